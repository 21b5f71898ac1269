import assert from 'node:assert/strict'
import test from 'node:test'
import type { TestApp } from '#evals/test-app.ts'
import { isOutOfHours } from './routes.ts'
import { answers, incidents, last, queuesOf, story, withdrawn, type Where } from './story.fixture.ts'

const juanId = `(select id from patient where external_id = 'juan-garcia')`

test('the clinical acknowledgement is said beside what an act answers, each queue with its own reason', () =>
  story(async (app, juan) => {
    await app.write(juan, 'llevo tres días con tos y fiebre, ¿podéis cambiar la cita al jueves 29?')
    assert.deepEqual(new Set(await answers(app)), new Set(['clinical_ack', 'reschedule_recorded']))
    const seen = (await incidents(app)).map(({ queue, intent }) => ({ queue, intent }))
    assert.deepEqual(seen, [
      { queue: 'clinical', intent: 'report_symptom' },
      { queue: 'appointments', intent: 'reschedule_appointment' },
    ])
  }))

const debt = async (app: TestApp): Promise<string[]> =>
  (
    await app.rows<{ status: string }>(
      `select status from payment where patient_id = ${juanId} order by visit_on, id`,
    )
  ).map((row) => row.status)

const debts: { label: string; sql: string; reply: string; after: string[]; queues: string[] }[] = [
  {
    label: 'the only pending debt',
    sql: 'select 1',
    reply: 'payment_done_noted',
    after: ['claimed_paid'],
    queues: [],
  },
  {
    label: 'no debt',
    sql: `update payment set status = 'paid' where patient_id = ${juanId}`,
    reply: 'billing_ack',
    after: ['paid'],
    queues: ['billing'],
  },
  {
    label: 'two debts',
    sql: `insert into payment (org, id, patient_id, status, amount_cents, visit_on, source, created_at, updated_at)
      select org, 'second', patient_id, 'pending', 1000, visit_on + 1, source, created_at, updated_at from payment where patient_id = ${juanId}`,
    reply: 'billing_ack',
    after: ['pending', 'pending'],
    queues: ['billing'],
  },
]
for (const { label, sql, reply, after, queues } of debts) {
  test(`"it is paid" without a notice before it: ${label}`, () =>
    story(async (app, juan) => {
      await app.rows(
        `delete from payment where patient_id = ${juanId} and id not in (select min(id) from payment where patient_id = ${juanId})`,
      )
      await app.rows(`update payment set status = 'pending' where patient_id = ${juanId}`)
      await app.rows(sql)
      await app.write(juan, 'ya lo he pagado')
      assert.deepEqual(await answers(app), [reply])
      assert.deepEqual(await debt(app), after)
      assert.deepEqual(await queuesOf(app), queues)
    }))
}

test('what billing has settled stays settled, whatever is said under its notice', () =>
  story(async (app, juan) => {
    await app.call('notificacionPago', {
      paciente: 'Juan García',
      importe: '49,00 €',
      fecha: '2024-08-21',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.rows(`update payment set status = 'paid' where patient_id = ${juanId}`)
    await app.write(juan, 'ya lo he pagado')
    assert.ok((await debt(app)).every((status) => status === 'paid'))
  }))

test('a death told together with BAJA: condolence, and the messages are stopped all the same', () =>
  story(async (app, juan) => {
    await app.write(juan, 'BAJA. Mi padre ha fallecido')
    assert.deepEqual(await answers(app), ['condolence'])
    assert.equal((await withdrawn(app)).length, 5)
  }))

const comments: { text: string; reply: string; queues: string[] }[] = [
  { text: 'muy bien todo, gente encantadora', reply: 'survey_thanks', queues: [] },
  {
    text: 'la espera fue eterna, dos horas en la sala',
    reply: 'patient_care_ack',
    queues: ['patient_care'],
  },
  { text: 'entre 6 y 8', reply: 'survey_ask_again', queues: [] },
]
for (const { text, reply, queues } of comments) {
  test(`a comment without a score is kept and the survey stays open: ${text}`, () =>
    story(async (app, juan) => {
      await app.call('enviarEncuestaNPS', {
        paciente: 'Juan García',
        especialidad: 'Cardiología',
        canal: 'WhatsApp',
      })
      await app.app.settle()
      await app.write(juan, text)
      assert.deepEqual(await answers(app), [reply])
      assert.deepEqual(await queuesOf(app), queues)
      assert.deepEqual(await app.rows('select status, score, comment from survey'), [
        { status: 'open', score: null, comment: text },
      ])
      await app.write(juan, '9')
      assert.deepEqual(await app.rows('select status, score, comment from survey'), [
        { status: 'answered', score: 9, comment: text },
      ])
    }))
}

const languages: { text: string; language: string }[] = [
  { text: 'se equivocan, no conozco a ningún Juan', language: 'es' },
  { text: 'PERSONA', language: 'es' },
  { text: 'quero falar con alguén, por favor chamademe', language: 'gl' },
  { text: 'vull parlar amb una persona', language: 'ca' },
  { text: 'I want to talk to someone', language: 'en' },
]
for (const { text, language } of languages) {
  test(`a patient written to in Spanish is answered in ${language}: ${text}`, () =>
    story(async (app, juan) => {
      await app.write(juan, text)
      assert.deepEqual(await app.rows(`select language from message where kind = 'agent_reply'`), [
        { language },
      ])
    }))
}

const hours: [label: string, iso: string, closed: boolean][] = [
  ['a working day', '2024-08-14T10:00:00+02:00', false],
  ['its night', '2024-08-14T20:00:00+02:00', true],
  ['a holiday', '2024-08-15T10:00:00+02:00', true],
  ['Good Friday', '2024-03-29T10:00:00+01:00', true],
  ['a Saturday', '2024-08-17T10:00:00+02:00', true],
]
for (const [label, iso, closed] of hours) {
  test(`out of hours: ${label}`, () => assert.equal(isOutOfHours(new Date(iso), 'Europe/Madrid'), closed))
}

test('a voice note after an answer of ours goes by the message that the answer spoke of', () =>
  story(async (app, juan) => {
    await app.write(juan, 'PERSONA')
    await app.write(juan, '', { media: 'audio' })
    assert.deepEqual(await queuesOf(app), ['support', 'clinical'])
  }))

test('a picture with nothing but thanks under it is told that it cannot be seen', () =>
  story(async (app, juan) => {
    await app.write(juan, 'gracias', { media: 'image' })
    assert.deepEqual(await answers(app), ['media_unreadable'])
    assert.deepEqual(await queuesOf(app), ['clinical'])
  }))

test('whatever an unknown sender wants, only danger and silence are heard; the rest goes to support', () =>
  story(async (app) => {
    const stranger: Where = { channel: 'sms', address: '+34699000111' }
    await app.write(stranger, 'quiero anular mi cita, y me habéis cobrado dos veces')
    assert.deepEqual(await queuesOf(app), ['support'])
    assert.deepEqual(await answers(app), ['person_will_answer'])
    await app.write(stranger, 'no puedo respirar')
    assert.match(await last(app, stranger), /112/)
    assert.deepEqual(await queuesOf(app), ['support', 'emergency_oncall'])
  }))

test('on a shared phone ALTA gives back to everybody what BAJA stopped there', () =>
  story(async (app) => {
    const [shared] = await app.rows<{ value: string; people: string[] }>(
      `select c.value, array_agg(p.id order by p.id) as people from contact_point c join patient p on p.id = c.patient_id
       where c.channel = 'whatsapp' and c.status = 'active' and p.status = 'active' group by c.value having count(*) > 1 limit 1`,
    )
    assert.ok(shared)
    const where: Where = { channel: 'whatsapp', address: shared.value }
    const standing = () =>
      app.rows<{ status: string }>(
        `select distinct on (patient_id, purpose) patient_id, purpose, status from consent
         where patient_id = any($1::text[]) and channel = 'whatsapp' order by patient_id, purpose, seq desc`,
        [shared.people],
      )
    const before = await standing()
    await app.write(where, 'BAJA')
    assert.ok((await standing()).every((row) => row.status === 'withdrawn'))
    await app.write(where, 'ALTA')
    assert.deepEqual(await answers(app), ['opt_out_done', 'opt_in_done'])
    const care = (rows: { status: string }[]) => rows.filter((row) => row.status === 'given').length
    assert.ok(care(await standing()) >= care(before))
  }))
