// What the classifier answers: its heads, and where each stands among the outputs of one linear layer.
import { categories, intents, severities, urgencies } from '#core/conversations/interpretation.ts'

/** `one`: exactly one of the labels (softmax). `many`: each by itself (logistic). */
export type Head = { name: string; kind: 'one' | 'many'; labels: readonly string[]; offset: number }

const described = [
  { name: 'primary', kind: 'one', labels: intents },
  { name: 'intents', kind: 'many', labels: intents },
  { name: 'urgency', kind: 'one', labels: urgencies },
  { name: 'category', kind: 'one', labels: ['none', ...categories] },
  { name: 'severity', kind: 'one', labels: severities },
] as const

export type HeadName = (typeof described)[number]['name']

let offset = 0
export const heads: readonly (Head & { name: HeadName })[] = described.map((head) => {
  const placed = { ...head, offset }
  offset += head.labels.length
  return placed
})
export const outputCount = offset
