// The loops of a process: plans are expanded, what arrived is read, what is due is sent. Polling is the truth; `wake` only makes it soon.
import { netArrivals } from '#agent/conversation/arrivals.ts'
import { giveUp } from '#agent/conversation/give-up.ts'
import { takeTurn } from '#agent/conversation/turn.ts'
import { createUnderstand } from '#agent/understand/understand.ts'
import { leaseWaiting, postponeInbound, storeInbound, type Waiting } from '#core/conversations/inbox.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { forgetCalls } from '#core/keys/idempotency.ts'
import { createSender, type Sender } from '#core/delivery/sender.ts'
import { runSandboxDue } from '#core/sandbox/due.ts'
import { readDateTime } from '#core/text/dates.ts'
import { runPlanSlice } from '#tools/run-plan.ts'

const pollMs = 500

/** Of the five seconds in which a process must stop, what is left to answers of providers. */
const inFlightMs = 3500
const attemptsBeforePerson = 3

export type Workers = {
  start: () => void
  stop: () => Promise<void>
  wake: () => void
  running: () => boolean
  /** Works until nothing is due any more. */
  settle: () => Promise<void>
  /** Called after work was done or woken; answers how to stop listening. */
  onChange: (listener: () => void) => () => void
}

export function createWorkers(ctx: Ctx, understand: Understand): Workers {
  const worker = ctx.ids.next()
  const sender = createSender(ctx, worker)
  const listeners = new Set<() => void>()
  let loop: Promise<void> | undefined
  let stopping = false
  let interrupt: (() => void) | undefined
  let woken = false
  const house = { due: 0 }

  const changed = (): void => listeners.forEach((listener) => listener())
  const wake = (): void => {
    woken = true
    interrupt?.()
    changed()
  }
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      // A process that only waits for the next poll may end.
      const timer = setTimeout(resolve, pollMs).unref()
      interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
      if (woken) interrupt()
    })
  const run = async (): Promise<void> => {
    while (!stopping) {
      woken = false
      const moved = await safeRound(ctx, understand, { worker, sender, house })
      if (moved > 0) changed()
      else await rest()
    }
  }
  return {
    start: () => {
      loop ??= run()
    },
    stop: async () => {
      stopping = true
      interrupt?.()
      await loop
      await sender.stop(inFlightMs)
    },
    wake,
    running: () => loop !== undefined && !stopping,
    settle: async () => {
      for (let left = 1; left > 0;) {
        const { moved, serving } = await round(ctx, understand, sender)
        await sender.idle()
        left = moved + serving
      }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A round that fails (the database is away) is tried again at the next poll. */
const housekeepingMs = 10 * 60_000
const keepAnswersMs = 24 * 3_600_000

/** What nobody waits for: old answers are forgotten, and the embedded database, which has no daemon of its own, learns its sizes. */
async function keepHouse(ctx: Ctx): Promise<void> {
  await forgetCalls(ctx.db.system(), new Date(ctx.clock.wall() - keepAnswersMs))
  if (ctx.db.driver === 'pglite') await ctx.db.system().query('analyze')
}

async function safeRound(
  ctx: Ctx,
  understand: Understand,
  { worker, sender, house }: { worker: string; sender: Sender; house: { due: number } },
): Promise<number> {
  try {
    const { moved } = await round(ctx, understand, sender)
    if (moved === 0 && ctx.clock.wall() >= house.due) {
      house.due = ctx.clock.wall() + housekeepingMs
      await keepHouse(ctx)
    }
    return moved
  } catch (error) {
    ctx.log.error('worker.round_failed', {
      worker,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
    return 0
  }
}

/** `moved` is what was done; `serving`, lanes that hand over beside this loop: a slow provider keeps no danger unread. */
async function round(
  ctx: Ctx,
  understand: Understand,
  sender: Sender,
): Promise<{ moved: number; serving: number }> {
  await ctx.clock.refresh()
  const played = await runSandboxDue(ctx, (event, org) =>
    ctx.db.org(org).tx((tx) => storeInbound(tx, ctx, org, event)),
  )
  const read = await readWaiting(ctx, understand)
  const { moved, serving } = await sender.round()
  const expanded = (await runPlanSlice(ctx)) ? 1 : 0
  return { moved: played + read + moved + expanded, serving }
}

/** The interpreter that needs nobody: for dangers, and where the other one fails. */
const byRules = createUnderstand({ readDateTime })

/** Nobody waits for an interpreter that is away: the rules read the message at once. */
const orByRules =
  (ctx: Ctx, understand: Understand): Understand =>
  async (text, context) => {
    try {
      return await understand(text, context)
    } catch (error) {
      ctx.log.error('understand.failed', { errorName: error instanceof Error ? error.name : 'unknown' })
      return byRules(text, context)
    }
  }

async function readWaiting(ctx: Ctx, understand: Understand): Promise<number> {
  const netted = await netArrivals(ctx, (one) => readOne(ctx, byRules, one))
  const waiting = await leaseWaiting(ctx, 20)
  let read = netted + waiting.length
  for (const one of waiting) {
    await readOne(ctx, orByRules(ctx, understand), one)
    // A slow interpreter keeps no danger waiting longer than one message.
    read += await netArrivals(ctx, (danger) => readOne(ctx, byRules, danger))
  }
  return read
}

async function readOne(ctx: Ctx, understand: Understand, one: Waiting): Promise<void> {
  try {
    await takeTurn(ctx, understand, one)
  } catch (error) {
    ctx.log.error('turn.failed', { id: one.id, errorName: error instanceof Error ? error.name : 'unknown' })
    // What the machine cannot read, a person must: a message is never left unseen.
    if (one.attempt >= attemptsBeforePerson) await giveUp(ctx, one)
    else await postponeInbound(ctx, one, 1000 * one.attempt)
  }
}
