// What a batch of hand-overs came to, written down in one transaction: sent, to be tried again, given up, or not known.
import type { Content, SendResult } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { backOff } from './back-off.ts'
import { giveUp } from './chain.ts'
import type { LaneNews } from './lanes.ts'
import type { Purpose } from './purposes.ts'
import { applyEarly } from './receipts.ts'
import { transition } from './states.ts'
import { remedies } from './troubles.ts'
import { countUsage } from './usage.ts'
import { firstCheck } from './way-out.ts'

/** `attempt` is the number of this very hand-over: it fences what is recorded. */
export type HandedOver = {
  id: string
  message_id: string
  attempt: number
  channel: ChannelName
  purpose: Purpose
  content: Content
  due_at: Date
}

export type Outcome<R extends SendResult = SendResult> = { row: HandedOver; result: R }

type Sent = Extract<SendResult, { state: 'sent' }>
type Refused = Extract<SendResult, { state: 'refused' }>

export async function recordOutcomes(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await recordSent(
    tx,
    ctx,
    org,
    outcomes.flatMap(({ row, result }) => (result.state === 'sent' ? [{ row, result }] : [])),
  )
  await transition(tx, ctx, org, {
    to: 'uncertain',
    reason: 'no_answer',
    rows: outcomes.flatMap(({ row, result }) =>
      result.state === 'uncertain'
        ? [{ id: row.id, attempt: row.attempt, code: result.code, checkAt: firstCheck(ctx, row) }]
        : [],
    ),
  })
  await recordRefused(
    tx,
    ctx,
    org,
    outcomes.flatMap(({ row, result }) => (result.state === 'refused' ? [{ row, result }] : [])),
  )
}

/** Also where the lease was lost meanwhile: that the provider has it is true whoever holds the row. */
async function recordSent(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  sent: readonly Outcome<Sent>[],
): Promise<void> {
  if (sent.length === 0) return
  const providers = sent.map(({ row }) => ctx.channels[row.channel].provider)
  const ids = sent.map(({ row }) => row.id)
  const providerIds = sent.map(({ result }) => result.providerId)
  await tx.query(
    `insert into provider_message (provider, provider_id, org, delivery_id)
     select p.provider, p.provider_id, $1, p.delivery_id from unnest($2::text[], $3::text[], $4::text[]) as p(provider, provider_id, delivery_id)
     on conflict do nothing`,
    [org, providers, providerIds, ids],
  )
  await transition(tx, ctx, org, {
    to: 'sent',
    rows: sent.map(({ row, result }, index) => ({
      id: row.id,
      attempt: row.attempt,
      provider: providers[index],
      providerId: result.providerId,
    })),
  })
  await countUsage(
    tx,
    ctx,
    org,
    sent.map(({ row, result }) => ({ ...row, segments: result.segments })),
  )
  await applyEarly(tx, ctx, org, { providers, providerIds })
}

async function recordRefused(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  refused: readonly Outcome<Refused>[],
): Promise<void> {
  const now = ctx.clock.now().getTime()
  const again = refused.filter(
    ({ row, result }) => row.attempt <= (remedies[result.trouble].retry?.times ?? 0),
  )
  await transition(tx, ctx, org, {
    to: 'retrying',
    rows: again.map(({ row, result }) => ({
      id: row.id,
      attempt: row.attempt,
      reason: result.trouble,
      code: result.code,
      dueAt: new Date(now + waitOf({ row, result })),
    })),
  })
  await giveUp(
    tx,
    ctx,
    org,
    refused
      .filter((one) => !again.includes(one))
      .map(({ row, result }) => ({
        ...row,
        to: 'failed' as const,
        trouble: result.trouble,
        code: result.code,
      })),
  )
}

/** What the provider asked for is never shortened. */
function waitOf({ row, result }: Outcome<Refused>): number {
  const first = remedies[result.trouble].retry?.firstMs ?? 0
  return Math.max(result.afterMs ?? 0, first === 0 ? 0 : backOff(row.attempt, first))
}

/** What these hand-overs tell about the lane they used: it pauses, or its breaker counts. */
export function newsOf(outcomes: readonly Outcome[]): LaneNews {
  const news: LaneNews = { failures: 0, succeeded: false, pauseMs: null, reason: null }
  for (const { result } of outcomes) {
    if (result.state === 'sent') news.succeeded = true
    // A provider that takes messages and answers nothing is as broken as one that refuses them.
    if (result.state === 'uncertain') news.failures += 1
    if (result.state !== 'refused') continue
    const { lane, retry } = remedies[result.trouble]
    if (lane === 'breaker') news.failures += 1
    if (lane !== 'pause') continue
    const pauseMs = Math.max(result.afterMs ?? 0, Math.min(60_000, retry?.firstMs ?? 1000))
    if (news.pauseMs !== null && news.pauseMs >= pauseMs) continue
    news.pauseMs = pauseMs
    news.reason = result.trouble
  }
  return news
}
