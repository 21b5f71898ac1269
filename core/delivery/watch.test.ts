// What is slow or stuck is found, and what is well is not spoken of.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { healthWords } from '#prompts/staff/es.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { storeAttempt, storeLane } from './desk.fixture.ts'
import { heldByStop, resumeSending, sendingStop, standingStops, stopSending } from './stop.ts'
import { deliveryHealth, type Finding, thresholds } from './watch.ts'
import { liveStates, recentStates, waits } from './watch-queries.ts'

let app: TestApp
before(async () => void (app = await testApp()))
after(() => app.end())
afterEach(async () => {
  for (const table of ['usage_record', 'delivery', 'lane', 'sending_stop', 'message'])
    await app.rows(`delete from ${table}`)
})

const health = (): Promise<Finding[]> => {
  const { ctx, org } = app.app
  return deliveryHealth(ctx.db.org(org), {
    org,
    now: ctx.clock.now(),
    wall: ctx.clock.wall(),
    channels: ctx.channels,
  })
}
const ago = (ms: number): Date => new Date(app.clock.now().getTime() - ms)
const wallAgo = (ms: number): Date => new Date(app.clock.wall() - ms)

/** Handed over `ms` ago, after `waitMs`. */
async function handedOver(ms: number, waitMs: number, delivery: Record<string, unknown> = {}): Promise<void> {
  const ids = await storeAttempt(app, {
    message: { state: 'done' },
    delivery: { state: 'delivered', reason: null, provider: 'sandbox', sent_at: ago(ms), ...delivery },
  })
  await app.rows(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, wait_ms) values ($1, $2, $2, $3, 'care', 1, $4, $5)`,
    [app.app.org, ids.delivery, delivery['channel'] ?? 'sms', ago(ms), waitMs],
  )
}
const many = async (count: number, one: () => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < count; i += 1) await one()
}

const minute = 60_000
const cases: { found: string | null; when: string; make: () => Promise<unknown> }[] = [
  { found: null, when: 'nothing was ever sent', make: async () => {} },
  {
    found: 'breaker_open',
    when: 'the provider failed again and again',
    make: () => storeLane(app, { failures: 5, paused_until: ago(-minute), pause_reason: 'breaker' }),
  },
  {
    found: 'lane_paused',
    when: 'the provider asked to slow down',
    make: () => storeLane(app, { paused_until: ago(-minute), pause_reason: 'slow_down' }),
  },
  {
    found: null,
    when: 'a pause is over',
    make: () => storeLane(app, { paused_until: ago(1), pause_reason: 'slow_down' }),
  },
  {
    found: 'queue_stuck',
    when: 'something is due and nobody takes it',
    make: async () => {
      await storeLane(app, { last_served: wallAgo(5 * minute) })
      await storeAttempt(app, { delivery: { state: 'queued', due_at: ago(2 * minute) } })
    },
  },
  {
    found: null,
    when: 'a long queue is being worked on',
    make: async () => {
      await storeLane(app, { last_served: wallAgo(1000) })
      await storeAttempt(app, { delivery: { state: 'queued', due_at: ago(60 * minute) } })
    },
  },
  {
    found: null,
    when: 'what is queued is due just now',
    make: async () => {
      await storeLane(app)
      await storeAttempt(app, { delivery: { state: 'queued', due_at: ago(1000) } })
    },
  },
  {
    found: 'handover_stuck',
    when: 'a hand-over outlived its lease',
    make: () => storeAttempt(app, { delivery: { state: 'handing_over', lease_until: wallAgo(10 * minute) } }),
  },
  {
    found: null,
    when: 'a hand-over is under way',
    make: () => storeAttempt(app, { delivery: { state: 'handing_over', lease_until: wallAgo(0) } }),
  },
  {
    found: 'receipts_late',
    when: 'the provider tells nothing of what it took',
    make: () => many(thresholds.receipts.least, () => handedOver(20 * minute, 100, { state: 'sent' })),
  },
  {
    found: null,
    when: 'most receipts came',
    make: async () => {
      await many(14, () => handedOver(20 * minute, 100))
      await many(8, () => handedOver(20 * minute, 100, { state: 'sent' }))
    },
  },
  {
    found: 'slow',
    when: 'one in twenty waits too long',
    make: async () => {
      await many(18, () => handedOver(minute, 100))
      await many(2, () => handedOver(minute, 5 * minute))
    },
  },
  {
    found: null,
    when: 'it was slow an hour ago',
    make: () => many(20, () => handedOver(60 * minute, 5 * minute)),
  },
  {
    found: 'uncertain',
    when: 'nobody knows whether it arrived',
    make: () => storeAttempt(app, { delivery: { state: 'uncertain' } }),
  },
  {
    found: 'dead',
    when: 'a message could not leave',
    make: () => storeAttempt(app, { delivery: { dead_at: ago(minute) } }),
  },
]
for (const { found, when, make } of cases) {
  test(`${when}: ${found ?? 'nothing to say'}`, async () => {
    await make()
    const findings = await health()
    assert.deepEqual(
      findings.map((finding) => finding.code),
      found === null ? [] : [found],
    )
    for (const finding of findings) {
      assert.match(healthWords[finding.code](finding), /^[\p{Lu}\d].*\.$/u)
      assert.doesNotMatch(healthWords[finding.code](finding), /undefined|NaN|null/)
    }
  })
}

test('a stop holds all but danger and answers, says how much, and is not overwritten', async () => {
  const { ctx, org } = app.app
  const db = ctx.db.org(org)
  await storeLane(app)
  for (const priority of [0, 1, 2, 6]) await storeAttempt(app, { delivery: { state: 'queued', priority } })
  const stop = (actor: string, reason: string | null) =>
    db.tx((tx) => stopSending(tx, ctx, org, { actor, reason }))
  const resume = () => db.tx((tx) => resumeSending(tx, ctx, org, { actor: 'eva' }))
  assert.equal(await sendingStop(db, org), null)
  await stop('ana', 'Duplicados')
  await stop('eva', null)
  assert.deepEqual(await sendingStop(db, org), { since: app.clock.now(), actor: 'ana', reason: 'Duplicados' })
  assert.deepEqual(await heldByStop(db, org), { count: 2, more: false })
  assert.deepEqual(await heldByStop(db, org, 1), { count: 1, more: true })
  assert.equal(await standingStops(ctx.db.system()), 1)
  assert.deepEqual(
    (await health()).map(({ code, count }) => [code, count]),
    [['stopped', 2]],
  )
  await resume()
  await resume()
  assert.equal(await sendingStop(db, org), null)
  const told = await app.rows(`select type, ids from event where type like 'sending.%' order by seq`)
  assert.deepEqual(told, [
    { type: 'sending.stopped', ids: { by: 'ana' } },
    { type: 'sending.resumed', ids: { by: 'eva' } },
  ])
})

test('what is held does not make a stopped lane look stuck, but danger that waits does', async () => {
  const { ctx, org } = app.app
  await ctx.db.org(org).tx((tx) => stopSending(tx, ctx, org, { actor: 'ana', reason: null }))
  await storeLane(app)
  await storeAttempt(app, { delivery: { state: 'queued', priority: 2, due_at: ago(60 * minute) } })
  assert.deepEqual(
    (await health()).map(({ code }) => code),
    ['stopped'],
  )
  await storeAttempt(app, { delivery: { state: 'queued', priority: 0, due_at: ago(2 * minute) } })
  assert.deepEqual(
    (await health()).map(({ code }) => code),
    ['stopped', 'queue_stuck'],
  )
})

test('numbers: waits by channel and purpose, and states by channel', async () => {
  const q = app.app.ctx.db.system()
  const whose = { org: null, now: app.clock.now() }
  await storeLane(app)
  for (let i = 1; i <= 100; i += 1) await handedOver(minute, i * 10)
  await handedOver(minute, 7, { channel: 'email', state: 'read' })
  await storeAttempt(app, { delivery: { state: 'queued' } })
  await storeAttempt(app, { delivery: { state: 'retrying' } })
  assert.deepEqual(await waits(q, whose), [
    { channel: 'email', purpose: 'care', count: 1, p50: 7, p95: 7, p99: 7 },
    { channel: 'sms', purpose: 'care', count: 100, p50: 500, p95: 950, p99: 990 },
  ])
  assert.deepEqual(await recentStates(q, whose), [
    { channel: 'email', state: 'read', count: 1 },
    { channel: 'sms', state: 'delivered', count: 100 },
  ])
  assert.deepEqual(await liveStates(q), [
    { channel: 'sms', state: 'queued', count: 1 },
    { channel: 'sms', state: 'retrying', count: 1 },
  ])
})
