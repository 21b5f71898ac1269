// Every row of the routing table, the acts beside it, and the dangerous turn.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  intents,
  type Interpretation,
  type OutboundKind,
  type Queue,
} from '#core/conversations/interpretation.ts'
import { actOf, actsFor } from './acts.ts'
import { queueOf, route } from './routing.ts'

const calm: Interpretation = {
  intent: 'courtesy',
  also: [],
  urgency: 'none',
  category: null,
  severity: null,
  nps: null,
  language: 'es',
  slots: {},
  confidence: 1,
  source: 'rule',
}
const rowsOf = (said: Partial<Interpretation>): string =>
  route({ ...calm, ...said }, { lastOutbound: null })
    .map(({ row, queue }) => `${row} ${queue}`)
    .join(', ')

const table: readonly (readonly [string, Partial<Interpretation>, string])[] = [
  ['self-harm', { intent: 'report_symptom', urgency: 'self_harm' }, '1 emergency_oncall, 7 clinical'],
  ['emergency', { intent: 'report_symptom', urgency: 'emergency' }, '2 emergency_oncall, 7 clinical'],
  ['violence', { intent: 'report_symptom', urgency: 'violence' }, '3 emergency_oncall, 7 clinical'],
  ['soon', { intent: 'report_symptom', urgency: 'soon' }, '4 clinical, 7 clinical'],
  ['wrong recipient', { intent: 'wrong_recipient' }, '5 privacy'],
  ['data rights', { intent: 'data_rights' }, '6 privacy'],
  ['privacy complaint', { intent: 'complaint', category: 'privacy' }, '6 privacy'],
  ['mild symptom', { intent: 'report_symptom' }, '7 clinical'],
  ['medication question', { intent: 'medication_question' }, '7 clinical'],
  ['clinical complaint', { intent: 'complaint', category: 'clinical_care' }, '7 clinical'],
  ['medication complaint', { intent: 'complaint', category: 'medication' }, '7 clinical'],
  ['payment problem', { intent: 'payment_problem' }, '8 billing'],
  ['billing complaint', { intent: 'complaint', category: 'billing' }, '8 billing'],
  ['technical complaint', { intent: 'complaint', category: 'technical' }, '9 support'],
  ['reschedule', { intent: 'reschedule_appointment' }, '10 appointments'],
  ['request', { intent: 'request_appointment' }, '10 appointments'],
  ['cancel', { intent: 'cancel_appointment' }, '10 appointments'],
  ['appointment complaint', { intent: 'complaint', category: 'appointment_admin' }, '10 appointments'],
  ['waiting', { intent: 'complaint', category: 'waiting_time' }, '11 patient_care'],
  ['staff', { intent: 'complaint', category: 'staff_treatment' }, '11 patient_care'],
  ['facilities', { intent: 'complaint', category: 'facilities' }, '11 patient_care'],
  ['results', { intent: 'complaint', category: 'results' }, '11 patient_care'],
  ['too many messages', { intent: 'complaint', category: 'communications' }, '11 patient_care'],
  ['other complaint', { intent: 'complaint', category: 'other' }, '11 patient_care'],
  ['deceased', { intent: 'deceased_notice' }, '11 patient_care'],
  ['detractor', { intent: 'survey_answer', nps: 6 }, '11 patient_care'],
  ['zero', { intent: 'survey_answer', nps: 0 }, '11 patient_care'],
  ['passive', { intent: 'survey_answer', nps: 7 }, ''],
  ['comment without score', { intent: 'survey_answer' }, ''],
  ['a person', { intent: 'ask_human' }, '12 support'],
  ['courtesy', { intent: 'courtesy' }, ''],
  ['question', { intent: 'ask_information' }, ''],
  ['opt-out', { intent: 'opt_out' }, ''],
  ['confirm', { intent: 'confirm_appointment' }, ''],
  [
    'what stands in also',
    { intent: 'survey_answer', nps: 3, also: ['complaint', 'ask_human'], category: 'billing' },
    '8 billing, 11 patient_care, 12 support',
  ],
  [
    'symptom and cancellation',
    { intent: 'report_symptom', urgency: 'emergency', also: ['cancel_appointment'] },
    '2 emergency_oncall, 7 clinical, 10 appointments',
  ],
]
for (const [label, said, expected] of table) {
  test(`routing: ${label}`, () => assert.equal(rowsOf(said), expected))
}

const media: readonly (readonly [OutboundKind | null, Queue])[] = [
  ['appointment_reminder', 'clinical'],
  ['medication_reminder', 'clinical'],
  ['clinical_update', 'clinical'],
  ['programme_checkin', 'clinical'],
  ['payment_notice', 'support'],
  ['nps_survey', 'support'],
  ['health_alert', 'support'],
  ['agent_reply', 'support'],
  [null, 'support'],
]
for (const [lastOutbound, queue] of media) {
  test(`media after ${lastOutbound ?? 'nothing'} goes to ${queue}`, () => {
    assert.equal(queueOf({ ...calm, intent: 'unclear' }, { lastOutbound, media: 'audio' }), queue)
    assert.equal(queueOf({ ...calm, intent: 'unclear' }, { lastOutbound }), null)
  })
}

test('every intent has an act', () => {
  for (const intent of intents) assert.ok(actOf[intent])
  assert.equal(actOf.opt_out, 'withdraw_consent')
})

test('one act for each intent, in order', () => {
  assert.deepEqual(actsFor({ ...calm, intent: 'payment_done', also: ['confirm_appointment'] }), [
    { act: 'note_paid', intent: 'payment_done', done: true },
    { act: 'confirm_appointment', intent: 'confirm_appointment', done: true },
  ])
})

for (const urgency of ['emergency', 'self_harm', 'violence'] as const) {
  test(`in a turn of ${urgency} only an opt-out is done`, () => {
    const planned = actsFor({
      ...calm,
      intent: 'report_symptom',
      urgency,
      also: ['opt_out', 'cancel_appointment'],
    })
    assert.deepEqual(
      planned.map(({ intent, done }) => `${intent} ${done}`),
      ['report_symptom false', 'opt_out true', 'cancel_appointment false'],
    )
  })
}

test('a turn for today still does its acts', () => {
  const planned = actsFor({
    ...calm,
    intent: 'report_symptom',
    urgency: 'soon',
    also: ['cancel_appointment'],
  })
  assert.ok(planned.every(({ done }) => done))
})
