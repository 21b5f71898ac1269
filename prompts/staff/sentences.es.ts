// The sentences in which a call's outcome is told to staff. The product brief fixes them to the letter.

const grouped = new Intl.NumberFormat('es-ES', { useGrouping: 'always', maximumFractionDigits: 0 })

/** Counts as Spanish readers group them, four digits too: 1.200, 41.230. */
export const formatCount = (count: number): string => grouped.format(count)

/** "a las 22:00h", "a la 1:00h". */
const at = (hour: string): string => (/^0?1:/u.test(hour) ? `a la ${hour}` : `a las ${hour}`)
const people = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'destinatario' : 'destinatarios'}`
const excludedPart = (count: number): string =>
  count > 0 ? ` ${formatCount(count)} ${count === 1 ? 'excluido' : 'excluidos'}.` : ''

/** After a colon a sentence goes on in lower case; acronyms stay. */
const goingOn = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const sentences = {
  sent: (text: string): string => `Mensaje enviado: ${text}`,
  queued: (text: string): string => `Mensaje en cola: ${text}`,
  scheduledReminder: ({
    given,
    channelName,
    day,
    hour,
  }: {
    given: string
    channelName: string
    day: string
    hour: string
  }): string =>
    `Recordatorio programado: Se notificará a ${given}${channelName ? ` vía ${channelName}` : ''} el ${day} ${at(hour)}.`,
  scheduled: ({ day, hour, reasonText }: { day: string; hour: string; reasonText: string }): string =>
    `Mensaje programado para el ${day} ${at(hour)}: ${goingOn(reasonText)}`,
  /** Follows a later send when nothing is running that would send it. */
  noWorker: 'Saldrá en el próximo arranque: ahora no hay ningún servidor en marcha.',
  needsApproval: ({ count, url }: { count: number; url: string }): string =>
    `Pendiente de aprobación: ${people(count)}. Apruébalo aquí: ${url}`,
  /** What a segment was understood as, where not all of it can be reached. */
  understoodOf: ({
    understood,
    size,
    recipients,
  }: {
    understood: string
    size: number
    recipients: number
  }): string =>
    `${understood} (${formatCount(size)} en el grupo, ${formatCount(recipients)} con consentimiento y contacto)`,
  running: ({ done, total }: { done: number; total: number }): string =>
    `Envío en curso: ${formatCount(done)} de ${formatCount(total)}`,
  /** The end of a mass send, where its text is not what matters. */
  massResult: ({ done, excluded }: { done: number; excluded: number }): string =>
    `Envío terminado: ${people(done)}.${excludedPart(excluded)}`,
  massScheduled: ({ count }: { count: number }): string =>
    `Envío programado: ${people(count)}. Cada mensaje saldrá en el horario de envío de quien lo recibe.`,
  notSent: ({ text, next }: { text: string; next: string }): string => `No enviado: ${goingOn(text)} ${next}`,
  feedbackRouted: ({ what, team, number }: { what: string; team: string; number: number }): string =>
    `Feedback registrado: ${what}. Derivado a ${team} (incidencia ${number}).`,
  feedbackThanks: ({ what }: { what: string }): string => `Feedback registrado: ${what}. Gracias.`,
} as const
