// The doors that providers knock on: the exact bytes, their signature, one INSERT, then the answer. Nothing is parsed here.
import { setTimeout as pause } from 'node:timers/promises'
import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import type { Webhook } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { SqlError } from '#core/database/sql-error.ts'
import { CodedError } from '#core/errors.ts'
import { type ArrivedWebhook, eventKeyOf, storeWebhook } from '#core/webhooks/webhooks.ts'
import { readRawBody, type Room } from './http/raw-body.ts'

/** What became of a request; `refused` is whatever was neither stored nor wrongly signed. */
export type WebhookResult = 'stored' | 'rejected' | 'refused' | 'failed'

/** Requests by door and result since this process began, for its metrics. */
export type WebhookCounts = {
  add: (source: string, result: WebhookResult) => void
  read: () => { source: string; result: WebhookResult; count: number }[]
}

export function webhookCounts(): WebhookCounts {
  const counts = new Map<string, { source: string; result: WebhookResult; count: number }>()
  return {
    add: (source, result) => {
      const key = `${source} ${result}`
      const entry = counts.get(key)
      if (entry) entry.count += 1
      else counts.set(key, { source, result, count: 1 })
    },
    read: () => [...counts.values()],
  }
}

export type WebhookRoutesOptions = {
  ctx: Ctx
  org: string
  webhooks: readonly Webhook[]
  counts?: WebhookCounts | undefined
  /** For a whole body to come. Milliseconds. */
  bodyMs?: number | undefined
  /** How long a request is held while the database is away: Twilio waits 15 s for its answer and asks but once more. */
  patienceMs?: number | undefined
  /** Bytes of bodies that this process holds at once. */
  roomBytes?: number | undefined
}

type Gate = Required<Omit<WebhookRoutesOptions, 'webhooks' | 'roomBytes'>> & { room: Room }

/** Mounted before everything that reads bodies. Every error is a problem; whatever could not be stored is asked for again. */
export function webhookRoutes({ webhooks, roomBytes = 64_000_000, ...rest }: WebhookRoutesOptions): Router {
  const gate: Gate = {
    ctx: rest.ctx,
    org: rest.org,
    counts: rest.counts ?? webhookCounts(),
    bodyMs: rest.bodyMs ?? 10_000,
    patienceMs: rest.patienceMs ?? 4_000,
    room: { left: roomBytes },
  }
  const router = express.Router()
  for (const door of webhooks) router.all(door.path, doorOf(gate, door))
  return router
}

function doorOf(gate: Gate, door: Webhook): RequestHandler {
  const allowed = door.greet ? 'GET, POST' : 'POST'
  return async (req, res) => {
    if (req.method === 'POST') return receive(gate, door, { req, res })
    if (req.method === 'GET' && door.greet) return greet(door.greet, req, res)
    res.setHeader('Allow', allowed)
    throw new CodedError('method_not_allowed')
  }
}

/** The words that come back are the caller's own: plain text, and nothing a browser might take for a page. */
function greet(answer: (url: URL) => string | null, req: Request, res: Response): void {
  const base = 'http://localhost'
  const words = URL.canParse(req.originalUrl, base) ? answer(new URL(req.originalUrl, base)) : null
  if (words === null) throw new CodedError('forbidden')
  res.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
  res.end(words)
}

async function receive(
  gate: Gate,
  door: Webhook,
  { req, res }: { req: Request; res: Response },
): Promise<void> {
  const { counts, bodyMs, room } = gate
  let result: WebhookResult = 'refused'
  let held = 0
  try {
    const body = await readRawBody(req, { limit: door.limit, withinMs: bodyMs, room })
    held = body.length
    result = 'rejected'
    const url = req.originalUrl
    const headers = oneEach(req.headers)
    if (!door.verify({ method: 'POST', url, headers, body })) throw new CodedError('signature_invalid')
    result = 'failed'
    await store(gate, {
      source: door.source,
      eventKey: eventKeyOf(url, body),
      url,
      contentType: req.headers['content-type'] ?? '',
      body,
      later: door.later?.(body),
    })
    result = 'stored'
  } catch (error) {
    // Whoever is this slow is not waited for any longer.
    if (error instanceof CodedError && error.code === 'body_too_slow') res.setHeader('Connection', 'close')
    throw error
  } finally {
    room.left += held
    counts.add(door.source, result)
  }
  gate.ctx.wake()
  const { type, body } = door.answer
  res.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
  res.end(body)
}

/** Names are lower case already; only cookies come as lists, and no provider sends those. */
function oneEach(headers: Request['headers']): Record<string, string | undefined> {
  const single: Record<string, string | undefined> = {}
  for (const name in headers) {
    const value = headers[name]
    if (typeof value === 'string') single[name] = value
  }
  return single
}

/**
 * A database that restarts is waited for: the same INSERT may safely run again. Whatever else prevents it (a full disk)
 * is told at once, so that the provider tries again.
 */
async function store({ ctx, org, patienceMs }: Gate, event: ArrivedWebhook): Promise<void> {
  const until = ctx.clock.wall() + patienceMs
  for (let wait = 50; ; wait = Math.min(wait * 2, 500)) {
    try {
      return await storeWebhook(ctx.db.org(org), ctx, org, event)
    } catch (error) {
      const away = error instanceof CodedError && error.code === 'database_unavailable'
      if (!away || ctx.clock.wall() + wait > until) {
        const code = error instanceof SqlError ? `sql_${error.code}` : away ? error.code : 'internal'
        ctx.log.error('webhook.not_stored', { route: event.source, code })
        throw new CodedError('database_unavailable', { cause: error })
      }
      await pause(wait)
    }
  }
}
