// A sender process for the evals: the product's own worker, but its channels lead to a fake provider and its leases are short.
import { setTimeout as pause } from 'node:timers/promises'
import { channelNames, type Channel, type ChannelName, type Channels } from '#channels/contract.ts'
import { openClock } from '#core/clock.ts'
import { openDatabase } from '#core/database/open.ts'
import { jsonLog } from '#core/log.ts'
import { createApp } from '../server/app.ts'
import { httpChannel } from './fakes/http-channel.ts'

export type WorkerOptions = {
  databaseUrl: string
  /** An HTTP provider of evals/fakes, or one inside the process that only takes its time. */
  provider: { url: string; uncertain: Channel['uncertain']; timeoutMs: number } | { delayMs: number }
  inFlight: number
  leaseMs: number
}

export const variableName = 'EVAL_WORKER'

export function channelsOf({ provider, inFlight }: Pick<WorkerOptions, 'provider' | 'inFlight'>): Channels {
  const channelOf = (name: ChannelName): Channel =>
    'url' in provider
      ? httpChannel({ name, ...provider, inFlight })
      : delayChannel(name, { delayMs: provider.delayMs, inFlight })
  const entries = channelNames.map((name): [ChannelName, Channel] => [name, channelOf(name)])
  return Object.fromEntries(entries) as Record<ChannelName, Channel>
}

/** Takes every message after `delayMs`; nothing but the engine costs time then. */
export const delayChannel = (
  name: ChannelName,
  { delayMs, inFlight }: { delayMs: number; inFlight: number },
): Channel => ({
  name,
  provider: 'fake',
  sender: `fake-${name}`,
  uncertain: 'resend',
  ratePerSecond: 1_000_000,
  inFlight,
  receipts: 'delivered',
  send: async ({ deliveryId }) => {
    if (delayMs > 0) await pause(delayMs)
    return { state: 'sent', providerId: `fake-${deliveryId}` }
  },
})

async function main(options: WorkerOptions): Promise<void> {
  const database = await openDatabase({ databaseUrl: options.databaseUrl, dataDir: '' })
  const clock = await openClock(database)
  const app = await createApp({
    database,
    clock,
    log: jsonLog(clock.wall, (line) => void process.stderr.write(line)),
    channels: channelsOf(options),
    sample: false,
    config: { leaseMs: options.leaseMs },
  })
  app.startWorking()
  process.stdout.write('ready\n')
  const stay = setInterval(() => {}, 60_000)
  process.once('SIGTERM', () => {
    clearInterval(stay)
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

const given = process.env[variableName]
if (given !== undefined) await main(JSON.parse(given) as WorkerOptions)
