// What a crash run stands on: PostgreSQL, a provider that remembers, its receipts' callback, and the product to submit with.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel, Receipt } from '#channels/contract.ts'
import { openClock } from '#core/clock.ts'
import { openDatabase } from '#core/database/open.ts'
import { receiveReceipts } from '#core/delivery/receipts.ts'
import { CodedError } from '#core/errors.ts'
import { createApp } from '../../server/app.ts'
import type { App } from '../../server/contract.ts'
import { startProvider, type FakeProvider, type HttpFault } from '../fakes/provider.ts'
import type { PostedReceipt } from '../fakes/receipt-post.ts'
import { startNativePostgres, type NativePostgres } from '../native-postgres.ts'
import { channelsOf, type WorkerOptions } from '../worker-process.ts'

/** Whether the provider knows a delivery id again, and how a doubt is settled. */
export type Variant = 'resend' | 'lookup' | 'wait' | 'staff'

export type WorldOptions = {
  variant: Variant
  seed: number
  leaseMs: number
  latencyMs: number
  inFlight: number
  fsync: boolean
  faults: Readonly<Partial<Record<HttpFault, number>>>
  receipts: { read: number; duplicate: number; reordered: number; early: number }
}

export type World = {
  server: NativePostgres
  app: App
  provider: FakeProvider
  worker: WorkerOptions
  close: () => Promise<void>
}

/** A weekday morning: no quiet hours stand in the way, whenever the run is made. */
const morning = new Date('2026-11-24T10:00:00+01:00')

/** Beyond this a provider is not waited for; its hanging calls become doubts. */
const timeoutMs = 1000

export async function openWorld(options: WorldOptions): Promise<World> {
  const server = await startNativePostgres({ fsync: options.fsync })
  const database = await openDatabase({ databaseUrl: server.url, dataDir: '' })
  const clock = await openClock(database, morning)
  const uncertain: Channel['uncertain'] = options.variant
  const nowhere = { url: 'http://127.0.0.1:9', uncertain, timeoutMs }
  const app = await createApp({
    database,
    clock,
    sample: false,
    channels: channelsOf({ provider: nowhere, inFlight: options.inFlight }),
  })
  const callback = await startCallback(app)
  const provider = await startProvider({
    dedupes: options.variant === 'resend',
    latencyMs: options.latencyMs,
    faults: options.faults,
    retryAfterSeconds: 1,
    seed: options.seed,
    receipts: { ...options.receipts, url: callback.url, carriesOurId: options.variant === 'wait' },
  })
  return {
    server,
    app,
    provider,
    worker: {
      databaseUrl: server.url,
      provider: { url: provider.url, uncertain, timeoutMs },
      inFlight: options.inFlight,
      leaseMs: options.leaseMs,
    },
    close: async () => {
      await provider.close()
      callback.close()
      await app.close()
      await server.stop()
    },
  }
}

/** Takes receipts as the web server does: answered when they are stored, and not before. */
async function startCallback(app: App): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      store(app, Buffer.concat(chunks).toString()).then(
        () => res.writeHead(200).end(),
        () => res.writeHead(503).end(),
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function store(app: App, body: string): Promise<void> {
  const receipts = (JSON.parse(body) as PostedReceipt[]).map((posted): Receipt => ({
    ...posted,
    provider: 'fake',
    at: new Date(posted.at),
  }))
  await app.ctx.db.org(app.org).tx((tx) => receiveReceipts(tx, app.ctx, app.org, receipts))
}

/** What a client of the product does while its database is away: the same again, until it is there. */
export async function insist<T>(run: () => Promise<T>, forMs = 60_000): Promise<T> {
  const until = performance.now() + forMs
  for (;;) {
    try {
      return await run()
    } catch (error) {
      const away = error instanceof CodedError && error.code === 'database_unavailable'
      if (!away || performance.now() > until) throw error
      await pause(100)
    }
  }
}
