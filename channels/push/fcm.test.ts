// FCM against a server that plays Google: the contract, what travels, what each of its errors means.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { channelContract } from '../contract.fixture.ts'
import type { Channel, Outgoing, SendResult } from '../contract.ts'
import { badRequest, fakeFcm, fcmError, type FakeFcm } from '#evals/fakes/fcm.ts'
import { bookFor } from '#prompts/index.ts'
import { pushChannel } from './push.ts'

const at = new Date('2026-11-24T10:00:00Z')
const channelFor = (fake: FakeFcm, credentials = fake.credentials): Channel =>
  pushChannel({
    fcm: { credentials: () => credentials, baseUrl: fake.url },
    hosts: [],
    now: () => at,
    timeoutMs: 1500,
  }).channel

channelContract('FCM', async () => {
  const fake = await fakeFcm()
  return {
    channel: channelFor(fake),
    address: 'fcm:device-1:APA91b_x',
    arrived: () =>
      fake.taken().map(({ token, notification, data }) => ({
        text: notification.body,
        address: `fcm:${token}`,
        deliveryId: data['deliveryId'] ?? null,
      })),
    fault: fake.fault,
    secrets: [fake.privateKey, 'device-1:APA91b_x'],
    close: fake.close,
  }
})

let fake: FakeFcm
let channel: Channel
before(async () => {
  fake = await fakeFcm()
})
after(() => fake.close())
beforeEach(async () => {
  await fake.fault(null)
  channel = channelFor(fake)
})
afterEach(() => channel.close?.())

let made = 0
const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
  org: 'org',
  deliveryId: `d${(made += 1)}`,
  sender: 'push',
  address: 'fcm:token',
  content: { text: 'Hola', language: 'es' },
  ...more,
})
const troubleOf = (result: SendResult): string => (result.state === 'refused' ? result.trouble : result.state)

test('what travels: generic title, words, tag, link, how long and how urgent, for each kind of device', async () => {
  const one = outgoing({
    content: { text: 'Tienes un aviso', language: 'eu', link: 'https://x.example/l/abc' },
    validForMs: 90_500,
    urgent: true,
  })
  const result = await channel.send(one)
  assert.match(result.state === 'sent' ? result.providerId : '', /^projects\/clinic-test\/messages\//)
  assert.deepEqual(fake.taken().at(-1), {
    token: 'token',
    notification: { title: bookFor('eu').pushPage.notificationTitle, body: 'Tienes un aviso' },
    data: { deliveryId: one.deliveryId, url: 'https://x.example/l/abc' },
    android: { priority: 'HIGH', ttl: '90s', notification: { tag: one.deliveryId, visibility: 'PRIVATE' } },
    apns: {
      headers: {
        'apns-priority': '10',
        'apns-expiration': String(at.getTime() / 1000 + 90),
        'apns-collapse-id': one.deliveryId,
      },
    },
    webpush: {
      headers: { TTL: '90', Urgency: 'high' },
      notification: { tag: one.deliveryId, lang: 'eu' },
      fcm_options: { link: 'https://x.example/l/abc' },
    },
  })
})

test('too long is cut with an ellipsis within 4,096 bytes', async () => {
  await channel.send(outgoing({ content: { text: 'ñ😀"'.repeat(2000) } }))
  const { notification } = fake.taken().at(-1) ?? assert.fail()
  assert.match(notification.body, /…$/)
  assert.doesNotMatch(notification.body, /\p{Surrogate}/u)
  assert.ok(Buffer.byteLength(notification.body) > 3000)
})

const tokenMessage = 'The registration token is not a valid FCM registration token'
type Answer = Parameters<FakeFcm['fault']>[0]
const errors: [label: string, answer: Answer, trouble: string, code: string, afterMs?: number][] = [
  ['UNREGISTERED', fcmError(404, 'UNREGISTERED'), 'address_dead', 'UNREGISTERED'],
  [
    'a token of another project',
    fcmError(403, 'SENDER_ID_MISMATCH'),
    'sender_misconfigured',
    'SENDER_ID_MISMATCH',
  ],
  [
    'a token that is none',
    fcmError(400, 'INVALID_ARGUMENT', tokenMessage),
    'address_dead',
    'INVALID_ARGUMENT',
  ],
  ['the token’s field', badRequest('message.token'), 'address_dead', '400'],
  ['a field of ours', badRequest('message.data[0].value'), 'content_rejected', '400'],
  [
    'a message too big',
    fcmError(400, 'INVALID_ARGUMENT', 'Message too big'),
    'content_rejected',
    'INVALID_ARGUMENT',
  ],
  [
    'QUOTA_EXCEEDED',
    { ...fcmError(429, 'QUOTA_EXCEEDED'), headers: { 'retry-after': '60' } },
    'slow_down',
    'QUOTA_EXCEEDED',
    60_000,
  ],
  [
    'UNAVAILABLE',
    { ...fcmError(503, 'UNAVAILABLE'), headers: { 'retry-after': '7' } },
    'provider_down',
    'UNAVAILABLE',
    7000,
  ],
  ['INTERNAL', fcmError(500, 'INTERNAL'), 'provider_down', 'INTERNAL'],
  [
    'THIRD_PARTY_AUTH_ERROR',
    fcmError(401, 'THIRD_PARTY_AUTH_ERROR'),
    'sender_misconfigured',
    'THIRD_PARTY_AUTH_ERROR',
  ],
  ['a code that is new', fcmError(409, 'SOMETHING_NEW'), 'unknown', 'SOMETHING_NEW'],
  ['a code that is none', fcmError(500, 'tel +34 600 000 000'), 'provider_down', '500'],
  [
    'no permission',
    { status: 403, body: { error: { status: 'PERMISSION_DENIED' } } },
    'sender_misconfigured',
    '403',
  ],
  ['a page of a proxy', { status: 502, body: '<html>' }, 'provider_down', '502'],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'unknown', '302'],
  ['details that are none', { status: 429, body: { error: { details: 'x' } } }, 'slow_down', '429'],
]
for (const [label, answer, trouble, code, afterMs] of errors) {
  test(`${label}: ${trouble}`, async () => {
    await fake.fault(answer)
    const expected = { state: 'refused', trouble, code, ...(afterMs === undefined ? {} : { afterMs }) }
    assert.deepEqual(await channel.send(outgoing()), expected)
  })
}

test('a token of another project is only its own fault while our project sends to others', async () => {
  assert.equal(troubleOf(await channel.send(outgoing())), 'sent')
  await fake.fault(fcmError(403, 'SENDER_ID_MISMATCH'))
  assert.equal(troubleOf(await channel.send(outgoing())), 'not_on_channel')
})

test('one access token serves many sends, and one that was taken back is replaced', async () => {
  const before = fake.tokens()
  await Promise.all(Array.from({ length: 20 }, () => channel.send(outgoing())))
  assert.equal(fake.tokens(), before + 1)
  fake.revoke()
  assert.equal(troubleOf(await channel.send(outgoing())), 'sender_misconfigured')
  assert.equal(troubleOf(await channel.send(outgoing())), 'sent')
  assert.equal(fake.tokens(), before + 2)
})

const read = (): Record<string, unknown> => JSON.parse(fake.credentials) as Record<string, unknown>
const broken: [label: string, credentials: () => string, trouble: string][] = [
  ['no JSON', () => '{', 'sender_misconfigured'],
  ['no account', () => '{"type":"service_account"}', 'sender_misconfigured'],
  ['a key that is none', () => JSON.stringify({ ...read(), private_key: 'x' }), 'sender_misconfigured'],
  [
    'a project that is a path',
    () => JSON.stringify({ ...read(), project_id: '../x' }),
    'sender_misconfigured',
  ],
  [
    'nobody gives tokens',
    () => JSON.stringify({ ...read(), token_uri: 'http://127.0.0.1:1/token' }),
    'provider_down',
  ],
  [
    'a door that is none',
    () => JSON.stringify({ ...read(), token_uri: `${fake.url}/elsewhere` }),
    'sender_misconfigured',
  ],
]
for (const [label, credentials, trouble] of broken) {
  test(`credentials: ${label}`, async () => {
    const wrong = channelFor(fake, credentials())
    const before = fake.taken().length
    const result = await wrong.send(outgoing())
    await wrong.close?.()
    assert.equal(troubleOf(result), trouble)
    assert.ok(!JSON.stringify(result).includes('127.0.0.1'))
    assert.equal(fake.taken().length, before)
  })
}

test('a token that cannot be one is dead', async () => {
  for (const address of ['fcm:', 'fcm:a b', `fcm:${'a'.repeat(2001)}`])
    assert.equal(troubleOf(await channel.send(outgoing({ address }))), 'address_dead')
})
