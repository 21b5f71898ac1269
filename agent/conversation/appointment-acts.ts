// What a patient's words and taps do to appointments: confirmed, cancelled after one tap, taken back, wished elsewhere.
import {
  appointmentsOf,
  getAppointment,
  setAppointmentStatus,
  type Appointment,
  type AppointmentStatus,
} from '#core/care/appointments.ts'
import { cancelledAt } from '#core/care/cancelled-at.ts'
import { leaveSlot, slotFor, withdrawSlot } from '#core/care/slots.ts'
import { CodedError } from '#core/errors.ts'
import { toWhen } from '#core/text/dates.ts'
import type { Turn } from './turn-facts.ts'
import { say, type Reply } from './words.ts'

const day = 24 * 3_600_000
const undoMs = 10 * 60_000

/** `moved`: the message answered named another hour than the appointment has now. */
type Meant = { one: Appointment; moved: boolean } | { several: Appointment[] } | null

/** The appointment that the words are about, or the only one to come. */
export async function appointmentMeant({ tx, ctx, org, bound }: Turn): Promise<Meant> {
  const { patientId, about } = bound
  if (!patientId) return null
  const now = ctx.clock.now()
  // Under an hour that was offered: the appointment that would move there.
  if (about?.subjectType === 'slot' && about.subjectId) {
    const offer = await slotFor(tx, org, { slotId: about.subjectId, patientId })
    if (offer?.appointmentId) return { one: await getAppointment(tx, org, offer.appointmentId), moved: false }
  }
  if (bound.about?.subjectType === 'appointment' && bound.about.subjectId) {
    const one = await getAppointment(tx, org, bound.about.subjectId)
    const { subjectVersion } = bound.about
    const moved = subjectVersion !== null && subjectVersion !== Math.floor(one.startsAt.getTime() / 60_000)
    return one.startsAt > now ? { one, moved } : null
  }
  const coming = await appointmentsOf(tx, org, patientId, {
    from: now,
    to: new Date(now.getTime() + 90 * day),
  })
  const standing = coming.filter(stands)
  const [one] = standing
  if (standing.length > 1) return { several: standing }
  return one ? { one, moved: false } : null
}

const stands = ({ status }: Appointment): boolean => status === 'booked' || status === 'confirmed'

export const spoken = (appointment: Appointment) => ({
  kind: appointment.kind,
  when: toWhen(appointment.startsAt, appointment.zone),
})

export const subjectOf = ({ id, startsAt }: Appointment) => ({ type: 'appointment' as const, id, startsAt })

/** Asked, without doing anything; a single one can then be answered by a plain yes, one of several by a tap or its number. */
const which = (options: Appointment[], act?: 'confirm' | 'cancel'): Reply => {
  const [first] = options
  return say(
    'which_appointment',
    {
      options: options.slice(0, 3).map((one) => ({
        when: toWhen(one.startsAt, one.zone),
        id: one.id,
        minute: Math.floor(one.startsAt.getTime() / 60_000),
      })),
      act,
    },
    first && options.length === 1 ? { subject: subjectOf(first) } : {},
  )
}

/** The question carries its appointment and the hour it names: the answer is about that, and holds only while it stands. */
const askCancel = (one: Appointment): Reply => say('cancel_ask', spoken(one), { subject: subjectOf(one) })

const setStatus = ({ tx, ctx, org }: Turn, { id, version }: Appointment, status: AppointmentStatus) =>
  setAppointmentStatus(tx, ctx, org, { id, version, status, actor: 'patient' })

export async function confirm(turn: Turn): Promise<Reply | null> {
  const meant = await appointmentMeant(turn)
  if (!meant) return say('nothing_to_confirm', {})
  if ('several' in meant) return which(meant.several, 'confirm')
  const { one, moved } = meant
  // Under "shall I cancel?" and "cancelled": the patient comes after all.
  if (turn.bound.tap === 'cancel_undo') return undoCancel(turn, one)
  if (!stands(one)) return say('nothing_to_confirm', {})
  if (turn.bound.tap === 'cancel_no') return say('cancel_kept', spoken(one))
  if (moved) return which([one])
  if (one.status !== 'confirmed') await setStatus(turn, one, 'confirmed')
  return say('confirm_done', spoken(one))
}

/** By button at once; from free text after a yes to the question; undone within ten minutes, then the hour is free. */
export async function cancel(turn: Turn): Promise<Reply | null> {
  const meant = await appointmentMeant(turn)
  if (!meant) return null
  if ('several' in meant) return which(meant.several, 'cancel')
  const { one, moved } = meant
  const done = say('cancel_done', spoken(one), { subject: subjectOf(one) })
  if (one.status === 'cancelled') return done
  if (!stands(one)) return null
  const { tap } = turn.bound
  if (moved || (tap !== 'cancel' && tap !== 'cancel_yes')) return askCancel(one)
  await setStatus(turn, one, 'cancelled')
  const freeFrom = new Date(turn.ctx.clock.now().getTime() + undoMs)
  await leaveSlot(turn.tx, turn.ctx, turn.org, { appointment: one, freeFrom })
  return done
}

/** Too late, or the hour is taken by then: people see to it. */
async function undoCancel(turn: Turn, one: Appointment): Promise<Reply> {
  const { tx, ctx, org } = turn
  if (one.status !== 'cancelled') return say('cancel_kept', spoken(one))
  const cancelled = await cancelledAt(tx, org, one.id)
  const late = !cancelled || ctx.clock.now().getTime() - cancelled.getTime() > undoMs
  if (late || !(await bookedAgain(turn, one)) || !(await withdrawSlot(tx, org, one.id)))
    return say('appointments_ack', {}, { handTo: 'appointments' })
  return say('cancel_undone', spoken(one))
}

async function bookedAgain(turn: Turn, one: Appointment): Promise<boolean> {
  try {
    await setStatus(turn, one, 'booked')
    return true
  } catch (error) {
    if (error instanceof CodedError && error.code === 'appointment_conflict') return false
    throw error
  }
}
