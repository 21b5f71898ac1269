// Walks from the first word of a name to its last: given names, surnames, initials and particles.
import { nameLinks, nameParticles, notNames, placeFillers, placeWords, titles } from './names.words.ts'
import { isMisspelt } from './tokens.ts'
import { typed, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

export type Words = { reading: Reading; tokens: readonly Token[] }

/** Words of one name, from and up to but without these places in the list. */
export type Chain = { from: number; to: number }

const longest = 7
const initials = /^(?:\.\s?|\s)$/
const abbreviated = new Set(['ma', 'fco', 'fca', 'jr', 'mc', 'st', 'm', 'gra', 'ga'])

/** Whether the next word can belong to the same name: a space, hyphen or apostrophe between, no new line. */
export function isLinked({ reading, tokens }: Words, i: number): boolean {
  const [one, next] = [tokens[i], tokens[i + 1]]
  if (!one || !next) return false
  const gap = reading.text.slice(one.end, next.start)
  if (one.word.length === 1 || abbreviated.has(one.word)) return initials.test(gap) || /^['’-]$/.test(gap)
  return (
    /^(?: {1,2}|-|['’]|\. ?-?)$/.test(gap) &&
    !gap.startsWith('.') &&
    !/\n/.test(typed(reading, one.end, next.start))
  )
}

export const isListed = ({ given, family }: Token): boolean => given + family > 0

/** Endings of medicines' names (the stems of the World Health Organization, in Spanish). */
const drug =
  /(?:prazol|zepam|zolam|statina|cilina|micina|mycin|pril|sartan|mab|nib|oxina|profen|triptan|azol|idina|etina|raline?|talina|formina|tidina|vir|coxib|parina|xaban|gliptina|olol|dipino|oxacino|caina|amida|tiazida|lukast|terol|sonida|dronato|codona|fentanilo|setron|tropio|glutida|glifozina)$/

/** A capital that nothing but a name explains. */
export const isProper = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.capital &&
  token.word.length > 1 &&
  !(token.acronym && !isListed(token)) &&
  !notNames.has(token.word) &&
  !titles.has(token.word) &&
  (isListed(token) || !drug.test(token.word))

export const isInitial = ({ reading, tokens }: Words, i: number): boolean => {
  const token = tokens[i]
  if (!token || token.word.length !== 1 || !token.capital) return false
  return /^(?:\.|$)/.test(reading.text.slice(token.end, token.end + 1))
}

export const compounding = /^(?:maria|ma|jose|juan|ana|luis|joan|josep|xose|miren|jon)$/

/** A word that goes on a name already begun. In small letters only the lists tell. */
function goesOn(words: Words, i: number, begun: Token): boolean {
  const token = words.tokens[i]
  if (!token) return false
  if (isProper(token) || isInitial(words, i)) return true
  // "sandra m."
  if (begun.given > 0 && token.word.length === 1 && words.reading.text.slice(token.end, token.end + 1) === '.') return true
  // "maria jesus": two given names make one.
  const compound = begun.given > 0 && token.given > 0 && compounding.test(begun.word)
  if (begun.given > 0 && isMisspelt(token.word)) return true
  if (!isListed(token) || (!token.capital && notNames.has(token.word) && !compound)) return false
  const surer = token.given === 2 || token.family === 2
  return token.capital || (begun.capital ? surer : true)
}

/** "de" joins; "El" with a capital only before a surname of the lists ("El Idrissi"). */
const isJoining = ({ tokens }: Words, i: number): boolean =>
  tokens[i]?.capital !== true ||
  (tokens[i + 1]?.family ?? 0) > 0 ||
  nameParticles.has(tokens[i + 1]?.word ?? '')

/** Where the next word of the name is, over particles; `link` when "y" leads to it. */
function nextWord(words: Words, i: number): { at: number; link: boolean } | null {
  if (!isLinked(words, i)) return null
  let [at, link] = [i + 1, false]
  const word = (j: number): string => words.tokens[j]?.word ?? ''
  if (nameLinks.has(word(at)) && isLinked(words, at)) [at, link] = [at + 1, true]
  while (nameParticles.has(word(at)) && isJoining(words, at) && isLinked(words, at)) at += 1
  return { at, link }
}

/** "Ana y Pedro" are two; "Ramón y Cajal" and the Catalan "Escrihuela i Bru" are one. */
function isLinkedSurname({ tokens }: Words, at: number): boolean {
  const [before, link, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!token || token.given === 2) return false
  return token.family > 0 || (link?.word === 'i' && before?.given === 0)
}

/** The longest name that begins at a word which is known to be one. */
export function chainFrom(words: Words, from: number): Chain {
  const first = words.tokens[from]
  let to = from + 1
  for (let i = from; first && i < from + longest;) {
    const next = nextWord(words, i)
    const token = next ? words.tokens[next.at] : undefined
    if (!next || !token || !goesOn(words, next.at, first)) break
    if (next.link && !isLinkedSurname(words, next.at)) break
    i = next.at
    to = i + 1
  }
  return { from, to }
}

/** "hospital Ramón González", "San José", "calle de Rosa Gil": the name of a place. */
export function isPlace(words: Words, from: number): boolean {
  let i = from - 1
  while (i >= 0 && isLinked(words, i) && placeFillers.has(words.tokens[i]?.word ?? '')) i -= 1
  return i >= 0 && i < from && isLinked(words, i) && placeWords.has(words.tokens[i]?.word ?? '')
}
