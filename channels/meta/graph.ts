// One call to the Graph API: bounded in time and size, and honest about whether it can have arrived.
import { type Json, record } from './json.ts'

export type GraphOptions = {
  accessToken: () => string
  baseUrl?: string | undefined
  /** `v23.0`. */
  apiVersion: string
  timeoutMs?: number | undefined
}

/**
 * `unsent`: no connection was made, so nothing arrived. `lost`: it may have arrived and the answer did not, or is none of
 * Graph's (`code` says how).
 */
export type Answer =
  | { is: 'answer'; status: number; headers: Headers; body: Json }
  | { is: 'unsent'; code: string }
  | { is: 'lost'; code: string }

export type Graph = (call: {
  method: 'GET' | 'POST'
  /** Below the version: `123/messages`. Never a person's datum. */
  path: string
  query?: Readonly<Record<string, string>>
  json?: unknown
}) => Promise<Answer>

/** An answer of Meta's is a few hundred bytes; a list of templates of one name some kilobytes. */
const largestAnswer = 256 * 1024

export const graph =
  ({ accessToken, baseUrl, apiVersion, timeoutMs = 15_000 }: GraphOptions): Graph =>
  async ({ method, path, query = {}, json }) => {
    const url = new URL(`${baseUrl ?? 'https://graph.facebook.com'}/${apiVersion}/${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          authorization: `Bearer ${accessToken()}`,
          'user-agent': 'metaqare/1.0.0',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      })
      return await readAnswer(response)
    } catch (error) {
      const code = causeOf(error)
      return { is: neverLeft.test(code) ? 'unsent' : 'lost', code }
    }
  }

/** Name resolution, refused or unreachable connections, and TLS that failed before a byte of ours was written. */
const neverLeft =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|ERR_TLS_\w+|ERR_SSL_\w+)$/

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return 'timeout'
  const cause: unknown = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'connection_lost'
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  const read = await readBounded(response)
  const body = read === null ? null : parse(read)
  if (body) return { is: 'answer', status, headers, body }
  // A gateway that gave up does not know what became of the request; any other refusal without words still is one.
  const refused = status >= 400 && status !== 502 && status !== 504
  if (refused) return { is: 'answer', status, headers, body: {} }
  return { is: 'lost', code: status >= 400 ? `http_${status}` : 'unreadable_answer' }
}

async function readBounded(response: Response): Promise<string | null> {
  if (!response.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > largestAnswer) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(body: string): Json | null {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? record(value) : null
  } catch {
    return null
  }
}
