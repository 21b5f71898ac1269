// The words and marks of a turn, each with where it stands.
import { fold, type Span } from '#core/text/normalize.ts'

export type Word = { written: string; folded: string; start: number; end: number }

/** Articles that hang on the next word stand alone; hours, amounts, addresses and record numbers are one. */
const shape =
  /[ldnsmLDNSM]['’](?=\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}·ªº_-]|[.,:'’@](?=[\p{L}\p{N}])|\/(?=\p{N}))*|[^\s\p{L}\p{N}]/gu

/** Nobody orders more in one breath. */
const most = 220

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(shape)].slice(0, most).map(({ 0: written, index }) => ({
    written,
    folded: fold(written),
    start: index,
    end: index + written.length,
  }))

/** Which of the words a span touches. */
export const wordsWithin = (words: readonly Word[], [start, end]: Readonly<Span>): number[] =>
  words.flatMap((word, i) => (word.start < end && word.end > start ? [i] : []))
