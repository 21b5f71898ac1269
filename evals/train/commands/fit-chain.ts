// Learns the tagger as a chain (a conditional random field, Lafferty et al. 2001): AdaGrad, seeded, one thread.
import { expectedOf, followSize, type Allowed, type Follow } from '#agent/staff/tagged/chain.ts'
import { seeded } from '../../fakes/random.ts'
import { score, shuffle, type FitOptions, type Linear, type Rows } from '../fit.ts'

/** The rows of one turn, word by word, and the labels that each word may have; undefined: any. */
export type Sequence = { from: number; length: number; allowed: Allowed }

export type ChainModel = Linear & { follow: Follow }
type ChainOptions = Omit<FitOptions, 'ruleDropout'> & { outputs: number }

/** Scores by word, before its neighbours are heard. */
export function scoresOfTurn(rows: Rows, { from, length }: Sequence, model: Linear): Float32Array[] {
  return Array.from({ length }, (_, t) => {
    const scores = new Float32Array(model.outputs)
    score(rows, from + t, model, scores)
    return scores
  })
}

/** What was expected too much, to be taken away from weights at a pace that slows down by weight. */
type Pace = { rate: number; decay: number }

function step(weights: Float32Array, seen: Float32Array, at: number, slope: number, rate: number): void {
  const total = (seen[at] as number) + slope * slope
  seen[at] = total
  weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(total)
}

type Learning = { model: ChainModel; seen: Float32Array; seenBias: Float32Array; seenFollow: Float32Array }

function learnWord(
  rows: Rows,
  row: number,
  errors: Float32Array,
  { model, seen, seenBias }: Learning,
  { rate, decay }: Pace,
): void {
  const active = [...errors.keys()].filter((k) => Math.abs(errors[k] as number) > 0.002)
  for (const k of active) step(model.bias, seenBias, k, errors[k] as number, rate)
  const end = rows.starts[row + 1] as number
  for (let i = rows.starts[row] as number; i < end; i += 1) {
    const at = (rows.ids[i] as number) * model.outputs
    const value = rows.values[i] as number
    for (const k of active) {
      const slope = (errors[k] as number) * value + decay * (model.weights[at + k] as number)
      step(model.weights, seen, at + k, slope, rate)
    }
  }
}

function learnTurn(rows: Rows, turn: Sequence, learning: Learning, pace: Pace): void {
  const { model, seenFollow } = learning
  const scores = scoresOfTurn(rows, turn, model)
  const { free, wanted } = expectedOf(scores, model.follow, turn.allowed)
  free.pairs.forEach((expected, at) => {
    const error = expected - (wanted.pairs[at] as number)
    if (Math.abs(error) > 1e-4) step(model.follow, seenFollow, at, error, pace.rate)
  })
  free.chances.forEach((chances, t) => {
    const errors = chances.map((chance, k) => chance - (wanted.chances[t]?.[k] ?? 0))
    learnWord(rows, turn.from + t, errors, learning, pace)
  })
}

/** Learns from the turns given; the same turns and options give the same weights. */
export function fitChain(rows: Rows, turns: readonly Sequence[], options: ChainOptions): ChainModel {
  const { outputs, epochs, decay } = options
  const model: ChainModel = {
    outputs,
    weights: new Float32Array(rows.featureCount * outputs),
    bias: new Float32Array(outputs),
    follow: new Float32Array(followSize),
  }
  const learning: Learning = {
    model,
    seen: new Float32Array(model.weights.length).fill(1e-2),
    seenBias: new Float32Array(outputs).fill(1),
    seenFollow: new Float32Array(followSize).fill(1),
  }
  const random = seeded(options.seed)
  const order = Uint32Array.from(turns, (_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    const rate = options.rate * (1 - epoch / epochs)
    for (const i of order) learnTurn(rows, turns[i] as Sequence, learning, { rate, decay })
  }
  return model
}
