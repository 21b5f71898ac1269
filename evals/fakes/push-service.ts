// A browser's push service over TLS: gives out subscriptions, checks every signature, opens every message, can be made to fail.
import { createECDH, randomBytes, type ECDH } from 'node:crypto'
import { once } from 'node:events'
import https from 'node:https'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderFault } from '#channels/contract.fixture.ts'
import { selfSigned } from './certificate.ts'
import { faultOfVapid, openMessage } from './web-push-crypto.ts'

export type Pushed = {
  /** The subscription it went to, as it was given out. */
  address: string
  headers: IncomingHttpHeaders
  /** What the service worker reads. */
  payload: Record<string, unknown>
  /** Bytes of the request's body. */
  size: number
}

type Browser = { address: string; key: string; keys: ECDH; auth: Buffer }

/** Answers 429 and the like as RFC 8030 has them; `status` answers any. */
type Fault = ProviderFault | { status: number; headers?: Record<string, string> }

export type PushService = {
  host: string
  /** The authority its clients must trust. */
  ca: string
  /** A browser subscribes with the application server's public key; its address as it is stored. */
  subscribe: (applicationServerKey: string) => string
  pushed: () => readonly Pushed[]
  /** What a device that was away would get: of one topic the last. */
  waiting: () => readonly Pushed[]
  /** Requests, also those that were refused. */
  requests: () => number
  fault: (fault: Fault | null) => Promise<void>
  close: () => Promise<void>
}

export async function pushService(): Promise<PushService> {
  const { key, cert } = selfSigned()
  const browsers = new Map<string, Browser>()
  const pushed: Pushed[] = []
  const state: { fault: Fault | null; requests: number } = { fault: null, requests: 0 }
  const server = https.createServer({ key, cert }, (request, response) => {
    state.requests += 1
    void answer(request, response, { browsers, pushed, fault: state.fault, audience: `https://${host}` })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = `localhost:${port}`
  const hangUp = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    host,
    ca: cert,
    subscribe: (applicationServerKey) => {
      const keys = createECDH('prime256v1')
      keys.generateKeys()
      const auth = randomBytes(16)
      const path = `/send/${randomBytes(16).toString('base64url')}`
      const address = JSON.stringify({
        endpoint: `https://${host}${path}`,
        keys: { p256dh: keys.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
      })
      browsers.set(path, { address, key: applicationServerKey, keys, auth })
      return address
    },
    pushed: () => pushed,
    waiting: () =>
      pushed.filter(
        (one, place) =>
          !pushed
            .slice(place + 1)
            .some(
              (later) => later.address === one.address && later.headers['topic'] === one.headers['topic'],
            ),
      ),
    requests: () => state.requests,
    fault: async (fault) => {
      state.fault = fault
      if (fault === 'not_there') await hangUp()
      else if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    close: hangUp,
  }
}

type Ground = { browsers: Map<string, Browser>; pushed: Pushed[]; fault: Fault | null; audience: string }

/** Refusals before anything is taken. */
const refusals: Partial<Record<ProviderFault, { status: number; headers?: Record<string, string> }>> = {
  too_fast: { status: 429, headers: { 'retry-after': '2' } },
  server_error: { status: 503 },
  wrong_key: { status: 403 },
  dead_address: { status: 410 },
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { browsers, pushed, fault, audience }: Ground,
): Promise<void> {
  const body = await bodyOf(request)
  const told = typeof fault === 'string' ? refusals[fault] : (fault ?? undefined)
  const browser = browsers.get(request.url ?? '')
  const status = told?.status ?? (browser ? statusOf(request, body, { browser, audience }) : 404)
  if (status !== 201 || !browser) {
    response.writeHead(status, told?.headers).end()
    return
  }
  pushed.push({
    address: browser.address,
    headers: request.headers,
    payload: JSON.parse(openMessage(body, browser).toString('utf8')) as Record<string, unknown>,
    size: body.length,
  })
  if (fault === 'hangs_after_taking') return
  if (fault === 'garbage') request.socket.end('this is no HTTP\r\n\r\n')
  else if (fault === 'huge_answer') response.writeHead(201).end(Buffer.alloc(10_000_000, 'a'))
  else response.writeHead(201, { location: `${audience}/message/${randomBytes(8).toString('hex')}` }).end()
}

/** RFC 8030, sections 5 to 5.4, RFC 8291 section 4 and RFC 8292 section 4.2. */
function statusOf(
  request: IncomingMessage,
  body: Buffer,
  { browser, audience }: { browser: Browser; audience: string },
): number {
  const { ttl, topic, urgency, authorization } = request.headers
  if (request.method !== 'POST') return 405
  if (!/^\d+$/.test(String(ttl)) || request.headers['content-encoding'] !== 'aes128gcm') return 400
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) return 400
  if (!['very-low', 'low', 'normal', 'high'].includes(String(urgency ?? 'normal'))) return 400
  if (body.length > 4096) return 413
  if (authorization === undefined) return 401
  return faultOfVapid(authorization, { audience, key: browser.key, now: new Date() }) === null ? 201 : 403
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
