// Whether Twilio has a message that got no answer: what is told apart, and what honestly is not.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Channel, Content, Outgoing } from '../contract.ts'
import type { TwilioOptions } from './options.ts'
import { channelsOf, inWorld as inAnyWorld, outgoing, type TwilioWorld } from './twilio.fixture.ts'

const inWorld = (run: (world: TwilioWorld) => Promise<void>, more: Partial<TwilioOptions> = {}) =>
  inAnyWorld(run, {}, more)

const minuteAgo = (): Date => new Date(Date.now() - 60_000)

const lookUp = (channel: Channel, one: Outgoing, since = minuteAgo()) => {
  assert.ok(channel.lookup)
  return channel.lookup(one, since)
}

/** A hand-over that Twilio takes, and whose answer is lost. */
async function lost({ twilio }: TwilioWorld, channel: Channel, content: Content): Promise<Outgoing> {
  const one = outgoing(content)
  twilio.rates({ cutAfterTaking: 1 })
  assert.equal((await channel.send(one)).state, 'uncertain')
  twilio.rates({})
  return one
}

const sidOf = (world: TwilioWorld, one: Outgoing): string | undefined =>
  world.twilio.messages().find(({ deliveryId }) => deliveryId === one.deliveryId)?.sid

test(
  'an equal text that was answered is not taken for the lost one',
  inWorld(async (world) => {
    const { sms } = world
    await sms.send(outgoing({ text: 'Gracias' }))
    const one = await lost(world, sms, { text: 'Gracias' })
    await sms.send(outgoing({ text: 'Gracias' }))
    assert.deepEqual(await lookUp(sms, one), { found: sidOf(world, one) })
  }),
)

test(
  'equal texts to one person that another process sent cannot be told apart',
  inWorld(async (world) => {
    const one = await lost(world, world.sms, { text: 'Gracias' })
    await channelsOf(world.options).sms.send(outgoing({ text: 'Gracias' }))
    assert.equal(await lookUp(world.sms, one), 'unknown')
  }),
)

test(
  'another text, another person, another sender and an earlier day are none of it',
  inWorld(async (world) => {
    const { sms, whatsapp, twilio, options } = world
    const text = 'Tienes cita mañana'
    await sms.send(outgoing({ text: 'Tienes cita hoy' }))
    await sms.send(outgoing({ text }, { address: '+34600000002' }))
    await channelsOf({ ...options, smsFrom: 'HOSPITAL' }).sms.send(outgoing({ text }))
    await whatsapp.send(outgoing({ text }))
    await channelsOf(options).sms.send(outgoing({ text }))
    const last = twilio.messages().at(-1)
    assert.ok(last)
    last.createdAt = new Date(Date.now() - 120_000)
    assert.equal(await lookUp(sms, outgoing({ text })), 'absent')
  }),
)

test(
  'one that still waits in the queue is found though it has no date of sending',
  inWorld(async (world) => {
    const one = await lost(world, world.sms, { text: 'Hola' })
    assert.equal(world.twilio.messages()[0]?.status, 'queued')
    assert.deepEqual(await lookUp(world.sms, one), { found: sidOf(world, one) })
  }),
)

test(
  'a text with a cheaper spelling is found as it was sent',
  inWorld(
    async (world) => {
      const text = 'Tu cita de Cardiología está confirmada para el día veintiuno de agosto a las diez.'
      const one = await lost(world, world.sms, { text })
      assert.deepEqual(await lookUp(world.sms, one), { found: sidOf(world, one) })
    },
    { respell: 'text' },
  ),
)

test(
  'a Messaging Service’s message is found under whatever number it left by',
  inWorld(
    async (world) => {
      const one = await lost(world, world.sms, { text: 'Hola' })
      assert.notEqual(world.twilio.messages()[0]?.from, world.options.smsFrom)
      assert.deepEqual(await lookUp(world.sms, one), { found: sidOf(world, one) })
    },
    { messagingServiceSid: `MG${'1'.repeat(32)}` },
  ),
)

test(
  'a template is known by its variables, buttons by their text',
  inWorld(async (world) => {
    const { whatsapp } = world
    const registered = await whatsapp.templates?.register({
      name: 'reminder',
      language: 'es',
      category: 'utility',
      body: 'Hola {{1}}, tienes cita el {{2}} en el centro.',
      samples: ['Ana', '21'],
      buttons: [],
    })
    assert.ok(registered)
    const template = { ...registered, language: 'es', variables: ['Ana', '21 de agosto'] }
    const one = await lost(world, whatsapp, { text: 'con otras palabras', template })
    assert.deepEqual(await lookUp(whatsapp, one), { found: sidOf(world, one) })
    const other = { ...template, variables: ['Ana', '22 de agosto'] }
    assert.equal(await lookUp(whatsapp, outgoing({ text: 'otra', template: other })), 'absent')
    const bare = { ...template, variables: [] }
    assert.equal(await lookUp(whatsapp, outgoing({ text: 'otra', template: bare })), 'unknown')

    const buttons = [{ label: 'Confirmo', payload: 'confirm:m1' }]
    const tapped = await lost(world, whatsapp, { text: '¿Vienes?', buttons })
    assert.deepEqual(await lookUp(whatsapp, tapped), { found: sidOf(world, tapped) })
  }),
)

test(
  'absence is said only when nothing can still be under way',
  inWorld(async ({ sms }) => {
    assert.equal(await lookUp(sms, outgoing({ text: 'Hola' }), new Date()), 'unknown')
    assert.equal(await lookUp(sms, outgoing({ text: 'Hola' }), minuteAgo()), 'absent')
  }),
)

test(
  'a Twilio that cannot be asked cannot tell',
  inWorld(async (world) => {
    for (const fault of ['not_there', 'wrong_key'] as const) {
      await world.twilio.fault(fault)
      assert.equal(await lookUp(world.sms, outgoing({ text: 'Hola' })), 'unknown')
      await world.twilio.fault(null)
    }
  }),
)

test(
  'under faults by chance: what is sent is there, what is refused is not, and a lookup tells the rest apart',
  inWorld(async ({ sms, twilio }) => {
    twilio.rates({ tooFast: 0.15, serverError: 0.15, cutBefore: 0.2, cutAfterTaking: 0.2 })
    const sent = await Promise.all(
      Array.from({ length: 120 }, async (_, index) => {
        const one = outgoing({ text: `Aviso ${index}.` })
        return { one, result: await sms.send(one) }
      }),
    )
    const states = { sent: 0, refused: 0, found: 0, absent: 0 }
    for (const { one, result } of sent) {
      const there = twilio.messages().filter(({ deliveryId }) => deliveryId === one.deliveryId)
      const [sid] = there.map((message) => message.sid)
      if (result.state === 'uncertain') {
        assert.deepEqual(await lookUp(sms, one), sid === undefined ? 'absent' : { found: sid })
        states[sid === undefined ? 'absent' : 'found'] += 1
        continue
      }
      states[result.state] += 1
      assert.equal(sid, result.state === 'sent' ? result.providerId : undefined)
    }
    assert.ok(
      Object.values(states).every((count) => count > 5),
      JSON.stringify(states),
    )
  }),
)
