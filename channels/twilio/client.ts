// The official client behind a transport that bounds time and size, keeps Retry-After, and can be pointed at another origin.
import type { Twilio } from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'

/** Far above any answer of the Messages and Content API that is asked for here. */
const mostBytes = 2_000_000

export type ClientOptions = {
  accountSid: string
  authToken: () => string
  /** Replaces the origin of api.twilio.com, content.twilio.com and every other host of Twilio's. */
  baseUrl?: string | undefined
  timeoutMs: number
}

/** An answer that is not a success. Twilio's own message is left out: it repeats phone numbers. */
export class TwilioAnswer extends Error {
  readonly status: number
  readonly code: string | undefined
  readonly retryAfter: string | undefined

  constructor(status: number, body: unknown, retryAfter: unknown) {
    const code = codeIn(body)
    super(`twilio ${code ?? `http_${status}`}`)
    this.status = status
    this.code = code
    this.retryAfter = typeof retryAfter === 'string' ? retryAfter : undefined
  }
}

/** The client is made on first use, and again when the token has been changed. */
export function lazyClient(options: ClientOptions): () => Promise<Twilio> {
  let made: { token: string; client: Promise<Twilio> } | undefined
  return async () => {
    const token = options.authToken()
    if (made?.token !== token) made = { token, client: makeClient(options, token) }
    return made.client
  }
}

async function makeClient(options: ClientOptions, token: string): Promise<Twilio> {
  const { default: twilio } = await import('twilio')
  const { baseUrl, timeoutMs } = options

  class BoundedClient extends twilio.RequestClient {
    override async request<T>(request: RequestClient.RequestOptions<T>) {
      const answer = await super.request<T>({ ...request, uri: movedTo(baseUrl, request.uri) })
      if (answer.statusCode >= 300)
        throw new TwilioAnswer(answer.statusCode, answer.body, retryAfterIn(answer))
      return answer
    }
  }

  const httpClient = new BoundedClient({ timeout: timeoutMs, autoRetry: false })
  httpClient.axios.defaults.maxContentLength = mostBytes
  // The client's own time-out counts silence; a provider that drips bytes must not hold a hand-over for ever.
  httpClient.axios.interceptors.request.use((config) => {
    config.signal = AbortSignal.timeout(timeoutMs)
    return config
  })
  return twilio(options.accountSid, token, { httpClient, autoRetry: false })
}

function movedTo(baseUrl: string | undefined, uri: string): string {
  if (baseUrl === undefined) return uri
  const { pathname, search } = new URL(uri)
  return baseUrl.replace(/\/+$/, '') + pathname + search
}

const retryAfterIn = (answer: object): unknown => {
  const headers: unknown = 'headers' in answer ? answer.headers : undefined
  return headers && typeof headers === 'object' && 'retry-after' in headers
    ? headers['retry-after']
    : undefined
}

function codeIn(body: unknown): string | undefined {
  const read = typeof body === 'string' ? parsed(body) : body
  if (!read || typeof read !== 'object' || !('code' in read)) return undefined
  const code = String(read.code)
  return /^\d{1,6}$/.test(code) ? code : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
