// One running instance of the product in this process: database held, application built, loops started, loopback door open.
import { randomBytes } from 'node:crypto'
import { openClock } from '#core/clock.ts'
import type { Database } from '#core/database/database.ts'
import { acquireFolder, type FolderLock } from '#core/database/lock.ts'
import { openDatabase } from '#core/database/open.ts'
import { queueHealth } from '#core/delivery/read-queue.ts'
import { openByQueue } from '#core/incidents/list-incidents.ts'
import { unanswered } from '#core/incidents/watch.ts'
import type { Log } from '#core/log.ts'
import { defaultBurst } from '#core/conversations/lease.ts'
import { consoleRoutes } from '#console/routes.ts'
import { tools } from '#tools/registry.ts'
import { createApp } from './app.ts'
import { approvalRoutes } from './approvals.ts'
import { coreConfigOf, type Config } from './config.ts'
import { consoleDeps } from './console-deps.ts'
import type { App } from './contract.ts'
import { deliveryGauges } from './delivery-gauges.ts'
import { bearerAuth } from './http/auth.ts'
import { createHttp } from './http/http.ts'
import { listen } from './http/listen.ts'
import { linkRoutes } from './links.ts'
import { pushRoutes } from './push.ts'
import { roadsOf } from './roads.ts'
import { version } from './version.ts'
import { webhookGauges } from './webhook-gauges.ts'
import { webhookCounts, webhookRoutes } from './webhooks.ts'
import { modelOf } from './model-of.ts'

export type Instance = {
  app: App
  /** Loopback address and the token that opens it. */
  url: string
  token: string
  close: () => Promise<void>
}

export type StartOptions = { config: Config; kind: 'server' | 'command'; log: Log }

/**
 * Holds DATA_DIR (unless DATABASE_URL is set) and opens everything in order; `close` undoes it in reverse.
 * Throws `folder_held` naming the holder, `config_invalid`, `database_unavailable`.
 */
export async function startInstance({ config, kind, log }: StartOptions): Promise<Instance> {
  const embedded = config.databaseUrl === undefined
  const held = embedded ? await acquireFolder(config.dataDir, kind) : undefined
  try {
    const database = await openDatabase({ databaseUrl: config.databaseUrl?.(), dataDir: config.dataDir })
    return await openDoors({ config, kind, log }, { database, held, embedded })
  } catch (error) {
    held?.release()
    throw error
  }
}

type Ground = { database: Database; held: FolderLock | undefined; embedded: boolean }

async function openDoors(
  { config, kind, log }: StartOptions,
  { database, held, embedded }: Ground,
): Promise<Instance> {
  const clock = await openClock(database, config.now)
  const roads = await roadsOf(config, () => clock.now())
  const token = randomBytes(32).toString('base64url')
  const app = await createApp({
    database,
    clock,
    log,
    ...roads,
    // Links must open at the server's address, also those made by a command while no server runs.
    config: coreConfigOf(config),
    model: modelOf(config),
    staffAtOnce: config.staffAtOnce,
    burst: { ...defaultBurst, quietMs: config.burstMs },
    // A command on its own folder is gone when a later hour comes; on a shared database others send.
    stays: kind === 'server' || !embedded,
    sample: embedded,
  })
  const host = kind === 'server' ? config.host : '127.0.0.1'
  const authenticate = bearerAuth({ db: database, org: app.org, localToken: token })
  const counts = webhookCounts()
  const http = createHttp({
    app,
    definitions: tools,
    version,
    localToken: token,
    host,
    mcp: { view: config.mcp },
    ratePerSecond: config.ratePerSecond,
    doors: [webhookRoutes({ ctx: app.ctx, org: app.org, webhooks: roads.webhooks, counts })],
    parts: [
      linkRoutes(app),
      pushRoutes(app, { publicKey: config.vapid?.publicKey, hosts: config.pushHosts }),
      approvalRoutes(app),
      consoleRoutes(consoleDeps(app, authenticate)),
    ],
    gauges: [
      ...webhookGauges(app.ctx, counts),
      ...deliveryGauges(app.ctx),
      {
        name: 'metaqare_outbox_waiting',
        help: 'Deliveries that are due and not handed over',
        read: async () => [{ value: (await queueHealth(database.system(), clock.now())).waiting }],
      },
      {
        name: 'metaqare_urgent_unanswered',
        help: 'Urgent incidents that nobody on call has answered',
        read: async () => [{ value: (await unanswered(database.system(), clock.now())).count }],
      },
      {
        name: 'metaqare_urgent_oldest_seconds',
        help: 'For how long the oldest of them has waited',
        read: async () => [{ value: (await unanswered(database.system(), clock.now())).oldestSeconds }],
      },
      {
        name: 'metaqare_incidents_open',
        help: 'Incidents that nobody has resolved, by queue',
        labels: ['queue'],
        read: async () =>
          (await openByQueue(database.system())).map(({ queue, count }) => ({
            value: count,
            labels: { queue },
          })),
      },
    ],
  })
  const door = await listen(http.handler, {
    host,
    port: kind === 'server' ? config.port : 0,
    holdsProcess: kind === 'server',
  })
  await held?.publish(loopback(host, door), token)
  // A web process takes requests and webhooks; others send, and a command's own short life needs somebody who does.
  if (config.role === 'all' || kind === 'command') app.startWorking()
  log.info('instance.started', { port: door.port })
  return {
    app,
    url: door.url,
    token,
    close: async () => {
      await http.close()
      await door.close()
      await app.close()
      held?.release()
    },
  }
}

/** Commands of the same machine always come by loopback, also where the server listens on every address. */
function loopback(host: string, { url, port }: { url: string; port: number }): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`
  return host === '::' ? `http://[::1]:${port}` : url
}
