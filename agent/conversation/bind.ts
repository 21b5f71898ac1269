// Whose words are these? Bound to the message replied to, else to the last outbound of 72 hours, never guessed between two people.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { OutboundKind } from '#core/conversations/interpretation.ts'
import { patientsAt, sentTo, type SentBefore } from '#core/conversations/sent.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { organizationZone } from '#core/organization.ts'
import type { ButtonId } from '#prompts/words.ts'
import { readPayload } from '../understand/payload.ts'
import { readChoice, readPick } from './choices.ts'
import { readQuestionAnswer } from '../understand/question-words.ts'

export type Bound = {
  /** Null: an unknown sender, or a shared contact point in doubt. */
  patientId: string | null
  /** Everybody reachable at that address, for opt-outs. */
  everybody: string[]
  /** The message the words answer. */
  about: SentBefore | null
  /** The last message sent there, whatever it was. */
  last: SentBefore | null
  /** The button that was tapped, or that the words to a question of ours amount to. */
  tap: ButtonId | null
  /** The payload that a choice among offered meanings amounts to; it is then the whole meaning. */
  chosen?: string | undefined
  /** The question about the meaning that was answered. */
  clarified?: SentBefore | undefined
}

export const nobody: Bound = { patientId: null, everybody: [], about: null, last: null, tap: null }

/** Our own questions are answered like the messages of their subject. */
const asksLike: Readonly<Record<string, OutboundKind>> = {
  cancel_ask: 'appointment_confirmation',
  slot_offer: 'slot_offer',
  cancel_done: 'appointment_confirmation',
  which_appointment: 'appointment_confirmation',
  reschedule_recorded: 'appointment_confirmation',
  survey_ask_again: 'nps_survey',
}

const questions: readonly string[] = [...Object.keys(asksLike), 'wrong_recipient_ask', 'clarify_ask']

/** The kind of a message as far as answers to it go. */
export function kindOf(sent: SentBefore | null): OutboundKind | null {
  if (sent === null) return null
  // What was not understood is said again about the same message.
  if (sent.words === 'clarify_ask') return (sent.slots['about'] as OutboundKind | undefined) ?? 'agent_reply'
  return (sent.subjectId === null ? undefined : asksLike[sent.words]) ?? (sent.kind as OutboundKind)
}

export async function bind(q: Queryable, ctx: Ctx, waiting: Waiting): Promise<Bound> {
  const { org, channel, address, quotedProviderId, body } = waiting
  const tapped = readPayload(waiting.payload ?? '')
  const [everybody, before] = await Promise.all([
    patientsAt(q, org, channel, address),
    sentTo(q, org, {
      channel,
      address,
      now: ctx.clock.now(),
      messageId: tapped?.messageId ?? null,
      quotedProviderId,
    }),
  ])
  const last = lastOf(before)
  const common = { everybody, last }
  const question = tapped ? before.find((sent) => sent.messageId === tapped.messageId) : last
  const answered = question
    ? answerTo(question, {
        tap: tapped?.button ?? null,
        body,
        now: ctx.clock.now(),
        zone: question.words === 'which_appointment' ? await organizationZone(q, org) : '',
      })
    : null
  if (answered) return { ...common, patientId: question?.patientId ?? null, ...answered }
  const pointed = tapped
    ? before.find((sent) => sent.messageId === tapped.messageId)
    : before.find((sent) => quotedProviderId !== null && sent.providerId === quotedProviderId)
  if (pointed) {
    const tap = tapped?.button ?? readQuestionAnswer(pointed.words, body)?.tap ?? null
    return { ...common, patientId: pointed.patientId, about: pointed, tap }
  }
  // A button of a message that never went there acts on nothing.
  if (tapped) return { ...common, patientId: onlyOne(before, everybody), about: null, tap: null }
  // Our other answers speak of an earlier message; what they speak of is what the words are about.
  const asks =
    last !== null && last.subjectId !== null && last.words !== 'cancel_done' && questions.includes(last.words)
  const earlier = before.find((sent) => sent.kind !== 'agent_reply') ?? null
  const answer = last ? readQuestionAnswer(last.words, body) : null
  if (last && answer) {
    const about = last.subjectId === null ? earlier : last
    return { ...common, patientId: last.patientId, about, tap: answer.tap }
  }
  const patientId = onlyOne(before, everybody)
  const known = patientId !== null && before.some((sent) => sent.patientId === patientId)
  return { ...common, patientId, about: known ? (asks ? last : earlier) : null, tap: null }
}

type Answered = Pick<Bound, 'about' | 'tap' | 'chosen' | 'clarified'>

/** A choice among the meanings or the appointments that a question of ours named. */
function answerTo(
  question: SentBefore,
  { tap, body, now, zone }: { tap: ButtonId | null; body: string; now: Date; zone: string },
): Answered | null {
  const picked = readPick(question, { tap, body }, { now, zone })
  if (picked) {
    const { appointmentId, minute } = picked
    const about = {
      ...question,
      subjectType: 'appointment',
      subjectId: appointmentId,
      subjectVersion: minute,
    }
    return { about, tap: picked.tap, ...(picked.tap ? { chosen: payloadOf(picked.tap, question) } : {}) }
  }
  if (question.words !== 'clarify_ask') return null
  const choice = tap ?? readChoice(question, body)
  if (choice === null) return null
  return { about: question, tap: choice, chosen: payloadOf(choice, question), clarified: question }
}

const payloadOf = (tap: ButtonId, { messageId }: SentBefore): string => `${tap}:${messageId}`

/** Of several answers to one message the question stands last: it is what is answered. */
function lastOf(before: readonly SentBefore[]): SentBefore | null {
  const [newest = null] = before
  // A person's words stand alone: no question that the agent asked before is behind them.
  if (newest === null || newest.answersInboundId === null || newest.words === 'person_reply') return newest
  const together = before.filter((sent) => sent.answersInboundId === newest.answersInboundId)
  return together.find((sent) => questions.includes(sent.words)) ?? newest
}

/** The one patient written to there; where nobody was, the one who is reached there; else it is not known who writes. */
function onlyOne(before: readonly SentBefore[], everybody: readonly string[]): string | null {
  const candidates = new Set(before.flatMap((sent) => (sent.patientId === null ? [] : [sent.patientId])))
  const people = candidates.size > 0 ? [...candidates] : everybody
  return people.length === 1 ? (people[0] ?? null) : null
}
