// What tells the language of a message: its letters with their accents, its words, and what the word lists say.
import { readLanguage } from '../language.ts'
import type { FeatureGroup } from './features.ts'
import { addPieces, hashOf } from './hash.ts'

export const languageLabels = [
  'es',
  'ca',
  'gl',
  'eu',
  'en',
  'fr',
  'pt',
  'de',
  'it',
  'ro',
  'ar',
  'und',
] as const

/** A language shows itself early. */
const mostLetters = 400

export function languageFeatures(raw: string, normal: string): FeatureGroup[] {
  const words =
    raw
      .slice(0, mostLetters)
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}’'·]+/gu) ?? []
  const pieces = new Set<number>()
  const whole = new Set<number>()
  words.forEach((word, i) => {
    addPieces(word, { from: 1, to: 5 }, pieces)
    whole.add(hashOf(`l ${word}`))
    whole.add(hashOf(`l ${words[i - 1] ?? ''} ${word}`))
  })
  return [
    { hashes: [...pieces], value: 3 / Math.sqrt(Math.max(1, pieces.size)) },
    { hashes: [...whole], value: 2 / Math.sqrt(Math.max(1, whole.size)) },
    { hashes: [hashOf(`lists ${readLanguage(raw, normal)}`)], value: 1 },
  ]
}
