// Days and hours of the API, over both changes of the clock.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, instantOf, parseDateTime, parseDay, timeOf, toDay, toWhen } from './dates.ts'

const madrid = 'Europe/Madrid'
const canary = 'Atlantic/Canary'
const now = new Date('2026-08-19T09:00:00Z')

const instants: [text: string, zone: string, instant: string, local: string][] = [
  ['2026-08-21 10:00', madrid, '2026-08-21T08:00:00Z', '2026-08-21 10:00'],
  [' 2026-08-21T10:00 ', madrid, '2026-08-21T08:00:00Z', '2026-08-21 10:00'],
  ['2026-08-21 9:05', madrid, '2026-08-21T07:05:00Z', '2026-08-21 09:05'],
  ['2026-08-21 10:00:00', canary, '2026-08-21T09:00:00Z', '2026-08-21 10:00'],
  ['2026-08-21T10:00:00Z', madrid, '2026-08-21T10:00:00Z', '2026-08-21 12:00'],
  ['2026-08-21T10:00:00.000+02:00', canary, '2026-08-21T08:00:00Z', '2026-08-21 09:00'],
  ['2026-08-21T23:30:00-0500', madrid, '2026-08-22T04:30:00Z', '2026-08-22 06:30'],
  ['2024-02-29 10:00', madrid, '2024-02-29T09:00:00Z', '2024-02-29 10:00'],
  ['2026-10-25 01:59', madrid, '2026-10-24T23:59:00Z', '2026-10-25 01:59'],
  ['2026-10-25 02:30', madrid, '2026-10-25T00:30:00Z', '2026-10-25 02:30'],
  ['2026-10-25 03:00', madrid, '2026-10-25T02:00:00Z', '2026-10-25 03:00'],
  ['2026-10-25 01:30', canary, '2026-10-25T00:30:00Z', '2026-10-25 01:30'],
  ['2026-10-25T02:30:00+01:00', madrid, '2026-10-25T01:30:00Z', '2026-10-25 02:30'],
  ['2027-03-28 03:00', madrid, '2027-03-28T01:00:00Z', '2027-03-28 03:00'],
  ['2027-03-28 02:00', canary, '2027-03-28T01:00:00Z', '2027-03-28 02:00'],
]
for (const [text, zone, instant, local] of instants) {
  test(`${JSON.stringify(text)} in ${zone}`, () => {
    const read = parseDateTime(text, { now, zone })
    assert.ok('instant' in read, JSON.stringify(read))
    assert.equal(read.instant.toISOString(), new Date(instant).toISOString())
    assert.equal(`${read.day} ${read.time}`, local)
  })
}

const failures: [text: string, failure: string, zone?: string][] = [
  ['', 'not_a_date'],
  ['mañana a las 10', 'not_a_date'],
  ['2026-08-21', 'not_a_date'],
  ['21/08/2026 10:00', 'not_a_date'],
  ['2026-8-21 10:00', 'not_a_date'],
  ['2026-08-21 10', 'not_a_date'],
  ['2026-08-21 10:00 mañana', 'not_a_date'],
  ['2026-08-21 -1:00', 'not_a_date'],
  ['2023-02-29 10:00', 'no_such_day'],
  ['2024-02-30 10:00', 'no_such_day'],
  ['2026-13-01 10:00', 'no_such_day'],
  ['2026-00-10 10:00', 'no_such_day'],
  ['2026-08-21 25:00', 'no_such_hour'],
  ['2026-08-21 24:00', 'no_such_hour'],
  ['2026-08-21 10:60', 'no_such_hour'],
  ['2026-08-21T10:00:61', 'no_such_hour'],
  ['2027-03-28 02:30', 'no_such_hour'],
  ['2027-03-28 02:00', 'no_such_hour'],
  ['2027-03-28 01:30', 'no_such_hour', canary],
  ['1899-12-31 10:00', 'out_of_range'],
  ['2031-08-21 10:00', 'out_of_range'],
  ['9999-01-01T00:00:00Z', 'out_of_range'],
]
for (const [text, failure, zone = madrid] of failures) {
  test(`${JSON.stringify(text)} is refused: ${failure}`, () =>
    assert.deepEqual(parseDateTime(text, { now, zone }), { failure }))
}

test('days', () => {
  assert.deepEqual(parseDay(' 2026-08-21 '), { day: '2026-08-21' })
  assert.deepEqual(parseDay('2026-02-29'), { failure: 'no_such_day' })
  assert.deepEqual(parseDay('21-08-2026'), { failure: 'not_a_date' })
  assert.deepEqual(parseDay('2026-08-21 10:00'), { failure: 'not_a_date' })
  assert.deepEqual(parseDay('1850-01-01'), { failure: 'out_of_range' })
  assert.deepEqual(toDay('2026-08-21'), { year: 2026, month: 8, day: 21, weekday: 5 })
})

test('an instant as the words need it', () => {
  const instant = new Date('2026-08-20T22:30:00Z')
  assert.deepEqual(toWhen(instant, madrid), {
    year: 2026,
    month: 8,
    day: 21,
    weekday: 5,
    hour: 0,
    minute: 30,
  })
  assert.deepEqual(toWhen(instant, canary), {
    year: 2026,
    month: 8,
    day: 20,
    weekday: 4,
    hour: 23,
    minute: 30,
  })
})

test('an instant comes back from its local day and hour, but for the hour that comes twice', () => {
  const minute = 60_000
  const span = {
    min: new Date('2026-01-01').getTime() / minute,
    max: new Date('2031-01-01').getTime() / minute,
  }
  fc.assert(
    fc.property(fc.integer(span), fc.constantFrom(madrid, canary), (minutes, zone) => {
      const instant = new Date(minutes * minute)
      const [day, time] = [dayOf(instant, zone), timeOf(instant, zone)]
      const read = parseDateTime(`${day} ${time}`, { now, zone })
      assert.ok('instant' in read)
      assert.deepEqual([read.day, read.time], [day, time])
      const late = instant.getTime() - read.instant.getTime()
      assert.ok(late === 0 || late === 60 * minute)
    }),
  )
  const second = new Date('2026-10-25T01:30:00Z')
  assert.equal(
    instantOf('2026-10-25', timeOf(second, madrid), madrid)?.toISOString(),
    '2026-10-25T00:30:00.000Z',
  )
})
