// The words of a text with what the name lists say about each.
import { foreignNames, givenNames, quietNames, wordNames } from './given-names.ts'
import { moreGivenNames, moreSurnames, moreWordNames, moreWordSurnames } from './more-names.ts'
import { typed, type Reading } from './reading.ts'
import { foreignSurnames, surnames, wordSurnames } from './surnames.ts'

/** How surely a word is a name: 0 never heard of, 1 also an everyday word, 2 hardly anything else. */
export type Weight = 0 | 1 | 2

export type Token = {
  word: string
  start: number
  end: number
  /** Written with a capital in a text where capitals tell something. */
  capital: boolean
  /** All letters capital where others are not: an acronym. */
  acronym: boolean
  given: Weight
  family: Weight
}

const everydayGiven = new Set([...wordNames, ...moreWordNames])
const everydaySurnames = new Set([...wordSurnames, ...moreWordSurnames])
const surerGiven = new Set([...givenNames, ...foreignNames, ...moreGivenNames])
const surerSurnames = new Set([...surnames, ...foreignSurnames, ...moreSurnames])

/** What is heard: "gonsales" as "gonzález". */
const heard = (word: string): string =>
  word
    .replace(/z|c(?=[ei])|ss/g, 's')
    .replace(/v/g, 'b')
    .replace(/g(?=[ei])|x/g, 'j')
    .replace(/ll/g, 'y')
    .replace(/qu(?=[ei])/g, 'k')
    .replace(/c/g, 'k')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1')

const heardSurnames = new Set([...surnames, ...moreSurnames].filter((word) => word.length > 5).map(heard))

/** A surname of the lists as somebody writes it who goes by the ear; only behind a given name. */
export const isMisspelt = (word: string): boolean =>
  word.length > 5 && !surerSurnames.has(word) && heardSurnames.has(heard(word))

type Weights = Pick<Token, 'given' | 'family'>

export const isGivenName = (word: string): boolean => surerGiven.has(word) || everydayGiven.has(word)

function givenWeight(word: string, capital: boolean): Weight {
  if (quietNames.has(word)) return capital ? 2 : 1
  if (everydayGiven.has(word)) return 1
  return surerGiven.has(word) ? 2 : 0
}

function weigh(word: string, capital: boolean): Weights {
  const given = givenWeight(word, capital)
  const family = everydaySurnames.has(word) ? 1 : surerSurnames.has(word) ? 2 : 0
  return { given, family }
}

const basqueEnding = /(?:rengatik|rentzat|rengana|arekin|rekin|ekin|entzat|aren|ren|en|ari|ri|ek|k|i)$/

/** A Basque name carries its case: "Mirenek", "Anderrekin". Only surer names are looked for under an ending. */
function weighInflected(word: string, capital: boolean): Weights {
  const plain = weigh(word, capital)
  if (plain.given + plain.family > 0 || word.length < 5 || !basqueEnding.test(word)) return plain
  const stem = word.replace(basqueEnding, '')
  const bare = weigh(stem.length < (capital ? 4 : 5) ? '' : stem, capital)
  return bare.given === 2 ? bare : plain
}

export function tokensOf(reading: Reading): Token[] {
  const found = [...reading.text.matchAll(/(?<!\p{L})[on]['’]\p{L}+|\p{L}+/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const written = typed(reading, start, end)
    const shouted = end - start > 1 && !/[\p{Ll}ºª]/u.test(written)
    return { word: match[0], start, end, shouted, upper: /^\p{Lu}/u.test(written) }
  })
  const long = found.filter(({ start, end }) => end - start > 2)
  // In a text of capitals a capital says nothing.
  const shouts = long.filter(({ shouted }) => shouted).length
  const loud = shouts > long.length / 2 && (long.length >= 3 || (found.length > 1 && shouts === found.length))
  return found.map(({ word, start, end, shouted, upper }) => {
    // "Mª" is María.
    const isMaria = /^m[ªº]$/iu.test(typed(reading, start, end))
    const spelled = isMaria ? 'maria' : word
    const capital = upper && !(loud && shouted)
    return {
      word: spelled,
      start,
      end,
      capital,
      acronym: shouted && !loud,
      ...weighInflected(spelled.replace(/['’]/, ''), capital),
    }
  })
}
