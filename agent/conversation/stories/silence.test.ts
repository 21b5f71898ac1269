// Silence asked for in Basque: kept, confirmed once in Basque, and taken back in Basque.
import assert from 'node:assert/strict'
import test from 'node:test'
import { answers, last, story, withdrawn } from '../story.fixture.ts'

test('opt-out in Basque, and back', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Mesedez, ez bidali mezu gehiagorik')
    const rows = await withdrawn(app)
    assert.ok(rows.length >= 5 && rows.every(({ how, evidence }) => how === 'reply' && evidence.inbound))
    assert.deepEqual(await answers(app), ['opt_out_done'])
    assert.match(await last(app, juan), /mezu/)
    assert.doesNotMatch(await last(app, juan), /mensaje/)
    const seen = (await app.device('whatsapp', juan.address)).length
    await assert.rejects(
      app.recordatorioAutomatico('Juan García', '2024-08-20 10:00', 'Toma de medicación', 'WhatsApp'),
      { code: 'not_sent', reason: 'opted_out' },
    )
    await app.write(juan, 'eskerrik asko')
    assert.equal((await app.device('whatsapp', juan.address)).length, seen, 'one last confirmation')
    await app.write(juan, 'ALTA')
    assert.match(
      await app.recordatorioAutomatico('Juan García', '2024-08-20 10:00', 'Toma de medicación', 'WhatsApp'),
      /^Recordatorio programado/,
    )
  }))
