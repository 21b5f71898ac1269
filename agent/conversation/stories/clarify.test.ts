// Not sure what is meant: asked once with the likely meanings, the tap is exact, and then a person.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Interpretation, Understand } from '#core/conversations/interpretation.ts'
import { readDateTime } from '#core/text/dates.ts'
import { addressOf } from '#evals/test-app.ts'
import { createUnderstand } from '../../understand/understand.ts'
import { answers, appointment, incidents, last, story, tapOf, type Where } from '../story.fixture.ts'

const rules = createUnderstand({ readDateTime })

/** Reads as the rules do, and is as unsure as these texts make it. */
const unsureOf =
  (texts: Readonly<Record<string, Partial<Interpretation>>>): Understand =>
  async (text, context) => ({ ...(await rules(text, context)), ...texts[text] })

const doubtful = 'uf el miércoles veré si me apaño con lo del jueves 29 a las 11'
const unsure = unsureOf({
  [doubtful]: {
    intent: 'reschedule_appointment',
    also: [],
    confidence: 0.3,
    source: 'embedded',
    slots: { date: '2024-08-29', time: '11:00' },
  },
  'pues no sabría decirte': { intent: 'cancel_appointment', also: [], confidence: 0.3, source: 'embedded' },
  'me encuentro algo raro': {
    intent: 'report_symptom',
    also: [],
    urgency: 'soon',
    confidence: 0.3,
    source: 'embedded',
  },
})

const content = async (app: Parameters<typeof answers>[0]): Promise<{ label: string; payload: string }[]> =>
  (
    await app.rows<{ buttons: { label: string; payload: string }[] | null }>(
      `select content->'buttons' as buttons from sandbox_message order by seq desc limit 1`,
    )
  )[0]?.buttons ?? []

test('low confidence: nothing is done, three meanings are offered; the tap is the whole meaning, with what was said before', () =>
  story(
    async (app, juan) => {
      await app.write(juan, doubtful)
      assert.deepEqual(await answers(app), ['clarify_ask'])
      assert.deepEqual(
        (await content(app)).map(({ label }) => label),
        ['Cambiar la cita', 'Confirmo la cita', 'Anular la cita'],
      )
      assert.deepEqual(await incidents(app), [])
      assert.deepEqual(await app.rows('select 1 from appointment_wish'), [])
      await app.write(juan, 'Cambiar la cita', { payload: await tapOf(app, 'reschedule', 'clarify_ask') })
      assert.deepEqual(await app.rows('select kind, dates from appointment_wish'), [
        { kind: 'reschedule', dates: ['2024-08-29 11:00'] },
      ])
      assert.match(await last(app, juan), /29 de agosto/)
      assert.deepEqual(
        (await incidents(app)).map(({ queue }) => queue),
        ['appointments'],
      )
      assert.equal(await appointment(app), 'booked')
    },
    { understand: unsure },
  ))

test('a tap to cancel cancels the appointment that the message was about, at once', () =>
  story(
    async (app, juan) => {
      await app.write(juan, 'pues no sabría decirte')
      await app.write(juan, 'Anular la cita', { payload: await tapOf(app, 'cancel', 'clarify_ask') })
      assert.equal(await appointment(app), 'cancelled')
    },
    { understand: unsure },
  ))

test('never asked twice in a row: the second unclear answer goes to a person, and nothing is done of it', () =>
  story(
    async (app, juan) => {
      await app.write(juan, doubtful)
      await app.write(juan, 'pues no sabría decirte')
      assert.deepEqual(await answers(app), ['clarify_ask', 'person_will_answer'])
      assert.deepEqual(
        (await incidents(app)).map(({ queue, intent, listed }) => ({ queue, intent, listed })),
        [{ queue: 'support', intent: 'cancel_appointment', listed: ['cancel_appointment'] }],
      )
      assert.equal(await appointment(app), 'booked')
    },
    { understand: unsure },
  ))

test('doubt about a symptom is never asked back', () =>
  story(
    async (app, juan) => {
      await app.write(juan, 'me encuentro algo raro')
      assert.deepEqual(
        (await incidents(app)).map(({ queue }) => queue),
        ['clinical'],
      )
      assert.deepEqual(await answers(app), ['clinical_ack'])
    },
    { understand: unsure },
  ))

const numbered: readonly (readonly [text: string, status: string])[] = [
  ['1', 'cancelled'],
  ['la segunda', 'confirmed'],
  ['opción 2', 'confirmed'],
  ['Confirmo la cita', 'confirmed'],
]
for (const [text, status] of numbered) {
  test(`by SMS the meanings are numbered, and "${text}" chooses`, () =>
    story(
      async (app) => {
        const sms: Where = { channel: 'sms', address: await addressOf(app, 'juan-garcia', 'sms') }
        await app.call('enviarConfirmacionCita', {
          paciente: 'Juan García',
          fechaHora: '2024-08-22 09:00',
          tipoCita: 'Enfermería',
          canal: 'SMS',
        })
        await app.app.settle()
        await app.write(sms, 'pues no sabría decirte')
        assert.match(await last(app, sms), /1 Anular la cita, 2 Confirmo la cita, 3 Cambiar la cita/)
        await app.write(sms, text)
        assert.deepEqual(
          await app.rows(
            `select status from appointment where starts_at = '2024-08-22T07:00Z' and kind = 'Enfermería'`,
          ),
          [{ status }],
        )
      },
      { understand: unsure },
    ))
}

test('several appointments: the one meant is tapped, or named by its number or its day', () =>
  story(async (app, juan) => {
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-23 12:00',
      tipoCita: 'Enfermería',
      canal: 'WhatsApp',
    })
    // Nothing of theirs was sent for three days: the words point at none.
    await app.app.settle()
    await app.rows(`update delivery set sent_at = sent_at - interval '4 days'`)
    const status = async () =>
      (
        await app.rows<{ status: string }>(
          `select status from appointment where starts_at in ('2024-08-21T08:00Z', '2024-08-23T10:00Z')
           and patient_id = (select id from patient where external_id = 'juan-garcia') order by starts_at`,
        )
      ).map((one) => one.status)
    await app.write(juan, 'quiero anular la cita')
    assert.deepEqual(await answers(app), ['which_appointment'])
    const labels = (await content(app)).map(({ label }) => label)
    assert.deepEqual(labels, ['20/8 10:00', '21/8 10:00', '23/8 12:00'])
    await app.write(juan, 'la del 23')
    assert.deepEqual(await status(), ['booked', 'cancelled'])
  }))

test('somebody who chats is declined once, politely; then a person looks; then it is left alone', () =>
  story(async (app, juan) => {
    await app.write(juan, '¿quién ganó ayer el partido del Madrid?')
    await app.write(juan, 'cuéntame un chiste anda')
    await app.write(juan, 'qué tiempo hará mañana')
    await app.write(juan, 'hazme los deberes de mates')
    assert.deepEqual(await answers(app), ['off_topic', 'person_will_answer'])
    assert.deepEqual(
      (await incidents(app)).map(({ queue }) => queue),
      ['support'],
    )
    await app.write(juan, 'vale, confirmo la cita')
    assert.equal(await appointment(app), 'confirmed', 'whoever comes to the point is heard')
  }))
