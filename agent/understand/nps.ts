// The score in an answer to a survey: one clear integer from 0 to 10, or nothing.
import { scoresOf } from './embedded/table.ts'
import { surveyNamed } from './lexicon/nps.ts'
import { normalize } from './normalize.ts'
import { chanceOf, decided } from './score/decide.ts'
import { featuresOf } from './score/features.ts'
import { loadScoreModel } from './score/model.ts'
import { seenIn } from './score/seen.ts'

/** Over normalized text: the score, or `null` where there is none, more than one, a half, or one outside 0…10. */
export function readNpsIn(normal: string): number | null {
  const seen = seenIn(normal)
  if (seen.candidates.length === 0) return null
  const { table, index } = loadScoreModel()
  const chances = seen.candidates.map((candidate) =>
    chanceOf(scoresOf(table, index, featuresOf(seen, candidate))[0]),
  )
  return decided(seen, chances)
}

/** "7-8" as an answer is a range; further on it is something else. */
const longestOpening = 20

/** A minus, and a dash between two numbers, which normalized text has lost. */
export function isNoScore(text: string): boolean {
  if (/(^|\s)[-−]\s?\d/.test(text) && !/\d\s?[-−]/.test(text)) return true
  const pair = /(?<![\d/-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d/-])/.exec(text)
  return pair !== null && pair.index < longestOpening
}

/** The score in a message as it came. */
export const readNps = (text: string, normal: string = normalize(text)): number | null =>
  isNoScore(text) ? null : readNpsIn(normal)

const surveyWords = new RegExp(` (?:${surveyNamed}) `)
/** Whether the survey itself is spoken of. */
export const namesSurvey = (normal: string): boolean => surveyWords.test(normal)
