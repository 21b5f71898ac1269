// What the machine does for each act of a turn, and what it then says. Every change happens in the turn's own transaction.
import { claimPaid, paymentsOf } from '#core/care/payments.ts'
import { markTaken } from '#core/care/reminders.ts'
import { answerSurvey, surveysOf } from '#core/care/surveys.ts'
import { holdPatient } from '#core/patients/hold.ts'
import type { Act } from '../understand/acts.ts'
import { normalize } from '../understand/normalize.ts'
import { namesNumber } from '../understand/named-number.ts'
import { cancel } from './appointment-acts.ts'
import { checkin } from './checkin-act.ts'
import { optOut, preference, wrongRecipient } from './consent-acts.ts'
import type { Turn } from './turn-facts.ts'
import { accept, wish } from './wish-acts.ts'
import { say, type Reply } from './words.ts'

const day = 24 * 3_600_000
const heldDebtDays = 5

/** One line an act. An act answers what is to be said, or null where another reply says it. */
const acts: Record<Act, (turn: Turn) => Promise<Reply | null>> = {
  none: async () => null,
  withdraw_consent: optOut,
  hold_patient: hold,
  block_contact_point_ask: wrongRecipient,
  confirm_appointment: accept,
  ask_cancel: cancel,
  record_wish: wish,
  store_survey: survey,
  store_checkin: checkin,
  store_taken: taken,
  note_paid: paid,
  store_preference: preference,
}

export const perform = (act: Act, turn: Turn): Promise<Reply | null> => acts[act](turn)

async function hold({ tx, ctx, org, bound }: Turn): Promise<Reply | null> {
  if (!bound.patientId) return null
  await holdPatient(tx, ctx, org, bound.patientId)
  return say('condolence', {})
}

/** What was said is kept also without a score: a complaint is acknowledged, an unclear number asked again. */
async function survey({ tx, ctx, org, bound, waiting, interpretation }: Turn): Promise<Reply | null> {
  if (!bound.patientId) return null
  const open = (await surveysOf(tx, org, bound.patientId)).find((one) => one.status === 'open')
  const pointed = bound.about?.subjectType === 'survey' ? bound.about.subjectId : null
  const surveyId = pointed ?? open?.id
  if (!surveyId) return null
  const { nps, category } = interpretation
  const comment = commentOf(waiting.body)
  if (nps !== null || comment !== null) await answerSurvey(tx, ctx, org, { surveyId, score: nps, comment })
  if (nps !== null) return say('survey_thanks', { low: nps <= 6 })
  if (category !== null) return null
  const unread = comment === null || namesNumber(normalize(waiting.body))
  return unread
    ? say('survey_ask_again', {}, { subject: { type: 'survey', id: surveyId } })
    : say('survey_thanks', { low: false })
}

/** Words beside the score are a comment; a bare score has none. */
const commentOf = (body: string): string | null => (/\p{L}{3,}/u.test(body) ? body : null)

async function taken({ tx, ctx, org, bound }: Turn): Promise<Reply | null> {
  if (bound.about?.subjectType !== 'reminder' || !bound.about.subjectId) return null
  await markTaken(tx, ctx, org, { id: bound.about.subjectId })
  return say('medication_taken_done', {})
}

/** Of the debt asked for, or the only pending one; what cannot be told apart is promised nothing and goes to billing. */
async function paid({ tx, ctx, org, bound }: Turn): Promise<Reply | null> {
  if (!bound.patientId) return null
  const asked = bound.about?.subjectType === 'payment' ? bound.about.subjectId : null
  const pending = asked
    ? []
    : (await paymentsOf(tx, org, bound.patientId)).filter((one) => one.status === 'pending')
  const id = asked ?? (pending.length === 1 ? pending[0]?.id : undefined)
  if (!id) return say('billing_ack', {}, { handTo: 'billing' })
  const heldUntil = new Date(ctx.clock.now().getTime() + heldDebtDays * day)
  await claimPaid(tx, ctx, org, { id, heldUntil })
  return say('payment_done_noted', {})
}
