// A Twilio of our own on loopback: it takes messages, keeps them with their fields, and fails on demand or by chance.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderFault } from '#channels/contract.fixture.ts'
import { callbackSender, type CallbackOptions, type InboundFields } from './twilio-callbacks.ts'
import { contentStore, type FakeContent } from './twilio-content.ts'
import { faultBy, randomFrom, type FaultRates } from './twilio-faults.ts'
import { messageStore, type FakeMessage, type Outcome } from './twilio-messages.ts'

export type { CallbackOptions, InboundFields } from './twilio-callbacks.ts'
export type { FaultRates } from './twilio-faults.ts'
export type { FakeContent } from './twilio-content.ts'
export type { FakeMessage, Outcome } from './twilio-messages.ts'

export type FakeTwilioOptions = {
  accountSid?: string
  authToken?: string
  /** 0, or left out: any free one. */
  port?: number
  /** Same seed, same faults and delays in the same order of requests. */
  seed?: number
  rates?: FaultRates
  retryAfterSeconds?: number
  /** Left out: no status callbacks. */
  callbacks?: CallbackOptions
  /** What becomes of a message; delivered where it is left out, read on WhatsApp. */
  outcome?: (message: FakeMessage) => Outcome
}

export type FakeTwilio = {
  url: string
  accountSid: string
  authToken: string
  /** Everything taken, oldest first. */
  messages: () => readonly FakeMessage[]
  contents: () => readonly FakeContent[]
  /** How many requests each path had: `POST messages`, `GET messages`, `POST contents` … */
  requests: () => Readonly<Record<string, number>>
  /** One fault for every message from now on; null ends it. */
  fault: (fault: ProviderFault | null) => Promise<void>
  rates: (rates: FaultRates) => void
  /** Meta's word on a Content resource. */
  decide: (contentSid: string, status: string, rejectionReason?: string) => void
  /** A signed status callback of one message, now; resolves to the HTTP status of the answer. */
  callBack: (sid: string, status: string, errorCode?: number) => Promise<number>
  /** A signed message of a patient to one of our doors; resolves to sid and HTTP status. */
  inbound: (webhookUrl: string, fields: InboundFields) => Promise<{ sid: string; status: number }>
  /** Resolves when no status callback is under way or waiting. */
  quiet: () => Promise<void>
  close: () => Promise<void>
}

const hex = (letter: string): string => letter.repeat(32)

export async function startFakeTwilio(options: FakeTwilioOptions = {}): Promise<FakeTwilio> {
  const accountSid = options.accountSid ?? `AC${hex('a')}`
  const authToken = options.authToken ?? 'fake-auth-token'
  const random = randomFrom(options.seed ?? 1)
  const contents = contentStore(accountSid)
  const messages = messageStore(accountSid, contents)
  const callbacks = callbackSender({ ...options, accountSid, authToken, random })
  const counts: Record<string, number> = {}
  let fault: ProviderFault | null = null
  let rates = options.rates ?? {}

  const create = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const met = fault ?? faultBy(rates, random())
    if (met === 'cut_before') return void request.socket.destroy()
    const form = new URLSearchParams(await bodyOf(request))
    if (met === 'too_fast')
      return fails(response, 429, 20429, { 'retry-after': String(options.retryAfterSeconds ?? 2) })
    if (met === 'server_error') return fails(response, 500, 20500)
    if (met === 'dead_address') return fails(response, 400, 21211)
    const taken = messages.take(form)
    if ('code' in taken) return fails(response, 400, taken.code)
    callbacks.follow(taken)
    if (met === 'hangs_after_taking') return
    if (met === 'cut_after_taking') return void request.socket.destroy()
    if (met === 'garbage') return void response.writeHead(200).end('<html>Bienvenido</html>')
    const sent = messages.asJson(taken)
    answers(response, 201, met === 'huge_answer' ? { ...sent, padding: 'x'.repeat(10_000_000) } : sent)
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
    const kind = `${request.method} ${pathname.includes('/Content') ? 'contents' : 'messages'}`
    counts[kind] = (counts[kind] ?? 0) + 1
    const key = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
    if (fault === 'wrong_key' || request.headers.authorization !== key) return fails(response, 401, 20003)
    if (pathname.startsWith('/v1/Content')) {
      const body = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : undefined
      const { status, json } = contents.serve(request.method ?? 'GET', pathname, { searchParams, body })
      return answers(response, status, json)
    }
    if (request.method === 'POST') return create(request, response)
    const found = messages.serve(pathname, searchParams)
    return found ? answers(response, 200, found) : fails(response, 404, 20404)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy())
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })

  await listen(options.port ?? 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    accountSid,
    authToken,
    messages: messages.all,
    contents: contents.all,
    requests: () => counts,
    fault: async (next) => {
      if (next === 'not_there') await stop()
      else if (fault === 'not_there') await listen(port)
      fault = next
    },
    rates: (next) => {
      rates = next
    },
    decide: contents.decide,
    callBack: (sid, status, errorCode) => callbacks.send(messages.get(sid), status, errorCode),
    inbound: callbacks.inbound,
    quiet: callbacks.quiet,
    close: async () => {
      callbacks.stop()
      await stop()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function answers(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}

/** As Twilio words it: the message repeats what was sent, which is why ours must not pass it on. */
function fails(
  response: ServerResponse,
  status: number,
  code: number,
  headers: Record<string, string> = {},
): void {
  const json = {
    code,
    message: `refused: +34600000001 ${code}`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
}
