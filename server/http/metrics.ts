// Prometheus metrics of one process: HTTP durations here, everything else as gauges that their owners read on demand.
import type { Request, RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Ctx } from '#core/ctx.ts'

/** A number read when somebody asks for the metrics; labels are ours, never a caller's words. */
export type GaugeSource = {
  name: string
  help: string
  labels?: readonly string[]
  read: () => Promise<readonly { value: number; labels?: Record<string, string> }[]>
}

export type Metrics = { registry: Registry; observe: (seen: Seen) => void }
type Seen = { method: string; route: string; status: number; seconds: number }

/** Each app has a registry of its own, so that several can live in one process. */
export function openMetrics(gauges: readonly GaugeSource[]): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  for (const { name, help, labels, read } of gauges) {
    new Gauge({
      name,
      help,
      labelNames: [...(labels ?? [])],
      registers: [registry],
      async collect() {
        const values = await read()
        this.reset()
        for (const one of values) this.set(one.labels ?? {}, one.value)
      },
    })
  }
  const durations = new Histogram({
    name: 'metaqare_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return {
    registry,
    observe: ({ method, route, status, seconds }) =>
      durations.observe({ method, route, status: String(status) }, seconds),
  }
}

/** The pattern that answered, such as `/v1/messages/:id`; never the URL, which holds identifiers. */
export const routeOf = (req: Request): string => {
  const path: unknown = req.route?.path
  return typeof path === 'string' ? path : 'none'
}

/** One line and one observation per request, when its answer has left. */
export function watchRequests({ clock, log }: Pick<Ctx, 'clock' | 'log'>, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const began = clock.wall()
    res.on('finish', () => {
      const durationMs = clock.wall() - began
      const seen = { method: req.method, route: routeOf(req), status: res.statusCode }
      metrics.observe({ ...seen, seconds: durationMs / 1000 })
      log.info('http.request', { ...seen, durationMs })
    })
    next()
  }
}
