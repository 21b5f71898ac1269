// What is read out of Twilio's requests, case by case; the bodies stand in fixtures/.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Arrival, InboundEvent, Receipt } from '../contract.ts'
import { readWebhook } from './read.ts'

const receivedAt = new Date('2026-11-24T10:00:00Z')
const sid = (letter: string): string => `SM${letter.repeat(32)}`

const bodyOf = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}.form`, import.meta.url))

const read = (name: string, url = '/webhooks/twilio/messages'): Arrival =>
  readWebhook({
    url,
    contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
    body: bodyOf(name),
    receivedAt,
  })

const whatsapp = {
  channel: 'whatsapp',
  provider: 'twilio',
  from: '+34600000001',
  to: '+34900000001',
} as const
const sms = { channel: 'sms', provider: 'twilio', from: '+34600000002', to: '+34600000099' } as const

const messages: readonly [fixture: string, event: InboundEvent][] = [
  [
    'whatsapp-text',
    { ...whatsapp, providerId: sid('1'), kind: 'text', text: 'No podré ir, ¿puede ser otro día? 🙏 ' },
  ],
  [
    'whatsapp-quick-reply',
    {
      ...whatsapp,
      providerId: sid('2'),
      kind: 'button',
      text: 'Confirmo',
      payload: 'confirm:01J00000000000000000000001',
      quotedProviderId: `MM${'3'.repeat(32)}`,
    },
  ],
  [
    'whatsapp-in-session-reply',
    {
      ...whatsapp,
      providerId: sid('4'),
      kind: 'button',
      text: 'Cambiar',
      payload: 'reschedule:01J00000000000000000000002',
      quotedProviderId: sid('5'),
    },
  ],
  ['whatsapp-unfilled-payload', { ...whatsapp, providerId: sid('6'), kind: 'text', text: 'Confirmo' }],
  [
    'whatsapp-list-reply',
    { ...whatsapp, providerId: sid('7'), kind: 'button', text: 'Martes', payload: 'slot:1' },
  ],
  [
    'whatsapp-user-id',
    { ...whatsapp, from: 'ES.13491208655302741918', providerId: sid('8'), kind: 'text', text: 'Hola' },
  ],
  ['whatsapp-audio', { ...whatsapp, providerId: sid('9'), kind: 'media', text: '', media: 'audio' }],
  [
    'whatsapp-document',
    { ...whatsapp, providerId: sid('a'), kind: 'media', text: 'informe.pdf', media: 'document' },
  ],
  ['whatsapp-location', { ...whatsapp, providerId: sid('b'), kind: 'media', text: 'Sol', media: 'other' }],
  ['whatsapp-unsupported', { ...whatsapp, providerId: sid('c'), kind: 'media', text: '', media: 'other' }],
  ['sms-text', { ...sms, providerId: sid('d'), kind: 'text', text: 'Sí, allí estaré ' }],
  ['sms-stop', { ...sms, providerId: sid('e'), kind: 'text', text: 'BAJA', stoppedByProvider: true }],
  ['sms-start', { ...sms, providerId: sid('f'), kind: 'text', text: 'ALTA' }],
]

for (const [fixture, event] of messages)
  test(`${fixture} is read as a ${event.kind}`, () => {
    assert.deepEqual(read(fixture), { is: 'message', event })
  })

const receipt = { provider: 'twilio', providerId: sid('5'), deliveryId: 'd1', at: receivedAt }

const receipts: readonly [fixture: string, receipt: Receipt][] = [
  ['status-whatsapp-read', { ...receipt, type: 'read', eventKey: `${sid('5')}:read` }],
  [
    'status-whatsapp-window-closed',
    {
      ...receipt,
      type: 'failed',
      eventKey: `${sid('5')}:failed:63016`,
      trouble: 'window_closed',
      code: '63016',
    },
  ],
  [
    'status-whatsapp-meta-code',
    {
      ...receipt,
      type: 'undelivered',
      eventKey: `${sid('5')}:undelivered:472`,
      trouble: 'withheld',
      code: '472',
    },
  ],
  ['status-sms-delivered', { ...receipt, type: 'delivered', eventKey: `${sid('5')}:delivered` }],
  ['status-sms-sent', { ...receipt, type: 'sent', eventKey: `${sid('5')}:sent` }],
  [
    'status-sms-unknown-handset',
    {
      ...receipt,
      type: 'undelivered',
      eventKey: `${sid('5')}:undelivered:30005`,
      trouble: 'address_dead',
      code: '30005',
    },
  ],
  [
    'status-sms-failed-without-code',
    { ...receipt, type: 'failed', eventKey: `${sid('5')}:failed`, trouble: 'unknown', code: undefined },
  ],
]

for (const [fixture, expected] of receipts)
  test(`${fixture} is read as ${expected.type}, at either door`, () => {
    for (const door of ['status', 'messages'])
      assert.deepEqual(read(fixture, `/webhooks/twilio/${door}?d=d1`), { is: 'receipt', receipt: expected })
  })

const ignored: readonly [what: string, body: string, why: string][] = [
  ['a message still queued', bodyOf('status-sms-queued').toString(), 'status_queued'],
  ['a status nobody knows yet', bodyOf('status-sms-new-status').toString(), 'status_unknown'],
  ['a status named like a method', 'MessageSid=SM1&MessageStatus=constructor', 'status_unknown'],
  ['Messenger', 'MessageSid=SM1&From=messenger:1&To=messenger:2&Body=hola', 'not_a_message'],
  ['an empty form', '', 'not_a_message'],
  ['a receipt of nothing', 'MessageStatus=delivered', 'no_sid'],
]

for (const [what, body, why] of ignored)
  test(`${what} is understood and left`, () => {
    const stored = { url: '/', contentType: 'application/x-www-form-urlencoded', body: Buffer.from(body) }
    assert.deepEqual(readWebhook({ ...stored, receivedAt }), { is: 'ignored', why })
  })

test('a JSON body says the same; unknown and nested fields are no trouble', () => {
  const fields = {
    ...Object.fromEntries(new URLSearchParams(bodyOf('sms-text').toString())),
    New: { a: [1] },
  }
  const body = Buffer.from(JSON.stringify(fields))
  const arrival = readWebhook({ url: '/?bodySHA256=x', contentType: 'application/json', body, receivedAt })
  assert.deepEqual(arrival, read('sms-text'))
})

test('what is no JSON at all throws', () => {
  const stored = { url: '/', contentType: 'application/json', body: Buffer.from('{'), receivedAt }
  assert.throws(() => readWebhook(stored))
})
