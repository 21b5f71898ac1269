// Who reads? A stranger is asked and then left alone; a daughter who writes for her mother is a carer, and is answered.
import assert from 'node:assert/strict'
import test from 'node:test'
import { testApp } from '#evals/test-app.ts'
import {
  answers,
  appointment,
  incidents,
  last,
  queuesOf,
  story,
  tapOf,
  type Where,
} from '../story.fixture.ts'

const point = `select c.status from contact_point c join patient p on p.org = c.org and p.id = c.patient_id
  where p.external_id = 'juan-garcia' and c.channel = 'whatsapp'`

test('a wrong recipient: asked, tapped, blocked for that patient alone; the apology names nobody', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Se equivoca de número, aquí no vive ningún Juan')
    assert.deepEqual(await app.rows(point), [{ status: 'active' }], 'asked before anything is done')
    await app.write(juan, 'No son para mí', { payload: await tapOf(app, 'wrong_yes', 'wrong_recipient_ask') })
    assert.deepEqual(await app.rows(point), [{ status: 'blocked' }])
    assert.ok((await answers(app)).includes('wrong_recipient_done'))
    assert.doesNotMatch(await last(app, juan), /Juan|García|Videoconsulta|agosto/)
    assert.ok((await queuesOf(app)).every((queue) => queue === 'privacy'))
    assert.equal(await appointment(app), 'booked')
  }))

test('a daughter who writes for her father: nothing is blocked, her wish is done', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Hola, soy su hija. Confirmo la cita de mi padre, allí estaremos')
    assert.deepEqual(await app.rows(point), [{ status: 'active' }])
    assert.equal(await appointment(app), 'confirmed')
    assert.deepEqual(await incidents(app), [])
    assert.deepEqual(await answers(app), ['confirm_done'])
  }))

test('a shared phone: in doubt nobody is told anything of anybody; what quotes a message is about that one', async () => {
  const app = await testApp()
  try {
    const [shared] = await app.rows<{ value: string; one: string; other: string }>(
      `select c.value, min(p.external_id) as one, max(p.external_id) as other from contact_point c join patient p on p.id = c.patient_id
       where c.channel = 'whatsapp' and c.status = 'active' and p.status = 'active' group by c.value having count(*) > 1 limit 1`,
    )
    assert.ok(shared)
    for (const [patient, at] of [
      [shared.one, '2024-08-22 12:15'],
      [shared.other, '2024-08-22 16:45'],
    ]) {
      await app.call('enviarConfirmacionCita', {
        paciente: patient,
        fechaHora: at,
        tipoCita: 'Enfermería',
        canal: 'WhatsApp',
      })
      await app.app.settle()
    }
    const where: Where = { channel: 'whatsapp', address: shared.value }
    const status = async () =>
      (
        await app.rows<{ status: string }>(
          `select status from appointment where kind = 'Enfermería' and starts_at in ('2024-08-22T10:15Z', '2024-08-22T14:45Z') order by starts_at`,
        )
      ).map((one) => one.status)
    await app.write(where, 'sí')
    assert.deepEqual(await status(), ['booked', 'booked'])
    assert.deepEqual(await answers(app), ['person_will_answer'])
    const names = await app.rows<{ given: string }>(
      'select given from patient where external_id = any($1::text[])',
      [[shared.one, shared.other]],
    )
    for (const { given } of names) assert.ok(!(await last(app, where)).includes(given))
    assert.deepEqual(await queuesOf(app), ['support'])
    const [first] = await app.rows<{ id: string }>(
      `select id from message where words = 'appointment_confirmation' order by created_at, id limit 1`,
    )
    await app.write(where, 'Confirmo', { payload: `confirm:${first?.id ?? ''}` })
    assert.deepEqual(await status(), ['confirmed', 'booked'])
    await app.write(where, 'BAJA')
    const silenced = await app.rows<{ who: string }>(
      `select distinct p.external_id as who from consent c join patient p on p.id = c.patient_id
       where c.status = 'withdrawn' and c.how = 'reply' and c.channel = 'whatsapp'`,
    )
    for (const one of [shared.one, shared.other])
      assert.ok(
        silenced.some(({ who }) => who === one),
        'the bare word silences the number',
      )
  } finally {
    await app.end()
  }
})
