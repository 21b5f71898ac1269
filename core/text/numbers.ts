// Numbers said in words: a pattern that finds them in folded text, and their value.
import { and, hundreds, singles, tens, thousand } from './numbers.es.ts'

const anyOf = (words: ReadonlyMap<string, number>): string =>
  [...words.keys()].sort((a, b) => b.length - a.length).join('|')

/** One word below 30, for hours and small counts. */
export const singleWord = `(?:${anyOf(singles)})`

const unit = `(?:un|una|${[...singles]
  .filter(([, n]) => n > 0 && n < 10)
  .map(([word]) => word)
  .join('|')})`
const belowHundred = `(?:(?:${anyOf(tens)})(?:\\s+${and}\\s+${unit})?|${singleWord})\\b`
const belowThousand = `(?:(?:${anyOf(hundreds)})\\b(?:\\s+${belowHundred})?|${belowHundred})`

/** Source of a regular expression for a number in words, in folded text; put `\b` before it. */
export const numberInWords = `(?:(?:${belowThousand}\\s+)?${thousand}\\b(?:\\s+${belowThousand})?|${belowThousand})`

const whole = new RegExp(`^${numberInWords}$`)

/** The value of folded digits or number words; undefined when it is neither. */
export function numberFrom(folded: string): number | undefined {
  const text = folded.trim()
  if (/^\d{1,6}$/.test(text)) return Number(text)
  if (!whole.test(text)) return undefined
  let total = 0
  let group = 0
  for (const word of text.split(/\s+/)) {
    if (word === thousand) {
      total = (group === 0 ? 1 : group) * 1000
      group = 0
    } else group += hundreds.get(word) ?? tens.get(word) ?? singles.get(word) ?? 0
  }
  return total + group
}
