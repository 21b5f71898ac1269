// The messages of the fake Twilio: what it takes, what it refuses, and how it tells of them.
import { randomBytes } from 'node:crypto'
import type { ContentStore } from './twilio-content.ts'

export type FakeMessage = {
  sid: string
  /** Our own id, from the StatusCallback; null where there was none. */
  deliveryId: string | null
  to: string
  from: string
  /** As the patient reads it: a Content resource is filled. */
  body: string
  status: string
  statusCallback: string | null
  createdAt: Date
  /** Every field of the form, as it came. */
  fields: Readonly<Record<string, string>>
}

/** How far a message gets. `errorCode` belongs to undelivered and failed. */
export type Outcome = { status: 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed'; errorCode?: number }

export type MessageStore = {
  /** The message, or the code it is refused with (400). */
  take: (form: URLSearchParams) => FakeMessage | { code: number }
  all: () => readonly FakeMessage[]
  get: (sid: string) => FakeMessage
  serve: (pathname: string, query: URLSearchParams) => object | null
  asJson: (message: FakeMessage) => object
}

export function messageStore(accountSid: string, contents: ContentStore): MessageStore {
  const messages: FakeMessage[] = []
  const asJson = (message: FakeMessage): object => resource(accountSid, message)

  const take = (form: URLSearchParams): FakeMessage | { code: number } => {
    const fields = Object.fromEntries(form)
    const code = refusal(fields)
    if (code !== null) return { code }
    const body = fields.ContentSid === undefined ? (fields.Body ?? '') : contents.render(fields)
    if (typeof body !== 'string') return body
    const message = made(fields, body)
    messages.push(message)
    return message
  }

  const list = (query: URLSearchParams): object => {
    const [to, from, after] = ['To', 'From', 'DateSent>'].map((name) => query.get(name))
    const found = messages
      .filter((one) => (!to || one.to === to) && (!from || one.from === from))
      .filter((one) => !after || one.createdAt >= new Date(after))
      .toReversed()
    const size = Number(query.get('PageSize') ?? 50)
    const page = Number(query.get('Page') ?? 0)
    const next = new URLSearchParams(query)
    next.set('Page', String(page + 1))
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`
    return {
      messages: found.slice(page * size, (page + 1) * size).map(asJson),
      page,
      page_size: size,
      uri: `${path}?${query.toString()}`,
      next_page_uri: found.length > (page + 1) * size ? `${path}?${next.toString()}` : null,
    }
  }

  return {
    take,
    asJson,
    all: () => messages,
    get: (sid) => {
      const message = messages.find((one) => one.sid === sid)
      if (!message) throw new Error('no such message')
      return message
    },
    serve: (pathname, query) => {
      const account = `/2010-04-01/Accounts/${accountSid}/Messages`
      if (pathname === `${account}.json`) return list(query)
      const one = messages.find(({ sid }) => pathname === `${account}/${sid}.json`)
      return one ? asJson(one) : null
    },
  }
}

/** What Twilio checks before it takes a message; codes have their pages at twilio.com/docs/api/errors. */
const rules: readonly (readonly [code: number, broken: (f: Readonly<Record<string, string>>) => boolean])[] =
  [
    [21604, (f) => !f.To],
    [21603, (f) => !f.From && !f.MessagingServiceSid],
    [21619, (f) => !f.Body && !f.ContentSid],
    // Twilio's page of 63016: with ContentSid neither Body nor MediaUrl.
    [21620, (f) => Boolean(f.Body && f.ContentSid)],
    [21617, (f) => (f.Body ?? '').length > 1600],
    [21211, (f) => !/^(?:whatsapp:)?(?:\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9.]{1,128})$/.test(f.To ?? '')],
    [21910, (f) => f.From !== undefined && f.To?.startsWith('whatsapp:') !== f.From.startsWith('whatsapp:')],
    [21609, (f) => f.StatusCallback !== undefined && !/^https?:\/\/[^/_]+\//.test(f.StatusCallback)],
    [20001, (f) => f.ValidityPeriod !== undefined && !inRange(f.ValidityPeriod)],
  ]

const inRange = (seconds: string): boolean =>
  /^\d+$/.test(seconds) && Number(seconds) >= 1 && Number(seconds) <= 36_000

const refusal = (fields: Readonly<Record<string, string>>): number | null =>
  rules.find(([, broken]) => broken(fields))?.[0] ?? null

function made(fields: Record<string, string>, body: string): FakeMessage {
  const statusCallback = fields.StatusCallback ?? null
  return {
    sid: `SM${randomBytes(16).toString('hex')}`,
    deliveryId: statusCallback === null ? null : new URL(statusCallback).searchParams.get('d'),
    to: fields.To ?? '',
    from: fields.From ?? '+34900000099',
    body,
    status: fields.MessagingServiceSid === undefined ? 'queued' : 'accepted',
    statusCallback,
    createdAt: new Date(),
    fields,
  }
}

const rfc2822 = (date: Date): string => date.toUTCString().replace('GMT', '+0000')

function resource(accountSid: string, message: FakeMessage): object {
  const waiting = message.status === 'queued' || message.status === 'accepted'
  const path = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: waiting ? null : rfc2822(message.createdAt),
    date_updated: rfc2822(message.createdAt),
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.fields.MessagingServiceSid ?? null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  }
}
