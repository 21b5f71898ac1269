// The six functions as MCP tools: one factory for both protocol eras and every transport. Refusals are sentences, never echoes.
import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import type { Log } from '#core/log.ts'
import { mcpInstructions, mcpName } from '#prompts/staff/api.es.ts'
import type { ToolDefinition, ToolName, ToolResult } from '#tools/contract.ts'
import { problemOf, toCoded } from '../http/problem.ts'
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
  for (const definition of sorted) {
    server.registerTool(
      definition.name,
      {
        title: definition.title,
        description: definition.description,
        inputSchema: unjudged(definition.input.strict()),
        outputSchema: toolResult,
        annotations,
      },
      (args) => answer(options, definition.name, asRecord(args)),
    )
  }
  return server
}

/**
 * Shown to clients as it is, but judged by `call`: the SDK's own refusal would be in English and repeat
 * the names of unknown arguments.
 */
function unjudged(schema: z.ZodObject): Unjudged {
  const { jsonSchema, vendor, version } = schema['~standard']
  return { '~standard': { vendor, version, jsonSchema, validate: (value: unknown) => ({ value }) } }
}

type Unjudged = {
  '~standard': Pick<z.ZodObject['~standard'], 'vendor' | 'version' | 'jsonSchema'> & {
    validate: (value: unknown) => { value: unknown }
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? { ...value } : {}

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
  const problem = problemOf(error)
  const text = [problem.detail, problem.next].filter((part) => part !== undefined).join(' ')
  const { code, field, reason, retryable } = problem
  return {
    isError: true,
    content: [{ type: 'text', text }],
    _meta: { 'ai.metaqare/error': { code, field, reason, retryable } },
  }
}
