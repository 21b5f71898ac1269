// Whole conversations in which people have a part, from the first message to the final rows and texts.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Channel } from '#channels/contract.ts'
import type { Interpretation, Understand } from '#core/conversations/interpretation.ts'
import { CodedError } from '#core/errors.ts'
import { seedPeople } from '#evals/people.ts'
import { peopleDesk } from '#server/people-desk.ts'
import { answers, appointment, incidents, last, story, type Where } from './story.fixture.ts'

type App = Parameters<Parameters<typeof story>[0]>[0]

const deskOf = (app: App, id = 'ana') => peopleDesk(app.app.ctx, { org: app.app.org, id })
const conversationOf = async (app: App, where: Where): Promise<string> =>
  (
    await app.rows<{ id: string }>('select id from conversation where address = $1 and channel = $2', [
      where.address,
      where.channel,
    ])
  )[0]?.id ?? ''

test('a person takes over, the agent is silent but for danger and opt-out, and hands back', () =>
  story(async (app, juan) => {
    const desk = deskOf(app)
    await app.write(juan, 'Quiero hablar con una persona')
    assert.deepEqual(await answers(app), ['human_ack'])
    const id = await conversationOf(app, juan)
    await desk.take({ id })
    await desk.reply({ id, text: 'Hola Juan, soy Ana. ¿En qué te ayudo?' })
    await app.app.settle()
    assert.equal(await last(app, juan), 'Hola Juan, soy Ana. ¿En qué te ayudo?')

    const before = (await app.device(juan.channel, juan.address)).length
    await app.write(juan, 'Sí, allí estaré')
    await app.write(juan, '¿Dónde puedo aparcar?')
    assert.equal((await app.device(juan.channel, juan.address)).length, before, 'the agent says nothing')
    assert.equal(await appointment(app), 'booked', 'and does nothing')
    assert.equal((await incidents(app)).length, 1, 'nor calls anybody else to answer')

    await app.write(juan, 'me duele mucho el pecho y no puedo respirar')
    assert.match(await last(app, juan), /112/, 'but for danger')
    assert.equal((await incidents(app)).filter(({ queue }) => queue === 'emergency_oncall').length, 1)
    assert.equal((await app.rows(`select 1 from message where words = 'oncall_alert'`)).length, 2)

    await app.write(juan, 'No me mandéis más encuestas')
    assert.deepEqual((await answers(app)).slice(-1), ['opt_out_done'])

    await desk.giveBack({ id })
    await app.write(juan, 'Confirmo la cita')
    assert.equal(await appointment(app), 'confirmed', 'the agent goes on')
    assert.deepEqual((await answers(app)).slice(-1), ['confirm_done'])
    assert.deepEqual(
      await app.rows('select owner, owner_id, owned_at from conversation where id = $1', [id]),
      [{ owner: 'agent', owner_id: null, owned_at: null }],
    )
    const { thread } = await desk.conversation({ id, limit: 100 })
    assert.deepEqual(thread.items.map(({ direction, by }) => by ?? direction).reverse(), [
      'system',
      'in',
      'agent',
      'person',
      'in',
      'in',
      'in',
      'agent',
      'in',
      'agent',
      'in',
      'agent',
    ])
  }))

const complains: Interpretation = {
  intent: 'complaint',
  also: [],
  urgency: 'none',
  category: 'staff_treatment',
  severity: 'medium',
  nps: null,
  language: 'es',
  slots: {},
  confidence: 1,
  source: 'rule',
}

test('a yes to a person is no yes to what the agent had asked before', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Quiero anular la cita')
    assert.deepEqual(await answers(app), ['cancel_ask'])
    const desk = deskOf(app)
    const id = await conversationOf(app, juan)
    await desk.reply({ id, text: '¿Te viene bien que te llame mañana?' })
    await app.app.settle()
    await desk.giveBack({ id })
    await app.write(juan, 'sí')
    assert.equal(await appointment(app), 'booked')
  }))

test('who takes a conversation while an answer is being thought of silences that answer', () => {
  const world: { app?: App } = {}
  const interrupted: Understand = async () => {
    await world.app?.rows(`update conversation set owner = 'person', owner_id = 'ana'`)
    return { ...complains }
  }
  return story(
    async (app, juan) => {
      world.app = app
      await app.write(juan, 'El médico me trató mal')
      assert.deepEqual(await answers(app), [])
      assert.equal((await incidents(app)).length, 1)
    },
    { understand: interrupted },
  )
})

test('nobody acknowledges a danger: round and round the rota, the patient told once, and the list shows it first', () =>
  story(async (app, juan) => {
    await app.write(juan, 'no puedo respirar')
    await app.write(juan, 'Estoy muy enfadado, el médico me trató fatal')
    for (let minute = 5; minute <= 60; minute += 5) {
      app.clock.set(new Date(Date.parse('2024-08-19T09:00:00+02:00') + minute * 60_000).toISOString())
      await app.app.settle()
    }
    const alerted = await app.rows<{ person: string }>(
      `select ids->>'person' as person from event where type = 'incident.alerted' order by seq`,
    )
    const round = ['vega', 'vega', 'vega', 'soto', 'soto', 'soto', 'prat', 'prat', 'prat']
    assert.deepEqual(
      alerted.map(({ person }) => person),
      [...round, ...round].slice(0, 13),
    )
    assert.equal((await answers(app)).filter((words) => words === 'danger_emergency').length, 1)
    const { items } = await deskOf(app).conversations({ limit: 10 })
    assert.deepEqual(items[0]?.urgency, 'emergency')
    assert.deepEqual(
      await app.rows(
        `select status, next_alert_at is not null as goes_on from incident where queue = 'emergency_oncall'`,
      ),
      [{ status: 'open', goes_on: true }],
    )
  }))

test('forty patients tell of one outage: one incident with forty reports, and each is answered', () =>
  story(async (app) => {
    await seedPeople(app.app.ctx, app.app.org, { from: 500, count: 40, channels: ['sms'] })
    const texts = [
      'La aplicación no funciona, da error todo el rato',
      'No funciona la app, se queda en blanco',
      'El enlace de la videollamada no funciona',
      'la web da error y no me deja entrar',
    ]
    for (let n = 0; n < 40; n += 1)
      await app.app.receive({
        channel: 'sms',
        provider: 'sandbox',
        providerId: `outage-${n}`,
        from: `+346${String(500 + n).padStart(8, '0')}`,
        to: app.app.ctx.channels.sms.sender,
        kind: 'text',
        text: texts[n % texts.length] ?? '',
      })
    await app.app.settle()
    assert.deepEqual(await app.rows('select queue, category, reports from incident'), [
      { queue: 'support', category: 'technical', reports: 40 },
    ])
    const acks = await app.rows<{ address: string }>(
      `select distinct d.address from message m join delivery d on d.message_id = m.id where m.words = 'technical_ack' and d.state = 'delivered'`,
    )
    assert.equal(acks.length, 40)
    const [incident] = await app.rows<{ id: string }>('select id from incident')
    const { told } = await deskOf(app).incident(incident?.id ?? '')
    assert.equal(new Set(told.map(({ patient }) => patient)).size, 40)
    await deskOf(app).ack({ id: incident?.id ?? '' })
    assert.deepEqual((await deskOf(app).conversations({ limit: 50, queue: 'support' })).items.length, 40)
  }))

/** WhatsApp as it is really: free text within 24 hours of the person's last message. */
const windowed = (channel: Channel): Channel => ({ ...channel, hasWindow: true })

test('a reply after the WhatsApp window has closed is refused with the reason, and nothing is taken', () =>
  story(async (app, juan) => {
    const { channels } = app.app.ctx
    Object.assign(channels, { whatsapp: windowed(channels.whatsapp) })
    await app.write(juan, 'Quiero hablar con una persona')
    const id = await conversationOf(app, juan)
    app.clock.set('2024-08-20T10:00:00+02:00')
    await assert.rejects(deskOf(app).reply({ id, text: 'Hola' }), (error: unknown) => {
      assert.ok(error instanceof CodedError)
      return error.code === 'not_sent' && error.reason === 'window_closed'
    })
    assert.deepEqual(await app.rows('select owner from conversation where id = $1', [id]), [
      { owner: 'agent' },
    ])
    assert.equal((await app.rows(`select 1 from message where words = 'person_reply'`)).length, 0)
  }))
