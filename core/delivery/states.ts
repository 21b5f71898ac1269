// The one owner of a delivery's state. Every change goes through `transition`; illegal ones do not happen.
import type { Content } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

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
 * `read` follow `handing_over` and `uncertain` too; a handset that came back may be told after `undelivered`.
 * The claim and the start of a hand-over are one transaction; `claimed` stands for workers that take rows beforehand.
 */
export const comesFrom: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  scheduled: ['queued', 'claimed'],
  queued: ['scheduled', 'claimed', 'uncertain', 'retrying'],
  claimed: ['queued', 'retrying'],
  handing_over: ['queued', 'claimed'],
  sent: ['handing_over', 'uncertain'],
  delivered: ['handing_over', 'sent', 'uncertain', 'undelivered'],
  read: ['handing_over', 'sent', 'uncertain', 'undelivered', 'delivered'],
  retrying: ['handing_over', 'claimed', 'uncertain'],
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

/** What one row takes on with its new state; what is left out stays as it is. */
export type RowChange = {
  id: string
  /** Only the hand-over of this attempt may record: whoever lost its lease to another records nothing. */
  attempt?: number | undefined
  reason?: string | undefined
  code?: string | undefined
  dueAt?: Date | undefined
  checkAt?: Date | undefined
  deadlineAt?: Date | undefined
  providerId?: string | undefined
  provider?: string | undefined
  /** What is handed over and where to, fixed as it leaves. */
  content?: Content | undefined
  address?: string | undefined
}

export type Change = {
  to: DeliveryState
  ids?: readonly string[] | undefined
  /** Rows with values of their own, beside or instead of `ids`. */
  rows?: readonly RowChange[] | undefined
  reason?: string | undefined
  worker?: string | undefined
  leaseUntil?: Date | undefined
  /** Given up for good after every attempt: a dead letter, kept for a person to send again. */
  dead?: boolean | undefined
  /** The message goes on by another attempt: its own state is left alone. */
  goesOn?: boolean | undefined
}

export type Moved = {
  id: string
  messageId: string
  channel: ChannelName
  reason: string | null
  /** With this change it became known that the provider has it. */
  leftNow: boolean
  /** Its message was done before: an earlier receipt or the record of its hand-over said so. */
  settled: boolean
}

/** Moves what may move and returns it; rows in a state that does not lead to `to` stay untouched. One statement, whatever the number. */
export async function transition(tx: Queryable, ctx: Ctx, org: string, change: Change): Promise<Moved[]> {
  // Always in the same order: two that change overlapping rows wait for each other, and neither for both.
  const rows: RowChange[] = [...(change.ids ?? []).map((id) => ({ id })), ...(change.rows ?? [])]
  rows.sort((one, other) => (one.id < other.id ? -1 : 1))
  if (rows.length === 0) return []
  // The planner takes a batch to be in any state but the one it is in, expects one row, and would walk the whole batch for
  // each: hence the `coalesce` around what it cannot estimate.
  const moved = await tx.query<Moved>(
    `with moved as (update delivery d set state = $3, updated_at = $4::timestamptz,
       reason = coalesce(r.reason, $5::text, case when $3 in ('sent', 'delivered', 'read', 'handing_over') then null else d.reason end),
       code = coalesce(r.code, d.code), due_at = coalesce(r.due_at, d.due_at),
       worker = $6, lease_until = $7::timestamptz, check_at = r.check_at,
       deadline_at = case when $3 in ('handing_over', 'uncertain', 'sent', 'delivered') then coalesce(r.deadline_at, d.deadline_at) end,
       content = coalesce(r.content::jsonb, d.content), address = coalesce(r.address, d.address),
       dead_at = case when $8 then $4::timestamptz end,
       provider = coalesce(r.provider, d.provider), provider_id = coalesce(r.provider_id, d.provider_id),
       attempt = d.attempt + case when $3 in ('claimed', 'handing_over') then 1 else 0 end,
       sent_at = case when $3 = 'sent' or (d.sent_at is null and $3 in ('delivered', 'read')) then $4::timestamptz else d.sent_at end
     from unnest($9::text[], $10::int[], $11::text[], $12::text[], $13::timestamptz[], $14::timestamptz[], $15::timestamptz[],
       $16::text[], $17::text[], $18::text[], $19::text[])
         as r(id, attempt, reason, code, due_at, check_at, deadline_at, provider, provider_id, content, address)
     where d.org = $1 and d.id = any($9::text[]) and d.id = r.id
       and coalesce(d.state = any($2::text[]) and (r.attempt is null or d.attempt = r.attempt), false)
     returning d.id, d.message_id, d.channel, d.reason, coalesce(d.sent_at = $4::timestamptz, false) as left_now,
       -- A subquery of RETURNING still sees the row as it was.
       $3 in ('delivered', 'read') and (select old.state from delivery old where old.org = d.org and old.id = d.id)
         in ('sent', 'delivered') as settled
     ), told as (
       insert into event (org, type, ids, at)
       select $1, 'delivery.' || $3, jsonb_strip_nulls(jsonb_build_object('delivery', id, 'message', message_id, 'reason', reason)), $4
       from moved order by id)
     select id, message_id as "messageId", channel, reason, left_now as "leftNow", settled from moved`,
    [
      org,
      comesFrom[change.to],
      change.to,
      ctx.clock.now(),
      change.reason ?? null,
      change.worker ?? null,
      change.leaseUntil ?? null,
      change.dead ?? false,
      ...columnsOf(rows),
    ],
  )
  const open = moved.filter((row) => !row.settled)
  if (!change.goesOn) await settleMessages(tx, ctx, org, { moved: open, to: change.to })
  return moved
}

const columnsOf = (rows: readonly RowChange[]): unknown[][] => [
  rows.map((row) => row.id),
  rows.map((row) => row.attempt ?? null),
  rows.map((row) => row.reason ?? null),
  rows.map((row) => row.code ?? null),
  rows.map((row) => row.dueAt ?? null),
  rows.map((row) => row.checkAt ?? null),
  rows.map((row) => row.deadlineAt ?? null),
  rows.map((row) => row.provider ?? null),
  rows.map((row) => row.providerId ?? null),
  rows.map((row) => (row.content ? JSON.stringify(row.content) : null)),
  rows.map((row) => row.address ?? null),
]

/** A message follows its attempts: done once one arrived, over when none is under way. */
export async function settleMessages(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { moved, to }: { moved: readonly Moved[]; to: DeliveryState },
): Promise<void> {
  const state = messageStateAfter[to]
  if (state === null || moved.length === 0) return
  // A message whose other attempt arrived stays done; one whose other attempt is under way stays alive.
  await tx.query(
    `update message m set state = $2, reason = r.reason, updated_at = $3
     from unnest($4::text[], $5::text[]) as r(id, reason)
     where m.org = $1 and m.id = any($4::text[]) and m.id = r.id
       and coalesce(m.state <> $2 or m.reason is distinct from r.reason, true)
       and ($2 = 'done' or not exists (
         select 1 from delivery d where d.org = m.org and d.message_id = m.id and d.id <> all($6::text[])
           and d.state not in ('undelivered', 'failed', 'expired', 'cancelled', 'blocked')))`,
    [
      org,
      state,
      ctx.clock.now(),
      moved.map((row) => row.messageId),
      moved.map((row) => row.reason),
      moved.map((row) => row.id),
    ],
  )
}
