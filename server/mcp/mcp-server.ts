// The six functions as MCP tools: one factory for both protocol eras and every transport. Refusals are sentences, never echoes.
import {
  type CallToolResult,
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server'
import { CodedError } from '#core/errors.ts'
import type { Log } from '#core/log.ts'
import { mcpInstructions, mcpName } from '#prompts/staff/api.es.ts'
import type { ToolDefinition, ToolName, ToolResult } from '#tools/contract.ts'
import { type Problem, problemOf, toCoded } from '../http/problem.ts'
import { publicResult, toolResult } from '../tool-result.ts'

export type ToolCall = (tool: ToolName, args: Record<string, unknown>) => Promise<ToolResult>

export type McpOptions = {
  call: ToolCall
  definitions: Readonly<Record<ToolName, ToolDefinition>>
  version: string
  log?: Log | undefined
}

/** Sends go out to people: open world. The business key makes a repetition harmless; nothing stored is destroyed. */
const annotations = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
} as const

/** Clients may keep the list of tools this long; it changes only with a new version. */
const listLifetimeMs = 300_000

export function createMcpServer(options: McpOptions): McpServer {
  const server = new McpServer(
    { name: 'metaqare-mensajeria', title: mcpName, version: options.version },
    {
      capabilities: { tools: { listChanged: false } },
      instructions: mcpInstructions,
      cacheHints: { 'tools/list': { ttlMs: listLifetimeMs, cacheScope: 'private' } },
    },
  )
  const sorted = Object.values(options.definitions).sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const { name, title, description, input } of sorted) {
    server.registerTool(
      name,
      { title, description, inputSchema: input.strict(), outputSchema: toolResult, annotations },
      (args) => answer(options, name, args),
    )
  }
  judgeCalls(server, options)
  return server
}

/**
 * Tools are listed by the SDK and called past its own judgement, which would refuse in English and repeat what the
 * caller wrote: names of tools and of arguments.
 */
function judgeCalls({ server }: McpServer, options: McpOptions): void {
  server.removeRequestHandler('tools/call')
  server.fallbackRequestHandler = async ({ method, params }) => {
    if (method !== 'tools/call') throw new ProtocolError(ProtocolErrorCode.MethodNotFound, 'Method not found')
    const { name, arguments: args = {} } = params ?? {}
    const definition = Object.values(options.definitions).find((known) => known.name === name)
    if (!definition) throw noSuchTool(Object.keys(options.definitions))
    if (!isRecord(args)) return refusal(new CodedError('invalid_input', { field: 'arguments' }))
    return answer(options, definition.name, args)
  }
}

function noSuchTool(options: readonly string[]): ProtocolError {
  const { text } = spoken(new CodedError('not_found', { field: 'name', params: { options } }))
  return new ProtocolError(ProtocolErrorCode.InvalidParams, text)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

async function answer(
  { call, log }: McpOptions,
  tool: ToolName,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  try {
    const result = publicResult(await call(tool, args))
    return { content: [{ type: 'text', text: result.text }], structuredContent: result }
  } catch (error) {
    if (!(error instanceof CodedError)) {
      log?.error('mcp.failed', { tool, errorName: error instanceof Error ? error.name : 'unknown' })
    }
    return refusal(toCoded(error))
  }
}

/** What failed, which argument, what to do next; the code for programs stands in `_meta`. */
function refusal(error: CodedError): CallToolResult {
  const { text, code, field, reason, retryable } = spoken(error)
  return {
    isError: true,
    content: [{ type: 'text', text }],
    _meta: { 'ai.metaqare/error': { code, field, reason, retryable } },
  }
}

function spoken(error: CodedError): Problem & { text: string } {
  const problem = problemOf(error)
  return { ...problem, text: [problem.detail, problem.next].filter((part) => part !== undefined).join(' ') }
}
