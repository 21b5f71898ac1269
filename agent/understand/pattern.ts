// The small language the lexicons are written in, compiled to regular expressions over normalized text.
import { CodedError } from '#core/errors.ts'
import { holds, needsOf, placesOf } from './prefilter.ts'

/**
 * One alternative per line. A space is one token border; `_` stands for up to three tokens of the same sentence, `__` for up to
 * six, `A & B` for the two in either order so far apart; `word*` is any word that begins so; `<name>` is a group of the lexicon's `words`; the rest is a regular expression.
 */
export type Patterns = string
export type WordGroups = Readonly<Record<string, string>>

function expand(source: string, groups: WordGroups): string {
  let out = source
  for (let depth = 0; depth < 3 && out.includes('<'); depth += 1) {
    out = out.replace(/<([a-z_]+)>/g, (_, name: string) => {
      const words = groups[name]
      if (words === undefined) throw new CodedError('internal', { params: { wordGroup: name } })
      return `(?:${words})`
    })
  }
  return out
    .replaceAll(' __ ', ' (?:[^ .?]+ ){0,6}')
    .replaceAll(' _ ', ' (?:[^ .?]+ ){0,3}')
    .replace(/ado(?![a-z*])/g, 'ad?o')
    .replace(/ad\*/g, 'a(?:d[a-z]*|os?)')
    .replace(/([a-z])\*/g, '$1[a-z]*')
}

/** Cut at the `|` that stand outside every bracket. */
function alternatives(line: string): string[] {
  const parts = ['']
  let depth = 0
  for (const mark of line) {
    if (mark === '(') depth += 1
    if (mark === ')') depth -= 1
    if (mark === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += mark
  }
  return parts
}

/** `A & B` in both orders. */
const bothOrders = (part: string): string[] => {
  const [first = '', second] = part.split(' & ')
  return second === undefined ? [first] : [`${first} __ ${second}`, `${second} __ ${first}`]
}

const linesOf = (patterns: Patterns): string[] =>
  patterns.split('\n').flatMap((line) => {
    const text = line.trim()
    if (text === '') return []
    return text.includes(' & ') ? alternatives(text).flatMap(bothOrders) : [text]
  })

/** Some of a pattern's lines: compiled when first looked for, and not looked for where none of `places` is in the text. */
type Chunk = { places: Uint16Array | null; lines: readonly string[]; regexp?: RegExp }

const chunks = new WeakMap<RegExp, readonly Chunk[]>()
const linesOfChunk = 2

const bordered = (lines: readonly string[]): string => ` (?:${lines.join('|')})(?= )`

function chunksOf(lines: readonly string[]): Chunk[] {
  const open: string[] = []
  const needing: { line: string; needs: readonly string[] }[] = []
  for (const line of lines) {
    const needs = needsOf(` ${line} `)
    if (needs) needing.push({ line, needs })
    else open.push(line)
  }
  const made: Chunk[] = open.length > 0 ? [{ places: null, lines: open }] : []
  for (let i = 0; i < needing.length; i += linesOfChunk) {
    const some = needing.slice(i, i + linesOfChunk)
    made.push({
      places: placesOf(some.flatMap(({ needs }) => needs)),
      lines: some.map(({ line }) => line),
    })
  }
  return made
}

function join(written: readonly string[], groups: WordGroups): RegExp {
  const lines = written.map((line) => expand(line, groups))
  const whole = new RegExp(bordered(lines), 'gu')
  chunks.set(whole, chunksOf(lines))
  return whole
}

/** Matches stand between token borders; the leading space belongs to the match. */
export const compile = (patterns: Patterns, groups: WordGroups = {}): RegExp =>
  join(linesOf(patterns), groups)

/** The same in two parts: lines that say a denial themselves ("no para de sangrar"), and lines that do not. */
export function compileApart(
  patterns: Patterns,
  groups: WordGroups,
  negators: ReadonlySet<string>,
): { pattern: RegExp; denies: boolean }[] {
  const denies = (line: string): boolean => line.split(/[^a-z]+/).some((word) => negators.has(word))
  const parts = [
    { lines: linesOf(patterns).filter((line) => !denies(line)), denies: false },
    { lines: linesOf(patterns).filter(denies), denies: true },
  ]
  return parts
    .filter((part) => part.lines.length > 0)
    .map((part) => ({ pattern: join(part.lines, groups), denies: part.denies }))
}

const mayBeIn = ({ places }: Chunk, text: string): boolean => places === null || holds(text, places)
const regexpOf = (chunk: Chunk): RegExp => (chunk.regexp ??= new RegExp(bordered(chunk.lines), 'gu'))

const foundIn = (chunk: Chunk, text: string): boolean =>
  mayBeIn(chunk, text) && text.search(regexpOf(chunk)) >= 0

export const found = (pattern: RegExp, text: string): boolean =>
  chunks.get(pattern)?.some((chunk) => foundIn(chunk, text)) ?? text.search(pattern) >= 0

/** Every place where a line of the pattern stands; two lines may share words. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const own = chunks.get(pattern)
  if (!own) return [...text.matchAll(pattern)]
  return own.flatMap((chunk) => (mayBeIn(chunk, text) ? [...text.matchAll(regexpOf(chunk))] : []))
}

/** The text with a comma in the place of every match. */
export const without = (text: string, pattern: RegExp): string =>
  found(pattern, text) ? text.replace(pattern, ' ,') : text

export type Negation = {
  /** Words that deny what follows. */
  before: ReadonlySet<string>
  /** Words that deny what stands right before them (Basque). */
  after?: ReadonlySet<string>
  /** Words that may stand between the denial and what it denies; anything else ends its reach. */
  fillers: ReadonlySet<string>
}

/** Whether a denial stands within the match, in words its pattern left open ("me duele la espalda, no el pecho"). */
export const deniedWithin = (match: string, negation: Negation): boolean =>
  match
    .trim()
    .split(' ')
    .slice(1)
    .some((token) => negation.before.has(token))

/** Whether the match from `start` to `end` is denied from outside: "no me duele …", "sin …". */
export function denied(text: string, start: number, end: number, negation: Negation): boolean {
  const next = text.slice(end + 1, end + 40).split(' ')[0]
  if (next !== undefined && negation.after?.has(next)) return true
  const left = text.slice(Math.max(0, start - 60), start).split(' ')
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const token = left[i] ?? ''
    if (token === '') continue
    if (negation.before.has(token)) return true
    if (!negation.fillers.has(token)) return false
  }
  return false
}

const clauseEnds = new Set([
  '.',
  ',',
  '?',
  'y',
  'e',
  'pero',
  'aunque',
  'i',
  'pero',
  'eta',
  'et',
  'baina',
  'mais',
  'mas',
  'and',
  'but',
])

/** The words around a match up to the next mark or conjunction on either side. */
export function clauseAround(text: string, start: number, end: number): string {
  const left = text.slice(0, start).split(' ')
  const right = text.slice(end + 1).split(' ')
  // French "il y a" is no conjunction.
  const ends = (token: string, i: number, all: string[]): boolean =>
    clauseEnds.has(token) && !(token === 'y' && all[i + 1] === 'a')
  const cut = left.findLastIndex(ends)
  const stop = right.findIndex(ends)
  const head = left.slice(cut + 1).join(' ')
  const tail = (stop < 0 ? right : right.slice(0, stop)).join(' ')
  return ` ${head} ${text.slice(start, end).trim()} ${tail} `.replace(/ +/g, ' ')
}
