// The web server's application: guards first, then health, MCP, the REST API and whatever other parts bring, problems last.
import express, { type Express, type RequestHandler, type Router } from 'express'
import { isLoopbackRequest } from '#console/guard.ts'
import type { ToolDefinition, ToolName } from '#tools/contract.ts'
import { lookups } from '#tools/lookups/registry.ts'
import type { App } from '../contract.ts'
import { createApprovals } from '../mcp/approvals.ts'
import type { McpPorts, Session, View } from '../mcp/contract.ts'
import { mountMcp } from '../mcp/http.ts'
import type { createMcpServer } from '../mcp/mcp-server.ts'
import { wholeView } from '../mcp/view.ts'
import { type Authenticate, bearerAuth, requirePrincipal } from './auth.ts'
import { hostCheck, isLoopbackHost, originCheck, securityHeaders } from './guard.ts'
import { mountDelivery } from './delivery-routes.ts'
import { mountHealth } from './health.ts'
import { mountImports } from './import-routes.ts'
import { mountKnowledge } from './knowledge-routes.ts'
import { mountKeys } from './keys-routes.ts'
import { mountLookups } from './lookups-routes.ts'
import { type GaugeSource, openMetrics, watchRequests } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { mountPatients } from './patients-routes.ts'
import { mountPeople } from './people-routes.ts'
import { notFound, problemHandler } from './problem.ts'
import { rateLimit } from './rate-limit.ts'
import { mountPlans } from './plans-routes.ts'
import { mountReading } from './reading-routes.ts'
import { mountRota } from './rota-routes.ts'
import { mountTemplates } from './templates-routes.ts'
import { mountTools } from './tools-routes.ts'

export type HttpOptions = {
  app: App
  definitions: Readonly<Record<ToolName, ToolDefinition>>
  version: string
  /** The token of the lock file of DATA_DIR, where there is one. */
  localToken?: string | undefined
  /** The address that is listened on; decides whether foreign host names are refused. */
  host: string
  /** What MCP clients may see. */
  mcp?: {
    view?: View
    lookups?: McpPorts['lookups']
    /** Another server than the product's, behind the same doors: for those who judge the protocol. */
    serverFor?: (session: Session) => ReturnType<typeof createMcpServer>
  }
  /** Requests a key may make each second over REST and MCP; left out or 0: any number. */
  ratePerSecond?: number
  /** Providers' webhooks. They come before everything else: what guards pages and keys is nothing to a signed request. */
  doors?: readonly Router[]
  /** Links, console: routers with whole paths, mounted before the API and reading their own bodies. */
  parts?: readonly Router[]
  gauges?: readonly GaugeSource[]
}

export type Http = {
  handler: Express
  /** Ends open MCP streams; the listener is closed by whoever opened it. */
  close: () => Promise<void>
}

/** How busy the clinic is concerns its own machine; whoever asks from elsewhere shows a key. */
function metricsReader(options: {
  host: string
  publicUrl: string
  authenticate: Authenticate
}): RequestHandler {
  const { host, publicUrl, authenticate } = options
  const known = requirePrincipal(authenticate)
  return (req, res, next) => {
    if (isLoopbackHost(host) || isLoopbackRequest(req, publicUrl)) next()
    else return known(req, res, next)
  }
}

const mcpPorts = ({ app, definitions, mcp }: HttpOptions): McpPorts => ({
  app,
  definitions,
  lookups: mcp?.lookups ?? lookups,
  approvals: createApprovals(app.ctx),
})

export function createHttp(options: HttpOptions): Http {
  const { app, definitions, version, localToken, host } = options
  const { ctx } = app
  const { publicUrl } = ctx.config
  const metrics = openMetrics(options.gauges ?? [])
  const authenticate = bearerAuth({ db: ctx.db, org: app.org, localToken })

  const handler = express()
  handler.disable('x-powered-by')
  handler.set('query parser', 'simple')
  for (const door of options.doors ?? []) handler.use(door)
  handler.use(
    watchRequests(ctx, metrics),
    securityHeaders(publicUrl),
    hostCheck({ host, publicUrl }),
    originCheck(publicUrl),
  )
  mountHealth(handler, ctx, { version, metrics, reader: metricsReader({ host, publicUrl, authenticate }) })
  const limit = rateLimit(options.ratePerSecond ?? 0, ctx.clock.wall)
  const closeMcp = mountMcp(handler, {
    authenticate,
    limit,
    log: ctx.log,
    view: options.mcp?.view ?? wholeView,
    ports: mcpPorts(options),
    version,
    serverFor: options.mcp?.serverFor,
  })
  for (const part of options.parts ?? []) handler.use(part)
  handler.get('/v1/openapi.json', (_req, res) => {
    res.json(describeApi({ definitions, version, publicUrl }))
  })
  handler.use('/v1', requirePrincipal(authenticate), limit)
  mountTools(handler, app)
  mountLookups(handler, app)
  mountPlans(handler, app)
  mountPatients(handler, ctx)
  mountImports(handler, ctx)
  mountReading(handler, ctx)
  mountPeople(handler, ctx)
  mountRota(handler, ctx)
  mountDelivery(handler, ctx)
  mountKeys(handler, ctx)
  mountTemplates(handler, ctx)
  mountKnowledge(handler, ctx)
  handler.use(notFound, problemHandler(ctx))
  return { handler, close: closeMcp }
}
