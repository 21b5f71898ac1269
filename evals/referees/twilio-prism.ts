// Our channels against Twilio's own OpenAPI files, played by Prism: what we ask must be what the files allow.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Channel, Content, Outgoing } from '../../channels/contract.ts'
import { twilioChannels } from '../../channels/twilio/twilio.ts'

export type Check = { check: string; ok: boolean; note: string }

/**
 * `prismApiUrl` serves twilio_api_v2010, `prismContentUrl` twilio_content_v1. Prism answers with the files' fixed
 * examples (nothing is echoed) and refuses with 422 what the files do not allow, so `ok` says that the request was.
 */
export async function refereeTwilio(prismApiUrl: string, prismContentUrl: string): Promise<Check[]> {
  const front = await startFront({ api: prismApiUrl, content: prismContentUrl })
  const { whatsapp, sms } = twilioChannels({
    accountSid: `AC${'a'.repeat(32)}`,
    authToken: () => 'referee',
    whatsappFrom: '+34900000001',
    smsFrom: '+34600000099',
    baseUrl: front.url,
    publicUrl: 'https://mensajeria.example',
    respell: 'text',
    now: () => new Date(),
  })
  if (!whatsapp || !sms) throw new Error('both senders are set')
  try {
    const checks: Check[] = []
    for (const [check, run] of [...sends(whatsapp, sms), ...others(whatsapp, sms)]) {
      const { ok, note } = await run().catch((error: unknown) => ({ ok: false, note: String(error) }))
      checks.push({ check, ok, note: [note, ...front.refusals.splice(0)].join(' · ') })
    }
    return checks
  } finally {
    await front.close()
  }
}

type Run = () => Promise<{ ok: boolean; note: string }>

const template = {
  providerId: `HX${'b'.repeat(32)}`,
  language: 'es',
  variables: ['Ana', '21 de agosto'],
  urlSuffix: 'k7',
}
const buttons = [{ label: 'Confirmo', payload: 'confirm:m1' }]
const text = 'Hola Íñigo, tu cita está confirmada: https://mensajeria.example/l/abc'

function sends(whatsapp: Channel, sms: Channel): (readonly [string, Run])[] {
  const cases: readonly [check: string, channel: Channel, content: Content, address?: string][] = [
    ['SMS', sms, { text }],
    ['WhatsApp text', whatsapp, { text }],
    ['WhatsApp text to a user id', whatsapp, { text }, 'ES.13491208655302741918'],
    ['WhatsApp buttons within the window', whatsapp, { text, buttons }],
    ['WhatsApp template', whatsapp, { text, template }],
  ]
  return cases.map(([check, channel, content, address]) => [
    `send: ${check}`,
    async () => {
      const result = await channel.send(outgoing(content, address))
      return { ok: result.state === 'sent', note: JSON.stringify(result) }
    },
  ])
}

function others(whatsapp: Channel, sms: Channel): (readonly [string, Run])[] {
  return [
    [
      'refusal: a ContentSid that is none (Prism: 422)',
      async () => {
        const bad = { ...template, providerId: 'HXnone' }
        const result = await whatsapp.send(outgoing({ text, template: bad }))
        return { ok: result.state === 'refused', note: JSON.stringify(result) }
      },
    ],
    [
      'lookup: the list of messages is asked and read',
      async () => {
        const found = await sms.lookup?.(outgoing({ text }), new Date(Date.now() - 120_000))
        return { ok: found === 'absent', note: JSON.stringify(found) }
      },
    ],
    [
      'templates: registered, with buttons and a link',
      async () => {
        const made = await whatsapp.templates?.register({
          name: 'appointment_reminder',
          language: 'es',
          category: 'utility',
          body: 'Hola {{1}}, tienes cita el {{2}} en el centro.',
          samples: ['Ana', '21 de agosto'],
          buttons,
          url: { label: 'Ver cita', base: 'https://mensajeria.example/l/', sample: 'abc' },
        })
        return { ok: /^HX[0-9a-f]{32}$/i.test(made?.providerId ?? ''), note: JSON.stringify(made) }
      },
    ],
    [
      'templates: the state is asked and read',
      async () => {
        const state = await whatsapp.templates?.state(template.providerId)
        return { ok: state !== undefined, note: JSON.stringify(state) }
      },
    ],
  ]
}

let made = 0
const outgoing = (content: Content, address = '+34600000001'): Outgoing => ({
  org: 'org',
  deliveryId: `d${(made += 1)}`,
  sender: '+34600000099',
  address,
  content,
  validForMs: 3_600_000,
})

/** The first example of the list names a next page for ever; the empty one ends. */
const preferFor = (method: string | undefined, path: string): Record<string, string> =>
  method === 'GET' && path.includes('/Messages.json') ? { prefer: 'example=readEmptySentdateGreater' } : {}

type Front = { url: string; refusals: string[]; close: () => Promise<void> }

/** The channel knows one origin; the two mocks are two. What they refuse is kept, with their reason. */
async function startFront(origins: { api: string; content: string }): Promise<Front> {
  const refusals: string[] = []
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers
    const answer = await fetch((path.startsWith('/v1/') ? origins.content : origins.api) + path, {
      method: request.method ?? 'GET',
      headers: { ...(headers as Record<string, string>), ...preferFor(request.method, path) },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = await answer.text()
    if (answer.status >= 300)
      refusals.push(`${request.method} ${path.split('?')[0]}: ${answer.status} ${body}`)
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
  }
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, refusals, close }
}
