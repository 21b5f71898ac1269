// Every example judged by a model that has seen neither it nor its like.
import { fit, score, type FitOptions } from './fit.ts'
import { foldCount, type Material } from './prepare.ts'

/** Raw scores of each row by the model of the other folds; `share` trains on the first part of them only. */
export function scoresApart(
  { rows, targets }: Material,
  folds: Int32Array,
  { share = 1, ...options }: FitOptions & { share?: number },
): Float32Array[] {
  const outputs = Math.max(...targets.map(({ head }) => head.offset + head.labels.length))
  const scores = Array.from(folds, () => new Float32Array(outputs))
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = fit(rows, targets, chosen(folds, fold, share), options)
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
