// How the messages of a mass send stand: by the state of their newest attempt and its reason.
import type { Queryable } from '../database/database.ts'

export type PlanOutcome = { state: string; reason: string | null; count: number }

/** The largest group first; walked by the index on (org, plan_id). */
export const planOutcome = (q: Queryable, org: string, planId: string): Promise<PlanOutcome[]> =>
  q.query<PlanOutcome>(
    `select coalesce(d.state, m.state) as state, coalesce(d.reason, m.reason) as reason, count(*)::int as count
     from message m
     left join lateral (
       select state, reason from delivery x where x.org = m.org and x.message_id = m.id order by hop desc limit 1) d on true
     where m.org = $1 and m.plan_id = $2 group by 1, 2 order by count desc, state, reason`,
    [org, planId],
  )
