// Learns the reader of orders in three steps, each on what the one before says of authors it has not seen.
import { assembled } from '#agent/staff/tagged/assemble.ts'
import type { TaggedModel } from '#agent/staff/tagged/model.ts'
import { outcomeOf, outcomes, readingFeatures, turnFeatures } from '#agent/staff/tagged/outcome.ts'
import { outcomeHead, settled, toolHead, toolsOf } from '#agent/staff/tagged/read-order.ts'
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
import type { Item } from './items.ts'
import { learnTags } from './learn-tags.ts'

const options: FitOptions = { seed: 20261125, ruleDropout: 0, epochs: 10, rate: 0.2, decay: 1e-3 }
const mostRows = { tools: 25_000, outcome: 25_000 }

export type Judged = Item & { requests: Request[]; chances: Float32Array }

type Step = {
  groups: readonly (readonly FeatureGroup[])[]
  /** By row the item that it belongs to. */
  owner: readonly Item[]
  target: Targets
  most: number
}

/** Chances of every row by a model that has not seen its author, and the model of all. */
function learn({ groups, owner, target, most }: Step): { apart: Float32Array[]; table: Table } {
  const vocabulary = vocabularyOf(groups, 2)
  const keys = Uint32Array.from(vocabulary.keys())
  const material: Material = { rows: rowsOf(groups, vocabulary), targets: [target], keys }
  const apart = scoresApart(
    material,
    Int32Array.from(owner, ({ fold }) => fold),
    options,
  )
  for (const scores of apart) squash(target.head, scores)
  return { apart, table: learnTable(material, options, most) }
}

const bitsOf = (tools: readonly ToolName[]): number =>
  tools.reduce((bits, tool) => bits | (1 << toolNames.indexOf(tool)), 0)

/** Everything is judged apart from its author; of what is known to the rules their reading teaches nothing. */
export function learnOrders(items: readonly Item[]): { judged: Judged[]; model: TaggedModel } {
  const { apart, parts, table, follow } = learnTags(items)
  const groups = items.map(({ turn }, i) => turnFeatures({ ...turn, parts: parts[i] ?? [] }))
  const tools = learn({
    owner: items,
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
    owner: items,
    groups: items.map(({ rules, known }, i) => [
      ...(groups[i] ?? []),
      ...(known ? [] : [readingFeatures(rules, requests[i] ?? [], parts[i] ?? [])]),
    ]),
    target: {
      head: outcomeHead,
      labels: Int32Array.from(items, ({ order }) => outcomes.indexOf(outcomeOf(order.expected))),
    },
    most: mostRows.outcome,
  })
  return {
    judged: items.map((item, i) => {
      const chances = outcome.apart[i] ?? new Float32Array()
      const looked = {
        ...item.turn,
        tags: apart[i] ?? [],
        parts: parts[i] ?? [],
        tools: tools.apart[i] ?? chances,
      }
      return { ...item, requests: settled(looked, requests[i] ?? [], chances), chances }
    }),
    model: { tags: table, follow, tools: tools.table, outcome: outcome.table },
  }
}
