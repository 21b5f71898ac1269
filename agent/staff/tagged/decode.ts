// The likeliest labels of a turn that follow each other as labels may.
import { mayFollow } from './chain.ts'
import { labels } from './labels.ts'

const count = labels.length

/** Viterbi over chances by word. */
export function decode(chances: readonly Float32Array[]): number[] {
  let best = new Float64Array(count).fill(-Infinity)
  best[0] = 0
  const back: Int32Array[] = []
  for (const chance of chances) {
    const next = new Float64Array(count).fill(-Infinity)
    const from = new Int32Array(count)
    for (let label = 0; label < count; label += 1) {
      for (let before = 0; before < count; before += 1)
        if (mayFollow[before]?.[label] && (best[before] as number) > (next[label] as number)) {
          next[label] = best[before] as number
          from[label] = before
        }
      next[label] = (next[label] as number) + Math.log(Math.max(1e-9, chance[label] as number))
    }
    best = next
    back.push(from)
  }
  let label = best.indexOf(Math.max(...best))
  const tags = new Array<number>(chances.length)
  for (let i = chances.length - 1; i >= 0; i -= 1) {
    tags[i] = label
    label = back[i]?.[label] ?? 0
  }
  return tags
}
