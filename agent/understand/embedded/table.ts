// One linear layer in eight bits: rows by the hash of a feature, found and summed without an allocation.
import type { FeatureGroup } from './features.ts'

export type Table = {
  outputs: number
  /** Ascending; row by row of `weights`. */
  keys: Uint32Array
  weights: Int8Array
  /** By output: what one step of a weight is worth. */
  scales: Float32Array
  bias: Float32Array
}

export type Index = { slots: Int32Array; mask: number }

/** Open addressing over the keys, less than half full. */
export function indexOf({ keys }: Pick<Table, 'keys'>): Index {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2))
  const slots = new Int32Array(size).fill(-1)
  const mask = size - 1
  keys.forEach((key, row) => {
    let slot = key & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = row
  })
  return { slots, mask }
}

function rowOf(keys: Uint32Array, { slots, mask }: Index, key: number): number {
  let slot = key & mask
  for (let row = slots[slot] as number; row !== -1; row = slots[slot] as number) {
    if (keys[row] === key) return row
    slot = (slot + 1) & mask
  }
  return -1
}

/** The layer's answer to the features; unknown ones say nothing. */
export function scoresOf(table: Table, index: Index, groups: readonly FeatureGroup[]): Float32Array {
  const { outputs, keys, weights, scales, bias } = table
  const scores = new Float32Array(outputs)
  for (const { hashes, value } of groups) {
    for (const hash of hashes) {
      const row = rowOf(keys, index, hash)
      if (row < 0) continue
      const at = row * outputs
      for (let k = 0; k < outputs; k += 1)
        scores[k] = (scores[k] as number) + value * (weights[at + k] as number)
    }
  }
  for (let k = 0; k < outputs; k += 1)
    scores[k] = (scores[k] as number) * (scales[k] as number) + (bias[k] as number)
  return scores
}
