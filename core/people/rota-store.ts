// The rota of an organization, kept whole: loading one replaces the one before.
import type { Queue } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { organizationZone } from '../organization.ts'
import { onCall } from './on-call.ts'
import type { Rota } from './rota.ts'

export type StoredRota = { rota: Rota; actor: string; at: Date }

export async function readRota(q: Queryable, org: string): Promise<StoredRota | null> {
  const [row] = await q.query<StoredRota>('select body as rota, actor, at from rota where org = $1', [org])
  return row ?? null
}

export async function saveRota(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { rota, actor }: { rota: Rota; actor: string },
): Promise<void> {
  await tx.query(
    `insert into rota (org, body, actor, at) values ($1, $2::jsonb, $3, $4)
     on conflict (org) do update set body = excluded.body, actor = excluded.actor, at = excluded.at`,
    [org, JSON.stringify(rota), actor, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [{ type: 'rota.loaded', ids: { by: actor } }])
}

/** Whether somebody is on call for a queue now: only then may a patient read that a person will call. */
export async function isSomebodyOnCall(
  q: Queryable,
  org: string,
  { queue, now }: { queue: Queue; now: Date },
): Promise<boolean> {
  const stored = await readRota(q, org)
  if (!stored) return false
  return onCall(stored.rota, queue, { now, zone: await organizationZone(q, org) }).length > 0
}
