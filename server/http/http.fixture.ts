// A running web server around a real database for tests: two small tools whose behaviour the argument chooses, and every log line kept.
import assert from 'node:assert/strict'
import { z } from 'zod'
import { type ChannelName, channelNames, type Channel, type Channels } from '#channels/contract.ts'
import { openClock, randomIds } from '#core/clock.ts'
import type { Ctx, Principal, Scope } from '#core/ctx.ts'
import type { Database } from '#core/database/database.ts'
import { CodedError } from '#core/errors.ts'
import { createKey } from '#core/keys/keys.ts'
import { jsonLog } from '#core/log.ts'
import { type ToolDefinition, type ToolName, type ToolResult } from '#tools/contract.ts'
import { callLookup } from '#tools/lookups/registry.ts'
import type { App, PlanView } from '../contract.ts'
import { createHttp, type HttpOptions } from './http.ts'
import { listen } from './listen.ts'
import { problemView } from './openapi-schemas.ts'

export const localToken = 'a-token-of-the-lock-file-0123456789'

export type Running = {
  url: string
  ctx: Ctx
  app: App
  definitions: HttpOptions['definitions']
  logged: string[]
  /** Calls that reached a tool. */
  ran: { tool: ToolName; args: Record<string, unknown>; principal: Principal }[]
  /** Lets go of calls that wait for it. */
  release: () => void
  keyFor: (...scopes: Scope[]) => Promise<string>
  call: (path: string, init?: RequestInit & { key?: string; json?: unknown }) => Promise<Response>
  close: () => Promise<void>
}

const input = z.strictObject({ paciente: z.string().min(1).max(200), canal: z.string().max(20).optional() })

const definitionOf = (name: ToolName): ToolDefinition => ({
  name,
  title: `Título de ${name}`,
  description: `Descripción de ${name}.`,
  effect: 'single',
  scopes: [name === 'alertaSaludPublica' ? 'alertas:preparar' : 'citas:enviar'],
  input,
  positional: ['paciente', 'canal'],
  intent: () => Promise.reject(new CodedError('internal')),
  run: () => Promise.reject(new CodedError('internal')),
})

/** Takes the database over: `close` closes it. */
export async function startHttp(db: Database): Promise<Running> {
  const logged: string[] = []
  const ctx = await openCtx(db, logged)
  const ran: Running['ran'] = []
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const definitions = {
    enviarConfirmacionCita: definitionOf('enviarConfirmacionCita'),
    recordatorioAutomatico: definitionOf('recordatorioAutomatico'),
    enviarEncuestaNPS: definitionOf('enviarEncuestaNPS'),
    notificacionPago: definitionOf('notificacionPago'),
    alertaSaludPublica: definitionOf('alertaSaludPublica'),
    feedbackPaciente: definitionOf('feedbackPaciente'),
  }
  const app: App = {
    ctx,
    org: 'one',
    call: async (principal, tool, args) => {
      const missing = definitions[tool].scopes.find((scope) => !principal.scopes.has(scope))
      if (missing) throw new CodedError('forbidden', { params: { scope: missing } })
      const read = input.safeParse(args)
      if (!read.success)
        throw new CodedError('invalid_input', {
          field: read.error.issues[0]?.path.join('.') || Object.keys(args).join(','),
        })
      ran.push({ tool, args, principal })
      return behave(read.data.paciente, held)
    },
    lookup: (principal, name, args) => callLookup({ ctx, principal }, name, args),
    staff: (_principal, sentence) =>
      Promise.resolve({ reply: `Entendido (${sentence.length})`, calls: [], clarify: ['fechaHora'] }),
    receive: () => Promise.resolve(true),
    approve: (_principal, planId, recipients) =>
      recipients === 7
        ? Promise.resolve({ text: 'Aprobado', state: 'running', planId, recipients })
        : Promise.reject(new CodedError('approval_invalid', { params: { problem: 'count' } })),
    plans: {
      propose: () => Promise.reject(new CodedError('internal')),
      view: () => Promise.reject(new CodedError('not_found', { field: 'plan' })),
      list: () => Promise.resolve([]),
      challenge: () => Promise.reject(new CodedError('not_found', { field: 'plan' })),
      stop: () => Promise.reject(new CodedError('not_found', { field: 'plan' })),
      approve: async (principal, id, { recipients }) => {
        if (!principal.scopes.has('alertas:aprobar'))
          throw new CodedError('forbidden', { params: { scope: 'alertas:aprobar' } })
        if (recipients !== 7) throw new CodedError('approval_invalid', { params: { problem: 'count' } })
        return runningPlan(id)
      },
    },
    startWorking: () => {},
    settle: () => Promise.resolve(),
    onChange: () => () => {},
    close: () => Promise.resolve(),
  }
  const http = createHttp({
    app,
    definitions,
    version: '9.9.9',
    localToken,
    host: '127.0.0.1',
    mcp: { lookups: {} },
  })
  const listening = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  return {
    url: listening.url,
    ctx,
    app,
    definitions,
    logged,
    ran,
    release: () => release(),
    keyFor: async (...scopes) => (await createKey(ctx, 'one', { name: 'test', scopes })).key,
    call: (path, { key, json, ...init } = {}) =>
      fetch(listening.url + path, {
        ...init,
        headers: {
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(init.headers as Record<string, string> | undefined),
        },
        ...(json === undefined ? {} : { method: init.method ?? 'POST', body: JSON.stringify(json) }),
      }),
    close: async () => {
      release()
      await http.close()
      await listening.close()
      await ctx.db.close()
    },
  }
}

/** A plan of seven that has just been approved. */
export const runningPlan = (id: string): PlanView => ({
  id,
  state: 'running',
  risk: 'mass',
  needs: { typedCount: true, secondPerson: false },
  recipients: 7,
  calls: [],
  createdBy: 'k1',
  createdAt: '2024-08-19T09:00:00+02:00',
  expiresAt: '2024-08-20T09:00:00+02:00',
  undoUntil: null,
  approvals: [],
  progress: { done: 0, total: 7 },
  receipt: null,
  url: 'https://publico.example/aprobar/' + id,
  text: 'Aprobado',
})

/** What the patient's name makes the tool do. */
async function behave(paciente: string, held: Promise<void>): Promise<ToolResult> {
  switch (paciente) {
    case 'Nadie':
      throw new CodedError('patient_not_found', { field: 'paciente' })
    case 'Baja':
      throw new CodedError('not_sent', {
        reason: 'opted_out',
        text: 'No enviado: pidió no recibir mensajes.',
      })
    case 'Rota':
      throw new TypeError('612345678 is not a function of Juana')
    case 'Ocupada':
      throw new CodedError('version_conflict')
    case 'Lenta':
      await held
      return { text: 'Mensaje enviado: por fin', state: 'sent', messageId: 'm1' }
    default:
      return {
        text: `Mensaje enviado: Hola ${paciente}`,
        state: 'sent',
        messageId: 'm1',
        channel: 'whatsapp',
      }
  }
}

async function openCtx(db: Database, logged: string[]): Promise<Ctx> {
  for (const org of ['one', 'two']) {
    await db
      .system()
      .query(`insert into organization (id, name, zone) values ($1, $1, 'Europe/Madrid')`, [org])
  }
  const clock = await openClock(db)
  return {
    db,
    clock,
    ids: randomIds(),
    log: jsonLog(clock.wall, (line) => logged.push(line)),
    channels: Object.fromEntries(channelNames.map((name) => [name, channelOf(name)])) as Channels,
    config: {
      publicUrl: 'https://publico.example',
      massLimit: 50,
      secondPersonLimit: 0,
      undoMs: 0,
      handOverWaitMs: 100,
      leaseMs: 60_000,
    },
    wake: () => {},
    working: () => true,
    stays: () => true,
  }
}

const channelOf = (name: ChannelName): Channel => ({
  name,
  provider: 'sandbox',
  sender: 'us',
  uncertain: 'resend',
  ratePerSecond: 10,
  send: () => Promise.resolve({ state: 'sent', providerId: 'p1' }),
})

/** The body of a problem, after the checks that hold for every one. */
export async function problem(response: Response, status: number): Promise<z.infer<typeof problemView>> {
  assert.equal(response.status, status)
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
  const body = problemView.parse(await response.json())
  assert.equal(body.status, status)
  assert.equal(body.type, `https://docs.metaqare.ai/errores/${body.code}`)
  return body
}
