// The inbox page's part of the console's API: what waits, one case opened, and what people do with it.
import type { Request } from 'express'
import { z } from 'zod'
import { longestReply } from '#core/conversations/ownership.ts'
import { queues } from '#core/conversations/interpretation.ts'
import type { Principal, Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { idShape, parseBody } from './bodies.ts'
import type { InboxDeps, InboxWish } from './inbox-contract.ts'

export type Act = (request: Request, principal: Principal) => Promise<unknown>
export type Route = { method: 'get' | 'post'; path: string; scopes: readonly Scope[]; act: Act }

const from = z
  .string()
  .regex(/^[\w:-]{1,80}$/)
  .optional()
const wishBody = z.strictObject({ from })
const replyBody = z.strictObject({
  text: z.string().max(longestReply),
  from,
  despiteViolence: z.boolean().optional(),
})

/** One of our own ids from the path; what cannot be one is simply not found. */
export function param(request: Request, name: string): string {
  const value = request.params[name]
  if (typeof value !== 'string' || !idShape.test(value)) throw new CodedError('not_found', { field: name })
  return value
}

const wishOf = (request: Request): InboxWish => ({
  id: param(request, 'id'),
  ...parseBody(wishBody, request.body),
})

const queueOf = (request: Request): (typeof queues)[number] | null =>
  queues.find((queue) => queue === request.query['queue']) ?? null

const scopes = ['conversaciones:atender'] as const

export const inboxRoutes = (deps: InboxDeps): Route[] => [
  {
    method: 'get',
    path: '/inbox',
    scopes,
    act: (request, principal) => deps.list(principal, queueOf(request)),
  },
  {
    method: 'get',
    path: '/inbox/incidents/:id',
    scopes,
    act: (request) => deps.incident(param(request, 'id')),
  },
  {
    method: 'get',
    path: '/inbox/conversations/:id',
    scopes,
    act: (request) => deps.conversation(param(request, 'id')),
  },
  {
    method: 'post',
    path: '/inbox/conversations/:id/take',
    scopes,
    act: (request, principal) => deps.take(principal, wishOf(request)),
  },
  {
    method: 'post',
    path: '/inbox/conversations/:id/return',
    scopes,
    act: (request, principal) => deps.giveBack(principal, wishOf(request)),
  },
  {
    method: 'post',
    path: '/inbox/conversations/:id/reply',
    scopes,
    act: (request, principal) =>
      deps.reply(principal, { id: param(request, 'id'), ...parseBody(replyBody, request.body) }),
  },
  {
    method: 'post',
    path: '/inbox/incidents/:id/ack',
    scopes,
    act: (request, principal) => deps.ack(principal, wishOf(request)),
  },
  {
    method: 'post',
    path: '/inbox/incidents/:id/resolve',
    scopes,
    act: (request, principal) => deps.resolve(principal, wishOf(request)),
  },
]
