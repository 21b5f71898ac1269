// A message's way: in order, with reasons, steps to other attempts and what no version of ours knows yet.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { painted, plainPaint } from '#server/commands/chat-paint.ts'
import { messageView } from '#server/commands/message-view.ts'
import { recordEvents } from '../events/events.ts'
import { storeAttempt } from './desk.fixture.ts'
import { readMessage, type MessageView } from './read-messages.ts'

let app: TestApp
let message: MessageView
const at = (seconds: number): Date => new Date(Date.parse('2024-08-19T08:00:00Z') + seconds * 1000)

/** WhatsApp undelivered, then an SMS that waits to be tried again, told event by event. */
before(async () => {
  app = await testApp()
  const { ctx, org } = app.app
  const first = await storeAttempt(app, {
    message: { state: 'alive', send_at: at(0), created_at: at(0) },
    delivery: {
      channel: 'whatsapp',
      state: 'undelivered',
      reason: 'handset_off',
      created_at: at(0),
      attempt: 1,
      code: '63024',
    },
  })
  const second = await storeAttempt(app, {
    message: { id: first.message },
    delivery: {
      hop: 2,
      state: 'retrying',
      reason: 'provider_down',
      code: '30003',
      created_at: at(60),
      due_at: at(24 * 3600),
      attempt: 2,
    },
  })
  await app.rows(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, wait_ms, cost_micros)
     values ($1, $2, $2, 'sms', 'care', 2, $3, 1234, 81500)`,
    [org, second.delivery, at(61)],
  )
  const tell = (seconds: number, type: string, more: Record<string, string> = {}) => {
    app.clock.set(at(seconds).toISOString())
    return ctx.db
      .org(org)
      .tx((tx) => recordEvents(tx, ctx, org, [{ type, ids: { message: first.message, ...more } }]))
  }
  await tell(0, 'message.submitted')
  await tell(1, 'delivery.handing_over', { delivery: first.delivery })
  await tell(2, 'delivery.sent', { delivery: first.delivery })
  await tell(59, 'delivery.undelivered', { delivery: first.delivery, reason: 'handset_off' })
  await app.rows(
    `insert into delivery_event (org, id, provider, provider_id, event_key, delivery_id, type, detail, at, received_at, applied_at)
     values ($1, 'e1', 'twilio', 'SM1', 'k1', $2, 'undelivered', '{"reason":"handset_off","code":"63024"}', $3, $3, $3)`,
    [org, first.delivery, at(59)],
  )
  await tell(61, 'delivery.handing_over', { delivery: second.delivery })
  await tell(62, 'delivery.retrying', { delivery: second.delivery, reason: 'provider_down' })
  await tell(63, 'delivery.handing_over', { delivery: second.delivery })
  await tell(64, 'delivery.teleported', { delivery: second.delivery, reason: 'a_new_reason' })
  await tell(65, 'delivery.retrying', { delivery: second.delivery, reason: 'provider_down' })
  message = await readMessage(ctx.db.org(org), org, { id: first.message, withText: true })
})
after(() => app.end())

test('every step in order, in words, with its attempt, code and hour', () => {
  assert.deepEqual(
    message.timeline.map(({ hop, text }) => [hop, text]),
    [
      [undefined, 'Mensaje aceptado'],
      [1, 'Sale por WhatsApp'],
      [1, 'El proveedor lo acepta'],
      [1, 'No entregado: el dispositivo está apagado o sin cobertura (63024)'],
      [1, 'El proveedor avisa: no entregado: el dispositivo está apagado o sin cobertura (63024)'],
      [2, 'Pasa a SMS porque el dispositivo está apagado o sin cobertura'],
      [2, 'Sale por SMS'],
      [2, 'Se reintentará: el proveedor del canal no funciona'],
      [2, 'Sale por SMS (intento 2)'],
      [2, 'delivery.teleported: a_new_reason'],
      [2, 'Se reintentará el 20 ago a las 10:00: el proveedor del canal no funciona (30003)'],
    ],
  )
  const last = message.timeline.at(-1)
  assert.deepEqual([last?.until, last?.code, last?.channel], [at(24 * 3600).toISOString(), '30003', 'sms'])
  assert.match(last?.next ?? '', /Se reintenta solo/)
})

test('attempts show what they cost and how long they waited', () => {
  const [first, second] = message.deliveries
  assert.deepEqual([first?.hop, first?.channel, first?.code, first?.segments], [1, 'whatsapp', '63024', null])
  assert.deepEqual(
    [second?.segments, second?.costMicros, second?.waitMs, second?.dueAt],
    [2, 81_500, 1234, at(24 * 3600).toISOString()],
  )
})

test('a person who sends it again is named instead of the step', async () => {
  const { ctx, org } = app.app
  const dead = await storeAttempt(app)
  const again = await storeAttempt(app, {
    message: { id: dead.message },
    delivery: { hop: 2, state: 'queued' },
  })
  await ctx.db.org(org).tx((tx) =>
    recordEvents(tx, ctx, org, [
      {
        type: 'delivery.redriven',
        ids: { message: dead.message, delivery: dead.delivery, to: again.delivery },
      },
    ]),
  )
  const { timeline } = await readMessage(ctx.db.org(org), org, { id: dead.message, withText: false })
  assert.deepEqual(
    timeline.map(({ text }) => text),
    ['Una persona lo envía otra vez'],
  )
})

test('in a terminal: aligned, at most 100 columns, each thing once, colour only where there is some', () => {
  const look = { zone: 'Europe/Madrid', paint: plainPaint }
  const shown = messageView(message, look)
  const lines = shown.split('\n')
  assert.ok(
    lines.every((line) => line.length <= 100 && line === line.trimEnd()),
    shown,
  )
  assert.equal(shown.match(/No entregado: /g), null, 'what the provider told is not told twice')
  assert.match(
    shown,
    /^ {2}1 {2}WhatsApp {2}No entregado {2}El dispositivo está apagado o sin cobertura · 63024$/m,
  )
  assert.match(
    shown,
    /^ {2}2 {2}SMS {7}Reintentando {2}2 entregas · 2 segmentos · 0,0815 € · salió en 1 s · sale el 2024-08-20$/m,
  )
  assert.match(shown, /^ {2}2024-08-19$/m)
  assert.match(shown, /^ {2}10:01:00 {2}· Pasa a SMS porque/m)
  assert.doesNotMatch(shown, /\u001b/)
  const esc = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
  const coloured = messageView(message, { ...look, paint: painted })
  assert.ok(esc.test(coloured))
  assert.equal(coloured.replace(esc, ''), shown)
})
