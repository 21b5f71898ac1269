// What a turn as a whole is: an order of which functions, an order with something missing, a question, none of ours, or nothing.
import { group, type FeatureGroup } from '../../understand/embedded/features.ts'
import { addPieces, hashOf } from '../../understand/embedded/hash.ts'
import type { CommandRead } from '../read-command.ts'
import { missingIn, missingOf, type Request } from '../requests.ts'
import type { Part } from './parts.ts'
import type { Family, Sighting } from './sightings.ts'
import type { Word } from './tokens.ts'

export const outcomes = ['calls', 'clarify', 'refuse', 'question', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeOf = ({ calls, clarify, refuse, question }: CommandRead): Outcome =>
  calls.length > 0
    ? 'calls'
    : clarify.length > 0
      ? 'clarify'
      : refuse
        ? 'refuse'
        : question
          ? 'question'
          : 'nothing'

/** Families that tell of whom or of how, not of what is asked. */
const quiet: ReadonlySet<Family> = new Set([
  'surveyFill',
  'empty',
  'visitLead',
  'polite',
  'titles',
  'otherPeople',
  'relatives',
  'too',
  'both',
])

function said(words: readonly Word[]): number[] {
  const hashes: number[] = []
  words.forEach(({ folded }, i) => {
    const [one, two] = [words[i - 1]?.folded ?? '<', words[i - 2]?.folded ?? '<']
    hashes.push(hashOf(`w ${folded}`), hashOf(`b ${one} ${folded}`), hashOf(`t ${two} ${one} ${folded}`))
    if (i < 4) hashes.push(hashOf(`head ${i} ${folded}`), hashOf(`head ${folded}`))
    if (i >= words.length - 3) hashes.push(hashOf(`tail ${folded}`))
  })
  return hashes
}

function known(sightings: readonly Sighting[]): number[] {
  const all = sightings.filter(({ name }) => !quiet.has(name)).sort((a, b) => a.span[0] - b.span[0])
  return all.flatMap(({ name }, i) => [
    hashOf(`k ${name}`),
    hashOf(`kk ${all[i - 1]?.name ?? '<'} ${name}`),
    ...(i === 0 ? [hashOf(`k first ${name}`)] : []),
  ])
}

/** What the tagger found, in order, and how many of each. */
function found(parts: readonly Part[]): string[] {
  const names = parts.map((part) => part.name)
  return [
    ...names.map((name, i) => `p ${names[i - 1] ?? '<'} ${name}`),
    ...names.map((name) => `p ${name}`),
    `set ${[...new Set(names)].sort().join(' ')}`,
    ...[...new Set(names)].map(
      (name) => `n ${name} ${Math.min(3, names.filter((one) => one === name).length)}`,
    ),
  ]
}

/** The turn with what was found in it replaced by its kind: "recuérdale a PACIENTE que MOTIVO". */
function skeleton(words: readonly Word[], parts: readonly Part[]): number[] {
  const units: string[] = []
  let last: Part | undefined
  for (const word of words) {
    const part = parts.find((one) => word.start >= one.start && word.end <= one.end)
    if (part && part === last) continue
    units.push(part ? part.name.toUpperCase() : word.folded)
    last = part
  }
  return units.flatMap((unit, i) => [
    hashOf(`sb ${units[i - 1] ?? '<'} ${unit}`),
    hashOf(`st ${units[i - 2] ?? '<'} ${units[i - 1] ?? '<'} ${unit}`),
  ])
}

export type Seen = {
  text: string
  words: readonly Word[]
  sightings: readonly Sighting[]
  parts: readonly Part[]
}

/** Of the turn alone: which functions it speaks of. */
export function turnFeatures({ text, words, sightings, parts }: Seen): FeatureGroup[] {
  const pieces = new Set<number>()
  for (const { folded } of words.slice(0, 80)) addPieces(folded, { from: 3, to: 5 }, pieces)
  const marks = [
    text.includes('?') ? '?' : '',
    text.includes('¿') ? '¿' : '',
    /["«“]/.test(text) ? 'quote' : '',
    /:/.test(text) ? ':' : '',
    text.includes('\n') ? 'lines' : '',
    `length ${Math.min(12, Math.round(Math.sqrt(words.length) * 1.5))}`,
  ]
  return [
    group(new Set(said(words)), 2),
    group(pieces, 1.2),
    group(new Set(known(sightings)), 1.5),
    group(new Set([...found(parts), ...marks.map((mark) => `m ${mark}`)].map((name) => hashOf(name))), 1.5),
    group(new Set(skeleton(words, parts)), 1.5),
  ]
}

const signOf = (read: CommandRead): string =>
  [...new Set(read.calls.map(({ tool }) => tool))].sort().join('+')

/** How surely each kind of argument was found, by its least sure stretch. */
function leastSure(parts: readonly Part[]): string[] {
  const least = new Map<string, number>()
  for (const { name, sure } of parts) least.set(name, Math.min(least.get(name) ?? 1, sure))
  const step = (sure: number): number => Math.floor(Math.min(0.99, sure) * 5)
  return [...least]
    .map(([name, sure]) => `sure ${name} ${step(sure)}`)
    .concat(`sure ${step(Math.min(1, ...least.values()))}`)
}

/** Beside that, what the two readers made of it. */
export function readingFeatures(
  rules: CommandRead,
  requests: readonly Request[],
  parts: readonly Part[],
): FeatureGroup {
  const missing = missingIn(requests)
  const names = [
    `rules ${outcomeOf(rules)}`,
    `rules calls ${signOf(rules)}`,
    `rules clarify ${[...rules.clarify].sort().join(' ')}`,
    ...rules.clarify.map((name) => `rules lacks ${name}`),
    `tagged lacks ${missing.sort().join(' ')}`,
    ...missing.map((name) => `lacks ${name}`),
    `lacks ${Math.min(3, missing.length)}`,
    `both ${outcomeOf(rules)} ${missing.length === 0}`,
    `n ${Math.min(4, requests.length)}`,
    ...requests.map((one) => `tool ${one.tool}`),
    ...requests.flatMap((one) => missingOf(one).map((name) => `${one.tool} lacks ${name}`)),
    ...leastSure(parts),
  ]
  return group(new Set(names.map((name) => hashOf(`r ${name}`))), 2)
}
