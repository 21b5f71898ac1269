// What a model read, laid over the embedded reading. One closed rule: a model may add to what people see, never to what is done.
import {
  intents as precedence,
  severities,
  type Category,
  type Intent,
  type Interpretation,
  type Slots,
} from '#core/conversations/interpretation.ts'
import { fold } from '#core/text/normalize.ts'
import { actOf } from '../understand/acts.ts'
import { isDanger, worse } from '../understand/danger.ts'
import type { Reading } from './reading.ts'

/** Above it the embedded reading stands beside the model's, whatever that one says. */
const sure = 0.8

/** Danger, consent, identity and rights: what the embedded reading found of these no model takes away. */
const kept: ReadonlySet<Intent> = new Set([
  'report_symptom',
  'opt_out',
  'deceased_notice',
  'wrong_recipient',
  'data_rights',
])

/** Of these at most one can be meant. */
const exclusive: ReadonlySet<Intent> = new Set([
  'confirm_appointment',
  'cancel_appointment',
  'reschedule_appointment',
])

/**
 * - urgency: the worse of both; the score, days, scopes, channels and languages wished: the embedded reading's.
 * - intents: the model's, and beside them the embedded ones that are `kept` or were `sure`.
 * - done: only what the embedded reading names too, and more than guesses. The rest is `unconfirmed`; and where one reads "I come" and the other
 *   "I don't", both are.
 * So the acts that are done are a subset of those of the embedded reading (merge.test.ts proves it for every reading).
 */
export function merge(embedded: Interpretation, model: Reading, text: string): Interpretation {
  const ours = new Set([embedded.intent, ...embedded.also])
  const { unconfirmed: guessed = [] } = embedded
  const certain = new Set([...ours].filter((intent) => !guessed.includes(intent)))
  const theirs = new Set([model.intent, ...model.also])
  const urgency = worse(embedded.urgency, model.urgency)
  const all = new Set(theirs)
  for (const intent of ours) if (kept.has(intent) || embedded.confidence >= sure) all.add(intent)
  if (embedded.nps !== null) all.add('survey_answer')
  if (urgency !== 'none') all.add('report_symptom')
  for (const idle of ['unclear', 'courtesy'] as const) if (all.size > 1) all.delete(idle)
  const [intent = embedded.intent, ...also] = precedence.filter((one) => all.has(one))
  const unconfirmed = [intent, ...also].filter(
    (one) => actOf[one] !== 'none' && !mayBeDone(one, certain, all),
  )
  const agreed = unconfirmed.length === 0 && ours.has(model.intent)
  return {
    intent,
    also,
    urgency,
    ...troubleOf(embedded, model),
    nps: embedded.nps,
    language: languageOf(embedded, model),
    slots: { ...slotsInText(model, text), ...embedded.slots },
    confidence: confidenceOf(embedded, model, { agreed, danger: isDanger(urgency) }),
    source: 'model',
    ...(unconfirmed.length > 0 ? { unconfirmed } : {}),
    ...(embedded.why ? { why: embedded.why } : {}),
  }
}

const mayBeDone = (intent: Intent, ours: ReadonlySet<Intent>, all: ReadonlySet<Intent>): boolean =>
  ours.has(intent) &&
  !(
    exclusive.has(intent) &&
    [...all].some((other) => other !== intent && exclusive.has(other) && !ours.has(other))
  )

/** What went wrong: the model's word, but a trouble of which the embedded reading was sure stays, and none is made smaller. */
function troubleOf(embedded: Interpretation, model: Reading): Pick<Interpretation, 'category' | 'severity'> {
  const category: Category | null = model.category ?? (embedded.confidence >= sure ? embedded.category : null)
  if (category === null) return { category, severity: null }
  const said = severities.filter((one) => one === model.severity || one === embedded.severity)
  return { category, severity: said.at(-1) ?? 'low' }
}

/** Without words there is no language, whatever a model says. */
const languageOf = (embedded: Interpretation, model: Reading): string =>
  embedded.language === 'und' ? 'und' : model.language

function confidenceOf(
  embedded: Interpretation,
  model: Reading,
  { agreed, danger }: { agreed: boolean; danger: boolean },
): number {
  if (danger) return Math.max(embedded.confidence, 0.9)
  if (agreed) return Math.max(embedded.confidence, model.confidence)
  return Math.min(model.confidence, 0.75)
}

const digits = (text: string): string => text.replace(/\D/g, '')

/** A value that does not stand in the patient's own words was made up. */
function slotsInText({ slots }: Reading, text: string): Slots {
  const folded = fold(text)
  const numbers = digits(text)
  const written = (value: string | null): value is string =>
    value !== null && fold(value).length > 1 && folded.includes(fold(value))
  const phone = slots.phone !== null && digits(slots.phone).length >= 9 ? slots.phone : null
  return {
    ...(phone !== null && numbers.includes(digits(phone).slice(-9)) ? { phone } : {}),
    ...(written(slots.amount) && /\d/.test(slots.amount) ? { amount: slots.amount } : {}),
    ...(written(slots.name) ? { name: slots.name } : {}),
    ...(written(slots.relation) ? { relation: slots.relation } : {}),
  }
}
