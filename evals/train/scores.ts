// `npm run train:scores`: learns the reader of scores in answers to surveys and writes the model that is shipped.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { FeatureGroup } from '#agent/understand/embedded/features.ts'
import type { Head } from '#agent/understand/embedded/heads.ts'
import { normalize } from '#agent/understand/normalize.ts'
import { isNoScore } from '#agent/understand/nps.ts'
import { chanceOf, decided } from '#agent/understand/score/decide.ts'
import { featuresOf } from '#agent/understand/score/features.ts'
import { encodeScoreModel, scoreModelPath } from '#agent/understand/score/model.ts'
import { seenIn, type Seen } from '#agent/understand/score/seen.ts'
import { learnTable } from './compress.ts'
import { scoresApart } from './cross-validate.ts'
import { rowsOf, vocabularyOf } from './dataset.ts'
import { loadExamples } from './examples.ts'
import type { FitOptions } from './fit.ts'
import type { Material } from './prepare.ts'
import { loadPatterns, type Scored } from './score-patterns.ts'

const options: FitOptions = { seed: 20261126, epochs: 10, rate: 0.3, decay: 3e-4, ruleDropout: 0 }
const mostRows = 12_000
const patternTimes = 8
const patternWeight = 0.2
const head: Head = { name: 'score', kind: 'many', labels: ['score'], offset: 0 }

type Answer = Scored & { seen: Seen; first: number }

/** Answers to surveys of the folders; the author is the file. */
export const loadAnswers = (folders: readonly string[]): Scored[] =>
  loadExamples(folders).flatMap(({ slice, lastOutbound, nps, text }) =>
    lastOutbound === 'nps_survey' ? [{ author: slice, text, score: nps }] : [],
  )

type Lesson = { answers: Answer[]; material: Material; folds: Int32Array; labels: Int32Array }

/** One row a candidate; each author is a fold of its own, and the patterns teach all. */
export function lessonOf(scored: readonly Scored[]): Lesson {
  const authors = [...new Set(scored.map(({ author }) => author))]
  const groups: FeatureGroup[][] = []
  const folds: number[] = []
  const labels: number[] = []
  const answers = scored.map((one): Answer => {
    const seen = seenIn(normalize(one.text))
    const first = groups.length
    for (const candidate of seen.candidates) {
      // The last group is for what rules say; here they say nothing.
      groups.push([...featuresOf(seen, candidate), { hashes: [], value: 0 }])
      folds.push(one.author === 'patterns' ? -1 : authors.indexOf(one.author))
      labels.push(candidate.value === one.score ? 1 : 0)
    }
    return { ...one, seen, first }
  })
  const vocabulary = vocabularyOf(groups, 2)
  const weights = Float32Array.from(folds, (fold) => (fold < 0 ? patternWeight : 1))
  const target = { head, labels: Int32Array.from(labels), weights }
  return {
    answers,
    material: {
      rows: rowsOf(groups, vocabulary),
      targets: [target],
      keys: Uint32Array.from(vocabulary.keys()),
    },
    folds: Int32Array.from(folds),
    labels: target.labels,
  }
}

/** Chances by row of authors that were not learnt from. */
const judgedApart = ({ material, folds }: Lesson, learnt: (row: number) => boolean): number[] =>
  scoresApart(material, folds, { ...options, learnt }).map(([score]) => chanceOf(score))

/** "El 8 de marzo… y el 8 es lo que le pongo": of several numbers that are the score only the likely ones teach. */
export function teaching(lesson: Lesson): (row: number) => boolean {
  const chances = judgedApart(lesson, () => true)
  const left = new Set<number>()
  for (const { seen, score, first } of lesson.answers) {
    const own = seen.candidates.flatMap(({ value }, i) => (value === score ? [first + i] : []))
    const best = Math.max(...own.map((row) => chances[row] ?? 0))
    for (const row of own) if ((chances[row] ?? 0) < best / 2) left.add(row)
  }
  return (row) => !left.has(row)
}

/** By author how many answers there are and how many are read right. */
export function readApart(lesson: Lesson, learnt: (row: number) => boolean): Map<string, [number, number]> {
  const chances = judgedApart(lesson, learnt)
  const read = new Map<string, [number, number]>()
  for (const { author, text, seen, score, first } of lesson.answers) {
    if (author === 'patterns') continue
    const own = chances.slice(first, first + seen.candidates.length)
    const right = (isNoScore(text) ? null : decided(seen, own)) === score
    const [all, good] = read.get(author) ?? [0, 0]
    read.set(author, [all + 1, good + (right ? 1 : 0)])
  }
  return read
}

export const learnScores = ({ material }: Lesson, learnt: (row: number) => boolean): Uint8Array =>
  encodeScoreModel(learnTable(material, options, mostRows, learnt))

const help = `Trains the reader of survey scores on evals/data/replies/train/*.tsv and evals/data/scores/patterns.txt,
and writes agent/understand/score/model.bin.

  npm run train:scores [-- --data FOLDER …]

The same examples give the same bytes. Prints by author how many scores are read right by a model that has not seen that author.`

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
  })
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  if (values.help) return say(help)
  const answers = loadAnswers(values.data ?? ['evals/data/replies/train'])
  const lesson = lessonOf([...answers, ...loadPatterns(patternTimes)])
  const learnt = teaching(lesson)
  const read = readApart(lesson, learnt)
  for (const [author, [all, right]] of read) say(`${author.padEnd(20)} ${all} ${(right / all).toFixed(3)}`)
  const right = [...read.values()].reduce((sum, [, good]) => sum + good, 0)
  say(`${answers.length} answers ${(right / answers.length).toFixed(4)}`)
  const bytes = learnScores(lesson, learnt)
  writeFileSync(scoreModelPath, bytes)
  say(`${(bytes.length / 1024).toFixed(0)} KiB written`)
}

if (import.meta.main) main()
