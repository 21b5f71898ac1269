// Ages and days of birth, leap days included.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ageBounds, ageOn } from './ages.ts'

const ages: [what: string, birth: string, today: string, age: number][] = [
  ['the day before a birthday', '1960-08-20', '2026-08-19', 65],
  ['a birthday', '1960-08-19', '2026-08-19', 66],
  ['born on a leap day, 28 February', '2000-02-29', '2023-02-28', 22],
  ['born on a leap day, 1 March', '2000-02-29', '2023-03-01', 23],
  ['born on a leap day, leap day', '2000-02-29', '2024-02-29', 24],
]
for (const [what, birth, today, age] of ages) test(what, () => assert.equal(ageOn(birth, today), age))

const bounds: [what: string, ages: { minAge?: number; maxAge?: number }, today: string, expected: object][] =
  [
    ['over 65', { minAge: 66 }, '2026-08-19', { bornOnOrBefore: '1960-08-19' }],
    ['under 12', { maxAge: 11 }, '2026-08-19', { bornOnOrAfter: '2014-08-20' }],
    [
      '50 to 69',
      { minAge: 50, maxAge: 69 },
      '2026-08-19',
      { bornOnOrBefore: '1976-08-19', bornOnOrAfter: '1956-08-20' },
    ],
    [
      'on a leap day',
      { minAge: 65, maxAge: 65 },
      '2024-02-29',
      { bornOnOrBefore: '1959-02-28', bornOnOrAfter: '1958-03-01' },
    ],
    ['the day before 1 March', { minAge: 23 }, '2023-02-28', { bornOnOrBefore: '2000-02-28' }],
    ['no age', {}, '2026-08-19', {}],
  ]
for (const [what, segment, today, expected] of bounds) {
  test(`bounds of ${what}`, () => assert.deepEqual(ageBounds(segment, today), expected))
}

test('the bounds hold exactly those whose age is within', () => {
  const day = (from: string, to: string): fc.Arbitrary<string> =>
    fc
      .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
  const leap = fc.constantFrom('1960-02-29', '1996-02-29', '2000-02-29')
  fc.assert(
    fc.property(
      fc.oneof(day('1920-01-01', '2020-12-31'), leap),
      fc.oneof(day('2021-01-01', '2035-12-31'), fc.constantFrom('2024-02-29', '2025-02-28', '2025-03-01')),
      fc.nat(110),
      (birth, today, age) => {
        const { bornOnOrBefore = '', bornOnOrAfter = '' } = ageBounds({ minAge: age, maxAge: age }, today)
        assert.equal(birth <= bornOnOrBefore, ageOn(birth, today) >= age)
        assert.equal(birth >= bornOnOrAfter, ageOn(birth, today) <= age)
      },
    ),
  )
})
