// What the classifier sees of one turn: words, pieces of words, what is answered, and what every rule said.
import type { TurnContext } from '#core/conversations/interpretation.ts'
import { inOrder, type Draft } from '../draft.ts'
import type { Findings } from '../findings.ts'
import { addPieces, hashOf } from './hash.ts'
import { conceptsIn } from './read-concepts.ts'

/** A model fits only the features it was trained on: raised with every change of this file or of what it calls. */
export const featureVersion = 1

/** Features of one kind weigh as much together, whatever the length of the text. */
export type FeatureGroup = { hashes: readonly number[]; value: number }

export type Turn = {
  normal: string
  found: Findings
  draft: Draft
  context: Pick<TurnContext, 'channel' | 'lastOutbound' | 'openSurvey'>
}

/** Nobody reads more of one message; a flood of words must not cost time. */
const mostTokens = 160

export const group = (hashes: Iterable<number>, weight: number): FeatureGroup => {
  const all = [...hashes]
  return { hashes: all, value: weight / Math.sqrt(Math.max(1, all.length)) }
}

function wordFeatures(tokens: readonly string[]): FeatureGroup {
  const hashes = new Set<number>()
  tokens.forEach((token, i) => {
    hashes.add(hashOf(`w ${token}`))
    hashes.add(hashOf(`b ${tokens[i - 1] ?? ''} ${token}`))
    if (i + 1 === tokens.length) hashes.add(hashOf(`b ${token} `))
    if (i > 1) hashes.add(hashOf(`s ${tokens[i - 2] ?? ''} ${token}`))
  })
  return group(hashes, 2)
}

function pieceFeatures(tokens: readonly string[]): FeatureGroup {
  const hashes = new Set<number>()
  for (const token of tokens) addPieces(token, { from: 3, to: 5 }, hashes)
  return group(hashes, 2)
}

/** The same word means another thing after another message. */
function crossFeatures(tokens: readonly string[], after: string): FeatureGroup {
  const hashes = new Set<number>()
  for (const token of tokens) hashes.add(hashOf(`x ${after} ${token}`))
  if (tokens.length <= 5) hashes.add(hashOf(`X ${after} ${tokens.join(' ')}`))
  return group(hashes, 1)
}

/** Concepts, pairs of those that follow each other whatever stands between, and each after the message it answers. */
function conceptFeatures(tokens: readonly string[], after: string): FeatureGroup {
  const hashes = new Set<number>()
  let before: string[] = ['']
  let beyond: string[] = []
  for (const own of conceptsIn(tokens)) {
    if (own.length === 0) continue
    for (const concept of own) {
      hashes.add(hashOf(`c ${concept}`))
      hashes.add(hashOf(`cx ${after} ${concept}`))
      for (const last of before) hashes.add(hashOf(`cc ${last} ${concept}`))
      for (const last of beyond) hashes.add(hashOf(`cs ${last} ${concept}`))
    }
    beyond = before
    before = own
  }
  return group(hashes, 3)
}

const lengths = [0, 1, 2, 3, 5, 8, 13, 21, 40, 80]

/**
 * What the rules found, by name. Not what the danger net found: its lexicons were written with these very examples in
 * sight, so that a classifier which sees its word learns to see nothing where it is silent. The two are witnesses apart.
 */
export function namesOf({ found, draft }: Pick<Turn, 'found' | 'draft'>): string[] {
  const { optOut, optIn, acts, topics, complaint, answer } = found
  const flags = {
    symptom: found.symptom,
    opinion: found.opinion,
    courtesy: found.courtesy,
    yes: answer.yes,
    no: answer.no,
    startsYes: answer.startsYes,
    startsNo: answer.startsNo,
    score: found.score !== null,
    number: found.number,
    measure: found.measure !== null,
    when: found.when,
    asks: found.asks,
    optOut: optOut !== null,
    silence: found.silence,
    optIn: optIn !== null,
  }
  return [
    ...Object.entries(flags).flatMap(([name, holds]) => (holds ? [name] : [])),
    ...inOrder(draft.intents).map((intent) => `draft ${intent}`),
    `drafts ${inOrder(draft.intents).join(' ')}`,
    ...[...acts].map((intent) => `act ${intent}`),
    ...[...topics].map((intent) => `topic ${intent}`),
    ...(complaint
      ? [`wrong ${complaint.category}`, `wrong ${complaint.category} ${complaint.severity}`]
      : []),
    `length ${lengths.findLastIndex((least) => found.words.length >= least)}`,
  ]
}

/** The last group is what the rules said, so that training can leave it out now and then. */
export function featuresOf(turn: Turn): FeatureGroup[] {
  const { context } = turn
  const tokens = turn.normal.split(' ').filter(Boolean).slice(0, mostTokens)
  const after = context.lastOutbound ?? 'nothing'
  const names = namesOf(turn)
  const placed = [
    `after ${after}`,
    `by ${context.channel}`,
    ...(context.openSurvey === true || context.lastOutbound === 'nps_survey' ? ['survey open'] : []),
  ]
  const said = [...names, ...names.map((name) => `${after}: ${name}`)]
  return [
    wordFeatures(tokens),
    pieceFeatures(tokens),
    crossFeatures(tokens, after),
    conceptFeatures(tokens, after),
    group(
      placed.map((name) => hashOf(name)),
      1,
    ),
    group(
      said.map((name) => hashOf(`r ${name}`)),
      2,
    ),
  ]
}
