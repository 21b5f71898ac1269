// One look at the outbox, to its end: for tests, one-shot scripts and whatever waits for everything due to have left.
import type { Ctx } from '../ctx.ts'
import { createSender } from './sender.ts'

/** Hands over what is due now and waits for it. Answers how much there was to do; 0 means nothing is due. */
export async function workOnce(ctx: Ctx, worker: string): Promise<number> {
  const sender = createSender(ctx, worker)
  const { moved, serving } = await sender.round()
  await sender.idle()
  return moved + serving
}
