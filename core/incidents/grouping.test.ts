// What is joined and what never is: a table of what was said, and forty who tell of one outage.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { seedPeople } from '#evals/people.ts'
import type { Interpretation, Queue } from '../conversations/interpretation.ts'
import { groupKeyOf } from './grouping.ts'
import { openIncident } from './incidents.ts'

const complaint: Interpretation = {
  intent: 'complaint',
  also: [],
  urgency: 'none',
  category: 'technical',
  severity: 'medium',
  nps: null,
  language: 'es',
  slots: {},
  confidence: 0.9,
  source: 'rule',
}

const table: readonly [label: string, queue: Queue, said: Partial<Interpretation>, key: string | null][] = [
  ['an outage', 'support', {}, 'support:technical'],
  ['an outage, with thanks', 'support', { also: ['courtesy'] }, 'support:technical'],
  ['a lift out of order', 'patient_care', { category: 'facilities' }, 'patient_care:facilities'],
  ['too many messages', 'patient_care', { category: 'communications' }, 'patient_care:communications'],
  [
    'the appointment line',
    'appointments',
    { category: 'appointment_admin' },
    'appointments:appointment_admin',
  ],
  ['an outage somebody suffers from', 'support', { urgency: 'soon' }, null],
  ['a danger', 'emergency_oncall', { urgency: 'emergency' }, null],
  ['a serious one', 'support', { severity: 'high' }, null],
  ['harm done', 'support', { severity: 'critical' }, null],
  ['one who wants a call', 'support', { also: ['ask_human'] }, null],
  ['one who cannot pay', 'support', { intent: 'payment_problem', also: ['complaint'] }, null],
  ['one with a survey', 'support', { intent: 'survey_answer', also: ['complaint'] }, null],
  [
    'another day wished',
    'appointments',
    { category: 'appointment_admin', also: ['reschedule_appointment'] },
    null,
  ],
  [
    'a wish without a complaint',
    'appointments',
    { intent: 'reschedule_appointment', category: null, severity: null },
    null,
  ],
  ['care', 'clinical', { category: 'clinical_care' }, null],
  ['privacy', 'privacy', { category: 'privacy' }, null],
  ['money', 'billing', { category: 'billing' }, null],
  ['manners', 'patient_care', { category: 'staff_treatment' }, null],
  ['results', 'patient_care', { category: 'results' }, null],
  ['the same turn in its other queue', 'patient_care', {}, null],
]
for (const [label, queue, said, key] of table)
  test(`${label}: ${key ?? 'stands alone'}`, () =>
    assert.equal(groupKeyOf(queue, { ...complaint, ...said }), key))

async function world(work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await testApp()
  try {
    await work(app)
  } finally {
    await app.end()
  }
}

const open = (app: TestApp, patientId: string | null, said: Partial<Interpretation> = {}): Promise<number> =>
  app.app.ctx.db.org(app.app.org).tx((tx) =>
    openIncident(tx, app.app.ctx, app.app.org, {
      queue: 'support',
      interpretation: { ...complaint, ...said },
      patientId,
      feedbackId: app.app.ctx.ids.next(),
    }),
  )

test('forty patients tell of one outage at once: one incident with forty reports, each with who told', () =>
  world(async (app) => {
    const patients = await seedPeople(app.app.ctx, app.app.org, { count: 40, channels: ['sms'] })
    const numbers = await Promise.all(patients.map((id) => open(app, id)))
    assert.deepEqual(new Set(numbers).size, 1)
    assert.deepEqual(await app.rows('select reports, status, queue from incident'), [
      { reports: 40, status: 'open', queue: 'support' },
    ])
    const [told] = await app.rows<{ people: number }>(
      'select count(distinct patient_id)::int as people from incident_report',
    )
    assert.equal(told?.people, 40)
    const events = await app.rows(`select 1 from event where type = 'incident.reported'`)
    assert.equal(events.length, 39)
    assert.equal((await app.rows('select incident_seq from organization'))[0]?.['incident_seq'], 1)
  }))

test('what is resolved, or hours old, or of another kind, is another incident', () =>
  world(async (app) => {
    const [one = '', two = ''] = await seedPeople(app.app.ctx, app.app.org, { count: 2, channels: ['sms'] })
    assert.equal(await open(app, one), 1)
    assert.equal(await open(app, two), 1)
    assert.equal(await open(app, two, { severity: 'high' }), 2)
    app.clock.set('2024-08-19T10:59:00+02:00')
    assert.equal(await open(app, one), 1, 'still told of within two hours of the last')
    app.clock.set('2024-08-19T13:00:00+02:00')
    assert.equal(await open(app, one), 3)
    await app.rows(`update incident set status = 'resolved' where number = 3`)
    assert.equal(await open(app, two), 4)
  }))

test('who is in the video call this minute is first in line, and not one of many', () =>
  world(async (app) => {
    const [someone = ''] = await seedPeople(app.app.ctx, app.app.org, { count: 1, channels: ['sms'] })
    const [juan] = await app.rows<{ id: string }>(`select id from patient where external_id = 'juan-garcia'`)
    assert.equal(await open(app, someone), 1)
    app.clock.set('2024-08-20T09:50:00+02:00')
    assert.equal(await open(app, juan?.id ?? ''), 2)
    assert.deepEqual(await app.rows('select number, pressing from incident order by number'), [
      { number: 1, pressing: false },
      { number: 2, pressing: true },
    ])
  }))

test('each who tells is answered, and the same message is one report', () =>
  world(async (app) => {
    const people = ['juan-garcia', 'laura-sanchez', 'david-martin']
    for (const name of people) {
      const address = await addressOf(app, name, 'sms').catch(() => null)
      if (address === null) continue
      await app.write({ channel: 'sms', address }, 'La aplicación no funciona, da error todo el rato')
      assert.ok((await app.device('sms', address)).length > 0, name)
    }
    const [row] = await app.rows<{ reports: number; told: number }>(
      `select reports, (select count(*)::int from incident_report) as told from incident where category = 'technical'`,
    )
    assert.ok(row && row.reports >= 2 && row.told === row.reports, JSON.stringify(row))
  }))
