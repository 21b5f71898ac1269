// MCP over Streamable HTTP at /mcp, for both protocol eras; the bearer's scopes hold for every call.
import { type AuthInfo, createMcpHandler } from '@modelcontextprotocol/server'
import { toNodeHandler } from '@modelcontextprotocol/node'
import type { Express, RequestHandler } from 'express'
import { CodedError } from '#core/errors.ts'
import type { Log } from '#core/log.ts'
import { requirePrincipal, principalOf, type Authenticate } from '../http/auth.ts'
import { bodyLimit } from '../http/body.ts'
import type { McpPorts, Session, View } from './contract.ts'
import { legacySessions } from './legacy-sessions.ts'
import { localAnswers } from './local-answers.ts'
import { createMcpServer, type McpOptions } from './mcp-server.ts'
import { narrowed } from './view.ts'

type Server = ReturnType<typeof createMcpServer>

type McpHttpOptions = {
  authenticate: Authenticate
  /** After the caller is known, before anything is read. */
  limit?: RequestHandler | undefined
  log: Log
  /** What every request of a caller may see; its query narrows it. */
  view: View
  ports: McpPorts
  version: McpOptions['version']
  /** Another server for a session; left out, the product's. Judges of the protocol bring theirs. */
  serverFor?: ((session: Session) => Server) | undefined
}

/** Host and Origin were checked before (guard.ts). Returns what ends the open streams. */
export function mountMcp(http: Express, options: McpHttpOptions): () => Promise<void> {
  const { log, ports, version } = options
  const serverFor =
    options.serverFor ??
    ((session: Session) => createMcpServer({ answers: localAnswers(session), version, log }))
  /** The SDK hands on the very object it was given; anything else has no principal and may do nothing. */
  const sessions = new WeakMap<AuthInfo, Session>()
  const sessionOf = (auth: AuthInfo | undefined): Session => {
    const session = auth && sessions.get(auth)
    if (!session) throw new CodedError('unauthenticated')
    return session
  }
  const handler = createMcpHandler(({ authInfo }) => serverFor(sessionOf(authInfo)), {
    maxRequestBodySize: bodyLimit,
    onerror: (error) => log.warn('mcp.rejected', { errorName: error.name }),
  })
  const older = legacySessions({ sessionOf, serverFor, wall: options.ports.app.ctx.clock.wall })
  const serve = toNodeHandler(
    {
      fetch: async (request, given) => (await older.handle(request, given)) ?? handler.fetch(request, given),
    },
    { maxRequestBodySize: bodyLimit },
  )
  const before = options.limit ? [options.limit] : []
  http.all('/mcp', requirePrincipal(options.authenticate), ...before, async (req, res) => {
    const principal = principalOf(req)
    const auth: AuthInfo = { token: '', clientId: principal.id, scopes: [...principal.scopes] }
    sessions.set(auth, { ...ports, principal, view: narrowed(options.view, req.query) })
    await serve(Object.assign(req, { auth }), res)
  })
  return async () => {
    await older.close()
    await handler.close()
  }
}
