// Both channels against a Twilio on loopback: the contract, what stands on every message, and the way there and back.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { channelContract, type ChannelWorld } from '../contract.fixture.ts'
import type { Arrival } from '../contract.ts'
import { twilioChannels } from './twilio.ts'
import { channelsOf, inWorld, openTwilio, outgoing, patient } from './twilio.fixture.ts'

const worldOf = (name: 'whatsapp' | 'sms') => async (): Promise<ChannelWorld> => {
  const world = await openTwilio({}, { timeoutMs: 1500 })
  const { twilio } = world
  return {
    channel: world[name],
    address: patient,
    arrived: () =>
      twilio.messages().map(({ to, body, deliveryId }) => ({
        text: body,
        address: to.replace(/^whatsapp:/, ''),
        deliveryId,
      })),
    fault: twilio.fault,
    secrets: [twilio.authToken],
    close: twilio.close,
  }
}

channelContract('Twilio SMS', worldOf('sms'))
channelContract('Twilio WhatsApp', worldOf('whatsapp'))

const callbacks: readonly [publicUrl: string, proxied: boolean, expected: string | undefined][] = [
  ['https://m.example', false, 'https://m.example/webhooks/twilio/status?d=d%2F1'],
  ['https://m.example/', true, 'https://m.example/webhooks/twilio/status?d=d%2F1'],
  ['http://127.0.0.1:8080', true, 'http://127.0.0.1:8080/webhooks/twilio/status?d=d%2F1'],
  ['http://127.0.0.1:8080', false, undefined],
  ['https://mi_hospital.example', true, undefined],
]

for (const [publicUrl, proxied, expected] of callbacks)
  test(`receipts come to ${expected ?? 'nobody'} from ${publicUrl}${proxied ? ' through another origin' : ''}`, async () => {
    const { canCallBack, statusCallback } = await import('./hand-over.ts')
    const at = { publicUrl, ...(proxied ? { baseUrl: 'http://127.0.0.1:1' } : {}) }
    assert.equal(statusCallback(at, 'd/1').statusCallback, expected)
    assert.equal(canCallBack(at), expected !== undefined)
  })

const validities: readonly [ms: number | undefined, seconds: string | undefined][] = [
  [undefined, undefined],
  [1, '1'],
  [90_500, '90'],
  [86_400_000, '36000'],
]

test(
  'it is worth delivering from one second to ten hours',
  inWorld(async ({ sms, twilio }) => {
    for (const [validForMs] of validities) await sms.send(outgoing({ text: 'Hola' }, { validForMs }))
    assert.deepEqual(
      twilio.messages().map(({ fields }) => fields.ValidityPeriod),
      validities.map(([, seconds]) => seconds),
    )
  }),
)

test(
  'SMS: the calculator’s parts, the cheaper spelling, and the sender’s nature',
  inWorld(
    async ({ sms, twilio, options }) => {
      const text = 'Tu cita de Cardiología está confirmada para el día veintiuno de agosto a las diez.'
      assert.equal(sms.segments?.({ text }), 1)
      await sms.send(outgoing({ text }))
      assert.equal(twilio.messages()[0]?.body, text.replace('í', 'i').replace('á', 'a').replace('í', 'i'))
      assert.equal(sms.twoWay, true)
      const alias = channelsOf({ ...options, smsFrom: 'HOSPITAL', respell: 'never' }).sms
      assert.equal(alias.twoWay, false)
      assert.equal(alias.segments?.({ text }), 2)
    },
    {},
    { respell: 'text' },
  ),
)

test(
  'a Messaging Service chooses the sender',
  inWorld(
    async ({ sms, twilio }) => {
      const sent = await sms.send(outgoing({ text: 'Hola' }))
      assert.equal(sent.state, 'sent')
      const [message] = twilio.messages()
      assert.equal(message?.fields.MessagingServiceSid, `MG${'1'.repeat(32)}`)
      assert.equal(message?.fields.From, undefined)
    },
    {},
    { messagingServiceSid: `MG${'1'.repeat(32)}` },
  ),
)

test('a channel for each sender that is set, and the doors in any case', () => {
  const rest = { accountSid: `AC${'a'.repeat(32)}`, authToken: () => 't', publicUrl: 'https://m.example' }
  const { whatsapp, sms, webhooks } = twilioChannels({ ...rest, respell: 'never', now: () => new Date() })
  assert.deepEqual([whatsapp, sms, webhooks.length], [undefined, undefined, 2])
})

test('an account that cannot be one is our fault, and said without a call', async () => {
  const rest = { authToken: () => 't', smsFrom: '+34600000099', publicUrl: 'https://m.example' }
  const { sms } = twilioChannels({ ...rest, accountSid: 'XX1', respell: 'never', now: () => new Date() })
  const result = await sms?.send(outgoing({ text: 'Hola' }))
  assert.equal(result?.state === 'refused' && result.trouble, 'sender_misconfigured')
})

test(
  'a changed token is used from the next hand-over on',
  inWorld(async ({ twilio, options }) => {
    let token = 'old'
    const { sms } = channelsOf({ ...options, authToken: () => token })
    assert.equal((await sms.send(outgoing({ text: 'Hola' }))).state, 'refused')
    token = twilio.authToken
    assert.equal((await sms.send(outgoing({ text: 'Hola' }))).state, 'sent')
  }),
)

test('an answer that drips for ever is given up in time', async () => {
  const dripping = createServer((_request, response) => {
    response.writeHead(201, { 'content-type': 'application/json' })
    const drops = setInterval(() => response.write(' '), 50)
    response.once('close', () => clearInterval(drops))
  })
  await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(dripping.address() as AddressInfo).port}`
  const rest = { authToken: () => 't', smsFrom: '+34600000099', publicUrl: 'https://m.example', baseUrl }
  const { sms } = twilioChannels({
    ...rest,
    accountSid: `AC${'a'.repeat(32)}`,
    respell: 'never',
    now: () => new Date(),
    timeoutMs: 400,
  })
  const started = performance.now()
  const result = await sms?.send(outgoing({ text: 'Hola' }))
  assert.deepEqual(result, { state: 'uncertain', code: 'timeout' })
  assert.ok(performance.now() - started < 5000)
  dripping.closeAllConnections()
  dripping.close()
})

test('there and back: signed receipts, late, twice and out of order, find our delivery', async () => {
  const arrivals: Arrival[] = []
  let refused = 0
  const door = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const url = request.url ?? ''
      const body = Buffer.concat(chunks)
      const headers = request.headers as Record<string, string>
      const webhook = world.webhooks.find(({ path }) => url.split('?')[0] === path)
      if (!webhook?.verify({ method: 'POST', url, headers, body })) {
        refused += 1
        return response.writeHead(403).end()
      }
      const contentType = headers['content-type'] ?? ''
      arrivals.push(...(await webhook.parse({ url, contentType, body, receivedAt: new Date() })))
      return response.writeHead(200, { 'content-type': webhook.answer.type }).end(webhook.answer.body)
    })()
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const publicUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  const world = await openTwilio({ callbacks: { duplicate: 0.5, reorder: 0.3 }, seed: 7 }, { publicUrl })
  try {
    const { whatsapp, twilio } = world
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, i) => whatsapp.send(outgoing({ text: `Hola ${i}` }))),
    )
    assert.ok(sent.every(({ state }) => state === 'sent'))
    await twilio.quiet()
    const receipts = arrivals.flatMap((one) => (one.is === 'receipt' ? [one.receipt] : []))
    assert.equal(new Set(receipts.map(({ eventKey }) => eventKey)).size, 30)
    assert.ok(receipts.length > 30, 'some came twice')
    for (const { providerId, deliveryId } of receipts)
      assert.equal(twilio.messages().find(({ sid }) => sid === providerId)?.deliveryId, deliveryId)

    const { status, sid } = await twilio.inbound(`${publicUrl}/webhooks/twilio/messages`, {
      From: `whatsapp:${patient}`,
      To: 'whatsapp:+34900000001',
      Body: 'Sí ',
    })
    assert.equal(status, 200)
    const last = arrivals.at(-1)
    assert.ok(last?.is === 'message' && last.event.providerId === sid && last.event.text === 'Sí ')
    assert.equal(refused, 0)
  } finally {
    await world.twilio.close()
    door.closeAllConnections()
    door.close()
  }
})
