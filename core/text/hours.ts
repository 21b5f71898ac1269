// Decent hours: the zone people live in, and when they may be written to.
import { DateTime } from 'luxon'
import { dayOf } from './calendar.ts'
import { isHolidayOn, type Region } from './holidays.ts'

const mainland = 'Europe/Madrid'
const canaryIslands = 'Atlantic/Canary'

/** The zone of a region's clocks; null where the region is not known. */
export const zoneOf = (region: Region | null): string | null =>
  region === null ? null : region === 'canarias' ? canaryIslands : mainland

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

export type OpenTimes = {
  zone: string
  hours: AllowedHours
  /** Whether nothing leaves on a day ('YYYY-MM-DD' on the zone's clocks). */
  closed: (day: string) => boolean
  /** How far ahead to look. */
  withinDays: number
}

/** The instant itself when it lies inside the hours of an open day, else the next opening that does; null beyond `withinDays`. */
export function nextOpen(instant: Date, { zone, hours, closed, withinDays }: OpenTimes): Date | null {
  const last = instant.getTime() + withinDays * 24 * 3_600_000
  let open = nextAllowed(instant, zone, hours)
  while (open.getTime() <= last && closed(dayOf(open, zone))) {
    open = opening(DateTime.fromJSDate(open, { zone }).plus({ days: 1 }), hours).toJSDate()
  }
  return open.getTime() <= last ? open : null
}

/** Whether the instant falls on a day that is a holiday in all of Spain. */
export const isHoliday = (instant: Date, zone: string): boolean => isHolidayOn(dayOf(instant, zone))
