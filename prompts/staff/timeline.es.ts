// A message's way, step by step, as staff read it.
import { channelNames, eventNames, stateNames } from './names.es.ts'
import { reasonWords } from './reasons.es.ts'

export type StepSlots = {
  /** As in the event log; `provider.<type>` is what a provider told, `delivery.hop` the step to another attempt. */
  type: string
  channel?: string | undefined
  /** Which try of its attempt it is, from 1. */
  attempt?: number | undefined
  reason?: string | undefined
  code?: string | undefined
  /** Day and hour, already written for the reader. */
  until?: string | undefined
  /** The step leads to another try on the same channel. */
  same?: boolean | undefined
  /** What a person decided. */
  as?: string | undefined
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
const by = ({ channel }: StepSlots): string =>
  channel === undefined ? '' : ` por ${named(channelNames, channel)}`

/** ": el teléfono está apagado. (63024)" without a second full stop; the code is for whoever looks it up. */
function why({ reason, code }: StepSlots): string {
  const text =
    reason === undefined ? '' : `: ${lower(reasonWords(reason)?.text ?? reason).replace(/\.$/, '')}`
  return `${text}${code === undefined ? '' : ` (${code})`}`
}

const untilWhen = ({ until }: StepSlots): string => (until === undefined ? '' : ` hasta el ${until}`)
const again = ({ attempt }: StepSlots): string =>
  attempt === undefined || attempt < 2 ? '' : ` (intento ${attempt})`

const decisions: Readonly<Record<string, string>> = {
  arrived: 'llegó',
  send_again: 'se envía otra vez',
  give_up: 'se da por no enviado',
}

const because: Readonly<Record<string, string>> = {
  unread: 'no se leyó',
  undelivered: 'no se entregó',
  not_delivered: 'no se entregó',
  redriven: 'una persona lo envía otra vez',
}

function hop({ reason = '', channel, same }: StepSlots): string {
  const cause = because[reason] ?? lower(reasonWords(reason)?.text ?? reason).replace(/\.$/, '')
  const to = channel === undefined ? 'otro intento' : named(channelNames, channel)
  return `${same ? 'Otra vez por' : 'Pasa a'} ${to}${cause === '' ? '' : ` porque ${cause}`}`
}

const say: Readonly<Record<string, (step: StepSlots) => string>> = {
  'message.submitted': (step) =>
    `Mensaje aceptado${untilWhen(step) && `; espera${untilWhen(step)}`}${why(step)}`,
  'message.blocked': (step) => `No permitido${why(step)}`,
  'delivery.scheduled': (step) => `Espera${untilWhen(step)}${why(step)}`,
  'delivery.queued': (step) => `En cola${by(step)}${why(step)}`,
  'delivery.claimed': (step) => `Se prepara${by(step)}`,
  'delivery.handing_over': (step) => `Sale${by(step)}${again(step)}`,
  'delivery.sent': () => 'El proveedor lo acepta',
  'delivery.retrying': (step) =>
    `Se reintentará${step.until === undefined ? '' : ` el ${step.until}`}${why(step)}`,
  'delivery.hop': hop,
  'message.next_channel': hop,
  'delivery.redriven': () => 'Una persona lo envía otra vez',
  'delivery.dismissed': () => 'Una persona lo aparta de los pendientes',
  'delivery.settled': ({ as = '' }) => `Una persona decide: ${decisions[as] ?? as}`,
}

const leadsOn: ReadonlySet<string> = new Set(['delivery.hop', 'message.next_channel'])

const afterProvider = (step: StepSlots): string => {
  const state = step.type.replace(/^provider\./, '')
  return `El proveedor avisa: ${lower(named(stateNames, state))}${why(step)}`
}

/** One line; `next` is what somebody can do about it, where the step has a reason. An unknown step shows as it is called. */
export function stepWords(step: StepSlots): { text: string; next?: string } {
  const text =
    say[step.type]?.(step) ??
    (step.type.startsWith('provider.') ? afterProvider(step) : `${named(eventNames, step.type)}${why(step)}`)
  const next =
    step.reason === undefined || leadsOn.has(step.type) ? undefined : reasonWords(step.reason)?.next
  return next === undefined ? { text } : { text, next }
}
