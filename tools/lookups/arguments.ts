// The arguments that several lookups share: how they are written, read and refused.
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { isReasonable } from '#core/text/calendar.ts'
import { dayPlus, instantsOf, lengthOf, type Days } from '#core/text/day-span.ts'
import { dayOf, parseDay, readDateTime } from '#core/text/dates.ts'
import { fold } from '#core/text/normalize.ts'
import { lookupWords, type LookupName } from '#prompts/staff/lookups.es.ts'
import { line } from '../arguments.ts'

/** As many as somebody listens to; the next ones come by cursor. */
export const pageSize = 20

const mostDays = 366

/** Every argument carries its Spanish description for models and people. */
export const said = <T extends z.ZodType>(schema: T, lookup: LookupName, argument: string): T => {
  const text = lookupWords[lookup].args[argument]
  return text === undefined ? schema : schema.describe(text)
}

export const text = (lookup: LookupName, argument: string, most: number) => said(line(most), lookup, argument)
export const cursor = (lookup: LookupName) =>
  said(z.string().trim().min(1).max(200), lookup, 'cursor').optional()
/** What one of our own ids looks like; a name or a phone is none. */
export const ownId = (lookup: LookupName, argument: string) =>
  said(
    z
      .string()
      .trim()
      .regex(/^[\w-]{1,64}$/),
    lookup,
    argument,
  )

/** One of a few words, however it is spaced, accented or in the plural: "Sin confirmar", "pendientes". */
export const choice = <const T extends readonly [string, ...string[]]>(
  lookup: LookupName,
  argument: string,
  values: T,
) => {
  const read = (written: unknown): unknown => {
    if (typeof written !== 'string') return written
    const word = fold(written).replace(/[\s-]+/gu, '_')
    return values.find((value) => value === word || `${value}s` === word) ?? word
  }
  return said(z.preprocess(read, z.enum(values)), lookup, argument).optional()
}

type ReadAt = { now: Date; zone: string; leans: 'ahead' | 'back' }
export type Span = Days & { from: Date; to: Date; today: string }

/** 'YYYY-MM-DD', or one day in words. Throws `invalid_date`, `too_far_date`. */
function readDay(written: string, field: string, { now, zone, leans }: ReadAt): string {
  const parsed = parseDay(written)
  if ('failure' in parsed && parsed.failure !== 'not_a_date') throw badDate(field, parsed.failure)
  const spoken = 'day' in parsed ? null : readDateTime(written, { now, zone, leans, language: 'es' })
  if (spoken && (spoken.time !== undefined || spoken.dayImplied)) throw badDate(field, 'not_a_day')
  const day = 'day' in parsed ? parsed.day : spoken?.day
  if (day === undefined) throw badDate(field, 'not_a_day')
  if (!isReasonable(day, now)) throw new CodedError('too_far_date', { field })
  return day
}

const badDate = (field: string, problem: string): CodedError =>
  new CodedError('invalid_date', { field, params: { problem } })

type Wanted = {
  desde?: string | undefined
  hasta?: string | undefined
}

/**
 * A span of days in the clinic's zone, both included, at most 366. `usual` says what stands for a day that was left out.
 * Throws `invalid_date`, `too_far_date` with `desde` or `hasta`.
 */
export function readSpan({ desde, hasta }: Wanted, at: ReadAt, usual: (known: Usual) => Days): Span {
  const today = dayOf(at.now, at.zone)
  const first = desde === undefined ? undefined : readDay(desde, 'desde', at)
  const last = hasta === undefined ? undefined : readDay(hasta, 'hasta', at)
  const days = usual({ first, last, today })
  const length = lengthOf(days)
  const field = hasta === undefined ? 'desde' : 'hasta'
  if (length < 1) throw badDate(field, 'ends_before')
  if (length > mostDays) throw new CodedError('invalid_date', { field, params: { problem: 'too_long' } })
  return { ...days, ...instantsOf(days, at.zone), today }
}

type Usual = { first: string | undefined; last: string | undefined; today: string }

/** One day where one was said; today where none was. */
export const oneDay = ({ first, last, today }: Usual): Days => ({
  first: first ?? (last === undefined || last >= today ? today : last),
  last: last ?? first ?? today,
})

/** What is to come, a year ahead, where no day was said: of one patient. */
export const aYearAhead = (known: Usual): Days =>
  known.first === undefined && known.last === undefined
    ? { first: known.today, last: dayPlus(known.today, mostDays - 1) }
    : oneDay(known)

/** Up to today, from so many days before the end. */
export const lastDays =
  (count: number) =>
  ({ first, last, today }: Usual): Days => ({
    first: first ?? dayPlus(last ?? today, 1 - count),
    last: last ?? today,
  })

/** Up to today, from the first of that month. */
export const thisMonth = ({ first, last, today }: Usual): Days => ({
  first: first ?? `${(last ?? today).slice(0, 8)}01`,
  last: last ?? today,
})

/** Of names as stored, those that are meant: the same, or else those that hold what was said. */
export function namesLike(said: string, names: readonly string[]): string[] {
  const wanted = fold(said)
  if (wanted === '') return []
  const same = names.filter((name) => fold(name) === wanted)
  return same.length > 0 ? same : names.filter((name) => fold(name).includes(wanted))
}
