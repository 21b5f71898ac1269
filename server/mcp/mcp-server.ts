// The MCP server: one factory for both protocol eras and every transport. It knows the protocol; what is answered comes as `answers`.
import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  type InputRequiredResult,
  isInputRequiredResult,
  type Result,
  Server,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Log } from '#core/log.ts'
import { mcpInstructions, mcpName } from '#prompts/staff/api.es.ts'
import type { Answers, Asking } from './contract.ts'
import { protocolError } from './refusal.ts'

export type McpOptions = { answers: Answers; version: string; log: Log }

/** Clients may keep a list this long; it changes with the version and the key only. What is read is never kept. */
const listLifetimeMs = 300_000
const lifetimes: Readonly<Record<string, number>> = {
  'tools/list': listLifetimeMs,
  'prompts/list': listLifetimeMs,
  'resources/templates/list': listLifetimeMs,
  'resources/list': 60_000,
  'resources/read': 0,
}

const methods = [...Object.keys(lifetimes), 'tools/call', 'prompts/get', 'completion/complete']

/** How long a person may take over a form that an older client shows. */
const formMs = 600_000

/** The SDK would judge a call before us, in English and repeating what the caller wrote: names of tools and of arguments. */
class PlainServer extends Server {
  protected override _wrapHandler(method: string, handler: Handler): Handler {
    return method === 'tools/call' ? handler : super._wrapHandler(method, handler)
  }
}
type Handler = Parameters<Server['_wrapHandler']>[1]

/** Whatever is said reaches us; each method reads its own. */
const anyParams = z.record(z.string(), z.unknown())

export function createMcpServer({ answers, version, log }: McpOptions): Server {
  const server = new PlainServer(
    { name: 'metaqare-mensajeria', title: mcpName, version },
    {
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false, subscribe: false },
        prompts: { listChanged: false },
        completions: {},
      },
      instructions: mcpInstructions,
      cacheHints: { 'server/discover': { ttlMs: listLifetimeMs, cacheScope: 'private' } },
    },
  )
  for (const method of methods)
    server.setRequestHandler(method, { params: anyParams }, async (params, ctx) => {
      try {
        return await answered(server, { answers, method, params, ctx })
      } catch (error) {
        throw protocolError(error, { log, method })
      }
    })
  return server
}

type Request = { answers: Answers; method: string; params: Record<string, unknown>; ctx: ServerContext }

async function answered(server: Server, { answers, method, params, ctx }: Request): Promise<Result> {
  const modern = ctx.mcpReq.envelope !== undefined
  const asking = askingOf(server, ctx)
  const result = await answers(method, params, asking)
  const lifetime = lifetimes[method]
  if (modern) return lifetime === undefined ? result : { ttlMs: lifetime, cacheScope: 'private', ...result }
  if (!isInputRequiredResult(result)) return result
  // Clients of 2025 are asked by a request of ours while theirs stays open; only one form is ever needed.
  return answers(method, params, {
    ...asking,
    inputResponses: await askOlder(result, ctx),
    requestState: result.requestState,
  })
}

async function askOlder(
  { inputRequests }: InputRequiredResult,
  ctx: ServerContext,
): Promise<Record<string, unknown>> {
  const responses: Record<string, unknown> = {}
  for (const [key, request] of Object.entries(inputRequests ?? {})) {
    if (request.method !== 'elicitation/create') continue
    responses[key] = await ctx.mcpReq.send(
      { method: 'elicitation/create', params: request.params },
      { timeout: formMs, signal: ctx.mcpReq.signal },
    )
  }
  return responses
}

function askingOf(server: Server, { mcpReq }: ServerContext): Asking {
  const { envelope }: { envelope?: Readonly<Record<string, unknown>> } = mcpReq
  const capabilities = envelope
    ? (envelope[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined)
    : server.getClientCapabilities()
  const state = mcpReq.requestState()
  const token = mcpReq._meta?.progressToken
  return {
    capabilities,
    inputResponses: mcpReq.inputResponses,
    requestState: state === undefined ? undefined : String(state),
    progress:
      token === undefined
        ? undefined
        : (step) =>
            mcpReq.notify({ method: 'notifications/progress', params: { progressToken: token, ...step } }),
    signal: mcpReq.signal,
  }
}
