// People over REST: conversations taken, answered and handed back, incidents acknowledged and resolved.
import type { Express, Request } from 'express'
import { z } from 'zod'
import { conversationOwners } from '#core/conversations/list-conversations.ts'
import { longestReply } from '#core/conversations/ownership.ts'
import { queues, urgencies } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { peopleDesk, type Wish } from '../people-desk.ts'
import { requireScope } from './auth.ts'
import { jsonBody, optionalJson, pageQuery, pathId, readBody, readQuery } from './body.ts'
import { answerOnce } from './idempotency.ts'
import { problemType } from './problem.ts'

export const conversationQuery = pageQuery.extend({
  queue: z.enum(queues).optional(),
  urgency: z.enum(urgencies).optional(),
  owner: z.enum(conversationOwners).optional(),
})

const actorId = z.string().regex(/^[\w:-]{1,80}$/)
/** `from`: whom it is taken over from; left out, what somebody else has is refused. */
export const handBody = z.strictObject({ from: actorId.optional() })
export const replyBody = z.strictObject({
  text: z.string().min(1).max(longestReply),
  from: actorId.optional(),
  despiteViolence: z.boolean().optional(),
})

export function mountPeople(http: Express, ctx: Ctx): void {
  const desk = (req: Request) => peopleDesk(ctx, requireScope(req, 'conversaciones:atender'))
  http.get('/v1/conversations', async (req, res) => {
    const { items, next } = await desk(req).conversations(readQuery(req, conversationQuery))
    res.json({ data: items, next })
  })
  http.get('/v1/conversations/:id', async (req, res) => {
    const { thread, ...conversation } = await desk(req).conversation({
      id: pathId(req),
      ...readQuery(req, pageQuery),
    })
    res.json({ ...conversation, thread: thread.items, next: thread.next })
  })
  http.post('/v1/conversations/:id/take', optionalJson, async (req, res) => {
    res.json(await desk(req).take(wishOf(req)))
  })
  http.post('/v1/conversations/:id/return', optionalJson, async (req, res) => {
    res.json(await desk(req).giveBack(wishOf(req)))
  })
  http.post('/v1/conversations/:id/reply', jsonBody, async (req, res) => {
    const principal = requireScope(req, 'conversaciones:atender')
    const id = pathId(req)
    const wish = readBody(req, replyBody)
    const answer = await answerOnce(req, {
      ctx,
      principal,
      route: `POST /v1/conversations/${id}/reply`,
      run: async () => ({ status: 202, body: await peopleDesk(ctx, principal).reply({ id, ...wish }) }),
    })
    if (answer.replayed) res.setHeader('Idempotency-Replayed', 'true')
    res
      .status(answer.status)
      .type(answer.status >= 400 ? problemType : 'json')
      .send(JSON.stringify(answer.body))
  })
  http.get('/v1/incidents/:id', async (req, res) => {
    res.json(await desk(req).incident(pathId(req)))
  })
  http.post('/v1/incidents/:id/ack', optionalJson, async (req, res) => {
    res.json(await desk(req).ack(wishOf(req)))
  })
  http.post('/v1/incidents/:id/resolve', optionalJson, async (req, res) => {
    res.json(await desk(req).resolve(wishOf(req)))
  })
}

const wishOf = (req: Request): Wish => ({ id: pathId(req), ...readBody(req, handBody) })
