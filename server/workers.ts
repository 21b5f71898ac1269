// The loops of a process: what arrived is read, what is due is sent, plans are expanded.
import { netArrivals } from '#agent/conversation/arrivals.ts'
import { giveUp } from '#agent/conversation/give-up.ts'
import { takeTurn } from '#agent/conversation/turn.ts'
import type { Answerer } from '#agent/answers/question.ts'
import { createUnderstand } from '#agent/understand/understand.ts'
import { postponeInbound, storeInbound, type Waiting } from '#core/conversations/inbox.ts'
import { defaultBurst, leaseTurns, type Burst } from '#core/conversations/lease.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Poller, Webhook } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { runQueuePosts } from '#core/incidents/queue-posts.ts'
import { forgetCalls } from '#core/keys/idempotency.ts'
import { runAlerts } from '#core/incidents/alerts.ts'
import { createSender } from '#core/delivery/sender.ts'
import { expirePlans } from '#core/plans/plans.ts'
import { takeBack } from '#core/plans/stop.ts'
import { setTemplateState } from '#core/templates/templates.ts'
import type { OnTemplate } from '#core/webhooks/apply.ts'
import { forgetWebhooks } from '#core/webhooks/health.ts'
import { runSandboxDue } from '#core/sandbox/due.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { ToolPorts } from '#tools/contract.ts'
import { runPlanStep } from '#tools/run-plan.ts'
import { createLoop } from './loop.ts'
import { runPollers } from './pollers.ts'
import { readWebhooks } from './webhook-worker.ts'

/** Of the five seconds in which a process must stop, what is left to answers of providers. */
const inFlightMs = 3500
const attemptsBeforePerson = 3

export type Workers = {
  start: () => void
  stop: () => Promise<void>
  wake: () => void
  running: () => boolean
  /** Works until nothing is due any more; what has arrived is read without waiting for more of it. */
  settle: () => Promise<void>
  /** Called after work was done or woken; answers how to stop listening. */
  onChange: (listener: () => void) => () => void
}

export type WorkersOptions = {
  org: string
  understand: Understand
  /** What the calls of plans need. */
  ports: ToolPorts
  /** How questions are answered; left out, by quoting alone. */
  answer?: Answerer | undefined
  webhooks: readonly Webhook[]
  pollers: readonly Poller[]
  /** How long a conversation must be quiet before its last messages are read as one turn. */
  burst?: Burst | undefined
}

/**
 * Loops side by side: reading, sending, alerting, posting, and what runs long. A slow interpreter holds up no message, a
 * slow provider no danger that somebody writes of, and nothing at all whoever is on call.
 */
export function createWorkers(ctx: Ctx, options: WorkersOptions): Workers {
  const sender = createSender(ctx, ctx.ids.next())
  const listeners = new Set<() => void>()
  const ended = new AbortController()
  let started = false

  const changed = (): void => listeners.forEach((listener) => listener())
  const send = async (): Promise<number> => (await sender.round()).moved
  const steps = {
    read: () => readRound(ctx, options, options.burst ?? defaultBurst),
    send,
    alert: () => runAlerts(ctx),
    post: () => runQueuePosts(ctx),
    rest: () => restRound(ctx, options.ports),
  }
  const loops = Object.entries(steps).map(([name, step]) =>
    createLoop(ctx, {
      name,
      step: async () => {
        await ctx.clock.refresh()
        return step()
      },
      moved: changed,
    }),
  )
  const wake = (): void => {
    for (const loop of loops) loop.wake()
    changed()
  }
  return {
    start: () => {
      if (started) return
      started = true
      for (const loop of loops) loop.start()
      const { org, pollers } = options
      void runPollers({ ctx, org, pollers, signal: ended.signal })
    },
    stop: async () => {
      ended.abort()
      await Promise.all(loops.map((loop) => loop.stop()))
      await sender.stop(inFlightMs)
    },
    wake,
    running: () => started && !ended.signal.aborted,
    settle: async () => {
      for (let left = 1; left > 0;) {
        await ctx.clock.refresh()
        const read = await readRound(ctx, options, null)
        const told = (await runAlerts(ctx)) + (await runQueuePosts(ctx))
        const { moved, serving } = await sender.round()
        await sender.idle()
        left = read + told + moved + serving + (await restRound(ctx, options.ports))
      }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const housekeepingMs = 10 * 60_000
const keepAnswersMs = 24 * 3_600_000

/** What nobody waits for: old answers and old requests of providers are forgotten, and the embedded database, which has no daemon of its own, learns its sizes. */
async function keepHouse(ctx: Ctx): Promise<void> {
  await forgetWebhooks(ctx, {})
  await forgetCalls(ctx.db.system(), new Date(ctx.clock.wall() - keepAnswersMs))
  if (ctx.db.driver === 'pglite') await ctx.db.system().query('analyze')
}

/** When each database was last tidied by this process, by wall time. */
const tidied = new WeakMap<Ctx, number>()

/** What runs long or waits for nobody: plans in slices, and the house in order when there is nothing else. */
async function restRound(ctx: Ctx, ports: ToolPorts): Promise<number> {
  const takenBack = await takeBack(ctx)
  if (takenBack > 0) return takenBack
  if (await runPlanStep({ ctx, ports })) return 1
  const expired = await ctx.db.system().tx((tx) => expirePlans(tx, ctx))
  if (expired > 0) return expired
  if (ctx.clock.wall() - (tidied.get(ctx) ?? 0) >= housekeepingMs) {
    tidied.set(ctx, ctx.clock.wall())
    await keepHouse(ctx)
  }
  return 0
}

const tellTemplate: OnTemplate = async (tx, ctx, org, { providerId, ...told }) => {
  await setTemplateState(tx, ctx, org, { ...told, providerId })
}

/** What providers and sandbox devices sent becomes messages and receipts, and messages are read. */
async function readRound(
  ctx: Ctx,
  { org, understand, answer, webhooks }: WorkersOptions,
  burst: Burst | null,
): Promise<number> {
  const arrived = await readWebhooks(ctx, org, webhooks, tellTemplate)
  const played = await runSandboxDue(ctx, (event, from) =>
    ctx.db.org(from).tx((tx) => storeInbound(tx, ctx, from, event)),
  )
  return arrived + played + (await readWaiting(ctx, { understand, answer }, burst))
}

let rules: Understand | undefined
/** The interpreter that needs nobody: for dangers, and where the other one fails. A process that reads nothing never makes it. */
const byRules: Understand = (text, context) => (rules ??= createUnderstand({ readDateTime }))(text, context)

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

type Readers = Pick<WorkersOptions, 'understand' | 'answer'>

async function readWaiting(ctx: Ctx, { understand, answer }: Readers, burst: Burst | null): Promise<number> {
  const netted = await netArrivals(ctx, (one) => readOne(ctx, { understand: byRules }, one))
  const waiting = await leaseTurns(ctx, { limit: 20, burst })
  let read = netted + waiting.length
  for (const one of waiting) {
    await readOne(ctx, { understand: orByRules(ctx, understand), answer }, one)
    // A slow interpreter keeps no danger waiting longer than one message.
    read += await netArrivals(ctx, (danger) => readOne(ctx, { understand: byRules }, danger))
  }
  return read
}

async function readOne(ctx: Ctx, { understand, answer }: Readers, one: Waiting): Promise<void> {
  try {
    await takeTurn(ctx, understand, one, answer)
  } catch (error) {
    ctx.log.error('turn.failed', { id: one.id, errorName: error instanceof Error ? error.name : 'unknown' })
    // What the machine cannot read, a person must: a message is never left unseen.
    if (one.attempt >= attemptsBeforePerson) await giveUp(ctx, one)
    else await postponeInbound(ctx, one, 1000 * one.attempt)
  }
}
