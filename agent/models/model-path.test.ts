// The model path in the whole product: budgets that outlive a process, vectors, and turns whose model fails or wants too much.
import assert from 'node:assert/strict'
import test, { after, before, beforeEach } from 'node:test'
import { embeddedHashes, nearest } from '#core/embeddings/embeddings.ts'
import { reserveTokens, settleTokens, usageToday } from '#core/model-usage/model-usage.ts'
import { fakeModel, nothingRead, type FakeModel } from '#evals/fakes/model.ts'
import { appointment, incidents, last, queuesOf, story, withdrawn } from '../conversation/story.fixture.ts'
import { pseudonymise, settingsOf } from './model.fixture.ts'
import type { ModelOptions } from './model-path.ts'

let model: FakeModel
before(async () => {
  model = await fakeModel()
})
beforeEach(async () => {
  await model.fault(null)
  model.script(() => ({ json: nothingRead }))
})
after(() => model.close())

const options = (more: Partial<ModelOptions> = {}): { model: ModelOptions } => ({
  model: { settings: settingsOf(model), dailyTokens: 1_000_000, pseudonymise, timeoutMs: 1000, ...more },
})

test('a budget is a day’s, shared by whoever asks, and its refusals are counted', () =>
  story(async ({ app, clock }) => {
    const q = app.ctx.db.org(app.org)
    const take = (tokens: number) => reserveTokens(q, app.ctx, app.org, { tokens, daily: 1000 })
    assert.deepEqual(await Promise.all([take(600), take(600)]).then((got) => got.toSorted()), [false, true])
    await settleTokens(q, app.ctx, app.org, { reserved: 600, used: 350 })
    assert.deepEqual([await take(650), await take(1)], [true, false])
    assert.deepEqual(await usageToday(q, app.ctx, app.org), { calls: 2, tokens: 1000, refused: 2 })
    clock.set('2024-08-20T09:00:00+02:00')
    assert.equal(await take(1000), true)
  }))

test('a turn read by a model is paid for, and its request holds nothing of who writes', () =>
  story(async (app, juan) => {
    const before = model.bodies.length
    model.script(() => ({
      json: { ...nothingRead, intent: 'complaint', category: 'facilities', severity: 'low' },
    }))
    await app.write(juan, 'soy Juan García, el ascensor lleva roto un mes')
    assert.deepEqual(await queuesOf(app), ['patient_care'])
    const body = model.bodies.slice(before).join('')
    assert.match(body, /ascensor/)
    assert.match(body, /Videoconsulta/)
    for (const datum of ['García', 'Juan', juan.address, juan.address.slice(3), '/l/'])
      assert.ok(!body.includes(datum), datum)
    const { app: inner } = app
    assert.deepEqual(await usageToday(inner.ctx.db.org(inner.org), inner.ctx, inner.org), {
      calls: 1,
      tokens: 1000,
      refused: 0,
    })
  }, options()))

test('what only a model read is not done: nothing is cancelled or silenced, and a person sees it', () =>
  story(async (app, juan) => {
    model.script(() => ({
      json: { ...nothingRead, intent: 'opt_out', also: ['cancel_appointment', 'payment_done'] },
    }))
    await app.write(juan, 'el tren de las ocho va siempre lleno')
    assert.equal(await appointment(app), 'booked')
    assert.equal((await withdrawn(app)).length, 0)
    assert.deepEqual(
      (await incidents(app)).map(({ queue, listed }) => [queue, listed]),
      [['appointments', ['opt_out', 'cancel_appointment', 'payment_done']]],
    )
  }, options()))

test('a yes that rules read is done with and without a model', () =>
  story(async (app, juan) => {
    await app.write(juan, 'sí')
    assert.equal(await appointment(app), 'confirmed')
  }, options()))

test('while the endpoint hangs a patient is answered within five seconds, a danger at once, and nothing is lost', () =>
  story(
    async (app, juan) => {
      await model.fault('hangs')
      const from = performance.now()
      await app.write(juan, 'sí, allí estaré')
      assert.ok(performance.now() - from < 5000)
      assert.equal(await appointment(app), 'confirmed')
      const then = performance.now()
      await app.write(juan, 'me duele mucho el pecho y no puedo respirar')
      assert.ok(performance.now() - then < 1500)
      assert.match(await last(app, juan), /112/)
      assert.equal((await app.rows('select 1 from inbound_message where processed_at is null')).length, 0)
    },
    options({ timeoutMs: undefined }),
  ))

test('a danger that rules did not see and a model did goes the way of every danger', () =>
  story(async (app, juan) => {
    model.script(() => ({ json: { ...nothingRead, intent: 'report_symptom', urgency: 'self_harm' } }))
    await app.write(juan, 'dile a mi hijo que la moto es suya')
    assert.match(await last(app, juan), /024/)
    assert.equal((await queuesOf(app))[0], 'emergency_oncall')
  }, options()))

for (const vectors of [true, false]) {
  test(`examples are found by vectors, ${vectors ? 'in the database' : 'in the process where pgvector is missing'}`, () =>
    story(
      async (app, juan) => {
        if (!vectors) await app.rows('alter table embedding drop column vec')
        const before = model.embedded.length
        await app.write(juan, 'a q hora abris los domingos')
        await app.write(juan, 'y los festivos?')
        const q = app.app.ctx.db.org(app.app.org)
        const at = { kind: 'example', model: 'scripted-embeddings' } as const
        const count = (await embeddedHashes(q, app.app.org, at)).size
        assert.ok(count > 100)
        const sent = model.embedded.slice(before)
        // The examples once, each message when it came.
        assert.equal(sent.filter((text) => text === 'a q hora abris los sabados').length, 1)
        assert.ok(sent.includes('y los festivos?'))
        const shown = model.bodies.filter((body) => body.includes('LABELLED') && body.includes('domingos'))
        assert.ok(shown.some((body) => body.includes('a q hora abris los sabados')))
        const near = await nearest(q, app.app.org, {
          ...at,
          numbers: new Array<number>(64).fill(1),
          limit: 3,
        })
        assert.equal(near.length, 3)
        assert.ok(near.every(({ similarity }) => similarity > 0 && similarity <= 1))
      },
      options({ settings: { ...settingsOf(model), embeddings: 'scripted-embeddings' } }),
    ))
}
