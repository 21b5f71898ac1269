// Two small doors of our own for tests, one signed like Twilio's and one like Meta's, and requests signed for them.
import { createHmac, timingSafeEqual } from 'node:crypto'
import twilio from 'twilio'
import type { Arrival, ReceiptType, Webhook } from '#channels/contract.ts'
import type { Database } from '#core/database/database.ts'
import { jsonLog } from '#core/log.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { tools } from '#tools/registry.ts'
import { createHttp } from './http/http.ts'
import { listen } from './http/listen.ts'
import { webhookGauges } from './webhook-gauges.ts'
import { readWebhooks } from './webhook-worker.ts'
import { type WebhookCounts, webhookCounts, webhookRoutes, type WebhookRoutesOptions } from './webhooks.ts'

export const formToken = 'the-auth-token-of-the-test'
export const jsonSecret = 'the-app-secret-of-the-test'
const home = 'https://clinica.example'

type FormOptions = { token?: string; publicUrl?: string; path?: string }

const first = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query))

/** A form; the signature is over the address and its fields. `MessageStatus` makes it a receipt. */
export function formDoor({
  token = formToken,
  publicUrl = home,
  path = '/webhooks/form',
}: FormOptions = {}): Webhook {
  return {
    path,
    source: 'form',
    limit: 64_000,
    verify: ({ url, headers, body }) =>
      twilio.validateRequest(
        token,
        headers['x-twilio-signature'] ?? '',
        publicUrl + url,
        first(Buffer.from(body).toString()),
      ),
    later: (body) => Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('MessageStatus='),
    answer: { type: 'text/xml', body: '<Response/>' },
    parse: ({ body, receivedAt }) => {
      const form = first(Buffer.from(body).toString())
      const providerId = form['MessageSid']
      if (!providerId) throw new Error(`no message in ${Buffer.from(body).toString()}`)
      const status = form['MessageStatus']
      if (status)
        return [
          {
            is: 'receipt',
            receipt: {
              provider: 'form',
              providerId,
              eventKey: `${providerId} ${status}`,
              type: status as ReceiptType,
              at: receivedAt,
            },
          },
        ]
      return [
        {
          is: 'message',
          event: {
            channel: 'sms',
            provider: 'form',
            providerId,
            from: form['From'] ?? '',
            to: form['To'] ?? '',
            kind: 'text',
            text: form['Body'] ?? '',
            stoppedByProvider: form['OptOutType'] === 'STOP' || undefined,
          },
        },
      ]
    },
  }
}

/** JSON whose `arrivals` are ours as they stand; the signature is an HMAC over the bytes. */
export function jsonDoor(limit = 3_000_000): Webhook {
  return {
    path: '/webhooks/json',
    source: 'json',
    limit,
    verify: ({ headers, body }) => {
      const given = Buffer.from(headers['x-hub-signature-256'] ?? '')
      const made = Buffer.from(hmac(body))
      return given.length === made.length && timingSafeEqual(given, made)
    },
    greet: (url) =>
      url.searchParams.get('hub.verify_token') === jsonSecret ? url.searchParams.get('hub.challenge') : null,
    answer: { type: 'text/plain', body: '' },
    parse: ({ body }) => {
      const read = JSON.parse(Buffer.from(body).toString()) as { arrivals?: Arrival[] }
      return (read.arrivals ?? []).map((one) =>
        one.is === 'receipt' ? { ...one, receipt: { ...one.receipt, at: new Date(one.receipt.at) } } : one,
      )
    },
  }
}

const hmac = (body: Uint8Array | string): string =>
  `sha256=${createHmac('sha256', jsonSecret).update(body).digest('hex')}`

export function signedForm(form: Record<string, string>, path = '/webhooks/form'): RequestInit {
  return {
    method: 'POST',
    body: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(formToken, home + path, form),
    },
  }
}

export const signedBytes = (body: string | Uint8Array<ArrayBuffer>): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', 'x-hub-signature-256': hmac(body) },
})

export const signedArrivals = (arrivals: readonly Arrival[], more: object = {}): RequestInit =>
  signedBytes(JSON.stringify({ arrivals, ...more }))

export type Doors = {
  app: TestApp
  url: string
  counts: WebhookCounts
  /** Every log line so far. */
  logged: string[]
  webhooks: readonly Webhook[]
  post: (path: string, init: RequestInit) => Promise<Response>
  /** What is kept of the requests, oldest first. */
  kept: () => Promise<
    { source: string; url: string; body: Uint8Array; fault: string | null; read: boolean }[]
  >
  /** Reads what waits, once. */
  read: () => Promise<number>
  end: () => Promise<void>
}

/** The whole web server with both doors, over a real database; its loops stand still. */
export async function startDoors(
  options: Partial<WebhookRoutesOptions> & { database?: Database; sample?: boolean } = {},
): Promise<Doors> {
  const { database, sample = false, ...gate } = options
  const logged: string[] = []
  const app = await testApp({ database, sample, log: jsonLog(Date.now, (line) => logged.push(line)) })
  const { ctx, org } = app.app
  const counts = webhookCounts()
  const webhooks = gate.webhooks ?? [formDoor(), jsonDoor()]
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    doors: [webhookRoutes({ ctx, org, counts, ...gate, webhooks })],
    gauges: webhookGauges(ctx, counts),
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  return {
    app,
    url: door.url,
    counts,
    logged,
    webhooks,
    post: (path, init) => fetch(door.url + path, init),
    kept: () =>
      app.rows(
        `select source, url, body, fault, processed_at is not null as read from webhook_event order by received_at, event_key`,
      ),
    read: () => readWebhooks(ctx, org, webhooks),
    end: async () => {
      await http.close()
      await door.close()
      await app.end()
    },
  }
}
