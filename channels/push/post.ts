// One POST to a push service: no redirects, one deadline for all of it, a short answer, and whether it can have been taken.
import http from 'node:http'
import https from 'node:https'

export type Posted =
  | { state: 'answered'; status: number; retryAfter: string | undefined; body: string }
  /** No connection came to be, so nothing was handed over. */
  | { state: 'not_taken'; code: string }
  /** It left; what became of it nobody said. */
  | { state: 'unsure'; code: string }

export type PostOptions = {
  headers: Record<string, string | number>
  body: string | Buffer
  agent: http.Agent
  timeoutMs: number
}

/** Push services answer with nothing or a line of JSON. */
const longestAnswer = 64 * 1024

export function post(url: URL, options: PostOptions): Promise<Posted> {
  return new Promise((resolve) => exchange(url, options, resolve))
}

function exchange(
  url: URL,
  { headers, body, agent, timeoutMs }: PostOptions,
  resolve: (posted: Posted) => void,
): void {
  const secure = url.protocol === 'https:'
  const signal = AbortSignal.timeout(timeoutMs)
  const request = (secure ? https : http).request(url, { method: 'POST', headers, agent, signal })
  let connected = false
  const broke = (error: Error): void => {
    const code = signal.aborted ? 'timeout' : codeOf(error)
    resolve(connected ? { state: 'unsure', code } : { state: 'not_taken', code })
  }
  request.on('error', broke)
  request.once('socket', (socket) => {
    if (request.reusedSocket) connected = true
    else socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true))
  })
  request.once('response', (response) => {
    const chunks: Buffer[] = []
    let length = 0
    response.on('error', broke)
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length <= longestAnswer) return
      resolve({ state: 'unsure', code: 'answer_too_long' })
      request.destroy()
    })
    response.once('end', () => {
      resolve({
        state: 'answered',
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'],
        body: Buffer.concat(chunks).toString('utf8'),
      })
    })
  })
  request.end(body)
}

/** Node's own code of an error; its message can hold an address. */
const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,40}$/.test(error.code)
    ? error.code
    : 'network'

/** What Retry-After asks for (RFC 9110, section 10.2.3: seconds or a date), in milliseconds; undefined where it says nothing. */
export function waitOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime())
}

/** What each way out needs of the process. */
export type Sending = { now: () => Date; timeoutMs: number; agentFor: (url: URL) => http.Agent }

/** Connections that are kept and used again, one pool per protocol; `own` stands for the https one. */
export function connections(own: https.Agent | undefined): {
  agentFor: Sending['agentFor']
  close: () => void
} {
  const secure = own ?? new https.Agent({ keepAlive: true })
  const plain = new http.Agent({ keepAlive: true })
  return {
    agentFor: ({ protocol }) => (protocol === 'https:' ? secure : plain),
    close: () => {
      secure.destroy()
      plain.destroy()
    },
  }
}
