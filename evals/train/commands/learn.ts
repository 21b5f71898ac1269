// Learns the reader of orders in three steps, each on what the one before says of authors it has not seen.
import { assembled } from '#agent/staff/tagged/assemble.ts'
import { wordFeatures } from '#agent/staff/tagged/features.ts'
import type { TaggedModel } from '#agent/staff/tagged/model.ts'
import { outcomeOf, outcomes, readingFeatures, toolBits, turnFeatures } from '#agent/staff/tagged/outcome.ts'
import { partsOf, type Part } from '#agent/staff/tagged/parts.ts'
import { outcomeHead, tagHead, toolHead, toolsOf } from '#agent/staff/tagged/read-order.ts'
import { wordsOf, type Word } from '#agent/staff/tagged/tokens.ts'
import { readCommand, type CommandRead } from '#agent/staff/read-command.ts'
import type { Request } from '#agent/staff/requests.ts'
import { tidied } from '#agent/staff/tidy.ts'
import type { FeatureGroup } from '#agent/understand/embedded/features.ts'
import { squash } from '#agent/understand/embedded/heads.ts'
import type { Table } from '#agent/understand/embedded/table.ts'
import { compress } from '../compress.ts'
import { rowsOf, vocabularyOf } from '../dataset.ts'
import { fit, score, type FitOptions, type Targets } from '../fit.ts'
import { taggedOf, type Order } from './examples.ts'

export const foldCount = 6
const base = { seed: 20261125, ruleDropout: 0 }
const tagOptions: FitOptions = { ...base, epochs: 8, rate: 0.3, decay: 1e-4 }
const turnOptions: FitOptions = { ...base, epochs: 10, rate: 0.2, decay: 1e-3 }
const mostRows = { tags: 60_000, tools: 25_000, outcome: 25_000 }

/** `known`: the rules were written with it in sight, so that their reading of it is no evidence. */
export type Item = {
  order: Order
  fold: number
  known: boolean
  text: string
  words: Word[]
  rules: CommandRead
}
export type Judged = Item & { requests: Request[]; chances: Float32Array }

export function itemsOf(orders: readonly Order[], isKnown: (order: Order) => boolean): Item[] {
  const authors = [...new Set(orders.filter((order) => !isKnown(order)).map((order) => order.author))].sort()
  return orders.map((order) => {
    const text = tidied(order.command.normalize('NFC'))
    const known = isKnown(order)
    const fold = known ? -1 : authors.indexOf(order.author) % foldCount
    return { order, fold, known, text, words: wordsOf(text), rules: readCommand(order.command, order.at) }
  })
}

type Step = {
  groups: readonly (readonly FeatureGroup[])[]
  /** By row the item that it belongs to. */
  owner: readonly number[]
  target: Targets
  learnt: (item: Item) => boolean
  options: FitOptions
  most: number
}

/** Chances of every row by a model that has not seen its author, and the model of all. */
function learn(items: readonly Item[], step: Step): { apart: Float32Array[]; table: Table } {
  const { groups, owner, target, learnt, options } = step
  const vocabulary = vocabularyOf(groups, 2)
  const rows = rowsOf(groups, vocabulary)
  const itemOf = (row: number): Item => items[owner[row] ?? 0] as Item
  const chosen = (take: (item: Item) => boolean): Uint32Array =>
    Uint32Array.from(owner.flatMap((_, row) => (learnt(itemOf(row)) && take(itemOf(row)) ? [row] : [])))
  const apart = groups.map(() => new Float32Array(target.head.labels.length))
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = fit(
      rows,
      [target],
      chosen((item) => item.fold !== fold),
      options,
    )
    apart.forEach((scores, row) => {
      if (itemOf(row).fold !== fold) return
      score(rows, row, model, scores)
      squash(target.head, scores)
    })
  }
  const whole = fit(
    rows,
    [target],
    chosen(() => true),
    options,
  )
  return { apart, table: compress(whole, Uint32Array.from(vocabulary.keys()), step.most) }
}

function learnTags(items: readonly Item[]): { parts: Part[][]; table: Table } {
  const tagged = items.map(({ order, text }) => taggedOf(order, text))
  const { apart, table } = learn(items, {
    groups: items.flatMap(({ text, words, order, known, rules }) =>
      wordFeatures(text, words, order.at, known ? undefined : rules),
    ),
    owner: items.flatMap(({ words }, i) => words.map(() => i)),
    target: {
      head: tagHead,
      labels: Int32Array.from(
        items.flatMap(({ words }, i) => [...(tagged[i]?.labels ?? words.map(() => -1))]),
      ),
    },
    learnt: ({ order }) => order.expected.calls.length > 0,
    options: tagOptions,
    most: mostRows.tags,
  })
  let at = 0
  const parts = items.map(({ text, words }) => {
    const own = apart.slice(at, at + words.length)
    at += words.length
    return partsOf(text, words, own)
  })
  return { parts, table }
}

/** Everything is judged apart from its author; of what is known to the rules their reading teaches nothing. */
export function learnOrders(items: readonly Item[]): { judged: Judged[]; model: TaggedModel } {
  const { parts, table: tags } = learnTags(items)
  const groups = items.map((item, i) => turnFeatures({ ...item, parts: parts[i] ?? [] }))
  const owner = items.map((_, i) => i)
  const turn = { owner, learnt: () => true, options: turnOptions }
  const tools = learn(items, {
    ...turn,
    groups,
    target: {
      head: toolHead,
      labels: Int32Array.from(items, ({ order }) => toolBits(order.expected.calls.map(({ tool }) => tool))),
      // Which function lacks something is not labelled.
      weights: Float32Array.from(items, ({ order }) => (outcomeOf(order.expected) === 'clarify' ? 0 : 1)),
    },
    most: mostRows.tools,
  })
  const requests = items.map(({ text, order }, i) =>
    assembled(text, parts[i] ?? [], { tools: toolsOf(tools.apart[i] ?? new Float32Array()), at: order.at }),
  )
  const outcome = learn(items, {
    ...turn,
    groups: items.map(({ rules, known }, i) => [
      ...(groups[i] ?? []),
      ...(known ? [] : [readingFeatures(rules, requests[i] ?? [])]),
    ]),
    target: {
      head: outcomeHead,
      labels: Int32Array.from(items, ({ order }) => outcomes.indexOf(outcomeOf(order.expected))),
    },
    most: mostRows.outcome,
  })
  return {
    judged: items.map((item, i) => ({
      ...item,
      requests: requests[i] ?? [],
      chances: outcome.apart[i] ?? new Float32Array(),
    })),
    model: { tags, tools: tools.table, outcome: outcome.table },
  }
}
