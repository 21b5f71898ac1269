// The sender of one process: each lane with work is served on its own, so that a slow provider holds up nobody else.
import { setTimeout as pause } from 'node:timers/promises'
import type { SendResult } from '#channels/contract.ts'
import type { Ctx } from '../ctx.ts'
import { followDeadlines } from './chain.ts'
import { promote, reap } from './claim.ts'
import { beginHandOver, type Ready } from './hand-over.ts'
import { lanesWithWork, takeTokens, tellLane, type Lane } from './lanes.ts'
import { matchCrossed } from './receipts.ts'
import { newsOf, recordOutcomes, type Outcome } from './record.ts'
import { settleUncertain } from './uncertain.ts'

const defaultInFlight = 10

/** Answers that come one by one are written down, and replaced, together: the first waits so long for company at most. */
const gatherMs = 10

export type Sender = {
  /** One look at what is due: rows moved on, lanes with work started. Resolves without waiting for providers. */
  round: () => Promise<{ moved: number; serving: number }>
  /** Resolves when no lane is being served; rejects with what failed in one meanwhile. */
  idle: () => Promise<void>
  /** Takes nothing more and waits for what is in flight, so long at most; the rest is settled by whoever starts next. */
  stop: (withinMs: number) => Promise<void>
}

type Running = { done: Promise<void>; nudge: () => void }

export function createSender(ctx: Ctx, worker: string): Sender {
  const running = new Map<string, Running>()
  const failed: unknown[] = []
  let stopping = false
  const serve = (lane: Lane): void => {
    const key = `${lane.org} ${lane.id}`
    const known = running.get(key)
    if (known) return known.nudge()
    const run = serveLane(ctx, {
      lane,
      worker,
      stopping: () => stopping,
      failed: (error) => failed.push(error),
    })
    const done = run.done.finally(() => {
      running.delete(key)
      ctx.wake()
    })
    running.set(key, { done, nudge: run.nudge })
  }
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all([...running.values()].map((run) => run.done))
    if (failed.length > 0) throw failed.splice(0)[0]
  }
  return {
    round: async () => {
      const moved = await sweep(ctx)
      const lanes = stopping ? [] : await lanesWithWork(ctx.db.system(), ctx.clock.now())
      for (const lane of lanes) serve(lane)
      return { moved, serving: lanes.length }
    },
    idle,
    stop: async (withinMs) => {
      stopping = true
      for (const run of running.values()) run.nudge()
      await Promise.race([
        idle().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, withinMs).unref()),
      ])
    },
  }
}

/** What should have happened and did not, and what is due now. */
export async function sweep(ctx: Ctx): Promise<number> {
  const promoted = await promote(ctx)
  const reaped = await reap(ctx)
  const settled = await settleUncertain(ctx)
  const matched = await matchCrossed(ctx)
  return promoted + reaped + settled + matched + (await followDeadlines(ctx))
}

type Serving = { lane: Lane; worker: string; stopping: () => boolean; failed: (error: unknown) => void }

/** Serves one lane until it has nothing left: as many in flight as its channel takes, results recorded in batches as they come. */
function serveLane(ctx: Ctx, { lane, worker, stopping, failed }: Serving): Running {
  const most = ctx.channels[lane.channel].inFlight ?? defaultInFlight
  const finished: Outcome[] = []
  let inFlight = 0
  let nudged = false
  let ring = (): void => {}
  const nudge = (): void => {
    nudged = true
    ring()
  }
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      ring = resolve
      if (nudged) resolve()
    })
  const send = async ({ row, outgoing }: Ready): Promise<void> => {
    const result = await sendSafely(ctx, lane, outgoing)
    finished.push({ row, result })
    inFlight -= 1
    nudge()
  }
  const start = (ready: readonly Ready[]): void => {
    inFlight += ready.length
    for (const one of ready) void send(one)
  }
  /** Whether hand-overs of this lane failed lately; until its row is read, it may be. */
  let failing = true
  const record = (results: readonly Outcome[]): Promise<void> =>
    recordSurely(ctx, lane, { outcomes: results, wasFailing: failing })
  const take = async (): Promise<number> => {
    const free = most - inFlight
    if (free <= 0) return 0
    const tokens = await takeTokens(ctx, lane, free)
    failing = tokens.failing
    if (tokens.granted <= 0) return 0
    const { ready, looked } = await beginHandOver(ctx, { lane, worker, limit: tokens.granted })
    start(ready)
    return looked
  }
  const gather = async (): Promise<void> => {
    const few = (): boolean => finished.length > 0 && finished.length < most / 2 && inFlight > 0
    for (let waited = 0; few() && waited < gatherMs; waited += 2) await pause(2)
  }
  const run = async (): Promise<void> => {
    let open = true
    const close = (error: unknown): 0 => {
      open = false
      failed(error)
      ctx.log.error('lane.failed', {
        org: lane.org,
        errorName: error instanceof Error ? error.name : 'unknown',
      })
      return 0
    }
    for (;;) {
      await gather()
      nudged = false
      const results = finished.splice(0)
      const recording = record(results)
      // What went well is written beside the next claim; any other news may pause the lane, and is waited for.
      if (!results.every(({ result }) => result.state === 'sent')) await recording
      open &&= !stopping()
      // Where the database fails nothing more is taken; what is in flight is still waited for and recorded.
      const taken = open ? await take().catch(close) : 0
      await recording
      if (taken > 0 || results.length > 0 || finished.length > 0) continue
      if (inFlight === 0) return
      await rest()
    }
  }
  return { done: run(), nudge }
}

/** A channel that throws has not told whether it sent: that is `uncertain`, never a silent retry. */
async function sendSafely(ctx: Ctx, lane: Lane, outgoing: Ready['outgoing']): Promise<SendResult> {
  const started = ctx.clock.wall()
  const result = await ctx.channels[lane.channel].send(outgoing).catch((error: unknown): SendResult => {
    ctx.log.error('channel.threw', {
      delivery: outgoing.deliveryId,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
    return { state: 'uncertain', code: 'channel_threw' }
  })
  ctx.log.info('delivery.handed_over', {
    org: lane.org,
    delivery: outgoing.deliveryId,
    state: result.state,
    durationMs: ctx.clock.wall() - started,
  })
  return result
}

/** What a provider answered must not be lost with one bad moment of the database: it is written again until the leases are over. */
async function recordSurely(
  ctx: Ctx,
  lane: Lane,
  { outcomes, wasFailing }: { outcomes: readonly Outcome[]; wasFailing: boolean },
): Promise<void> {
  if (outcomes.length === 0) return
  const until = ctx.clock.wall() + ctx.config.leaseMs
  for (let wait = 50; ; wait = Math.min(2000, wait * 2)) {
    try {
      await ctx.db.org(lane.org).tx(async (tx) => {
        await recordOutcomes(tx, ctx, lane.org, outcomes)
        await tellLane(tx, ctx, lane.org, { id: lane.id, news: newsOf(outcomes), wasFailing })
      })
      return
    } catch (error) {
      ctx.log.warn('delivery.record_failed', {
        count: outcomes.length,
        errorName: error instanceof Error ? error.name : 'unknown',
      })
      if (ctx.clock.wall() >= until) return
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
