// The one owner of a delivery's state. Every change goes through `transition`; illegal ones do not happen.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'

export const deliveryStates = [
  'scheduled',
  'queued',
  'claimed',
  'handing_over',
  'sent',
  'delivered',
  'read',
  'retrying',
  'uncertain',
  'undelivered',
  'failed',
  'expired',
  'cancelled',
  'blocked',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * Which states may lead to each state. A receipt may overtake the record of its own hand-over, so `delivered` and
 * `read` follow `handing_over` and `uncertain` too; nothing leads back from them.
 */
export const comesFrom: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  scheduled: ['queued', 'claimed'],
  queued: ['scheduled', 'claimed', 'uncertain', 'retrying'],
  claimed: ['queued', 'retrying'],
  handing_over: ['claimed'],
  sent: ['handing_over', 'uncertain'],
  delivered: ['handing_over', 'sent', 'uncertain'],
  read: ['handing_over', 'sent', 'uncertain', 'delivered'],
  retrying: ['handing_over', 'claimed'],
  uncertain: ['handing_over'],
  undelivered: ['handing_over', 'sent', 'uncertain'],
  failed: ['handing_over', 'uncertain', 'retrying', 'undelivered', 'sent'],
  expired: ['scheduled', 'queued', 'claimed', 'retrying'],
  cancelled: ['scheduled', 'queued', 'claimed', 'retrying'],
  blocked: ['scheduled', 'queued', 'claimed', 'retrying'],
}

/** What a message becomes when its delivery reaches a state; null leaves it as it is. */
export const messageStateAfter: Readonly<
  Record<DeliveryState, 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled' | null>
> = {
  scheduled: null,
  queued: null,
  claimed: null,
  handing_over: null,
  sent: 'done',
  delivered: 'done',
  read: 'done',
  retrying: null,
  uncertain: null,
  undelivered: 'failed',
  failed: 'failed',
  expired: 'failed',
  cancelled: 'cancelled',
  blocked: 'blocked',
}

export type Change = {
  to: DeliveryState
  ids: readonly string[]
  reason?: string | undefined
  dueAt?: Date | undefined
  worker?: string | undefined
  leaseUntil?: Date | null | undefined
  providerId?: string | undefined
  /** Only rows still held by this worker move: a worker that lost its lease records nothing. */
  fence?: string | undefined
}

type Moved = { id: string; message_id: string; channel: string }

/** Moves what may move and returns it; rows in a state that does not lead to `to` stay untouched. */
export async function transition(tx: Queryable, ctx: Ctx, org: string, change: Change): Promise<Moved[]> {
  if (change.ids.length === 0) return []
  const now = ctx.clock.now()
  const moved = await tx.query<Moved>(
    `update delivery set state = $3, updated_at = $4,
       reason = coalesce($5, case when $3 in ('sent', 'delivered', 'read') then null else reason end),
       due_at = coalesce($6, due_at), worker = $7, lease_until = $8,
       provider_id = coalesce($9, provider_id),
       attempt = attempt + case when $3 = 'claimed' then 1 else 0 end,
       sent_at = case when $3 = 'sent' or (sent_at is null and $3 in ('delivered', 'read')) then $4 else sent_at end
     where org = $1 and id = any($2::text[]) and state = any($10::text[])
       and ($11::text is null or worker = $11)
     returning id, message_id, channel`,
    [
      org,
      change.ids,
      change.to,
      now,
      change.reason ?? null,
      change.dueAt ?? null,
      change.worker ?? null,
      change.leaseUntil ?? null,
      change.providerId ?? null,
      comesFrom[change.to],
      change.fence ?? null,
    ],
  )
  await settleMessages(tx, ctx, org, { moved, change })
  await recordEvents(
    tx,
    ctx,
    org,
    moved.map((row) => ({
      type: `delivery.${change.to}`,
      ids: { delivery: row.id, message: row.message_id, ...(change.reason ? { reason: change.reason } : {}) },
    })),
  )
  return moved
}

async function settleMessages(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { moved, change }: { moved: Moved[]; change: Change },
): Promise<void> {
  const state = messageStateAfter[change.to]
  if (state === null || moved.length === 0) return
  // A message whose other attempt already arrived stays done.
  await tx.query(
    `update message set state = $3, reason = $4, updated_at = $5
     where org = $1 and id = any($2::text[]) and (state <> 'done' or not exists (
       select 1 from delivery d where d.org = message.org and d.message_id = message.id
         and d.state in ('sent', 'delivered', 'read')))`,
    [org, moved.map((row) => row.message_id), state, change.reason ?? null, ctx.clock.now()],
  )
}
