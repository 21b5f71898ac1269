// Web Push against a push service that opens what it gets: the contract, what travels, what each answer means, where it may go.
import assert from 'node:assert/strict'
import https from 'node:https'
import { after, before, test } from 'node:test'
import webpush from 'web-push'
import { channelContract, type ChannelWorld } from '../contract.fixture.ts'
import type { Channel, Outgoing, SendResult } from '../contract.ts'
import { pushService, type PushService } from '#evals/fakes/push-service.ts'
import { bookFor } from '#prompts/index.ts'
import { pushChannel, type PushOptions } from './push.ts'

const keys = webpush.generateVAPIDKeys()
const vapid = {
  publicKey: keys.publicKey,
  privateKey: () => keys.privateKey,
  subject: 'mailto:it@clinic.example',
}

function channelFor(service: PushService, more: Partial<PushOptions> = {}): Channel {
  const agent = new https.Agent({ ca: service.ca, keepAlive: true })
  const options = { vapid, hosts: [service.host], now: () => new Date(), timeoutMs: 1500, agent, ...more }
  return pushChannel(options).channel
}

async function world(): Promise<ChannelWorld> {
  const service = await pushService()
  const address = service.subscribe(keys.publicKey)
  return {
    channel: channelFor(service),
    address,
    arrived: () =>
      service.pushed().map((one) => ({
        text: String(one.payload['body']),
        address: one.address,
        deliveryId: String(one.payload['tag']),
      })),
    fault: service.fault,
    secrets: [
      keys.privateKey,
      ...Object.values((JSON.parse(address) as { keys: Record<string, string> }).keys),
    ],
    close: service.close,
  }
}

channelContract('Web Push', world)

let service: PushService
let channel: Channel
before(async () => {
  service = await pushService()
  channel = channelFor(service)
})
after(async () => {
  await channel.close?.()
  await service.close()
})

let made = 0
const outgoing = (more: Partial<Outgoing> = {}): Outgoing => ({
  org: 'org',
  deliveryId: `d${(made += 1)}`,
  sender: 'push',
  address: service.subscribe(keys.publicKey),
  content: { text: 'Hola', language: 'es' },
  ...more,
})
const troubleOf = (result: SendResult): string => (result.state === 'refused' ? result.trouble : result.state)

test('what travels: generic title, words, tag and link; how long, how urgent, and a topic that is not our id', async () => {
  const one = outgoing({
    content: { text: 'Tienes un aviso', language: 'ca-ES', link: 'https://x.example/l/abc' },
    validForMs: 90_500,
  })
  await channel.send(one)
  const { headers, payload } = service.pushed().at(-1) ?? assert.fail()
  assert.deepEqual(payload, {
    title: bookFor('ca').pushPage.notificationTitle,
    body: 'Tienes un aviso',
    lang: 'ca',
    tag: one.deliveryId,
    url: 'https://x.example/l/abc',
  })
  assert.equal(headers['ttl'], '90')
  assert.equal(headers['urgency'], 'normal')
  assert.match(String(headers['topic']), /^[\w-]{32}$/)
  assert.ok(!JSON.stringify(headers).includes(one.deliveryId))
})

const lives: [validForMs: number | undefined, urgent: boolean | undefined, ttl: string, urgency: string][] = [
  [undefined, undefined, '86400', 'normal'],
  [0, true, '0', 'high'],
  [-5, false, '0', 'normal'],
  [999, true, '0', 'high'],
  [100 * 86_400_000, undefined, '2419200', 'normal'],
]
for (const [validForMs, urgent, ttl, urgency] of lives) {
  test(`worth ${validForMs} ms, urgent ${urgent}: TTL ${ttl}, ${urgency}`, async () => {
    await channel.send(outgoing({ validForMs, urgent }))
    const { headers } = service.pushed().at(-1) ?? assert.fail()
    assert.deepEqual([headers['ttl'], headers['urgency']], [ttl, urgency])
  })
}

test('the same delivery twice waits once', async () => {
  const one = outgoing()
  const first = await channel.send(one)
  assert.deepEqual(await channel.send(one), first, 'under the same id')
  assert.equal(service.waiting().filter(({ address }) => address === one.address).length, 1)
})

const long: [label: string, text: string, link?: string][] = [
  ['plain letters', 'a'.repeat(5000)],
  ['surrogate pairs, one unit off', `a${'😀'.repeat(2000)}`],
  ['surrogate pairs', '😀'.repeat(2000)],
  ['what JSON writes longer', '"\n'.repeat(3000)],
  ['a long link beside it', 'ñ'.repeat(3000), `https://x.example/${'l'.repeat(900)}`],
]
for (const [label, text, link] of long) {
  test(`too long is cut with an ellipsis, nearly at the limit: ${label}`, async () => {
    const result = await channel.send(outgoing({ content: { text, link } }))
    assert.equal(result.state, 'sent')
    const { payload, size } = service.pushed().at(-1) ?? assert.fail()
    const body = String(payload['body'])
    assert.ok(body.endsWith('…') && text.startsWith(body.slice(0, -1)))
    assert.doesNotMatch(body, /\p{Surrogate}/u, 'no half letter')
    assert.ok(size <= 4096 && size > 4080, String(size))
  })
}

test('a text that just fits is whole', async () => {
  const bare = outgoing()
  await channel.send(bare)
  const room = 4096 - (service.pushed().at(-1)?.size ?? 0) + 'Hola'.length
  const one = outgoing({ deliveryId: bare.deliveryId, content: { text: 'a'.repeat(room) } })
  await channel.send(one)
  assert.equal(service.pushed().at(-1)?.size, 4096)
  assert.equal(service.pushed().at(-1)?.payload['body'], one.content.text)
})

test('what no cutting helps is not sent', async () => {
  const result = await channel.send(
    outgoing({ content: { text: 'Hola', link: `https://x.example/${'l'.repeat(4000)}` } }),
  )
  assert.deepEqual(result, { state: 'refused', trouble: 'content_rejected', code: 'too_long' })
})

const answers: [status: number, trouble: string, headers?: Record<string, string>, afterMs?: number][] = [
  [200, 'uncertain'],
  [204, 'uncertain'],
  [301, 'unknown', { location: 'https://localhost/elsewhere' }],
  [307, 'unknown', { location: 'https://localhost/elsewhere' }],
  [400, 'sender_misconfigured'],
  [401, 'sender_misconfigured'],
  [403, 'sender_misconfigured'],
  [404, 'address_dead'],
  [406, 'slow_down'],
  [410, 'address_dead'],
  [413, 'content_rejected'],
  [418, 'unknown'],
  [429, 'slow_down', { 'retry-after': '120' }, 120_000],
  [429, 'slow_down', { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT' }, 30_000],
  [429, 'slow_down', { 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT' }, 0],
  [429, 'slow_down', { 'retry-after': 'soon' }],
  [500, 'provider_down'],
  [503, 'provider_down', { 'retry-after': '5' }, 5000],
]
for (const [status, trouble, headers = {}, afterMs] of answers) {
  test(`${status} ${JSON.stringify(headers)}: ${trouble}`, async (t) => {
    const fresh = channelFor(service, { now: () => new Date('2026-11-24T10:00:00Z') })
    t.after(() => fresh.close?.())
    await service.fault({ status, headers })
    const before = service.requests()
    const result = await fresh.send(outgoing())
    await service.fault(null)
    assert.equal(troubleOf(result), trouble)
    assert.equal(result.state === 'sent' ? undefined : result.code, String(status))
    if (result.state === 'refused') assert.equal(result.afterMs, afterMs)
    assert.equal(service.requests(), before + 1, 'no redirect is followed')
  })
}

test('a subscription made for another key stops nobody else’s push', async (t) => {
  const clock = { now: new Date('2026-11-24T10:00:00Z') }
  const fresh = channelFor(service, { now: () => clock.now })
  t.after(() => fresh.close?.())
  const strange = (): Outgoing =>
    outgoing({ address: service.subscribe(webpush.generateVAPIDKeys().publicKey) })
  assert.equal(
    troubleOf(await fresh.send(strange())),
    'sender_misconfigured',
    'nothing says that our key is right',
  )
  assert.equal(troubleOf(await fresh.send(outgoing())), 'sent')
  assert.equal(troubleOf(await fresh.send(strange())), 'not_on_channel', 'the service took our key just now')
  clock.now = new Date('2026-11-24T11:00:01Z')
  assert.equal(troubleOf(await fresh.send(strange())), 'sender_misconfigured')
})

const wrongKeys: [label: string, vapid: PushOptions['vapid']][] = [
  ['a private key of another length', { ...vapid, privateKey: () => 'abc' }],
  ['a public key that is none', { ...vapid, publicKey: 'abc' }],
  ['a private key of another pair', { ...vapid, privateKey: () => webpush.generateVAPIDKeys().privateKey }],
]
for (const [label, wrong] of wrongKeys) {
  test(`our own keys: ${label}`, async (t) => {
    const fresh = channelFor(service, { vapid: wrong })
    t.after(() => fresh.close?.())
    assert.equal(troubleOf(await fresh.send(outgoing())), 'sender_misconfigured')
  })
}

test('a certificate nobody vouches for is a service that is not there', async (t) => {
  const fresh = channelFor(service, { agent: new https.Agent() })
  t.after(() => fresh.close?.())
  const result = await fresh.send(outgoing())
  assert.deepEqual(result, {
    state: 'refused',
    trouble: 'provider_down',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  })
})

test('a kind of device whose keys are not set leaves the message to the next channel', async (t) => {
  const neither = pushChannel({ hosts: [], now: () => new Date() }).channel
  t.after(() => neither.close?.())
  for (const address of [outgoing().address, 'fcm:abc'])
    assert.deepEqual(await neither.send(outgoing({ address })), {
      state: 'refused',
      trouble: 'not_on_channel',
      code: 'not_configured',
    })
})
