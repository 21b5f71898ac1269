// Labelled replies as rows of numbers: what the classifier sees of each, and what it should say.
import { featuresOf, type FeatureGroup } from '#agent/understand/embedded/features.ts'
import { heads, type HeadName } from '#agent/understand/embedded/heads.ts'
import { draftOf, type Draft } from '#agent/understand/draft.ts'
import { findingsOf, type Findings } from '#agent/understand/findings.ts'
import { normalize } from '#agent/understand/normalize.ts'
import type { TurnContext } from '#core/conversations/interpretation.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { Example } from './examples.ts'
import type { Rows, Targets } from './fit.ts'

export const contextOf = ({ channel, lastOutbound }: Example): TurnContext => ({
  channel,
  lastOutbound,
  now: new Date('2026-08-13T09:00:00Z'),
  zone: 'Europe/Madrid',
})

export type Read = { example: Example; normal: string; found: Findings; draft: Draft; groups: FeatureGroup[] }

export function readExample(example: Example): Read {
  const normal = normalize(example.text)
  const context = contextOf(example)
  const found = findingsOf({ raw: example.text, normal }, context, readDateTime)
  const draft = draftOf(normal, found, context)
  return { example, normal, found, draft, groups: featuresOf({ normal, found, draft, context }) }
}

/** Features that are met at least `least` times, each with its row of the model. */
export function vocabularyOf(all: readonly (readonly FeatureGroup[])[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const groups of all)
    for (const { hashes } of groups) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const kept = [...counts].flatMap(([hash, count]) => (count >= least ? [hash] : [])).sort((a, b) => a - b)
  return new Map(kept.map((hash, i) => [hash, i]))
}

export function rowsOf(
  all: readonly (readonly FeatureGroup[])[],
  vocabulary: ReadonlyMap<number, number>,
): Rows {
  const ids: number[] = []
  const values: number[] = []
  const starts = new Uint32Array(all.length + 1)
  const ruleStarts = new Uint32Array(all.length)
  all.forEach((groups, row) => {
    groups.forEach(({ hashes, value }, g) => {
      if (g === groups.length - 1) ruleStarts[row] = ids.length
      for (const hash of hashes) {
        const id = vocabulary.get(hash)
        if (id === undefined) continue
        ids.push(id)
        values.push(value)
      }
    })
    starts[row + 1] = ids.length
  })
  return {
    starts,
    ruleStarts,
    ids: Uint32Array.from(ids),
    values: Float32Array.from(values),
    featureCount: vocabulary.size,
  }
}

const labelOf: Readonly<Record<HeadName, (example: Example, labels: readonly string[]) => number>> = {
  intents: ({ intents }, labels) => intents.reduce((bits, intent) => bits | (1 << labels.indexOf(intent)), 0),
  urgency: ({ urgency }, labels) => labels.indexOf(urgency),
  category: ({ category }, labels) => labels.indexOf(category ?? 'none'),
  severity: ({ severity }, labels) => (severity === null ? -1 : labels.indexOf(severity)),
}

export const targetsOf = (examples: readonly Example[]): Targets[] =>
  heads.map((head) => ({
    head,
    labels: Int32Array.from(examples, (example) => labelOf[head.name](example, head.labels)),
  }))
