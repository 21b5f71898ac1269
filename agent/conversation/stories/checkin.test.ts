// A programme asks; what is answered is kept, and beyond its fixed bounds a clinician looks.
import assert from 'node:assert/strict'
import test from 'node:test'
import { enrol, enrolmentsOf, putProgramme, type Programme } from '#core/care/programmes.ts'
import { submit } from '#core/delivery/submit.ts'
import type { TestApp } from '#evals/test-app.ts'
import { readReading } from '../checkin-act.ts'
import { answers, queuesOf, story } from '../story.fixture.ts'

const glucose: Programme = {
  id: 'diabetes',
  name: 'Diabetes',
  question: '¿Cuál es tu glucosa en ayunas?',
  measure: 'glucose',
  unit: 'mg/dl',
  low: 70,
  high: 250,
  secondLow: null,
  secondHigh: null,
}
const pressure: Programme = {
  ...glucose,
  id: 'hypertension',
  measure: 'blood_pressure',
  unit: 'mmHg',
  low: 90,
  high: 160,
  secondLow: 50,
  secondHigh: 100,
}

const readings: readonly (readonly [
  said: string,
  programme: Programme,
  value: number | null,
  second: number | null,
])[] = [
  ['320', glucose, 320, null],
  ['esta mañana a las 8 tenía 118', glucose, 118, null],
  ['110 antes y 290 después de comer', glucose, 290, null],
  ['7,2 mmol', glucose, 130, null],
  ['me siento igual', glucose, null, null],
  ['18/11', pressure, 180, 110],
  ['180 con 95', pressure, 180, 95],
  ['12 y 7', pressure, 120, 70],
  ['la alta 17', pressure, 170, null],
]
for (const [said, programme, value, second] of readings) {
  test(`a reading: ${programme.measure} "${said}"`, () => {
    const read = readReading(said, programme)
    assert.deepEqual([read.value, read.second], [value, second])
  })
}

/** Juan takes part and was asked. */
async function asked(app: TestApp, programme: Programme): Promise<void> {
  const { ctx, org } = app.app
  const [juan] = await app.rows<{ id: string }>(`select id from patient where external_id = 'juan-garcia'`)
  await ctx.db.org(org).tx(async (tx) => {
    await putProgramme(tx, org, programme)
    const [known] = await enrolmentsOf(tx, org, juan?.id ?? '')
    const id =
      known?.id ?? (await enrol(tx, ctx, org, { patientId: juan?.id ?? '', programmeId: programme.id }))
    await submit(tx, ctx, org, [
      {
        to: { patientId: juan?.id ?? '' },
        purpose: 'care',
        kind: 'programme_checkin',
        words: 'programme_checkin',
        slots: { question: programme.question },
        subject: { type: 'enrolment', id },
        channel: 'whatsapp',
        actor: 'test',
      },
    ])
  })
  await app.app.settle()
}

const kept = 'select value, second_value as second, beyond from programme_checkin order by at, id'

test('a check-in within its bounds is kept; beyond them it goes to a clinician, with no word of advice', () =>
  story(async (app, juan) => {
    await asked(app, glucose)
    await app.write(juan, '118')
    assert.deepEqual(await app.rows(kept), [{ value: 118, second: null, beyond: false }])
    assert.deepEqual(await queuesOf(app), [])
    app.clock.set('2024-08-20T09:00:00+02:00')
    await asked(app, glucose)
    await app.write(juan, '320')
    assert.deepEqual(await app.rows(kept), [
      { value: 118, second: null, beyond: false },
      { value: 320, second: null, beyond: true },
    ])
    assert.deepEqual(await queuesOf(app), ['clinical'])
    assert.deepEqual(await answers(app), ['checkin_thanks', 'clinical_ack'])
  }))
