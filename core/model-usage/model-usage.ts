// The token budget of language models, by organization and day. Persisted, so that a restart or a second process starts no new one.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { dayOf } from '../text/dates.ts'

type Acting = Pick<Ctx, 'clock'>

const today = ({ clock }: Acting): string => dayOf(clock.now(), 'UTC')

/**
 * Takes `tokens` out of the day's budget (UTC days); false, and counted as refused, where they are not left. The update is
 * one statement, so that two processes never spend the same tokens.
 */
export async function reserveTokens(
  q: Queryable,
  ctx: Acting,
  org: string,
  { tokens, daily }: { tokens: number; daily: number },
): Promise<boolean> {
  const day = today(ctx)
  await q.query('insert into model_usage (org, day) values ($1, $2::date) on conflict do nothing', [org, day])
  const granted = await q.query(
    `update model_usage set tokens = tokens + $3, calls = calls + 1
     where org = $1 and day = $2::date and tokens + $3 <= $4 returning 1`,
    [org, day, tokens, daily],
  )
  if (granted.length > 0) return true
  await q.query('update model_usage set refused = refused + 1 where org = $1 and day = $2::date', [org, day])
  return false
}

/** Puts the real figure in the place of the reserved one. */
export async function settleTokens(
  q: Queryable,
  ctx: Acting,
  org: string,
  { reserved, used }: { reserved: number; used: number },
): Promise<void> {
  await q.query(
    'update model_usage set tokens = greatest(0, tokens + $3) where org = $1 and day = $2::date',
    [org, today(ctx), used - reserved],
  )
}

export type ModelUsage = { calls: number; tokens: number; refused: number }

/** What was asked for on the day of the clock. */
export async function usageToday(q: Queryable, ctx: Acting, org: string): Promise<ModelUsage> {
  const [row] = await q.query<ModelUsage>(
    'select calls, tokens, refused from model_usage where org = $1 and day = $2::date',
    [org, today(ctx)],
  )
  return row ?? { calls: 0, tokens: 0, refused: 0 }
}
