// One crash run: messages go in, workers are killed and the database restarted at random points, and at the end everything is counted.
import { setTimeout as pause } from 'node:timers/promises'
import { channelNames } from '#channels/contract.ts'
import { needAttention } from '#core/delivery/attention.ts'
import { settleUncertain } from '#core/delivery/by-hand.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import { seeded } from '../fakes/random.ts'
import { seedPeople } from '../people.ts'
import { runWorkers, type Workers } from '../run-workers.ts'
import { judge, unsettled, type Verdict } from './verdict.ts'
import { insist, openWorld, type World, type WorldOptions } from './world.ts'

export type CrashOptions = Partial<WorldOptions> & {
  name: string
  messages: number
  /** Workers killed with SIGKILL. */
  kills?: number
  /** Times the database ends without a checkpoint and recovers. */
  restarts?: number
  /** A run that takes longer has failed. */
  withinMs: number
  say?: (line: string) => void
}

export type CrashResult = Verdict & { name: string; seconds: number }

const defaults: WorldOptions = {
  variant: 'resend',
  seed: 1,
  leaseMs: 3000,
  latencyMs: 10,
  inFlight: 10,
  fsync: false,
  faults: {},
  receipts: { read: 0.3, duplicate: 0.05, reordered: 0.1, early: 0.05 },
}

export async function crashRun(options: CrashOptions): Promise<CrashResult> {
  const world = await openWorld({ ...defaults, ...options })
  const say = options.say ?? (() => {})
  const { app } = world
  const people = await seedPeople(app.ctx, app.org, { count: Math.ceil(options.messages / 2) })
  say(`${people.length} patients`)
  const workers = runWorkers(2, world.worker)
  try {
    await workers.ready()
    const started = performance.now()
    const over = { is: false }
    const submitting = submitAll(world, people, options.messages)
    const trouble = makeTrouble(world, { workers, options, over })
    const idle = skipIdleTime(world, over)
    const submitted = await submitting
    await settled(world, { withinMs: options.withinMs, say, messages: options.messages })
    const byHand = options.variant === 'staff' || options.variant === 'wait'
    let listed = 0
    // What a person sends again may end in doubt again.
    for (let more = byHand; more;) {
      const decided = await settleByHand(world)
      listed += decided
      more = decided > 0
      if (more) await settled(world, { withinMs: options.withinMs, say, messages: options.messages })
    }
    const seconds = (performance.now() - started) / 1000
    over.is = true
    const suffered = await trouble
    await idle
    await workers.stop()
    const verdict = await judge(world, submitted)
    return {
      ...verdict,
      name: options.name,
      seconds,
      figures: { ...verdict.figures, ...suffered, settledByHand: listed, workersFell: workers.fell() },
      notes: { ...verdict.notes, errors: workers.errors(), faults: world.provider.met() },
    }
  } finally {
    await workers.stop()
    await world.close()
  }
}

const requestFor = (patientId: string, n: number): SendRequest => ({
  to: { patientId },
  purpose: 'care',
  kind: 'medication_reminder',
  words: 'medication_reminder',
  slots: { reason: `Toma ${n}` },
  businessKey: `crash:${n}`,
  channel: channelNames[n % channelNames.length],
  actor: 'evals',
})

/** Half before the first trouble, half under way. A batch whose commit is in doubt is submitted again under the same keys. */
async function submitAll(world: World, people: readonly string[], messages: number): Promise<string[]> {
  const { ctx, org } = world.app
  const ids: string[] = []
  const size = 100
  for (let from = 0; from < messages; from += size) {
    const requests = Array.from({ length: Math.min(size, messages - from) }, (_, index) =>
      requestFor(people[(from + index) % people.length] ?? '', from + index),
    )
    const answers = await insist(() => ctx.db.org(org).tx((tx) => submit(tx, ctx, org, requests)))
    ids.push(...answers.map((one) => one.messageId))
    while (from > messages / 2 && world.provider.taken.length < from - messages / 4) await pause(20)
  }
  return ids
}

type Suffered = { kills: number; restarts: number }

/** At random points of the whole: the count of taken messages is the run's own clock. */
async function makeTrouble(
  world: World,
  { workers, options, over }: { workers: Workers; options: CrashOptions; over: { is: boolean } },
): Promise<Suffered> {
  const random = seeded((options.seed ?? 1) + 1)
  const say = options.say ?? (() => {})
  const plan = [
    ...Array.from({ length: options.kills ?? 0 }, () => ({ at: random(), what: 'kill' as const })),
    ...Array.from({ length: options.restarts ?? 0 }, () => ({ at: random(), what: 'restart' as const })),
  ].sort((one, other) => one.at - other.at)
  const suffered: Suffered = { kills: 0, restarts: 0 }
  for (const { at, what } of plan) {
    while (!over.is && world.provider.taken.length < at * options.messages * 0.97) await pause(2)
    if (over.is) break
    await pause(random() * 30)
    if (what === 'restart') {
      await world.server.restart('crash')
      suffered.restarts += 1
    } else if (await killOne(workers, random, over)) suffered.kills += 1
    say(`${what} at ${world.provider.taken.length} of ${options.messages}`)
  }
  return suffered
}

async function killOne(workers: Workers, random: () => number, over: { is: boolean }): Promise<boolean> {
  const first = random() < 0.5 ? 0 : 1
  while (!over.is) {
    if (workers.kill(first) || workers.kill(1 - first)) return true
    await pause(5)
  }
  return false
}

async function settled(
  world: World,
  { withinMs, say, messages }: { withinMs: number; say: (line: string) => void; messages: number },
): Promise<void> {
  const until = performance.now() + withinMs
  let told = performance.now()
  while (performance.now() < until) {
    const left = await insist(() => unsettled(world))
    if (left === 0) return
    if (performance.now() - told > 5000) {
      told = performance.now()
      say(`${world.provider.taken.length} of ${messages} taken, ${left} unsettled`)
    }
    await pause(100)
  }
}

/** Where all that is left waits for its hour (a retry, a second look), that hour comes now: business time moves on. */
async function skipIdleTime(world: World, over: { is: boolean }): Promise<void> {
  while (!over.is) {
    await insist(() => skipOnce(world))
    await pause(200)
  }
}

async function skipOnce(world: World): Promise<void> {
  const { ctx } = world.app
  const [row] = await ctx.db.system().query<{ busy: number; next: Date | null }>(
    `select count(*) filter (where d.state in ('claimed', 'handing_over') or d.state = 'queued' and l.paused_until is null)::int as busy,
       min(case d.state when 'uncertain' then check_at when 'queued' then l.paused_until else due_at end) as next
     from delivery d left join lane l on l.org = d.org and l.id = d.lane
     where d.state in ('scheduled', 'queued', 'claimed', 'handing_over', 'retrying', 'uncertain')`,
  )
  if (row && row.busy === 0 && row.next !== null) await ctx.clock.advanceTo(row.next)
}

/** Plays the person who asks the provider about each hand-over in the list of what needs attention, and says what became of it. */
async function settleByHand(world: World): Promise<number> {
  const { ctx, org } = world.app
  let settledHere = 0
  for (;;) {
    const { items } = await needAttention(ctx.db.org(org), org, {
      attention: 'uncertain',
      now: ctx.clock.now(),
      limit: 200,
    })
    if (items.length === 0) return settledHere
    for (const { id } of items) {
      const as = world.provider.idsOf(id).length > 0 ? 'arrived' : 'send_again'
      await ctx.db.org(org).tx((tx) => settleUncertain(tx, ctx, org, { id, as, actor: 'evals' }))
    }
    settledHere += items.length
  }
}
