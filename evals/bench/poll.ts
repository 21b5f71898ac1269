// A look for work, with a million deliveries still to come and a million behind, against the same with ten thousand of each.
import { openClock } from '#core/clock.ts'
import { createApp } from '../../server/app.ts'
import type { App } from '../../server/contract.ts'
import { pollAndClaim } from '../engine.ts'
import { channelsOf } from '../worker-process.ts'
import { startBenchServer, type BenchServer } from './databases.ts'
import { inTurn, median, timed, type Bench } from './figure.ts'
import { morning } from './pipeline-ours.ts'
import { bulkDeliveries, bulkPatients, settleRows } from './rows.ts'

const rounds = 40
const due = 100
const patients = 1000
const most = 1.3
const day = 24 * 3_600_000

export const pollBench: Bench = {
  name: 'poll',
  title: 'looking for work with a million deliveries to come and a million behind',
  run: async ({ scale, say }) => {
    const many = Math.round(1_000_000 * scale)
    const few = Math.round(10_000 * scale)
    const server = await startBenchServer({ fsync: false })
    try {
      const small = await openStore(server, 'small', few)
      const started = performance.now()
      const large = await openStore(server, 'large', many)
      const seconds = ((performance.now() - started) / 1000).toFixed(0)
      say(`poll: ${many} rows to come and ${many} behind, seeded in ${seconds} s`)
      const measured = await inTurn(rounds, {
        baseline: (round) => pollOnce(small, round),
        ours: (round) => pollOnce(large, round),
      })
      await small.close()
      await large.close()
      const value = median(measured.ours) * 1000
      const baseline = median(measured.baseline) * 1000
      return [
        {
          name: 'poll_and_claim',
          value,
          unit: `ms for ${due} deliveries`,
          baseline,
          ratio: value / baseline,
          goal: `ratio ≤ ${most}`,
          ok: value / baseline <= most,
        },
      ]
    } finally {
      await server.stop()
    }
  },
}

async function openStore(server: BenchServer, name: string, count: number): Promise<App> {
  const { database } = await server.database(name)
  const clock = await openClock(database, new Date(morning))
  const channels = channelsOf({ provider: { delayMs: 0 }, inFlight: 10 })
  const app = await createApp({ database, clock, channels, sample: false })
  const db = database.system()
  const rows = { count, purpose: 'care', everyMs: 50, patients } as const
  const now = clock.now().getTime()
  await bulkPatients(db, app.org, patients)
  await bulkDeliveries(db, app.org, {
    ...rows,
    prefix: 'past',
    state: 'delivered',
    dueAt: new Date(now - 90 * day),
  })
  await bulkDeliveries(db, app.org, {
    ...rows,
    prefix: 'next',
    state: 'scheduled',
    dueAt: new Date(now + day),
  })
  await settleRows(db)
  return app
}

/** Seconds from the poll to the claim of `due` deliveries whose hour has just come. */
async function pollOnce(app: App, round: number): Promise<number> {
  const { ctx, org } = app
  const db = ctx.db.system()
  await bulkDeliveries(db, org, {
    prefix: `r${round}-`,
    count: due,
    state: 'scheduled',
    purpose: 'care',
    dueAt: new Date(ctx.clock.now().getTime() - 1000),
    everyMs: 0,
    patients,
  })
  const claimed = { count: 0 }
  const seconds = await timed(async () => void (claimed.count = await pollAndClaim(ctx, due)))
  if (claimed.count !== due) throw new Error(`claimed ${claimed.count} of ${due}`)
  await db.query(
    `update delivery set state = 'delivered', worker = null, lease_until = null where state = 'queued'`,
  )
  return seconds
}
