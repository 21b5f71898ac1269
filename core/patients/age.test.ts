// Ages around birthdays and leap days.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn, isRealDay, isUnder, latestBirthOfAge } from './age.ts'

const ages: readonly (readonly [why: string, born: string, today: string, age: number])[] = [
  ['the day before the birthday', '1960-05-10', '2025-05-09', 64],
  ['on the birthday', '1960-05-10', '2025-05-10', 65],
  ['the day after', '1960-05-10', '2025-05-11', 65],
  ['born on 29 February, 28 February of a common year', '2008-02-29', '2022-02-28', 13],
  ['born on 29 February, 1 March of a common year', '2008-02-29', '2022-03-01', 14],
  ['born on 29 February, in a leap year', '1960-02-29', '2024-02-29', 64],
  ['born today', '2025-01-01', '2025-01-01', 0],
]

test('years lived', () => {
  for (const [why, born, today, age] of ages) assert.equal(ageOn(born, today), age, why)
})

test('the last birth date of an age agrees with the age of everybody around it', () => {
  for (const today of ['2025-05-10', '2024-02-29', '2025-02-28', '2025-03-01', '2025-12-31', '2025-01-01']) {
    for (const age of [1, 14, 50, 65]) {
      const latest = latestBirthOfAge(age, today)
      const next = new Date(Date.parse(latest) + 86_400_000).toISOString().slice(0, 10)
      assert.ok(isRealDay(latest), `${latest} is a day`)
      assert.ok(ageOn(latest, today) >= age, `${latest} has ${age} years on ${today}`)
      assert.ok(ageOn(next, today) < age, `${next} has not ${age} years on ${today}`)
    }
  }
})

test('nobody of unknown age is under any', () => {
  assert.equal(isUnder(14, null, '2025-01-01'), false)
  assert.equal(isUnder(14, '2011-01-02', '2025-01-01'), true)
  assert.equal(isUnder(14, '2011-01-01', '2025-01-01'), false)
})

test('days that exist', () => {
  const days = { '2024-02-29': true, '2023-02-29': false, '2023-13-01': false, '2023-1-1': false, '': false }
  for (const [day, real] of Object.entries(days)) assert.equal(isRealDay(day), real, day)
})
