import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { dayOf, timeOf } from '../text/dates.ts'
import { isHoliday } from '../text/hours.ts'
import { decide, type Question } from './decide.ts'
import type { Facts } from './facts.ts'
import { purposes, type Purpose } from './purposes.ts'

const channels = ['whatsapp', 'sms', 'email', 'push'] as const
const names = Object.keys(purposes) as Purpose[]

type PatientFacts = Extract<Facts, { kind: 'patient' }>
const noon = new Date('2024-08-19T10:00:00Z')

const consents = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.constantFrom(...channels),
      fc.constantFrom('given' as const, 'withdrawn' as const),
    ),
  )
  .map((rows) => new Map(rows.map(([purpose, channel, status]) => [`${purpose}:${channel}`, status])))

const patient: fc.Arbitrary<PatientFacts> = fc.record({
  kind: fc.constant('patient' as const),
  status: fc.constantFrom('active' as const, 'inactive' as const, 'deceased' as const),
  merged: fc.boolean(),
  held: fc.boolean(),
  withheld: fc.constant(new Set<string>()),
  zone: fc.constantFrom('Europe/Madrid', 'Atlantic/Canary'),
  language: fc.constant('es'),
  given: fc.constant('Ana'),
  guardianGiven: fc.constant(null),
  minorWithoutGuardian: fc.boolean(),
  consents,
  contacts: fc.array(
    fc.record({
      id: fc.constant('c'),
      channel: fc.constantFrom(...channels),
      address: fc.constant('x'),
      status: fc.constantFrom('active', 'blocked', 'dead', 'old'),
      preferred: fc.boolean(),
      guardianId: fc.constant(null),
    }),
  ),
  stale: fc.option(fc.constantFrom('appointment_cancelled', 'payment_settled'), { freq: 4 }),
  capFreeFrom: fc.option(
    fc.date({ min: new Date('2024-08-01'), max: new Date('2024-10-01'), noInvalidDate: true }),
    { freq: 3 },
  ),
})

const question: fc.Arbitrary<Question & { facts: PatientFacts }> = fc.record({
  purpose: fc.constantFrom(...names),
  channel: fc.constantFrom(...channels),
  at: fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  hourChosen: fc.boolean(),
  validUntil: fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
  facts: patient,
})

test('whatever the facts, nothing leaves that may not', () => {
  fc.assert(
    fc.property(question, (asked) => {
      if (decide(asked).verdict !== 'allow') return
      const { facts, purpose, channel, at, hourChosen, validUntil } = asked
      assert.equal(facts.stale, null, 'not about something that is over')
      assert.ok(at <= validUntil, 'not after it is worth sending')
      if (purpose === 'safety' || purpose === 'conversation') return
      assert.equal(facts.status, 'active')
      assert.ok(!facts.merged && !facts.held && !facts.minorWithoutGuardian)
      assert.equal(facts.consents.get(`${purpose}:${channel}`), 'given', 'not without consent')
      assert.ok(
        facts.contacts.find((point) => point.channel === channel)?.status === 'active',
        'not to a blocked address',
      )
      assert.ok(facts.capFreeFrom === null || facts.capFreeFrom <= at, 'not over the cap')
      const night = timeOf(at, facts.zone) < '09:00' || timeOf(at, facts.zone) >= '21:00'
      assert.ok(
        !night || (hourChosen && purposes[purpose].keepsChosenHour),
        'not in quiet hours, but where a person chose the hour',
      )
      if (!purposes[purpose].holidays) assert.ok(!isHoliday(at, facts.zone), 'not on a public holiday')
    }),
    { numRuns: 2000 },
  )
})

test('a deferral is to a later moment at which the hours would allow it', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const verdict = decide(asked)
      if (verdict.verdict !== 'defer' || verdict.reason !== 'quiet_hours') return
      assert.ok(verdict.until > asked.at)
      const again = decide({ ...asked, at: verdict.until, validUntil: new Date(verdict.until.getTime() + 1) })
      assert.equal(again.verdict, 'allow')
    }),
    { numRuns: 2000 },
  )
})

const base: PatientFacts = {
  kind: 'patient',
  status: 'active',
  merged: false,
  held: false,
  withheld: new Set(),
  zone: 'Europe/Madrid',
  language: 'es',
  given: 'Ana',
  guardianGiven: null,
  minorWithoutGuardian: false,
  consents: new Map([
    ['care:sms', 'given'] as const,
    ['survey:sms', 'given'] as const,
    ['billing:sms', 'given'] as const,
  ]),
  contacts: [{ id: 'c', channel: 'sms', address: 'x', status: 'active', preferred: true, guardianId: null }],
  stale: null,
  capFreeFrom: null,
}
const ask = (over: Partial<Question>): Question => ({
  purpose: 'care',
  channel: 'sms',
  at: noon,
  hourChosen: false,
  validUntil: new Date(noon.getTime() + 400 * 24 * 3_600_000),
  facts: base,
  ...over,
})
const night = new Date('2024-08-20T20:00:00Z')

const cases: { name: string; question: Question; expected: string; until?: string }[] = [
  { name: 'care at noon', question: ask({}), expected: 'allow' },
  { name: 'care at 22:00', question: ask({ at: night }), expected: 'quiet_hours', until: '2024-08-21 09:00' },
  {
    name: 'care at 22:00, the hour chosen by a person',
    question: ask({ at: night, hourChosen: true }),
    expected: 'allow',
  },
  {
    name: 'a survey at 22:00 is not kept even when chosen',
    question: ask({ at: night, hourChosen: true, purpose: 'survey' }),
    expected: 'quiet_hours',
  },
  {
    name: 'a survey on a holiday waits for the next working morning',
    question: ask({ at: new Date('2024-08-15T10:00:00Z'), purpose: 'survey' }),
    expected: 'quiet_hours',
    until: '2024-08-16 09:00',
  },
  { name: 'care on a holiday', question: ask({ at: new Date('2024-08-15T10:00:00Z') }), expected: 'allow' },
  {
    name: 'an hour earlier in the Canary Islands it is still night',
    question: ask({ at: new Date('2024-08-19T07:30:00Z'), facts: { ...base, zone: 'Atlantic/Canary' } }),
    expected: 'quiet_hours',
  },
  { name: 'no consent on that channel', question: ask({ channel: 'whatsapp' }), expected: 'no_consent' },
  {
    name: 'consent withdrawn',
    question: ask({ facts: { ...base, consents: new Map([['care:sms', 'withdrawn'] as const]) } }),
    expected: 'opted_out',
  },
  {
    name: 'deceased comes before consent',
    question: ask({ channel: 'push', facts: { ...base, status: 'deceased' } }),
    expected: 'patient_deceased',
  },
  {
    name: 'somebody said that the patient died',
    question: ask({ facts: { ...base, held: true } }),
    expected: 'patient_on_hold',
  },
  {
    name: 'a safety text in the middle of the night to whoever wrote',
    question: ask({ purpose: 'safety', at: night, facts: { ...base, held: true, consents: new Map() } }),
    expected: 'allow',
  },
  {
    name: 'an answer to who just wrote, at night',
    question: ask({ purpose: 'conversation', at: night }),
    expected: 'allow',
  },
  {
    name: 'over the cap, too late to wait',
    question: ask({
      purpose: 'survey',
      capFreeFrom: undefined,
      validUntil: new Date(noon.getTime() + 1000),
      facts: { ...base, capFreeFrom: new Date(noon.getTime() + 2000) },
    } as Partial<Question>),
    expected: 'frequency_cap',
  },
]

for (const { name, question: asked, expected, until } of cases) {
  test(name, () => {
    const verdict = decide(asked)
    assert.equal(verdict.verdict === 'allow' ? 'allow' : verdict.reason, expected)
    if (until !== undefined && verdict.verdict === 'defer') {
      assert.equal(
        `${dayOf(verdict.until, asked.facts.zone)} ${timeOf(verdict.until, asked.facts.zone)}`,
        until,
      )
    }
  })
}
