// Another hour: an ambiguous date is asked for, a free hour is offered, and only a yes moves the appointment there.
import assert from 'node:assert/strict'
import test from 'node:test'
import { addressOf } from '#evals/test-app.ts'
import { answers, appointment, last, queuesOf, story, tapOf, type Where } from '../story.fixture.ts'

const wishes = `select kind, dates, appointment_id is not null as about from appointment_wish order by at, id`

test('reschedule with an ambiguous date: nothing is guessed, the day is asked for and then echoed', () =>
  story(async (app, juan) => {
    await app.write(juan, '¿me la podéis cambiar? puedo el 5 o el 6')
    assert.deepEqual(await app.rows(wishes), [{ kind: 'reschedule', dates: [], about: true }])
    assert.match(await last(app, juan), /día y la hora/)
    await app.write(juan, 'el jueves 29 a las 11')
    assert.deepEqual(await app.rows(wishes), [
      { kind: 'reschedule', dates: [], about: true },
      { kind: 'reschedule', dates: ['2024-08-29 11:00'], about: true },
    ])
    assert.match(await last(app, juan), /29 de agosto a las 11:00h/)
    assert.equal(await appointment(app), 'booked', 'the appointment stands')
    assert.ok((await queuesOf(app)).every((queue) => queue === 'appointments'))
  }))

/** Somebody else's video call on Thursday at 11, cancelled by button. */
async function freedHour(app: Parameters<typeof answers>[0]): Promise<void> {
  const other: Where = { channel: 'whatsapp', address: await addressOf(app, 'carmen-ruiz', 'whatsapp') }
  await app.call('enviarConfirmacionCita', {
    paciente: 'carmen-ruiz',
    fechaHora: '2024-08-29 11:00',
    tipoCita: 'Videoconsulta',
    canal: 'WhatsApp',
  })
  await app.app.settle()
  await app.write(other, 'Anular', { payload: await tapOf(app, 'cancel', 'appointment_confirmation') })
}

const hours = `select starts_at, status, kind from appointment where patient_id = (select id from patient where external_id = 'juan-garcia')
  and kind = 'Videoconsulta' and starts_at > '2024-08-20T12:00Z' order by starts_at`

test('a free hour is offered ten minutes after it was given back; a yes moves the appointment there, and leaves the old one', () =>
  story(async (app, juan) => {
    await freedHour(app)
    await app.write(juan, '¿podría ser el jueves 29 a las 11?')
    assert.equal((await answers(app)).at(-1), 'reschedule_recorded', 'it can still be taken back')
    app.clock.set('2024-08-19T09:11:00+02:00')
    await app.write(juan, '¿y el jueves 29 a las 11?')
    assert.equal((await answers(app)).at(-1), 'slot_offer')
    assert.match(await last(app, juan), /29 de agosto a las 11:00h/)
    await app.write(juan, 'sí')
    assert.equal((await answers(app)).at(-1), 'slot_booked')
    assert.deepEqual(await app.rows(hours), [
      { starts_at: new Date('2024-08-29T09:00:00Z'), status: 'confirmed', kind: 'Videoconsulta' },
    ])
    assert.deepEqual(await app.rows('select starts_at, status from slot order by starts_at'), [
      { starts_at: new Date('2024-08-21T08:00:00Z'), status: 'free' },
      { starts_at: new Date('2024-08-29T09:00:00Z'), status: 'taken' },
    ])
  }))

test('an hour that is gone is not promised: the desk sees to it', () =>
  story(async (app, juan) => {
    await freedHour(app)
    app.clock.set('2024-08-19T09:11:00+02:00')
    await app.write(juan, '¿podría ser el jueves 29 a las 11?')
    const offer = await tapOf(app, 'confirm', 'slot_offer')
    await app.rows(`update slot set status = 'taken'`)
    await app.write(juan, 'Sí, la quiero', { payload: offer })
    assert.equal((await answers(app)).at(-1), 'slot_gone')
    assert.equal(await appointment(app), 'booked')
    assert.ok((await queuesOf(app)).includes('appointments'))
  }))
