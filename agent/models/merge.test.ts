// The merge's rule, for every reading that a model may return: acts, scores and silence are the embedded reading's alone.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  categories,
  intents,
  severities,
  urgencies,
  type Intent,
  type Interpretation,
} from '#core/conversations/interpretation.ts'
import { actsFor } from '../understand/acts.ts'
import { worse } from '../understand/danger.ts'
import { merge } from './merge.ts'
import type { Reading } from './reading.ts'

const several = fc.uniqueArray(fc.constantFrom(...intents), { maxLength: 4 })
const said = fc.tuple(fc.constantFrom(...intents), several).map(([intent, also]) => ({
  intent,
  also: also.filter((one) => one !== intent),
}))
const trouble = {
  urgency: fc.constantFrom(...urgencies),
  category: fc.option(fc.constantFrom(...categories)),
  severity: fc.option(fc.constantFrom(...severities)),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
}
const word = fc.option(fc.constantFrom('612345678', '49 €', 'hija', 'Pedro', '[X_0]', ''))

const readings: fc.Arbitrary<Reading> = fc
  .tuple(
    said,
    fc.record({
      ...trouble,
      language: fc.constantFrom('es', 'ca', 'eu', 'ru'),
      slots: fc.record({ phone: word, amount: word, name: word, relation: word }),
    }),
  )
  .map(([one, rest]) => ({ ...one, ...rest }))

const embeddedReadings: fc.Arbitrary<Interpretation> = fc
  .tuple(
    said,
    fc.record({
      ...trouble,
      nps: fc.option(fc.integer({ min: 0, max: 10 })),
      language: fc.constantFrom('es', 'und', 'gl'),
      slots: fc.constantFrom({}, { date: '2024-08-22' }, { scope: { channel: 'sms' as const } }),
      source: fc.constantFrom('rule' as const, 'embedded' as const),
    }),
  )
  .map(([one, rest]) => ({ ...one, ...rest }))

const done = (read: Interpretation): Intent[] =>
  actsFor(read).flatMap(({ act, intent, done: is }) => (is && act !== 'none' ? [intent] : []))

const all = ({ intent, also }: Interpretation): Intent[] => [intent, ...also]

test('for every embedded reading and every reading of a model', () => {
  fc.assert(
    fc.property(embeddedReadings, readings, (embedded, model) => {
      const merged = merge(embedded, model, 'mi hija Pedro 612 345 678')
      for (const intent of done(merged)) assert.ok(done(embedded).includes(intent), intent)
      assert.equal(merged.urgency, worse(embedded.urgency, model.urgency))
      assert.equal(merged.nps, embedded.nps)
      const { date, time, scope, channel, language } = merged.slots
      const ours = embedded.slots
      assert.deepEqual(
        { date, time, scope, channel, language },
        {
          date: ours.date,
          time: ours.time,
          scope: ours.scope,
          channel: ours.channel,
          language: ours.language,
        },
      )
      for (const intent of [
        'opt_out',
        'report_symptom',
        'data_rights',
        'deceased_notice',
        'wrong_recipient',
      ] as const)
        if (all(embedded).includes(intent)) assert.ok(all(merged).includes(intent), intent)
      assert.equal(done(merged).includes('opt_out'), all(embedded).includes('opt_out'))
      assert.equal(new Set(all(merged)).size, all(merged).length)
      assert.deepEqual(
        all(merged),
        intents.filter((one) => all(merged).includes(one)),
      )
      assert.equal(merged.severity === null, merged.category === null)
    }),
    { numRuns: 2000 },
  )
})

const calm: Interpretation = {
  intent: 'unclear',
  also: [],
  urgency: 'none',
  category: null,
  severity: null,
  nps: null,
  language: 'es',
  slots: {},
  confidence: 0.35,
  source: 'rule',
}
const nothing: Reading = {
  intent: 'unclear',
  also: [],
  urgency: 'none',
  category: null,
  severity: null,
  language: 'es',
  slots: { phone: null, amount: null, name: null, relation: null },
  confidence: 0.9,
}

const cases: {
  what: string
  embedded: Partial<Interpretation>
  model: Partial<Reading>
  text?: string
  expected: Partial<Interpretation>
}[] = [
  {
    what: 'a complaint that rules did not see is the model’s to tell',
    embedded: {},
    model: { intent: 'complaint', category: 'facilities', severity: 'low' },
    expected: {
      intent: 'complaint',
      category: 'facilities',
      severity: 'low',
      source: 'model',
      confidence: 0.75,
    },
  },
  {
    what: 'a cancellation that only the model read is left to people',
    embedded: {},
    model: { intent: 'cancel_appointment' },
    expected: { intent: 'cancel_appointment', unconfirmed: ['cancel_appointment'] },
  },
  {
    what: 'where one reads "I come" and the other "I don’t", neither is done',
    embedded: { intent: 'confirm_appointment', confidence: 0.95 },
    model: { intent: 'cancel_appointment' },
    expected: {
      intent: 'cancel_appointment',
      also: ['confirm_appointment'],
      unconfirmed: ['cancel_appointment', 'confirm_appointment'],
    },
  },
  {
    what: 'what both read is done, and surer',
    embedded: { intent: 'payment_done', confidence: 0.6 },
    model: { intent: 'payment_done', confidence: 0.9 },
    expected: { intent: 'payment_done', confidence: 0.9 },
  },
  {
    what: 'a danger that only the model saw is a danger',
    embedded: { intent: 'courtesy', confidence: 0.8 },
    model: { intent: 'report_symptom', urgency: 'self_harm' },
    expected: { intent: 'report_symptom', urgency: 'self_harm', also: [] },
  },
  {
    what: 'a model that calms down changes nothing',
    embedded: { intent: 'report_symptom', urgency: 'soon', confidence: 0.85 },
    model: { intent: 'courtesy', urgency: 'none' },
    expected: { intent: 'report_symptom', urgency: 'soon' },
  },
  {
    what: 'values that the patient did not write are dropped',
    embedded: {},
    model: {
      intent: 'ask_human',
      slots: { phone: '699 000 111', amount: '90 €', name: 'Luisa', relation: 'hija' },
    },
    text: 'soy la hija, llamadme al 612 345 678',
    expected: { slots: { relation: 'hija' } },
  },
  {
    what: 'a number that the patient wrote is kept',
    embedded: {},
    model: {
      intent: 'ask_human',
      slots: { phone: '+34612345678', amount: null, name: null, relation: null },
    },
    text: 'llamadme al 612 345 678',
    expected: { slots: { phone: '+34612345678' } },
  },
]
for (const { what, embedded, model, text, expected } of cases) {
  test(what, () => {
    const merged = merge({ ...calm, ...embedded }, { ...nothing, ...model }, text ?? '')
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((key) => [key, merged[key as keyof Interpretation]])),
      expected,
    )
  })
}
