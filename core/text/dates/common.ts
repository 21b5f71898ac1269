// Written forms that every language shares: ISO instants, years first, compact dates, figures with marks between.
import { rule, taken, type DatePart, type DateRule, type Groups } from '../date-language.ts'

/** Not inside a longer number, amount or code. */
export const open = '(?<![\\d.,/:-])'
export const close = '(?![\\d%€]|[.,/:-]\\d)'

/** Two figures mean this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** `lead` is the article before it: without one, "9/10" may be a score and "1/2" half a pill. */
export function numericDate(g: Groups, lead: boolean): DatePart {
  const [day, month, year] = [Number(g['d']), Number(g['m']), g['y']]
  if (day < 1 || day > 31 || month < 1 || month > 12) return { is: 'unclear' }
  if (year !== undefined) return { is: 'date', day, month, year: yearOf(year) }
  const score = (month === 10 && day <= 10) || (month === 5 && day <= 5)
  const fraction = day < month && month <= 4
  return { is: 'date', day, month, ...(!lead && (score || fraction) ? { weak: true } : {}) }
}

export const writtenDates: readonly DateRule[] = [
  rule(
    '(?<![\\d-])(?<iso>\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:z|[+-]\\d\\d:?\\d\\d))',
    (g) => ({ is: 'instant', iso: (g['iso'] ?? '').toUpperCase() }),
  ),
  rule(
    '(?<![\\w.,/-])(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?=\\s+\\d\\d:\\d\\d)',
    (g) => ({ is: 'date', year: Number(g['y']), month: Number(g['m']), day: Number(g['d']) }),
  ),
  rule(
    '(?<![\\d-])(?<y>(?:19|20)\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?:t(?<h>\\d\\d):(?<i>\\d\\d)(?::\\d\\d)?)?(?![\\d/-])(?:e?an\\b|n\\b)?',
    (g) => {
      const date: DatePart = { is: 'date', year: Number(g['y']), month: Number(g['m']), day: Number(g['d']) }
      if (g['h'] === undefined) return date
      return [date, { is: 'time', hour: Number(g['h']), minute: Number(g['i']), spoken: false }]
    },
  ),
]

/** Figures with marks between them; `lead` is the source of what may stand before. */
export const numericDates = (lead: string, article: string): readonly DateRule[] => [
  rule(
    `(?<lead>(?:${lead})?(?:\\b(?:${article})\\s+)?)${open}\\b(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?:\\s?/\\s?(?<y>(?:19|20)?\\d\\d))?${close}`,
    (g) => numericDate(g, (g['lead'] ?? '') !== ''),
  ),
  rule(
    `(?:${lead})?(?:\\b(?:${article})\\s+)?${open}\\b(?<d>\\d{1,2})(?<sep>[-.])(?<m>\\d{1,2})\\k<sep>(?<y>(?:19|20)?\\d\\d)${close}`,
    (g) => numericDate(g, true),
  ),
  rule(
    `(?:${lead})?\\b(?:${article})\\s+(?<d>\\d{1,2})\\s+(?:del|do|du)\\s+(?<m>0?[1-9]|1[0-2])(?!\\s?h\\b)${close}`,
    (g) => numericDate(g, true),
  ),
  rule(`(?:${lead})?\\b(?:${article})\\s+(?<d>\\d{1,2})-(?<m>\\d{1,2})${close}`, (g) => numericDate(g, true)),
  rule(
    `${open}\\b(?<d>0?[1-9]|[12]\\d|3[01])(?:-(?<m>0?[1-9]|1[0-2])|\\.(?<n>0?[1-9]|1[0-2])\\.)(?=\\s)`,
    (g) => ({ is: 'date', day: Number(g['d']), month: Number(g['m'] ?? g['n']), weak: true }),
  ),
]

/** Read last: "15/01 17.00", a time only because a day stands directly before it. */
export const besideDay: readonly DateRule[] = [
  rule(`(?<=${taken},?\\s)(?<h>\\d{1,2})[.,'’](?<i>[0-5]\\d)(?![\\d%€]|\\s?(?:eur|kg|mg|ml|g\\b))`, (g) => ({
    is: 'time',
    hour: Number(g['h']),
    minute: Number(g['i']),
    spoken: false,
  })),
  rule(
    `(?<!\\b(?:de|por|son|con|of|for|total)\\s)${open}\\b(?<h>1?\\d|2[0-3])\\.(?<i>[0-5]\\d)(?=,?\\s+${taken})`,
    (g) => ({ is: 'time', hour: Number(g['h']), minute: Number(g['i']), spoken: false }),
  ),
]
