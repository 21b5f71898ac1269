// One set of placeholders for a whole staff turn: what the person said, and look-ups that come one after the other.
import { fold, foldInPlace, type Span } from '#core/text/normalize.ts'
import type { Pseudonymise } from './ports.ts'

export type Placeholders = {
  /** The text without personal data. `known`: names that stand in it, beside those a redactor sees by itself. */
  hide: (text: string, known?: readonly string[]) => string
  show: (text: string) => string
  /** Whether every placeholder in it was given out. */
  knows: (text: string) => boolean
}

const placeholder = /\[[A-Z_]+_\d+\]/g
/** Numbers of records: a code in capitals, or figures behind the words for one. */
const record =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,4}-?\d{3,}|(?<=(?:paciente|historia|hist\.|n\.?h\.?c\.?|expediente|ficha|patient|record)\s*(?:cl[ií]nica)?\s*(?:n[.º°o]*\s*)?[:#]?\s*)\d{3,})(?![\p{L}\p{N}])/giu

const capital = "\\p{Lu}[\\p{L}'’·-]+"
/** Two capitals behind the preposition of a person: a name, also one that no list knows. */
const toSomebody = new RegExp(
  `(?<=(?:^|[\\s,;(])(?:[Aa]l?|[Pp]ara|[Pp]er a|[Tt]o|[Ff]or)\\s+)${capital}(?:\\s+(?:(?:del?|la|los|las|y|i)\\s+)*${capital})+`,
  'gu',
)
/** A capital right before a name, within a sentence, belongs to it. */
const wholeName = new RegExp(
  `(?<=[\\p{L}\\p{N},)–•-]\\s+)(?:${capital}\\s+)+(?:\\[NAME_\\d+\\]\\s+)*\\[NAME_\\d+\\]|\\[NAME_\\d+\\](?:\\s+\\[NAME_\\d+\\])+`,
  'gu',
)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Where any of the names stands, the longest first, without case and accents. */
function spansOf(text: string, names: readonly string[]): Span[] {
  const wanted = [...new Set(names.map(fold))].filter((name) => name.length > 2)
  if (wanted.length === 0) return []
  const longestFirst = wanted.sort((one, other) => other.length - one.length)
  const pattern = longestFirst.map((name) => escaped(name).replaceAll(' ', '\\s+')).join('|')
  const folded = foldInPlace(text)
  return [
    ...folded.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')),
  ].map((match) => folded.spanOf(match.index, match.index + match[0].length))
}

/** Names that no list of names knows wholly; half a name would leave the house, and come back as another person's. */
function namesIn(text: string, pseudonymise: Pseudonymise): string[] {
  const { text: hidden, restore } = pseudonymise(text)
  return [...(text.match(toSomebody) ?? []), ...(hidden.match(wholeName) ?? []).map(restore)]
}

/**
 * A redactor numbers each text anew; here the same value has the same placeholder in all of them. A placeholder that somebody
 * typed loses its brackets, so that it is never taken for one of ours.
 */
export function placeholdersWith(pseudonymise: Pseudonymise): Placeholders {
  const values = new Map<string, string>()
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  const put = (type: string, value: string): string => {
    const key = `${type} ${fold(value)}`
    const before = given.get(key)
    if (before !== undefined) return before
    const n = (counts.get(type) ?? 0) + 1
    counts.set(type, n)
    const made = `[${type}_${n}]`
    given.set(key, made)
    values.set(made, value)
    return made
  }
  const show = (text: string): string => text.replace(placeholder, (one) => values.get(one) ?? one)
  return {
    hide: (text, known = []) => {
      const plain = text.normalize('NFC').replace(placeholder, (typed) => typed.slice(1, -1))
      const before = [...values].flatMap(([made, value]) => (made.startsWith('[NAME_') ? [value] : []))
      const names = [...known, ...before, ...namesIn(plain, pseudonymise)]
      const ours = coverNames(plain, names, put).replace(record, (number) => put('RECORD', number))
      const mine = new Set(ours.match(placeholder))
      const taken = pseudonymise(ours, { names })
      return taken.text.replace(placeholder, (one) =>
        mine.has(one) ? one : put(one.slice(1, one.lastIndexOf('_')), taken.restore(one)),
      )
    },
    show,
    knows: (text) => (text.match(placeholder) ?? []).every((one) => values.has(one)),
  }
}

function coverNames(
  text: string,
  known: readonly string[],
  put: (type: string, value: string) => string,
): string {
  let [made, at] = ['', 0]
  for (const [start, end] of spansOf(text, known)) {
    made += text.slice(at, start) + put('NAME', text.slice(start, end))
    at = end
  }
  return made + text.slice(at)
}
