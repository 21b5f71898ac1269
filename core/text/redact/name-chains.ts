// Walks from the first word of a name to its last: given names, surnames, initials and particles.
import { nameParticles, notNames, placeFillers, placeWords } from './names.words.ts'
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

const isListed = ({ given, family }: Token): boolean => given + family > 0

/** A capital that nothing but a name explains. */
export const isProper = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && token.word.length > 1 && !notNames.has(token.word)

export const isInitial = ({ reading, tokens }: Words, i: number): boolean => {
  const token = tokens[i]
  if (!token || token.word.length !== 1 || !token.capital) return false
  return /^(?:\.|$)/.test(reading.text.slice(token.end, token.end + 1))
}

/** A word that goes on a name already begun. In small letters only the lists tell. */
function goesOn(words: Words, i: number, begun: Token): boolean {
  const token = words.tokens[i]
  if (!token) return false
  if (isProper(token) || isInitial(words, i)) return true
  if (!isListed(token) || (token.capital ? false : notNames.has(token.word))) return false
  const surer = token.given === 2 || token.family === 2
  return token.capital || (begun.capital ? surer : true)
}

/** The longest name that begins at a word which is known to be one. */
export function chainFrom(words: Words, from: number): Chain {
  const first = words.tokens[from]
  let to = from + 1
  if (!first) return { from, to }
  for (let i = from; i < words.tokens.length - 1 && i < from + longest;) {
    let next = i + 1
    if (!isLinked(words, i)) break
    while (next < words.tokens.length - 1 && isParticle(words, next) && isLinked(words, next)) next += 1
    if (!goesOn(words, next, first)) break
    to = next + 1
    i = next
  }
  return { from, to }
}

const isParticle = ({ tokens }: Words, i: number): boolean => {
  const token = tokens[i]
  return token !== undefined && nameParticles.has(token.word) && !(token.capital && token.family > 0)
}

/** "hospital Ramón González", "San José", "calle de Rosa Gil": the name of a place. */
export function isPlace(words: Words, from: number): boolean {
  let i = from - 1
  while (i >= 0 && isLinked(words, i) && placeFillers.has(words.tokens[i]?.word ?? '')) i -= 1
  return i >= 0 && i < from && isLinked(words, i) && placeWords.has(words.tokens[i]?.word ?? '')
}
