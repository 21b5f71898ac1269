// Days, hours and instants of one zone; days are 'YYYY-MM-DD', hours 'HH:mm'.
import { DateTime } from 'luxon'

export const earliestYear = 1900
const yearsAhead = 5

export const numbersOf = (day: string): [year: number, month: number, day: number] | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

export const dayOf = (instant: Date, zone: string): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd')
/** The day in a zone at one instant, worked out once a zone: a thousand patients live in two or three. */
export function daysAt(instant: Date): (zone: string) => string {
  const days = new Map<string, string>()
  return (zone) => {
    const day = days.get(zone) ?? dayOf(instant, zone)
    days.set(zone, day)
    return day
  }
}
export const timeOf = (instant: Date, zone: string): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat('HH:mm')

/** The first instant that shows this day and hour on the zone's clocks; undefined in the gap when they go forward. */
export function instantOf(day: string, time: string, zone: string): Date | undefined {
  const [year, month, date] = numbersOf(day) ?? []
  const [hour, minute] = time.split(':').map(Number)
  const local = DateTime.fromObject({ year, month, day: date, hour, minute }, { zone })
  if (!local.isValid || local.toFormat('yyyy-MM-dd HH:mm') !== `${day} ${time}`) return undefined
  return new Date(Math.min(...local.getPossibleOffsets().map((each) => each.toMillis())))
}

/** Whether the day lies where people have appointments and birthdays: 1900 to five years ahead. */
export const isReasonable = (day: string, now: Date): boolean => {
  const limit = DateTime.fromJSDate(now, { zone: 'utc' })
    .plus({ years: yearsAhead, days: 1 })
    .toFormat('yyyy-MM-dd')
  return Number(day.slice(0, 4)) >= earliestYear && day <= limit
}
