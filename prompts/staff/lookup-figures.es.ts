// What the lookups about sums, sends and approved texts answer: scores, payments, usage, campaigns, articles.
import { decimals, euros, many, none } from './lookup-parts.es.ts'
import { formatCount } from './sentences.es.ts'

export const npsWords = {
  head: (count: number, { span, of }: { span: string; of: string }): string =>
    `${none(count, 'respuesta', 'respuestas', 'Ninguna respuesta')} a encuestas${of} ${span}`,
  few: 'son menos de cinco, muy pocas para sacar conclusiones',
  result: (scores: {
    nps: number
    mean: number
    promoters: number
    passives: number
    detractors: number
  }): string =>
    `NPS ${scores.nps > 0 ? '+' : ''}${scores.nps}, media ${decimals.format(scores.mean)} (${many(scores.promoters, 'promotor', 'promotores')}, ${many(scores.passives, 'pasivo', 'pasivos')}, ${many(scores.detractors, 'detractor', 'detractores')})`,
  entry: (specialty: string, count: number, what: string): string =>
    `${specialty}, ${many(count, 'respuesta', 'respuestas')}: ${what}`,
  total: 'Total',
  of: (specialty: string): string => ` de ${specialty}`,
  notOf: (known: readonly string[]): string =>
    known.length === 0 ? '' : ` De esa especialidad no hay; hay de: ${known.slice(0, 15).join(', ')}.`,
}

export const paymentWords = {
  states: {
    pending: 'pendiente',
    claimed_paid: 'por comprobar (dice que ya pagó)',
    paid: 'pagado',
    cancelled: 'anulado',
  },
  heads: {
    pendiente: (count: number): string =>
      none(count, 'pago pendiente', 'pagos pendientes', 'Ningún pago pendiente'),
    por_comprobar: (count: number): string =>
      none(count, 'pago por comprobar', 'pagos por comprobar', 'Ningún pago por comprobar'),
    pagado: (count: number): string => none(count, 'pago hecho', 'pagos hechos', 'Ningún pago hecho'),
    anulado: (count: number): string => none(count, 'pago anulado', 'pagos anulados', 'Ningún pago anulado'),
    todos: (count: number): string => none(count, 'pago', 'pagos', 'Ningún pago'),
  },
  of: (patient: string): string => ` de ${patient}`,
  sum: (cents: number): string => `, ${euros(cents)} en total`,
  owed: (cents: number): string => `, ${euros(cents)} por cobrar`,
  held: (day: string): string => `sin avisos hasta el ${day}`,
  entry: (parts: { patient: string | null; amount: string; visit: string; state: string }): string =>
    `${parts.patient === null ? '' : `${parts.patient}, `}${parts.amount} de la consulta del ${parts.visit}: ${parts.state}`,
}

export const usageWords = {
  head: ({ messages, segments, span }: { messages: number; segments: number; span: string }): string =>
    `${none(messages, 'mensaje enviado', 'mensajes enviados', 'Ningún mensaje enviado')} ${span}${segments > 0 ? `, ${many(segments, 'segmento de SMS', 'segmentos de SMS')}` : ''}`,
  /** Millionths of a euro. */
  cost: (micros: number): string => `, ${euros(micros / 10_000)}`,
  noPrices: ' (no hay lista de precios, así que no se sabe el coste)',
  unpriced: (count: number): string => ` (sin contar ${many(count, 'mensaje', 'mensajes')} sin precio)`,
  entry: (parts: { channel: string; purpose: string; messages: number; segments: number | null }): string =>
    `${parts.channel}, ${parts.purpose}: ${many(parts.messages, 'mensaje', 'mensajes')}${parts.segments === null ? '' : `, ${many(parts.segments, 'segmento', 'segmentos')}`}`,
}

export const campaignWords = {
  head: (count: number): string =>
    none(
      count,
      'envío a muchas personas',
      'envíos a muchas personas',
      'Ningún envío a muchas personas espera aprobación ni se ha hecho en el último día',
    ),
  states: {
    preview: 'espera que alguien lo apruebe',
    second_person: 'falta que lo apruebe otra persona',
    approved: 'aprobado, a punto de empezar',
    running: 'en curso',
    done: 'terminado',
    cancelled: 'parado o anulado',
    expired: 'caducado sin aprobarse',
  },
  /** All its messages are made, and some wait for their hour. */
  leaving: 'preparado, todavía saliendo',
  people: (count: number): string => many(count, 'destinatario', 'destinatarios'),
  counts: {
    read: (count: number): string => many(count, 'leído', 'leídos'),
    delivered: (count: number): string => many(count, 'entregado', 'entregados'),
    sent: (count: number): string => many(count, 'enviado', 'enviados'),
    waiting: (count: number): string => `${formatCount(count)} por salir`,
    unknown: (count: number): string => `${formatCount(count)} sin confirmar`,
  },
  entry: (name: string, parts: readonly string[]): string => `${name}: ${parts.join(', ')}`,
  left: 'Sin enviar',
  reason: (count: number, text: string): string => `${formatCount(count)}: ${text}`,
  about: (name: string, understood: string): string => `${name}, ${understood}`,
}

export const knowledgeWords = {
  head: (count: number): string => many(count, 'texto aprobado lo responde', 'textos aprobados lo responden'),
  nothing: (queue: string | null): string =>
    `Ningún texto aprobado lo responde${queue === null ? '' : `. Puede responderlo ${queue}`}`,
  quote: (title: string, text: string): string => `${title}: «${text}»`,
}
