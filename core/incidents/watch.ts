// What waits for people and should not: dangers that nobody has answered, that nobody could be told of, and incidents that did not reach their queue's target.
import type { Finding } from '../delivery/watch.ts'
import type { Queryable } from '../database/database.ts'

/** Answered within this time, a danger needs nobody to look at the list. */
const patienceMs = 2 * 60_000

type Row = { count: number; since: Date | null; unmanned: number; unmannedSince: Date | null }

/** The worst first; empty when all is well. */
export async function incidentHealth(
  q: Queryable,
  { org, now }: { org: string; now: Date },
): Promise<Finding[]> {
  const [alerted] = await q.query<Row>(
    `select count(*) filter (where unmanned_since is null and opened_at <= $2)::int as count,
       min(opened_at) filter (where unmanned_since is null and opened_at <= $2) as since,
       count(*) filter (where unmanned_since is not null)::int as unmanned, min(unmanned_since) as "unmannedSince"
     from incident where org = $1 and next_alert_at is not null and status = 'open'`,
    [org, new Date(now.getTime() - patienceMs)],
  )
  const [dead] = await q.query<{ count: number; since: Date | null }>(
    `select count(*)::int as count, min(updated_at) as since from job where org = $1 and kind = 'queue_post' and state = 'failed'`,
    [org],
  )
  return [
    finding('danger_unmanned', alerted?.unmanned, alerted?.unmannedSince, now),
    finding('danger_unanswered', alerted?.count, alerted?.since, now),
    finding('queue_post_dead', dead?.count, dead?.since, now),
  ].flatMap((one) => one ?? [])
}

function finding(
  code: Finding['code'],
  count: number | undefined,
  since: Date | null | undefined,
  now: Date,
): Finding | null {
  if (!count || !since) return null
  return { code, count, since, seconds: Math.round((now.getTime() - since.getTime()) / 1000) }
}

/** Over all organizations: urgent incidents that nobody has answered, and for how long the oldest has waited. */
export async function unanswered(q: Queryable, now: Date): Promise<{ count: number; oldestSeconds: number }> {
  const [row] = await q.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int as count, min(opened_at) as oldest from incident where next_alert_at is not null and status = 'open'`,
  )
  const oldest = row?.oldest ?? null
  return {
    count: row?.count ?? 0,
    oldestSeconds: oldest === null ? 0 : Math.max(0, (now.getTime() - oldest.getTime()) / 1000),
  }
}
