// The day that the parts of a text agree on.
import { DateTime } from 'luxon'
import type { DatePart } from './date-language.ts'

type Said = Extract<DatePart, { is: 'date' }>
type Weekday = Extract<DatePart, { is: 'weekday' }>
type Leans = 'ahead' | 'back'

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd')

/** The nearest day of that shape, today included; leap days may be years away. */
function nearest(said: Said, today: DateTime, leans: Leans): DateTime | undefined {
  const back = said.last === true || (leans === 'back' && said.last === undefined)
  const step = said.month === undefined ? 'months' : 'years'
  const month = said.month ?? today.month
  for (let i = 0; i <= 8; i += 1) {
    const base = DateTime.utc(today.year, month, 1).plus({ [step]: back ? -i : i })
    const day = base.set({ day: said.day })
    if (day.month === base.month && (back ? day <= today : day >= today)) return day
  }
  return undefined
}

function dateOf(said: Said, today: DateTime, leans: Leans): DateTime | undefined {
  const { year, month, months, day } = said
  if (year !== undefined && month !== undefined) return DateTime.utc(year, month, day)
  if (months === undefined) return nearest(said, today, leans)
  const first = today.startOf('month').plus({ months })
  return DateTime.utc(first.year, first.month, day)
}

function weekdayOf(
  said: Weekday,
  today: DateTime,
  weeks: number | undefined,
  leans: Leans,
): DateTime | undefined {
  if (weeks !== undefined) return today.startOf('week').plus({ weeks, days: said.weekday - 1 })
  const which = said.which ?? (leans === 'back' ? 'last' : 'next')
  const ahead = (said.weekday - today.weekday + 7) % 7
  if (which === 'this') return today.plus({ days: ahead })
  if (which === 'last') return today.minus({ days: (today.weekday - said.weekday + 7) % 7 || 7 })
  if (which === 'open' && said.weekday > today.weekday) return undefined
  return today.plus({ days: ahead || 7 })
}

/** Days that stand by themselves, those that only a calendar can complete, and those that only check. */
function candidates(parts: readonly DatePart[], today: DateTime, leans: Leans): (DateTime | undefined)[] {
  const whole: (DateTime | undefined)[] = []
  for (const part of parts) {
    if (part.is === 'offset') whole.push(today.plus({ days: part.days }))
    if (part.is === 'ahead') whole.push(today.plus({ [part.unit]: part.amount }))
    if (part.is === 'date' && part.year !== undefined) whole.push(dateOf(part, today, leans))
  }
  if (whole.length > 0) return whole
  const dates = parts.filter((part) => part.is === 'date')
  if (dates.length > 0) return dates.map((part) => dateOf(part, today, leans))
  const weeks = parts.find((part) => part.is === 'week')?.weeks
  return parts.filter((part) => part.is === 'weekday').map((part) => weekdayOf(part, today, weeks, leans))
}

const agrees = (day: DateTime, part: DatePart): boolean => {
  if (part.is === 'weekday') return part.weekday === day.weekday
  if (part.is !== 'date') return true
  return (
    part.day === day.day && (part.month ?? day.month) === day.month && (part.year ?? day.year) === day.year
  )
}

export function resolveDay(
  parts: readonly DatePart[],
  now: DateTime,
  leans: Leans,
): string | 'unclear' | undefined {
  if (parts.some((part) => part.is === 'unclear')) return 'unclear'
  const today = DateTime.utc(now.year, now.month, now.day)
  const days = candidates(parts, today, leans)
  const week = parts.find((part) => part.is === 'week')
  // A week without a day of it is no day, and must not pass for one that an hour alone implies.
  if (days.length === 0) return week ? 'unclear' : undefined
  const [first] = days
  if (!first || !days.every((day) => day !== undefined && day.isValid && iso(day) === iso(first)))
    return 'unclear'
  if (week && iso(first.startOf('week')) !== iso(today.startOf('week').plus({ weeks: week.weeks })))
    return 'unclear'
  return parts.every((part) => agrees(first, part)) ? iso(first) : 'unclear'
}
