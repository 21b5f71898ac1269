// Decent hours, zones and holidays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { isHolidayOn, regionOf, type Region } from './holidays.ts'
import { isHoliday, isNight, nextAllowed, nextOpen, zoneOf } from './hours.ts'

const madrid = 'Europe/Madrid'
const canary = 'Atlantic/Canary'
const hours = { from: 9, to: 21 }

const places: [province: string, region: Region | null, zone: string | null][] = [
  ['las palmas', 'canarias', canary],
  ['Palmas, Las', 'canarias', canary],
  ['Santa Cruz de Tenerife', 'canarias', canary],
  ['Sevilla', 'andalucia', madrid],
  ['Illes Balears', 'baleares', madrid],
  ['Balears, Illes', 'baleares', madrid],
  ['A Coruña', 'galicia', madrid],
  ['Coruña, A', 'galicia', madrid],
  ['Alicante/Alacant', 'valencia', madrid],
  ['Araba/Álava', 'pais_vasco', madrid],
  ['Castellón', 'valencia', madrid],
  ['Lisboa', null, null],
  ['', null, null],
]
for (const [province, region, zone] of places)
  test(`the region and the zone of ${JSON.stringify(province)}`, () => {
    assert.equal(regionOf(province), region)
    assert.equal(zoneOf(region), zone)
  })

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

const holidays = [
  '2026-01-01',
  '2026-01-06',
  '2026-04-03',
  '2027-03-26',
  '2028-04-14',
  '2038-04-23',
  '2026-05-01',
  '2026-10-12',
  '2026-12-25',
]
for (const day of holidays) test(`${day} is a holiday`, () => assert.equal(isHolidayOn(day), true))
for (const day of ['2026-04-02', '2026-04-05', '2026-08-19', '2026-07-25', '2026-12-24']) {
  test(`${day} is none`, () => assert.equal(isHolidayOn(day), false))
}

test('a holiday begins at midnight where people are', () => {
  const instant = new Date('2026-12-24T23:30:00Z')
  assert.equal(isHoliday(instant, madrid), true)
  assert.equal(isHoliday(instant, canary), false)
})
