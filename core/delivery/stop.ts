// The emergency stop: while it stands, an organization sends nothing but warnings of danger and answers to whoever writes.
import type { Queryable } from '../database/database.ts'
import { type Acting, recordEvents } from '../events/events.ts'
import { purposes } from './purposes.ts'

export type Stop = { since: Date; actor: string; reason: string | null }

/** What goes on while everything else is held: design.md, "Sending". */
export const leavesWhileStopped: number = purposes.conversation.priority

export async function sendingStop(q: Queryable, org: string): Promise<Stop | null> {
  const [stop] = await q.query<Stop>('select since, actor, reason from sending_stop where org = $1', [org])
  return stop ?? null
}

/** Stopped already, it stays as it was: who stopped first, and why, is not overwritten. */
export async function stopSending(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { actor, reason }: { actor: string; reason: string | null },
): Promise<void> {
  const made = await tx.query(
    'insert into sending_stop (org, since, actor, reason) values ($1, $2, $3, $4) on conflict (org) do nothing returning org',
    [org, ctx.clock.now(), actor, reason],
  )
  if (made.length > 0) await recordEvents(tx, ctx, org, [{ type: 'sending.stopped', ids: { by: actor } }])
}

export async function resumeSending(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { actor }: { actor: string },
): Promise<void> {
  const gone = await tx.query('delete from sending_stop where org = $1 returning org', [org])
  if (gone.length > 0) await recordEvents(tx, ctx, org, [{ type: 'sending.resumed', ids: { by: actor } }])
}

/** How many are due and held, counted up to `most` so that a long queue does not make its own watchers slow. */
export async function heldByStop(
  q: Queryable,
  org: string,
  most = 10_000,
): Promise<{ count: number; more: boolean }> {
  const [row] = await q.query<{ count: number }>(
    `select count(*) as count from (
       select 1 from lane l join delivery d on d.org = l.org and d.lane = l.id
       where l.org = $1 and d.state = 'queued' and d.priority > $2 limit $3) held`,
    [org, leavesWhileStopped, most + 1],
  )
  const count = row?.count ?? 0
  return { count: Math.min(count, most), more: count > most }
}

/** How many organizations are stopped. */
export async function standingStops(q: Queryable): Promise<number> {
  const [row] = await q.query<{ count: number }>('select count(*) as count from sending_stop')
  return row?.count ?? 0
}
