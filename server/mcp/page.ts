// Pages of MCP lists: in order of a key, ended by an opaque cursor that says after which one the next begins.
import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { mcpWords } from '#prompts/staff/mcp.es.ts'

export const pageSize = 100

const mark = 'tras:'

/** The key after which the page begins; '' for the first. Throws -32602 for what is no cursor of ours. */
export function afterOf(params: Readonly<Record<string, unknown>>): string {
  const { cursor } = params
  if (cursor === undefined) return ''
  const read = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : ''
  if (!read.startsWith(mark) || cursorOf(read.slice(mark.length)) !== cursor)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, mcpWords.wrongCursor)
  return read.slice(mark.length)
}

const cursorOf = (key: string): string => Buffer.from(mark + key).toString('base64url')

/** `rows` are those after the cursor, in order; one more than a page says that there is a next. */
export function pageFrom<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): { items: T[]; nextCursor?: string } {
  const items = rows.slice(0, pageSize)
  const last = items.at(-1)
  return {
    items,
    ...(rows.length > pageSize && last !== undefined ? { nextCursor: cursorOf(keyOf(last)) } : {}),
  }
}
