// Dead letters, uncertain hand-overs and lanes by a person's hand: each act once, refused where it makes no sense, with its event.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { CodedError } from '../errors.ts'
import { type AttentionFilter, needAttention } from './attention.ts'
import { resumeLane, settleUncertain, type Settlement } from './by-hand.ts'
import { storeAttempt, storeLane } from './desk.fixture.ts'
import { readLanes } from './read-lanes.ts'
import { dismiss, redrive, redriveMany } from './redrive.ts'
import type { Queryable } from '../database/database.ts'

let app: TestApp
before(async () => void (app = await testApp()))
after(() => app.end())
afterEach(async () => {
  for (const table of [
    'usage_record',
    'delivery_event',
    'sandbox_due',
    'sandbox_message',
    'delivery',
    'business_key',
    'lane',
  ])
    await app.rows(`delete from ${table}`)
  await app.rows('delete from message')
})

const inOrg = <T>(run: (tx: Queryable) => Promise<T>): Promise<T> => app.app.ctx.db.org(app.app.org).tx(run)
const now = (): Date => app.clock.now()
const dead = (delivery: Record<string, unknown> = {}, message: Record<string, unknown> = {}) =>
  storeAttempt(app, { delivery: { dead_at: now(), ...delivery }, message })
const redriveAll = (...ids: string[]) =>
  inOrg((tx) => redrive(tx, app.app.ctx, app.app.org, { ids, actor: 'ana' }))
const listed = (filter: Partial<AttentionFilter> = {}) =>
  inOrg((tx) => needAttention(tx, app.app.org, { attention: 'dead', now: now(), limit: 25, ...filter }))
const events = async (type: string): Promise<Record<string, string>[]> =>
  (
    await app.rows<{ ids: Record<string, string> }>('select ids from event where type = $1 order by seq', [
      type,
    ])
  ).map((row) => row.ids)
const coded = (code: string) => (error: unknown) => error instanceof CodedError && error.code === code

test('a dead letter is listed with its reason in words and no address, and is sent again by a new attempt', async () => {
  const ids = await dead({ code: '30003' })
  const [one] = (await listed()).items
  assert.deepEqual(
    [one?.id, one?.reason, one?.code, one?.patient, one?.worthSending, one?.attempts],
    [ids.delivery, 'provider_down', '30003', 'juan-garcia', true, 6],
  )
  assert.match(one?.text ?? '', /proveedor/)
  assert.ok(!JSON.stringify(one).includes('+34600000001'))
  const [done] = await redriveAll(ids.delivery)
  assert.equal(done?.refused, null)
  assert.deepEqual((await listed()).items, [])
  await app.app.settle()
  assert.deepEqual(await app.rows('select hop, channel, state from delivery order by hop'), [
    { hop: 1, channel: 'sms', state: 'failed' },
    { hop: 2, channel: 'sms', state: 'delivered' },
  ])
  assert.deepEqual(await app.rows('select state, reason from message'), [{ state: 'done', reason: null }])
  const { message, delivery } = ids
  assert.deepEqual(await events('delivery.redriven'), [
    { message, delivery, to: done?.delivery ?? '', by: 'ana' },
  ])
})

test('the same redrive again, or by two at once, makes one attempt and answers the same', async () => {
  const { delivery } = await dead()
  const [[one], [other]] = await Promise.all([redriveAll(delivery), redriveAll(delivery)])
  const [third] = await redriveAll(delivery)
  assert.ok(one?.delivery)
  assert.deepEqual([other, third], [one, one])
  assert.equal((await app.rows('select 1 from delivery')).length, 2)
})

const refusals: { why: string; refused: string; make: () => Promise<string> }[] = [
  {
    why: 'its time has passed',
    refused: 'expired',
    make: async () => (await dead({}, { valid_until: new Date(now().getTime() - 1) })).delivery,
  },
  {
    why: 'another attempt of it is under way',
    refused: 'goes_on',
    make: async () => {
      const ids = await dead()
      await storeAttempt(app, { message: { id: ids.message }, delivery: { hop: 2, state: 'scheduled' } })
      return ids.delivery
    },
  },
  {
    why: 'it arrived by another channel',
    refused: 'goes_on',
    make: async () => {
      const ids = await dead()
      await storeAttempt(app, {
        message: { id: ids.message },
        delivery: { hop: 2, state: 'read', channel: 'email' },
      })
      return ids.delivery
    },
  },
  {
    why: 'somebody asked for the same since',
    refused: 'replaced',
    make: async () => {
      const ids = await dead({}, { business_key: 'k' })
      const newer = await storeAttempt(app, { message: { state: 'alive', business_key: 'k' } })
      await app.rows(`insert into business_key values ($1, 'k', $2, 'f', $3)`, [
        app.app.org,
        newer.message,
        now(),
      ])
      return ids.delivery
    },
  },
  { why: 'it never was dead', refused: 'not_dead', make: async () => (await storeAttempt(app)).delivery },
]
for (const { why, refused, make } of refusals) {
  test(`refused as ${refused} when ${why}, and nothing changes`, async () => {
    const id = await make()
    const before = await app.rows('select * from delivery order by id')
    assert.deepEqual(await redriveAll(id, 'nothing'), [{ id, delivery: null, refused }])
    assert.deepEqual(await app.rows('select * from delivery order by id'), before)
  })
}

test('of two dead attempts of one message one is followed, and neither waits any more', async () => {
  const ids = await dead()
  const second = await storeAttempt(app, {
    message: { id: ids.message },
    delivery: { hop: 2, channel: 'email', dead_at: now() },
  })
  const done = await redriveAll(ids.delivery, second.delivery)
  assert.deepEqual(
    done.map(({ id, refused }) => [id, refused]),
    [
      [ids.delivery, 'goes_on'],
      [second.delivery, null],
    ],
  )
  assert.deepEqual((await listed()).items, [])
})

test('a key that was let go is held again', async () => {
  const ids = await dead({}, { business_key: 'k' })
  await app.rows(`insert into business_key values ($1, 'k', $2, 'f', $3)`, [app.app.org, ids.message, now()])
  await redriveAll(ids.delivery)
  assert.deepEqual(await app.rows('select message_id from business_key'), [{ message_id: ids.message }])
})

test('many by their reason and channel, without those whose time has passed', async () => {
  await dead()
  await dead({ channel: 'email', lane: 'email:x' })
  await dead({ reason: 'address_dead' })
  await dead({}, { valid_until: new Date(now().getTime() - 1) })
  const wish = { reason: 'provider_down', channel: 'sms', actor: 'ana' } as const
  const done = await inOrg((tx) => redriveMany(tx, app.app.ctx, app.app.org, wish))
  assert.deepEqual(
    done.map(({ refused }) => refused),
    [null],
  )
  assert.equal((await listed()).items.length, 3)
  assert.equal((await listed({ reason: 'address_dead' })).items.length, 1)
  assert.equal((await listed({ channel: 'email' })).items.length, 1)
})

test('pages: newest first, none twice', async () => {
  for (let i = 0; i < 5; i += 1) await dead({ dead_at: new Date(now().getTime() - Math.floor(i / 2) * 1000) })
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listed({ limit: 2, cursor })
    seen.push(...page.items.map((one) => one.at + one.id))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  assert.equal(new Set(seen).size, 5)
  assert.deepEqual(seen, [...seen].sort().reverse())
})

test('put aside, it is not listed; again changes nothing; unknown is not found', async () => {
  const { delivery: id } = await dead()
  const aside = (wanted: string) =>
    inOrg((tx) => dismiss(tx, app.app.ctx, app.app.org, { id: wanted, actor: 'ana' }))
  await aside(id)
  await aside(id)
  assert.deepEqual((await listed()).items, [])
  assert.equal((await events('delivery.dismissed')).length, 1)
  await assert.rejects(aside('nothing'), coded('not_found'))
})

const settle = (id: string, as: Settlement) =>
  inOrg((tx) => settleUncertain(tx, app.app.ctx, app.app.org, { id, as, actor: 'ana' }))
const settled: { as: Settlement; state: string; message: string }[] = [
  { as: 'arrived', state: 'sent', message: 'done' },
  { as: 'send_again', state: 'queued', message: 'alive' },
  { as: 'give_up', state: 'failed', message: 'failed' },
]
for (const { as, state, message } of settled) {
  test(`an uncertain one settled as ${as} is ${state}, once`, async () => {
    const { delivery } = await storeAttempt(app, {
      message: { state: 'alive' },
      delivery: { state: 'uncertain', reason: 'uncertain' },
    })
    assert.equal((await listed({ attention: 'uncertain' })).items[0]?.id, delivery)
    const before = (await events('delivery.settled')).length
    await settle(delivery, as)
    await settle(delivery, as)
    assert.deepEqual(
      await app.rows(
        'select d.state, m.state as message from delivery d join message m on m.id = d.message_id',
      ),
      [{ state, message }],
    )
    assert.equal((await events('delivery.settled')).length, before + 1)
    const other = settled.find((one) => one.as !== as)?.as ?? 'arrived'
    await assert.rejects(settle(delivery, other), coded('delivery_settled'))
    assert.deepEqual((await listed({ attention: 'uncertain' })).items, [])
  })
}

test('what settles by itself is not listed, and what is not uncertain cannot be settled', async () => {
  await storeAttempt(app, { delivery: { state: 'uncertain', check_at: now() } })
  assert.deepEqual((await listed({ attention: 'uncertain' })).items, [])
  for (const state of ['sent', 'scheduled', 'handing_over']) {
    const { delivery } = await storeAttempt(app, { delivery: { state } })
    for (const { as } of settled) await assert.rejects(settle(delivery, as), coded('delivery_settled'))
  }
  await assert.rejects(settle('nothing', 'arrived'), coded('not_found'))
})

test('a paused lane says why and until when, and runs again by hand', async () => {
  const id = await storeLane(app, {
    failures: 7,
    paused_until: new Date(now().getTime() + 60_000),
    pause_reason: 'slow_down',
  })
  const due = new Date(now().getTime() - 5000)
  await storeAttempt(app, { delivery: { state: 'queued', due_at: due, priority: 2 } })
  await storeAttempt(app, { delivery: { state: 'queued', due_at: now(), priority: 0 } })
  const read = () => inOrg((tx) => readLanes(tx, app.app.org, now()))
  const [lane] = await read()
  assert.deepEqual(
    [lane?.state, lane?.reason, lane?.queued, lane?.oldestDueAt, lane?.failures],
    ['paused', 'slow_down', 2, due.toISOString(), 7],
  )
  assert.match(lane?.text ?? '', /más despacio/)
  const resume = (wanted: string) =>
    inOrg((tx) => resumeLane(tx, app.app.ctx, app.app.org, { id: wanted, actor: 'ana' }))
  await resume(id)
  await resume(id)
  assert.deepEqual(await events('lane.resumed'), [{ lane: id, by: 'ana' }])
  const [running] = await read()
  assert.deepEqual([running?.state, running?.until, running?.failures], ['running', null, 0])
  await assert.rejects(resume('sms:nobody'), coded('not_found'))
})
