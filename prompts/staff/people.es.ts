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
