// WhatsApp over Twilio: what goes as text, what as buttons, what as a template, and templates themselves.
import assert from 'node:assert/strict'
import test from 'node:test'
import { actionsOf } from '#evals/fakes/twilio-content.ts'
import type { FakeMessage } from '#evals/fakes/twilio.ts'
import type { Content, TemplateDraft } from '../contract.ts'
import { channelsOf, inWorld, outgoing, type TwilioWorld } from './twilio.fixture.ts'

const buttons = [
  { label: 'Confirmo', payload: 'confirm:m1' },
  { label: 'No puedo ir', payload: 'cancel:m1' },
]
const text = "Hola Íñigo, l’hora és a les 10.\nD'acord? \"Sí\" o 'no'"

const variablesOf = (message: FakeMessage | undefined): Record<string, string> =>
  JSON.parse(message?.fields.ContentVariables ?? '{}') as Record<string, string>

test(
  'text to a phone and to a user id',
  inWorld(async ({ whatsapp, twilio }) => {
    await whatsapp.send(outgoing({ text }))
    await whatsapp.send(outgoing({ text }, { address: 'ES.13491208655302741918' }))
    const [phone, user] = twilio.messages()
    assert.equal(phone?.fields.To, 'whatsapp:+34600000001')
    assert.equal(phone?.fields.From, 'whatsapp:+34900000001')
    assert.equal(user?.fields.To, 'whatsapp:ES.13491208655302741918')
    assert.equal(user?.body, text)
  }),
)

test(
  'buttons inside the window: the words and the payloads are variables of one Content resource',
  inWorld(async ({ whatsapp, twilio }) => {
    const result = await whatsapp.send(outgoing({ text, buttons }))
    assert.equal(result.state, 'sent', JSON.stringify(result))
    const [message] = twilio.messages()
    const [content] = twilio.contents()
    assert.ok(content)
    assert.equal(message?.fields.Body, undefined)
    assert.equal(message?.body, text)
    assert.deepEqual(
      actionsOf(content, variablesOf(message)),
      buttons.map(({ label, payload }) => ({ title: label, id: payload })),
    )
    assert.equal(content.approval, null)
  }),
)

test(
  'one resource for the same labels, whoever sends: other messages, at once, after a restart',
  inWorld(async (world) => {
    const { whatsapp, twilio, options } = world
    const other = buttons.map(({ label }) => ({ label, payload: 'other:m2' }))
    await Promise.all([
      whatsapp.send(outgoing({ text, buttons })),
      whatsapp.send(outgoing({ text: 'Otro', buttons: other })),
    ])
    await channelsOf(options).whatsapp.send(outgoing({ text, buttons }))
    assert.equal(twilio.messages().length, 3)
    assert.equal(twilio.contents().length, 1)
    await whatsapp.send(outgoing({ text, buttons: buttons.slice(0, 1) }))
    assert.equal(twilio.contents().length, 2)
    assert.equal(twilio.requests()['GET contents'], 2)
  }),
)

test(
  'a resource that somebody deleted is made again',
  inWorld(async ({ whatsapp, twilio, options }) => {
    await whatsapp.send(outgoing({ text, buttons }))
    const sid = twilio.contents()[0]?.sid ?? ''
    const authorization = `Basic ${Buffer.from(`${options.accountSid}:${options.authToken()}`).toString('base64')}`
    await fetch(`${twilio.url}/v1/Content/${sid}`, { method: 'DELETE', headers: { authorization } })
    const result = await whatsapp.send(outgoing({ text, buttons }))
    assert.equal(result.state, 'sent')
    assert.notEqual(twilio.contents()[0]?.sid, sid)
    assert.equal(twilio.messages().length, 2)
  }),
)

const withoutButtons: readonly [what: string, content: Content][] = [
  ['four buttons', { text, buttons: ['1', '2', '3', '4'].map((label) => ({ label, payload: label })) }],
  ['a label of 21 letters', { text, buttons: [{ label: 'a'.repeat(21), payload: 'x' }] }],
  ['two of the same label', { text, buttons: [...buttons, ...buttons.slice(0, 1)] }],
  ['a text of 1,025 letters', { text: 'a'.repeat(1025), buttons }],
]

test(
  'what buttons cannot carry goes as text alone',
  inWorld(async ({ whatsapp, twilio }) => {
    for (const [what, content] of withoutButtons) {
      assert.equal((await whatsapp.send(outgoing(content))).state, 'sent', what)
      assert.equal(twilio.messages().at(-1)?.fields.Body, content.text, what)
    }
    assert.equal(twilio.contents().length, 0)
  }),
)

test(
  'when the buttons cannot be made nothing was sent, and that is certain',
  inWorld(async ({ whatsapp, twilio }) => {
    await twilio.fault('not_there')
    const down = await whatsapp.send(outgoing({ text, buttons }))
    assert.equal(down.state === 'refused' && down.trouble, 'provider_down')
    await twilio.fault(null)
    assert.equal((await whatsapp.send(outgoing({ text, buttons }))).state, 'sent', 'and it recovers')
  }),
)

const draft: TemplateDraft = {
  name: 'appointment_reminder_v1',
  language: 'es',
  category: 'utility',
  body: 'Hola {{1}}, tienes cita el {{2}} en el centro.',
  samples: ['Ana', '21 de agosto'],
  buttons: [{ label: 'Confirmo', payload: 'confirm' }],
  url: { label: 'Ver cita', base: 'https://m.example/l/', sample: 'abc' },
}

const types: readonly [what: string, draft: TemplateDraft, type: string][] = [
  ['words', { ...draft, buttons: [], url: undefined }, 'twilio/text'],
  ['buttons', { ...draft, url: undefined }, 'twilio/quick-reply'],
  ['a link', { ...draft, buttons: [] }, 'twilio/call-to-action'],
  ['buttons and a link', draft, 'whatsapp/card'],
]

const templatesOf = ({ whatsapp }: TwilioWorld) => {
  assert.ok(whatsapp.templates)
  return whatsapp.templates
}

for (const [what, given, type] of types)
  test(
    `a template of ${what} is a ${type}, handed in once`,
    inWorld(async (world) => {
      const { twilio } = world
      const { providerId } = await templatesOf(world).register(given)
      assert.deepEqual(await templatesOf(world).register(given), { providerId })
      const [content, ...more] = twilio.contents()
      assert.deepEqual(more, [])
      assert.deepEqual(Object.keys(content?.types ?? {}), [type])
      assert.deepEqual(content?.approval, {
        name: given.name,
        category: 'UTILITY',
        status: 'received',
        rejection_reason: '',
      })
    }),
  )

test(
  'a template that was made and not handed in is handed in by the next registration',
  inWorld(async (world) => {
    const { twilio } = world
    const { providerId } = await templatesOf(world).register(draft)
    const content = twilio.contents()[0]
    assert.ok(content)
    content.approval = null
    await templatesOf(world).register(draft)
    assert.equal((await templatesOf(world).state(providerId)).state, 'pending')
    assert.equal(twilio.contents().length, 1)
  }),
)

test(
  'other words are another template',
  inWorld(async (world) => {
    await templatesOf(world).register(draft)
    await templatesOf(world).register({ ...draft, body: 'Hola {{1}}, el {{2}} tienes cita.' })
    assert.equal(world.twilio.contents().length, 2)
  }),
)

const decisions: readonly [status: string, reason: string, expected: object][] = [
  ['pending', '', { state: 'pending' }],
  ['approved', '', { state: 'approved' }],
  ['rejected', 'INVALID_FORMAT', { state: 'rejected', code: 'INVALID_FORMAT' }],
  ['rejected', 'Because we say so', { state: 'rejected' }],
  ['paused', '', { state: 'paused' }],
  ['disabled', '', { state: 'disabled' }],
  ['something_new', '', { state: 'pending' }],
]

test(
  'Meta’s word on a template, without free text',
  inWorld(async (world) => {
    const { providerId } = await templatesOf(world).register(draft)
    for (const [status, reason, expected] of decisions) {
      world.twilio.decide(providerId, status, reason)
      assert.deepEqual(await templatesOf(world).state(providerId), expected, status)
    }
  }),
)

test(
  'an approved template is filled in order, its link last, and never goes with a body',
  inWorld(async (world) => {
    const { whatsapp, twilio } = world
    const { providerId } = await templatesOf(world).register(draft)
    const template = {
      providerId,
      language: 'es',
      variables: ["Ana\nd'Or", ' 21  de\tagosto '],
      urlSuffix: 'k7',
    }
    const result = await whatsapp.send(outgoing({ text, buttons, template }))
    assert.equal(result.state, 'sent', JSON.stringify(result))
    const [message] = twilio.messages()
    assert.equal(message?.fields.Body, undefined)
    assert.deepEqual(variablesOf(message), { 1: "Ana d'Or", 2: '21 de agosto', 3: 'k7' })
    assert.ok(!message?.fields.ContentVariables?.includes("'"))
    assert.equal(message?.body, "Hola Ana d'Or, tienes cita el 21 de agosto en el centro.")
    const [content] = twilio.contents()
    assert.ok(content)
    assert.equal(actionsOf(content, variablesOf(message)).at(-1)?.url, 'https://m.example/l/k7')
  }),
)

test(
  'a template with an empty variable is refused here, an unknown one there',
  inWorld(async ({ whatsapp, twilio }) => {
    const unknown = { providerId: `HX${'0'.repeat(32)}`, language: 'es', variables: ['Ana'] }
    assert.deepEqual(await whatsapp.send(outgoing({ text, template: { ...unknown, variables: [' '] } })), {
      state: 'refused',
      trouble: 'template_rejected',
      code: 'empty_variable',
    })
    assert.deepEqual(await whatsapp.send(outgoing({ text, template: unknown })), {
      state: 'refused',
      trouble: 'template_rejected',
      code: '21655',
    })
    assert.equal(twilio.messages().length, 0)
  }),
)
