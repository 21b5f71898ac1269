// What the evals use of the engine's inside, in one place, so that the engine may change behind it.
import type { Ctx } from '#core/ctx.ts'
import { claim, promote, reap } from '#core/delivery/claim.ts'

/** One look for work, up to the point where rows are this worker's own; answers how many. */
export async function pollAndClaim(ctx: Ctx, worker: string, limit: number): Promise<number> {
  await promote(ctx)
  await reap(ctx)
  return (await claim(ctx, worker, limit)).length
}
