// Answers of a session that another process serves: each request goes on to its /mcp, so that scopes, forms and progress are the same.
import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY,
  ProtocolError,
  type Result,
} from '@modelcontextprotocol/server'
import { CodedError, type ErrorCode, errorCodes } from '#core/errors.ts'
import type { Answers, Asking, Progress, View } from './contract.ts'
import { wholeView } from './view.ts'

const revision = '2026-07-28'

export type Door = { url: string; token: string }

type Reply = {
  id?: unknown
  method?: string
  params?: unknown
  result?: Result
  error?: { code: number; message: string; data?: unknown }
}

export function remoteAnswers(
  { url, token }: Door,
  { view, version }: { view: View; version: string },
): Answers {
  const address = `${url.replace(/\/$/, '')}/mcp${queryOf(view)}`
  return async (method, params, asking) => {
    const response = await reach(address, {
      method: 'POST',
      signal: asking.signal,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': revision,
        'mcp-method': method,
        ...nameHeader(method, params),
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: paramsFor(params, { asking, version }) }),
    })
    return ours(await replyOf(response, asking))
  }
}

function queryOf({ toolsets, readOnly }: View): string {
  const query = new URLSearchParams()
  if (toolsets.size < wholeView.toolsets.size) query.set('toolsets', [...toolsets].join(','))
  if (readOnly) query.set('read_only', '1')
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** What a request is about stands in a header too; in base64 it may hold any letter. */
function nameHeader(method: string, params: Readonly<Record<string, unknown>>): Record<string, string> {
  const key = { 'tools/call': 'name', 'prompts/get': 'name', 'resources/read': 'uri' }[method]
  const value = key === undefined ? undefined : params[key]
  return typeof value === 'string'
    ? { 'mcp-name': `=?base64?${Buffer.from(value).toString('base64')}?=` }
    : {}
}

const progressToken = 'p'

function paramsFor(
  params: Readonly<Record<string, unknown>>,
  { asking, version }: { asking: Asking; version: string },
): Record<string, unknown> {
  const { capabilities = {}, inputResponses, requestState, progress } = asking
  return {
    ...params,
    ...(inputResponses === undefined ? {} : { inputResponses }),
    ...(requestState === undefined ? {} : { requestState }),
    _meta: {
      ...(progress ? { progressToken } : {}),
      [PROTOCOL_VERSION_META_KEY]: revision,
      [CLIENT_CAPABILITIES_META_KEY]: capabilities,
      [CLIENT_INFO_META_KEY]: { name: 'metaqare-mensajeria-stdio', version },
    },
  }
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    throw new CodedError('server_unreachable', { cause })
  }
}

async function replyOf(response: Response, asking: Asking): Promise<Reply> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('application/problem+json')) throw fromProblem(await response.json())
  if (!type.startsWith('text/event-stream')) return (await response.json()) as Reply
  for await (const message of messagesOf(response)) {
    if (message.method === 'notifications/progress') await asking.progress?.(message.params as Progress)
    if ('result' in message || 'error' in message) return message
  }
  throw new CodedError('server_unreachable')
}

/** The `data:` of each event; our server writes one line of it. */
async function* messagesOf(response: Response): AsyncGenerator<Reply> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('data:') && line.length > 6) yield JSON.parse(line.slice(5)) as Reply
  }
}

function fromProblem(problem: unknown): CodedError {
  const { code, detail, next } = problem as { code?: string; detail?: string; next?: string }
  const known = code !== undefined && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'internal'
  const text = [detail, next].filter((part) => part !== undefined).join(' ')
  return new CodedError(known, text === '' ? {} : { text })
}

/** The result as this end's own: what the other protocol added on the way is added again where it belongs. */
function ours({ result, error }: Reply): Result {
  if (error) throw new ProtocolError(error.code, error.message, error.data)
  const { resultType, ttlMs: _ttl, cacheScope: _scope, _meta: meta, ...rest } = result ?? {}
  const { 'io.modelcontextprotocol/serverInfo': _server, ...kept } = (meta ?? {}) as Record<string, unknown>
  return {
    ...rest,
    ...(resultType === 'input_required' ? { resultType } : {}),
    ...(Object.keys(kept).length === 0 ? {} : { _meta: kept }),
  }
}
