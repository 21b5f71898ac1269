// A cancellation by free text: one question, one tap; taken back within ten minutes, and after that the hour is free.
import assert from 'node:assert/strict'
import test from 'node:test'
import { answers, appointment, last, queuesOf, story, tapOf } from '../story.fixture.ts'

const slots = 'select status from slot order by created_at, id'

test('cancellation with undo, and without', () =>
  story(async (app, juan) => {
    await app.write(juan, 'al final no voy a poder ir')
    assert.equal(await appointment(app), 'booked', 'words alone cancel nothing')
    await app.write(juan, 'Sí, anular', { payload: await tapOf(app, 'cancel_yes', 'cancel_ask') })
    assert.equal(await appointment(app), 'cancelled')
    assert.match(await last(app, juan), /diez minutos/)
    assert.deepEqual(await app.rows('select status, free_from from slot'), [
      { status: 'free', free_from: new Date('2024-08-19T07:10:00Z') },
    ])
    app.clock.set('2024-08-19T09:09:00+02:00')
    await app.write(juan, 'perdón, ha sido un error')
    assert.equal(await appointment(app), 'booked')
    assert.deepEqual(await app.rows(slots), [{ status: 'withdrawn' }])
    await app.write(juan, 'Anular', { payload: await tapOf(app, 'cancel', 'appointment_confirmation') })
    assert.equal(await appointment(app), 'cancelled', 'by button at once')
    app.clock.set('2024-08-19T09:20:00+02:00')
    await app.write(juan, 'Deshacer', { payload: await tapOf(app, 'cancel_undo', 'cancel_done') })
    assert.equal(await appointment(app), 'cancelled')
    assert.deepEqual(await app.rows(slots), [{ status: 'withdrawn' }, { status: 'free' }])
    assert.deepEqual(await answers(app), [
      'cancel_ask',
      'cancel_done',
      'cancel_undone',
      'cancel_done',
      'appointments_ack',
    ])
    assert.ok((await queuesOf(app)).every((queue) => queue === 'appointments'))
  }))
