// Something a patient is reminded of: an appointment, a dose, a check-up. The same reason at the same hour is one reminder.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { fold } from '../text/normalize.ts'

export type ReminderKind = 'appointment' | 'medication' | 'checkup'
export type ReminderStatus = 'active' | 'taken' | 'cancelled'

export type Reminder = {
  id: string
  patientId: string
  kind: ReminderKind
  reason: string
  dueAt: Date
  zone: string
  appointmentId: string | null
  status: ReminderStatus
}

const columns = `r.id, r.patient_id as "patientId", r.kind, r.reason, r.due_at as "dueAt", r.zone,
  r.appointment_id as "appointmentId", r.status`

/** In no particular order; unknown ids are left out. */
export async function loadReminders(q: Queryable, org: string, ids: readonly string[]): Promise<Reminder[]> {
  if (ids.length === 0) return []
  return q.query<Reminder>(`select ${columns} from reminder r where r.org = $1 and r.id = any($2::text[])`, [
    org,
    ids,
  ])
}

/** By id; throws `not_found`. */
export async function getReminder(q: Queryable, org: string, id: string): Promise<Reminder> {
  const [reminder] = await loadReminders(q, org, [id])
  if (!reminder) throw new CodedError('not_found', { field: 'reminder' })
  return reminder
}

/** A patient's reminders with `from` ≤ due < `to`, the newest first. */
export async function remindersOf(
  q: Queryable,
  org: string,
  patientId: string,
  span: { from: Date; to: Date },
): Promise<Reminder[]> {
  return q.query<Reminder>(
    `select ${columns} from reminder r
     where r.org = $1 and r.patient_id = $2 and r.due_at >= $3 and r.due_at < $4
     order by r.due_at desc, r.id`,
    [org, patientId, span.from, span.to],
  )
}

export type WantedReminder = {
  patientId: string
  kind: ReminderKind
  reason: string
  dueAt: Date
  zone: string
  appointmentId?: string | undefined
}

/** The reminder of that reason at that hour; asked for again, a cancelled one is active again. */
export async function findOrCreateReminder(
  tx: Queryable,
  ctx: Acting,
  org: string,
  wanted: WantedReminder,
): Promise<Reminder> {
  const [written] = await tx.query<Reminder>(
    `insert into reminder as r (org, id, patient_id, kind, reason, search_reason, due_at, zone, appointment_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (org, patient_id, search_reason, due_at) do update set status = 'active'
       where r.status = 'cancelled'
     returning ${columns}`,
    [
      org,
      ctx.ids.next(),
      wanted.patientId,
      wanted.kind,
      wanted.reason,
      fold(wanted.reason),
      wanted.dueAt,
      wanted.zone,
      wanted.appointmentId ?? null,
      ctx.clock.now(),
    ],
  )
  if (written) {
    await tell(tx, ctx, org, { reminder: written, type: 'reminder.created' })
    return written
  }
  const [found] = await tx.query<Reminder>(
    `select ${columns} from reminder r
     where r.org = $1 and r.patient_id = $2 and r.search_reason = $3 and r.due_at = $4`,
    [org, wanted.patientId, fold(wanted.reason), wanted.dueAt],
  )
  if (!found) throw new CodedError('internal')
  return found
}

/** The patient took it; said twice it stays said. */
export async function markTaken(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: { id: string },
): Promise<Reminder> {
  const [taken] = await tx.query<Reminder>(
    `update reminder r set status = 'taken'
     where r.org = $1 and r.id = $2 and r.status = 'active' returning ${columns}`,
    [org, change.id],
  )
  if (!taken) return getReminder(tx, org, change.id)
  await tell(tx, ctx, org, { reminder: taken, type: 'reminder.taken' })
  return taken
}

const tell = (tx: Queryable, ctx: Acting, org: string, what: { reminder: Reminder; type: string }) =>
  recordEvents(tx, ctx, org, [
    { type: what.type, ids: { reminder: what.reminder.id, patient: what.reminder.patientId } },
  ])
