// Questions in the whole product: quoted without a model, in conversation with one, and never with what a model made up.
import assert from 'node:assert/strict'
import test, { after, before, beforeEach } from 'node:test'
import type { Interpretation } from '#core/conversations/interpretation.ts'
import type { TestApp } from '#evals/test-app.ts'
import { fakeModel, nothingRead, type FakeModel, type Scripted } from '#evals/fakes/model.ts'
import { answers, incidents, last, queuesOf, story } from '../conversation/story.fixture.ts'
import { createModelPath } from '../models/model-path.ts'
import { pseudonymise, settingsOf } from '../models/model.fixture.ts'

let model: FakeModel
before(async () => {
  model = await fakeModel()
})
beforeEach(() => model.fault(null))
after(() => model.close())

const withModel = () => ({
  model: { settings: settingsOf(model), dailyTokens: 1_000_000, pseudonymise },
})

const quoted: { text: string; says: RegExp; words: string }[] = [
  {
    text: '¿A qué hora abrís los sábados?',
    says: /^(?:.*\n)*.*Horario: .*sábados de 9:00 a 14:00/,
    words: 'knowledge_answer',
  },
  { text: '¿dónde puedo aparcar el coche?', says: /Aparcamiento: .*sótano/, words: 'knowledge_answer' },
  {
    text: 'a quina hora obriu els dissabtes?',
    says: /Horari: .*dissabtes de 9:00/,
    words: 'knowledge_answer',
  },
  {
    text: '¿cuándo es mi cita?',
    says: /Videoconsulta el 21 de agosto a las 10:00h/,
    words: 'own_appointments',
  },
]
for (const { text, says, words } of quoted) {
  test(`without a model: ${text}`, () =>
    story(async (app, juan) => {
      await app.write(juan, text)
      assert.match(await last(app, juan), says)
      assert.ok((await answers(app)).includes(words))
      const [read] = await app.rows<{ from: string[] }>(
        `select interpretation->'answeredFrom' as "from" from inbound_message`,
      )
      assert.ok((read?.from.length ?? 0) > 0)
      assert.deepEqual(await queuesOf(app), [])
    }))
}

test('what no article answers is said to be unknown, and people are asked: those whom the nearest article names', () =>
  story(async (app, juan) => {
    await app.write(juan, '¿tenéis wifi para los acompañantes?')
    assert.deepEqual(await answers(app), ['person_will_answer'])
    assert.deepEqual(await queuesOf(app), ['support'])
  }))

test('beside a yes the question is answered too', () =>
  story(async (app, juan) => {
    await app.write(juan, 'sí confirmo. ¿hay parking?')
    assert.deepEqual(await answers(app), ['confirm_done', 'knowledge_answer'])
  }))

test('beside a yes a question without an answer goes to a person', () =>
  story(async (app, juan) => {
    await app.write(juan, 'sí confirmo. ¿hay wifi?')
    assert.deepEqual(await answers(app), ['confirm_done', 'person_will_answer'])
    assert.deepEqual(await queuesOf(app), ['support'])
  }))

test('with danger nothing is answered but the danger', () =>
  story(async (app, juan) => {
    await app.write(juan, 'me duele mucho el pecho, ¿a qué hora abrís?')
    assert.deepEqual(await answers(app), ['danger_emergency'])
  }))

test('a shared phone in doubt reads opening hours, and nobody’s appointments', () =>
  story(async (app) => {
    const rows = await app.rows<{ value: string }>(
      `select c.value from contact_point c where c.channel = 'whatsapp' group by c.value having count(*) > 1 limit 1`,
    )
    const shared = { channel: 'whatsapp', address: rows[0]?.value ?? '' } as const
    await app.write(shared, '¿a qué hora abrís los sábados?')
    assert.match(await last(app, shared), /sábados de 9:00/)
    await app.write(shared, '¿cuándo es mi cita?')
    assert.equal((await answers(app)).at(-1), 'person_will_answer')
  }))

const calm: Interpretation = {
  intent: 'unclear',
  also: [],
  urgency: 'none',
  category: null,
  severity: null,
  nps: null,
  language: 'es',
  slots: {},
  confidence: 0.9,
  source: 'rule',
}

/** The script of a model that reads a question, looks something up and then says `draft`. */
const lookingUp = (
  draft: (found: string) => string,
  call = { name: 'search_knowledge', args: {} as Record<string, unknown> },
) =>
  model.script((request): Scripted => {
    if (request.response_format) return { json: { ...nothingRead, intent: 'ask_information' } }
    const found = request.messages.findLast((one) => one.role === 'tool')
    if (found) return draft(found.content ?? '')
    const asked = request.messages.findLast((one) => one.role === 'user')?.content ?? ''
    return {
      calls: [
        {
          name: call.name,
          args: call.name === 'search_knowledge' ? { query: asked, ...call.args } : call.args,
        },
      ],
    }
  })

test('with a model: a question in two turns, the second understood by the first', () =>
  story(async (app, juan) => {
    model.script((request): Scripted => {
      if (request.response_format) return { json: { ...nothingRead, intent: 'ask_information' } }
      const found = request.messages.findLast((one) => one.role === 'tool')?.content
      if (found) return found.includes('sábados') ? 'Los sábados abrimos de 9:00 a 14:00.' : 'NO_ANSWER'
      const said = request.messages.filter((one) => one.role !== 'system').map((one) => one.content)
      const whole = said.some((text) => text?.includes('horario'))
      return { calls: [{ name: 'search_knowledge', args: { query: whole ? 'horario sábados' : 'nada' } }] }
    })
    await app.write(juan, '¿qué horario tenéis?')
    await app.write(juan, 'ya, ¿pero el sexto día?')
    assert.match(await last(app, juan), /^Los sábados abrimos de 9:00 a 14:00\. /)
    assert.deepEqual(await answers(app), ['question_answer', 'question_answer'])
    assert.deepEqual(await queuesOf(app), [])
    for (const body of model.bodies) assert.ok(!body.includes('García') && !body.includes(juan.address))
  }, withModel()))

test('with a model: the patient’s own appointment, with what identifies put back only here', () =>
  story(async (app, juan) => {
    lookingUp((found) => `Tienes ${found.split(',')[0]} el 21 de agosto a las 10:00h.`, {
      name: 'own_appointments',
      args: {},
    })
    await app.write(juan, '¿cuándo me toca?')
    assert.match(await last(app, juan), /Videoconsulta el 21 de agosto a las 10:00h/)
    assert.equal((await answers(app)).at(-1), 'question_answer')
  }, withModel()))

const madeUp: { what: string; draft: string }[] = [
  { what: 'an hour', draft: 'Los sábados abrimos de 9:00 a 23:45.' },
  { what: 'a link', draft: 'Mira el horario en https://horarios.example/x' },
  { what: 'a dose', draft: 'Los sábados de 9:00 a 14:00; toma 600 mg de ibuprofeno.' },
  { what: 'a story', draft: 'Han evacuado el edificio por una amenaza, quédate en casa.' },
]
for (const { what, draft } of madeUp) {
  test(`a draft with ${what} of its own is replaced by the quote`, () =>
    story(async (app, juan) => {
      lookingUp(() => draft)
      await app.write(juan, '¿a qué hora abrís los sábados?')
      assert.match(await last(app, juan), /Horario: .*sábados de 9:00 a 14:00/)
      assert.deepEqual(await answers(app), ['knowledge_answer'])
    }, withModel()))
}

const hostile: { what: string; answer: () => Scripted }[] = [
  {
    what: 'calls tools that are not there',
    answer: () => ({ calls: [{ name: 'cancel_appointment', args: { patient: 'all' } }] }),
  },
  {
    what: 'asks for another patient',
    answer: () => ({ calls: [{ name: 'own_appointments', args: { patientId: 'ana' } }] }),
  },
  {
    what: 'calls without end',
    answer: () => ({
      calls: Array.from({ length: 30 }, () => ({ name: 'search_knowledge', args: { query: 'horario' } })),
    }),
  },
  { what: 'answers without looking up', answer: () => 'Abrimos de 9:00 a 14:00.' },
]
for (const { what, answer } of hostile) {
  test(`a model that ${what}: few calls, no effect, the quote goes`, () =>
    story(async (app, juan) => {
      model.script((request) =>
        request.response_format ? { json: { ...nothingRead, intent: 'ask_information' } } : answer(),
      )
      const before = model.bodies.length
      await app.write(juan, '¿a qué hora abrís los sábados?')
      assert.ok(model.bodies.length - before <= 4)
      assert.deepEqual(await answers(app), ['knowledge_answer'])
      assert.deepEqual(await incidents(app), [])
      assert.equal(await effects(app), 0)
    }, withModel()))
}

const effects = async (app: TestApp): Promise<number> =>
  (await app.rows(`select 1 from appointment where status = 'cancelled' and version > 1`)).length

test('a model that hangs while it answers is left at the deadline, and the quote goes', () =>
  story(async ({ app }) => {
    await model.fault('hangs')
    const path = createModelPath(
      { db: app.ctx.db, clock: app.ctx.clock, log: app.ctx.log },
      withModel().model,
    )
    const from = performance.now()
    const { reply } = await path.answer(app.ctx, {
      org: app.org,
      organization: 'Hospital',
      text: '¿a qué hora abrís los sábados?',
      language: 'es',
      zone: 'Europe/Madrid',
      patientId: null,
      interpretation: { ...calm, intent: 'ask_information', source: 'model' },
      about: null,
      background: async () => ({ known: {}, recent: [] }),
      deadline: app.ctx.clock.wall() + 1500,
    })
    const waited = performance.now() - from
    assert.ok(waited > 1000 && waited < 3500, String(waited))
    assert.equal(reply?.words, 'knowledge_answer')
  }))

test('articles are found by meaning where an embeddings model is configured', () =>
  story(
    async (app, juan) => {
      model.script(() => ({ json: { ...nothingRead, intent: 'ask_information' } }))
      await app.write(juan, '¿a qué hora abrís los sábados?')
      const rows = await app.rows<{ count: number }>(`select count(*) from embedding where kind = 'passage'`)
      assert.ok((rows[0]?.count ?? 0) > 30)
      assert.match(await last(app, juan), /sábados de 9:00/)
    },
    {
      model: {
        ...withModel().model,
        settings: { ...settingsOf(model), embeddings: 'scripted-embeddings' },
      },
    },
  ))
