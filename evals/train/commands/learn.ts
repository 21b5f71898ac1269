// Learns the reader of orders in three steps, each on what the one before says of authors it has not seen.
import { assembled } from '#agent/staff/tagged/assemble.ts'
import { wordFeatures, type Turn } from '#agent/staff/tagged/features.ts'
import type { TaggedModel } from '#agent/staff/tagged/model.ts'
import { outcomeOf, outcomes, readingFeatures, turnFeatures } from '#agent/staff/tagged/outcome.ts'
import { decode } from '#agent/staff/tagged/decode.ts'
import { partOf } from '#agent/staff/tagged/labels.ts'
import { partsOf, type Part } from '#agent/staff/tagged/parts.ts'
import { outcomeHead, tagHead, toolHead, toolsOf, turnOf } from '#agent/staff/tagged/read-order.ts'
import { readCommand, type CommandRead } from '#agent/staff/read-command.ts'
import type { Request } from '#agent/staff/requests.ts'
import type { FeatureGroup } from '#agent/understand/embedded/features.ts'
import { squash } from '#agent/understand/embedded/heads.ts'
import type { Table } from '#agent/understand/embedded/table.ts'
import { toolNames, type ToolName } from '#tools/contract.ts'
import { learnTable } from '../compress.ts'
import { scoresApart } from '../cross-validate.ts'
import { rowsOf, vocabularyOf } from '../dataset.ts'
import type { FitOptions, Targets } from '../fit.ts'
import type { Material } from '../prepare.ts'
import { tagsOf, type Order } from './examples.ts'

const foldCount = 6
const base = { seed: 20261125, ruleDropout: 0 }
const tagOptions: FitOptions = { ...base, epochs: 8, rate: 0.3, decay: 1e-4 }
const turnOptions: FitOptions = { ...base, epochs: 10, rate: 0.2, decay: 1e-3 }
const mostRows = { tags: 60_000, tools: 25_000, outcome: 25_000 }

/** `known`: the rules were written with it in sight, so that their reading of it is no evidence. */
export type Item = { order: Order; fold: number; known: boolean; turn: Turn; rules: CommandRead }
export type Judged = Item & {
  parts: Part[]
  tools: Float32Array
  requests: Request[]
  chances: Float32Array
}

export function itemsOf(orders: readonly Order[], isKnown: (order: Order) => boolean): Item[] {
  const authors = [...new Set(orders.map((order) => order.author))].sort()
  return orders.map((order) => {
    const known = isKnown(order)
    const fold = authors.indexOf(order.author) % foldCount
    return {
      order,
      fold,
      known,
      turn: turnOf(order.command, order.at),
      rules: readCommand(order.command, order.at),
    }
  })
}

type Step = {
  groups: readonly (readonly FeatureGroup[])[]
  /** By row the item that it belongs to. */
  owner: readonly Item[]
  target: Targets
  options: FitOptions
  most: number
  learnt?: (item: Item) => boolean
}

type Judge = (labels: Int32Array, teaches: (item: Item) => boolean) => Float32Array[]
type Learner = { judge: Judge; table: (labels: Int32Array, teaches: (item: Item) => boolean) => Table }

/** Rows are made once; labels may be given to them more than once. */
function learnerOf({ groups, owner, target, options, most }: Omit<Step, 'learnt'>): Learner {
  const vocabulary = vocabularyOf(groups, 2)
  const [rows, keys] = [rowsOf(groups, vocabulary), Uint32Array.from(vocabulary.keys())]
  const folds = Int32Array.from(owner, ({ fold }) => fold)
  const materialOf = (labels: Int32Array): Material => ({ rows, targets: [{ ...target, labels }], keys })
  const byRow =
    (teaches: (item: Item) => boolean) =>
    (row: number): boolean =>
      owner[row] !== undefined && teaches(owner[row])
  return {
    judge: (labels, teaches) => {
      const apart = scoresApart(materialOf(labels), folds, { ...options, learnt: byRow(teaches) })
      for (const scores of apart) squash(target.head, scores)
      return apart
    },
    table: (labels, teaches) => learnTable(materialOf(labels), options, most, byRow(teaches)),
  }
}

/** Chances of every row by a model that has not seen its author, and the model of all. */
function learn({ learnt = () => true, ...step }: Step): { apart: Float32Array[]; table: Table } {
  const learner = learnerOf(step)
  return {
    apart: learner.judge(step.target.labels, learnt),
    table: learner.table(step.target.labels, learnt),
  }
}

/** An order that lacks something says at least what none of its words are: the rest is as a model of other authors reads it. */
function lackingTags({ order, turn }: Item, chances: readonly Float32Array[]): number[] {
  const missing = new Set<string>(order.expected.clarify)
  const allowed = chances.map((own) =>
    own.map((chance, label) => (missing.has(partOf(label)?.name ?? '') ? 0 : chance)),
  )
  return turn.words.length === 0 ? [] : decode(allowed)
}

function learnTags(items: readonly Item[]): { parts: Part[][]; table: Table } {
  const tags = items.map(({ order, turn }) => [...(tagsOf(order, turn) ?? turn.words.map(() => -1))])
  const learner = learnerOf({
    groups: items.flatMap(({ turn, known, rules }) => wordFeatures(turn, known ? undefined : rules)),
    owner: items.flatMap((item) => item.turn.words.map(() => item)),
    target: { head: tagHead, labels: Int32Array.from(tags.flat()) },
    options: tagOptions,
    most: mostRows.tags,
  })
  const byItem = (apart: readonly Float32Array[]): Float32Array[][] => {
    let at = 0
    return items.map(({ turn }) => apart.slice(at, (at += turn.words.length)))
  }
  const isCalled = ({ order }: Item): boolean => order.expected.calls.length > 0
  const lacks = ({ order }: Item): boolean => order.expected.clarify.length > 0
  const first = byItem(learner.judge(Int32Array.from(tags.flat()), isCalled))
  const all = Int32Array.from(
    items.flatMap((item, i) => (lacks(item) ? lackingTags(item, first[i] ?? []) : (tags[i] ?? []))),
  )
  const teaches = (item: Item): boolean => isCalled(item) || lacks(item)
  const apart = byItem(learner.judge(all, teaches))
  return {
    parts: items.map(({ turn }, i) => partsOf(turn, apart[i] ?? [])),
    table: learner.table(all, teaches),
  }
}

const bitsOf = (tools: readonly ToolName[]): number =>
  tools.reduce((bits, tool) => bits | (1 << toolNames.indexOf(tool)), 0)

/** Everything is judged apart from its author; of what is known to the rules their reading teaches nothing. */
export function learnOrders(items: readonly Item[]): { judged: Judged[]; model: TaggedModel } {
  const { parts, table: tags } = learnTags(items)
  const groups = items.map(({ turn }, i) => turnFeatures({ ...turn, parts: parts[i] ?? [] }))
  const step = { owner: items, options: turnOptions }
  const tools = learn({
    ...step,
    groups,
    target: {
      head: toolHead,
      labels: Int32Array.from(items, ({ order }) => bitsOf(order.expected.calls.map(({ tool }) => tool))),
      // Which function lacks something is not labelled.
      weights: Float32Array.from(items, ({ order }) => (outcomeOf(order.expected) === 'clarify' ? 0 : 1)),
    },
    most: mostRows.tools,
  })
  const requests = items.map(({ turn }, i) =>
    assembled(turn, parts[i] ?? [], toolsOf(tools.apart[i] ?? new Float32Array(), parts[i] ?? [])),
  )
  const outcome = learn({
    ...step,
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
      parts: parts[i] ?? [],
      tools: tools.apart[i] ?? new Float32Array(),
      requests: requests[i] ?? [],
      chances: outcome.apart[i] ?? new Float32Array(),
    })),
    model: { tags, tools: tools.table, outcome: outcome.table },
  }
}
