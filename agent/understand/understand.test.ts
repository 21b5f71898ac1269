// One turn becomes one interpretation: payloads, precedence, slots, media, and the danger that is always read.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Interpretation, TurnContext } from '#core/conversations/interpretation.ts'
import { buttonIds } from '#prompts/words.ts'
import { readDateTime } from '#core/text/dates.ts'
import { readPayload } from './payload.ts'
import { createUnderstand, readNet } from './understand.ts'

const understand = createUnderstand({ readDateTime })
const base: TurnContext = {
  channel: 'whatsapp',
  lastOutbound: 'appointment_reminder',
  now: new Date('2026-08-13T09:00:00Z'),
  zone: 'Europe/Madrid',
}
const read = (text: string, more: Partial<TurnContext> = {}): Promise<Interpretation> =>
  understand(text, { ...base, ...more })

test('a tap means exactly its button, whatever its label says', async () => {
  const said = await read('Anular', { payload: 'confirm:m1' })
  assert.deepEqual([said.intent, said.source, said.confidence], ['confirm_appointment', 'payload', 1])
})

test('every button has a meaning and is bound to its message', () => {
  for (const button of buttonIds) assert.equal(readPayload(`${button}:m7`)?.messageId, 'm7')
  assert.equal(readPayload('confirm:'), null)
  assert.equal(readPayload('confirm'), null)
  assert.equal(readPayload('drop_tables:1'), null)
})

test('a payload we never sent is read by its words', async () => {
  const said = await read('sí', { payload: 'whatever:1' })
  assert.deepEqual([said.intent, said.source], ['confirm_appointment', 'rule'])
})

test('danger comes first and keeps what else was said', async () => {
  const said = await read('no puedo ir, me duele mucho el pecho')
  assert.deepEqual(
    [said.intent, said.also, said.urgency],
    ['report_symptom', ['cancel_appointment'], 'emergency'],
  )
})

test('an opt-out inside a cry for help is kept', async () => {
  const said = await read('no quiero más mensajes, no quiero seguir viviendo')
  assert.deepEqual([said.intent, said.also, said.urgency], ['report_symptom', ['opt_out'], 'self_harm'])
  assert.deepEqual(said.slots.scope, {})
})

test('doubt about a symptom is for today', async () => {
  const said = await read('me encuentro muy mal', { lastOutbound: null })
  assert.deepEqual([said.intent, said.urgency], ['report_symptom', 'soon'])
  const mild = await read('me duele la rodilla', { lastOutbound: null })
  assert.deepEqual([mild.intent, mild.urgency], ['report_symptom', 'none'])
})

test('several intents stand in the order of the contract', async () => {
  const said = await read('quiero cambiar la cita y hablar con una persona')
  assert.deepEqual([said.intent, said.also], ['reschedule_appointment', ['ask_human']])
})

test('a complaint inside a survey answer stays with it', async () => {
  const said = await read('un 3, esperé dos horas', { lastOutbound: 'nps_survey' })
  assert.deepEqual(
    [said.intent, said.also, said.nps, said.category],
    ['survey_answer', ['complaint'], 3, 'waiting_time'],
  )
})

test('a number is a score only while a survey is open', async () => {
  assert.equal((await read('9', { lastOutbound: 'nps_survey' })).nps, 9)
  assert.equal((await read('9', { lastOutbound: 'agent_reply', openSurvey: true })).nps, 9)
  assert.equal((await read('9', { lastOutbound: 'appointment_reminder' })).nps, null)
})

test('no words, media alone and nonsense are unclear', async () => {
  for (const [text, more] of [
    ['', {}],
    ['', { media: 'audio' }],
    ['   ', {}],
    ['asdfgh', {}],
  ] as const) {
    const said = await read(text, more)
    assert.deepEqual([said.intent, said.language], ['unclear', 'und'], text)
  }
})

test('the wished day and hour are read only where one is wished', async () => {
  const wish = await read('¿puede ser el jueves 20 de agosto a las 10:00?')
  assert.deepEqual([wish.slots.date, wish.slots.time], ['2026-08-20', '10:00'])
  const pain = await read('me duele la espalda desde el lunes', { lastOutbound: null })
  assert.equal(pain.slots.date, undefined)
})

test('the values of a message fill its slots', async () => {
  const sms = await read('no más SMS, prefiero WhatsApp', { lastOutbound: null })
  assert.deepEqual(
    [sms.intent, sms.slots.scope, sms.slots.channel],
    ['opt_out', { channel: 'sms' }, 'whatsapp'],
  )
  const phone = await read('he cambiado de móvil, ahora es el 612 345 678', { lastOutbound: null })
  assert.equal(phone.slots.phone, '+34612345678')
  const sugar = await read('hoy 98 mg/dl', { lastOutbound: 'programme_checkin' })
  assert.deepEqual([sugar.intent, sugar.slots.value], ['checkin_answer', 98])
  const daughter = await read('soy su hija, confirmo la cita')
  assert.deepEqual([daughter.intent, daughter.slots.relation], ['confirm_appointment', 'hija'])
})

test('without a date reader everything else still works', async () => {
  const said = await createUnderstand()('¿puede ser el jueves?', base)
  assert.deepEqual([said.intent, said.slots], ['reschedule_appointment', {}])
})

test('the net alone reads danger and opt-out, and nothing into ordinary words', () => {
  assert.deepEqual(readNet('mi madre no respira'), { urgency: 'emergency', optOut: null })
  assert.deepEqual(readNet('BAJA'), { urgency: 'none', optOut: {} })
  assert.deepEqual(readNet('baja por maternidad'), { urgency: 'none', optOut: null })
  assert.deepEqual(readNet(''), { urgency: 'none', optOut: null })
})
