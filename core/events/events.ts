// The append-only record of what changed, written in the transaction of the change; live pages, webhooks and audit read it.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

/** What a store function that changes state needs to know of the world. A whole `Ctx` fits. */
export type Acting = Pick<Ctx, 'clock' | 'ids'>

/** Ids only: never a name, an address or a text. */
export type EventDraft = { type: string; ids: Readonly<Record<string, string | number>> }

export type StoredEvent = EventDraft & { seq: number; at: Date }

export async function recordEvents(
  tx: Queryable,
  ctx: Acting,
  org: string,
  events: readonly EventDraft[],
): Promise<void> {
  if (events.length === 0) return
  await tx.query(
    `insert into event (org, type, ids, at)
     select $1::text, e.type, e.ids::jsonb, $4::timestamptz
     from unnest($2::text[], $3::text[]) with ordinality as e(type, ids, place)
     order by e.place`,
    [
      org,
      events.map((event) => event.type),
      events.map((event) => JSON.stringify(event.ids)),
      ctx.clock.now(),
    ],
  )
}

/**
 * Events after `seq`, oldest first. A number is taken before its transaction commits, so a later number can be visible
 * first: rows at or behind the oldest transaction still open are held back, and a reader that keeps only the last
 * `seq` it saw misses none.
 */
export async function eventsAfter(
  q: Queryable,
  org: string,
  seq: number,
  limit: number,
): Promise<StoredEvent[]> {
  return q.query<StoredEvent>(
    `select seq, type, ids, at from event
     where org = $1 and seq > $2
       and age(xmin) > age(pg_snapshot_xmin(pg_current_snapshot())::xid)
     order by seq limit $3`,
    [org, seq, limit],
  )
}
