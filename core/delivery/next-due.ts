// When the next scheduled delivery leaves.
import type { Queryable } from '../database/database.ts'

export async function nextDue(q: Queryable, org: string): Promise<Date | null> {
  const rows = await q.query<{ due: Date | null }>(
    `select min(due_at) as due from delivery where org = $1 and state in ('scheduled', 'retrying')`,
    [org],
  )
  return rows[0]?.due ?? null
}
