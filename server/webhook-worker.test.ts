import assert from 'node:assert/strict'
import test from 'node:test'
import { simpleParser } from 'mailparser'
import type { Arrival, InboundEvent, Webhook } from '#channels/contract.ts'
import {
  countFaulty,
  faultyWebhooks,
  forgetWebhooks,
  redriveWebhooks,
  unmatchedReceipts,
} from '#core/webhooks/health.ts'
import { finishWebhooks, leaseWebhooks } from '#core/webhooks/webhooks.ts'
import { readWebhooks } from './webhook-worker.ts'
import {
  type Doors,
  formDoor,
  jsonDoor,
  signedArrivals,
  signedBytes,
  signedForm,
  startDoors,
} from './webhooks.fixture.ts'

const sms = (sid: string, text = 'hola'): Record<string, string> => ({
  MessageSid: sid,
  From: '+34699000001',
  To: '+34600000000',
  Body: text,
})

/** E-mail as the provider's raw MIME; what has no sender cannot be read. */
const mailDoor: Webhook = {
  ...jsonDoor(),
  path: '/webhooks/mail',
  source: 'mail',
  parse: async ({ body }) => {
    const { from, messageId, text } = await simpleParser(Buffer.from(body))
    const [sender] = from?.value ?? []
    if (!sender?.address || !messageId) throw new Error(`whose is this: ${Buffer.from(body).toString()}`)
    return [
      {
        is: 'message',
        event: inbound(messageId, { channel: 'email', from: sender.address, text: text ?? '' }),
      },
    ]
  },
}

const inbound = (providerId: string, more: Partial<InboundEvent> = {}): InboundEvent => ({
  channel: 'sms',
  provider: 'json',
  providerId,
  from: '+34699000001',
  to: '+34600000000',
  kind: 'text',
  text: 'hola',
  ...more,
})
const message = (providerId: string, more: Partial<InboundEvent> = {}): Arrival => ({
  is: 'message',
  event: inbound(providerId, more),
})
const receipt = (providerId: string, key: string): Arrival => ({
  is: 'receipt',
  receipt: {
    provider: 'sandbox',
    providerId,
    eventKey: key,
    type: 'delivered',
    at: new Date('2024-08-19T07:00:00Z'),
  },
})

async function withDoors(work: (doors: Doors) => Promise<void>, { sample = false } = {}): Promise<void> {
  const doors = await startDoors({ sample, webhooks: [formDoor(), jsonDoor(), mailDoor] })
  try {
    await work(doors)
  } finally {
    await doors.end()
  }
}

const send = async (doors: Doors, path: string, init: RequestInit): Promise<void> => {
  const response = await doors.post(path, init)
  assert.equal(response.status, 200)
  await response.text()
}
const arrive = (doors: Doors, arrivals: readonly Arrival[], more?: object) =>
  send(doors, '/webhooks/json', signedArrivals(arrivals, more))

const bodies = async ({ app }: Doors): Promise<string[]> =>
  (await app.rows<{ body: string }>('select body from inbound_message order by received_at, seq')).map(
    ({ body }) => body,
  )
/** As if the leases and waits of what is not read were over. */
const waitOver = ({ app }: Doors) =>
  app.rows(`update webhook_event set lease_until = '2000-01-01' where processed_at is null`)
const readOut = async (doors: Doors): Promise<void> => {
  for (let times = 0; times < 8; times += 1) {
    await waitOver(doors)
    await doors.read()
  }
}

test('words that arrived are in the inbox with the moment they came, and are answered', () =>
  withDoors(async (doors) => {
    await send(doors, '/webhooks/form', signedForm(sms('SM1', 'me duele mucho el pecho')))
    doors.app.clock.set('2024-08-19T09:07:00+02:00')
    assert.equal(await doors.read(), 1)
    assert.equal(await doors.read(), 0)
    assert.deepEqual(await doors.app.rows('select body, received_at from inbound_message'), [
      { body: 'me duele mucho el pecho', received_at: new Date('2024-08-19T07:00:00Z') },
    ])
    await doors.app.app.settle()
    assert.match((await doors.app.device('sms', '+34699000001')).at(-1) ?? '', /112/)
  }))

test('the same event in other bytes is one, and opens no window again', () =>
  withDoors(async (doors) => {
    await arrive(doors, [message('wamid.1')])
    await doors.read()
    doors.app.clock.set('2024-08-21T09:00:00+02:00')
    await arrive(doors, [message('wamid.1')], { added: 1 })
    await arrive(doors, [message('wamid.1'), message('wamid.2', { text: 'otra' })], { added: 2 })
    const [before] = await doors.app.rows('select seq, last_inbound_at from conversation')
    assert.deepEqual(before, { seq: 1, last_inbound_at: new Date('2024-08-19T07:00:00Z') })
    await doors.read()
    assert.deepEqual(await bodies(doors), ['hola', 'otra'])
    assert.deepEqual(await doors.app.rows('select seq from conversation'), [{ seq: 2 }])
  }))

test('a batch is read whole; unknown kinds and fields do no harm', () =>
  withDoors(async (doors) => {
    await arrive(doors, [
      message('wamid.1', { text: 'uno' }),
      { is: 'ignored', why: 'auto_reply' },
      { is: 'hologram', depth: 3 } as unknown as Arrival,
      { ...message('wamid.2', { text: 'dos\u0000' }), mood: 'fine' } as unknown as Arrival,
      receipt('unknown', 'e1'),
    ])
    await doors.read()
    assert.deepEqual(await bodies(doors), ['uno', 'dos'])
    assert.equal((await doors.app.rows('select 1 from delivery_event')).length, 1)
  }))

const unreadable: { name: string; path: string; init: RequestInit }[] = [
  {
    name: 'a form without its message',
    path: '/webhooks/form',
    init: signedForm({ Body: 'pecho 612345678' }),
  },
  { name: 'half a JSON', path: '/webhooks/json', init: signedBytes('{"arrivals":[{"is":"pecho 612345678') },
  {
    name: 'JSON of another shape',
    path: '/webhooks/json',
    init: signedBytes('{"arrivals":"pecho 612345678"}'),
  },
  {
    name: 'no text at all',
    path: '/webhooks/json',
    init: signedBytes(new Uint8Array([0xff, 0x00, 0xfe, 0x80])),
  },
  {
    name: 'a truncated MIME',
    path: '/webhooks/mail',
    init: signedBytes('Message-ID: <1@x>\r\nSubject: pecho 612345678\r\nFro'),
  },
]
for (const { name, path, init } of unreadable) {
  test(`${name}: the others are read, it is set aside where people see it, and nothing of it is logged`, () =>
    withDoors(async (doors) => {
      await send(doors, path, init)
      await send(doors, '/webhooks/form', signedForm(sms('SM1')))
      assert.equal(await doors.read(), 2)
      assert.deepEqual(await bodies(doors), ['hola'])
      assert.equal(await doors.read(), 0, 'it waits before it is tried again')
      await readOut(doors)
      const { ctx, org } = doors.app.app
      const faulty = await faultyWebhooks(ctx.db.org(org), org, 10)
      assert.deepEqual(
        faulty.map(({ fault }) => fault),
        ['unreadable'],
      )
      assert.equal((await countFaulty(ctx.db.system()))[0]?.count, 1)
      const logged = doors.logged.join('')
      assert.ok(logged.includes('unreadable') && !/pecho|612345678/.test(logged), logged)
      const metrics = await (await fetch(`${doors.url}/metrics`)).text()
      assert.match(metrics, /metaqare_webhooks_faulty\{source="\w+"\} 1/)
    }))
}

test('what the database refuses spoils neither its batch nor the next', () =>
  withDoors(async (doors) => {
    await arrive(doors, [receipt('p1', 'e1')])
    await arrive(doors, [
      { is: 'receipt', receipt: { ...receiptOf('p2', 'e2'), providerId: null as unknown as string } },
    ])
    await arrive(doors, [receipt('p3', 'e3')])
    await arrive(doors, [message('wamid.1', { kind: 'hologram' as 'text' })])
    await arrive(doors, [message('wamid.2')])
    assert.equal(await doors.read(), 5)
    assert.deepEqual(await doors.app.rows('select event_key from delivery_event order by event_key'), [
      { event_key: 'e1' },
      { event_key: 'e3' },
    ])
    assert.deepEqual(await bodies(doors), ['hola'])
    await readOut(doors)
    const faults = await doors.app.rows<{ fault: string }>(
      'select fault from webhook_event where fault is not null order by fault',
    )
    assert.deepEqual(faults, [{ fault: 'sql_23502' }, { fault: 'sql_23514' }])
  }))

const receiptOf = (providerId: string, key: string) => {
  const one = receipt(providerId, key)
  if (one.is !== 'receipt') throw new Error('no receipt')
  return one.receipt
}

test('one bad thing in a batch keeps no other waiting, and nothing is done twice', () =>
  withDoors(async (doors) => {
    await arrive(doors, [
      message('wamid.1', { text: 'uno' }),
      message('wamid.2', { kind: 'hologram' as 'text' }),
      message('wamid.3', { text: 'tres' }),
    ])
    await doors.read()
    assert.deepEqual(await bodies(doors), ['uno', 'tres'])
    await readOut(doors)
    assert.deepEqual(await bodies(doors), ['uno', 'tres'])
    assert.deepEqual(await doors.app.rows('select fault from webhook_event'), [{ fault: 'sql_23514' }])
  }))

test('a mended door reads again what it could not', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    await send(doors, '/webhooks/form', signedForm(sms('SM1')))
    const broken = [{ ...formDoor(), parse: () => Promise.reject(new Error('broken')) }]
    for (let times = 0; times < 6; times += 1) {
      await waitOver(doors)
      await readWebhooks(ctx, org, broken)
    }
    assert.equal((await faultyWebhooks(ctx.db.org(org), org, 10)).length, 1)
    assert.equal(await redriveWebhooks(ctx.db.org(org), org, 'form'), 1)
    assert.equal(await doors.read(), 1)
    assert.deepEqual(await bodies(doors), ['hola'])
    assert.equal((await faultyWebhooks(ctx.db.org(org), org, 10)).length, 0)
  }))

test('what no door reads any more is set aside, and never in the way', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    await send(doors, '/webhooks/form', signedForm(sms('SM1')))
    await arrive(doors, [message('wamid.1', { text: 'otra' })])
    for (let times = 0; times < 6; times += 1) {
      await waitOver(doors)
      await readWebhooks(ctx, org, [jsonDoor()])
    }
    assert.deepEqual(await bodies(doors), ['otra'])
    assert.equal((await faultyWebhooks(ctx.db.org(org), org, 10))[0]?.fault, 'door_unknown')
  }))

test('a worker that was killed between lease and finish: read once, by the next, when its lease is over', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    await arrive(doors, [message('wamid.1'), receipt('p1', 'e1')])
    const lost = await leaseWebhooks(ctx, org, { line: 'fresh', limit: 10 })
    assert.equal(lost.length, 1)
    assert.equal(await doors.read(), 0, 'still leased')
    await waitOver(doors)
    assert.equal(await doors.read(), 1)
    assert.deepEqual(await bodies(doors), ['hola'])
    // It was only slow: what it then finishes is no longer its own.
    assert.deepEqual(await ctx.db.org(org).tx((tx) => finishWebhooks(tx, ctx, lost)), [])
    await waitOver(doors)
    assert.equal(await doors.read(), 0)
    assert.deepEqual(await bodies(doors), ['hola'])
  }))

test('a request that ends its worker every time takes nobody along and is set aside', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    await arrive(doors, [message('wamid.1')])
    for (let times = 0; times < 5; times += 1) {
      await waitOver(doors)
      const line = times === 0 ? 'fresh' : 'tried'
      assert.equal((await leaseWebhooks(ctx, org, { line, limit: 1 })).length, 1)
    }
    await arrive(doors, [message('wamid.2', { text: 'otra' })])
    await waitOver(doors)
    await doors.read()
    assert.deepEqual(await bodies(doors), ['otra'])
    assert.equal((await faultyWebhooks(ctx.db.org(org), org, 10))[0]?.fault, 'never_finished')
  }))

test('a flood of receipts stands before nobody: what may hold words is read first', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    for (const sid of ['SM1', 'SM2', 'SM3'])
      await send(doors, '/webhooks/form', signedForm({ MessageSid: sid, MessageStatus: 'delivered' }))
    doors.app.clock.set('2024-08-19T09:10:00+02:00')
    await send(doors, '/webhooks/form', signedForm(sms('SM9', 'no puedo respirar')))
    const [first] = await leaseWebhooks(ctx, org, { line: 'fresh', limit: 1 })
    assert.match(Buffer.from(first?.body ?? []).toString(), /respirar/)
  }))

test('one lease brings only so many bytes into memory, and at least one request', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    for (const sid of ['a', 'b', 'c', 'd', 'e'])
      await arrive(doors, [message(sid, { text: 'x'.repeat(2_900_000) })])
    const sizes = []
    for (;;) {
      const leased = await leaseWebhooks(ctx, org, { line: 'fresh', limit: 200 })
      if (leased.length === 0) break
      sizes.push(leased.length)
    }
    assert.deepEqual(sizes, [3, 2])
  }))

test('a receipt that overtook its message is kept, and counted when an hour has passed', () =>
  withDoors(async (doors) => {
    const { ctx } = doors.app.app
    await arrive(doors, [receipt('not-ours', 'e1')])
    await doors.read()
    assert.deepEqual(await unmatchedReceipts(ctx.db.system(), ctx.clock.now()), [])
    doors.app.clock.set('2024-08-19T10:30:00+02:00')
    const [unmatched] = await unmatchedReceipts(ctx.db.system(), ctx.clock.now())
    assert.deepEqual(unmatched, { provider: 'sandbox', count: 1, oldest: new Date('2024-08-19T07:00:00Z') })
    const metrics = await (await fetch(`${doors.url}/metrics`)).text()
    assert.match(metrics, /metaqare_receipts_unmatched\{provider="sandbox"\} 1/)
  }))

test('receipts reach their delivery, the newest state wins in any order', () =>
  withDoors(
    async (doors) => {
      const { app } = doors
      await app.call('enviarConfirmacionCita', {
        paciente: 'Juan García',
        fechaHora: '2024-08-21 10:00',
        tipoCita: 'Videoconsulta',
        canal: 'WhatsApp',
      })
      await app.app.settle()
      const [sent] = await app.rows<{ provider_id: string }>('select provider_id from delivery')
      const providerId = sent?.provider_id ?? ''
      const read: Arrival = { is: 'receipt', receipt: { ...receiptOf(providerId, 'r'), type: 'read' } }
      await arrive(doors, [read])
      await arrive(doors, [receipt(providerId, 'd')])
      await arrive(doors, [read], { again: true })
      assert.equal(await doors.read(), 3)
      assert.deepEqual(await app.rows('select state from delivery'), [{ state: 'read' }])
      const told = await app.rows(`select event_key from delivery_event where event_key in ('r', 'd')`)
      assert.equal(told.length, 2)
    },
    { sample: true },
  ))

test('a template told of reaches whoever keeps templates, in the same transaction', () =>
  withDoors(async (doors) => {
    const { ctx, org } = doors.app.app
    await arrive(doors, [{ is: 'template', provider: 'json', providerId: 't1', state: 'approved' }])
    const told: string[] = []
    await readWebhooks(ctx, org, doors.webhooks, async (tx, _ctx, where, one) => {
      await tx.query('select 1')
      told.push(`${where} ${one.providerId} ${one.state}`)
    })
    assert.deepEqual(told, [`${org} t1 approved`])
  }))

test('requests read long ago are deleted, what came of them stays', () =>
  withDoors(async (doors) => {
    const { ctx } = doors.app.app
    await arrive(doors, [message('wamid.1')])
    await doors.read()
    doors.app.clock.set('2024-11-16T09:00:00+02:00')
    await arrive(doors, [message('wamid.2')])
    assert.equal(await forgetWebhooks(ctx), 0)
    doors.app.clock.set('2024-11-18T09:00:00+02:00')
    assert.equal(await forgetWebhooks(ctx), 1)
    assert.equal((await doors.kept()).length, 1, 'what nobody has read yet is kept, however old')
    await arrive(doors, [message('wamid.1')])
    await doors.read()
    assert.equal((await bodies(doors)).length, 2, 'a replay after that is still the same message')
    assert.equal(await forgetWebhooks(ctx, { keepDays: 0 }), 0)
  }))
