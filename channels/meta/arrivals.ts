// What one stored webhook of Meta's holds: messages, statuses, changed addresses.
import type { Arrival, InboundEvent, Receipt, ReceiptType, StoredWebhook } from '../contract.ts'
import { isUserId } from './body.ts'
import { failureOf } from './errors.ts'
import { type Json, record, records, text, word } from './json.ts'
import { categoryNews, ignored, templateNews } from './template-news.ts'

export type Ours = { phoneNumberId: string; sender: string }

/** Batches are usual: every change of every entry is read. Throws only where the body is no JSON. */
export function parseWebhook({ body, receivedAt }: StoredWebhook, ours: Ours): Arrival[] {
  const told = record(JSON.parse(Buffer.from(body).toString('utf8')))
  if (told['object'] !== 'whatsapp_business_account') return [ignored('other_object')]
  return records(told['entry'])
    .flatMap((entry) => records(entry['changes']))
    .flatMap((change) => changeArrivals(change, { ours, receivedAt }))
}

/**
 * Statuses alone: no patient's word can stand in it. Every message stands under a key "messages"; as the name of a field
 * that word is no key.
 */
export function holdsStatusesOnly(body: Uint8Array): boolean {
  const told = Buffer.from(body).toString('latin1')
  return /"statuses"\s*:/.test(told) && !/"messages"\s*:|\\u00[67]/.test(told)
}

type Reading = { ours: Ours; receivedAt: Date }

function changeArrivals(change: Json, reading: Reading): Arrival[] {
  const value = record(change['value'])
  const field: string = word(change['field']) ?? 'unknown'
  switch (field) {
    case 'messages':
      return messagesArrivals(value, reading)
    case 'user_id_update':
      return records(value['user_id_update']).map((one) => {
        const { previous, current } = record(one['user_id'])
        return moved(previous, current)
      })
    case 'message_template_status_update':
      return [templateNews(value)]
    case 'template_category_update':
      return [categoryNews(value)]
    default:
      return [ignored(`field_${field}`)]
  }
}

function messagesArrivals(value: Json, { ours, receivedAt }: Reading): Arrival[] {
  const number = record(value['metadata'])['phone_number_id']
  // One app serves all numbers of an account: another number's patients are not ours to read.
  if (number !== undefined && text(number) !== ours.phoneNumberId) return [ignored('other_number')]
  const contacts = records(value['contacts'])
  const found = [
    ...records(value['messages']).map((message) => messageArrival(message, contacts, ours)),
    ...records(value['statuses']).map((status) => statusArrival(status, receivedAt)),
    ...records(value['errors']).map(() => ignored('account_error')),
  ]
  return found.length > 0 ? found : [ignored('empty')]
}

/** Phones come as digits; a user who hides theirs is known by a business-scoped user id alone. */
function addressOf(phone: unknown, userId: unknown): string | undefined {
  const digits = text(phone)?.replace(/^\+/, '')
  if (digits !== undefined && /^[1-9]\d{6,14}$/.test(digits)) return `+${digits}`
  const id = text(userId) ?? text(phone)
  return id !== undefined && isUserId(id) ? id : undefined
}

function fromOf(message: Json, contacts: readonly Json[]): string | undefined {
  const only = contacts.length === 1 ? contacts[0] : undefined
  return addressOf(message['from'], message['from_user_id']) ?? addressOf(only?.['wa_id'], only?.['user_id'])
}

/** Which kinds of a message are media, and as what the product knows them. */
const media: Readonly<Record<string, InboundEvent['media']>> = {
  audio: 'audio',
  voice: 'audio',
  image: 'image',
  sticker: 'image',
  document: 'document',
  video: 'other',
  location: 'other',
  contacts: 'other',
  order: 'other',
  unsupported: 'other',
}

function messageArrival(message: Json, contacts: readonly Json[], ours: Ours): Arrival {
  const type = word(message['type'])
  if (type === 'system') return systemArrival(message)
  if (text(message['group_id']) !== undefined) return ignored('group')
  const from = fromOf(message, contacts)
  const providerId = text(message['id'])
  const said = type === undefined ? undefined : saidIn(type, message)
  if (said === undefined) return ignored(`type_${type ?? 'unknown'}`)
  if (from === undefined || providerId === undefined) return ignored('no_sender')
  const quoted = text(record(message['context'])['id'])
  return {
    is: 'message',
    event: {
      channel: 'whatsapp',
      provider: 'meta',
      providerId,
      from,
      to: ours.sender,
      ...said,
      ...(quoted === undefined ? {} : { quotedProviderId: quoted }),
    },
  }
}

type Said = Pick<InboundEvent, 'kind' | 'text' | 'payload' | 'media'>

/** Undefined for what nobody says to us: reactions, and kinds that no table knows. */
function saidIn(type: string, message: Json): Said | undefined {
  const content = record(message[type])
  switch (type) {
    case 'text':
      return { kind: 'text', text: text(content['body']) ?? '' }
    case 'button':
      return tapped(text(content['text']), text(content['payload']))
    case 'interactive': {
      const reply = record(content['button_reply'] ?? content['list_reply'])
      return text(reply['id']) === undefined ? undefined : tapped(text(reply['title']), text(reply['id']))
    }
    default:
      return Object.hasOwn(media, type)
        ? { kind: 'media', text: text(content['caption']) ?? '', media: media[type] }
        : undefined
  }
}

const tapped = (label: string | undefined, payload: string | undefined): Said => ({
  kind: 'button',
  text: label ?? '',
  ...(payload === undefined ? {} : { payload }),
})

/** Meta tells of a new number and of a new user id, each with what it was before. */
function systemArrival(message: Json): Arrival {
  const system = record(message['system'])
  switch (system['type']) {
    case 'user_changed_number':
    case 'customer_changed_number':
      return moved(message['from'], system['wa_id'] ?? system['new_wa_id'])
    case 'user_changed_user_id':
      return moved(system['previous_user_id'] ?? message['from_user_id'], system['user_id'])
    default:
      return ignored(`system_${word(system['type']) ?? 'unknown'}`)
  }
}

function moved(before: unknown, now: unknown): Arrival {
  const from = addressOf(before, undefined)
  const to = addressOf(now, undefined)
  if (from === undefined || to === undefined || from === to) return ignored('address_unknown')
  return { is: 'address_changed', channel: 'whatsapp', from, to }
}

/** `played` is a voice message heard: it was read. Statuses that a table does not know say nothing of delivery. */
const receiptTypes: Readonly<Record<string, ReceiptType>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
}

function statusArrival(status: Json, receivedAt: Date): Arrival {
  const name = word(status['status']) ?? 'unknown'
  const type = Object.hasOwn(receiptTypes, name) ? receiptTypes[name] : undefined
  const providerId = text(status['id'])
  if (type === undefined || providerId === undefined) return ignored(`status_${name}`)
  const deliveryId = text(status['biz_opaque_callback_data'])
  const failure = type === 'failed' ? failureOf(status['errors']) : undefined
  const receipt: Receipt = {
    provider: 'meta',
    providerId,
    ...(deliveryId === undefined ? {} : { deliveryId }),
    eventKey: `${providerId}:${name}`,
    type,
    ...(failure ? { trouble: failure.trouble, code: failure.code } : {}),
    at: secondsOf(status['timestamp']) ?? receivedAt,
  }
  return { is: 'receipt', receipt }
}

/** Timestamps are strings of seconds. */
function secondsOf(value: unknown): Date | undefined {
  const seconds = Number(text(value) ?? Number.NaN)
  return seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000) : undefined
}
