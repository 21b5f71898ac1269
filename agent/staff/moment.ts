// Days and hours of a clause, for a message to come and for a payment.
import { dayOf, readDateTime } from '#core/text/dates.ts'
import { coverSpans } from './cover.ts'
import type { At, Moment } from './requests.ts'

export type MomentFound = { moment?: Moment; text: string }

const unreadable = /¦/gu

/** Covers must not join what stands on both sides of them. */
const opened = (text: string): string => text.replace(unreadable, '|')

export function takeMoment(text: string, at: At): MomentFound {
  const read = readDateTime(opened(text), at)
  if (!read) return { text }
  const moment: Moment = {
    day: read.day,
    ...(read.time === undefined ? {} : { time: read.time }),
    dayImplied: read.dayImplied,
  }
  return { moment, text: coverSpans(text, read.span) }
}

const daysFrom = (day: string, today: string): number => (Date.parse(day) - Date.parse(today)) / 86_400_000

/** The nearest of the days that are meant; a weekday lies behind only where the text speaks of what was. */
export function takeVisitDay(text: string, at: At, past: boolean): { day?: string; text: string } {
  const back = readDateTime(opened(text), { ...at, leans: 'back' })
  const ahead = readDateTime(opened(text), { ...at, leans: 'ahead' })
  const found = ahead && !ahead.dayImplied ? ahead : back && !back.dayImplied ? back : null
  if (!found) return { text }
  const covered = coverSpans(text, found.span)
  if (!back || !ahead || back.day === ahead.day) return { day: found.day, text: covered }
  const today = dayOf(at.now, at.zone)
  const [behind, before] = [-daysFrom(back.day, today), daysFrom(ahead.day, today)]
  const isWeekday = behind + before === 7
  const nearer = isWeekday ? past : behind < before
  return { day: nearer ? back.day : ahead.day, text: covered }
}
