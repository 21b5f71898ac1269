// What the words of one turn name, by rules alone: the intents, the score, what went wrong.
import type { Intent, TurnContext } from '#core/conversations/interpretation.ts'
import { intents as precedence } from '#core/conversations/interpretation.ts'
import type { Complaint } from './complaint.ts'
import type { Findings } from './findings.ts'
import { answerIntent, invites, isAboutVisit } from './reply-words.ts'
import { wishedChannel } from './slots.ts'

export type Draft = {
  intents: Set<Intent>
  nps: number | null
  complaint: Complaint | null
  confidence: number
}

export const inOrder = (found: ReadonlySet<Intent>): Intent[] =>
  precedence.filter((intent) => found.has(intent))

const surveyOpen = (context: TurnContext): boolean =>
  context.lastOutbound === 'nps_survey' || context.openSurvey === true

const appointmentWishes = ['cancel_appointment', 'reschedule_appointment', 'request_appointment'] as const
const questions = ['ask_information', 'ask_appointment'] as const

const removeAll = (intents: Set<Intent>, gone: readonly Intent[]): void => {
  for (const intent of gone) intents.delete(intent)
}

/** Whether what went wrong is only another side of what the turn says already. */
function isSaidAlready(
  { category, severity }: Complaint,
  intents: ReadonlySet<Intent>,
  normal: string,
): boolean {
  if (category === 'other') return intents.has('report_symptom')
  if (category === 'communications') return intents.has('opt_out') || intents.has('cancel_appointment')
  const asks = normal.includes(' ? ') && intents.has('ask_information')
  return category === 'results' && severity === 'medium' && asks
}

/** "You cancelled my appointment" wishes for no cancellation, and "the link fails" asks for no information. */
function dropEchoes(category: Complaint['category'], intents: Set<Intent>, normal: string): void {
  removeAll(intents, questions)
  if (category === 'technical')
    removeAll(intents, ['medication_question', 'change_preferences', 'request_appointment'])
  const alsoWishes = / (?:quiero|necesito|podeis|pueden|otra) /.test(normal)
  if (category === 'appointment_admin' && !alsoWishes) removeAll(intents, appointmentWishes)
}

/** A dispute about money is a payment problem; a missing prescription asked for is a question; the rest are complaints. */
function addComplaint(draft: Draft, complaint: Complaint | null, normal: string): void {
  const { intents } = draft
  if (!complaint || isSaidAlready(complaint, intents, normal)) return
  draft.complaint = complaint
  const { category, severity } = complaint
  if (category === 'billing' || intents.has('payment_problem')) {
    intents.add('payment_problem')
    if (category !== 'billing' && category !== 'technical') intents.add('complaint')
    return
  }
  if (category === 'medication' && severity !== 'critical' && intents.has('medication_question')) return
  intents.add('complaint')
  dropEchoes(category, intents, normal)
}

function addSurvey(draft: Draft, found: Findings, context: TurnContext): void {
  if (!surveyOpen(context) && !(found.score !== null && found.survey)) return
  const { intents } = draft
  draft.nps = found.score
  const silenced = intents.has('opt_out') && draft.nps === null
  const opinion = found.opinion && !found.asks
  const scored = draft.nps !== null || (found.number && found.words.length <= 8 && intents.size === 0)
  if (scored || (opinion && !silenced && context.lastOutbound === 'nps_survey')) intents.add('survey_answer')
  if (intents.has('survey_answer')) {
    for (const intent of [
      'ask_information',
      'ask_appointment',
      'courtesy',
      'unclear',
      'ask_payment',
      'confirm_appointment',
    ] as const)
      intents.delete(intent)
  }
}

const states =
  / (?:igual|mejor|bien|regular|estable|peor|normal|sin cambios|como siempre|tranquil\w|mal|genial|fatal|be|ben|ondo|hobeto|better|same|fine|good|worse|millor|pitjor|mellor|si|no|nada|poco|mucho)(?= )/

/** A programme's question is answered by a value, or by how one feels. */
function addCheckin(
  draft: Draft,
  { found, normal }: { found: Findings; normal: string },
  context: TurnContext,
): void {
  if (context.lastOutbound !== 'programme_checkin') return
  const { intents } = draft
  const others = inOrder(intents).filter((intent) => intent !== 'report_symptom' && intent !== 'courtesy')
  if (others.length > 0 || found.asks) return
  if (found.measure || states.test(normal)) intents.add('checkin_answer')
}

/** Words that only a context makes clear: a day said after an appointment's message, a yes before more words. */
function addContext(
  draft: Draft,
  { found, normal }: { found: Findings; normal: string },
  context: TurnContext,
): void {
  const { intents } = draft
  const last = context.lastOutbound
  if (intents.size === 0 && (isAboutVisit(last) || invites(last)) && found.when) {
    intents.add(invites(last) ? 'request_appointment' : 'reschedule_appointment')
  }
  const { answer } = found
  const firm = [...intents].every(
    (intent) =>
      intent.startsWith('ask_') ||
      intent === 'complaint' ||
      intent === 'change_preferences' ||
      intent === 'report_symptom',
  )
  if (isAboutVisit(last) && answer.startsYes && firm && !/ pero (?:no|mejor|prefiero) /.test(normal))
    intents.add('confirm_appointment')
  if (isAboutVisit(last) && answer.startsNo && intents.size === 0 && last !== 'slot_offer')
    intents.add('cancel_appointment')
  if (last === 'medication_reminder' && answer.startsYes && intents.size === 0)
    intents.add('medication_taken')
  if (
    last === 'nps_survey' &&
    intents.size === 0 &&
    found.words.length >= 3 &&
    !found.courtesy &&
    !found.asks
  ) {
    intents.add('survey_answer')
    draft.confidence = 0.5
  }
}

/** Reads what the words name, without the fallbacks. */
function namedBy({ acts, topics }: Findings): Set<Intent> {
  const intents = new Set<Intent>([...acts, ...topics])
  if (intents.has('payment_problem')) intents.delete('payment_done')
  if (intents.has('data_rights')) intents.delete('change_preferences')
  if (intents.has('medication_question')) intents.delete('medication_taken')
  for (const asked of ['ask_payment', 'payment_problem', 'ask_information', 'ask_appointment'] as const) {
    if (intents.has(asked) && intents.has('request_appointment') && asked !== 'payment_problem')
      intents.delete(asked)
  }
  if (intents.has('reschedule_appointment') || intents.has('cancel_appointment')) {
    intents.delete('ask_appointment')
    intents.delete('payment_done')
  }
  return intents
}

/** What the rules make of their findings in `normal`, which answers `context.lastOutbound`. */
export function draftOf(normal: string, found: Findings, context: TurnContext): Draft {
  const last = context.lastOutbound
  const draft: Draft = { intents: namedBy(found), nps: null, complaint: null, confidence: 0.85 }
  const { intents } = draft
  if (found.symptom) intents.add('report_symptom')
  if (found.optOut) {
    intents.add('opt_out')
    removeAll(intents, ['ask_information', 'cancel_appointment', 'ask_human', 'data_rights'])
    if (!wishedChannel(normal)) intents.delete('change_preferences')
  } else if (found.optIn) intents.add('opt_in')
  addComplaint(draft, found.complaint, normal)
  addSurvey(draft, found, context)
  const plain = answerIntent(normal, last)
  if (plain && intents.size === 0) {
    intents.add(plain)
    draft.confidence = plain === 'unclear' ? 0.4 : 0.95
  }
  if (plain === null || last === 'programme_checkin') addCheckin(draft, { found, normal }, context)
  addContext(draft, { found, normal }, context)
  if (found.danger.urgency !== 'none') intents.add('report_symptom')
  fallBack(draft, found)
  return draft
}

/** Where no rule spoke: thanks, a question, or nothing that can be understood. */
function fallBack(draft: Draft, { courtesy, asks, words }: Findings): void {
  const { intents } = draft
  if (intents.size > 1) intents.delete('courtesy')
  if (intents.size > 0) return
  intents.add(courtesy ? 'courtesy' : asks && words.length > 0 ? 'ask_information' : 'unclear')
  draft.confidence = courtesy ? 0.8 : 0.35
}
