// The sandbox's own store: what stands on its devices, as a provider would keep it.
import type { Outgoing } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { arrivesAtOnce, planLater, tell, type Later } from './due.ts'

/** Puts a message on its device and sees to what comes later; the same delivery twice stands there once. */
export async function storeOnDevice(
  ctx: Ctx,
  channel: ChannelName,
  { providerId, outgoing, later }: { providerId: string; outgoing: Outgoing; later: readonly Later[] },
): Promise<boolean> {
  const { org, address } = outgoing
  const stored = await ctx.db.org(org).tx(async (tx) => {
    const rows = await tx.query(
      `insert into sandbox_message (org, id, channel, our_sender, address, content, callback, at, held)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9) on conflict (id) do nothing returning id`,
      [
        org,
        providerId,
        channel,
        outgoing.sender,
        address,
        JSON.stringify(outgoing.content),
        outgoing.deliveryId,
        ctx.clock.now(),
        arrivesAtOnce(later) ? null : true,
      ],
    )
    if (rows.length > 0)
      await planLater(tx, ctx, org, { message: { id: providerId, channel, address }, later })
    return rows.length > 0
  })
  ctx.wake()
  return stored
}

/** The person looked at it. */
export async function readOnDevice(tx: Queryable, ctx: Ctx, org: string, providerId: string): Promise<void> {
  await tell(tx, ctx, org, { providerId, args: { type: 'read' } })
}
