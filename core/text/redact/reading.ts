// One text under the redactor's eyes: folded for searching, with the way back to what was typed.
import { foldInPlace, type Span } from '../normalize.ts'

export const phiTypes = [
  'NAME',
  'PHONE',
  'EMAIL',
  'DNI',
  'NIE',
  'CIP',
  'NSS',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'IBAN',
  'CARD',
  'CREDENTIAL',
] as const
export type PhiType = (typeof phiTypes)[number]

/** Positions in the folded text. */
export type Finding = { type: PhiType; start: number; end: number }

export type Reading = {
  written: string
  /** Lower case, no accents, no invisible characters. */
  text: string
  spanOf: (start: number, end: number) => Span
}

/** The patient's own record: what is known is found without any cue. */
export type Known = {
  names?: readonly string[]
  phones?: readonly string[]
  emails?: readonly string[]
  documents?: readonly string[]
  addresses?: readonly string[]
}

export function readingOf(written: string): Reading {
  const { text, spanOf } = foldInPlace(written)
  return { written, text, spanOf }
}

/** What was typed between two folded positions. */
export const typed = ({ written, spanOf }: Reading, start: number, end: number): string =>
  written.slice(...spanOf(start, end))

/** Not inside a longer word or number. */
export const open = '(?<![\\p{L}\\p{N}])'
export const shut = '(?![\\p{L}\\p{N}])'

/** Any of the words, whole, in folded text; words are separated by `|`. */
export const wholeWords = (words: string): RegExp => new RegExp(`${open}(?:${words})${shut}`, 'gu')

const connector =
  '(?:es|era|son|seria|is|are|was|e|est|da|de|del|do|of|mi|my|mon|ma|el|la|le|o|a|els|nº|n|no|num|numero|number|numeru|zenbakia|zk|personal|sanitaria|esta|este|aqui|va|tiene|tengo|con|com|amb|siguiente|nuevo|nueva|nou|nova|novo|new|nouveau|actual|ahora)'
const gap = '[\\s:=#.,;"\'’(«“>*\\-–—]{0,5}'
const connectors = new RegExp(`(?:${gap}${connector}${shut}){0,4}${gap}`, 'uy')

/** Where the value after a cue begins: "es el", "nº:", "is" and the like are passed over. */
export function afterCue(text: string, at: number): number {
  connectors.lastIndex = at
  return connectors.test(text) ? connectors.lastIndex : at
}

/** The match of a sticky expression at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
