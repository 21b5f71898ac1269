// Where a text speaks of days and hours: each stretch is one thing said, whatever the others say.
import { allInLanguages } from './dates/languages.ts'
import { respell } from './dates/respell.ts'
import { isDayPart, type Found } from './find-dates.ts'
import { foldInPlace, type Span } from './normalize.ts'

const saysDay = ({ parts }: Found): boolean => parts.some(isDayPart)
const saysTime = ({ parts }: Found): boolean => parts.some((part) => part.is === 'time')

/** Between a day and its hour. */
const apart = /^\s*[,;–—/|·-]{1,2}\s*$/

/** "el lunes a las 9, el martes a las 10": behind a comma a second day, or a second hour, is another thing. */
function joins(stretch: readonly Found[], one: Found, text: string): boolean {
  const between = text.slice(stretch.at(-1)?.end ?? 0, one.start)
  if (/^\s*\(?$/.test(between)) return true
  if (!apart.test(between)) return false
  return !(saysDay(one) && stretch.some(saysDay)) && !(saysTime(one) && stretch.some(saysTime))
}

/** From left to right; a day and the hour beside it are one stretch. */
export function dateStretches(written: string): Span[] {
  const folded = respell(foldInPlace(written))
  const stretches: Found[][] = []
  for (const one of allInLanguages(folded, written)) {
    const open = stretches.at(-1)
    if (open && joins(open, one, folded.text)) open.push(one)
    else stretches.push([one])
  }
  return stretches.flatMap((stretch): Span[] => {
    const [first, last] = [stretch[0], stretch.at(-1)]
    const empty = stretch.every(({ parts }) => parts.every((part) => part.is === 'nothing'))
    return first && last && !empty ? [folded.spanOf(first.start, last.end)] : []
  })
}
