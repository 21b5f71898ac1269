// Every example judged by a model that has seen neither it nor its like.
import { fit, score, type FitOptions } from './fit.ts'
import type { Material } from './prepare.ts'

/** Rows that teach; all where it is left out. */
export type Learnt = (row: number) => boolean

/**
 * Raw scores of each row by the model of the other folds; `share` trains on the first part of them only. What stands in no
 * fold (-1) teaches every model and is scored by none.
 */
export function scoresApart(
  { rows, targets }: Material,
  folds: Int32Array,
  { share = 1, learnt = () => true, ...options }: FitOptions & { share?: number; learnt?: Learnt },
): Float32Array[] {
  const outputs = Math.max(...targets.map(({ head }) => head.offset + head.labels.length))
  const scores = Array.from(folds, () => new Float32Array(outputs))
  for (const fold of new Set(folds.toSorted().filter((one) => one >= 0))) {
    const model = fit(rows, targets, chosen(folds, fold, share).filter(learnt), options)
    folds.forEach((own, i) => {
      if (own === fold) score(rows, i, model, scores[i] as Float32Array)
    })
  }
  return scores
}

/** Rows of the other folds; a part of them is taken evenly from all files. */
function chosen(folds: Int32Array, apart: number, share: number): Uint32Array {
  const others = Uint32Array.from(folds, (_, i) => i).filter((i) => folds[i] !== apart)
  if (share >= 1) return others
  const step = 1 / share
  return Uint32Array.from(
    { length: Math.floor(others.length * share) },
    (_, i) => others[Math.floor(i * step)] ?? 0,
  )
}
