// `npm run train`: learns the embedded classifier from the labelled replies and writes the model that is shipped.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { modelPath } from '#agent/understand/embedded/classifier.ts'
import { encodeModel } from '#agent/understand/embedded/model-file.ts'
import { figuresOf, scoreReplies } from '../suites/replies-score.ts'
import { learnTable } from './compress.ts'
import { scoresApart } from './cross-validate.ts'
import { loadExamples, type Example } from './examples.ts'
import type { FitOptions } from './fit.ts'
import { judge, trustOf, type Scores, type Trust } from './judge.ts'
import { prepare, type Prepared } from './prepare.ts'

export const trainFolder = 'evals/data/replies/train'

export const turnOptions: FitOptions = {
  seed: 20261124,
  epochs: 10,
  rate: 0.2,
  decay: 1e-3,
  ruleDropout: 0.5,
}
export const languageOptions: FitOptions = { ...turnOptions, epochs: 6, ruleDropout: 0 }

/** Rows that are shipped; the rest says next to nothing. */
const mostRows = { turn: 40_000, language: 16_000 }

export const crossValidate = ({ turn, language, folds }: Prepared, share = 1): Scores => ({
  turn: scoresApart(turn, folds, { ...turnOptions, share }),
  language: scoresApart(language, folds, { ...languageOptions, share }),
})

/** Of the same texts and labels always the same. */
export const dataHash = (examples: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16)

/** The model of all examples, as the bytes that are shipped. */
export function trainModel({ reads, turn, language }: Prepared, trust: Trust): Uint8Array {
  const examples = reads.map(({ example }) => example)
  return encodeModel({
    ...trust,
    turn: learnTable(turn, turnOptions, mostRows.turn),
    language: learnTable(language, languageOptions, mostRows.language),
    trained: { examples: examples.length, seed: turnOptions.seed, data: dataHash(examples) },
  })
}

const help = `Trains the embedded classifier on ${trainFolder}/*.tsv and writes agent/understand/embedded/model.bin.

  npm run train [-- --data FOLDER]

The same examples give the same bytes. Prints what cross-validation says of texts that are not among them.`

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  if (values.help) return say(help)
  const started = performance.now()
  const examples = loadExamples([values.data ?? trainFolder])
  if (examples.length === 0) throw new Error(`no examples in ${values.data ?? trainFolder}`)
  const prepared = prepare(examples)
  say(`${examples.length} examples, ${prepared.turn.keys.length} features`)
  const scores = crossValidate(prepared)
  const trust = trustOf(prepared, scores)
  const figures = figuresOf(scoreReplies(judge(prepared.reads, scores, trust)))
  say(figures.map(([name, figure]) => `${name.padEnd(20)} ${figure}`).join('\n'))
  say(JSON.stringify(trust))
  const bytes = trainModel(prepared, trust)
  writeFileSync(modelPath, bytes)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  say(`${(bytes.length / 1024).toFixed(0)} KiB written after ${seconds} s`)
}

if (import.meta.main) main()
