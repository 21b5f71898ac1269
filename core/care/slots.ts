// Hours that are free to be given: left by a cancellation, kept for one patient while they decide, taken once.
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { instantOf } from '../text/dates.ts'
import { fold } from '../text/normalize.ts'
import type { Appointment } from './appointments.ts'

export type Slot = {
  id: string
  startsAt: Date
  zone: string
  kind: string
  specialty: string | null
  practitioner: string | null
  siteId: string | null
  wishId: string | null
}

const columns = `s.id, s.starts_at as "startsAt", s.zone, s.kind, s.specialty, s.practitioner, s.site_id as "siteId",
  s.wish_id as "wishId"`

const day = 24 * 3_600_000
const keptMs = 30 * 60_000
/** A wished hour is met by one this near. */
const nearMs = 90 * 60_000

/** The hour of a cancelled appointment, free for others from then on. */
export async function leaveSlot(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { appointment, freeFrom }: { appointment: Appointment; freeFrom: Date },
): Promise<void> {
  const { id: leftBy, startsAt, zone, kind, specialty, practitioner, siteId } = appointment
  const id = ctx.ids.next()
  await tx.query(
    `insert into slot (org, id, starts_at, zone, kind, search_kind, specialty, practitioner, site_id, free_from, left_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      org,
      id,
      startsAt,
      zone,
      kind,
      fold(kind),
      specialty,
      practitioner,
      siteId,
      freeFrom,
      leftBy,
      ctx.clock.now(),
    ],
  )
  await recordEvents(tx, ctx, org, [{ type: 'slot.left', ids: { slot: id, appointment: leftBy } }])
}

/** The cancellation was taken back; false when somebody else has the hour by now. */
export async function withdrawSlot(tx: Queryable, org: string, appointmentId: string): Promise<boolean> {
  const taken = await tx.query(
    `update slot set status = case when status = 'free' then 'withdrawn' else status end
     where org = $1 and left_by = $2 and status <> 'withdrawn' returning status`,
    [org, appointmentId],
  )
  return taken.every((row) => row['status'] === 'withdrawn')
}

export type Wanted = {
  patientId: string
  wishId: string
  kind: string
  practitioner: string | null
  zone: string
  /** 'YYYY-MM-DD', in that zone. */
  date: string
  /** 'HH:mm'. */
  time?: string | undefined
}

/**
 * The free hour nearest to what was wished on that day, kept for the patient for half an hour; null where there is none.
 * What was kept for them before is let go.
 */
export async function offerSlot(
  tx: Queryable,
  ctx: Acting,
  org: string,
  wanted: Wanted,
): Promise<Slot | null> {
  const now = ctx.clock.now()
  await letGo(tx, org, wanted.patientId)
  const from = instantOf(wanted.date, '00:00', wanted.zone)
  const at = wanted.time ? instantOf(wanted.date, wanted.time, wanted.zone) : null
  if (!from) return null
  const [slot] = await tx.query<Slot>(
    `select ${columns} from slot s
     where s.org = $1 and s.search_kind = $2 and s.status = 'free' and s.free_from <= $3 and s.starts_at > $3
       and s.starts_at >= $4 and s.starts_at < $5 and (s.offered_until is null or s.offered_until < $3)
       and ($6::timestamptz is null or s.starts_at between $6::timestamptz - $7::interval and $6::timestamptz + $7::interval)
     order by s.practitioner is distinct from $8, abs(extract(epoch from s.starts_at - coalesce($6, s.starts_at))), s.starts_at, s.id
     limit 1 for update skip locked`,
    [
      org,
      fold(wanted.kind),
      now,
      from,
      new Date(from.getTime() + day),
      at,
      `${nearMs} milliseconds`,
      wanted.practitioner,
    ],
  )
  if (!slot) return null
  await tx.query(
    'update slot set offered_to = $3, offered_until = $4, wish_id = $5 where org = $1 and id = $2',
    [org, slot.id, wanted.patientId, new Date(now.getTime() + keptMs), wanted.wishId],
  )
  return { ...slot, wishId: wanted.wishId }
}

const letGo = (tx: Queryable, org: string, patientId: string) =>
  tx.query(
    `update slot set offered_to = null, offered_until = null
     where org = $1 and offered_to = $2 and status = 'free'`,
    [org, patientId],
  )

/** The appointment that the patient it was offered to wanted to move; null for a new one. */
export async function slotFor(
  q: Queryable,
  org: string,
  { slotId, patientId }: { slotId: string; patientId: string },
): Promise<{ slot: Slot; appointmentId: string | null } | null> {
  const [row] = await q.query<Slot & { appointmentId: string | null }>(
    `select ${columns}, w.appointment_id as "appointmentId" from slot s
     join appointment_wish w on w.org = s.org and w.id = s.wish_id
     where s.org = $1 and s.id = $2 and w.patient_id = $3`,
    [org, slotId, patientId],
  )
  if (!row) return null
  const { appointmentId, ...slot } = row
  return { slot, appointmentId }
}
