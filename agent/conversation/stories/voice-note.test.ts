// A voice note is not listened to: a fixed text with 112, and a person at once; by what it answers, a clinician or support.
import assert from 'node:assert/strict'
import test from 'node:test'
import { answers, appointment, last, queuesOf, story } from '../story.fixture.ts'

test('a voice note after a care message goes to clinicians, a picture after a payment notice to support', () =>
  story(async (app, juan) => {
    await app.write(juan, '', { media: 'audio' })
    assert.match(await last(app, juan), /audios[\s\S]*112/)
    assert.deepEqual(await queuesOf(app), ['clinical'])
    await app.call('notificacionPago', {
      paciente: 'Juan García',
      importe: '49,00 €',
      fecha: '2024-08-21',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.write(juan, '', { media: 'image' })
    assert.match(await last(app, juan), /imágenes/)
    assert.deepEqual(await queuesOf(app), ['clinical', 'support'])
    assert.deepEqual(await answers(app), ['media_unreadable', 'media_unreadable'])
    assert.equal(await appointment(app), 'booked')
  }))
