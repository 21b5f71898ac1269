// How often, on the real database: every channel and campaign counts, who stands first in line goes first, silence halves.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { daysAgo, factsWorld, now, org, type Sent, type World } from './facts.fixture.ts'
import type { Purpose } from './purposes.ts'

let world: World
before(async () => {
  world = await factsWorld(await testDatabase())
})
after(() => world.db.close())

const hour = 3_600_000
const inDays = (days: number): Date => daysAgo(-days)

/** From when on there is room, in days from now; 0: at once. */
async function freeIn(patientId: string, purpose: Purpose, subjectId: string | null = null): Promise<number> {
  const [facts] = await world.facts([{ patientId, purpose, subjectType: null, subjectId }])
  const from = facts?.capFreeFrom
  return from ? Math.round(((from.getTime() - now.getTime()) / (24 * hour)) * 10) / 10 : 0
}

const debt = (id: string): Pick<Sent, 'purpose' | 'subject'> => ({
  purpose: 'billing',
  subject: { type: 'payment', id },
})

const caps: [what: string, purpose: Purpose, sent: Sent[], freeIn: number][] = [
  ['nothing yet', 'survey', [], 0],
  ['one survey ten days ago', 'survey', [{ sendAt: daysAgo(10) }], 20],
  ['on whatever channel', 'survey', [{ sendAt: daysAgo(10), channel: 'sms' }], 20],
  ['thirty days ago to the minute', 'survey', [{ sendAt: daysAgo(30) }], 0],
  ['one of another purpose', 'survey', [{ sendAt: daysAgo(1), purpose: 'care' }], 0],
  ['one that was not allowed', 'survey', [{ sendAt: daysAgo(1), state: 'blocked', delivery: 'blocked' }], 0],
  [
    'one that could not be delivered',
    'survey',
    [{ sendAt: daysAgo(1), state: 'failed', delivery: 'failed' }],
    0,
  ],
  ['one that waits before it in line', 'survey', [{ sendAt: daysAgo(1), delivery: 'queued' }], 29],
  ['one that is for later', 'survey', [{ sendAt: inDays(1), delivery: 'scheduled' }], 0],
  [
    'meant for 35 days ago and sent five days later',
    'survey',
    [{ sendAt: daysAgo(35), sentAt: daysAgo(30 - 5) }],
    5,
  ],
  ['one prevention of two', 'prevention', [{ sendAt: daysAgo(3), purpose: 'prevention' }], 0],
  [
    'two of two: room when the older one is a month old',
    'prevention',
    [
      { sendAt: daysAgo(20), purpose: 'prevention' },
      { sendAt: daysAgo(3), purpose: 'prevention', channel: 'sms' },
    ],
    10,
  ],
  [
    'care, however much',
    'care',
    Array.from({ length: 9 }, () => ({ sendAt: daysAgo(1), purpose: 'care' as const })),
    0,
  ],
]
for (const [what, purpose, sent, expected] of caps) {
  test(`${purpose}: ${what}`, async () => {
    const patientId = await world.patient()
    for (const one of sent) await world.message(patientId, one)
    assert.equal(await freeIn(patientId, purpose), expected)
  })
}

test('billing: three for one debt, another debt has its own', async () => {
  const patientId = await world.patient()
  for (const days of [90, 60, 30]) await world.message(patientId, { ...debt('d1'), sendAt: daysAgo(days) })
  await world.message(patientId, { ...debt('d2'), sendAt: daysAgo(1) })
  assert.ok((await freeIn(patientId, 'billing', 'd1')) > 3000)
  assert.equal(await freeIn(patientId, 'billing', 'd2'), 0)
})

const silent = (): Sent[] => [20, 10, 5].map((days) => ({ sendAt: daysAgo(days), purpose: 'care' }))
const survey: Sent = { sendAt: daysAgo(40), purpose: 'survey', delivery: 'read', readAt: daysAgo(39) }
const silences: [
  what: string,
  sent: Sent[],
  freeIn: number,
  then?: (patientId: string, ids: string[]) => Promise<unknown>,
][] = [
  ['three unread: one survey in sixty days', silent(), 20],
  ['two unread', silent().slice(1), 0],
  [
    'the third is not a day old',
    [...silent().slice(1), { sendAt: new Date(now.getTime() - 23 * hour), purpose: 'care' }],
    0,
  ],
  [
    'the first is older than thirty days',
    [{ sendAt: daysAgo(31), purpose: 'care' }, ...silent().slice(1)],
    0,
  ],
  ['delivered is not read', silent().map((one) => ({ ...one, delivery: 'delivered' as const })), 20],
  ['a channel that does not tell', silent().map((one) => ({ ...one, channel: 'sms' as const })), 0],
  [
    'one was read since',
    [...silent(), { sendAt: daysAgo(4), purpose: 'care', delivery: 'read', readAt: daysAgo(3) }],
    0,
  ],
  [
    'read before the last two',
    [...silent(), { sendAt: daysAgo(19), purpose: 'care', delivery: 'read', readAt: daysAgo(15) }],
    0,
  ],
  [
    'read before all three',
    [...silent(), { sendAt: daysAgo(28), purpose: 'care', delivery: 'read', readAt: daysAgo(25) }],
    20,
  ],
  ['the patient wrote since', silent(), 0, (patientId) => wrote(patientId, daysAgo(2))],
  ['the patient wrote before', silent(), 20, (patientId) => wrote(patientId, daysAgo(21))],
  [
    'a link was opened',
    silent(),
    0,
    (patientId, ids) =>
      world.rows(
        `insert into link (code, org, kind, patient_id, message_id, language, created_at, expires_at, used_at)
         values ($1, $2, 'manage', $3, $1, 'es', $4, $4, $4)`,
        [ids[1], org, patientId, daysAgo(9)],
      ),
  ],
]
const wrote = (patientId: string, at: Date): Promise<unknown> =>
  world.rows(
    `insert into conversation (org, id, channel, our_sender, address, last_inbound_at, created_at)
     select org, id, channel, 'w', value, $2, $2 from contact_point where patient_id = $1 and channel = 'whatsapp'`,
    [patientId, at],
  )

for (const [what, sent, expected, then] of silences) {
  test(`left unread: ${what}`, async () => {
    const patientId = await world.patient()
    await world.message(patientId, { ...survey, channel: 'sms', delivery: 'delivered' })
    const ids: string[] = []
    for (const one of sent) ids.push(await world.message(patientId, one))
    await then?.(patientId, ids)
    assert.equal(await freeIn(patientId, 'survey'), expected)
    assert.equal(await freeIn(patientId, 'care'), 0, 'care is never held back')
  })
}

test('of two campaigns for the last place the first in line gets it, whichever is asked first', async () => {
  const patientId = await world.patient()
  const at = daysAgo(0)
  const first = await world.message(patientId, { sendAt: new Date(at.getTime() - 1000), delivery: 'claimed' })
  const second = await world.message(patientId, { sendAt: at, delivery: 'claimed' })
  const twin = await world.message(patientId, { sendAt: at, delivery: 'claimed' })
  const ask = (messageId: string, orderAt: Date) => ({
    messageId,
    patientId,
    purpose: 'survey' as const,
    orderAt,
  })
  const asked = [ask(twin, at), ask(second, at), ask(first, new Date(at.getTime() - 1000))]
  const free = (await world.facts(asked)).map((facts) => facts.capFreeFrom === null)
  assert.deepEqual(free, [false, false, true])
  // What was handed over out of turn has taken the place.
  await world.rows(`update delivery set state = 'handing_over' where message_id = $1`, [twin])
  assert.deepEqual(
    (await world.facts(asked)).map((facts) => facts.capFreeFrom === null),
    [false, false, false],
  )
})

test('a whole batch costs as many statements as one message', async () => {
  const ids: string[] = []
  for (let i = 0; i < 5; i += 1) ids.push(await world.patient())
  const { loadFacts } = await import('./facts.ts')
  const { ways } = await import('./facts.fixture.ts')
  const count = (patientIds: string[]): Promise<number> =>
    world.db.org(org).tx(async (tx) => {
      let statements = 0
      const counted = {
        query: <R>(sql: string, params?: readonly unknown[]) => {
          statements += 1
          return tx.query<R>(sql, params)
        },
      }
      await loadFacts(counted, org, {
        now,
        channels: ways,
        asked: patientIds.map((patientId) => ({
          messageId: 'm',
          patientId,
          purpose: 'survey',
          subjectType: 'survey',
          subjectId: 's',
          startsAt: null,
          at: now,
          orderAt: now,
        })),
      })
      return statements
    })
  assert.equal(await count(ids), await count(ids.slice(0, 1)))
  assert.equal(await count(ids), 9)
})
