// The words of a text with what the name lists say about each.
import { foreignNames, givenNames, wordNames } from './given-names.ts'
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
  given: Weight
  family: Weight
}

type Weights = Pick<Token, 'given' | 'family'>

function weigh(word: string): Weights {
  const given = wordNames.has(word) ? 1 : givenNames.has(word) || foreignNames.has(word) ? 2 : 0
  const family = wordSurnames.has(word) ? 1 : surnames.has(word) || foreignSurnames.has(word) ? 2 : 0
  return { given, family }
}

const basqueEnding = /(?:rengatik|rentzat|rengana|arekin|rekin|ekin|entzat|aren|ren|en|ari|ri|ek|k|i)$/

/** A Basque name carries its case: "Mirenek", "Anderrekin". Only surer names are looked for under an ending. */
function weighInflected(word: string): Weights {
  const plain = weigh(word)
  if (plain.given + plain.family > 0 || word.length < 5 || !basqueEnding.test(word)) return plain
  const stem = word.replace(basqueEnding, '')
  const best = [stem, stem.replace(/r$/, ''), `${stem}a`].map(weigh).find(({ given }) => given === 2)
  return best ?? plain
}

export function tokensOf(reading: Reading): Token[] {
  const found = [...reading.text.matchAll(/\p{L}+/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const written = typed(reading, start, end)
    const shouted = end - start > 1 && !/\p{Ll}/u.test(written)
    return {
      word: match[0],
      start,
      end,
      capital: /^\p{Lu}/u.test(written),
      shouted,
      ...weighInflected(match[0]),
    }
  })
  const long = found.filter(({ start, end }) => end - start > 2)
  // In a text of capitals a capital says nothing.
  const loud = long.length >= 3 && long.filter(({ shouted }) => shouted).length > long.length / 2
  return found.map(({ shouted, ...token }) => ({ ...token, capital: token.capital && !(loud && shouted) }))
}
