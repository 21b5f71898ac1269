// The product's own merge over scores of models that had not seen the example: what a stranger's message would get.
import {
  guessOf,
  likelyLanguage,
  type Calibration,
  type Guess,
} from '#agent/understand/embedded/classifier.ts'
import type { Thresholds } from '#agent/understand/embedded/model-file.ts'
import { settleLanguage } from '#agent/understand/language.ts'
import { merge } from '#agent/understand/merge.ts'
import { intents } from '#core/conversations/interpretation.ts'
import { queueOf } from '#agent/understand/routing.ts'
import { expectedOf, type Judged } from '../suites/replies-score.ts'
import { temperatureOf, thresholdFor, type Marked } from './calibrate.ts'
import type { Read } from './dataset.ts'
import type { Prepared } from './prepare.ts'

export type Scores = { turn: Float32Array[]; language: Float32Array[] }
export type Trust = Calibration & { thresholds: Thresholds }

const dangers = ['emergency', 'self_harm', 'violence'] as const
const dangerOf = (guess: Guess): number => dangers.reduce((sum, one) => sum + guess.urgency[one], 0)

/** A safety figure's goals, from the table of the product's quality goals. */
const dangerGoal = { recall: 0.98, precision: 0.85, beta: 2 }
const optOutGoal = { recall: 0.98, precision: 0.97, beta: 1 }

function thresholdsOf(reads: readonly Read[], guesses: readonly Guess[]): Thresholds {
  const marked = (mark: (read: Read, guess: Guess) => Marked): Marked[] =>
    reads.map((read, i) => mark(read, guesses[i] as Guess))
  const balanced = thresholdFor(
    marked(({ example }, guess) => ({
      chance: dangerOf(guess),
      wanted: dangers.some((one) => one === example.urgency),
      // By itself: of texts that nobody has seen the net finds fewer than of these, which its authors read.
      ruled: false,
    })),
    dangerGoal,
  )
  const optOut = thresholdFor(
    marked(({ example, found }, guess) => ({
      chance: guess.intents.opt_out,
      wanted: example.intents.includes('opt_out'),
      ruled: found.optOut !== null,
    })),
    optOutGoal,
  )
  // A miss weighs more than a false alarm; but these texts are fuller of dangers than any clinic's day.
  const danger = Math.max(0.3, balanced)
  return { intent: 0.5, effect: 0.7, optOut, danger, doubt: 0.8 * danger }
}

const sharesOf = (reads: readonly Read[]): Record<string, number> =>
  Object.fromEntries(
    intents.map((intent) => [
      intent,
      reads.filter(({ example }) => example.intents.includes(intent)).length / reads.length,
    ]),
  )

/** Temperatures and thresholds from scores made apart. */
export function trustOf({ reads, turn, language }: Prepared, scores: Scores): Trust {
  const temperatures: Record<string, number> = {}
  for (const targets of turn.targets) temperatures[targets.head.name] = temperatureOf(targets, scores.turn)
  for (const targets of language.targets)
    temperatures[targets.head.name] = temperatureOf(targets, scores.language)
  const calibration = { temperatures, shares: sharesOf(reads) }
  const guesses = scores.turn.map((own) => guessOf(own.slice(), calibration))
  return { ...calibration, thresholds: thresholdsOf(reads, guesses) }
}

/** What the product says of each example, beside what is expected. */
export function judge(reads: readonly Read[], scores: Scores, trust: Trust): Judged[] {
  const { thresholds } = trust
  return reads.map(({ example, found, draft, normal }, i) => {
    const guess = guessOf((scores.turn[i] as Float32Array).slice(), trust)
    const { lastOutbound, text } = example
    const merged = merge({ found, draft, guess, thresholds, context: { lastOutbound } })
    const likely = likelyLanguage((scores.language[i] as Float32Array).slice(), trust)
    const interpretation = { ...merged, language: settleLanguage({ raw: text, normal }, likely), slots: {} }
    return {
      expected: expectedOf(example),
      interpretation,
      queue: queueOf(interpretation, { lastOutbound }),
    }
  })
}
