// Meta's webhook: every one of its own samples, statuses, user ids and templates as we read them, and only what it signed.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { type FakeMeta, startFakeMeta } from '#evals/fakes/meta.ts'
import type { Arrival, InboundEvent, RawWebhook, Receipt, Webhook } from '../contract.ts'
import { metaChannel } from './meta.ts'

let fake: FakeMeta
let door: Webhook
before(async () => {
  fake = await startFakeMeta()
  const [webhook] = metaChannel({
    accessToken: () => fake.accessToken,
    appSecret: () => fake.appSecret,
    verifyToken: () => fake.verifyToken,
    phoneNumberId: fake.phoneNumberId,
    sender: '+15550783881',
    apiVersion: 'v23.0',
  }).webhooks
  assert.ok(webhook)
  door = webhook
})
after(() => fake.close())

const receivedAt = new Date('2026-11-24T10:00:00Z')
const read = async (payload: unknown): Promise<Arrival[]> =>
  door.parse({
    url: '/webhooks/meta',
    contentType: 'application/json',
    body: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    receivedAt,
  })
const samples = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`./fixtures/${file}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >

const message = (event: Partial<InboundEvent>): Arrival => ({
  is: 'message',
  event: {
    channel: 'whatsapp',
    provider: 'meta',
    providerId: '',
    from: '+16505551234',
    to: '+15550783881',
    kind: 'text',
    text: '',
    ...event,
  },
})
const receipt = (receipt: Partial<Receipt>): Arrival => ({
  is: 'receipt',
  receipt: {
    provider: 'meta',
    providerId: 'wamid.HBgLMzQ2MDAwMDAwMDEVAgARGBI5QTRCMEM4RjA2NzY4RTlBNAA=',
    deliveryId: '06c2f6x1m3kq9v0wz4t8r5n7bd',
    eventKey: `wamid.HBgLMzQ2MDAwMDAwMDEVAgARGBI5QTRCMEM4RjA2NzY4RTlBNAA=:${receipt.type ?? ''}`,
    type: 'sent',
    at: new Date(1_795_000_000_000),
    ...receipt,
  },
})
const ignored = (why: string): Arrival => ({ is: 'ignored', why })
const moved = (from: string, to: string): Arrival => ({
  is: 'address_changed',
  channel: 'whatsapp',
  from,
  to,
})
const news = (more: object): Arrival =>
  ({
    is: 'template',
    provider: 'meta',
    providerId: 'mq_appointment_reminder/1689556908129832',
    language: 'es',
    ...more,
  }) as Arrival

const oldId = 'ES.13491208655302741918'
const newId = 'ES.24817305912873645029'
const expected: Readonly<Record<string, Readonly<Record<string, readonly Arrival[]>>>> = {
  'webhook-payloads': {
    'Text Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=',
        text: 'Does it come in another color?',
      }),
    ],
    'Text Message with Context (Product Inquiry)': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTA2NTUwRkNEMDdFQjJCRUU0NQA=',
        text: 'Is this still available?',
        quotedProviderId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgARGA9wcm9kdWN0X2lucXVpcnkA',
      }),
    ],
    'Text Message from Click to WhatsApp Ad': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUQ0N0VFMDA2MTQ0RkJFNkNDNAA=',
        text: 'Hello! Can I get more info on this?',
      }),
    ],
    'Reaction Message': [ignored('type_reaction')],
    'Image Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=',
        kind: 'media',
        media: 'image',
        text: 'Taj Mahal',
      }),
    ],
    'Location Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTU2MjZEMDBGRkE3MENEMDE0RQA=',
        kind: 'media',
        media: 'other',
      }),
    ],
    'Contact Sharing Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRBNjU5OUFFRTAzODEwMTQ0RgA=',
        kind: 'media',
        media: 'other',
      }),
    ],
    'Unsupported Message': [
      message({
        providerId: 'wamid.HBgLMTQyMDU1NTA3NDkVAgASGBI5N0MwRjg0RTVBNUI1RDA2OTkA',
        kind: 'media',
        media: 'other',
      }),
    ],
    'Button Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUU0M0MxQzQzMUJCMTMwNUZFOQA=',
        kind: 'button',
        text: 'Unsubscribe',
        payload: 'Unsubscribe',
        quotedProviderId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBJFNjk2OTMwNEZCQjhGMzUyQUYA',
      }),
    ],
    'Interactive List Reply Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUJDQ0NDM0FEODY4ODkzOTc5RgA=',
        kind: 'button',
        text: 'Priority Mail Express',
        payload: 'priority_express',
        quotedProviderId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBJGMzEyNzhENTZDMzNGODlDRDgA',
      }),
    ],
    'Interactive Button Reply Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTZBQzg0MzQ4QjRCM0NGNkVGOAA=',
        kind: 'button',
        text: 'Cancel',
        payload: 'cancel-button',
        quotedProviderId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgARGBI3MEM2RUJFNkI0RENGQTVDRjUA',
      }),
    ],
    'Order Message': [
      message({
        providerId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTEyQjFGNzI1QTQxMjI5QTMyOQA=',
        kind: 'media',
        media: 'other',
      }),
    ],
    'System Message': [moved('+16505551234', '+12195555358')],
    'Group Create Message': [ignored('field_group_lifecycle_update')],
    'Group Settings Update': [ignored('field_group_settings_update')],
    'Group Remove Participants': [ignored('field_group_participants_update')],
  },
  statuses: {
    Sent: [receipt({ type: 'sent' })],
    Delivered: [receipt({ type: 'delivered' })],
    Read: [receipt({ type: 'read' })],
    Played: [
      receipt({
        type: 'read',
        eventKey: 'wamid.HBgLMzQ2MDAwMDAwMDEVAgARGBI5QTRCMEM4RjA2NzY4RTlBNAA=:played',
      }),
    ],
    'Failed outside the window': [receipt({ type: 'failed', trouble: 'window_closed', code: '131047' })],
    'Failed to a user id': [
      {
        is: 'receipt',
        receipt: {
          provider: 'meta',
          providerId: 'wamid.QlNVSUQ=',
          eventKey: 'wamid.QlNVSUQ=:failed',
          type: 'failed',
          trouble: 'not_on_channel',
          code: '131026',
          at: new Date(1_795_000_000_000),
        },
      },
    ],
    'Failed for a reason nobody knows': [
      receipt({ type: 'failed', trouble: 'unknown', code: 'none' }),
      receipt({
        providerId: 'wamid.B',
        eventKey: 'wamid.B:failed',
        type: 'failed',
        trouble: 'unknown',
        code: 'none',
      }),
    ],
    'Two at once and one of tomorrow': [
      receipt({ providerId: 'wamid.A', eventKey: 'wamid.A:read', type: 'read' }),
      receipt({ providerId: 'wamid.A', eventKey: 'wamid.A:delivered', type: 'delivered', at: receivedAt }),
      ignored('status_warped'),
    ],
  },
  'user-ids': {
    'Text from a hidden phone': [message({ providerId: 'wamid.U1', from: oldId, text: 'Hola, soy Ana' })],
    'Text from a hidden phone, id in the contact only': [
      message({ providerId: 'wamid.U2', from: oldId, text: 'BAJA' }),
    ],
    'Text with both': [message({ providerId: 'wamid.U3', from: '+34600000001', text: 'Sí' })],
    'User id changed': [moved(oldId, newId)],
    'User id changed, the old one untold': [ignored('address_unknown')],
    'User id update': [moved(oldId, newId)],
  },
  templates: {
    Approved: [news({ state: 'approved' })],
    Rejected: [news({ state: 'rejected', code: 'INVALID_FORMAT' })],
    Paused: [news({ state: 'paused' })],
    Disabled: [news({ state: 'disabled' })],
    Flagged: [ignored('template_flagged')],
    'Event of tomorrow': [ignored('template_teleported')],
    'Moved to marketing': [news({ state: 'approved', code: 'category_marketing' })],
    'Will be moved to marketing': [ignored('template_category')],
  },
}
for (const [file, table] of Object.entries(expected)) {
  test(`${file}.json: every sample stands in the table`, async () => {
    assert.deepEqual(Object.keys(await samples(file)), Object.keys(table))
  })
  for (const [name, arrivals] of Object.entries(table)) {
    test(`${file}.json: ${name}`, async () => {
      assert.deepEqual(await read((await samples(file))[name]), arrivals)
    })
  }
}

const text = (from: string, id: string): Record<string, unknown> => ({
  from,
  id,
  timestamp: '1795000000',
  type: 'text',
  text: { body: 'Hola' },
})

test('all entries and all changes of a batch are read, in their order', async () => {
  const one = fake.change({ messages: [text('34600000001', 'wamid.1'), text('34600000002', 'wamid.2')] })
  const two = fake.change({
    messages: [text('34600000003', 'wamid.3')],
    statuses: [{ id: 'wamid.9', status: 'read', timestamp: '1795000000' }],
  })
  const [a] = one['entry'] as { changes: unknown[] }[]
  const [b] = two['entry'] as { changes: unknown[] }[]
  assert.ok(a && b)
  const batch = { object: 'whatsapp_business_account', entry: [{ changes: [...a.changes, ...b.changes] }, b] }
  const ids = (await read(batch)).map((arrival) => {
    if (arrival.is === 'message') return arrival.event.providerId
    return arrival.is === 'receipt' ? arrival.receipt.providerId : arrival.is
  })
  assert.deepEqual(ids, ['wamid.1', 'wamid.2', 'wamid.3', 'wamid.9', 'wamid.3', 'wamid.9'])
})

const strange: { label: string; payload: unknown; why: string[] }[] = [
  { label: 'another product', payload: { object: 'page', entry: [] }, why: ['other_object'] },
  { label: 'no entry', payload: { object: 'whatsapp_business_account' }, why: [] },
  {
    label: 'an entry of another kind',
    payload: { object: 'whatsapp_business_account', entry: 'x' },
    why: [],
  },
  {
    label: 'a change without a field',
    payload: { object: 'whatsapp_business_account', entry: [{ changes: [{ value: null }, 7] }] },
    why: ['field_unknown', 'field_unknown'],
  },
]
for (const { label, payload, why } of strange) {
  test(`strange but readable: ${label}`, async () => {
    assert.deepEqual(await read(payload), why.map(ignored))
  })
}

const values: { label: string; value: Record<string, unknown>; why: string }[] = [
  { label: 'nothing in it', value: {}, why: 'empty' },
  {
    label: 'another number of the account',
    value: { metadata: { phone_number_id: '1' }, messages: [text('34600000001', 'wamid.1')] },
    why: 'other_number',
  },
  { label: 'no sender', value: { messages: [{ id: 'x', type: 'text', text: {} }] }, why: 'no_sender' },
  { label: 'no id', value: { messages: [{ from: '34600000001', type: 'text' }] }, why: 'no_sender' },
  {
    label: 'a type of tomorrow',
    value: { messages: [{ ...text('34600000001', 'x'), type: 'hologram' }] },
    why: 'type_hologram',
  },
  {
    label: 'a type that is a property of objects',
    value: { messages: [{ ...text('34600000001', 'x'), type: 'constructor' }] },
    why: 'type_constructor',
  },
  {
    label: 'a type that is no word',
    value: { messages: [{ ...text('34600000001', 'x'), type: 'Ana 600000001' }] },
    why: 'type_unknown',
  },
  { label: 'a group', value: { messages: [{ ...text('34600000001', 'x'), group_id: 'g' }] }, why: 'group' },
  {
    label: 'a flow',
    value: {
      messages: [{ ...text('34600000001', 'x'), type: 'interactive', interactive: { type: 'nfm_reply' } }],
    },
    why: 'type_interactive',
  },
  {
    label: 'a system note',
    value: { messages: [{ type: 'system', system: { type: 'user_identity_changed' } }] },
    why: 'system_user_identity_changed',
  },
  { label: 'an error of the account', value: { errors: [{ code: 131_000 }] }, why: 'account_error' },
]
for (const { label, value, why } of values) {
  test(`of no use to us: ${label}`, async () => {
    assert.deepEqual(await read(fake.change(value)), [ignored(why)])
  })
}

test('what is no JSON cannot be read', async () => {
  await assert.rejects(async () => read('{"object":'), SyntaxError)
})

test('media are told apart', async () => {
  const kinds = {
    audio: 'audio',
    voice: 'audio',
    image: 'image',
    sticker: 'image',
    document: 'document',
    video: 'other',
  }
  for (const [type, media] of Object.entries(kinds)) {
    const [arrival] = await read(
      fake.change({
        messages: [{ from: '34600000001', id: 'x', type, [type]: { id: '9', caption: 'Mi informe' } }],
      }),
    )
    assert.ok(arrival?.is === 'message')
    assert.deepEqual(
      [arrival.event.kind, arrival.event.media, arrival.event.text],
      ['media', media, 'Mi informe'],
    )
  }
})

const spoken = (): RawWebhook =>
  fake.webhook(
    fake.change({ messages: [{ ...text('34600000001', 'x'), text: { body: 'Sí 👍 mañana/tarde' } }] }),
  )

test('only the exact bytes that Meta signed are Meta’s', () => {
  const raw = spoken()
  const written = Buffer.from(raw.body).toString('utf8')
  assert.match(written, /S\\u00ed \\ud83d\\udc4d ma\\u00f1ana\\\/tarde/)
  assert.equal(door.verify(raw), true)
  const signature = raw.headers['x-hub-signature-256'] ?? ''
  const signed = (value: string | undefined): RawWebhook => ({
    ...raw,
    headers: { ...raw.headers, 'x-hub-signature-256': value },
  })
  const tampered = Uint8Array.from(raw.body)
  tampered[tampered.length - 3] = (tampered.at(-3) ?? 0) ^ 1
  const others: RawWebhook[] = [
    { ...raw, body: tampered },
    { ...raw, body: Buffer.from(JSON.stringify(JSON.parse(written))) },
    { ...raw, body: Buffer.concat([raw.body, Buffer.from(' ')]) },
    { ...raw, body: new Uint8Array() },
    { ...raw, method: 'GET' },
    signed(undefined),
    signed(''),
    signed('sha256='),
    signed(signature.replace('sha256=', 'sha1=')),
    signed(signature.toUpperCase()),
    signed(`${signature}0`),
    signed(`sha256=${'0'.repeat(64)}`),
  ]
  for (const other of others) assert.equal(door.verify(other), false)
})

test('without a secret nothing is Meta’s, and a secret that cannot be had is none', () => {
  const raw = spoken()
  const withSecret = (appSecret: () => string): boolean | undefined =>
    metaChannel({
      accessToken: () => '',
      appSecret,
      verifyToken: () => '',
      phoneNumberId: '1',
      sender: '1',
      apiVersion: 'v23.0',
    }).webhooks[0]?.verify(raw)
  assert.equal(
    withSecret(() => ''),
    false,
  )
  assert.equal(
    withSecret(() => {
      throw new Error('no secret')
    }),
    false,
  )
})

test('a subscription is verified by its token alone', () => {
  const greet = (query: Record<string, string>): string | null | undefined =>
    door.greet?.(new URL(`https://x.example/webhooks/meta?${new URLSearchParams(query).toString()}`))
  const good = {
    'hub.mode': 'subscribe',
    'hub.verify_token': fake.verifyToken,
    'hub.challenge': '1158201444',
  }
  assert.equal(greet(good), '1158201444')
  const bad: Record<string, string>[] = [
    { ...good, 'hub.verify_token': `${fake.verifyToken}x` },
    { ...good, 'hub.verify_token': '' },
    { ...good, 'hub.mode': 'unsubscribe' },
    { ...good, 'hub.challenge': '<script>alert(1)</script>' },
    { ...good, 'hub.challenge': '' },
    {},
  ]
  for (const query of bad) assert.equal(greet(query), null)
})

test('the door takes what Meta may send and says that it has it', () => {
  assert.deepEqual(
    { path: door.path, source: door.source, limit: door.limit, answer: door.answer },
    {
      path: '/webhooks/meta',
      source: 'meta',
      limit: 3_145_728,
      answer: { type: 'text/plain', body: 'EVENT_RECEIVED' },
    },
  )
})

test('statuses alone can wait; what may hold a patient’s words cannot', async () => {
  for (const [file, waits] of Object.entries({
    statuses: true,
    'webhook-payloads': false,
    'user-ids': false,
  }))
    for (const [name, payload] of Object.entries(await samples(file)))
      assert.equal(door.later?.(fake.webhook(payload).body), waits, name)
  const status = fake.change({ statuses: [{ id: 'x', status: 'read' }] })
  const mixed = fake.change({ statuses: [{ id: 'x', status: 'read' }], messages: [text('34600000001', 'y')] })
  const escaped = JSON.stringify(mixed).replace('"messages":[', '"\\u006dessages":[')
  assert.equal((await read(escaped)).length, 2)
  assert.equal(door.later?.(Buffer.from(JSON.stringify(status, null, 2))), true)
  for (const body of [JSON.stringify(mixed), JSON.stringify(mixed, null, 2), escaped, '', '{'])
    assert.equal(door.later?.(Buffer.from(body)), false, body.slice(0, 20))
})
