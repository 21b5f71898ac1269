// A survey is answered with a danger and a "no more": the danger is answered, the silence kept, nothing else is done.
import assert from 'node:assert/strict'
import test from 'node:test'
import { answers, incidents, last, story, withdrawn } from '../story.fixture.ts'

test('danger inside a survey comment, together with an opt-out', () =>
  story(async (app, juan) => {
    await app.call('enviarEncuestaNPS', {
      paciente: 'Juan García',
      especialidad: 'Cardiología',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.write(
      juan,
      'un 2, me mandaron a casa y ahora me duele muchísimo el pecho y no puedo respirar. Y no me mandéis más encuestas',
    )
    assert.deepEqual(await answers(app), ['danger_emergency', 'opt_out_done'])
    assert.match((await app.device('whatsapp', juan.address)).at(-2) ?? '', /112/)
    assert.match(await last(app, juan), /encuestas/)
    assert.deepEqual((await withdrawn(app)).map(({ purpose, channel }) => `${purpose} ${channel}`).sort(), [
      'survey email',
      'survey push',
      'survey sms',
      'survey whatsapp',
    ])
    assert.deepEqual(await app.rows('select status, score, comment from survey'), [
      { status: 'open', score: null, comment: null },
    ])
    const opened = await incidents(app)
    assert.deepEqual([opened[0]?.queue, opened[0]?.urgency], ['emergency_oncall', 'emergency'])
    assert.ok(opened[0]?.listed.includes('survey_answer'), 'what was not done is listed for the person')
    await assert.rejects(app.enviarEncuestaNPS('Juan García', 'Dermatología', 'WhatsApp'), {
      code: 'not_sent',
      reason: 'opted_out',
    })
  }))
