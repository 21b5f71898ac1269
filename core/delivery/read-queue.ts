// How the outbox stands: what readiness and dashboards look at.
import type { Queryable } from '../database/database.ts'

export type QueueHealth = {
  /** Due and not handed over. */
  waiting: number
  /** For how long the oldest of those has been due. Milliseconds of business time. */
  oldestMs: number
}

/** Counts at most 10,000 rows, so that a long backlog does not make its own watchers slow. */
export async function queueHealth(q: Queryable, now: Date): Promise<QueueHealth> {
  const [row] = await q.query<{ waiting: number; oldest: Date | null }>(
    `select count(*) as waiting, min(due_at) as oldest from (
       select due_at from delivery where state in ('queued', 'retrying') and due_at <= $1 limit 10000) waiting`,
    [now],
  )
  return {
    waiting: row?.waiting ?? 0,
    oldestMs: row?.oldest ? Math.max(0, now.getTime() - row.oldest.getTime()) : 0,
  }
}
