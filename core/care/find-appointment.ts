// From a patient, an hour and a kind to the one appointment that is meant, and the wishes for other hours.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { fold } from '../text/normalize.ts'
import { addAppointments, appointmentsOf, type Appointment, type NewAppointment } from './appointments.ts'

export type WantedAppointment = Omit<NewAppointment, 'status'> & {
  actor: string
  /** Whether the caller may write appointments; without it only an existing one is found. */
  mayCreate: boolean
}

/**
 * The patient's appointment at that time. Another kind at that time is `appointment_conflict`; a cancelled one is
 * over and is not brought back. None: created, or `not_found` where the caller may not write.
 */
export async function findOrCreateAppointment(
  tx: Queryable,
  ctx: Acting,
  org: string,
  wanted: WantedAppointment,
): Promise<Appointment> {
  const found = await findAppointment(tx, org, wanted)
  if (found) return found
  if (!wanted.mayCreate) throw new CodedError('not_found', { field: 'fechaHora' })
  const [added] = await addAppointments(tx, ctx, org, { rows: [wanted], actor: wanted.actor })
  // Nothing added: another transaction has just booked this very time.
  const appointment = added ?? (await findAppointment(tx, org, wanted))
  if (!appointment) throw new CodedError('version_conflict', { field: 'fechaHora' })
  return appointment
}

/** The one that stands at that time, if any; throws `appointment_conflict` when it is of another kind. */
export async function findAppointment(
  q: Queryable,
  org: string,
  wanted: { patientId: string; startsAt: Date; kind: string },
): Promise<Appointment | undefined> {
  const span = { from: wanted.startsAt, to: new Date(wanted.startsAt.getTime() + 1) }
  const there = (await appointmentsOf(q, org, wanted.patientId, span)).filter(
    (appointment) => appointment.status !== 'cancelled',
  )
  const same = there.find((appointment) => fold(appointment.kind) === fold(wanted.kind))
  const other = there[0]
  if (!same && other) {
    const params = { wanted: wanted.kind, existing: other.kind }
    throw new CodedError('appointment_conflict', { field: 'tipoCita', params })
  }
  return same
}

export type Wish = {
  patientId: string
  appointmentId?: string | undefined
  kind: 'reschedule' | 'request'
  /** Days or hours as they were understood: 'YYYY-MM-DD' or 'YYYY-MM-DD HH:mm'. */
  dates: readonly string[]
  inboundId?: string | undefined
}

/** Keeps what the patient would like; the desk moves appointments, wishes do not. */
export async function recordWish(tx: Queryable, ctx: Acting, org: string, wish: Wish): Promise<string> {
  const id = ctx.ids.next()
  await tx.query(
    `insert into appointment_wish (org, id, patient_id, appointment_id, kind, dates, inbound_id, at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
    [
      org,
      id,
      wish.patientId,
      wish.appointmentId ?? null,
      wish.kind,
      JSON.stringify(wish.dates),
      wish.inboundId ?? null,
      ctx.clock.now(),
    ],
  )
  await recordEvents(tx, ctx, org, [
    { type: `wish.${wish.kind}`, ids: { wish: id, patient: wish.patientId } },
  ])
  return id
}
