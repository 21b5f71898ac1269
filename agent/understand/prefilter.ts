// Leaves out at once the alternatives of a pattern of which no necessary piece stands in the text: thousands of phrases in
// seven languages are looked for in every message, and nearly all of them are not there.

/** One of these pieces must stand in every text that matches; `null`: nothing can be said. */
type Needs = readonly string[] | null

const longestPiece = 5

/** More, or longer, pieces say more; one that is too short says nothing. */
function worth(needs: Needs): number {
  if (!needs || needs.length === 0) return -1
  let shortest: number = longestPiece
  for (const piece of needs) shortest = Math.min(shortest, piece.length)
  return shortest < 3 ? -1 : shortest * 1000 - Math.min(900, needs.length)
}

const better = (one: Needs, other: Needs): Needs => (worth(other) > worth(one) ? other : one)

const isPlain = (mark: string): boolean => /[a-z ]/.test(mark)

type Source = { text: string; at: number }

/** Reads past a quantifier; answers whether what it follows may be absent, and whether it may be repeated. */
function readQuantifier(source: Source): { optional: boolean; repeated: boolean } {
  const mark = source.text[source.at]
  let optional = false
  let repeated = false
  if (mark === '?' || mark === '*' || mark === '+') {
    source.at += 1
    optional = mark !== '+'
    repeated = mark !== '?'
  } else if (mark === '{') {
    const end = source.text.indexOf('}', source.at)
    optional = source.text[source.at + 1] === '0'
    repeated = true
    source.at = end + 1
  } else return { optional, repeated }
  if (source.text[source.at] === '?') source.at += 1
  return { optional, repeated }
}

function skipClass(source: Source): void {
  while (source.text[source.at] !== ']') source.at += source.text[source.at] === '\\' ? 2 : 1
  source.at += 1
}

/** A group from its opening bracket on; what only looks around says nothing. */
function readGroup(source: Source): Needs {
  const opening = /^\((?:\?(?::|=|!|<=|<!))?/.exec(source.text.slice(source.at, source.at + 4))?.[0] ?? '('
  source.at += opening.length
  const inside = readAlternatives(source)
  source.at += 1
  return opening === '(' || opening === '(?:' ? inside : null
}

function readSequence(source: Source): Needs {
  let needs: Needs = null
  let run = ''
  const flush = (): void => {
    if (run.length >= 3) needs = better(needs, [run])
    run = ''
  }
  while (source.at < source.text.length) {
    const mark = source.text[source.at] ?? ''
    if (mark === '|' || mark === ')') break
    if (isPlain(mark)) {
      source.at += 1
      const { optional, repeated } = readQuantifier(source)
      if (optional) flush()
      else run += mark
      if (repeated && !optional) flush()
      continue
    }
    flush()
    if (mark === '(') {
      const inside = readGroup(source)
      if (!readQuantifier(source).optional) needs = better(needs, inside)
      continue
    }
    source.at += mark === '\\' ? 2 : 1
    if (mark === '[') skipClass(source)
    readQuantifier(source)
  }
  flush()
  return needs
}

function readAlternatives(source: Source): Needs {
  let all: string[] | null = []
  for (;;) {
    const needs = readSequence(source)
    if (!needs || worth(needs) < 0) all = null
    else if (all) all.push(...needs)
    if (source.text[source.at] !== '|') return all
    source.at += 1
  }
}

/** What every match of a regular expression over normalized text must hold. */
export const needsOf = (source: string): Needs => readAlternatives({ text: source, at: 0 })

const codeOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code === 32 ? 27 : code >= 97 && code <= 122 ? code - 96 : 0
}

const size = 1 << 16
/** Where three letters, or four, are marked. */
const placeOf3 = (a: number, b: number, c: number): number => (a << 10) | (b << 5) | c
const placeOf4 = (a: number, b: number, c: number, d: number): number =>
  (1 << 15) | (Math.imul((a << 15) | (b << 10) | (c << 5) | d, 0x9e3779b1) >>> 17)

/** How rare a letter is, from a (1) to z (26), and a border of words (27). */
const rarity = '0 1 7 4 4 1 7 7 6 2 9 9 3 5 2 2 5 9 2 2 2 3 7 9 8 8 8 2'.split(' ').map(Number)

/** Four letters of a piece that are seldom met, three of a shorter one. */
function rarest(piece: string): number {
  const letters = Array.from(piece, (_, i) => codeOf(piece, i))
  const length = Math.min(4, letters.length)
  let best: number[] = []
  let most = -1
  for (let i = 0; i + length <= letters.length; i += 1) {
    const some = letters.slice(i, i + length)
    const value = some.reduce((sum, letter) => sum + (rarity[letter] ?? 0), 0)
    if (value > most) [most, best] = [value, some]
  }
  const [a = 0, b = 0, c = 0, d] = best
  return d === undefined ? placeOf3(a, b, c) : placeOf4(a, b, c, d)
}

export const placesOf = (pieces: readonly string[]): Uint16Array =>
  Uint16Array.from(new Set(pieces.map(rarest)))

type Seen = { text: string; marks: Uint8Array }
/** Of the texts looked at last: the message itself, and it with something taken out. */
const kept: Seen[] = []

function marksOf(text: string): Uint8Array {
  const known = kept.find((one) => one.text === text)
  if (known) return known.marks
  const marks = (kept.length >= 3 ? kept.shift()?.marks.fill(0) : undefined) ?? new Uint8Array(size)
  let [a, b, c] = [0, codeOf(text, 0), codeOf(text, 1)]
  for (let i = 2; i < text.length; i += 1) {
    const d = codeOf(text, i)
    marks[placeOf3(b, c, d)] = 1
    marks[placeOf4(a, b, c, d)] = 1
    ;[a, b, c] = [b, c, d]
  }
  kept.push({ text, marks })
  return marks
}

/** Whether any of the places stands in the text. */
export function holds(text: string, places: Uint16Array): boolean {
  const marks = marksOf(text)
  for (const one of places) if (marks[one] === 1) return true
  return false
}
