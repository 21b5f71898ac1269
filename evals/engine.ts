// What the evals use of the engine's inside, in one place, so that the engine may change behind it.
import type { Ctx } from '#core/ctx.ts'
import { claim } from '#core/delivery/claim.ts'
import { lanesWithWork, takeTokens } from '#core/delivery/lanes.ts'
import { sweep } from '#core/delivery/sender.ts'

/** Undoes the transaction it is thrown in: a measured claim leaves the rows to the next one. */
const undone = Symbol('undone')

/** One look for work, up to the point where rows are this worker's own; answers how many. They are let go again. */
export async function pollAndClaim(ctx: Ctx, limit: number): Promise<number> {
  await sweep(ctx)
  let claimed = 0
  for (const lane of await lanesWithWork(ctx.db.system(), ctx.clock.now())) {
    const wanted = await takeTokens(ctx, lane, limit)
    await ctx.db
      .org(lane.org)
      .tx(async (tx) => {
        claimed += (await claim(tx, lane, wanted)).length
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
  }
  return claimed
}
