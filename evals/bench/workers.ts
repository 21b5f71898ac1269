// Two worker processes against one, with a provider that takes 20 ms and ten calls in flight in each.
import { setTimeout as pause } from 'node:timers/promises'
import { openClock } from '#core/clock.ts'
import { createApp } from '../../server/app.ts'
import type { App } from '../../server/contract.ts'
import { runWorkers } from '../run-workers.ts'
import { channelsOf, type WorkerOptions } from '../worker-process.ts'
import { startBenchServer } from './databases.ts'
import { inTurn, median, type Bench } from './figure.ts'
import { morning } from './pipeline-ours.ts'
import { bulkDeliveries, bulkPatients, settleRows } from './rows.ts'

const rounds = 3
const least = 1.8
const patients = 5000
export const provider = { delayMs: 20 }
export const inFlight = 10

export const workersBench: Bench = {
  name: 'workers',
  title: 'two sender processes against one',
  run: async ({ scale, say }) => {
    const windowMs = Math.max(2000, 6000 * scale)
    const server = await startBenchServer()
    try {
      const { url, database } = await server.database('ours')
      const clock = await openClock(database, new Date(morning))
      const channels = channelsOf({ provider, inFlight })
      const app = await createApp({ database, clock, channels, sample: false })
      await bulkPatients(database.system(), app.org, patients)
      const worker: WorkerOptions = { databaseUrl: url, provider, inFlight, leaseMs: 60_000 }
      const measured = await inTurn(rounds, {
        baseline: (round) => rate(app, { count: 1, worker, windowMs, round }),
        ours: (round) => rate(app, { count: 2, worker, windowMs, round }),
      })
      await app.close()
      const value = median(measured.ours)
      const baseline = median(measured.baseline)
      say(`workers: one ${baseline.toFixed(0)}/s, two ${value.toFixed(0)}/s`)
      return [
        {
          name: 'two_workers',
          value,
          unit: 'messages/s',
          baseline,
          ratio: value / baseline,
          goal: `ratio ≥ ${least}`,
          ok: value / baseline >= least,
        },
      ]
    } finally {
      await server.stop()
    }
  },
}

type Run = { count: number; worker: WorkerOptions; windowMs: number; round: number }

/** Messages a second within a window in which every worker is at it. */
async function rate(app: App, { count, worker, windowMs, round }: Run): Promise<number> {
  const { ctx, org } = app
  const db = ctx.db.system()
  await bulkDeliveries(db, org, {
    prefix: `w${count}-${round}-`,
    // More than they can get through while they are watched, so that the queue is never empty.
    count: Math.round((count * windowMs) / 1000) * 1000 + count * 2000,
    state: 'queued',
    purpose: 'care',
    dueAt: ctx.clock.now(),
    everyMs: 0,
    patients,
  })
  await settleRows(db)
  const workers = runWorkers(count, worker)
  try {
    await workers.ready()
    await pause(1000)
    const before = await sent(app)
    const started = performance.now()
    await pause(windowMs)
    const after = await sent(app)
    return ((after - before) / (performance.now() - started)) * 1000
  } finally {
    await workers.stop()
    // What was left over belongs to no later round.
    await db.query(`delete from delivery where state not in ('sent', 'delivered')`)
  }
}

const sent = async (app: App): Promise<number> =>
  (await app.ctx.db.system().query<{ n: number }>('select count(*)::int as n from usage_record'))[0]?.n ?? 0
