// The net at arrival: every message is read for danger and silence before any waits for its turn.
import { leaseOne, lockArrived, markNetted, unnetted } from '#core/conversations/lease.ts'
import type { Waiting } from '#core/conversations/inbox.ts'
import type { PreferenceScope } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { isDanger } from '../understand/danger.ts'
import { readNet } from '../understand/net.ts'
import { bind } from './bind.ts'
import { silence } from './consent-acts.ts'

const atOnce = 200

type Arrived = { org: string; id: string }

/**
 * Dangerous messages are answered at once, out of their order: their fixed text depends on nothing said before, and of
 * their acts only an opt-out is done. Silence asked for is kept at once too; its turn, in order, says so. Answers how many
 * were read.
 */
export async function netArrivals(ctx: Ctx, readNow: (waiting: Waiting) => Promise<void>): Promise<number> {
  const arrived = (await unnetted(ctx, atOnce)).map((one) => ({ one, net: readNet(one.body) }))
  const dangerous = arrived.filter(({ net }) => isDanger(net.urgency)).map(({ one }) => one)
  const apart = new Set(dangerous.map(({ id }) => id))
  for (const { one, net } of arrived) {
    // The label of a button is our own word.
    if (net.optOut && one.kind !== 'button' && !apart.has(one.id)) await silenceNow(ctx, one, net.optOut)
  }
  await markNetted(ctx.db.system(), {
    ids: arrived.flatMap(({ one }) => (apart.has(one.id) ? [] : [one.id])),
    wall: ctx.clock.wall(),
  })
  let read = 0
  for (const one of dangerous) {
    const waiting = await leaseOne(ctx, one)
    if (!waiting) continue
    await readNow(waiting)
    read += 1
  }
  return read
}

/** Where it cannot be kept now it is kept in its turn, and by whoever reads what was given up. */
async function silenceNow(ctx: Ctx, one: Arrived, scope: PreferenceScope): Promise<void> {
  try {
    await ctx.db.org(one.org).tx(async (tx) => {
      const waiting = await lockArrived(tx, ctx, one)
      if (!waiting) return
      const bound = await bind(tx, ctx, waiting)
      await silence(tx, ctx, { waiting, bound, scope })
      await markNetted(tx, { ids: [one.id], wall: ctx.clock.wall() })
    })
  } catch (error) {
    ctx.log.error('net.failed', { id: one.id, errorName: error instanceof Error ? error.name : 'unknown' })
  }
}
