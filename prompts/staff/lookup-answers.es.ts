// What the lookups about people answer, in sentences that can be read aloud: a count first, then a line for each.
import { listed, many, none } from './lookup-parts.es.ts'
import { formatCount } from './sentences.es.ts'

export const spanWords = {
  today: 'de hoy',
  tomorrow: 'de mañana',
  yesterday: 'de ayer',
  day: (day: string): string => `del ${day}`,
  days: (first: string, last: string): string => `del ${first} al ${last}`,
  /** "21 de agosto de 2023", where the year is not this one. */
  ofYear: (day: string, year: number): string => `${day} de ${year}`,
}

/** How many more there are: none, a count, or "some" where that was said on the first page. */
export type Rest = number | 'some'

const restWords = (rest: Rest): string[] => {
  if (rest === 0) return []
  return rest === 'some'
    ? ['Hay más en otra página.']
    : [`Y ${many(rest, 'más, en otra página', 'más, en otras páginas')}.`]
}

/** First line, lines, and how many more there are. */
export const answerOf = (head: string, lines: readonly string[], rest: Rest = 0): string =>
  [lines.length > 0 ? `${head}:` : `${head}.`, ...lines.map((line) => `- ${line}`), ...restWords(rest)].join(
    '\n',
  )

export const nobody = 'contacto sin ficha'
export const patientWords = (name: string, number: string): string => `${name} (${number})`

export const agendaWords = {
  states: {
    booked: 'sin confirmar',
    confirmed: 'confirmada',
    cancelled: 'anulada',
    fulfilled: 'realizada',
    noshow: 'no acudió',
  },
  counts: {
    booked: (count: number): string => `${formatCount(count)} sin confirmar`,
    confirmed: (count: number): string => many(count, 'confirmada', 'confirmadas'),
    cancelled: (count: number): string => many(count, 'anulada', 'anuladas'),
    fulfilled: (count: number): string => many(count, 'realizada', 'realizadas'),
    noshow: (count: number): string => `${formatCount(count)} sin acudir`,
  },
  /** `of`: whose or of what, `state`: one of those above, where only those were asked for. */
  head: (count: number, { span, of, state }: { span: string; of: string; state: string }): string =>
    `${none(count, 'cita', 'citas', 'Ninguna cita')}${of} ${span}${state}`,
  filters: { booked: () => ' sin confirmar', confirmed: agreed('confirmada'), cancelled: agreed('anulada') },
  split: (head: string, parts: readonly string[]): string => `${head} (${listed(parts)})`,
  ofSpecialty: (name: string): string => ` de ${name}`,
  ofPatient: (name: string): string => ` de ${name}`,
  notOf: (known: readonly string[]): string =>
    known.length === 0
      ? ''
      : ` De esa especialidad no hay; esos días hay de: ${known.slice(0, 15).join(', ')}.`,
  at: (when: string, zone: string | null): string => (zone === null ? when : `${when} (hora de ${zone})`),
  otherZone: 'donde es la cita',
  untold: 'sin avisar',
  told: (channel: string | null, state: string): string =>
    `avisado${channel === null ? '' : ` por ${channel}`}: ${state}`,
  /** `state`: left out where it is said once for all. */
  entry: (parts: {
    when: string
    patient: string
    what: string
    state: string | null
    told: string | null
  }): string =>
    `${parts.when}, ${parts.patient}: ${[parts.what, parts.state, parts.told].filter((part) => part !== null).join(', ')}`,
}

/** "3 citas confirmadas", "Ninguna cita confirmada". */
function agreed(one: string): (count: number) => string {
  return (count) => ` ${one}${count > 1 ? 's' : ''}`
}

export const messagesWords = {
  head: (count: number, patient: string, isFirst: boolean): string =>
    count === 0
      ? `Ningún mensaje ${isFirst ? 'con' : 'más con'} ${patient}`
      : `${many(count, 'mensaje', 'mensajes')} con ${patient}, ${isFirst ? 'lo último primero' : 'anteriores'}`,
  sent: (when: string, { by, channel, state }: { by: string; channel: string; state: string }): string =>
    `${when}, ${by}${channel} (${state})`,
  received: (when: string, channel: string): string => `${when}, el paciente escribe${channel}`,
  by: { agent: 'el asistente', person: 'una persona del equipo' },
  via: (channel: string): string => ` por ${channel}`,
  said: (what: string, text: string): string => (text === '' ? what : `${what}: «${text}»`),
  media: 'sin texto: audio, imagen o documento',
  link: '[enlace]',
  hidden: '[dato personal]',
}

export const deliveryWords = {
  head: ({ count, failed, patient }: { count: number; failed: number; patient: string }): string => {
    if (count === 0) return `No se ha enviado ningún mensaje a ${patient}`
    const all = count === 1 ? 'El último mensaje' : `De los ${formatCount(count)} últimos mensajes`
    if (count === 1) return `${all} a ${patient} ${failed === 1 ? 'no llegó' : 'no ha fallado'}`
    return `${all} a ${patient}, ${failed === 0 ? 'no ha fallado ninguno' : failed === 1 ? '1 no llegó' : `${formatCount(failed)} no llegaron`}`
  },
  one: (patient: string, failed: boolean): string =>
    `El mensaje a ${patient} ${failed ? 'no llegó' : 'no ha fallado'}`,
  outcomes: {
    arrived: 'llegó',
    sent: 'enviado; el proveedor todavía no dice si llegó',
    waiting: 'todavía no ha salido',
    unknown: 'no se sabe si llegó',
    failed: 'no llegó',
  },
  read: 'leído',
  due: (when: string): string => `sale el ${when}`,
  next: (text: string): string => `Qué hacer: ${text}`,
  before: (channel: string, why: string): string => `Antes por ${channel}: ${why}`,
  entry: (what: string, outcome: string): string => `${what}: ${outcome}.`,
}

export const incidentWords = {
  head: (count: number, what: string): string =>
    `${none(count, 'incidencia', 'incidencias', 'Ninguna incidencia')} ${what}`,
  states: {
    pendiente: (count: number): string => agree(count, 'pendiente', 'pendientes'),
    abierta: (count: number): string => agree(count, 'abierta', 'abiertas'),
    atendida: (count: number): string => agree(count, 'atendida', 'atendidas'),
    resuelta: (count: number): string => agree(count, 'resuelta', 'resueltas'),
  },
  ofQueue: (queue: string): string => ` de ${queue}`,
  byQueue: (queue: string, count: number): string => `${queue} ${formatCount(count)}`,
  owner: (name: string): string => `la atiende ${name}`,
  unowned: 'nadie la atiende',
  resolved: 'resuelta',
  severity: (name: string): string => `gravedad ${name.toLowerCase()}`,
  reports: (count: number): string => `contada ${formatCount(count)} veces`,
  pressing: 'videoconsulta en curso',
  unknownPatient: 'remitente desconocido',
  entry: (number: number, parts: readonly string[]): string => `N.º ${number}: ${parts.join(', ')}`,
  age: (minutes: number): string =>
    minutes < 60
      ? `hace ${many(Math.max(0, minutes), 'minuto', 'minutos')}`
      : minutes < 48 * 60
        ? `hace ${many(Math.floor(minutes / 60), 'hora', 'horas')}`
        : `hace ${many(Math.floor(minutes / 1440), 'día', 'días')}`,
}

function agree(count: number, one: string, more: string): string {
  return count > 1 ? more : one
}
