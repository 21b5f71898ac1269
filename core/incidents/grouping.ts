// Many alike are one incident: an outage told by forty patients is seen once, with forty reports. Nothing personal ever is.
import type { Category, Intent, Interpretation, Queue } from '../conversations/interpretation.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'

/** Who told of it, and where. */
export type Told = {
  patientId: string | null
  conversationId: string | null
  inboundId: string | null
  feedbackId: string | null
}

/** What concerns the house and not one patient, in the queue that looks after it. */
const ofTheHouse: Readonly<Partial<Record<Category, Queue>>> = {
  technical: 'support',
  facilities: 'patient_care',
  communications: 'patient_care',
  appointment_admin: 'appointments',
}

/** Whoever says more than that something is broken wants something for themselves. */
const impersonal: ReadonlySet<Intent> = new Set(['complaint', 'courtesy'])

/** Null where the report stands alone: danger, care, privacy, money, what was serious, and every wish. */
export function groupKeyOf(queue: Queue, said: Interpretation): string | null {
  const { category, urgency, severity } = said
  if (category === null || ofTheHouse[category] !== queue || urgency !== 'none') return null
  if (severity === 'high' || severity === 'critical') return null
  return [said.intent, ...said.also].every((intent) => impersonal.has(intent)) ? `${queue}:${category}` : null
}

/** Reports further apart than this tell of something else. */
const windowMs = 2 * 3_600_000

/** Adds a report to the open incident of its kind and answers its number; null where there is none. */
export async function joinGroup(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { groupKey, told }: { groupKey: string; told: Told },
): Promise<number | null> {
  const now = ctx.clock.now()
  // Two first reports at the same moment take their turns: the second finds the incident of the first.
  await tx.query('select 1 from organization where id = $1 for update', [org])
  const [open] = await tx.query<{ id: string; number: number }>(
    `select id, number from incident where org = $1 and group_key = $2 and status <> 'resolved' and last_report_at > $3
     order by opened_at desc limit 1 for update`,
    [org, groupKey, new Date(now.getTime() - windowMs)],
  )
  if (!open) return null
  if (!(await addReport(tx, ctx, org, { incidentId: open.id, told }))) return open.number
  await tx.query(
    'update incident set reports = reports + 1, last_report_at = $3 where org = $1 and id = $2',
    [org, open.id, now],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'incident.reported', ids: { incident: open.id, number: open.number } },
  ])
  return open.number
}

/** False where this very message was a report of it already. */
export async function addReport(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { incidentId, told }: { incidentId: string; told: Told },
): Promise<boolean> {
  const added = await tx.query(
    `insert into incident_report (org, id, incident_id, patient_id, conversation_id, inbound_id, feedback_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      org,
      ctx.ids.next(),
      incidentId,
      told.patientId,
      told.conversationId,
      told.inboundId,
      told.feedbackId,
      ctx.clock.now(),
    ],
  )
  return added.length > 0
}

/** How long before and after its hour a video call counts as going on. */
const callMs = { before: 20 * 60_000, after: 60 * 60_000 }

/** Something technical fails while the patient's own video call is on: nobody may wait in line for that. */
export async function isVideoCallNow(
  tx: Queryable,
  org: string,
  { interpretation, patientId, now }: { interpretation: Interpretation; patientId: string | null; now: Date },
): Promise<boolean> {
  if (interpretation.category !== 'technical' || patientId === null) return false
  const calls = await tx.query(
    `select 1 from appointment where org = $1 and patient_id = $2 and status in ('booked', 'confirmed')
       and starts_at between $3 and $4 and (video_url is not null or search_kind like '%video%') limit 1`,
    [org, patientId, new Date(now.getTime() - callMs.after), new Date(now.getTime() + callMs.before)],
  )
  return calls.length > 0
}
