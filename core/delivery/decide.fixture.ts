// Questions to the send decision for tests: one that everything speaks for, and arbitrary ones.
import fc from 'fast-check'
import { channelNames } from '#channels/contract.ts'
import type { Question } from './decide.ts'
import type { Facts } from './facts.ts'
import { purposeNames } from './purposes.ts'

export type PatientFacts = Extract<Facts, { kind: 'patient' }>
export type AddressFacts = Extract<Facts, { kind: 'address' }>

/** A Monday in August, at noon in Madrid. */
export const noon = new Date('2024-08-19T10:00:00Z')
const day = 24 * 3_600_000

const quiet = {
  stale: null,
  subject: null,
  capFreeFrom: null,
  windows: new Map(),
  stopped: false,
  closedDays: new Set<string>(),
  budgetFreeFrom: null,
}

/** An adult in Madrid on SMS who agreed to everything there. */
export const patient = (over: Partial<PatientFacts> = {}): PatientFacts => ({
  ...quiet,
  kind: 'patient',
  status: 'active',
  merged: false,
  held: false,
  withheld: new Set(),
  zone: 'Europe/Madrid',
  region: null,
  language: 'es',
  given: 'Ana',
  guardianGiven: null,
  minorWithoutGuardian: false,
  consents: new Map(purposeNames.map((purpose) => [`${purpose}:sms`, 'given'])),
  contacts: [{ id: 'c', channel: 'sms', address: 'x', status: 'active', preferred: true, guardianId: null }],
  ...over,
})

export const bareAddress: AddressFacts = { ...quiet, kind: 'address', zone: 'Europe/Madrid', region: null }

export const ask = ({
  facts,
  ...over
}: Omit<Partial<Question>, 'facts'> & { facts?: Partial<PatientFacts> } = {}): Question => ({
  purpose: 'care',
  channel: 'sms',
  at: noon,
  hourChosen: false,
  validUntil: new Date((over.at ?? noon).getTime() + 400 * day),
  facts: patient(facts),
  ...over,
})

/** Where things happen: the clocks' changes, mornings and evenings, holidays of all and of some. */
const telling = [
  '2026-10-25T00:30:00Z',
  '2026-10-25T07:30:00Z',
  '2026-10-25T08:00:00Z',
  '2026-12-07T20:30:00Z',
  '2026-12-24T19:30:00Z',
  '2026-12-25T23:30:00Z',
  '2026-12-26T10:00:00Z',
  '2027-03-25T10:00:00Z',
  '2027-03-28T07:00:00Z',
  '2027-03-29T10:00:00Z',
].map((iso) => new Date(iso))

const instant = (from: string, to: string): fc.Arbitrary<Date> => {
  const [min, max] = [new Date(from), new Date(to)]
  return fc.oneof(
    fc.date({ min, max, noInvalidDate: true }),
    fc.constantFrom(...telling.filter((at) => at >= min && at <= max)),
  )
}

const seldom = (): fc.Arbitrary<boolean> => fc.integer({ min: 0, max: 999 }).map((value) => value % 20 === 7)

const pairs = purposeNames.flatMap((purpose) => channelNames.map((channel) => `${purpose}:${channel}`))

/** Most pairs given, some withdrawn, some never spoken of. */
const consents: fc.Arbitrary<PatientFacts['consents']> = fc
  .tuple(fc.subarray(pairs, { maxLength: 8 }), fc.subarray(pairs, { maxLength: 8 }))
  .map(([withdrawn, never]) => {
    const known = new Map(pairs.map((pair) => [pair, 'given' as 'given' | 'withdrawn']))
    for (const pair of withdrawn) known.set(pair, 'withdrawn')
    for (const pair of never) known.delete(pair)
    return known
  })

const contacts: fc.Arbitrary<PatientFacts['contacts']> = fc
  .tuple(
    ...channelNames.map(() =>
      fc.constantFrom('active', 'active', 'active', 'active', 'blocked', 'dead', null),
    ),
  )
  .map((statuses) =>
    channelNames.flatMap((channel, index) => {
      const status = statuses[index]
      return status ? [{ id: 'c', channel, address: 'x', status, preferred: false, guardianId: null }] : []
    }),
  )

const subject: fc.Arbitrary<PatientFacts['subject']> = fc.option(
  fc.oneof(
    fc.record({
      type: fc.constant('appointment' as const),
      startsAt: instant('2026-12-01', '2027-06-01'),
      zone: fc.constant('Europe/Madrid'),
      moved: seldom(),
      told: seldom(),
    }),
    fc.record({
      type: fc.constant('payment' as const),
      amountCents: fc.constantFrom(4900, 6050),
      currency: fc.constantFrom('EUR', 'EUR', 'USD'),
    }),
  ),
  { freq: 2 },
)

const people = ['active', 'active', 'active', 'active', 'active', 'inactive', 'deceased'] as const

const dayAfter = (days: number): string => new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10)

const facts: fc.Arbitrary<PatientFacts> = fc.record({
  kind: fc.constant('patient' as const),
  status: fc.constantFrom(...people),
  merged: seldom(),
  held: seldom(),
  withheld: fc.subarray([...channelNames], { maxLength: 1 }).map((names) => new Set<string>(names)),
  zone: fc.constantFrom('Europe/Madrid', 'Atlantic/Canary'),
  region: fc.constantFrom(null, 'catalunya' as const, 'canarias' as const, 'madrid' as const),
  language: fc.constant('es'),
  given: fc.constant('Ana'),
  guardianGiven: fc.constant(null),
  minorWithoutGuardian: seldom(),
  consents,
  contacts,
  stale: seldom().map((old) => (old ? ('appointment_cancelled' as const) : null)),
  subject,
  capFreeFrom: fc.option(instant('2026-09-01', '2027-05-01'), { freq: 2 }),
  windows: fc.constant(new Map()),
  stopped: seldom(),
  closedDays: fc
    .tuple(fc.integer({ min: 0, max: 180 }), fc.constantFrom(0, 1, 3, 14, 15, 16, 20))
    .map(([first, many]) => new Set(Array.from({ length: many }, (_, n) => dayAfter(first + n)))),
  budgetFreeFrom: fc.option(instant('2026-10-01', '2027-05-01'), { freq: 2 }),
})

/** Around the changes of the clocks of 25 October 2026 and 28 March 2027. */
const anyQuestion: fc.Arbitrary<Question & { facts: PatientFacts }> = fc.record({
  purpose: fc.constantFrom(...purposeNames),
  channel: fc.constantFrom(...channelNames),
  at: instant('2026-10-01', '2027-04-15'),
  hourChosen: fc.boolean(),
  validUntil: instant('2026-12-15', '2029-09-01'),
  facts,
  meantFor: fc.option(instant('2026-10-01', '2027-04-15'), { nil: undefined }),
  worded: fc.option(
    fc.constantFrom(
      {
        words: 'appointment_reminder' as const,
        slots: { reason: 'Cita', when: { year: 2026, month: 11, day: 1, weekday: 7, hour: 9, minute: 0 } },
      },
      { words: 'payment_notice' as const, slots: { amount: '49,00 €' } },
    ),
    { nil: undefined },
  ),
  window: fc.option(
    fc.record({
      needed: fc.boolean(),
      openUntil: fc.option(instant('2026-10-01', '2027-05-01')),
      template: fc.constantFrom('approved' as const, 'pending' as const, 'missing' as const, null),
    }),
    { nil: undefined },
  ),
  sender: fc.option(fc.record({ twoWay: fc.boolean(), link: fc.boolean() }), { nil: undefined }),
  insteadOf: fc.option(fc.subarray([...channelNames], { maxLength: 1 }), { nil: undefined }),
})

/** In some the cap has room within an hour or two of the question. */
export const arbitraryQuestion = fc
  .tuple(anyQuestion, fc.option(fc.integer({ min: -90, max: 90 }), { freq: 2 }))
  .map(([question, minutes]) => {
    if (minutes === null) return question
    const capFreeFrom = new Date(question.at.getTime() + minutes * 60_000)
    return { ...question, facts: { ...question.facts, capFreeFrom } }
  })
