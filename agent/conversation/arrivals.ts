// The net at arrival: every message is read for danger before any waits for its turn; a dangerous one is answered at once.
import { leaseOne, markNetted, unnetted, type Waiting } from '#core/conversations/inbox.ts'
import type { Ctx } from '#core/ctx.ts'
import { isDanger } from '../understand/danger.ts'
import { readNet } from '../understand/net.ts'

const atOnce = 200

/**
 * Dangerous messages are read out of their order: their fixed text depends on nothing said before, and of their acts only
 * an opt-out is done. Answers how many were.
 */
export async function netArrivals(ctx: Ctx, readNow: (waiting: Waiting) => Promise<void>): Promise<number> {
  const arrived = await unnetted(ctx, atOnce)
  const dangerous = arrived.filter(({ body }) => isDanger(readNet(body).urgency))
  const apart = new Set(dangerous.map(({ id }) => id))
  await markNetted(
    ctx,
    arrived.flatMap(({ id }) => (apart.has(id) ? [] : [id])),
  )
  let read = 0
  for (const one of dangerous) {
    const waiting = await leaseOne(ctx, one)
    if (!waiting) continue
    await readNow(waiting)
    read += 1
  }
  return read
}
