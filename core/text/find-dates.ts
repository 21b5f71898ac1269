// Finds the parts of days and hours in a text: the first rule that takes some words has them.
import { taken, type DateLanguage, type DatePart } from './date-language.ts'
import { joined, limit, movedTo, preferred, takenBack, toldAfter, toldBefore } from './dates/corrected.ts'
import { someDay } from './dates/unread.ts'
import type { Folded } from './normalize.ts'

export type Found = { parts: DatePart[]; start: number; end: number }

/** Everything in a text that a language reads as a day, an hour or something that only looks like it. */
export function takeAll(folded: Folded, written: string, language: DateLanguage): Found[] {
  const found: Found[] = []
  let left = folded.text
  for (const rule of language.rules) {
    for (const match of left.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const [from, to] = folded.spanOf(start, end)
      const read = rule.read(match.groups ?? {}, {
        written: written.slice(from, to),
        after: written.slice(to),
      })
      if (read === null) continue
      found.push({ parts: Array.isArray(read) ? read : [read], start, end })
      left = left.slice(0, start) + taken.repeat(end - start) + left.slice(end)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export const isDayPart = (part: DatePart): boolean =>
  !['time', 'half', 'nothing', 'unclear', 'week'].includes(part.is)
const saysDay = (found: Found): boolean => found.parts.some((part) => part.is === 'week' || isDayPart(part))
const isTime = (found: Found): boolean => found.parts.some((part) => part.is === 'time' || part.is === 'half')

/** Neighbours say one thing together: only spaces between them, or a comma or a dash between a day and its hour. */
function grouped(found: readonly Found[], text: string): Found[][] {
  const groups: Found[][] = []
  for (const one of found) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last ? text.slice(last.end, one.start) : ''
    const together =
      last && (/^\s*$/.test(between) || (/^\s*[,–—-]\s*$/.test(between) && isTime(one) !== isTime(last)))
    if (group && together) group.push(one)
    else groups.push([one])
  }
  return groups
}

const isWeak = (part: DatePart): boolean => 'weak' in part && part.weak === true

const isPast = (part: DatePart): boolean =>
  (part.is === 'offset' && part.days < 0) ||
  (part.is === 'ahead' && part.amount < 0) ||
  (part.is === 'week' && part.weeks < 0) ||
  ((part.is === 'weekday' || part.is === 'date') && 'last' in part && part.last === true) ||
  (part.is === 'weekday' && part.which === 'last')

/** A day of no year that a past verb stands beside: "el lunes me operaron". */
function isToldOf(group: readonly Found[], text: string): boolean {
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0]
  const told =
    toldBefore.test(text.slice(Math.max(0, start - 40), start)) || toldAfter.test(text.slice(end, end + 40))
  return told && group.some((one) => one.parts.some((part) => isDayPart(part) && !('year' in part)))
}

/** What was is told beside what is asked for: "ayer no pude, ¿mañana a las 10?" is tomorrow. */
export function withoutTold(found: readonly Found[], text: string): readonly Found[] | 'unclear' {
  const groups = grouped(found, text)
  const past = groups.filter((group) => group.some((one) => one.parts.some(isPast)))
  const verbal = groups.filter((group) => !past.includes(group) && isToldOf(group, text))
  const asked = groups.filter((group) => !past.includes(group) && !verbal.includes(group))
  const asksDay = asked.some((group) => group.some((one) => one.parts.some(isDayPart)))
  if (asksDay) return asked.flat()
  return verbal.length > 0 ? 'unclear' : found
}

/** Weak parts stand only with their other half in the text; an hour also when it is all that was said. */
function strongEnough(found: readonly Found[], text: string): Found[] {
  const says = (wanted: (part: DatePart) => boolean): boolean => found.some((one) => one.parts.some(wanted))
  const hasTime = says((part) => part.is === 'time' && !isWeak(part))
  const hasDay = says((part) => !['time', 'half', 'nothing', 'unclear'].includes(part.is) && !isWeak(part))
  const weakDay = says((part) => part.is === 'date' && isWeak(part))
  return found.filter((one) => {
    if (!one.parts.some(isWeak)) return true
    if (one.parts.some((part) => part.is === 'date')) return hasTime
    const alone =
      text.replace(/[^\p{L}\p{N}]/gu, '') === text.slice(one.start, one.end).replace(/[^\p{L}\p{N}]/gu, '')
    return hasDay || alone || (weakDay && hasTime)
  })
}

/** What a comma parts from the day or hour before it. */
function behindComma(group: readonly Found[], text: string): Found[] {
  const [first, second] = group
  const comma = first && second && text.slice(first.end, second.start).includes(',')
  return comma && group.length === 2 ? [second] : []
}

type Standing = 'meant' | 'aside' | 'denied'

/** What surrounds a group says of it; a neighbour joined by "and" or "nor" shares it. */
function standingOf(groups: readonly Found[][], text: string, language: DateLanguage): Standing[] {
  const standings = groups.map((group): Standing => {
    const before = text.slice(0, group[0]?.start ?? 0)
    const isDenied = language.asideAfter.test(text.slice(group.at(-1)?.end ?? 0))
    if (isDenied && !group.some((one) => one.parts.some(isPast))) return 'denied'
    return language.asideBefore.test(before) || limit.test(before.slice(-60)) ? 'aside' : 'meant'
  })
  const isJoined = (i: number): boolean =>
    joined.test(text.slice(groups[i - 1]?.at(-1)?.end ?? 0, groups[i]?.[0]?.start ?? 0))
  for (let i = groups.length - 1; i > 0; i -= 1)
    if (standings[i] === 'denied' && isJoined(i)) standings[i - 1] = 'denied'
  for (let i = 1; i < groups.length; i += 1)
    if (standings[i - 1] === 'aside' && standings[i] === 'meant' && isJoined(i)) standings[i] = 'aside'
  return standings
}

/** Without what is taken back: "el martes, perdón, el jueves" is Thursday. */
function withoutTakenBack(groups: readonly Found[][], text: string): Found[][] {
  const last = groups.findLastIndex((group, i) => {
    const next = groups[i + 1]?.[0]
    if (next === undefined) return false
    const between = text.slice(group.at(-1)?.end ?? 0, next.start)
    return takenBack.test(between) || preferred.test(between)
  })
  if (last < 0) return [...groups]
  const instead = groups.slice(last + 1).flat()
  const [day, time] = [instead.some(saysDay), instead.some(isTime)]
  return groups
    .map((group, i) =>
      i > last ? group : group.filter((one) => !(saysDay(one) ? day : isTime(one) && time)),
    )
    .filter((group) => group.length > 0)
}

/** Without the day and hour that an appointment has: "es el martes a las 10, ¿puedo cambiarla al jueves?" is Thursday. */
function withoutMoved(groups: readonly Found[][], text: string): readonly Found[][] {
  const last = groups.findLastIndex((group, i) => {
    const next = groups[i + 1]?.[0]
    return next !== undefined && movedTo.test(text.slice(group.at(-1)?.end ?? 0, next.start))
  })
  if (last < 0) return groups
  const later = groups.slice(last + 1)
  if (later.flat().some(saysDay)) return later
  return later.flat().some(isTime)
    ? groups
        .map((group, i) => (i > last ? group : group.filter((one) => !isTime(one))))
        .filter(({ length }) => length)
    : groups
}

/** "el 8 de octubre es fiesta, mejor el 9": whether the month went with what is not meant. */
function losesMonth(all: readonly Found[], left: readonly Found[]): boolean {
  const inMonth = (part: DatePart): boolean => part.is === 'date' && part.month !== undefined
  const isBare = (part: DatePart): boolean =>
    part.is === 'date' && part.month === undefined && part.months === undefined
  const gone = all.filter((one) => !left.includes(one))
  return gone.some(({ parts }) => parts.some(inMonth)) && left.some(({ parts }) => parts.some(isBare))
}

/** The parts that are meant; `unclear` when the text offers a choice or something that does not exist. */
export function meantOf(all: readonly Found[], folded: Folded, language: DateLanguage): Found[] | 'unclear' {
  if (all.some((one) => one.parts.some((part) => part.is === 'unclear'))) return 'unclear'
  const { text } = folded
  const groups = withoutMoved(withoutTakenBack(grouped(strongEnough(all, text), text), text), text)
  if (losesMonth(all, groups.flat())) return 'unclear'
  const standings = standingOf(groups, text, language)
  const meant: Found[] = []
  const aside: Found[] = []
  for (const [i, group] of groups.entries()) {
    const before = text.slice(0, group[0]?.start ?? 0)
    const after = text.slice(group.at(-1)?.end ?? 0)
    const chooses = language.alternativeBefore.test(before) || language.alternativeAfter.test(after)
    if (chooses && standings[i] === 'meant') return 'unclear'
    if (standings[i] === 'aside') aside.push(...behindComma(group, text))
    if (standings[i] === 'meant')
      meant.push(...group.filter((one) => one.parts.every((part) => part.is !== 'nothing')))
  }
  const overlooked = all.some(
    ({ parts, start, end }) =>
      parts.some((part) => part.is === 'nothing') && someDay.test(text.slice(start, end)),
  )
  if (overlooked && meant.length > 0 && !meant.some(saysDay)) return 'unclear'
  // "el viernes en vez del jueves, a las 6": the hour belongs to the day that is meant.
  const [lacksTime, lacksDay] = [!meant.some(isTime), !meant.some(saysDay)]
  const kept = aside.filter((one) => (isTime(one) ? lacksTime : saysDay(one) && lacksDay))
  return meant.length > 0 ? [...meant, ...kept] : meant
}

/** The parts of a text in one language. */
export const findDates = (folded: Folded, written: string, language: DateLanguage): Found[] | 'unclear' =>
  meantOf(takeAll(folded, written, language), folded, language)
