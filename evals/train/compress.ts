// A trained layer as the small table that is shipped: the rows that say most, in eight bits.
import type { Table } from '#agent/understand/embedded/table.ts'
import type { Learnt } from './cross-validate.ts'
import { fit, type FitOptions, type Linear } from './fit.ts'
import type { Material } from './prepare.ts'

/** Rows by how far they move any output, the strongest first; equal ones by their key. */
function strongest({ weights, outputs }: Linear, keys: Uint32Array, most: number): number[] {
  const strength = Float32Array.from(keys, (_, row) => {
    let sum = 0
    for (let k = 0; k < outputs; k += 1) sum += (weights[row * outputs + k] as number) ** 2
    return sum
  })
  const order = Array.from(keys, (_, row) => row)
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b)
  return order.slice(0, most).sort((a, b) => a - b)
}

export function compress(model: Linear, keys: Uint32Array, most: number): Table {
  const { outputs, weights, bias } = model
  const kept = strongest(model, keys, most)
  const scales = new Float32Array(outputs)
  for (const row of kept)
    for (let k = 0; k < outputs; k += 1)
      scales[k] = Math.max(scales[k] as number, Math.abs(weights[row * outputs + k] as number) / 127)
  const small = new Int8Array(kept.length * outputs)
  kept.forEach((row, place) => {
    for (let k = 0; k < outputs; k += 1) {
      const scale = scales[k] as number
      small[place * outputs + k] =
        scale === 0 ? 0 : Math.round((weights[row * outputs + k] as number) / scale)
    }
  })
  return { outputs, keys: Uint32Array.from(kept, (row) => keys[row] as number), weights: small, scales, bias }
}

/** So many orders of the same rows are learnt and averaged: what one order happens to teach is not in the data. */
const orders = 3

/** What all rows teach (or those of `learnt`), as the table that is shipped. */
export function learnTable(
  { rows, targets, keys }: Material,
  options: FitOptions,
  most: number,
  learnt: Learnt = () => true,
): Table {
  const all = Uint32Array.from({ length: rows.ruleStarts.length }, (_, row) => row).filter(learnt)
  const model = fit(rows, targets, all, options)
  for (let k = 1; k < orders; k += 1) {
    const other = fit(rows, targets, all, { ...options, seed: options.seed + k })
    for (const layer of ['weights', 'bias'] as const)
      model[layer].forEach((sum, i) => (model[layer][i] = sum + (other[layer][i] ?? 0)))
  }
  for (const layer of ['weights', 'bias'] as const)
    model[layer].forEach((sum, i) => (model[layer][i] = sum / orders))
  return compress(model, keys, most)
}
