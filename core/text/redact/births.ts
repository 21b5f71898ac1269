// Dates of birth: a date beside a cue, beside a name or document, or alone; never the day of an appointment.
import {
  birthdayCue,
  bornAfter,
  bornBefore,
  bornOf,
  bornYear,
  ofPerson,
  calendarDate,
  dateCue,
  yearOnly,
} from './births.words.ts'
import { afterCue, matchAt, type Finding, type Reading } from './reading.ts'

/** Between a cue and its date: a place, "es el", never another sentence or a figure. */
const within =
  /[\s,](?:pero|but|mais|citas?|visitas?|appointment|revision|control|consulta|operacion|operaron|analitica|prueba|rendez-vous|hitzordu\w*|ingres\w+|hora|tengo|tiene|nacera)\s/

function afterBirth(text: string, from: number): Finding | null {
  const gap = /^[^\d\n;?!]{0,40}/.exec(text.slice(from, from + 40))?.[0] ?? ''
  for (let at = from; at <= from + gap.length; at += 1) {
    if (at > from && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue
    const match = matchAt(calendarDate, text, at)
    if (!match) continue
    if (
      within.test(text.slice(from, at)) ||
      (/.,|.{14}/.test(text.slice(from, at)) && !/\d{4}|[/-]\d\d$/.test(match[0]))
    )
      return null
    return { type: 'DATE_OF_BIRTH', start: at, end: at + match[0].length }
  }
  const year = matchAt(yearOnly, text, from)
  return year?.[1]
    ? { type: 'DATE_OF_BIRTH', start: from + year[0].length - year[1].length, end: from + year[0].length }
    : null
}

/** "el 4 del 5, perdón: el 5 del 5". */
const mending =
  /[\s,.;:()…-]{0,4}(?:ay,? |uy,? |no,? ){0,2}(?:perdon|perdona|digo|o sea|quiero decir|rectifico|corrijo|mejor dicho|me equivoque|vull dir|perdo|desculpa|quero dicir|quero dizer|sorry|i mean|pardon|je veux dire|barkatu|es decir|vamos)[\s,.;:()…-]{1,4}(?:(?:es|el|al|de|del|o|le|the|it.s|is|e)\s){0,3}/uy

/** "mi madre nació el 38 y mi padre el 36". */
const another = new RegExp(
  `,?\\s(?:y|i|e|eta|and|et|no|y no|not|non|ni)\\s(?:(?:mi|la|el|meu|meva|mon|ma|my|o|a|nire|su)\\s){0,2}(?:\\p{L}{2,12}\\s)?(?:(?:en|el|no|in|le|el ano|del|o|a|on)\\s){0,2}(?<date>${calendarDate.source}|(?:(?:19|20)\\d\\d|[2-9]\\d)(?=\\s*(?:$|[.,;)\\n])))`,
  'uy',
)

/** "mi cumple: 21/6". */
const dayAndMonth = /(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|1[0-2])(?![\d]|\s?[/.:-]\d|\s?h)/uy

const everyDate = new RegExp(`(?<![\\p{L}\\p{N}/.-])${calendarDate.source}`, 'gu')

/** The year that a date was written with; two figures up to 30 are of this century. */
function yearOf(date: string): number | null {
  const [whole] = /(?:19|20)\d\d/.exec(date) ?? []
  if (whole !== undefined) return Number(whole)
  const [, short] = /\d[/.-]\d{1,2}[/.-](\d\d)$/.exec(date) ?? []
  if (short === undefined) return null
  return Number(short) > 30 ? 1900 + Number(short) : 2000 + Number(short)
}

/** Years at which nobody has an appointment in this product's life. */
const longAgo = 2016

const isLongAgo = (date: string): boolean => {
  const year = yearOf(date)
  return year !== null && year < longAgo && year >= 1900
}

const besides = /^[\s,;:()\-–/|]{0,4}$/

/** A date of long ago directly behind who somebody is, or all that was said, is a birth date. */
function besideIdentity(
  text: string,
  date: { start: number; end: number },
  others: readonly Finding[],
): boolean {
  const alone = text.slice(0, date.start).trim() === '' && /^[\s.]*$/.test(text.slice(date.end))
  return (
    alone ||
    others.some(
      ({ type, start, end }) =>
        ['NAME', 'DNI', 'NIE', 'CIP'].includes(type) &&
        ((end <= date.start && besides.test(text.slice(end, date.start))) ||
          (start >= date.end && besides.test(text.slice(date.end, start)))),
    )
  )
}

function withSecond(text: string, born: Finding): Finding[] {
  const pair = matchAt(another, text, born.end)
  if (pair?.groups?.['date'] === undefined) return [born]
  const end = born.end + pair[0].length
  return [born, { ...born, start: end - pair.groups['date'].length, end }]
}

export function findBirths({ text }: Reading): Finding[] {
  const found: Finding[] = []
  for (const cue of [...text.matchAll(bornBefore), ...text.matchAll(birthdayCue)]) {
    const born = afterBirth(text, cue.index + cue[0].length)
    if (!born) continue
    const mended = matchAt(mending, text, born.end)
    const again = mended ? matchAt(calendarDate, text, born.end + mended[0].length) : null
    found.push(...withSecond(text, born))
    if (mended && again)
      found.push({
        ...born,
        start: born.end + mended[0].length,
        end: born.end + mended[0].length + again[0].length,
      })
  }
  for (const cue of text.matchAll(birthdayCue)) {
    const start = afterCue(text, cue.index + cue[0].length)
    const day = matchAt(dayAndMonth, text, start)
    if (day) found.push({ type: 'DATE_OF_BIRTH', start, end: start + day[0].length })
  }
  for (const cue of text.matchAll(ofPerson)) {
    const start = cue.index + cue[0].length
    const date = matchAt(calendarDate, text, start)
    if (date && /^\s?[),]/.test(text.slice(start + date[0].length)))
      found.push({ type: 'DATE_OF_BIRTH', start, end: start + date[0].length })
  }
  for (const cue of text.matchAll(bornOf)) {
    const start = cue.index + cue[0].length
    const date = matchAt(calendarDate, text, start) ?? matchAt(bornYear, text, start)
    if (date) found.push(...withSecond(text, { type: 'DATE_OF_BIRTH', start, end: start + date[0].length }))
  }
  for (const cue of text.matchAll(dateCue)) {
    const start = afterCue(text, cue.index + cue[0].length)
    const date = matchAt(calendarDate, text, start)
    if (date && isLongAgo(date[0])) found.push({ type: 'DATE_OF_BIRTH', start, end: start + date[0].length })
  }
  for (const year of text.matchAll(/(?<!\d)(?:19|20)\d\d(?:e?an|ko)?(?=,? jaio)/g))
    found.push({ type: 'DATE_OF_BIRTH', start: year.index, end: year.index + year[0].length })
  for (const date of text.matchAll(everyDate)) {
    const end = date.index + date[0].length
    if (matchAt(bornAfter, text, end)) found.push({ type: 'DATE_OF_BIRTH', start: date.index, end })
  }
  return found
}

/** Looked at last, when the names and documents around it are known. */
export function findBareBirths({ text }: Reading, others: readonly Finding[]): Finding[] {
  return [...text.matchAll(everyDate)].flatMap((date) => {
    const span = { start: date.index, end: date.index + date[0].length }
    return isLongAgo(date[0]) && besideIdentity(text, span, others)
      ? [{ type: 'DATE_OF_BIRTH', ...span } satisfies Finding]
      : []
  })
}
