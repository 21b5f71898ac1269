// Refusals as MCP clients get them: sentences in Spanish that say what, which field and what next; never an echo.
import { type CallToolResult, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { CodedError } from '#core/errors.ts'
import type { Log } from '#core/log.ts'
import { type Problem, problemOf, toCoded } from '../http/problem.ts'

export function spoken(error: CodedError): Problem & { text: string } {
  const problem = problemOf(error)
  return { ...problem, text: [problem.detail, problem.next].filter((part) => part !== undefined).join(' ') }
}

/** What failed, which argument, what to do next; the code for programs stands in `_meta`. */
export function refusal(error: CodedError): CallToolResult {
  const { text, code, field, reason, retryable } = spoken(error)
  return {
    isError: true,
    content: [{ type: 'text', text }],
    _meta: { 'ai.metaqare/error': { code, field, reason, retryable } },
  }
}

/** What failed on purpose as the protocol's error; what did not is logged and told as ours. */
export function protocolError(error: unknown, where: { log: Log; method: string }): ProtocolError {
  if (error instanceof ProtocolError) return error
  noteFailure(error, where)
  const { text, code, field } = spoken(toCoded(error))
  const ours = code === 'internal' || code === 'database_unavailable'
  return new ProtocolError(ours ? ProtocolErrorCode.InternalError : ProtocolErrorCode.InvalidParams, text, {
    code,
    ...(field === undefined ? {} : { field }),
  })
}

export function noteFailure(error: unknown, { log, method }: { log: Log; method: string }): void {
  if (error instanceof CodedError) return
  log.error('mcp.failed', { method, errorName: error instanceof Error ? error.name : 'unknown' })
}
