// MCP over Streamable HTTP at /mcp, for both protocol eras; the bearer's scopes hold for every call.
import { type AuthInfo, createMcpHandler } from '@modelcontextprotocol/server'
import { toNodeHandler } from '@modelcontextprotocol/node'
import type { Express } from 'express'
import type { Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { requirePrincipal, principalOf, type Authenticate } from '../http/auth.ts'
import { bodyLimit } from '../http/body.ts'
import type { App } from '../contract.ts'
import { createMcpServer, type McpOptions } from './mcp-server.ts'

type McpHttpOptions = Pick<McpOptions, 'definitions' | 'version'> & { app: App; authenticate: Authenticate }

/** Host and Origin were checked before (guard.ts). Returns what ends the open streams. */
export function mountMcp(http: Express, options: McpHttpOptions): () => Promise<void> {
  const { app, definitions, version } = options
  const { log } = app.ctx
  /** The SDK hands on the very object it was given; anything else has no principal and may do nothing. */
  const principals = new WeakMap<AuthInfo, Principal>()
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const principal = authInfo && principals.get(authInfo)
      if (!principal) throw new CodedError('unauthenticated')
      return createMcpServer({
        definitions,
        version,
        log,
        call: (tool, args) => app.call(principal, tool, args),
      })
    },
    {
      maxRequestBodySize: bodyLimit,
      onerror: (error) => log.warn('mcp.rejected', { errorName: error.name }),
    },
  )
  const serve = toNodeHandler(handler, { maxRequestBodySize: bodyLimit })
  http.all('/mcp', requirePrincipal(options.authenticate), async (req, res) => {
    const principal = principalOf(req)
    const auth: AuthInfo = { token: '', clientId: principal.id, scopes: [...principal.scopes] }
    principals.set(auth, principal)
    await serve(Object.assign(req, { auth }), res)
  })
  return () => handler.close()
}
