// What scores of unseen examples say about trust: temperatures that make chances honest, and thresholds.
import { squash, type Head } from '#agent/understand/embedded/heads.ts'
import type { Targets } from './fit.ts'

function lossOf({ head, labels }: Targets, scores: readonly Float32Array[], temperature: number): number {
  const place: Head = { ...head, offset: 0 }
  let loss = 0
  scores.forEach((all, row) => {
    const label = labels[row] as number
    if (head.kind === 'one' && label < 0) return
    const own = all.slice(head.offset, head.offset + head.labels.length)
    squash(place, own, temperature)
    own.forEach((chance, j) => {
      const right = head.kind === 'one' ? (label === j ? chance : 1) : (label >>> j) & 1 ? chance : 1 - chance
      loss -= Math.log(Math.max(right, 1e-7))
    })
  })
  return loss
}

/** The temperature of least loss on scores that were made without the examples (Guo et al. 2017), to one in fifty. */
export function temperatureOf(targets: Targets, scores: readonly Float32Array[]): number {
  let [low, high] = [0.3, 4]
  for (let i = 0; i < 12; i += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3]
    if (lossOf(targets, scores, left) < lossOf(targets, scores, right)) high = right
    else low = left
  }
  return Math.round(((low + high) / 2) * 50) / 50
}

export type Marked = { chance: number; wanted: boolean; ruled: boolean }

/** Recall and precision where rules or a chance of at least `threshold` speak. */
export function atThreshold(
  all: readonly Marked[],
  threshold: number,
): { recall: number; precision: number } {
  let hits = 0
  let said = 0
  let wanted = 0
  for (const one of all) {
    const speaks = one.ruled || one.chance >= threshold
    if (one.wanted) wanted += 1
    if (speaks) said += 1
    if (speaks && one.wanted) hits += 1
  }
  return { recall: wanted === 0 ? 1 : hits / wanted, precision: said === 0 ? 1 : hits / said }
}

const steps = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)

/**
 * The highest threshold that reaches both goals; where none does, the one of the best balance (F-beta: above 1 a miss weighs
 * more than a false alarm).
 */
export function thresholdFor(
  all: readonly Marked[],
  goal: { recall: number; precision: number; beta: number },
): number {
  const reached = steps.map((threshold) => ({ threshold, ...atThreshold(all, threshold) }))
  const both = reached.findLast(
    ({ recall, precision }) => recall >= goal.recall && precision >= goal.precision,
  )
  if (both) return both.threshold
  const square = goal.beta ** 2
  const balance = ({ recall, precision }: { recall: number; precision: number }): number =>
    ((1 + square) * precision * recall) / (square * precision + recall)
  return reached.reduce((best, one) => (balance(one) > balance(best) ? one : best)).threshold
}
