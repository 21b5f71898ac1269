// What whoever runs the service sees and does about delivery, over REST: the emergency stop, what waits for a person, lanes, health.
import type { Express, Request } from 'express'
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { settleUncertain, settlements, resumeLane } from '#core/delivery/by-hand.ts'
import { attentions, needAttention } from '#core/delivery/attention.ts'
import { readLanes } from '#core/delivery/read-lanes.ts'
import { dismiss, mostRedriven, redrive, type Redriven, redriveMany } from '#core/delivery/redrive.ts'
import { resumeSending, stopSending } from '#core/delivery/stop.ts'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { healthView, stopView } from '../delivery-views.ts'
import { requireScope } from './auth.ts'
import { jsonBody, pageQuery, pathId, readBody, readQuery } from './body.ts'

export const stopBody = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() })
export const attentionQuery = pageQuery.extend({
  attention: z.enum(attentions),
  channel: z.enum(channelNames).optional(),
  reason: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
})
const deliveryId = z.string().regex(/^[\w-]{1,64}$/)
/** By ids, or all of a reason, a channel, or both. */
export const redriveBody = z.union([
  z.strictObject({ ids: z.array(deliveryId).min(1).max(mostRedriven) }),
  z
    .strictObject({ reason: attentionQuery.shape.reason, channel: attentionQuery.shape.channel })
    .refine(({ reason, channel }) => reason !== undefined || channel !== undefined),
])
export const settleBody = z.strictObject({ as: z.enum(settlements) })
export const noBody = z.strictObject({})

export function mountDelivery(http: Express, ctx: Ctx): void {
  mountStop(http, ctx)
  mountAttention(http, ctx)
  mountLanes(http, ctx)
  http.get('/v1/health/delivery', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.json({ data: await healthView(ctx, org) })
  })
}

function mountStop(http: Express, ctx: Ctx): void {
  http.get('/v1/sending-stop', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.json(await stopView(ctx.db.org(org), org))
  })
  http.put('/v1/sending-stop', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    const reason = readBody(req, stopBody).reason ?? null
    await ctx.db.org(org).tx((tx) => stopSending(tx, ctx, org, { actor, reason }))
    ctx.wake()
    res.json(await stopView(ctx.db.org(org), org))
  })
  http.delete('/v1/sending-stop', async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    await ctx.db.org(org).tx((tx) => resumeSending(tx, ctx, org, { actor }))
    ctx.wake()
    res.json(await stopView(ctx.db.org(org), org))
  })
}

function mountAttention(http: Express, ctx: Ctx): void {
  http.get('/v1/deliveries', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const wanted = { ...readQuery(req, attentionQuery), now: ctx.clock.now() }
    const { items, next } = await needAttention(ctx.db.org(org), org, wanted)
    res.json({ data: items, next })
  })
  http.post('/v1/deliveries/redrive', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    const wish = readBody(req, redriveBody)
    const done = await ctx.db
      .org(org)
      .tx((tx) =>
        'ids' in wish
          ? redrive(tx, ctx, org, { ids: wish.ids, actor })
          : redriveMany(tx, ctx, org, { ...wish, actor }),
      )
    ctx.wake()
    res.json({ data: done })
  })
  http.post('/v1/deliveries/:id/redrive', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    readBody(req, noBody)
    const ids = [pathId(req)]
    const [done] = await ctx.db.org(org).tx((tx) => redrive(tx, ctx, org, { ids, actor }))
    ctx.wake()
    res.json(orRefused(done))
  })
  http.post('/v1/deliveries/:id/dismiss', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    readBody(req, noBody)
    await ctx.db.org(org).tx((tx) => dismiss(tx, ctx, org, { id: pathId(req), actor }))
    res.status(204).end()
  })
  http.post('/v1/deliveries/:id/settle', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    const { as } = readBody(req, settleBody)
    await ctx.db.org(org).tx((tx) => settleUncertain(tx, ctx, org, { id: pathId(req), as, actor }))
    ctx.wake()
    res.status(204).end()
  })
}

function orRefused(done: Redriven | undefined): Redriven {
  if (!done) throw new CodedError('not_found', { field: 'id' })
  if (done.refused === 'not_dead') throw new CodedError('delivery_settled')
  if (done.refused !== null) throw new CodedError('not_sent', { reason: done.refused })
  return done
}

function mountLanes(http: Express, ctx: Ctx): void {
  http.get('/v1/lanes', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.json({ data: await readLanes(ctx.db.org(org), org, ctx.clock.now()) })
  })
  http.post('/v1/lanes/:id/resume', jsonBody, async (req, res) => {
    const { org, id: actor } = requireScope(req, 'admin')
    readBody(req, noBody)
    await ctx.db.org(org).tx((tx) => resumeLane(tx, ctx, org, { id: laneId(req), actor }))
    ctx.wake()
    res.status(204).end()
  })
}

/** A channel and one of our own senders: `sms:+34900000002`. */
function laneId(req: Request): string {
  const read = z.object({ id: z.string().regex(/^[\w.:+@-]{1,200}$/) }).safeParse(req.params)
  if (!read.success) throw new CodedError('not_found', { field: 'id' })
  return read.data.id
}
