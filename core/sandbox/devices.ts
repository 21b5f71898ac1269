// The sandbox's own store: what stands on its devices, as a provider would keep it.
import type { Outgoing } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { receiveReceipt } from '../delivery/receipts.ts'

/** Puts a message on its device and tells that it was delivered; the same delivery twice stands there once. */
export async function storeOnDevice(
  ctx: Ctx,
  channel: ChannelName,
  { providerId, outgoing }: { providerId: string; outgoing: Outgoing },
): Promise<boolean> {
  const stored = await ctx.db.org(outgoing.org).tx(async (tx) => {
    const rows = await tx.query(
      `insert into sandbox_message (org, id, channel, our_sender, address, content, callback, at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8) on conflict (id) do nothing returning id`,
      [
        outgoing.org,
        providerId,
        channel,
        outgoing.sender,
        outgoing.address,
        JSON.stringify(outgoing.content),
        outgoing.deliveryId,
        ctx.clock.now(),
      ],
    )
    if (rows.length > 0)
      await receiveReceipt(tx, ctx, outgoing.org, {
        provider: 'sandbox',
        providerId,
        deliveryId: outgoing.deliveryId,
        eventKey: `${providerId}:delivered`,
        type: 'delivered',
        at: ctx.clock.now(),
      })
    return rows.length > 0
  })
  ctx.wake()
  return stored
}

/** The person looked at it. */
export async function readOnDevice(tx: Queryable, ctx: Ctx, providerId: string): Promise<void> {
  const [device] = await tx.query<{ org: string }>(
    'update sandbox_message set read_at = coalesce(read_at, $2) where id = $1 returning org',
    [providerId, ctx.clock.now()],
  )
  if (!device) return
  await receiveReceipt(tx, ctx, device.org, {
    provider: 'sandbox',
    providerId,
    eventKey: `${providerId}:read`,
    type: 'read',
    at: ctx.clock.now(),
  })
}
