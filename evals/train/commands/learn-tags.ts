// Learns which words of an order are what: the tagger, and what it says of authors it has not seen.
import { chainChances, type Follow } from '#agent/staff/tagged/chain.ts'
import { decode } from '#agent/staff/tagged/decode.ts'
import { wordFeatures } from '#agent/staff/tagged/features.ts'
import { labels, partOf } from '#agent/staff/tagged/labels.ts'
import { partsOf, type Part } from '#agent/staff/tagged/parts.ts'
import type { Table } from '#agent/understand/embedded/table.ts'
import { compress } from '../compress.ts'
import { rowsOf, vocabularyOf } from '../dataset.ts'
import type { Rows } from '../fit.ts'
import { tagsOf } from './examples.ts'
import { fitChain, scoresOfTurn, type Sequence } from './fit-chain.ts'
import { foldCount, type Item } from './items.ts'

const options = { seed: 20261125, epochs: 16, rate: 0.1, decay: 1e-4, outputs: labels.length }
const mostRows = 60_000

/** Enough to tell what an incomplete order has none of. */
const firstEpochs = 8

type Learner = { items: readonly Item[]; rows: Rows; epochs: number }
/** By item the label of each word; below 0 where nothing is known of it. */
type Labels = readonly (readonly number[])[]
type Teaches = (item: Item) => boolean

function sequencesOf(items: readonly Item[], known: Labels): Sequence[] {
  let from = 0
  return items.map(({ turn: { words } }, i) => {
    const allowed = (known[i] ?? []).map((label) => (label < 0 ? undefined : new Set([label])))
    const sequence = { from, length: words.length, allowed }
    from += words.length
    return sequence
  })
}

/** Chances by item and word, of a model that has not seen the author. */
function chancesApart({ items, rows, epochs }: Learner, known: Labels, teaches: Teaches): Float32Array[][] {
  const sequences = sequencesOf(items, known)
  const apart: Float32Array[][] = items.map(() => [])
  for (let fold = 0; fold < foldCount; fold += 1) {
    const taught = sequences.filter((_, i) => items[i] && items[i].fold !== fold && teaches(items[i]))
    const model = fitChain(rows, taught, { ...options, epochs })
    sequences.forEach((sequence, i) => {
      if (items[i]?.fold === fold) apart[i] = chainChances(scoresOfTurn(rows, sequence, model), model.follow)
    })
  }
  return apart
}

/** An order that lacks something says at least what none of its words are: the rest is as a model of other authors reads it. */
function lackingTags({ order, turn }: Item, chances: readonly Float32Array[]): number[] {
  const missing = new Set<string>(order.expected.clarify)
  const allowed = chances.map((own) =>
    own.map((chance, label) => (missing.has(partOf(label)?.name ?? '') ? 0 : chance)),
  )
  return turn.words.length === 0 ? [] : decode(allowed)
}

const isCalled = ({ order }: Item): boolean => order.expected.calls.length > 0
const lacks = ({ order }: Item): boolean => order.expected.clarify.length > 0
const teaches = (item: Item): boolean => isCalled(item) || lacks(item)

type Tagger = { table: Table; follow: Follow }

/** By item the chances of its words by a model of other authors and the parts it finds, and the model of all. */
export function learnTags(items: readonly Item[]): Tagger & { apart: Float32Array[][]; parts: Part[][] } {
  const groups = items.flatMap(({ turn, known, rules }) => wordFeatures(turn, known ? undefined : rules))
  const vocabulary = vocabularyOf(groups, 2)
  const learner = { items, rows: rowsOf(groups, vocabulary), epochs: options.epochs }
  const called = items.map(({ order, turn }) => [...(tagsOf(order, turn) ?? turn.words.map(() => -1))])
  const first = chancesApart({ ...learner, epochs: firstEpochs }, called, isCalled)
  const known = items.map((item, i) => (lacks(item) ? lackingTags(item, first[i] ?? []) : (called[i] ?? [])))
  const apart = chancesApart(learner, known, teaches)
  const taught = sequencesOf(items, known).filter((_, i) => items[i] && teaches(items[i]))
  const model = fitChain(learner.rows, taught, options)
  return {
    apart,
    parts: items.map(({ turn }, i) => partsOf(turn, apart[i] ?? [])),
    table: compress(model, Uint32Array.from(vocabulary.keys()), mostRows),
    follow: model.follow,
  }
}
