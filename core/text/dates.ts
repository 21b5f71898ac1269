// Days and hours as programs and people write them, in the zone they were meant in.
import { DateTime } from 'luxon'
import type { Day, When } from '#prompts/words.ts'

import { dayOf, earliestYear, instantOf, isReasonable, numbersOf, timeOf } from './calendar.ts'

export { dayOf, instantOf, isReasonable, timeOf } from './calendar.ts'
export { readDateTime } from './read-dates.ts'
export type { DateTimeRead, ReadAt } from './read-dates.ts'

export type DateFailure = { failure: 'not_a_date' | 'no_such_day' | 'no_such_hour' | 'out_of_range' }
/** An instant, and the day ('YYYY-MM-DD') and hour ('HH:mm') it has in the zone it was meant in. */
export type ZonedTime = { instant: Date; day: string; time: string }

/** Reads a day of the API: `YYYY-MM-DD` and nothing else. */
export function parseDay(text: string): { day: string } | DateFailure {
  const day = text.trim()
  const [year, month, date] = numbersOf(day) ?? []
  if (year === undefined) return { failure: 'not_a_date' }
  if (!DateTime.fromObject({ year, month, day: date }, { zone: 'utc' }).isValid)
    return { failure: 'no_such_day' }
  return year < earliestYear ? { failure: 'out_of_range' } : { day }
}

const dateTimeShape =
  /^(\d{4}-\d{2}-\d{2})(?:\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** Reads an hour of the API: `YYYY-MM-DD HH:mm` on the zone's clocks, or ISO 8601 with its own offset. */
export function parseDateTime(text: string, at: { now: Date; zone: string }): ZonedTime | DateFailure {
  const match = dateTimeShape.exec(text.trim())
  if (!match) return { failure: 'not_a_date' }
  const [, written = '', hours = '', minutes = '', seconds = '0', offset] = match
  const day = parseDay(written)
  if ('failure' in day) return day
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return { failure: 'no_such_hour' }
  const time = `${hours.padStart(2, '0')}:${minutes}`
  const instant = offset
    ? DateTime.fromISO(`${written}T${time}:${seconds.padStart(2, '0')}${offset.toUpperCase()}`).toJSDate()
    : instantOf(written, time, at.zone)
  if (!instant || Number.isNaN(instant.getTime())) return { failure: 'no_such_hour' }
  if (!isReasonable(dayOf(instant, at.zone), at.now)) return { failure: 'out_of_range' }
  return { instant, day: dayOf(instant, at.zone), time: timeOf(instant, at.zone) }
}

/** A stored day ('YYYY-MM-DD', already checked) as the words need it. */
export function toDay(day: string): Day {
  const local = DateTime.fromISO(day, { zone: 'utc' })
  return { year: local.year, month: local.month, day: local.day, weekday: local.weekday }
}

export function toWhen(instant: Date, zone: string): When {
  const { year, month, day, weekday, hour, minute } = DateTime.fromJSDate(instant, { zone })
  return { year, month, day, weekday, hour, minute }
}
