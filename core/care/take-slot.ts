// A free hour is given: once, to the patient it was offered to, and never beside something else they have.
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { recordVersions } from './appointment-versions.ts'
import { addAppointments, getAppointment, type Appointment } from './appointments.ts'
import { leaveSlot, slotFor, type Slot } from './slots.ts'

/**
 * Gives the hour to whoever it was offered to: their appointment moves there, or they get a new one; the old hour is left.
 * Null where somebody else has it, or the patient has something else at that hour.
 */
export async function takeSlot(
  tx: Queryable,
  ctx: Acting,
  org: string,
  taken: { slotId: string; patientId: string; actor: string },
): Promise<Appointment | null> {
  const now = ctx.clock.now()
  const [free] = await tx.query<{ id: string }>(
    `select id from slot where org = $1 and id = $2 and status = 'free' and starts_at > $3
       and (offered_to = $4 or offered_until is null or offered_until < $3) for update`,
    [org, taken.slotId, now, taken.patientId],
  )
  const offer = free ? await slotFor(tx, org, taken) : null
  if (!offer || (await isBusy(tx, org, { patientId: taken.patientId, at: offer.slot.startsAt }))) return null
  const moved = offer.appointmentId
    ? await moveTo(tx, ctx, org, { id: offer.appointmentId, slot: offer.slot, actor: taken.actor })
    : await bookAt(tx, ctx, org, { slot: offer.slot, ...taken })
  if (!moved) return null
  await tx.query(`update slot set status = 'taken', taken_by = $3 where org = $1 and id = $2`, [
    org,
    taken.slotId,
    moved.id,
  ])
  await recordEvents(tx, ctx, org, [
    { type: 'slot.taken', ids: { slot: taken.slotId, appointment: moved.id } },
  ])
  return moved
}

async function isBusy(
  q: Queryable,
  org: string,
  { patientId, at }: { patientId: string; at: Date },
): Promise<boolean> {
  const there = await q.query(
    `select 1 from appointment where org = $1 and patient_id = $2 and starts_at = $3 and status in ('booked', 'confirmed')`,
    [org, patientId, at],
  )
  return there.length > 0
}

async function moveTo(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { id, slot, actor }: { id: string; slot: Slot; actor: string },
): Promise<Appointment | null> {
  const before = await getAppointment(tx, org, id)
  const now = ctx.clock.now()
  const rows = await tx.query(
    `update appointment set starts_at = $3, zone = $4, practitioner = coalesce($5, practitioner), site_id = coalesce($6, site_id),
       status = 'confirmed', version = version + 1, updated_at = $7
     where org = $1 and id = $2 and status in ('booked', 'confirmed') and starts_at > $7 returning id`,
    [org, id, slot.startsAt, slot.zone, slot.practitioner, slot.siteId, now],
  )
  if (rows.length === 0) return null
  const after = await getAppointment(tx, org, id)
  await recordVersions(tx, ctx, org, { appointments: [after], actor, type: 'appointment.moved' })
  await leaveSlot(tx, ctx, org, { appointment: before, freeFrom: now })
  return after
}

async function bookAt(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { slot, patientId, actor }: { slot: Slot; patientId: string; actor: string },
): Promise<Appointment | null> {
  const { startsAt, zone, kind, specialty, practitioner, siteId } = slot
  const [booked] = await addAppointments(tx, ctx, org, {
    actor,
    rows: [
      {
        patientId,
        startsAt,
        zone,
        kind,
        status: 'confirmed',
        specialty: specialty ?? undefined,
        practitioner: practitioner ?? undefined,
        siteId: siteId ?? undefined,
        source: 'slot',
      },
    ],
  })
  return booked ?? null
}
