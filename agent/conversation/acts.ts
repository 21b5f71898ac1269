// What the machine does for each act of a turn, and what it then says. Every change happens in the turn's own transaction.
import {
  getAppointment,
  appointmentsOf,
  setAppointmentStatus,
  type Appointment,
} from '#core/care/appointments.ts'
import { cancelledAt } from '#core/care/cancelled-at.ts'
import { recordWish } from '#core/care/find-appointment.ts'
import { holdPayment, setPaymentStatus } from '#core/care/payments.ts'
import { markTaken } from '#core/care/reminders.ts'
import { answerSurvey, surveysOf } from '#core/care/surveys.ts'
import { give, withdraw } from '#core/consent/preferences.ts'
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Intent, Interpretation } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { holdPatient } from '#core/patients/hold.ts'
import { blockAddress, preferChannel, storeLanguage } from '#core/patients/patient-wishes.ts'
import { toDay, toWhen } from '#core/text/dates.ts'
import type { Act } from '../understand/acts.ts'
import type { Bound } from './bind.ts'
import { say, type Reply } from './words.ts'

export type Turn = {
  tx: Queryable
  ctx: Ctx
  org: string
  waiting: Waiting
  bound: Bound
  interpretation: Interpretation
  intent: Intent
}

const day = 24 * 3_600_000
const undoMs = 10 * 60_000
const heldDebtDays = 5

/** One line an act. An act answers what is to be said, or null where another reply says it. */
const acts: Record<Act, (turn: Turn) => Promise<Reply | null>> = {
  none: async () => null,
  withdraw_consent: optOut,
  hold_patient: async (turn) => {
    if (turn.bound.patientId) await holdPatient(turn.tx, turn.ctx, turn.org, turn.bound.patientId)
    return say('condolence', {})
  },
  block_contact_point_ask: wrongRecipient,
  confirm_appointment: confirm,
  ask_cancel: cancel,
  record_wish: wish,
  store_survey: survey,
  store_checkin: async () => null,
  store_taken: taken,
  note_paid: paid,
  store_preference: preference,
}

export const perform = (act: Act, turn: Turn): Promise<Reply | null> => acts[act](turn)

const evidenceOf = (turn: Turn) => ({ inbound: turn.waiting.id })

async function optOut(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation } = turn
  const scope = interpretation.slots.scope ?? {}
  const elsewhere = new Set<Waiting['channel']>()
  // The bare word silences the number itself: everybody who is written to there.
  const bare = !scope.channel && !scope.purpose && !scope.all
  const meant = bound.patientId ? [bound.patientId, ...(bare ? bound.everybody : [])] : bound.everybody
  for (const patientId of new Set(meant)) {
    const done = await withdraw(tx, ctx, org, {
      patientId,
      scope,
      channel: waiting.channel,
      how: 'reply',
      evidence: evidenceOf(turn),
      actor: 'patient',
    })
    for (const channel of done.careElsewhere) elsewhere.add(channel)
  }
  const channel = scope.all || scope.purpose ? scope.channel : (scope.channel ?? waiting.channel)
  return say('opt_out_done', { channel, purpose: scope.purpose, elsewhere: [...elsewhere] })
}

/** From free text a tap confirms it; the tap blocks that contact point for that patient alone. */
async function wrongRecipient(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation } = turn
  if (!bound.patientId) return null
  if (interpretation.source !== 'payload') return say('wrong_recipient_ask', {}, bound.about?.messageId)
  await blockAddress(tx, ctx, org, {
    patientId: bound.patientId,
    channel: waiting.channel,
    value: waiting.address,
    reason: 'wrong_recipient',
  })
  return say('wrong_recipient_done', {})
}

/** The appointment that the words are about, or the only one to come. */
async function appointmentMeant(turn: Turn): Promise<Appointment | 'none' | Appointment[]> {
  const { tx, ctx, org, bound } = turn
  if (!bound.patientId) return 'none'
  if (bound.about?.subjectType === 'appointment' && bound.about.subjectId) {
    const appointment = await getAppointment(tx, org, bound.about.subjectId)
    return appointment.startsAt > ctx.clock.now() ? appointment : 'none'
  }
  const now = ctx.clock.now()
  const coming = await appointmentsOf(tx, org, bound.patientId, {
    from: now,
    to: new Date(now.getTime() + 90 * day),
  })
  const standing = coming.filter((one) => one.status === 'booked' || one.status === 'confirmed')
  if (standing.length > 1) return standing
  return standing[0] ?? 'none'
}

const spoken = (appointment: Appointment) => ({
  kind: appointment.kind,
  when: toWhen(appointment.startsAt, appointment.zone),
})

/** Several possible: asked, without doing anything. */
const which = (options: Appointment[]): Reply =>
  say('which_appointment', {
    options: options.slice(0, 3).map((one) => ({ when: toWhen(one.startsAt, one.zone) })),
  })

async function confirm(turn: Turn): Promise<Reply | null> {
  const meant = await appointmentMeant(turn)
  if (meant === 'none') return say('nothing_to_confirm', {})
  if (Array.isArray(meant)) return which(meant)
  // Taps under "shall I cancel?" and "cancelled": the patient comes after all.
  const tapped = turn.waiting.payload?.split(':')[0]
  if (tapped === 'cancel_undo') return undoCancel(turn, meant)
  if (tapped === 'cancel_no') return say('cancel_kept', spoken(meant))
  if (meant.status === 'cancelled') return say('nothing_to_confirm', {})
  if (meant.status !== 'confirmed') {
    await setAppointmentStatus(turn.tx, turn.ctx, turn.org, {
      id: meant.id,
      version: meant.version,
      status: 'confirmed',
      actor: 'patient',
    })
  }
  return say('confirm_done', spoken(meant))
}

/** By button at once; from free text after a tap on "yes"; undone by a tap within ten minutes. */
async function cancel(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, interpretation } = turn
  const meant = await appointmentMeant(turn)
  if (meant === 'none') return null
  if (Array.isArray(meant)) return which(meant)
  const about = bound.about?.messageId
  if (meant.status === 'cancelled') return say('cancel_done', spoken(meant), about)
  if (interpretation.source !== 'payload') return say('cancel_ask', spoken(meant), about)
  await setAppointmentStatus(tx, ctx, org, {
    id: meant.id,
    version: meant.version,
    status: 'cancelled',
    actor: 'patient',
  })
  return say('cancel_done', spoken(meant), about)
}

async function undoCancel({ tx, ctx, org }: Turn, meant: Appointment): Promise<Reply> {
  if (meant.status !== 'cancelled') return say('cancel_kept', spoken(meant))
  const cancelled = await cancelledAt(tx, org, meant.id)
  if (!cancelled || ctx.clock.now().getTime() - cancelled.getTime() > undoMs)
    return say('appointments_ack', {})
  await setAppointmentStatus(tx, ctx, org, {
    id: meant.id,
    version: meant.version,
    status: 'booked',
    actor: 'patient',
  })
  return say('cancel_undone', spoken(meant))
}

async function wish(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation, intent } = turn
  if (!bound.patientId) return null
  const { date, time } = interpretation.slots
  const kind = intent === 'reschedule_appointment' ? 'reschedule' : 'request'
  const appointmentId =
    kind === 'reschedule' && bound.about?.subjectType === 'appointment'
      ? (bound.about.subjectId ?? undefined)
      : undefined
  const dates = date ? [time ? `${date} ${time}` : date] : []
  await recordWish(tx, ctx, org, {
    patientId: bound.patientId,
    appointmentId,
    kind,
    dates,
    inboundId: waiting.id,
  })
  const slots = { wished: date ? toDay(date) : undefined, hour: time }
  return kind === 'reschedule' ? say('reschedule_recorded', slots) : say('request_recorded', slots)
}

async function survey(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation } = turn
  if (!bound.patientId) return null
  const open = (await surveysOf(tx, org, bound.patientId)).find((one) => one.status === 'open')
  const pointed = bound.about?.subjectType === 'survey' ? bound.about.subjectId : null
  const surveyId = pointed ?? open?.id
  const { nps } = interpretation
  if (!surveyId || nps === null) return say('survey_ask_again', {})
  await answerSurvey(tx, ctx, org, { surveyId, score: nps, comment: commentOf(waiting.body) })
  return say('survey_thanks', { low: nps <= 6 })
}

/** Words beside the score are a comment; a bare score has none. */
const commentOf = (body: string): string | null => (/\p{L}{3,}/u.test(body) ? body : null)

async function taken(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound } = turn
  if (bound.about?.subjectType !== 'reminder' || !bound.about.subjectId) return null
  await markTaken(tx, ctx, org, { id: bound.about.subjectId })
  return say('medication_taken_done', {})
}

async function paid(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound } = turn
  if (bound.about?.subjectType === 'payment' && bound.about.subjectId) {
    await setPaymentStatus(tx, ctx, org, { id: bound.about.subjectId, status: 'claimed_paid' })
    await holdPayment(tx, ctx, org, {
      id: bound.about.subjectId,
      until: new Date(ctx.clock.now().getTime() + heldDebtDays * day),
    })
  }
  return say('payment_done_noted', {})
}

async function preference(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation, intent } = turn
  const { patientId } = bound
  if (!patientId) return null
  const { scope, channel, language } = interpretation.slots
  if (intent === 'opt_in') {
    await give(tx, ctx, org, {
      patientId,
      scope: scope ?? {},
      channel: waiting.channel,
      how: 'reply',
      evidence: evidenceOf(turn),
      actor: 'patient',
    })
    return say('opt_in_done', {
      channel: scope?.purpose ? scope.channel : (scope?.channel ?? waiting.channel),
      purpose: scope?.purpose,
    })
  }
  const preferred = channel ? await preferChannel(tx, ctx, org, { patientId, channel }) : false
  if (language) await storeLanguage(tx, ctx, org, { patientId, language })
  // A new phone or address, or an hour of day, is a person's to check.
  return preferred || language ? say('preferences_noted', {}) : null
}
