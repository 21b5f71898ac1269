// Decent hours: the zone people live in, when they may be written to, and national holidays.
import { DateTime } from 'luxon'
import { dayOf } from './calendar.ts'

const mainland = 'Europe/Madrid'
const canaryIslands = 'Atlantic/Canary'
const canaryNames = new Set([
  'las palmas',
  'las palmas de gran canaria',
  'palmas, las',
  'palmas (las)',
  'santa cruz de tenerife',
  'tenerife',
  'gran canaria',
  'canarias',
  'islas canarias',
])

/** The zone of a province, given folded. */
export const zoneFor = (provinceFolded: string): string =>
  canaryNames.has(provinceFolded) ? canaryIslands : mainland

/** Whole local hours: from the first inclusive to the last exclusive. */
export type AllowedHours = { from: number; to: number }

const opening = (day: DateTime, hours: AllowedHours): DateTime =>
  day.set({ hour: hours.from, minute: 0, second: 0, millisecond: 0 })

/** Whether the instant lies outside the hours on the zone's clocks. */
export function isNight(instant: Date, zone: string, hours: AllowedHours = { from: 9, to: 21 }): boolean {
  const { hour } = DateTime.fromJSDate(instant, { zone })
  return hour < hours.from || hour >= hours.to
}

/** The instant itself when it lies inside the hours, else the next opening on the zone's clocks. */
export function nextAllowed(instant: Date, zone: string, hours: AllowedHours): Date {
  if (!isNight(instant, zone, hours)) return instant
  const local = DateTime.fromJSDate(instant, { zone })
  const today = opening(local, hours)
  return (today > local ? today : opening(local.plus({ days: 1 }), hours)).toJSDate()
}

/** Month and day; moved by nobody, whatever weekday they fall on. */
const fixedHolidays = new Set([
  '01-01',
  '01-06',
  '05-01',
  '08-15',
  '10-12',
  '11-01',
  '12-06',
  '12-08',
  '12-25',
])

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus). */
function easter(year: number): DateTime {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * correction + 114
  return DateTime.utc(year, Math.floor(count / 31), (count % 31) + 1)
}

/** Whether a day ('YYYY-MM-DD') is a holiday in all of Spain. */
export function isHolidayOn(day: string): boolean {
  const goodFriday = easter(Number(day.slice(0, 4))).minus({ days: 2 })
  return fixedHolidays.has(day.slice(5)) || goodFriday.toFormat('yyyy-MM-dd') === day
}

export const isHoliday = (instant: Date, zone: string): boolean => isHolidayOn(dayOf(instant, zone))
