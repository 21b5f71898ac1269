// What the tagger sees of a word: itself, its neighbours, and what the lists and readers of this folder know of it.
import { readDateTime } from '#core/text/dates.ts'
import { foldInPlace } from '#core/text/normalize.ts'
import { addPieces, hashOf } from '../../understand/embedded/hash.ts'
import type { FeatureGroup } from '../../understand/embedded/features.ts'
import { findChannel } from '../find-channel.ts'
import { moneySaid } from '../money-said.ts'
import { nameTokens } from '../name-tokens.ts'
import { findPeople } from '../people.ts'
import { speaksOfHealth } from '../phrase.ts'
import type { CommandRead } from '../read-command.ts'
import type { At } from '../requests.ts'
import { any, type Words } from '../words/words.ts'
import type { Word } from './tokens.ts'

const families: readonly (keyof Words)[] = [
  'confirmVerb',
  'confirmNoun',
  'remindVerb',
  'remindNoun',
  'warnVerb',
  'tellVerb',
  'sendVerb',
  'launchVerb',
  'recordVerb',
  'surveyNoun',
  'surveyVerb',
  'surveyFill',
  'payNoun',
  'payState',
  'alertNoun',
  'noticeNoun',
  'alertTopic',
  'visitNoun',
  'groupWord',
  'empty',
  'visitLead',
  'polite',
  'titles',
  'otherPeople',
  'relatives',
  'too',
  'both',
  'unsure',
  'vague',
]
const patterns = families.map((name) => ({ name, pattern: new RegExp(any(name), 'gu') }))

/** By word the names of what covers it. */
type Known = Set<string>[]

function mark(
  known: Known,
  words: readonly Word[],
  name: string,
  [start, end]: readonly [number, number],
): void {
  words.forEach((word, i) => {
    if (word.start < end && word.end > start) known[i]?.add(name)
  })
}

/** Days and hours one after the other, as the date reader takes them. */
export function datesIn(text: string, at: At): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  let left = text
  for (let i = 0; i < 6; i += 1) {
    const read = readDateTime(left, at)
    if (!read || read.span.length === 0) break
    for (const [start, end] of read.span) {
      spans.push([start, end])
      left = left.slice(0, start) + '|'.repeat(end - start) + left.slice(end)
    }
  }
  return spans
}

const covers = (before: string, after: string): (readonly [number, number])[] =>
  [...after.matchAll(/¦+/g)].flatMap((match) =>
    before.slice(match.index, match.index + match[0].length).includes('¦')
      ? []
      : [[match.index, match.index + match[0].length] as const],
  )

function knownOf(text: string, words: readonly Word[], at: At): Known {
  const known: Known = words.map(() => new Set())
  const folded = foldInPlace(text)
  for (const { name, pattern } of patterns)
    for (const match of folded.text.matchAll(pattern))
      mark(known, words, name, folded.spanOf(match.index, match.index + match[0].length))
  for (const person of findPeople(text).patients) mark(known, words, 'person', person.span)
  for (const span of covers(text, findChannel(text).text)) mark(known, words, 'channel', span)
  for (const span of datesIn(text, at)) mark(known, words, 'date', span)
  for (const span of covers(text, moneySaid(text, { loose: true }).text)) mark(known, words, 'money', span)
  for (const token of nameTokens(text)) {
    if (token.given > 0) mark(known, words, `given${token.given}`, [token.start, token.end])
    if (token.family > 0) mark(known, words, `family${token.family}`, [token.start, token.end])
    if (token.trade) mark(known, words, 'trade', [token.start, token.end])
  }
  words.forEach((word, i) => {
    if (speaksOfHealth(word.written)) known[i]?.add('health')
  })
  return known
}

/** By word the arguments that the reader by rules copied it into. */
function readByRules(text: string, words: readonly Word[], rules: CommandRead): Known {
  const known: Known = words.map(() => new Set())
  const outcome =
    rules.calls.length > 0 ? 'calls' : rules.clarify.length > 0 ? 'clarify' : rules.refuse ? 'refuse' : 'else'
  for (const one of known) one.add(outcome)
  for (const { tool, args } of rules.calls)
    for (const [name, value] of Object.entries(args)) {
      const at = text.indexOf(value)
      if (at < 0) continue
      mark(known, words, `in ${name}`, [at, at + value.length])
      const [first, last] = [
        words.findIndex((word) => word.start >= at),
        words.findLastIndex((word) => word.end <= at + value.length),
      ]
      known[first]?.add(`begins ${name}`)
      known[last]?.add(`ends ${name}`)
      for (const one of known) one.add(`calls ${tool}`)
    }
  return known
}

const shapeOf = (written: string): string =>
  written
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '9')
    .slice(0, 6)

const group = (hashes: ReadonlySet<number>, weight: number): FeatureGroup => ({
  hashes: [...hashes],
  value: weight / Math.sqrt(Math.max(1, hashes.size)),
})

/** Quoted words, brackets and what stands behind a colon are told apart. */
function stretches(words: readonly Word[]): string[][] {
  let quoted = false
  let open = 0
  let colon = false
  return words.map(({ written }) => {
    if (/["“”«»]/.test(written)) quoted = !quoted
    if (written === '(') open += 1
    if (written === ')') open -= 1
    const stretch = [quoted ? 'quoted' : '', open > 0 ? 'bracket' : '', colon ? 'behind colon' : ''].filter(
      Boolean,
    )
    if (written === ':') colon = true
    return stretch
  })
}

/** Features of each word of a turn. */
export function wordFeatures(
  text: string,
  words: readonly Word[],
  at: At,
  rules: CommandRead | undefined,
): FeatureGroup[][] {
  const read = rules && readByRules(text, words, rules)
  const known = knownOf(text, words, at)
  const place = stretches(words)
  const kinds = new Set(known.flatMap((one) => [...one].filter((name) => /Verb|Noun|State|Topic/.test(name))))
  const around = [...kinds].map((name) => hashOf(`has ${name}`))
  return words.map((word, i) => {
    const near = new Set<number>()
    const own = new Set<number>()
    const facts = new Set<number>()
    for (let d = -4; d <= 4; d += 1) {
      const other = words[i + d]
      const said = other?.folded ?? (i + d < 0 ? '<' : '>')
      near.add(hashOf(`${d} ${said}`))
      if (other && Math.abs(d) <= 2) near.add(hashOf(`${d} ${shapeOf(other.written)}`))
      for (const name of known[i + d] ?? []) facts.add(hashOf(`${d} k ${name}`))
      if (d === 0 || d === -1 || d === 1)
        for (const name of place[i + d] ?? []) facts.add(hashOf(`${d} p ${name}`))
    }
    for (let d = -2; d <= 1; d += 1)
      near.add(hashOf(`b${d} ${words[i + d]?.folded ?? '<'} ${words[i + d + 1]?.folded ?? '>'}`))
    near.add(hashOf(`t ${words[i - 2]?.folded ?? '<'} ${words[i - 1]?.folded ?? '<'} ${word.folded}`))
    addPieces(word.folded, { from: 3, to: 4 }, own)
    const pairs = [...(known[i] ?? ['none'])].flatMap((name) =>
      [...(known[i - 1] ?? [])].map((before) => hashOf(`kk ${before} ${name}`)),
    )
    for (const pair of pairs) facts.add(pair)
    // The nearest words of an order, before and behind, say whose words these are.
    for (const side of [-1, 1]) {
      for (let d = side, far = 0; far < 14 && words[i + d]; d += side, far += 1) {
        const order = [...(known[i + d] ?? [])].filter((name) =>
          /Verb|Noun$|State|person|channel|date|money/.test(name),
        )
        if (order.length === 0) continue
        for (const name of order) facts.add(hashOf(`near ${side} ${name}`))
        if (order.some((name) => /Verb|Noun$|State/.test(name))) break
      }
    }
    facts.add(hashOf(`at ${Math.min(9, Math.floor(i / 3))}`))
    facts.add(hashOf(`left ${Math.min(9, Math.floor((words.length - i) / 3))}`))
    const said = new Set<number>()
    for (let d = -1; d <= 1; d += 1)
      for (const name of read?.[i + d] ?? []) said.add(hashOf(`${d} r ${name}`))
    return [
      group(near, 2),
      group(own, 1),
      group(facts, 2.5),
      group(said, 1),
      { hashes: around, value: 0.8 / Math.sqrt(Math.max(1, around.length)) },
    ]
  })
}
