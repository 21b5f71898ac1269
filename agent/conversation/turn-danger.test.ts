import assert from 'node:assert/strict'
import test from 'node:test'
import { leaseOne } from '#core/conversations/lease.ts'
import { giveUp } from './give-up.ts'
import { answers, appointment, incidents, last, story, withdrawn, type Where } from './story.fixture.ts'

test('danger inside a refusal: the fixed text at once, an incident on call, and the appointment left to the person', () =>
  story(async (app, juan) => {
    await app.write(juan, 'no puedo ir, me duele mucho el pecho')
    assert.match(await last(app, juan), /112/)
    const [first] = await incidents(app)
    assert.equal(first?.queue, 'emergency_oncall')
    assert.equal(first?.urgency, 'emergency')
    assert.deepEqual(first?.listed, ['cancel_appointment'])
    assert.equal(await appointment(app), 'booked')
  }))

const dangers: { language: string; text: string; urgency: string; numbers: RegExp }[] = [
  {
    language: 'es',
    text: 'quiero morirme, ya no aguanto más',
    urgency: 'self_harm',
    numbers: /024[\s\S]*112|112[\s\S]*024/,
  },
  {
    language: 'es',
    text: 'mi marido me pega, tengo miedo',
    urgency: 'violence',
    numbers: /016[\s\S]*112|112[\s\S]*016/,
  },
  { language: 'ca', text: 'no puc respirar i em fa molt mal el pit', urgency: 'emergency', numbers: /112/ },
  { language: 'gl', text: 'non podo respirar, dóeme moito o peito', urgency: 'emergency', numbers: /112/ },
  {
    language: 'eu',
    text: 'ezin dut arnasarik hartu, bularreko mina daukat',
    urgency: 'emergency',
    numbers: /112/,
  },
  {
    language: 'en',
    text: 'I have severe chest pain and I can’t breathe',
    urgency: 'emergency',
    numbers: /112/,
  },
]
for (const { language, text, urgency, numbers } of dangers) {
  test(`danger in ${language}: ${text}`, () =>
    story(async (app, juan) => {
      await app.write(juan, text)
      assert.match(await last(app, juan), numbers)
      const [message] = await app.rows<{ language: string; purpose: string }>(
        `select language, purpose from message where words like 'danger%'`,
      )
      assert.deepEqual(message, { language, purpose: 'safety' })
      assert.equal((await incidents(app))[0]?.urgency, urgency)
    }))
}

test('danger passes opt-out, night, a person who owns the conversation, and an unknown sender', () =>
  story(async (app, juan) => {
    await app.write(juan, 'BAJA')
    await app.rows(`update conversation set owner = 'person'`)
    app.clock.set('2024-08-20T03:00:00+02:00')
    await app.write(juan, 'no puedo respirar')
    assert.match(await last(app, juan), /112/)
    const stranger: Where = { channel: 'sms', address: '+34699000111' }
    await app.write(stranger, 'me he tomado una caja entera de pastillas')
    assert.match(await last(app, stranger), /112/)
    assert.equal((await incidents(app)).filter((one) => one.queue === 'emergency_oncall').length, 2)
  }))

test('danger and opt-out in one message: both are heard, nothing else is done', () =>
  story(async (app, juan) => {
    await app.write(juan, 'BAJA. Y no puedo respirar, me duele el pecho')
    const seen = await app.device(juan.channel, juan.address)
    assert.match(seen.at(-2) ?? '', /112/, 'the safety text comes first')
    assert.equal((await withdrawn(app)).length, 5)
  }))

test('the same event twice is read once', () =>
  story(async (app, juan) => {
    const event = {
      channel: juan.channel,
      provider: 'sandbox',
      providerId: 'same',
      from: juan.address,
      to: app.app.ctx.channels.whatsapp.sender,
      kind: 'text' as const,
      text: 'no puedo respirar',
    }
    assert.equal(await app.app.receive(event), true)
    assert.equal(await app.app.receive(event), false)
    await app.app.settle()
    assert.equal((await app.rows(`select 1 from message where words = 'danger_emergency'`)).length, 1)
  }))

const away = async (): Promise<never> => {
  throw new Error('the model is away')
}

test('an interpreter that fails is replaced by the rules at once: danger and opt-out are heard', () =>
  story(
    async (app, juan) => {
      await app.write(juan, 'no puedo respirar, me duele el pecho')
      assert.match(await last(app, juan), /112/)
      await app.write(juan, 'BAJA')
      assert.equal((await withdrawn(app)).length, 5)
      assert.deepEqual(await app.rows('select 1 from inbound_message where processed_at is null'), [])
      assert.ok((await app.rows('select 1 from inbound_message where attempt > 1')).length === 0)
    },
    { understand: away },
  ))

/** A message of Juan's that nobody can answer: what was confirmed to him is gone from under it. */
const breakTurns = (app: Parameters<Parameters<typeof story>[0]>[0]) =>
  app.rows(`update message set subject_id = 'gone' where words = 'appointment_confirmation'`)

test('danger behind a message that fails does not wait for it, and is answered once', () =>
  story(async (app, juan) => {
    await breakTurns(app)
    await app.write(juan, 'Sí, allí estaré')
    assert.equal((await app.rows('select 1 from inbound_message where processed_at is null')).length, 1)
    await app.write(juan, 'no puedo respirar')
    assert.match(await last(app, juan), /112/)
    assert.equal((await app.rows('select 1 from inbound_message where processed_at is null')).length, 1)
    await app.rows('update inbound_message set lease_until = null')
    await app.app.settle()
    assert.equal((await answers(app)).filter((words) => words === 'danger_emergency').length, 1)
    assert.equal((await incidents(app)).filter((one) => one.queue === 'emergency_oncall').length, 1)
  }))

test('what is given up goes to people, and silence asked for in it is kept', () =>
  story(async (app, juan) => {
    await breakTurns(app)
    await app.write(juan, 'Confirmo la cita. No me mandéis más encuestas')
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await app.rows('update inbound_message set lease_until = null where processed_at is null')
      await app.app.settle()
    }
    assert.deepEqual(await app.rows('select 1 from inbound_message where processed_at is null'), [])
    assert.deepEqual(new Set((await withdrawn(app)).map((row) => row.purpose)), new Set(['survey']))
    assert.deepEqual(await answers(app), ['opt_out_done'])
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['support'],
    )
  }))

test('a danger given up still gets its fixed text, in the language it was written in', () =>
  story(async (app, juan) => {
    await app.app.receive({
      channel: juan.channel,
      provider: 'sandbox',
      providerId: 'given-up',
      from: juan.address,
      to: app.app.ctx.channels.whatsapp.sender,
      kind: 'text',
      text: 'non podo respirar, dóeme moito o peito',
    })
    const [waiting] = await app.rows<{ id: string }>('select id from inbound_message')
    const taken = await leaseOne(app.app.ctx, { org: app.app.org, id: waiting?.id ?? '' })
    assert.ok(taken)
    await giveUp(app.app.ctx, taken)
    await giveUp(app.app.ctx, taken)
    await app.app.settle()
    assert.deepEqual(
      await app.rows(`select words, language, purpose from message where kind = 'agent_reply'`),
      [{ words: 'danger_emergency', language: 'gl', purpose: 'safety' }],
    )
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['emergency_oncall'],
    )
  }))
