// How the gate in stands: what waits, what could not be read, which receipts found no message. And what becomes of it.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

export type WebhookHealth = {
  /** Stored and not read yet; counted up to 10,000. */
  waiting: number
  /** Business time since the oldest of those came, in milliseconds. */
  oldestMs: number
}

export async function webhookHealth(q: Queryable, now: Date): Promise<WebhookHealth> {
  const [row] = await q.query<{ waiting: number; oldest: Date | null }>(
    `select count(*) as waiting, min(received_at) as oldest from (
       (select received_at from webhook_event where processed_at is null and attempt = 0
        order by org, coalesce(later, false), received_at limit 10000)
       union all
       (select received_at from webhook_event where processed_at is null and attempt > 0 limit 10000)) waiting`,
  )
  return {
    waiting: row?.waiting ?? 0,
    oldestMs: row?.oldest ? Math.max(0, now.getTime() - row.oldest.getTime()) : 0,
  }
}

export type FaultyWebhook = { source: string; eventKey: string; fault: string; receivedAt: Date }

/** Set aside after their last attempt, newest first: no content, for none is needed to mend a door. */
export async function faultyWebhooks(q: Queryable, org: string, limit: number): Promise<FaultyWebhook[]> {
  return q.query<FaultyWebhook>(
    `select source, event_key as "eventKey", fault, received_at as "receivedAt" from webhook_event
     where org = $1 and processed_at is not null and fault is not null order by received_at desc limit $2`,
    [org, limit],
  )
}

/** By door; for dashboards. */
export async function countFaulty(q: Queryable): Promise<{ source: string; count: number }[]> {
  return q.query(
    `select source, count(*) as count from webhook_event
     where processed_at is not null and fault is not null group by source order by source`,
  )
}

/** Once a door is mended, what it could not read is read again. Answers how many. */
export async function redriveWebhooks(q: Queryable, org: string, source: string): Promise<number> {
  const rows = await q.query(
    `update webhook_event set processed_at = null, fault = null, attempt = 0, lease_until = null
     where org = $1 and source = $2 and processed_at is not null and fault is not null returning 1`,
    [org, source],
  )
  return rows.length
}

const day = 24 * 3_600_000
const slice = 500

/**
 * Requests read longer ago than `keepDays` are deleted, those with faults too: they hold patients' words. What came of
 * them stays, and stays single, by the providers' own ids. Answers how many.
 */
export async function forgetWebhooks(ctx: Ctx, { keepDays = 90 } = {}): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - keepDays * day)
  for (let deleted = 0; ;) {
    const rows = await ctx.db.system().query(
      `delete from webhook_event e using (
         select source, event_key from webhook_event where processed_at < $1 order by processed_at limit $2) old
       where e.source = old.source and e.event_key = old.event_key returning 1`,
      [before, slice],
    )
    deleted += rows.length
    if (rows.length < slice) return deleted
  }
}

export type UnmatchedReceipts = { provider: string; count: number; oldest: Date }

/**
 * Receipts that still have no message of ours after an hour: somebody else sends with our account, or a hand-over was
 * never recorded. They are only counted; nothing is forgotten.
 */
export async function unmatchedReceipts(q: Queryable, now: Date): Promise<UnmatchedReceipts[]> {
  return q.query<UnmatchedReceipts>(
    `select provider, count(*) as count, min(received_at) as oldest from delivery_event
     where applied_at is null and received_at < $1 group by provider order by provider`,
    [new Date(now.getTime() - 3_600_000)],
  )
}
