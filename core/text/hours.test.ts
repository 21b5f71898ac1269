// Decent hours on the clocks of both zones, on the days of 23 and 25 hours too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { instantOf } from './calendar.ts'
import { isHolidayOn, type Region } from './holidays.ts'
import { isHoliday, isNight, nextAllowed, nextOpen } from './hours.ts'

const madrid = 'Europe/Madrid'
const canary = 'Atlantic/Canary'
const hours = { from: 9, to: 21 }

const cases: [what: string, at: string, zone: string, allowed: string][] = [
  ['noon stays', '2026-08-19T12:00:00+02:00', madrid, '2026-08-19T12:00:00+02:00'],
  ['nine sharp stays', '2026-08-19T09:00:00+02:00', madrid, '2026-08-19T09:00:00+02:00'],
  ['a second before nine waits for it', '2026-08-19T08:59:59+02:00', madrid, '2026-08-19T09:00:00+02:00'],
  ['a second before 21:00 stays', '2026-08-19T20:59:59+02:00', madrid, '2026-08-19T20:59:59+02:00'],
  ['21:00 waits for the morning', '2026-08-19T21:00:00+02:00', madrid, '2026-08-20T09:00:00+02:00'],
  [
    'after midnight waits for the same morning',
    '2026-08-20T02:00:00+02:00',
    madrid,
    '2026-08-20T09:00:00+02:00',
  ],
  ['nine in Madrid is eight in Canarias', '2026-08-19T09:30:00+02:00', canary, '2026-08-19T09:00:00+01:00'],
  [
    '21:30 in Madrid is still evening in Canarias',
    '2026-08-19T21:30:00+02:00',
    canary,
    '2026-08-19T21:30:00+02:00',
  ],
  ['the long night of October', '2026-10-24T22:00:00+02:00', madrid, '2026-10-25T09:00:00+01:00'],
  ['the hour that comes twice', '2026-10-25T02:30:00+01:00', madrid, '2026-10-25T09:00:00+01:00'],
  [
    'the same hour before the clocks went back',
    '2026-10-25T02:30:00+02:00',
    madrid,
    '2026-10-25T09:00:00+01:00',
  ],
  ['the hour that comes twice in Canarias', '2026-10-25T01:30:00+01:00', canary, '2026-10-25T09:00:00+00:00'],
  ['and the second time', '2026-10-25T01:30:00+00:00', canary, '2026-10-25T09:00:00+00:00'],
  ['nine sharp after the long night', '2026-10-25T09:00:00+01:00', madrid, '2026-10-25T09:00:00+01:00'],
  ['nine by the clock of the day before', '2026-10-25T09:00:00+02:00', madrid, '2026-10-25T09:00:00+01:00'],
  ['nine sharp after the short night', '2027-03-28T09:00:00+02:00', madrid, '2027-03-28T09:00:00+02:00'],
  [
    'nine by the clock of the day before is ten',
    '2027-03-28T09:00:00+01:00',
    madrid,
    '2027-03-28T09:00:00+01:00',
  ],
  [
    'nine sharp in Canarias after the short night',
    '2027-03-28T09:00:00+01:00',
    canary,
    '2027-03-28T09:00:00+01:00',
  ],
  ['the last minute of a day of 25 hours', '2026-10-25T20:59:59+01:00', madrid, '2026-10-25T20:59:59+01:00'],
  ['the evening of a day of 23 hours', '2027-03-28T21:00:00+02:00', madrid, '2027-03-29T09:00:00+02:00'],
  ['the long night in Canarias', '2026-10-24T22:00:00+01:00', canary, '2026-10-25T09:00:00+00:00'],
  ['the short night of March', '2027-03-27T22:00:00+01:00', madrid, '2027-03-28T09:00:00+02:00'],
  ['the short night in Canarias', '2027-03-27T22:00:00+00:00', canary, '2027-03-28T09:00:00+01:00'],
]
for (const [what, at, zone, allowed] of cases) {
  test(what, () =>
    assert.equal(nextAllowed(new Date(at), zone, hours).toISOString(), new Date(allowed).toISOString()),
  )
}

test('the next allowed instant is never before, never at night, and less than a day away', () => {
  const anyInstant = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(anyInstant, fc.constantFrom(madrid, canary), (instant, zone) => {
      const allowed = nextAllowed(instant, zone, hours)
      const { hour } = DateTime.fromJSDate(allowed, { zone })
      assert.ok(hour >= 9 && hour < 21)
      assert.ok(allowed >= instant && allowed.getTime() - instant.getTime() <= 13 * 3_600_000)
      assert.equal(isNight(instant, zone), allowed.getTime() !== instant.getTime())
      assert.equal(nextAllowed(allowed, zone, hours).getTime(), allowed.getTime())
    }),
  )
})

const shut = (region: Region, days: readonly string[] = []) => ({
  hours,
  closed: (day: string) => isHolidayOn(day, region) || days.includes(day),
  withinDays: 15,
})
const waits: [what: string, at: string, zone: string, region: Region, days: string[], open: string | null][] =
  [
    ['an open day stays', '2026-11-24T10:00:00+01:00', madrid, 'madrid', [], '2026-11-24T10:00:00+01:00'],
    [
      'a holiday waits for the morning after',
      '2026-12-08T10:00:00+01:00',
      madrid,
      'madrid',
      [],
      '2026-12-09T09:00:00+01:00',
    ],
    [
      'the eve at night waits beyond it',
      '2026-12-07T22:00:00+01:00',
      madrid,
      'madrid',
      [],
      '2026-12-09T09:00:00+01:00',
    ],
    [
      'Christmas and Sant Esteve in Catalunya',
      '2026-12-24T21:30:00+01:00',
      madrid,
      'catalunya',
      [],
      '2026-12-27T09:00:00+01:00',
    ],
    [
      'Christmas alone in Madrid',
      '2026-12-24T21:30:00+01:00',
      madrid,
      'madrid',
      [],
      '2026-12-26T09:00:00+01:00',
    ],
    [
      'holy days and the clocks in one week',
      '2027-03-24T22:00:00+01:00',
      madrid,
      'madrid',
      ['2027-03-27'],
      '2027-03-28T09:00:00+02:00',
    ],
    [
      'the same in Canarias',
      '2027-03-24T22:00:00+00:00',
      canary,
      'canarias',
      ['2027-03-27'],
      '2027-03-28T09:00:00+01:00',
    ],
    [
      'closed over the long night',
      '2026-10-24T10:00:00+02:00',
      madrid,
      'madrid',
      ['2026-10-24'],
      '2026-10-25T09:00:00+01:00',
    ],
    [
      'closed for good',
      '2026-11-24T10:00:00+01:00',
      madrid,
      'madrid',
      Array.from({ length: 20 }, (_, n) =>
        DateTime.utc(2026, 11, 24).plus({ days: n }).toFormat('yyyy-MM-dd'),
      ),
      null,
    ],
  ]
for (const [what, at, zone, region, days, open] of waits) {
  test(what, () =>
    assert.equal(
      nextOpen(new Date(at), { zone, ...shut(region, days) })?.toISOString() ?? null,
      open === null ? null : new Date(open).toISOString(),
    ),
  )
}

const chosen: [what: string, day: string, time: string, zone: string, instant: string | undefined][] = [
  ['an hour that does not exist', '2027-03-28', '02:30', madrid, undefined],
  ['nor in Canarias, where it is another', '2027-03-28', '01:30', canary, undefined],
  ['which Madrid has', '2027-03-28', '01:30', madrid, '2027-03-28T01:30:00+01:00'],
  ['an hour that comes twice is the first', '2026-10-25', '02:30', madrid, '2026-10-25T02:30:00+02:00'],
  ['in Canarias too', '2026-10-25', '01:30', canary, '2026-10-25T01:30:00+01:00'],
  ['nine on that day', '2026-10-25', '09:00', madrid, '2026-10-25T09:00:00+01:00'],
]
for (const [what, day, time, zone, instant] of chosen) {
  test(`a chosen hour: ${what}`, () =>
    assert.equal(instantOf(day, time, zone)?.toISOString(), instant && new Date(instant).toISOString()))
}

test('a holiday begins at midnight where people are', () => {
  const instant = new Date('2026-12-24T23:30:00Z')
  assert.equal(isHoliday(instant, madrid), true)
  assert.equal(isHoliday(instant, canary), false)
})
