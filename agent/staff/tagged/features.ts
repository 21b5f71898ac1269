// What the tagger sees of a word: itself, its neighbours, and what the lists and readers of this folder know of it.
import type { Span } from '#core/text/normalize.ts'
import { group, type FeatureGroup } from '../../understand/embedded/features.ts'
import { addPieces, hashOf } from '../../understand/embedded/hash.ts'
import { cover } from '../cover.ts'
import type { Mention } from '../find-channel.ts'
import { moneySaid } from '../money-said.ts'
import { nameTokens } from '../name-tokens.ts'
import { findPeople } from '../people.ts'
import { speaksOfHealth } from '../phrase.ts'
import type { CommandRead } from '../read-command.ts'
import { outcomeOf } from './outcome.ts'
import type { Sighting } from './sightings.ts'
import { wordsWithin, type Word } from './tokens.ts'
import type { When } from './when.ts'

export type Turn = {
  text: string
  words: readonly Word[]
  sightings: readonly Sighting[]
  whens: readonly When[]
  mentions: readonly Mention[]
}

/** By word the names of what covers it. */
type Known = Set<string>[]

function mark(known: Known, words: readonly Word[], name: string, span: readonly [number, number]): void {
  for (const i of wordsWithin(words, span)) known[i]?.add(name)
}

/** What a reader covered that was open before. */
const covers = (before: string, after: string): Span[] =>
  [...after.matchAll(/¦+/g)].flatMap(({ 0: covered, index }): Span[] =>
    before.slice(index, index + covered.length).includes(cover) ? [] : [[index, index + covered.length]],
  )

function knownOf({ text, words, sightings, whens, mentions }: Turn): Known {
  const known: Known = words.map(() => new Set())
  for (const { name, span } of sightings) if (name !== 'drop') mark(known, words, name, span)
  for (const person of findPeople(text).patients) mark(known, words, 'person', person.span)
  for (const { span } of mentions) mark(known, words, 'channel', span)
  for (const { span, day, time } of whens) {
    mark(known, words, 'date', span)
    mark(known, words, `date ${day !== undefined} ${time !== undefined}`, span)
  }
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
function readByRules({ text, words }: Turn, rules: CommandRead): Known {
  const known: Known = words.map(() => new Set())
  const outcome = outcomeOf(rules)
  for (const one of known) one.add(outcome === 'question' || outcome === 'nothing' ? 'else' : outcome)
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

const isOrder = /Verb|Noun$|State/

/** The words around, alone and in pairs. */
function near(words: readonly Word[], i: number): Set<number> {
  const hashes = new Set<number>()
  for (let d = -4; d <= 4; d += 1) {
    const other = words[i + d]
    hashes.add(hashOf(`${d} ${other?.folded ?? (i + d < 0 ? '<' : '>')}`))
    if (other && Math.abs(d) <= 2) hashes.add(hashOf(`${d} ${shapeOf(other.written)}`))
  }
  for (let d = -2; d <= 1; d += 1)
    hashes.add(hashOf(`b${d} ${words[i + d]?.folded ?? '<'} ${words[i + d + 1]?.folded ?? '>'}`))
  hashes.add(
    hashOf(`t ${words[i - 2]?.folded ?? '<'} ${words[i - 1]?.folded ?? '<'} ${words[i]?.folded ?? '<'}`),
  )
  return hashes
}

/** The nearest words of an order, before and behind, say whose words these are. */
function nearestOrders(known: Known, i: number): number[] {
  return [-1, 1].flatMap((side) => {
    const hashes: number[] = []
    for (let far = 1; far <= 14; far += 1) {
      const there = known[i + side * far]
      if (!there) break
      const names = [...there].filter((name) => isOrder.test(name) || /person|channel|date|money/.test(name))
      hashes.push(...names.map((name) => hashOf(`near ${side} ${name}`)))
      if (names.some((name) => isOrder.test(name))) break
    }
    return hashes
  })
}

/** What is known of the words around, and where in the turn they stand. */
function facts(known: Known, place: readonly string[][], i: number): Set<number> {
  const hashes = new Set<number>()
  for (let d = -4; d <= 4; d += 1) {
    for (const name of known[i + d] ?? []) hashes.add(hashOf(`${d} k ${name}`))
    if (Math.abs(d) <= 1) for (const name of place[i + d] ?? []) hashes.add(hashOf(`${d} p ${name}`))
  }
  for (const name of known[i] ?? [])
    for (const before of known[i - 1] ?? []) hashes.add(hashOf(`kk ${before} ${name}`))
  for (const hash of nearestOrders(known, i)) hashes.add(hash)
  hashes.add(hashOf(`at ${Math.min(9, Math.floor(i / 3))}`))
  hashes.add(hashOf(`left ${Math.min(9, Math.floor((known.length - i) / 3))}`))
  return hashes
}

/** Features of each word of a turn; `rules`: what the reader by rules made of it, where that is evidence. */
export function wordFeatures(turn: Turn, rules: CommandRead | undefined): FeatureGroup[][] {
  const { words } = turn
  const read = rules && readByRules(turn, rules)
  const known = knownOf(turn)
  const place = stretches(words)
  const kinds = new Set(known.flatMap((one) => [...one].filter((name) => /Verb|Noun|State|Topic/.test(name))))
  const around = group(
    [...kinds].map((name) => hashOf(`has ${name}`)),
    0.8,
  )
  return words.map((word, i) => {
    const own = new Set<number>()
    addPieces(word.folded, { from: 3, to: 4 }, own)
    const said = new Set<number>()
    for (let d = -1; d <= 1; d += 1)
      for (const name of read?.[i + d] ?? []) said.add(hashOf(`${d} r ${name}`))
    return [
      group(near(words, i), 2),
      group(own, 1),
      group(facts(known, place, i), 2.5),
      group(said, 1),
      around,
    ]
  })
}
