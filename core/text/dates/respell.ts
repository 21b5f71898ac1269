// Reads misspelt days for what they are meant to be; every position still knows where it came from.
import type { Folded } from '../normalize.ts'
import { longNames, otherWords, rewritten } from './misspelt.ts'

const patterns = rewritten.map(([source, meant]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'),
  meant,
}))

const known = new Set(longNames)

/** Letters that sound alike in these languages count as the same first letter. */
const soundOf = (letter: string): string =>
  ({ b: 'v', g: 'x', h: 'x', j: 'x', k: 'c', z: 's' })[letter] ?? letter

/** One letter too many, too few, another, or two changed places. */
function isOneOff(said: string, meant: string): boolean {
  if (Math.abs(said.length - meant.length) > 1) return false
  let from = 0
  while (from < said.length && said[from] === meant[from]) from += 1
  let end = 0
  const most = Math.min(said.length, meant.length) - from
  while (end < most && said.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [left, right] = [said.slice(from, said.length - end), meant.slice(from, meant.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The day that a word misspells; undefined where it is none, is a word of its own, or could be two days. */
function dayMeant(word: string): string | undefined {
  if (word.length < 5 || word.length > 10 || known.has(word) || otherWords.has(word)) return undefined
  const meant = longNames.filter(
    (name) =>
      soundOf(name[0] ?? '') === soundOf(word[0] ?? '') && word !== `${name}s` && isOneOff(word, name),
  )
  return meant.length === 1 ? meant[0] : undefined
}

export type Edit = { start: number; end: number; meant: string }

/** The text with stretches of it replaced, from left to right; every position still knows where it came from. */
export function edited(folded: Folded, edits: readonly Edit[]): Folded {
  if (edits.length === 0) return folded
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const keep = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      starts.push(i)
      ends.push(i + 1)
    }
    text += folded.text.slice(from, to)
  }
  let at = 0
  for (const { start, end, meant } of edits) {
    keep(at, start)
    for (let i = 0; i < meant.length; i += 1) {
      starts.push(start)
      ends.push(end)
    }
    text += meant
    at = end
  }
  keep(at, folded.text.length)
  const spanOf: Folded['spanOf'] = (start, end) => {
    const first = starts[start] ?? folded.text.length
    return folded.spanOf(first, end > start ? (ends[end - 1] ?? folded.text.length) : first)
  }
  return { text, spanOf }
}

/** The folded text with misspelt days and hours spelt out. */
export function respell(folded: Folded): Folded {
  let spelt = folded
  for (const { pattern, meant } of patterns) {
    const edits = Array.from(spelt.text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meant,
    }))
    spelt = edited(
      spelt,
      edits.filter(({ start, end }) => spelt.text.slice(start, end) !== meant),
    )
  }
  const edits = Array.from(spelt.text.matchAll(/(?<![\p{L}\d])\p{L}{5,10}(?![\p{L}\d])/gu), (match) => {
    const meant = dayMeant(match[0])
    return meant === undefined ? undefined : { start: match.index, end: match.index + match[0].length, meant }
  }).filter((edit) => edit !== undefined)
  return edited(spelt, edits)
}
