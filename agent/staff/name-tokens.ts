// The words of a sentence with what the lists of names and of the trade say about each.
import { foreignNames, givenNames, quietNames, wordNames } from '#core/text/redact/given-names.ts'
import { isOneSlip } from '#core/text/redact/known.ts'
import { foreignSurnames, surnames, wordSurnames } from '#core/text/redact/surnames.ts'
import { fold } from '#core/text/normalize.ts'
import { longTradeWords, tradeEnding, tradeWords } from './words/trade.ts'

/** 0 never heard of, 1 also an everyday word, 2 hardly anything else. */
type Weight = 0 | 1 | 2

export type Token = {
  written: string
  folded: string
  start: number
  end: number
  /** In a sentence of capitals a capital says nothing. */
  capital: boolean
  given: Weight
  family: Weight
  trade: boolean
}

/** Articles that hang on the next word are words of their own; "'s" behind a name is none of it. */
const shape =
  /[Mm]\.ª|[ldnsLDNS]['’](?=\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}·ªº-]|['’](?=\p{L})(?!s(?!\p{L})))*\.?/gu

const abbreviation = /^(?:\p{L}|[Mm]ª|[Ss]ra?|[Ss]rta|[Dd]ra?|[Dd]ª|[Dd]ña|[Mm]rs?|[Mm]s|[Ff]co|[Mm]ar)\.$/u

const givenWeight = (word: string, capital: boolean): Weight =>
  quietNames.has(word)
    ? 2
    : wordNames.has(word)
      ? capital
        ? 2
        : 1
      : givenNames.has(word) ||
          foreignNames.has(word) ||
          word === 'm.a' ||
          word === 'm.ª' ||
          word === 'mª' ||
          word === 'ma'
        ? 2
        : 0

const familyWeight = (word: string): Weight =>
  wordSurnames.has(word) ? 1 : surnames.has(word) || foreignSurnames.has(word) ? 2 : 0

export function nameTokens(text: string): Token[] {
  const found = [...text.matchAll(shape)].map((match) => {
    const kept = abbreviation.test(match[0]) ? match[0] : match[0].replace(/[.-]+$/u, '')
    return { kept, start: match.index }
  })
  const loud = !/\p{Ll}{2}/u.test(text.replace(/¦/g, ''))
  const tokens = found.map(({ kept, start }): Token => {
    const folded = fold(kept).replace(/[.'’]+$/, '')
    const capital = /^\p{Lu}/u.test(kept) && !loud
    const [given, family] = [givenWeight(folded, capital), familyWeight(folded)]
    const trade = tradeWords.has(folded) || (given + family === 0 && tradeEnding.test(folded))
    return { written: kept, folded, start, end: start + kept.length, capital, given, family, trade }
  })
  return tokens.map((token, i) => (endsLikeTrade(token, tokens[i + 1]) ? { ...token, trade: false } : token))
}

/** "Crescencio Abad": only its ending is that of the trade, and a surname follows. */
const endsLikeTrade = (token: Token, next: Token | undefined): boolean =>
  token.trade &&
  token.capital &&
  !tradeWords.has(token.folded) &&
  next?.capital === true &&
  next.family === 2 &&
  !next.trade &&
  next.start === token.end + 1

/** A word of the trade with one slip of the keys: "anlitica". */
export const isSlippedTrade = (word: string): boolean =>
  word.length >= 6 && longTradeWords.some((known) => known[0] === word[0] && isOneSlip(known, word))
