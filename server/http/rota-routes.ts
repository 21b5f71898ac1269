// Who is alerted and where queues are told of, over REST, for administrators.
import { randomBytes } from 'node:crypto'
import type { Express, Request } from 'express'
import { z } from 'zod'
import { queues, type Queue } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { queueTarget, queueTargets, setQueueTarget, type QueueTarget } from '#core/incidents/queue-targets.ts'
import { readRota, saveRota } from '#core/people/rota-store.ts'
import { parseRota } from '#core/people/rota.ts'
import { requireScope } from './auth.ts'
import { jsonBody, readBody } from './body.ts'

const [page, email, webhook] = queueTarget.options
/** A webhook's secret is made here where none is given, and shown once. */
export const targetBody = z.discriminatedUnion('kind', [
  page,
  email,
  webhook.extend({ secret: webhook.shape.secret.optional() }),
])

export function mountRota(http: Express, ctx: Ctx): void {
  http.get('/v1/rota', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const stored = await readRota(ctx.db.org(org), org)
    res.json({ rota: stored?.rota ?? null, by: stored?.actor ?? null, at: stored?.at.toISOString() ?? null })
  })
  http.put('/v1/rota', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    const rota = parseRota(req.body)
    await ctx.db.org(org).tx((tx) => saveRota(tx, ctx, org, { rota, actor }))
    ctx.wake()
    res.json({ rota, by: actor, at: ctx.clock.now().toISOString() })
  })
  http.get('/v1/queues', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const targets = await queueTargets(ctx.db.org(org), org)
    res.json({ data: [...targets].map(([queue, target]) => ({ queue, target: shown(target) })) })
  })
  http.put('/v1/queues/:queue/target', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    const queue = queueOf(req)
    const wish = readBody(req, targetBody)
    const made =
      wish.kind === 'webhook' && wish.secret === undefined ? randomBytes(32).toString('base64url') : undefined
    const target = queueTarget.parse({ ...wish, ...(made === undefined ? {} : { secret: made }) })
    await ctx.db.org(org).tx((tx) => setQueueTarget(tx, ctx, org, { queue, target, actor }))
    res.json({ queue, target: shown(target), ...(made === undefined ? {} : { secret: made }) })
  })
}

/** What was set, but for the secret. */
function shown(target: QueueTarget): Record<string, string> {
  if (target.kind === 'webhook') return { kind: target.kind, url: target.url }
  return target
}

function queueOf(req: Request): Queue {
  const found = queues.find((queue) => queue === req.params['queue'])
  if (!found) throw new CodedError('not_found', { field: 'queue', params: { options: queues } })
  return found
}
