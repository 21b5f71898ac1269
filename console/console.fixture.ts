// A console served over real HTTP on small in-memory dependencies, for tests.
import { once } from 'node:events'
import { request as send } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import express from 'express'
import { scopes } from '#core/ctx.ts'
import type { Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { jsonLog } from '#core/log.ts'
import { problemHandler } from '#server/http/problem.ts'
import type { ConsoleDeps } from './api-contract.ts'
import { isLoopbackRequest } from './guard.ts'
import { consoleRoutes } from './routes.ts'

export const calls: unknown[][] = []
export const listeners = new Set<() => void>()
export const logged: string[] = []
let granted: readonly Scope[] = scopes
let revoked = false
let publicUrl = 'http://127.0.0.1:8080'

const note =
  (name: string) =>
  async (...args: unknown[]): Promise<void> =>
    void calls.push([name, ...args])

const nothingStopped = { stopped: false, since: null, by: null, reason: null, held: 0, heldMore: false }

const deps: ConsoleDeps = {
  patients: async () => [
    { id: 'p1', name: 'Ana', recordNumber: null, language: 'es', age: 40, status: 'active', note: null },
  ],
  devices: async (id) => {
    if (id !== 'p1') throw new CodedError('patient_not_found')
    return { patient: { id, name: 'Ana', language: 'es', zone: 'Europe/Madrid' }, devices: [] }
  },
  reply: note('reply'),
  markRead: note('read'),
  clock: async () => ({
    now: '2026-08-19T09:00:00+02:00',
    zone: 'Europe/Madrid',
    offset: true,
    nextDue: '2026-08-19T22:00:00+02:00',
  }),
  advance: note('advance'),
  staff: async (_principal, sentence) => ({ reply: sentence, calls: [], clarify: ['fechaHora'] }),
  incidents: async () => {
    throw new Error('broken with a datum inside')
  },
  inbox: {
    list: async (principal) => ({
      now: '2026-08-19T09:00:00+02:00',
      zone: 'Europe/Madrid',
      me: principal.id,
      queues: [],
      entries: [],
      more: false,
    }),
    incident: async () => {
      throw new CodedError('not_found', { field: 'id' })
    },
    conversation: async () => {
      throw new CodedError('not_found', { field: 'id' })
    },
    take: note('take'),
    giveBack: note('giveBack'),
    reply: note('inbox.reply'),
    ack: note('ack'),
    resolve: note('resolve'),
  },
  plans: async () => [],
  approve: async (principal, planId, recipients) => {
    calls.push(['approve', principal.id, planId, recipients])
    return { text: 'Envío en curso', state: 'running' }
  },
  stopPlan: async (principal, planId) => {
    calls.push(['stopPlan', principal.id, planId])
    throw new CodedError('not_found', { field: 'plan' })
  },
  stop: async () => nothingStopped,
  setStop: async (principal, { on, reason }) => {
    calls.push(['stop', principal.id, on, reason])
    return { ...nothingStopped, stopped: on, reason }
  },
  health: async () => [{ code: 'dead', count: 2, since: null, text: 'Dos esperan' }],
  reserved: async () => [{ name: 'falla', phone: '+34600999001', text: 'Falla siempre' }],
  authorize: (request) => {
    const keyed = request.get('authorization') === 'Bearer good'
    return !revoked && (keyed || isLoopbackRequest(request, publicUrl))
      ? { org: 'o', kind: 'key', id: 'k1', scopes: new Set(granted) }
      : null
  },
  changes: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const app = express()
app.use(consoleRoutes(deps))
app.get('/elsewhere', (_request, response) => void response.send('mine'))

app.use(
  problemHandler({
    log: jsonLog(
      () => 0,
      (line) => void logged.push(line),
    ),
  }),
)
const server: Server = app.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
export const origin = `http://127.0.0.1:${port}`

/** Forgets what was called and gives every scope back, or those named. */
export function reset(only: readonly Scope[] = scopes): void {
  calls.length = 0
  granted = only
  revoked = false
  publicUrl = 'http://127.0.0.1:8080'
}

/** From now on nobody is let in. */
export const revoke = (): void => void (revoked = true)

/** The address patients see, as PUBLIC_URL says it. */
export const servedAt = (url: string): void => void (publicUrl = url)

export const stop = (): void => void server.close()

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }

/** node:http, since fetch may not set Host, Origin or fetch metadata. */
export async function ask(
  path: string,
  options: { headers?: Record<string, string>; json?: unknown; raw?: string } = {},
): Promise<Answer> {
  const body = options.raw ?? (options.json === undefined ? undefined : JSON.stringify(options.json))
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
  const outgoing = send(origin + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...type, ...options.headers },
    agent: false,
  })
  outgoing.end(body)
  const [response] = await once(outgoing, 'response')
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode, headers: response.headers, body: text }
}
