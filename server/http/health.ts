// Is it alive, can it work, how does it go: for load balancers, start scripts and Prometheus. No secret shown.
import type { Express, RequestHandler } from 'express'
import type { Ctx } from '#core/ctx.ts'
import { features } from '#core/database/migrate.ts'
import { queueHealth } from '#core/delivery/read-queue.ts'
import type { Metrics } from './metrics.ts'

type Readiness = {
  status: 'ok' | 'unavailable'
  version: string
  database: 'pglite' | 'native'
  queue?: { waiting: number; oldestSeconds: number }
  /** `text`: without pgvector, search falls back to full text and trigrams. */
  search?: 'vector' | 'text'
  /** Whether a sender runs in this process. */
  working: boolean
}

export function mountHealth(
  http: Express,
  ctx: Ctx,
  { version, metrics, reader }: { version: string; metrics: Metrics; reader: RequestHandler },
): void {
  http.get('/healthz', (_req, res) => {
    res.json({ status: 'ok', version })
  })
  http.get('/readyz', async (_req, res) => {
    const readiness = await readinessOf(ctx, version)
    res.status(readiness.status === 'ok' ? 200 : 503).json(readiness)
  })
  http.get('/metrics', reader, async (_req, res) => {
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}

const patienceMs = 3_000

async function readinessOf(ctx: Ctx, version: string): Promise<Readiness> {
  const base = { version, database: ctx.db.driver, working: ctx.working() }
  try {
    const [queue, offered] = await soon(
      Promise.all([queueHealth(ctx.db.system(), ctx.clock.now()), features(ctx.db)]),
    )
    return {
      status: 'ok',
      ...base,
      queue: { waiting: queue.waiting, oldestSeconds: Math.round(queue.oldestMs / 1000) },
      search: offered.vector ? 'vector' : 'text',
    }
  } catch (error) {
    ctx.log.error('http.not_ready', { errorName: error instanceof Error ? error.name : 'unknown' })
    return { status: 'unavailable', ...base }
  }
}

/** A database that hangs is as bad as one that refuses. */
async function soon<T>(work: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const tooLate = new Promise<never>((_resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error('too late')), patienceMs)
    timer.signal.addEventListener('abort', () => clearTimeout(timeout))
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    timer.abort()
  }
}
