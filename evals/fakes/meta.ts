// A Graph API on loopback that behaves as Meta's does: it remembers, refuses in Meta's words, breaks on request and signs its webhooks.
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderFault } from '#channels/contract.fixture.ts'
import type { RawWebhook } from '#channels/contract.ts'

type Json = Record<string, unknown>

/** One request for a message, as it came. */
export type FakeMessage = { wamid: string; body: Json }
export type FakeTemplate = { id: string; name: string; language: string; status: string; request: Json }

export type FakeMeta = {
  url: string
  phoneNumberId: string
  wabaId: string
  accessToken: string
  appSecret: string
  verifyToken: string
  messages: FakeMessage[]
  templates: FakeTemplate[]
  /** Paths and headers of every call. */
  calls: { method: string; path: string; headers: IncomingMessage['headers'] }[]
  fault: (fault: ProviderFault | null) => Promise<void>
  /** Answers the next sends with this error of Meta's; null ends it. */
  refuse: (refusal: { status: number; error: Json; headers?: Record<string, string> } | null) => void
  /** Whether the number's account is told to this token. */
  tellsAccount: (tells: boolean) => void
  /** A POST of Meta's, escaped and signed as Meta does. */
  webhook: (payload: unknown) => RawWebhook
  /** The envelope of one change. */
  change: (value: Json, field?: string) => Json
  status: (message: FakeMessage, status: string, more?: Json) => Json
  /** Knocks on a real door; answers the door's status. */
  knock: (door: string, payload: unknown) => Promise<number>
  close: () => Promise<void>
}

const metaError = (code: number, message: string, more: Json = {}): Json => ({
  error: {
    message: `(#${code}) ${message}`,
    type: 'OAuthException',
    code,
    fbtrace_id: 'AXsgnV2Cm3ZM',
    ...more,
  },
})

/** Meta writes letters outside ASCII as \uXXXX, and slashes with a backslash: no serializer of ours gives the same bytes. */
export const metaJson = (payload: unknown): string =>
  JSON.stringify(payload)
    // Without `u`: one escape for each half of a surrogate pair.
    .replace(/[\u0080-\uffff]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/')

export async function startFakeMeta(): Promise<FakeMeta> {
  const phoneNumberId = '106540352242922'
  const wabaId = '102290129340398'
  const accessToken = 'EAAB-fake-token-of-a-test'
  const appSecret = 'fake-app-secret-0123456789abcdef'
  const messages: FakeMessage[] = []
  const templates: FakeTemplate[] = []
  const calls: FakeMeta['calls'] = []
  let fault: ProviderFault | null = null
  let refusal: Parameters<FakeMeta['refuse']>[0] = null
  let tells = true

  const server = createServer((req, res) => {
    void answer(req, res)
  })

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://fake')
    calls.push({ method: req.method ?? '', path: url.pathname + url.search, headers: req.headers })
    const body = await readJson(req)
    const [, version = '', id = '', edge] = url.pathname.split('/')
    if (!/^v\d+\.\d$/.test(version)) return reply(res, 400, metaError(2500, 'Unknown path components'))
    if (req.headers.authorization !== `Bearer ${accessToken}` || fault === 'wrong_key')
      return reply(res, 401, metaError(190, 'Invalid OAuth access token'))
    if (id === phoneNumberId && edge === 'messages' && req.method === 'POST') return message(res, body)
    if (id === phoneNumberId && edge === undefined)
      return reply(res, 200, { id, ...(tells ? { whatsapp_business_account: { id: wabaId } } : {}) })
    if (id === wabaId && edge === 'message_templates')
      return req.method === 'POST' ? createTemplate(res, body) : listTemplates(res, url)
    const template = templates.find((one) => one.id === id)
    if (template) return reply(res, 200, { id, status: template.status, rejected_reason: 'NONE' })
    return reply(res, 404, metaError(803, 'Some of the aliases you requested do not exist'))
  }

  function message(res: ServerResponse, body: Json): void {
    if (refusal) return reply(res, refusal.status, { error: refusal.error }, refusal.headers)
    if (fault === 'too_fast')
      return reply(res, 429, metaError(130429, 'Rate limit hit'), { 'retry-after': '2' })
    if (fault === 'server_error') return reply(res, 500, metaError(131000, 'Something went wrong'))
    if (fault === 'dead_address') return reply(res, 400, metaError(131026, 'Message undeliverable'))
    const wrong = wrongWith(body)
    if (wrong) return reply(res, 400, metaError(100, `Invalid parameter: ${wrong}`))
    const wamid = `wamid.HBgL${Buffer.from(`${messages.length}:${Math.random()}`).toString('base64url')}AA==`
    messages.push({ wamid, body })
    if (fault === 'hangs_after_taking') return
    if (fault === 'garbage') return void res.writeHead(200).end('<html>taken</html>')
    if (fault === 'huge_answer') return void res.writeHead(200).end('{"messages":"'.padEnd(10_000_000, 'x'))
    const input = body['to'] ?? body['recipient']
    const contact =
      'to' in body ? { input, wa_id: String(input).replace('+', '') } : { input, user_id: input }
    reply(res, 200, { messaging_product: 'whatsapp', contacts: [contact], messages: [{ id: wamid }] })
  }

  function createTemplate(res: ServerResponse, request: Json): void {
    const { name, language } = request as { name: string; language: string }
    if (templates.some((one) => one.name === name && one.language === language))
      return reply(res, 400, metaError(100, 'Invalid parameter', { error_subcode: 2388024 }))
    const [body] = request['components'] as { text: string }[]
    if (/^\s*\{\{|\}\}\W*$/u.test(body?.text ?? ''))
      return reply(res, 400, metaError(100, 'Invalid parameter', { error_subcode: 2388299 }))
    const id = String(1_689_556_908_129_000 + templates.length)
    templates.push({ id, name, language, status: 'PENDING', request })
    reply(res, 200, { id, status: 'PENDING', category: request['category'] })
  }

  function listTemplates(res: ServerResponse, url: URL): void {
    const named = templates.filter((one) => one.name.includes(url.searchParams.get('name') ?? ''))
    reply(res, 200, {
      data: named.map(({ id, name, language, request }) => ({
        id,
        name,
        language,
        components: request['components'],
      })),
    })
  }

  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  const unlisten = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo

  const webhook = (payload: unknown): RawWebhook => {
    const body = Buffer.from(metaJson(payload))
    const hex = createHmac('sha256', appSecret).update(body).digest('hex')
    return {
      method: 'POST',
      url: '/webhooks/meta',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${hex}` },
      body,
    }
  }
  return {
    url: `http://127.0.0.1:${port}`,
    phoneNumberId,
    wabaId,
    accessToken,
    appSecret,
    verifyToken: 'fake-verify-token',
    messages,
    templates,
    calls,
    fault: async (next) => {
      if (fault === 'not_there' && next !== 'not_there') await listen(port)
      if (next === 'not_there' && fault !== 'not_there') await unlisten()
      fault = next
    },
    refuse: (next) => (refusal = next),
    tellsAccount: (next) => (tells = next),
    webhook,
    change: (value, field = 'messages') => ({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: wabaId,
          changes: [
            {
              field,
              value: {
                messaging_product: 'whatsapp',
                metadata: { display_phone_number: '15550783881', phone_number_id: phoneNumberId },
                ...value,
              },
            },
          ],
        },
      ],
    }),
    status: ({ wamid, body }, status, more = {}) => ({
      id: wamid,
      status,
      timestamp: String(Math.floor(Date.now() / 1000)),
      ...('to' in body ? { recipient_id: String(body['to']).replace('+', '') } : {}),
      biz_opaque_callback_data: body['biz_opaque_callback_data'],
      ...more,
    }),
    knock: async (door, payload) => {
      const { headers, body } = webhook(payload)
      const response = await fetch(door, {
        method: 'POST',
        headers: headers as Record<string, string>,
        body: Buffer.from(body),
      })
      await response.arrayBuffer()
      return response.status
    },
    close: unlisten,
  }
}

/** What Meta would call an invalid parameter, as far as our requests could get it wrong. */
function wrongWith(body: Json): string | null {
  if (body['messaging_product'] !== 'whatsapp') return 'messaging_product'
  if ('to' in body === 'recipient' in body) return 'to'
  if (String(body['biz_opaque_callback_data'] ?? '').length > 512) return 'biz_opaque_callback_data'
  const type = String(body['type'])
  return type in body ? null : type
}

async function readJson(req: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks).toString('utf8')
  return raw === '' ? {} : (JSON.parse(raw) as Json)
}

function reply(res: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers })
  res.end(JSON.stringify(body))
}
