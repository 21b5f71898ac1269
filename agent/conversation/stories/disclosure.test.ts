// It says that it is an assistant at the first answer and after a day of silence; the word PERSONA reaches people in every language.
import assert from 'node:assert/strict'
import test from 'node:test'
import { last, queuesOf, story } from '../story.fixture.ts'

test('said at first, not again the same day, and again after a day of silence', () =>
  story(async (app, juan) => {
    await app.write(juan, 'confirmo')
    assert.match(await last(app, juan), /asistente automático/)
    app.clock.set('2024-08-20T08:30:00+02:00')
    await app.write(juan, 'confirmo la cita')
    assert.doesNotMatch(await last(app, juan), /asistente automático/)
    app.clock.set('2024-08-21T08:31:00+02:00')
    await app.write(juan, 'confirmo la cita')
    assert.match(await last(app, juan), /asistente automático/)
  }))

test('PERSONA, persoa, pertsona, person, personne, pessoa', () =>
  story(async (app, juan) => {
    for (const word of ['PERSONA', 'persoa', 'Pertsona mesedez', 'a person please', 'personne', 'pessoa']) {
      const before = (await queuesOf(app)).length
      await app.write(juan, word)
      const queues = await queuesOf(app)
      assert.equal(queues.length, before + 1, word)
      assert.equal(queues.at(-1), 'support', word)
    }
  }))
