// What Twilio's requests say: messages that arrived, and what became of ours.
import type { Arrival, InboundEvent, ReceiptType, StoredWebhook } from '../contract.ts'
import { troubleOf } from './codes.ts'
import { readAddress } from './senders.ts'

/** Fields by name; an absent one reads as empty. */
export type Fields = (name: string) => string

/** Tolerates fields that are not known: Twilio adds some without notice. */
export function readWebhook(stored: StoredWebhook): Arrival {
  const fields = fieldsOf(stored)
  const status = fields('MessageStatus') || fields('SmsStatus')
  // Either door takes either kind: in the console the two addresses are easily exchanged.
  return status === '' || status === 'received' || status === 'receiving'
    ? readMessage(fields)
    : readStatus(fields, status, stored)
}

function fieldsOf({ body, contentType }: StoredWebhook): Fields {
  const text = Buffer.from(body).toString('utf8')
  if (!contentType.toLowerCase().startsWith('application/json')) {
    const form = new URLSearchParams(text)
    return (name) => form.get(name) ?? ''
  }
  const read: unknown = JSON.parse(text)
  const values = new Map(Object.entries(read && typeof read === 'object' ? read : {}))
  return (name) => {
    const value: unknown = values.get(name)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values; null: on its way, or not ours. */
const receiptTypes: Readonly<Record<string, ReceiptType | null>> = {
  accepted: null,
  scheduled: null,
  queued: null,
  sending: null,
  partially_delivered: null,
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
}

function readStatus(fields: Fields, status: string, stored: StoredWebhook): Arrival {
  const type = Object.hasOwn(receiptTypes, status) ? receiptTypes[status] : undefined
  if (type === undefined) return { is: 'ignored', why: 'status_unknown' }
  if (type === null) return { is: 'ignored', why: `status_${status}` }
  const providerId = fields('MessageSid') || fields('SmsSid')
  if (providerId === '') return { is: 'ignored', why: 'no_sid' }
  const code = /^\d{1,6}$/.test(fields('ErrorCode')) ? fields('ErrorCode') : undefined
  const deliveryId = new URL(stored.url, 'http://localhost').searchParams.get('d') ?? undefined
  const bad = type === 'undelivered' || type === 'failed'
  return {
    is: 'receipt',
    receipt: {
      provider: 'twilio',
      providerId,
      deliveryId,
      // Twilio's own key of a request is in a header; a message has each status once.
      eventKey: [providerId, status, ...(code === undefined ? [] : [code])].join(':'),
      type,
      ...(bad ? { trouble: troubleOf(code) ?? 'unknown', code } : {}),
      at: stored.receivedAt,
    },
  }
}

function readMessage(fields: Fields): Arrival {
  const from = readAddress(fields('From') || fields('ExternalUserIdentifier'))
  const to = readAddress(fields('To'))
  const providerId = fields('MessageSid') || fields('SmsMessageSid') || fields('SmsSid')
  if (!from || !to || providerId === '') return { is: 'ignored', why: 'not_a_message' }
  const event: InboundEvent = {
    channel: to.channel,
    provider: 'twilio',
    providerId,
    from: from.address,
    to: to.address,
    ...whatOf(fields),
    ...optional('quotedProviderId', fields('OriginalRepliedMessageSid')),
    // Only a stop: after START it lets everything through again, and HELP it has answered by itself.
    ...(fields('OptOutType').toUpperCase() === 'STOP' ? { stoppedByProvider: true } : {}),
  }
  return { is: 'message', event }
}

const optional = <K extends string>(name: K, value: string): Partial<Record<K, string>> =>
  value === '' ? {} : ({ [name]: value } as Record<K, string>)

type What = Pick<InboundEvent, 'kind' | 'text' | 'payload' | 'media'>

/** A payload that still is a variable was never filled in; its title is all that is left then. */
const unfilled = /^\{\{\w+\}\}$/

function whatOf(fields: Fields): What {
  const text = fields('Body')
  const payload = fields('ButtonPayload') || fields('ListId')
  if (payload !== '' && !unfilled.test(payload))
    return { kind: 'button', text: text || fields('ButtonText') || fields('ListTitle'), payload }
  if (Number(fields('NumMedia')) > 0)
    return { kind: 'media', text, media: mediaOf(fields('MediaContentType0')) }
  if (fields('Latitude') !== '')
    return { kind: 'media', text: text || fields('Label') || fields('Address'), media: 'other' }
  const words = text || fields('ButtonText')
  return words === '' ? { kind: 'media', text: '', media: 'other' } : { kind: 'text', text: words }
}

const mediaKinds: readonly (readonly [type: RegExp, media: NonNullable<InboundEvent['media']>])[] = [
  [/^audio\//, 'audio'],
  [/^image\//, 'image'],
  [/^(?:application|text)\//, 'document'],
]

const mediaOf = (type: string): NonNullable<InboundEvent['media']> =>
  mediaKinds.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? 'other'
