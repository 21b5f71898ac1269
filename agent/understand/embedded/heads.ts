// What the classifier answers: its heads, and where each stands among the outputs of one linear layer.
import { categories, intents, severities, urgencies } from '#core/conversations/interpretation.ts'

/**
 * `one`: exactly one of the labels (softmax). `many`: each by itself (logistic). `blind`: sees nothing of what the rules
 * said, because it is there for what they miss.
 */
export type Head = {
  name: string
  kind: 'one' | 'many'
  labels: readonly string[]
  offset: number
  blind?: boolean
}

/** Blind heads stand last. */
const described = [
  { name: 'intents', kind: 'many', labels: intents },
  { name: 'category', kind: 'one', labels: ['none', ...categories] },
  { name: 'severity', kind: 'one', labels: severities },
  { name: 'urgency', kind: 'one', labels: urgencies, blind: true },
] as const

export type HeadName = (typeof described)[number]['name']

let offset = 0
export const heads: readonly (Head & { name: HeadName })[] = described.map((head) => {
  const placed = { ...head, offset }
  offset += head.labels.length
  return placed
})
export const outputCount = offset

/** Turns a head's scores into probabilities, in place. */
export function squash({ kind, labels, offset: from }: Head, scores: Float32Array, temperature = 1): void {
  const end = from + labels.length
  if (kind === 'many') {
    for (let k = from; k < end; k += 1) scores[k] = 1 / (1 + Math.exp(-(scores[k] as number) / temperature))
    return
  }
  let top = -Infinity
  for (let k = from; k < end; k += 1) top = Math.max(top, scores[k] as number)
  let sum = 0
  for (let k = from; k < end; k += 1) {
    const raised = Math.exp(((scores[k] as number) - top) / temperature)
    scores[k] = raised
    sum += raised
  }
  for (let k = from; k < end; k += 1) scores[k] = (scores[k] as number) / sum
}
