// The console's HTTP side: its static pages, assets under `/console`, a JSON API and live events.
import { fileURLToPath } from 'node:url'
import express from 'express'
import type { NextFunction, Request, Response, Router } from 'express'
import type { Principal, Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import type { ConsoleDeps } from './api-contract.ts'
import {
  approveBody,
  clockBody,
  clockTarget,
  parseBody,
  readBody,
  replyBody,
  staffBody,
  stopBody,
  typedCount,
} from './bodies.ts'
import { requireScope, sameOriginOnly, securityHeaders } from './guard.ts'
import { inboxRoutes, param, type Route } from './inbox-routes.ts'
import { streamChanges } from './live.ts'

const publicFolder = fileURLToPath(new URL('./public', import.meta.url))

const mostStreams = 50

/** Whoever may send anything has plans; what each of them needs is the desk's to say. */
const planScopes: readonly Scope[] = [
  'alertas:preparar',
  'alertas:aprobar',
  'citas:enviar',
  'nps:enviar',
  'pagos:enviar',
  'feedback:escribir',
]

const reads = (deps: ConsoleDeps): Route[] => [
  { method: 'get', path: '/patients', scopes: ['pacientes:leer'], act: () => deps.patients() },
  {
    method: 'get',
    path: '/devices/:patientId',
    scopes: ['pacientes:leer'],
    act: (request) => deps.devices(param(request, 'patientId')),
  },
  { method: 'get', path: '/clock', scopes: [], act: () => deps.clock() },
  { method: 'get', path: '/incidents', scopes: ['conversaciones:atender'], act: () => deps.incidents() },
  {
    method: 'get',
    path: '/plans',
    scopes: planScopes,
    act: (_request, principal) => deps.plans(principal),
  },
  // Whoever sends must see that nothing leaves.
  { method: 'get', path: '/stop', scopes: [], act: () => deps.stop() },
  { method: 'get', path: '/health', scopes: ['admin'], act: () => deps.health() },
  { method: 'get', path: '/reserved', scopes: [], act: () => deps.reserved() },
]

/** Staff sentences carry no scope of their own: each tool they become checks its own. */
const acts = (deps: ConsoleDeps): Route[] => [
  {
    method: 'post',
    path: '/reply',
    scopes: ['conversaciones:atender'],
    act: (request) => deps.reply(parseBody(replyBody, request.body)),
  },
  {
    method: 'post',
    path: '/read',
    scopes: ['conversaciones:atender'],
    act: (request) => deps.markRead(parseBody(readBody, request.body).messageId),
  },
  {
    method: 'post',
    path: '/clock',
    scopes: ['admin'],
    act: async (request) => {
      const body = parseBody(clockBody, request.body)
      await deps.advance(clockTarget(body, await deps.clock()))
      return deps.clock()
    },
  },
  {
    method: 'post',
    path: '/stop',
    scopes: ['admin'],
    act: (request, principal) => {
      const { on, reason } = parseBody(stopBody, request.body)
      return deps.setStop(principal, { on, reason: reason || null })
    },
  },
  {
    method: 'post',
    path: '/staff',
    scopes: [],
    act: (request, principal) => {
      const { sentence, session } = parseBody(staffBody, request.body)
      return deps.staff(principal, sentence, session)
    },
  },
  {
    method: 'post',
    path: '/plans/:planId/approve',
    scopes: planScopes,
    act: (request, principal) => {
      const { recipients } = parseBody(approveBody, request.body)
      const count = typeof recipients === 'string' ? typedCount(recipients) : recipients
      if (count === null) throw new CodedError('invalid_input', { field: 'recipients' })
      return deps.approve(principal, param(request, 'planId'), count)
    },
  },
  {
    method: 'post',
    path: '/plans/:planId/stop',
    scopes: planScopes,
    act: (request, principal) => deps.stopPlan(principal, param(request, 'planId')),
  },
]

async function principalOf(deps: ConsoleDeps, request: Request): Promise<Principal> {
  const principal = await deps.authorize(request)
  if (!principal) throw new CodedError('unauthenticated')
  return principal
}

/** Runs before the body is read, so that strangers cost nothing. */
const admit =
  (deps: ConsoleDeps, scopes: readonly Scope[]) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const principal = await principalOf(deps, request)
    requireScope(principal, scopes)
    response.locals.principal = principal
    next()
  }

const jsonOnly = (request: Request, _response: Response, next: NextFunction): void =>
  next(request.is('application/json') ? undefined : new CodedError('unsupported_media'))

function api(deps: ConsoleDeps): Router {
  const router = express.Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  }, sameOriginOnly)
  for (const { method, path, scopes, act } of [...reads(deps), ...acts(deps), ...inboxRoutes(deps.inbox)]) {
    const body = method === 'post' ? [jsonOnly, express.json({ limit: '32kb' })] : []
    router[method](path, admit(deps, scopes), ...body, async (request: Request, response: Response) => {
      const answer = await act(request, response.locals.principal)
      if (answer === undefined) response.status(204).end()
      else response.json(answer)
    })
  }
  const streams = { open: 0 }
  router.get('/events', admit(deps, []), (request, response) => {
    if (streams.open >= mostStreams) throw new CodedError('rate_limited')
    streams.open += 1
    response.once('close', () => (streams.open -= 1))
    streamChanges(request, response, {
      changes: deps.changes,
      allowed: async () => (await deps.authorize(request)) !== null,
    })
  })
  router.use((_request, _response, next) => next(new CodedError('not_found')))
  return router
}

/** To be mounted at `/`. Touches `/`, `/bandeja` and `/console/…` only; what goes wrong is for the application's last handler to tell. */
export function consoleRoutes(deps: ConsoleDeps): Router {
  const router = express.Router()
  const cached = {
    index: false as const,
    redirect: false,
    cacheControl: false,
    setHeaders: (response: Response) => void response.set('Cache-Control', 'no-cache'),
  }
  const pages = { '/': 'index.html', '/bandeja': 'inbox.html' }
  for (const [path, file] of Object.entries(pages)) {
    router.get(path, securityHeaders, (_request, response) => {
      response.set('Cache-Control', 'no-cache')
      response.sendFile(file, { root: publicFolder, cacheControl: false })
    })
  }
  router.use('/console', securityHeaders)
  router.use('/console/api', api(deps))
  router.use('/console', express.static(publicFolder, cached))
  return router
}
