// One loop of a process: a step again and again, at once while there is something to do, else at the next poll or wake.
import type { Ctx } from '#core/ctx.ts'

export type Loop = { start: () => void; wake: () => void; stop: () => Promise<void> }

export type LoopOptions = {
  name: string
  /** Answers how much it did; 0: nothing is due. */
  step: () => Promise<number>
  /** After each step that did something. */
  moved: () => void
}

/** Polling is the truth; `wake` only makes it soon. Milliseconds. */
const pollMs = 500

export function createLoop(ctx: Pick<Ctx, 'log'>, { name, step, moved }: LoopOptions): Loop {
  let running: Promise<void> | undefined
  let stopping = false
  let woken = false
  let interrupt = (): void => {}
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      // A process that only waits for the next poll may end.
      const timer = setTimeout(resolve, pollMs).unref()
      interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
      if (woken || stopping) interrupt()
    })
  /** A step that fails (the database is away) is tried again at the next poll, and not before. */
  const safely = async (): Promise<number | null> => {
    try {
      return await step()
    } catch (error) {
      ctx.log.error('worker.round_failed', {
        worker: name,
        errorName: error instanceof Error ? error.name : 'unknown',
      })
      return null
    }
  }
  const run = async (): Promise<void> => {
    while (!stopping) {
      woken = false
      const done = await safely()
      if (done === null) woken = false
      if (done) moved()
      else await rest()
    }
  }
  return {
    start: () => {
      running ??= run()
    },
    wake: () => {
      woken = true
      interrupt()
    },
    stop: async () => {
      stopping = true
      interrupt()
      await running
    },
  }
}
