// A provider that remembers every hand-over: HTTP on loopback, with latency, faults by share and receipts.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outgoing } from '#channels/contract.ts'
import type { ProviderFault } from '#channels/contract.fixture.ts'
import { drawn, seeded } from './random.ts'
import { receiptPost, type ReceiptHabits, type ReceiptPost } from './receipt-post.ts'

/** `drops`: the connection ends before the message was taken, so that a look-up finds nothing. */
export type HttpFault = Exclude<ProviderFault, 'not_there'> | 'drops'

export type ProviderOptions = {
  /** A delivery id that is known gets its first answer again instead of a second message. */
  dedupes?: boolean
  /** From taking a message to answering. */
  latencyMs?: number
  /** Shares from 0 to 1 of the create calls. */
  faults?: Readonly<Partial<Record<HttpFault, number>>>
  retryAfterSeconds?: number
  receipts?: ReceiptHabits | undefined
  seed?: number
}

/** One message the provider took, as it holds it. */
export type Taken = { providerId: string; deliveryId: string; address: string; text: string; at: number }

export type FakeProvider = {
  url: string
  taken: readonly Taken[]
  /** Provider ids by our delivery id: more than one means that the patient has it more than once. */
  idsOf: (deliveryId: string) => readonly string[]
  /** How many create calls came with this delivery id, refused ones too. */
  asked: (deliveryId: string) => number
  /** Create calls by the fault they met. */
  met: () => Readonly<Record<string, number>>
  receipts: ReceiptPost | null
  /** What happens to every create call from now on; null gives the shares back. */
  fault: (fault: ProviderFault | 'drops' | null) => Promise<void>
  close: () => Promise<void>
}

type Memory = {
  taken: Taken[]
  byDelivery: Map<string, string[]>
  asked: Map<string, number>
  met: Record<string, number>
}

/** Answers that mean the provider does not have the message. */
const refusals: Readonly<Partial<Record<HttpFault, { status: number; code: string }>>> = {
  too_fast: { status: 429, code: 'too_fast' },
  server_error: { status: 500, code: 'broken' },
  wrong_key: { status: 401, code: 'wrong_key' },
  dead_address: { status: 422, code: 'dead_address' },
}

export async function startProvider(options: ProviderOptions = {}): Promise<FakeProvider> {
  const random = seeded(options.seed ?? 1)
  const memory: Memory = { taken: [], byDelivery: new Map(), asked: new Map(), met: {} }
  const receipts = options.receipts ? receiptPost(options.receipts, random) : null
  let forced: HttpFault | null = null

  const create = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const outgoing = JSON.parse(await bodyOf(req)) as Outgoing
    const fault = forced ?? drawn<HttpFault>(random, options.faults ?? {})
    memory.asked.set(outgoing.deliveryId, (memory.asked.get(outgoing.deliveryId) ?? 0) + 1)
    if (fault) memory.met[fault] = (memory.met[fault] ?? 0) + 1
    const refusal = fault && refusals[fault]
    if (refusal) {
      if (fault === 'too_fast') res.setHeader('retry-after', String(options.retryAfterSeconds ?? 2))
      answer(res, refusal.status, JSON.stringify({ code: refusal.code }))
      return
    }
    if (fault === 'drops') {
      req.socket.destroy()
      return
    }
    const { providerId, first } = take(memory, outgoing, options.dedupes ?? false)
    if (first) await receipts?.tell({ providerId, deliveryId: outgoing.deliveryId })
    if (fault === 'hangs_after_taking') return
    if (options.latencyMs) await pause(options.latencyMs)
    if (fault === 'garbage') answer(res, 200, '<html>gateway</html>')
    else if (fault === 'huge_answer') answer(res, 201, `{"id":"${'9'.repeat(10_000_000)}"}`)
    else answer(res, 201, JSON.stringify({ id: providerId }))
  }

  const lookUp = (path: string, res: ServerResponse): void => {
    const id = memory.byDelivery.get(decodeURIComponent(path))?.[0]
    if (id === undefined) answer(res, 404, '{"code":"absent"}')
    else answer(res, 200, JSON.stringify({ id }))
  }

  const server = createServer((req, res) => {
    const path = req.url ?? ''
    const done =
      req.method === 'POST' ? create(req, res) : Promise.resolve(lookUp(path.replace('/messages/', ''), res))
    done.catch(() => res.destroy())
  })
  await listen(server, 0)
  const port = portOf(server)
  return {
    url: `http://127.0.0.1:${port}`,
    taken: memory.taken,
    idsOf: (deliveryId) => memory.byDelivery.get(deliveryId) ?? [],
    asked: (deliveryId) => memory.asked.get(deliveryId) ?? 0,
    met: () => memory.met,
    receipts,
    fault: async (fault) => {
      forced = fault === 'not_there' ? null : fault
      if (fault === 'not_there') await shut(server)
      else if (!server.listening) await listen(server, port)
    },
    close: async () => {
      await receipts?.stop()
      await shut(server)
    },
  }
}

function take(memory: Memory, outgoing: Outgoing, dedupes: boolean): { providerId: string; first: boolean } {
  const known = memory.byDelivery.get(outgoing.deliveryId) ?? []
  if (dedupes && known[0] !== undefined) return { providerId: known[0], first: false }
  const providerId = `fake-${String(memory.taken.length + 1)}`
  memory.byDelivery.set(outgoing.deliveryId, [...known, providerId])
  const { deliveryId, address, content } = outgoing
  memory.taken.push({ providerId, deliveryId, address, text: content.text, at: Date.now() })
  return { providerId, first: true }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function answer(res: ServerResponse, status: number, body: string): void {
  res.writeHead(status, { 'content-type': 'application/json' })
  res.end(body)
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}

async function shut(server: Server): Promise<void> {
  if (!server.listening) return
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
