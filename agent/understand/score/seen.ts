// A text as the reader of scores sees it: each word's kinds and shape, and the numbers that may be the score.
import { doubtfulWords } from '../lexicon/nps.ts'
import { kindsOf } from '../lexicon/score-words.ts'
import { figureOf, scale, tokensOf, type Figure } from './candidates.ts'

export type Candidate = { at: number; value: number; how: Figure['how'] }

export type Seen = {
  tokens: readonly string[]
  /** By token; numbers are told by their size and not by their value. */
  shapes: readonly string[]
  /** By token; a number has none. */
  kinds: readonly (readonly string[])[]
  candidates: readonly Candidate[]
  /** Where numbers stand that are too big or no integers. */
  outside: readonly number[]
}

export const isEnd = (token: string | undefined): boolean =>
  token === undefined || token === '.' || token === '?'
export const isMark = (token: string | undefined): boolean =>
  token === undefined || !/[\p{L}\p{N}\u0001]/u.test(token)

/** One is an article too: a number only where nothing stands behind it. */
const articles = new Set('un una u um uma une bat a'.split(' '))

function shapeOf(token: string, figure: Figure | undefined): string {
  if (figure) {
    if (articles.has(token)) return token
    const size = figure.value <= 10 ? '#n' : '#N'
    if (figure.how === 'digits') return size
    return /^\d/.test(token) ? `${size}+${figure.ending}` : `${size}w`
  }
  if (/^\d+\.\d+$/.test(token)) return '#.'
  if (/\d/.test(token)) return /^\d+[:/]\d/.test(token) ? '#:' : '#x'
  return /\p{Extended_Pictographic}/u.test(token) ? 'emoji' : token
}

/** Words of their own are numbers behind an article, or where something begins or ends. */
const opens = (before: string | undefined): boolean => isMark(before) || articles.has(before ?? '')

/** Of a flood of numbers those at both ends are weighed. */
const mostAtEnds = 10

export function seenIn(normal: string): Seen {
  const tokens = tokensOf(normal)
  const figures = tokens.map(figureOf)
  const all = figures.flatMap((figure, at): Candidate[] => {
    if (!figure || figure.value > 10) return []
    const [token, next] = [tokens[at] ?? '', tokens[at + 1]]
    const followed = !isMark(next) && next !== scale
    if (followed && articles.has(token)) return []
    if (followed && doubtfulWords.has(token) && !opens(tokens[at - 1])) return []
    return [{ at, value: figure.value, how: figure.how }]
  })
  return {
    tokens,
    shapes: tokens.map((token, at) => shapeOf(token, figures[at])),
    kinds: tokens.map((token, at) => (figures[at] ? [] : kindsOf(token))),
    candidates: all.length > 2 * mostAtEnds ? [...all.slice(0, mostAtEnds), ...all.slice(-mostAtEnds)] : all,
    outside: tokens.flatMap((token, at) => {
      const value = figures[at]?.value
      return /\d/.test(token) && (value === undefined || value > 10) ? [at] : []
    }),
  }
}

const nothing: readonly string[] = ['-']

/** The kinds of a word; where it has none, what sort of token it is. */
export function kindsAt({ kinds, shapes }: Seen, at: number): readonly string[] {
  const own = kinds[at]
  if (own && own.length > 0) return own
  const shape = shapes[at]
  if (shape === undefined) return at < 0 ? ['<'] : ['>']
  return /^[#.,?\u0001]|^emoji/.test(shape) ? [shape] : nothing
}

export const shapeAt = ({ shapes }: Seen, at: number): string => shapes[at] ?? (at < 0 ? '<' : '>')
