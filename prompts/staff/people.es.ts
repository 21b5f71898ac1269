// Words around people: who did something, the page on which somebody on call answers an alert, the rota's command.

export const localActorName = 'Este equipo'
export const systemActorName = 'El sistema'

export const ackPageWords = {
  lang: 'es',
  askTitle: (number: number): string => `Incidencia n.º ${number}`,
  what: (kind: string, queue: string): string => (kind === '' ? queue : `${kind} · ${queue}`),
  askText: 'Pulsa el botón si te haces cargo. Los avisos paran en cuanto alguien la atiende.',
  button: 'Me hago cargo',
  doneTitle: 'La atiendes tú',
  doneText: 'Ya no se avisa a nadie más. La conversación está en la bandeja.',
  open: 'Abrir en la bandeja',
  takenTitle: 'Ya la atiende otra persona',
  takenText: (by: string): string => `La atiende ${by}. No tienes que hacer nada más.`,
  resolvedTitle: 'Ya está resuelta',
  resolvedText: 'Esta incidencia está cerrada. No tienes que hacer nada más.',
  expiredTitle: 'Este enlace ya no sirve',
  expiredText: 'Busca la incidencia en la bandeja.',
} as const

const order = new Intl.ListFormat('es', { type: 'conjunction' })

export const rotaWords = {
  help: `Guardias: a quién se avisa cuando alguien está en peligro, y por dónde

  npm run rota -- check FICHERO.yaml [--json]   dice qué está mal, quién está de guardia ahora y qué horas no cubre nadie
  npm run rota -- load FICHERO.yaml [--json]    lo mismo, y desde ahora vale esta (sustituye a la anterior entera)
  npm run rota -- show [--json]                 la que vale ahora

Hay un ejemplo con todo lo que se puede escribir en server/sample/rota.yaml.`,
  file: 'FICHERO.yaml',
  unreadable: 'No se puede leer ese fichero. Comprueba su nombre y sus permisos.',
  badLine: (line: number): string =>
    `El fichero no es YAML válido: mira la línea ${line}. No se ha cargado nada.`,
  badField: (field: string): string =>
    `Hay algo mal en «${field}». Compáralo con server/sample/rota.yaml. No se ha cargado nada.`,
  loaded: 'Guardias cargadas.',
  none: 'No hay guardias cargadas: en una emergencia no se avisa a nadie.',
  notCovered: 'sin turnos; nadie recibe avisos',
  onCall: (steps: readonly (readonly string[])[]): string =>
    steps.length === 0
      ? 'ahora no hay nadie de guardia'
      : steps.map((people) => order.format(people)).join(' → '),
  gap: (from: string, to: string): string => `sin nadie del ${from} al ${to}`,
  moreGaps: (count: number): string => `y ${count} huecos más`,
} as const
