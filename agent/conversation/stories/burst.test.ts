// Several messages in a row: read as one turn, danger answered at once, silence kept at once.
import assert from 'node:assert/strict'
import test from 'node:test'
import { netArrivals } from '../arrivals.ts'
import { answers, appointment, arrive, incidents, since, story, withdrawn } from '../story.fixture.ts'

type Row = { body: string; turn: string | null; intent: string | null }
const read = (app: Parameters<typeof answers>[0]) =>
  app.rows<Row>(
    `select i.body, t.body as turn, i.interpretation->>'intent' as intent from inbound_message i
     left join inbound_message t on t.org = i.org and t.id = i.turn_id order by i.seq`,
  )

test('four messages with danger in the third: it is answered first, alone; the others are one turn', () =>
  story(async (app, juan) => {
    const before = (await app.device('whatsapp', juan.address)).length
    await arrive(app, juan, [
      'hola',
      'no voy a poder ir el miércoles',
      'me duele mucho el pecho y me cuesta respirar',
      'cámbiame la cita por favor',
    ])
    await app.app.settle()
    const said = await since(app, juan, before)
    assert.match(said[0] ?? '', /112/)
    assert.doesNotMatch(said[0] ?? '', /asistente automático/)
    assert.match(said[1] ?? '', /asistente automático[\s\S]*cambiar la cita/)
    assert.equal(said.length, 2)
    assert.deepEqual(
      (await incidents(app)).map(({ queue, urgency, listed }) => ({ queue, urgency, listed })),
      [
        { queue: 'emergency_oncall', urgency: 'emergency', listed: [] },
        { queue: 'clinical', urgency: 'emergency', listed: [] },
        { queue: 'appointments', urgency: 'none', listed: [] },
      ],
    )
    assert.deepEqual(await read(app), [
      { body: 'hola', turn: 'hola', intent: 'reschedule_appointment' },
      { body: 'no voy a poder ir el miércoles', turn: 'hola', intent: null },
      {
        body: 'me duele mucho el pecho y me cuesta respirar',
        turn: 'me duele mucho el pecho y me cuesta respirar',
        intent: 'report_symptom',
      },
      { body: 'cámbiame la cita por favor', turn: 'hola', intent: null },
    ])
    assert.equal(await appointment(app), 'booked')
    assert.equal((await app.rows('select 1 from appointment_wish')).length, 1)
  }))

test('silence asked for in a burst is kept at arrival, and said once in its turn', () =>
  story(async (app, juan) => {
    await arrive(app, juan, ['hola', 'baja'])
    await netArrivals(app.app.ctx, async () => assert.fail('no danger'))
    assert.equal((await withdrawn(app)).length, 5, 'before any turn')
    assert.deepEqual(await answers(app), [])
    await app.app.settle()
    assert.equal((await withdrawn(app)).length, 5, 'one word stands once in the ledger')
    assert.deepEqual(await answers(app), ['opt_out_done'])
  }))

test('BAJA and then ALTA at once: the last word counts', () =>
  story(async (app, juan) => {
    await arrive(app, juan, ['baja', 'alta'])
    await app.app.settle()
    const standing = await app.rows<{ status: string }>(
      `select distinct on (purpose) status from consent where channel = 'whatsapp' and purpose = 'care'
       and patient_id = (select id from patient where external_id = 'juan-garcia') order by purpose, seq desc`,
    )
    assert.deepEqual(standing, [{ status: 'given' }])
    assert.deepEqual(await answers(app), ['opt_in_done'])
  }))

test('a sentence in two messages is read whole, and one answer is given', () =>
  story(async (app, juan) => {
    await arrive(app, juan, ['no puedo ir', 'prefiero el jueves 29 a las 11'])
    await app.app.settle()
    assert.deepEqual(await answers(app), ['reschedule_recorded'])
    assert.deepEqual(await app.rows('select kind, dates from appointment_wish'), [
      { kind: 'reschedule', dates: ['2024-08-29 11:00'] },
    ])
  }))
