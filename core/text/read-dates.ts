// Reads the day and hour that people mean in their own words; null where two people would read it differently.
import { DateTime } from 'luxon'
import { instantOf, isReasonable } from './calendar.ts'
import type { DatePart } from './date-language.ts'
import { feastDay } from './dates/feasts.ts'
import { findInLanguages } from './dates/languages.ts'
import { respell } from './dates/respell.ts'
import { unreadDay, unreadMonth } from './dates/unread.ts'
import { withoutTold, type Found } from './find-dates.ts'
import { foldInPlace, type Span } from './normalize.ts'
import { resolveDay } from './resolve-day.ts'
import { resolveTime } from './resolve-time.ts'

/**
 * `leans`: where a day without a year lies, when it could be before or after today ('back' for visits that were).
 * `language`: BCP 47 of the text where it is known; another one is believed only where it explains more of the text.
 */
export type ReadAt = { now: Date; zone: string; leans?: 'ahead' | 'back'; language?: string }

export type DateTimeRead = {
  /** 'YYYY-MM-DD'. */
  day: string
  /** 'HH:mm'; absent when no hour was said. */
  time?: string
  /** True when only an hour was said: the day is that of its next coming. */
  dayImplied: boolean
  /** Where it stands in the text. */
  span: Span[]
}

function spansOf(found: readonly Found[], text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const { start, end } of found) {
    const last = spans.at(-1)
    if (last && /^[\s,]*$/.test(text.slice(last[1], start))) last[1] = end
    else spans.push([start, end])
  }
  return spans
}

/** Moments ("en tres horas", an ISO instant) say day and hour at once; holidays have their day in each year. */
function spreadMoments(parts: readonly DatePart[], now: DateTime, leans: 'ahead' | 'back'): DatePart[] {
  return parts.flatMap((part): DatePart[] => {
    if (part.is === 'feast') return [feastDay(part, now, leans)]
    const inHours = part.is === 'ahead' && (part.unit === 'hours' || part.unit === 'minutes')
    if (part.is !== 'instant' && !inHours) return [part]
    const moment =
      part.is === 'instant'
        ? DateTime.fromISO(part.iso, { zone: now.zone })
        : now.plus({ [part.unit]: part.amount })
    if (!moment.isValid) return [{ is: 'unclear' }]
    const { year, month, day, hour, minute } = moment
    return [
      { is: 'date', year, month, day },
      { is: 'time', hour, minute, spoken: false },
    ]
  })
}

/** The first day on which the hour is still to come. */
function nextDayFor(time: string, now: DateTime, zone: string): string | undefined {
  for (const days of [0, 1, 2]) {
    const day = now.plus({ days }).toFormat('yyyy-MM-dd')
    const instant = instantOf(day, time, zone)
    if (instant && instant.getTime() > now.toMillis()) return day
  }
  return undefined
}

/** The text without what was read. */
function leftOf(text: string, found: readonly Found[]): string {
  let left = ''
  let at = 0
  for (const { start, end } of found) {
    left += `${text.slice(at, Math.max(at, start))} ¦ `
    at = Math.max(at, end)
  }
  return left + text.slice(at)
}

/** Whether no day or month is left that an hour or a weekday alone would pass over. */
function isWhole(parts: readonly DatePart[], day: string | undefined, left: string): boolean {
  const month = unreadMonth(left)
  const isDated = parts.some((part) => part.is === 'date') && month === Number(day?.slice(5, 7))
  if (month !== undefined && !isDated) return false
  const isFixed = parts.some((part) => part.is !== 'weekday' && part.is !== 'time' && part.is !== 'half')
  return isFixed || !unreadDay.test(left)
}

export function readDateTime(text: string, at: ReadAt): DateTimeRead | null {
  const folded = respell(foldInPlace(text))
  const read = findInLanguages(folded, text, at.language)
  if (read === 'unclear') return null
  const now = DateTime.fromJSDate(at.now, { zone: at.zone })
  const leans = at.leans ?? 'ahead'
  const found = leans === 'back' ? read : withoutTold(read, folded.text)
  if (found === 'unclear') return null
  const parts = spreadMoments(
    found.flatMap((one) => one.parts),
    now,
    leans,
  )
  const time = resolveTime(parts)
  const said = resolveDay(parts, now, leans)
  if (time === 'unclear' || said === 'unclear') return null
  if (!isWhole(parts, said, leftOf(folded.text, found))) return null
  const day = said ?? (time === undefined ? undefined : nextDayFor(time, now, at.zone))
  if (day === undefined || !isReasonable(day, at.now)) return null
  if (time !== undefined && !instantOf(day, time, at.zone)) return null
  const span = spansOf(found, folded.text).map(([start, end]) => folded.spanOf(start, end))
  return { day, ...(time === undefined ? {} : { time }), dayImplied: said === undefined, span }
}
