// How surely each word of a turn has each label, judged as a chain: what a label is depends on the labels around it.
import { labels, partOf } from './labels.ts'

const count = labels.length
/** Before the first word. */
const beginning = count

/**
 * How well a label goes with the one before it: `follow[before * labels + next]`, the last row of what begins a turn.
 * What may not follow has no chance whatever stands here.
 */
export type Follow = Float32Array
export const followSize = (count + 1) * count

/** A following word stands only behind a word of the same part. */
export const mayFollow: readonly (readonly boolean[])[] = Array.from({ length: count + 1 }, (_, before) =>
  labels.map((_, next) => {
    const part = partOf(next)
    return !part || part.first || (before !== beginning && partOf(before)?.name === part.name)
  }),
)

/** By word the labels that are possible; undefined: all. */
export type Allowed = readonly (ReadonlySet<number> | undefined)[]

type Chain = {
  /** By word the weight of each label alone. */
  alone: Float64Array[]
  /** By word the weight of all that leads up to each label, and of all that comes after it. */
  ahead: Float64Array[]
  behind: Float64Array[]
  /** What each word was divided by, so that no product vanishes. */
  scale: Float64Array
}

function weighed(scores: Float32Array, allowed: ReadonlySet<number> | undefined): Float64Array {
  const weights = new Float64Array(count)
  let top = -Infinity
  for (let label = 0; label < count; label += 1)
    if (!allowed || allowed.has(label)) top = Math.max(top, scores[label] as number)
  for (let label = 0; label < count; label += 1)
    if (!allowed || allowed.has(label))
      weights[label] = Math.exp(Math.max(-60, (scores[label] as number) - top))
  return weights
}

/** By label before and label after it what the two together weigh. */
function pairWeights(follow: Follow): Float64Array {
  const weights = new Float64Array(followSize)
  for (let before = 0; before <= count; before += 1)
    for (let next = 0; next < count; next += 1) {
      const at = before * count + next
      if (mayFollow[before]?.[next]) weights[at] = Math.exp(follow[at] as number)
    }
  return weights
}

/** Into each label, from all labels before it; from the beginning where there are none. */
function ledInto(pairs: Float64Array, before: Float64Array | undefined): Float64Array {
  if (!before) return Float64Array.from(pairs.subarray(beginning * count))
  const sums = new Float64Array(count)
  for (let label = 0; label < count; label += 1) {
    const weight = before[label] as number
    if (weight === 0) continue
    const at = label * count
    for (let next = 0; next < count; next += 1)
      sums[next] = (sums[next] as number) + weight * (pairs[at + next] as number)
  }
  return sums
}

/** Out of each label, to all labels after it. */
function leadsTo(pairs: Float64Array, after: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(count)
  for (let next = 0; next < count; next += 1) {
    const weight = after[next] as number
    if (weight === 0) continue
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] as number) + weight * (pairs[label * count + next] as number)
  }
  return sums
}

/** The forward and backward sums of a linear chain (Rabiner 1989), each word scaled to one. */
function chainOf(scores: readonly Float32Array[], pairs: Float64Array, allowed: Allowed = []): Chain {
  const alone = scores.map((own, t) => weighed(own, allowed[t]))
  const scale = new Float64Array(scores.length)
  const ahead: Float64Array[] = []
  alone.forEach((own, t) => {
    const sums = ledInto(pairs, ahead[t - 1])
    let all = 0
    for (let label = 0; label < count; label += 1) {
      sums[label] = (sums[label] as number) * (own[label] as number)
      all += sums[label] as number
    }
    scale[t] = all || Number.MIN_VALUE
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] as number) / (scale[t] as number)
    ahead.push(sums)
  })
  const behind = scores.map(() => new Float64Array(count).fill(1))
  for (let t = scores.length - 2; t >= 0; t -= 1)
    behind[t] = leadsTo(pairs, comingFrom({ alone, behind, scale }, t + 1))
  return { alone, ahead, behind, scale }
}

/** By label what a word and all after it weigh. */
function comingFrom({ alone, behind, scale }: Omit<Chain, 'ahead'>, t: number): Float64Array {
  const [own, after] = [alone[t] as Float64Array, behind[t] as Float64Array]
  const weights = new Float64Array(count)
  for (let label = 0; label < count; label += 1)
    weights[label] = ((own[label] as number) * (after[label] as number)) / (scale[t] as number)
  return weights
}

const chancesIn = ({ ahead, behind }: Chain): Float32Array[] =>
  ahead.map((own, t) => {
    const [chances, after] = [new Float32Array(count), behind[t] as Float64Array]
    for (let label = 0; label < count; label += 1)
      chances[label] = (own[label] as number) * (after[label] as number)
    return chances
  })

/** Scores by word become chances by word, each in sight of all the others. */
export const chainChances = (scores: readonly Float32Array[], follow: Follow): Float32Array[] =>
  chancesIn(chainOf(scores, pairWeights(follow)))

/** By word the chance of each label, and how often each label is expected behind each. */
export type Expected = { chances: Float32Array[]; pairs: Float64Array }

function expectedIn(chain: Chain, pairs: Float64Array): Expected {
  const chances = chancesIn(chain)
  const expected = new Float64Array(followSize)
  chances[0]?.forEach((chance, label) => (expected[beginning * count + label] = chance))
  for (let t = 1; t < chain.ahead.length; t += 1) {
    const [before, weights] = [chain.ahead[t - 1] as Float64Array, comingFrom(chain, t)]
    for (let label = 0; label < count; label += 1) {
      const weight = before[label] as number
      if (weight < 1e-9) continue
      for (let next = 0; next < count; next += 1) {
        const at = label * count + next
        expected[at] = (expected[at] as number) + weight * (pairs[at] as number) * (weights[next] as number)
      }
    }
  }
  return { chances, pairs: expected }
}

/** What is expected of a turn as it is read now, and what among the labels that are allowed: training goes from one to the other. */
export function expectedOf(
  scores: readonly Float32Array[],
  follow: Follow,
  allowed: Allowed,
): { free: Expected; wanted: Expected } {
  const pairs = pairWeights(follow)
  return {
    free: expectedIn(chainOf(scores, pairs), pairs),
    wanted: expectedIn(chainOf(scores, pairs, allowed), pairs),
  }
}
