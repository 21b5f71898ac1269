// The days that a question speaks of: one day, a week, a month.
import { DateTime } from 'luxon'
import { dayOf, readDateTime } from '#core/text/dates.ts'
import { fold } from '#core/text/normalize.ts'
import type { At } from './requests.ts'

/** 'YYYY-MM-DD', both inclusive. */
export type Period = { from: string; to: string }

const months = [
  'enero|gener|january',
  'febrero|febrer|february',
  'marzo|marc|march',
  'abril|april',
  'mayo|maig|may',
  'junio|juny|june',
  'julio|juliol|july',
  'agosto|agost|august',
  'septiembre|setiembre|setembre|september',
  'octubre|october',
  'noviembre|novembre|november',
  'diciembre|desembre|december',
]

const iso = (day: DateTime): string => day.toFormat('yyyy-MM-dd')
const whole = (day: DateTime, unit: 'week' | 'month' | 'quarter' | 'year'): Period => ({
  from: iso(day.startOf(unit)),
  to: iso(day.endOf(unit)),
})

const units: readonly (readonly [unit: 'week' | 'month' | 'quarter' | 'year', words: string])[] = [
  ['week', 'semana|setmana|week'],
  ['month', 'mes|month'],
  ['quarter', 'trimestre|quarter'],
  ['year', 'ano|any|year'],
]

const before = '(?:ultim[oa]|pasad[oa]|anterior|passad[ao]|passat|last|previous)'
const after = '(?:proxim[oa]|que viene|siguiente|vinent|next|que ve|proper[ao]?)'

function ofUnit(text: string, today: DateTime): Period | undefined {
  for (const [unit, words] of units) {
    if (!new RegExp(`\\b(?:${words})\\b`).test(text)) continue
    const shift = new RegExp(`\\b${before}\\s+(?:${words})\\b|\\b(?:${words})\\s+${before}\\b`).test(text)
      ? -1
      : new RegExp(`\\b${after}\\s+(?:${words})\\b|\\b(?:${words})\\s+${after}\\b`).test(text)
        ? 1
        : 0
    return whole(today.plus({ [`${unit}s`]: shift }), unit)
  }
  return undefined
}

/** A month by its name is the one that is nearest behind, this one included; one with a day is a day. */
function ofMonth(text: string, today: DateTime): Period | undefined {
  const index = months.findIndex((words) =>
    new RegExp(`(?<!\\d\\s|\\d de |\\d d'|\\d )\\b(?:${words})\\b(?!\\s+\\d{1,2}\\b)`).test(text),
  )
  if (index < 0) return undefined
  const named = DateTime.utc(today.year, index + 1, 1)
  const year = /\b(20\d\d)\b/.exec(text)?.[1]
  if (year !== undefined) return whole(named.set({ year: Number(year) }), 'month')
  return whole(named > today ? named.minus({ years: 1 }) : named, 'month')
}

/** Undefined when the question names no days. */
export function periodOf(sentence: string, at: At): Period | undefined {
  const text = fold(sentence)
  const today = DateTime.fromISO(dayOf(at.now, at.zone), { zone: 'utc' })
  const past =
    /\b(?:ha|han|hemos|fue|fueron|mandamos|contesto|vino|vinieron|gastamos|did|was|were|hem|ultim)\b/.test(
      text,
    )
  const lastDays =
    /\bultimos\s+(\d{1,3})\s+dias\b|\blast\s+(\d{1,3})\s+days\b|\bdarrers\s+(\d{1,3})\s+dies\b/.exec(text)
  const count = lastDays?.slice(1).find((one) => one !== undefined)
  if (count !== undefined) return { from: iso(today.minus({ days: Number(count) - 1 })), to: iso(today) }
  const read = readDateTime(sentence, { ...at, leans: past ? 'back' : 'ahead' })
  const isDay = read && !read.dayImplied
  if (isDay && !/\b(?:semana|setmana|week)\b/.test(text)) return { from: read.day, to: read.day }
  const unit = ofUnit(text, today)
  if (isDay && unit) return { from: read.day, to: read.day }
  return unit ?? ofMonth(text, today)
}
