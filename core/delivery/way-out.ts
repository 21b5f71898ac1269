// How an uncertain hand-over is settled, and when it is looked at first: its channel says, but for danger texts.
import type { ChannelName, Ctx } from '../ctx.ts'
import { backOff } from './back-off.ts'
import type { Purpose } from './purposes.ts'

const minute = 60_000

/** When each further look-up is made; after the last a person must look. */
export const lookups = [minute / 2, minute, 5 * minute, 15 * minute, 60 * minute]

/** A provider that took a message this often and never said so is not asked again. */
const mostResends = 6

/** A receipt may take this long before a person must look. */
const waitMs = 15 * minute

export type Uncertain = { channel: ChannelName; purpose: Purpose; attempt: number }

/** Not knowing whether a danger text left means again (at least once); elsewhere the channel's own way out holds. */
export function wayOut(
  ctx: Ctx,
  { channel, purpose, attempt }: Uncertain,
): 'lookup' | 'resend' | 'wait' | 'staff' {
  if (purpose === 'safety') return 'resend'
  const { uncertain } = ctx.channels[channel]
  return uncertain === 'resend' && attempt >= mostResends ? 'staff' : uncertain
}

/** Undefined: by a person only. */
export function firstCheck(ctx: Ctx, one: Uncertain): Date | undefined {
  const after = {
    resend: backOff(one.attempt, 1000),
    lookup: lookups[0] ?? 0,
    wait: waitMs,
    staff: null,
  }[wayOut(ctx, one)]
  return after === null ? undefined : new Date(ctx.clock.now().getTime() + after)
}
