// The facts of the send decision, on the real database: what a message speaks of, who reads it and where, windows and limits.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { recordConsents } from '../consent/consent.ts'
import { randomIds } from '../clock.ts'
import type { Asked } from './facts.ts'
import { daysAgo, factsWorld, now, org, type World } from './facts.fixture.ts'

let world: World
before(async () => {
  world = await factsWorld(await testDatabase())
})
after(() => world.db.close())

const hour = 3_600_000
const inHours = (hours: number): Date => new Date(now.getTime() + hours * hour)
let made = 0

type Subject = { id: string; type: string }
const appointment = async (
  patientId: string,
  { status = 'booked', startsAt = inHours(48) } = {},
): Promise<Subject> => {
  made += 1
  await world.rows(
    `insert into appointment (org, id, patient_id, status, starts_at, zone, kind, search_kind, source, created_at, updated_at)
     values ($1, $2, $3, $4, $5, 'Atlantic/Canary', 'Consulta', 'consulta', 'api', $6, $6)`,
    [org, `a${made}`, patientId, status, startsAt, now],
  )
  return { type: 'appointment', id: `a${made}` }
}
const payment = async (
  patientId: string,
  { status = 'pending', heldUntil = null as Date | null } = {},
): Promise<Subject> => {
  made += 1
  await world.rows(
    `insert into payment (org, id, patient_id, status, amount_cents, visit_on, held_until, source, created_at, updated_at)
     values ($1, $2, $3, $4, 4900, '2026-11-01', $5, 'api', $6, $6)`,
    [org, `d${made}`, patientId, status, heldUntil, now],
  )
  return { type: 'payment', id: `d${made}` }
}
const survey = async (patientId: string, status: string): Promise<Subject> => {
  made += 1
  await world.rows(
    `insert into survey (org, id, patient_id, specialty, search_specialty, visit_on, status, created_at)
     values ($1, $2, $3, 'x', $2, '2026-11-01', $4, $5)`,
    [org, `s${made}`, patientId, status, now],
  )
  return { type: 'survey', id: `s${made}` }
}
const reminder = async (patientId: string, status: string): Promise<Subject> => {
  made += 1
  await world.rows(
    `insert into reminder (org, id, patient_id, kind, reason, search_reason, due_at, zone, status, created_at)
     values ($1, $2, $3, 'medication', 'x', $2, $5, 'Europe/Madrid', $4, $5)`,
    [org, `r${made}`, patientId, status, now],
  )
  return { type: 'reminder', id: `r${made}` }
}
const nothing = (type: string) => async (): Promise<Subject> => ({ type, id: 'gone' })

const stale: [
  what: string,
  make: (patientId: string) => Promise<Subject>,
  asked: Partial<Asked>,
  stale: string | null,
][] = [
  ['an appointment to come', appointment, { purpose: 'care' }, null],
  [
    'a cancelled one',
    (id) => appointment(id, { status: 'cancelled' }),
    { purpose: 'care' },
    'appointment_cancelled',
  ],
  ['one that is gone', nothing('appointment'), { purpose: 'care' }, 'appointment_cancelled'],
  ['one that began', (id) => appointment(id, { startsAt: now }), { purpose: 'care' }, 'appointment_past'],
  [
    'one the patient has come to',
    (id) => appointment(id, { status: 'fulfilled' }),
    { purpose: 'care' },
    'appointment_past',
  ],
  ['a debt', payment, { purpose: 'billing' }, null],
  ['a debt that is paid', (id) => payment(id, { status: 'paid' }), { purpose: 'billing' }, 'payment_settled'],
  [
    'a debt the patient says is paid',
    (id) => payment(id, { status: 'claimed_paid', heldUntil: inHours(24) }),
    { purpose: 'billing' },
    'payment_settled',
  ],
  [
    'whose hold is over at the hour asked about',
    (id) => payment(id, { heldUntil: inHours(24) }),
    { purpose: 'billing', at: inHours(25) },
    null,
  ],
  ['a survey', (id) => survey(id, 'open'), {}, null],
  ['a survey that is answered', (id) => survey(id, 'answered'), {}, 'survey_answered'],
  ['a survey that is over', (id) => survey(id, 'expired'), {}, 'survey_expired'],
  ['a survey that is gone', nothing('survey'), {}, 'survey_expired'],
  ['a reminder', (id) => reminder(id, 'active'), { purpose: 'care' }, null],
  ['a dose taken', (id) => reminder(id, 'taken'), { purpose: 'care' }, 'reminder_cancelled'],
  ['an alert', nothing('alert'), { purpose: 'prevention' }, null],
  [
    'an answer may speak of what is cancelled',
    (id) => appointment(id, { status: 'cancelled' }),
    { purpose: 'conversation' },
    null,
  ],
  [
    'what is now somebody else’s',
    async () => appointment(await world.patient()),
    { purpose: 'care' },
    'subject_of_another',
  ],
]
for (const [what, make, asked, expected] of stale) {
  test(`still true: ${what}`, async () => {
    const patientId = await world.patient()
    const { id, type } = await make(patientId)
    const [facts] = await world.facts([{ patientId, subjectType: type, subjectId: id, ...asked }])
    assert.equal(facts?.stale, expected)
  })
}

const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000)
const moves: [what: string, spokenOf: Date, sayIt: Date | null, moved: boolean, told: boolean][] = [
  ['not moved', inHours(48), null, false, false],
  ['by seconds', new Date(inHours(48).getTime() + 30_000), null, false, false],
  ['moved', inHours(24), null, true, false],
  ['moved, and another message says so', inHours(24), inHours(48), true, true],
  ['moved twice, and another message says the hour between', inHours(24), inHours(30), true, false],
]
for (const [what, spokenOf, sayIt, moved, told] of moves) {
  test(`an appointment: ${what}`, async () => {
    const patientId = await world.patient()
    const { id } = await appointment(patientId)
    const about = (at: Date) => ({
      purpose: 'care' as const,
      kind: 'appointment_reminder',
      sendAt: now,
      subject: { type: 'appointment', id, minute: minuteOf(at) },
    })
    const messageId = await world.message(patientId, { ...about(spokenOf), delivery: 'claimed' })
    if (sayIt) await world.message(patientId, about(sayIt))
    const asked = {
      patientId,
      messageId,
      purpose: 'care' as const,
      subjectType: 'appointment',
      subjectId: id,
      startsAt: spokenOf,
    }
    const [facts] = await world.facts([asked])
    assert.deepEqual(facts?.subject, {
      type: 'appointment',
      startsAt: inHours(48),
      zone: 'Atlantic/Canary',
      moved,
      told,
    })
  })
}

const living: [what: string, said: Record<string, unknown>, zone: string, region: string | null][] = [
  ['nothing known', {}, 'Europe/Madrid', null],
  [
    'a zone of their own',
    { zone: 'Europe/Lisbon', address: { province: 'Las Palmas' } },
    'Europe/Lisbon',
    'canarias',
  ],
  ['the zone of their province', { address: { province: 'Las Palmas' } }, 'Atlantic/Canary', 'canarias'],
  ['a province of the mainland', { address: { province: 'Girona' } }, 'Europe/Madrid', 'catalunya'],
  ['a province we do not know', { address: { province: 'Algarve' } }, 'Europe/Madrid', null],
]
for (const [what, said, zone, region] of living) {
  test(`where the reader lives: ${what}`, async () => {
    const [facts] = await world.facts([{ patientId: await world.patient(said) }])
    assert.deepEqual([facts?.zone, facts?.region], [zone, region])
  })
}

test('a minor’s guardian reads: in their zone, and their own "no" silences the channel for a day', async () => {
  const guardianId = await world.patient({ address: { province: 'Las Palmas' } })
  const [guardian] = await world.rows<{ external_id: string }>(
    'select external_id from patient where id = $1',
    [guardianId],
  )
  const minor = {
    birthDate: '2020-01-01',
    address: { province: 'Madrid' },
    guardians: [{ externalId: guardian?.external_id }],
  }
  const patientId = await world.patient(minor)
  const draft = {
    patientId: guardianId,
    purpose: 'care',
    channel: 'sms',
    status: 'withdrawn',
    how: 'reply',
    evidence: {},
    actor: 'patient',
  } as const
  const clock = { now: () => inHours(-1), wall: () => 0, refresh: async () => {}, advanceTo: async () => {} }
  await world.db.org(org).tx((tx) => recordConsents(tx, { clock, ids: randomIds() }, org, [draft]))
  const read = async (at: Date) => {
    const [facts] = await world.facts([{ patientId }], at)
    return facts?.kind === 'patient'
      ? [facts.zone, facts.region, [...facts.withheld], facts.contacts[0]?.guardianId]
      : []
  }
  assert.deepEqual(await read(now), ['Atlantic/Canary', 'canarias', ['sms'], guardianId])
  assert.deepEqual((await read(inHours(24)))[2], [])
})

test('a window is of our sender and that address, and is taken to close five minutes early', async () => {
  const patientId = await world.patient()
  const silent = await world.patient()
  const points = await world.rows<{ patient_id: string; value: string }>(
    `select patient_id, value from contact_point where channel = 'whatsapp' and patient_id = any($1::text[])`,
    [[patientId, silent]],
  )
  const address = points.find((point) => point.patient_id === patientId)?.value ?? ''
  for (const [sender, value, last] of [
    ['w', address, inHours(-3)],
    ['other', address, inHours(-1)],
    ['w', 'ES.1', inHours(-2)],
  ] as const)
    await world.rows(
      `insert into conversation (org, id, channel, our_sender, address, last_inbound_at, created_at) values ($1, $2, 'whatsapp', $3, $4, $5, $5)`,
      [org, `c-${sender}-${value}`, sender, value, last],
    )
  const bare = {
    patientId: null,
    purpose: 'conversation' as const,
    address: { channel: 'whatsapp' as const, value: 'ES.1' },
  }
  const facts = await world.facts([
    { patientId },
    { patientId: silent },
    bare,
    { ...bare, address: { channel: 'sms', value: 'ES.1' } },
  ])
  const minutes = facts.map((one) => {
    assert.ok(!one.windows.has('sms'))
    const until = one.windows.get('whatsapp')
    return until ? (until.getTime() - now.getTime()) / 60_000 : null
  })
  assert.deepEqual(minutes, [21 * 60 - 5, null, 22 * 60 - 5, null])
})

test('what the organization sets: a stop, days it is closed, a budget of the month on its calendar', async () => {
  const patientId = await world.patient()
  const read = async (purpose: 'care' | 'survey' = 'survey', at = now) =>
    (await world.facts([{ patientId, purpose }], at))[0]
  assert.deepEqual([(await read())?.stopped, (await read())?.budgetFreeFrom], [false, null])
  const settings = { holidays: ['2026-12-24', 'mañana', '2026-02-30'], budget: 10 }
  await world.rows('update organization set settings = $2::jsonb where id = $1', [
    org,
    JSON.stringify(settings),
  ])
  await world.rows(`insert into sending_stop (org, since, actor) values ($1, $2, 'ana')`, [org, now])
  assert.deepEqual([...((await read())?.closedDays ?? [])], ['2026-12-24'])
  assert.equal((await read())?.stopped, true)
  const spend = (id: string, at: Date, euros: number | null) =>
    world.rows(
      `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, cost_micros) values ($1, $2, $2, 'sms', 'care', 1, $3, $4)`,
      [org, id, at, euros === null ? null : euros * 1_000_000],
    )
  await spend('before', new Date('2026-10-31T22:59:59Z'), 100)
  await spend('first', new Date('2026-10-31T23:00:00Z'), 4)
  await spend('unknown', now, null)
  assert.equal((await read())?.budgetFreeFrom, null)
  await spend('last', inHours(-1), 6)
  const december = new Date('2026-11-30T23:00:00Z')
  assert.deepEqual((await read())?.budgetFreeFrom, december)
  assert.equal((await read('care'))?.budgetFreeFrom, null, 'care does not ask')
  assert.equal((await read('survey', december))?.budgetFreeFrom, null, 'a new month')
})

test('a month of many hand-overs is added up once: the sum so far is kept', async () => {
  const patientId = await world.patient()
  await world.rows('update organization set settings = $2::jsonb where id = $1', [
    org,
    JSON.stringify({ budget: 1_000_000 }),
  ])
  await world.rows(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, cost_micros)
     select $1, 'many-' || n, 'many-' || n, 'sms', 'survey', 1, $2::timestamptz - n * interval '1 second', 1000
     from generate_series(1, 3000) n`,
    [org, now],
  )
  const spent = async (budget: number) => {
    await world.rows('update organization set settings = $2::jsonb where id = $1', [
      org,
      JSON.stringify({ budget }),
    ])
    return (await world.facts([{ patientId, purpose: 'survey' }]))[0]?.budgetFreeFrom !== null
  }
  assert.equal((await world.rows('select 1 from spending')).length, 0)
  assert.equal(await spent(13.001), false)
  const [kept] = await world.rows<{ until: Date; cost_micros: number }>(
    'select until, cost_micros from spending',
  )
  assert.deepEqual(kept, { until: daysAgo(2 / 1440), cost_micros: 4_000_000 + 6_000_000 + 2880 * 1000 })
  // What is kept is not read again: the rest alone is added to it.
  await world.rows(`delete from usage_record where at < $1`, [kept?.until ?? now])
  assert.deepEqual([await spent(13), await spent(13.001)], [true, false])
})
