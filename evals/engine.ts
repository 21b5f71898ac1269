// What the evals use of the engine's inside, in one place, so that the engine may change behind it.
import type { Ctx } from '#core/ctx.ts'
import { claim } from '#core/delivery/claim.ts'
import { lanesWithWork, takeTokens } from '#core/delivery/lanes.ts'
import { sweep } from '#core/delivery/sender.ts'

/** One look for work, up to the point where rows are this worker's own; answers how many. The claim is given back. */
export async function pollAndClaim(ctx: Ctx, limit: number): Promise<number> {
  await sweep(ctx)
  let claimed = 0
  for (const lane of await lanesWithWork(ctx.db.system(), ctx.clock.now())) {
    const { granted } = await takeTokens(ctx, lane, limit)
    const rows = await ctx.db.org(lane.org).tx((tx) => claim(tx, lane, granted))
    claimed += rows.length
  }
  return claimed
}
