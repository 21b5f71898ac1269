// What staff read of a plan: what would be done, what was, and the words of its page.
import { channelNames } from './names.es.ts'
import { formatCount } from './sentences.es.ts'

const people = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'destinatario' : 'destinatarios'}`
const left = (count: number): string =>
  count === 1 ? 'salió 1 mensaje' : `salieron ${formatCount(count)} mensajes`

const money = new Intl.NumberFormat('es-ES', {
  style: 'currency',
  currency: 'EUR',
  useGrouping: 'always',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
})

export const planWords = {
  people,
  /** "WhatsApp 1.200, SMS 30" */
  channels: (rows: readonly { channel: keyof typeof channelNames; count: number }[]): string =>
    rows.map(({ channel, count }) => `${channelNames[channel]} ${formatCount(count)}`).join(', '),
  cost: ({ segments, costCents }: { segments: number | null; costCents: number | null }): string =>
    [
      ...(segments === null
        ? []
        : [`${formatCount(segments)} ${segments === 1 ? 'segmento de SMS' : 'segmentos de SMS'}`]),
      ...(costCents === null ? [] : [money.format(costCents / 100)]),
    ].join(', '),
  excluded: ({ count, text }: { count: number; text: string }): string => `${formatCount(count)}: ${text}`,
  call: {
    send: ({
      who,
      channel,
      when,
      text,
    }: {
      who: string
      channel: string
      when: string
      text: string
    }): string => `Para ${who}, por ${channel}${when ? `, el ${when}` : ''}: ${text}`,
    refused: ({ who, reason }: { who: string; reason: string }): string => `Para ${who} no saldrá: ${reason}`,
    group: (p: { who: string; recipients: number; channels: string; when: string; text: string }): string =>
      `Para ${p.who}: ${people(p.recipients)}${p.channels ? ` (${p.channels})` : ''}${p.when ? `, desde el ${p.when}` : ''}. ${p.text}`,
    record: ({ who, text }: { who: string; text: string }): string =>
      `Se registrará lo que dice ${who}: ${text}`,
  },
  excludedTitle: 'Quedan fuera',
  costTitle: 'Coste previsto',
  states: {
    preview: ({ recipients, mass }: { recipients: number; mass: boolean }): string =>
      mass
        ? `Pendiente de aprobación: ${people(recipients)}. Hay que escribir el número para aprobarlo.`
        : 'Pendiente de confirmación: todavía no se ha enviado nada.',
    second_person: ({ recipients }: { recipients: number }): string =>
      `Falta la segunda aprobación, de otra persona: ${people(recipients)}. Todavía no se ha enviado nada.`,
    approved: ({ recipients, until }: { recipients: number; until: string }): string =>
      `Aprobado: ${people(recipients)}. Empieza a salir a las ${until}; hasta entonces se puede deshacer.`,
    running: ({ done, total }: { done: number; total: number }): string =>
      `Envío en curso: ${formatCount(done)} de ${formatCount(total)}`,
    done: (p: { sent: number; scheduled: number; pending: number; refused: number }): string =>
      `Envío terminado: ${formatCount(p.sent)} ${p.sent === 1 ? 'enviado' : 'enviados'}${
        p.scheduled > 0 ? `, ${formatCount(p.scheduled)} para su hora` : ''
      }${p.pending > 0 ? `, ${formatCount(p.pending)} en cola` : ''}${
        p.refused > 0 ? `, ${formatCount(p.refused)} sin enviar` : ''
      }.`,
    recorded: 'Hecho: no había nada que enviar.',
    undone: 'Anulado: no ha salido ningún mensaje.',
    stopped: ({ sent }: { sent: number }): string =>
      sent === 0
        ? 'Envío parado: no ha salido ningún mensaje.'
        : `Envío parado: antes de pararlo ${left(sent)}; el resto no saldrá.`,
    expired: 'Caducado: nadie lo aprobó a tiempo y no se ha enviado nada.',
  },
  page: {
    titles: {
      preview: (mass: boolean) => (mass ? 'Aprobar un envío' : 'Confirmar un envío'),
      second_person: 'Falta la segunda aprobación',
      approved: 'Envío aprobado',
      running: 'Envío en curso',
      done: 'Envío terminado',
      cancelled: 'Envío anulado',
      expired: 'Esta aprobación ya no vale',
    },
    expiredText: 'Ha caducado o ya se ha usado. Pide de nuevo el envío para obtener otra.',
    who: 'Para quién',
    recipients: 'Destinatarios',
    channels: 'Canales',
    text: 'Mensaje que recibirán',
    textOf: ({ language, count }: { language: string; count: number }): string =>
      `En ${languages[language] ?? language} (${formatCount(count)})`,
    when: 'Sale',
    cost: 'Coste previsto',
    excluded: 'Quedan fuera',
    nobodyExcluded: 'Nadie',
    noPrice: 'sin lista de precios',
    outcome: 'Resultado',
    until: 'Se puede aprobar hasta',
    createdBy: 'Lo pidió',
    approvedBy: 'Aprobado por',
    countLabel: (count: number): string => `Para confirmar, escribe cuántos son: ${formatCount(count)}`,
    keyLabel: 'Clave de personal de la segunda persona',
    approve: 'Aprobar y enviar',
    confirm: 'Confirmar y enviar',
    second: 'Dar la segunda aprobación',
    discard: 'No enviar',
    undo: 'Deshacer: que no salga nada',
    stop: 'Parar lo que no ha salido',
    progress: ({ done, total }: { done: number; total: number }): string =>
      `${formatCount(done)} de ${formatCount(total)}`,
    receipt: 'Recibo',
    sent: 'Enviados',
    scheduled: 'Para su hora',
    pending: 'En cola',
    notSent: 'Sin enviar',
    spent: 'Coste',
    needsSecond: 'Por su tamaño lo aprueban dos personas: cada una con su clave.',
  },
} as const

const languages: Readonly<Record<string, string>> = {
  es: 'español',
  ca: 'catalán',
  gl: 'gallego',
  eu: 'euskera',
  en: 'inglés',
  fr: 'francés',
  pt: 'portugués',
}
