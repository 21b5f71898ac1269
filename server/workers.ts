// The loops of a process: plans are expanded, what arrived is read, what is due is sent. Polling is the truth; `wake` only makes it soon.
import { giveUp, takeTurn } from '#agent/conversation/turn.ts'
import { leaseWaiting, postponeInbound } from '#core/conversations/inbox.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { workOnce } from '#core/delivery/work.ts'
import { runPlanSlice } from '#tools/run-plan.ts'

const pollMs = 500
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
  const listeners = new Set<() => void>()
  let loop: Promise<void> | undefined
  let stopping = false
  let interrupt: (() => void) | undefined
  let woken = false

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
      const moved = await safeRound(ctx, understand, worker)
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
    },
    wake,
    running: () => loop !== undefined && !stopping,
    settle: async () => {
      while ((await round(ctx, understand, worker)) > 0);
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A round that fails (the database is away) is tried again at the next poll. */
async function safeRound(ctx: Ctx, understand: Understand, worker: string): Promise<number> {
  try {
    return await round(ctx, understand, worker)
  } catch (error) {
    ctx.log.error('worker.round_failed', {
      worker,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
    return 0
  }
}

async function round(ctx: Ctx, understand: Understand, worker: string): Promise<number> {
  await ctx.clock.refresh()
  const read = await readWaiting(ctx, understand)
  const sent = await workOnce(ctx, worker)
  const expanded = (await runPlanSlice(ctx)) ? 1 : 0
  return read + sent + expanded
}

async function readWaiting(ctx: Ctx, understand: Understand): Promise<number> {
  const waiting = await leaseWaiting(ctx, 20)
  for (const one of waiting) {
    try {
      await takeTurn(ctx, understand, one)
    } catch (error) {
      ctx.log.error('turn.failed', { id: one.id, errorName: error instanceof Error ? error.name : 'unknown' })
      // What the machine cannot read, a person must: a message is never left unseen.
      if (one.attempt >= attemptsBeforePerson) await giveUp(ctx, one)
      else await postponeInbound(ctx, one, 1000 * one.attempt)
    }
  }
  return waiting.length
}
