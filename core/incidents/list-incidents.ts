// Open incidents as the desk sees them: danger first, then the newest.
import type { Category, Intent, Queue, Urgency } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'

export type ListedIncident = {
  id: string
  number: number
  queue: Queue
  intent: Intent
  category: Category | null
  urgency: Urgency
  status: 'open' | 'acknowledged' | 'resolved'
  patientName: string | null
  openedAt: Date
}

export async function listIncidents(q: Queryable, org: string): Promise<ListedIncident[]> {
  return q.query<ListedIncident>(
    `select i.id, i.number, i.queue, i.intent, i.category, i.urgency, i.status, p.given || ' ' || p.family as "patientName",
       i.opened_at as "openedAt"
     from incident i left join patient p on p.org = i.org and p.id = i.patient_id
     where i.org = $1 and i.status <> 'resolved'
     order by case i.queue when 'emergency_oncall' then 0 when 'clinical' then 1 else 2 end, i.number desc limit 100`,
    [org],
  )
}

/** How many stand open in each queue, over all organizations. */
export const openByQueue = (q: Queryable): Promise<{ queue: Queue; count: number }[]> =>
  q.query<{ queue: Queue; count: number }>(
    `select queue, count(*)::int as count from incident where status <> 'resolved' group by queue`,
  )
