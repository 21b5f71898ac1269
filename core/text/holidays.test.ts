// Where people live by their province, and its holidays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHolidayOn, regionOf, type Region } from './holidays.ts'
import { zoneOf } from './hours.ts'

const madrid = 'Europe/Madrid'
const canary = 'Atlantic/Canary'

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

const regional: [day: string, region: Region, holiday: boolean][] = [
  ['2026-05-02', 'madrid', true],
  ['2026-09-11', 'catalunya', true],
  ['2026-10-09', 'valencia', true],
  ['2026-02-28', 'andalucia', true],
  ['2026-07-25', 'galicia', true],
  ['2026-05-30', 'canarias', true],
  ['2026-09-11', 'madrid', false],
  ['2026-05-02', 'catalunya', false],
  // Jueves Santo and Lunes de Pascua.
  ['2026-04-02', 'madrid', true],
  ['2027-03-25', 'galicia', true],
  ['2026-04-02', 'catalunya', false],
  ['2027-03-25', 'valencia', false],
  ['2026-04-06', 'catalunya', true],
  ['2027-03-29', 'valencia', true],
  ['2027-03-29', 'madrid', false],
  // Corpus Christi, and what moved from a Sunday for one year.
  ['2026-06-04', 'castilla_la_mancha', true],
  ['2026-04-06', 'castilla_la_mancha', true],
  ['2027-03-29', 'castilla_la_mancha', false],
  // National ones everywhere.
  ['2026-04-03', 'catalunya', true],
  ['2026-12-25', 'melilla', true],
]
test('holidays of the regions', () => {
  for (const [day, region, holiday] of regional)
    assert.equal(isHolidayOn(day, region), holiday, `${day} ${region}`)
})
