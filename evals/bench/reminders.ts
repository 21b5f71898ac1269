// A thousand reminders due at one minute, behind a campaign of a hundred thousand: how long the last one waits.
import { setTimeout as pause } from 'node:timers/promises'
import { openClock } from '#core/clock.ts'
import { createApp } from '../../server/app.ts'
import { runWorkers } from '../run-workers.ts'
import { channelsOf } from '../worker-process.ts'
import { startBenchServer } from './databases.ts'
import type { Bench } from './figure.ts'
import { morning } from './pipeline-ours.ts'
import { bulkDeliveries, bulkPatients, settleRows } from './rows.ts'
import { inFlight, provider } from './workers.ts'

const most = 5
const giveUpSeconds = 60

export const remindersBench: Bench = {
  name: 'reminders',
  title: 'a thousand reminders at one minute behind a campaign of a hundred thousand',
  run: async ({ scale, say }) => {
    const campaign = Math.round(100_000 * scale)
    const reminders = Math.round(1000 * scale)
    const server = await startBenchServer()
    try {
      const { url, database } = await server.database('ours')
      const clock = await openClock(database, new Date(morning))
      const app = await createApp({
        database,
        clock,
        channels: channelsOf({ provider, inFlight }),
        sample: false,
      })
      const db = database.system()
      const rows = { everyMs: 0, patients: campaign }
      await bulkPatients(db, app.org, campaign)
      await bulkDeliveries(db, app.org, {
        ...rows,
        prefix: 'campaign',
        count: campaign,
        state: 'queued',
        purpose: 'prevention',
        dueAt: clock.now(),
      })
      await settleRows(db)
      const workers = runWorkers(1, { databaseUrl: url, provider, inFlight, leaseMs: 60_000 })
      await workers.ready()
      await pause(1000)
      const dueAt = new Date(clock.now().getTime() + 2000)
      await bulkDeliveries(db, app.org, {
        ...rows,
        prefix: 'reminder',
        count: reminders,
        state: 'scheduled',
        purpose: 'care',
        dueAt,
      })
      const waits = async (): Promise<{ left: number; last: number; campaign: number }> => {
        const [row] = await db.query<{ left: number; last: number | null; campaign: number }>(
          `select count(*) filter (where id like 'reminder%' and sent_at is null)::int as left,
             extract(epoch from max(sent_at) filter (where id like 'reminder%') - $1::timestamptz)::float8 as last,
             count(*) filter (where id like 'campaign%' and sent_at is not null)::int as campaign from delivery`,
          [dueAt],
        )
        return { left: row?.left ?? 0, last: row?.last ?? 0, campaign: row?.campaign ?? 0 }
      }
      const until = performance.now() + giveUpSeconds * 1000
      let seen = await waits()
      while (seen.left > 0 && performance.now() < until) {
        await pause(250)
        seen = await waits()
      }
      await workers.stop()
      await app.close()
      const value = seen.left > 0 ? giveUpSeconds : seen.last
      say(`reminders: last after ${value.toFixed(1)} s, ${seen.campaign} of the campaign sent meanwhile`)
      return [
        {
          name: 'reminders_behind_campaign',
          value,
          unit: 's to the last',
          baseline: null,
          ratio: null,
          goal: `≤ ${most} s`,
          ok: seen.left === 0 && value <= most,
          notes: { left: seen.left, campaignSent: seen.campaign },
        },
      ]
    } finally {
      await server.stop()
    }
  },
}
