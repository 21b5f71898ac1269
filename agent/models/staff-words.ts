// Where a value stands in what a person of the staff said, and what it is there.
import { readDateTime } from '#core/text/dates.ts'
import { parseAmount, readAmount } from '#core/text/money.ts'
import { fold, foldInPlace, type Span } from '#core/text/normalize.ts'
import { months } from '../answers/draft-words.ts'
import { findChannel } from '../staff/find-channel.ts'
import type { At } from '../staff/requests.ts'
import {
  anyOrder,
  anyWay,
  besideGroup,
  caseEnding,
  groupBorder,
  groupLead,
  littleWords,
  narrowing,
  rangeBefore,
} from './staff-orders.es.ts'

const wordsIn = (text: string): { words: string[]; spans: Span[] } => {
  const folded = foldInPlace(text)
  const found = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)]
  return {
    words: found.map((match) => match[0]),
    spans: found.map((match) => folded.spanOf(match.index, match.index + match[0].length)),
  }
}

const isSame = (word: string, said: string, last: boolean): boolean =>
  word === said || (last && said.startsWith(word) && caseEnding.test(said.slice(word.length)))

/** Where the words of a value stand, one right after the other; the last place counts. */
export function placeOf(value: string, text: string): Span | undefined {
  const { words: wanted } = wordsIn(value.normalize('NFC'))
  const { words, spans } = wordsIn(text)
  if (wanted.length === 0) return undefined
  for (let at = words.length - wanted.length; at >= 0; at -= 1) {
    if (!wanted.every((word, i) => isSame(word, words[at + i] ?? '', i === wanted.length - 1))) continue
    const [first, last] = [spans[at], spans[at + wanted.length - 1]]
    if (first && last) return [first[0], last[1]]
  }
  return undefined
}

/** The value as the person wrote it; undefined where they did not. */
export function asSaid(value: string, texts: readonly string[]): string | undefined {
  for (const text of texts.toReversed()) {
    const place = placeOf(value, text)
    if (place) return text.slice(...place)
  }
  return undefined
}

/** One word bent or shortened: "cardio" and "Cardiología", "tome" and "toma". */
function isBent(one: string, other: string): boolean {
  if (one === other || /\p{N}/u.test(one + other)) return one === other
  const shorter = Math.min(one.length, other.length)
  let same = 0
  while (same < shorter && one[same] === other[same]) same += 1
  return same >= Math.max(3, Math.ceil(shorter * 0.6))
}

/** Whether a name of a thing is made of words that were said. */
export function isMadeOf(value: string, texts: readonly string[]): boolean {
  const said = texts.flatMap((text) => wordsIn(text).words)
  const { words } = wordsIn(value)
  const telling = words.filter((word) => !littleWords.has(word))
  return telling.length > 0 && telling.every((word) => said.some((other) => isBent(word, other)))
}

const piecesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, ...text.split(/[;\n|+]|[,.]\s|\s(?:y|e|i|and|o)\s/u)])

/** Hours as figures, whatever stands around them. */
const plainHour =
  /(?<![\d:.,/-])(?:(\d{1,2})[:.h](\d{2})|(?<=(?:a l[ae]s|as|at) )(\d{1,2}))(?![\d:/,-]|\.\d)/g

/** Days and hours that a text can be read as; the same reader as everywhere, so that none is a model's guess. */
export function momentsIn(texts: readonly string[], at: At): { days: Set<string>; times: Set<string> } {
  const [days, times] = [new Set<string>(), new Set<string>()]
  for (const [, hour, minute = '00', whole] of texts.flatMap((text) => [...fold(text).matchAll(plainHour)]))
    times.add(`${(hour ?? whole ?? '').padStart(2, '0')}:${minute}`)
  for (const piece of piecesOf(texts)) {
    for (const leans of ['ahead', 'back'] as const) {
      const read = readDateTime(piece, { ...at, leans })
      if (!read) continue
      days.add(read.day)
      if (read.time !== undefined) times.add(read.time)
    }
  }
  return { days, times }
}

/** A day whose number and month were both said, within a year of now: "23 December", "23/12". */
export function isDayNamed(day: string, texts: readonly string[], { now }: Pick<At, 'now'>): boolean {
  const [, month = 0, date = 0] = day.split('-').map(Number)
  if (Math.abs(Date.parse(day) - now.getTime()) > 366 * 86_400_000) return false
  const names = months.flatMap((list) => list[month - 1] ?? []).join('|')
  const said = new RegExp(
    `(?<!\\d)0?${date}(?:\\s*/\\s*0?${month}(?!\\d)|(?:st|nd|rd|th)?\\s+(?:de |d'|of )?(?:${names})(?!\\p{L}))`,
    'u',
  )
  return texts.some((text) => said.test(fold(text)))
}

/** The amount as the person wrote it, where they said that much money. */
export function amountSaid(value: string, texts: readonly string[]): string | undefined {
  const wanted = parseAmount(value)
  if ('failure' in wanted) return undefined
  const found = piecesOf(texts).flatMap((piece) => readAmount(piece) ?? [])
  const same = found.find(({ amount }) => !('failure' in amount) && amount.cents === wanted.cents)
  if (same || found.length > 0) return same?.asWritten
  const bare = texts.flatMap(
    (text) => text.match(/(?<![\p{N}.,:/-])\d+(?:[.,]\d{1,2})?(?![\p{N}:/-])/gu) ?? [],
  )
  return bare.find((number) => {
    const read = parseAmount(number)
    return !('failure' in read) && read.cents === wanted.cents
  })
}

export const isChannelSaid = (value: string, texts: readonly string[]): boolean =>
  asSaid(value, texts) !== undefined ||
  piecesOf(texts).some((piece) => {
    const { canal } = findChannel(piece)
    return canal !== undefined && fold(canal) === fold(value)
  })

/** The one channel that was named last; undefined where none or several were. */
export const channelSaid = (texts: readonly string[]): string | undefined => {
  const last = texts
    .map((text) => ({ ...findChannel(text), any: anyWay.test(fold(text)) }))
    .findLast(({ canal, unclear, any }) => any || unclear || canal !== undefined)
  if (last?.any) return undefined
  return last?.unclear === false ? last.canal : undefined
}

/**
 * A group of people as it was said, whole: words before or behind it that make it smaller must not be left out, since what
 * is left would be sent to more people than were meant. `alert` may stand behind it.
 */
export function groupSaid(value: string, texts: readonly string[], alert = ''): string | undefined {
  if (anyOrder(fold(value))) return undefined
  for (const text of texts.toReversed()) {
    const place = placeOf(value, text)
    if (!place) continue
    const folded = foldInPlace(text.slice(0, place[0])).text
    const before = folded.replace(groupLead, '')
    const others = texts.filter((other) => other !== text)
    const narrowed = [before, text.slice(place[1]), ...others].some((other) => narrowing.test(fold(other)))
    const opened = before !== folded ? groupBorder.test(before) : /^$|[\s,.:;(«"“|]$/u.test(before)
    const whole = opened && !rangeBefore.test(folded) && endsAt(text.slice(place[1]), alert)
    return whole && !narrowed ? text.slice(...place) : undefined
  }
  return undefined
}

/** Whether nothing more of a group follows: only its alert, a channel, politeness, or another order. */
function endsAt(behind: string, alert: string): boolean {
  const text = findChannel(behind).text.replace(/¦/g, ' ')
  const [near = ''] = text.split(/[,.;:!?\n|]/)
  if (/^\s*(?:y|e|i|and)\s/iu.test(near) && anyOrder(fold(near))) return true
  const known = new Set(wordsIn(alert).words)
  return wordsIn(near).words.every(
    (word) => littleWords.has(word) || besideGroup.has(word) || known.has(word),
  )
}
