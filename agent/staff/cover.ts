// A sentence in which what was understood is covered, so that every place in it stays where it was.
import { foldInPlace, type Span } from '#core/text/normalize.ts'

export const cover = '¦'

export const coverSpans = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, [start, end]) => left.slice(0, start) + cover.repeat(end - start) + left.slice(end),
    text,
  )

export type Taken = { written: string; groups: Record<string, string | undefined>; span: Span }

const compiled = new Map<string, RegExp>()

/** Patterns are few and long: each is made once. */
function patternOf(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'gu')
  compiled.set(source, known)
  return known
}

/** Every match of a pattern on the folded text; `groups` are folded. */
export function findAll(text: string, pattern: string): Taken[] {
  const folded = foldInPlace(text)
  return [...folded.text.matchAll(patternOf(pattern))].map((match) => {
    const span = folded.spanOf(match.index, match.index + match[0].length)
    return { written: text.slice(...span), groups: match.groups ?? {}, span }
  })
}

export const findFirst = (text: string, pattern: string): Taken | undefined => findAll(text, pattern)[0]

export const has = (text: string, pattern: string | RegExp): boolean =>
  foldInPlace(text).text.search(typeof pattern === 'string' ? patternOf(pattern) : pattern) >= 0

/** Where a pattern first stands; Infinity when it does not. */
export const placeOf = (text: string, pattern: string): number =>
  findFirst(text, pattern)?.span[0] ?? Infinity

export const coverAll = (text: string, pattern: string): string =>
  coverSpans(
    text,
    findAll(text, pattern).map((one) => one.span),
  )

export function coverFirst(text: string, pattern: string): string {
  const first = findFirst(text, pattern)
  return first ? coverSpans(text, [first.span]) : text
}

/** The pieces that are still open, without loose punctuation at their ends. */
export const openPieces = (text: string): string[] =>
  text
    .split(/¦+/)
    .map((piece) => piece.replace(/^[\s,.;:!?¡¿()"«»“”–—-]+|[\s,.;:!?¡¿()"«»“”–—-]+$/gu, ''))
    .filter((piece) => piece !== '')

/** Cuts a folded lead off a written text. */
export function withoutLead(text: string, lead: RegExp): string {
  const folded = foldInPlace(text)
  const match = lead.exec(folded.text)
  return match ? text.slice(folded.spanOf(0, match[0].length)[1]).trim() : text
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('es') + text.slice(1)
