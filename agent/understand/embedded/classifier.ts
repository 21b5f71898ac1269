// The trained classifier in use: probabilities for one turn, and for the language of its words.
import { existsSync, readFileSync } from 'node:fs'
import type { Category, Intent, Severity, Urgency } from '#core/conversations/interpretation.ts'
import { categories, intents, severities, urgencies } from '#core/conversations/interpretation.ts'
import { CodedError } from '#core/errors.ts'
import { featuresOf, type Turn } from './features.ts'
import { heads, squash, type Head } from './heads.ts'
import { languageFeatures, languageLabels } from './language-features.ts'
import { decodeModel, type Model, type Thresholds } from './model-file.ts'
import { indexOf, scoresOf } from './table.ts'

export type Likely<T extends string> = { label: T; chance: number }

export type Guess = {
  /** By intent, each by itself. */
  intents: Readonly<Record<Intent, number>>
  /** The likeliest single intent where none is likely: chances weighed against how common each is. */
  best: Intent
  urgency: Readonly<Record<Urgency, number>>
  /** The likeliest thing that went wrong, if anything did. */
  category: Likely<Category>
  severity: Severity
}

export type Classifier = {
  thresholds: Thresholds
  turn: (turn: Turn) => Guess
  language: (raw: string, normal: string) => Likely<string>
}

const likeliest = (chances: Float32Array): number =>
  chances.reduce((best, chance, i) => (chance > (chances[best] ?? 0) ? i : best), 0)

const named = <T extends string>(labels: readonly T[], chances: Float32Array): Record<T, number> =>
  Object.fromEntries(labels.map((label, i) => [label, chances[i] ?? 0])) as Record<T, number>

export type Calibration = Pick<Model, 'temperatures' | 'shares'>

/** How far a common intent must be ahead of a rare one (0: not at all), by cross-validation. */
const againstCommon = 0.4

function bestOf(chances: Readonly<Record<Intent, number>>, shares: Model['shares']): Intent {
  const weight = (intent: Intent): number => chances[intent] / ((shares[intent] ?? 0) + 1e-3) ** againstCommon
  return intents.reduce((best, intent) => (weight(intent) > weight(best) ? intent : best))
}

/** Scores of the turn's heads become probabilities, in place. */
export function guessOf(scores: Float32Array, { temperatures, shares }: Calibration): Guess {
  const [said, what, grave, how] = heads.map((head) => {
    squash(head, scores, temperatures[head.name] ?? 1)
    return scores.subarray(head.offset, head.offset + head.labels.length)
  }) as [Float32Array, Float32Array, Float32Array, Float32Array]
  const wrong = likeliest(what.subarray(1))
  const chances = named(intents, said)
  return {
    intents: chances,
    best: bestOf(chances, shares),
    urgency: named(urgencies, how),
    category: { label: categories[wrong] ?? 'other', chance: what[wrong + 1] ?? 0 },
    severity: severities[likeliest(grave)] ?? 'medium',
  }
}

const languageHead: Head = { name: 'language', kind: 'one', labels: languageLabels, offset: 0 }

export function likelyLanguage(scores: Float32Array, { temperatures }: Calibration): Likely<string> {
  squash(languageHead, scores, temperatures['language'] ?? 1)
  const best = likeliest(scores)
  return { label: languageLabels[best] ?? 'und', chance: scores[best] ?? 0 }
}

export function classifierOf(model: Model): Classifier {
  const index = { turn: indexOf(model.turn), language: indexOf(model.language) }
  return {
    thresholds: model.thresholds,
    turn: (turn) => guessOf(scoresOf(model.turn, index.turn, featuresOf(turn)), model),
    language: (raw, normal) =>
      likelyLanguage(scoresOf(model.language, index.language, languageFeatures(raw, normal)), model),
  }
}

export const modelPath = new URL('./model.bin', import.meta.url)

let loaded: Classifier | undefined

/** The shipped model, read once. Throws where it is missing, or trained for other features. */
export function loadClassifier(): Classifier {
  if (loaded) return loaded
  if (!existsSync(modelPath))
    throw new CodedError('internal', {
      text: 'Falta el modelo de comprensión (agent/understand/embedded/model.bin). Créalo con: npm run train',
    })
  loaded = classifierOf(decodeModel(readFileSync(modelPath)))
  return loaded
}
