// Where it is not sure what somebody means, they are asked once, with the likely meanings to choose from; then a person.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Intent, Interpretation, OutboundKind } from '#core/conversations/interpretation.ts'
import type { SentBefore } from '#core/conversations/sent.ts'
import type { SendRequest } from '#core/delivery/request.ts'
import { choiceIds, type ChoiceId } from '#prompts/choices.ts'
import { actOf } from '../understand/acts.ts'
import { meanings } from '../understand/payload.ts'
import { route, type Route } from '../understand/routing.ts'
import { isOffTopic } from '../understand/off-topic.ts'
import type { Bound } from './bind.ts'
import { say, type Reply } from './words.ts'

/** Below it nothing is done or handed on before the patient has said which meaning is theirs. */
export const askBelow = 0.5

/** What happens instead of acts and routing; `unclear`: it counts as not understood. */
export type Doubt = { acted: Reply[]; listed: string[]; routes: Route[]; unclear: boolean }
type Doubtful = {
  waiting: Waiting
  bound: Bound
  interpretation: Interpretation
  lastOutbound: OutboundKind | null
}

/** Never asked about: what cannot wait, what harms nobody if it is done, and what has a question of its own. */
const neverAsked: readonly Intent[] = [
  'report_symptom',
  'opt_out',
  'opt_in',
  'deceased_notice',
  'wrong_recipient',
  'survey_answer',
  'checkin_answer',
  'ask_human',
]

/** What an answer to each kind of message most likely is. */
const sensible: Partial<Record<OutboundKind, readonly ChoiceId[]>> = {
  appointment_confirmation: ['confirm', 'reschedule', 'cancel'],
  appointment_reminder: ['confirm', 'reschedule', 'cancel'],
  slot_offer: ['confirm', 'reschedule', 'person'],
  medication_reminder: ['taken', 'medicine', 'person'],
  checkup_reminder: ['request', 'ask', 'person'],
  health_alert: ['request', 'ask', 'person'],
  payment_notice: ['pay_done', 'pay_problem', 'person'],
  clinical_update: ['symptom', 'ask', 'person'],
  programme_checkin: ['symptom', 'ask', 'person'],
}

const choiceOf = (intent: Intent): ChoiceId | undefined => choiceIds.find((id) => meanings[id] === intent)

/** Null: it is clear enough, or it is not to be asked. */
export function doubtOf(turn: Doubtful): Doubt | null {
  const { waiting, interpretation } = turn
  if (!isAskable(turn)) return null
  if (isOffTopic(waiting.body, interpretation)) return offTopic(waiting)
  const { intent } = interpretation
  if (intent === 'unclear') {
    const options = waiting.unclearInARow === 0 ? optionsFor(turn) : []
    return options.length > 1 ? asking(turn, options) : null
  }
  if (interpretation.confidence >= askBelow || !matters(turn)) return null
  // Asked before and still not sure: a person reads it, and the machine does nothing of it.
  if (waiting.unclearInARow > 0)
    return { acted: [], listed: listedOf(turn), routes: [support], unclear: true }
  return asking(turn, optionsFor(turn))
}

const support: Route = { row: 13, queue: 'support' }

const stated = ({ interpretation }: Doubtful): Intent[] => [interpretation.intent, ...interpretation.also]

const listedOf = (turn: Doubtful): string[] => stated(turn).filter((intent) => actOf[intent] !== 'none')

/** A tap says exactly what it says; emergencies and doubt about a symptom go to people without a question. */
function isAskable(turn: Doubtful): boolean {
  const { waiting, bound, interpretation } = turn
  return (
    waiting.owner === 'agent' &&
    waiting.kind === 'text' &&
    bound.patientId !== null &&
    bound.tap === null &&
    interpretation.source !== 'payload' &&
    interpretation.urgency === 'none' &&
    !stated(turn).some((intent) => neverAsked.includes(intent))
  )
}

/** Whether something would be done, or somebody would get it. */
const matters = (turn: Doubtful): boolean =>
  listedOf(turn).length > 0 || route(turn.interpretation, { lastOutbound: turn.lastOutbound }).length > 0

/** The meanings read first, then what answers such a message; two or three. */
function optionsFor(turn: Doubtful): ChoiceId[] {
  const read = stated(turn).flatMap((intent) => choiceOf(intent) ?? [])
  const usual = turn.lastOutbound ? (sensible[turn.lastOutbound] ?? []) : []
  if (read.length + usual.length === 0) return []
  return [...new Set<ChoiceId>([...read, ...usual, 'ask', 'person'])].slice(0, 3)
}

function asking({ bound, lastOutbound }: Doubtful, options: readonly ChoiceId[]): Doubt {
  const subject = subjectOf(bound.about)
  const about = lastOutbound ?? undefined
  return {
    acted: [say('clarify_ask', { options, about }, subject ? { subject } : {})],
    listed: [],
    routes: [],
    unclear: true,
  }
}

/** The answer is about what the message was about, at the hour it named. */
function subjectOf(about: SentBefore | null): SendRequest['subject'] {
  if (!about?.subjectId || !about.subjectType) return undefined
  const startsAt = about.subjectVersion === null ? undefined : new Date(about.subjectVersion * 60_000)
  // What was stored came from a request.
  const type = about.subjectType as NonNullable<SendRequest['subject']>['type']
  return { type, id: about.subjectId, ...(startsAt ? { startsAt } : {}) }
}

/** Declined once, politely; a person looks at the second; after that it is left alone. */
function offTopic({ unclearInARow }: Waiting): Doubt {
  if (unclearInARow === 0) return { acted: [say('off_topic', {})], listed: [], routes: [], unclear: true }
  return { acted: [], listed: [], routes: unclearInARow === 1 ? [support] : [], unclear: true }
}

/** The meaning that was chosen, with what the words before it said: their day and hour, their category. */
export function asClarified(chosen: Interpretation, before: Interpretation | null): Interpretation {
  if (!before || chosen.source !== 'payload') return chosen
  const { slots, category, severity, nps, language } = before
  const wrong = chosen.intent === 'complaint' || chosen.intent === 'payment_problem'
  return {
    ...chosen,
    slots,
    nps,
    category: wrong ? (category ?? (chosen.intent === 'complaint' ? 'other' : 'billing')) : null,
    severity: wrong ? (severity ?? 'low') : null,
    language: chosen.language === 'und' ? language : chosen.language,
  }
}
