// What providers tell about a delivery, matched by their id, in any order, any number of times.
import type { Receipt, ReceiptType } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import type { Purpose } from './purposes.ts'
import { transition, type DeliveryState } from './states.ts'

const stateAfter: Record<ReceiptType, DeliveryState> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
}

/** Many at once: what one stored webhook, or a batch of them, tells. */
export async function receiveReceipts(tx: Queryable, ctx: Ctx, receipts: readonly Receipt[]): Promise<void> {
  for (const receipt of receipts) await receiveReceipt(tx, ctx, receipt)
}

/** Stores the receipt and applies it; one that came before its hand-over was recorded is applied by `recordSent`. */
export async function receiveReceipt(tx: Queryable, ctx: Ctx, receipt: Receipt): Promise<void> {
  const known = await tx.query<{ org: string; delivery_id: string }>(
    'select org, delivery_id from provider_message where provider = $1 and provider_id = $2',
    [receipt.provider, receipt.providerId],
  )
  const match = known[0]
  const stored = await tx.query<{ id: string }>(
    `insert into delivery_event (org, id, provider, provider_id, event_key, delivery_id, type, detail, at, received_at, applied_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11) on conflict (provider, event_key) do nothing returning id`,
    [
      match?.org ?? null,
      ctx.ids.next(),
      receipt.provider,
      receipt.providerId,
      receipt.eventKey,
      match?.delivery_id ?? null,
      receipt.type,
      JSON.stringify({ reason: receipt.trouble }),
      receipt.at,
      ctx.clock.now(),
      match ? ctx.clock.now() : null,
    ],
  )
  if (match && stored.length > 0)
    await apply(tx, ctx, match.org, {
      deliveryId: match.delivery_id,
      type: receipt.type,
      reason: receipt.trouble,
    })
}

const apply = (
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { deliveryId, type, reason }: { deliveryId: string; type: ReceiptType; reason?: string | undefined },
) => transition(tx, ctx, org, { to: stateAfter[type], ids: [deliveryId], reason })

/** Records a hand-over that succeeded, its usage, and whatever receipts overtook it. */
export async function recordSent(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  sent: { deliveryId: string; channel: ChannelName; purpose: Purpose; providerId: string; worker: string },
): Promise<void> {
  const provider = ctx.channels[sent.channel].provider
  await tx.query(
    'insert into provider_message (provider, provider_id, org, delivery_id) values ($1, $2, $3, $4) on conflict do nothing',
    [provider, sent.providerId, org, sent.deliveryId],
  )
  await tx.query('update delivery set provider = $3 where org = $1 and id = $2', [
    org,
    sent.deliveryId,
    provider,
  ])
  await transition(tx, ctx, org, {
    to: 'sent',
    ids: [sent.deliveryId],
    providerId: sent.providerId,
    fence: sent.worker,
  })
  const usage = {
    org,
    id: ctx.ids.next(),
    delivery_id: sent.deliveryId,
    channel: sent.channel,
    purpose: sent.purpose,
    segments: 1,
    at: ctx.clock.now(),
  }
  await insertRows(tx, 'usage_record', [usage], 'on conflict do nothing')
  const early = await tx.query<{ id: string; type: ReceiptType }>(
    `update delivery_event set org = $3, delivery_id = $4, applied_at = $5
     where provider = $1 and provider_id = $2 and applied_at is null returning id, type`,
    [provider, sent.providerId, org, sent.deliveryId, ctx.clock.now()],
  )
  for (const receipt of early) await apply(tx, ctx, org, { deliveryId: sent.deliveryId, type: receipt.type })
}
