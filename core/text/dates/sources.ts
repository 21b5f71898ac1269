// The pieces of expressions that the rules of a grammar share, made once from the words of a language.
import { close, open } from './common.ts'
import type { DateWords, Meaning } from './words.ts'

export type Sources = {
  open: string
  close: string
  number: string
  weekday: string
  month: string
  weekdayNumber: (said: string) => number
  monthNumber: (said: string) => number
  /** Puts the shared pieces into a source: `{weekday}`, `{month}`, `{number}`. */
  filled: (source: string) => string
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`)

/** What the words mean; undefined when they are none of these. */
export const meaningOf = <T>(meanings: Meaning<T>, said: string | undefined): T | undefined =>
  said === undefined ? undefined : meanings.find(([source]) => whole(source).test(said))?.[1]

/** The value of figures or of a number word; NaN for anything else. */
export function valueOf({ numbers }: Pick<DateWords, 'numbers'>, said: string | undefined): number {
  if (said === undefined) return Number.NaN
  if (/^\d{1,3}$/.test(said)) return Number(said)
  return numbers[said.replace(/[-\s]+/g, ' ')] ?? Number.NaN
}

const indexIn = (sources: readonly string[]) => {
  const patterns = sources.map(whole)
  return (said: string): number => patterns.findIndex((pattern) => pattern.test(said)) + 1
}

export function sourcesOf(w: DateWords): Sources {
  const number = `(?:${Object.keys(w.numbers)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '[- ]'))
    .join('|')})\\b`
  const weekday = `(?:${(w.weekdaysInText ?? w.weekdays).join('|')})`
  const month = `(?:${w.months.join('|')})`
  return {
    open,
    close,
    number,
    weekday,
    month,
    weekdayNumber: indexIn(w.weekdays),
    monthNumber: indexIn(w.months),
    filled: (source) =>
      source
        .replaceAll('{weekday}', weekday)
        .replaceAll('{month}', month)
        .replaceAll('{number}', `(?:\\d{1,2}|${number})`),
  }
}

/** Number words from 0 on, and the further ones with their values. */
export const numbersFrom = (
  words: string,
  further: Readonly<Record<string, number>> = {},
): Record<string, number> => ({
  ...Object.fromEntries(
    words
      .trim()
      .split(/\s*,\s*/)
      .flatMap((entry, i) => entry.split('/').map((word) => [word, i])),
  ),
  ...further,
})
