// Logistic regression over sparse features, all heads at once: AdaGrad, seeded, one thread.
import { squash, type Head } from '#agent/understand/embedded/heads.ts'
import { seeded } from '../fakes/random.ts'

/** Examples as rows of feature numbers; what stands from `ruleStart` on is what the rules said. */
export type Rows = {
  starts: Uint32Array
  ruleStarts: Uint32Array
  ids: Uint32Array
  values: Float32Array
  featureCount: number
}

/** Per row: of a `one` head the label's number, -1 to learn nothing; of a `many` head one bit a label. */
export type Targets = { head: Head; labels: Int32Array; weights?: Float32Array }

export type Linear = { weights: Float32Array; bias: Float32Array; outputs: number }

export type FitOptions = {
  seed: number
  epochs: number
  rate: number
  /** Pull towards nothing, on what a row touches. */
  decay: number
  /** How often a row is learnt without what the rules said, so that nothing rests on them alone. */
  ruleDropout: number
}

const outputsOf = (targets: readonly Targets[]): number =>
  Math.max(...targets.map(({ head }) => head.offset + head.labels.length))

/** Adds a row's scores to `scores`, which holds the bias. */
export function score(rows: Rows, row: number, model: Linear, scores: Float32Array): void {
  const { outputs, weights, bias } = model
  scores.set(bias)
  const end = rows.starts[row + 1] ?? 0
  addScores(rows, { from: rows.starts[row] ?? 0, end }, { weights, outputs, scores })
}

function addScores(
  { ids, values }: Rows,
  { from, end }: { from: number; end: number },
  { weights, outputs, scores }: { weights: Float32Array; outputs: number; scores: Float32Array },
): void {
  for (let i = from; i < end; i += 1) {
    const at = (ids[i] as number) * outputs
    const value = values[i] as number
    for (let k = 0; k < outputs; k += 1)
      scores[k] = (scores[k] as number) + value * (weights[at + k] as number)
  }
}

/** Probabilities become errors; outputs whose error matters are listed in `active`. */
function errors(targets: readonly Targets[], row: number, scores: Float32Array, active: Uint16Array): number {
  let count = 0
  for (const { head, labels, weights } of targets) {
    const label = labels[row] as number
    if (head.kind === 'one' && label < 0) continue
    squash(head, scores)
    const weight = weights ? (weights[row] as number) : 1
    for (let j = 0; j < head.labels.length; j += 1) {
      const k = head.offset + j
      const wanted = head.kind === 'one' ? (label === j ? 1 : 0) : (label >>> j) & 1
      const error = ((scores[k] as number) - wanted) * weight
      scores[k] = error
      if (error > 0.002 || error < -0.002) active[count++] = k
    }
  }
  return count
}

export function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

/** Learns from the rows named; the same rows, targets and options give the same weights. */
export function fit(
  rows: Rows,
  targets: readonly Targets[],
  chosen: Uint32Array,
  options: FitOptions,
): Linear {
  const outputs = outputsOf(targets)
  const model: Linear = {
    outputs,
    weights: new Float32Array(rows.featureCount * outputs),
    bias: new Float32Array(outputs),
  }
  const seen = new Float32Array(model.weights.length).fill(1e-2)
  const seenBias = new Float32Array(outputs).fill(1)
  const scores = new Float32Array(outputs)
  const active = new Uint16Array(outputs)
  const random = seeded(options.seed)
  const blindFrom = targets.find(({ head }) => head.blind)?.head.offset ?? outputs
  const order = chosen.slice()
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random)
    const rate = options.rate * (1 - epoch / options.epochs)
    for (const row of order) {
      const blind = random() < options.ruleDropout
      const from = rows.starts[row] as number
      const end = (blind ? rows.ruleStarts[row] : rows.starts[row + 1]) as number
      scores.set(model.bias)
      addScores(rows, { from, end }, { weights: model.weights, outputs, scores })
      const count = errors(targets, row, scores, active)
      for (let a = 0; a < count; a += 1) {
        const k = active[a] as number
        const error = scores[k] as number
        seenBias[k] = (seenBias[k] as number) + error * error
        model.bias[k] = (model.bias[k] as number) - (rate * error) / Math.sqrt(seenBias[k] as number)
      }
      const step = { model, seen, scores, active, rate, decay: options.decay }
      const words = Math.min(end, rows.ruleStarts[row] as number)
      update(rows, { from, end: words }, { ...step, count })
      update(rows, { from: words, end }, { ...step, count: seeing(active, count, blindFrom) })
    }
  }
  return model
}

/** How many of the active outputs may learn from what the rules said. */
function seeing(active: Uint16Array, count: number, blindFrom: number): number {
  let seen = 0
  while (seen < count && (active[seen] as number) < blindFrom) seen += 1
  return seen
}

type Step = {
  model: Linear
  seen: Float32Array
  scores: Float32Array
  active: Uint16Array
  count: number
  rate: number
  decay: number
}

function update({ ids, values }: Rows, { from, end }: { from: number; end: number }, step: Step): void {
  const { model, seen, scores, active, count, rate, decay } = step
  const { weights, outputs } = model
  for (let i = from; i < end; i += 1) {
    const at = (ids[i] as number) * outputs
    const value = values[i] as number
    for (let a = 0; a < count; a += 1) {
      const k = active[a] as number
      const place = at + k
      const slope = (scores[k] as number) * value + decay * (weights[place] as number)
      const total = (seen[place] as number) + slope * slope
      seen[place] = total
      weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(total)
    }
  }
}
