// All that training needs of the examples, read once: features, rows, targets and folds.
import { languageFeatures, languageLabels } from '#agent/understand/embedded/language-features.ts'
import { readExample, rowsOf, targetsOf, vocabularyOf, type Read } from './dataset.ts'
import type { Example } from './examples.ts'
import type { Rows, Targets } from './fit.ts'
import { foldsOf } from './folds.ts'

export type Material = { rows: Rows; targets: Targets[]; keys: Uint32Array }
export type Prepared = {
  reads: Read[]
  folds: Int32Array
  turn: Material
  language: Material
}

export const foldCount = 5

/** Languages outside the list teach nothing. */
const languageTargets = (examples: readonly Example[]): Targets[] => [
  {
    head: { name: 'language', kind: 'one', labels: languageLabels, offset: 0 },
    labels: Int32Array.from(examples, ({ language }) =>
      languageLabels.findIndex((label) => label === language),
    ),
  },
]

export function prepare(examples: readonly Example[]): Prepared {
  const reads = examples.map(readExample)
  const seen = reads.map(({ groups }) => groups)
  const vocabulary = vocabularyOf(seen, 2)
  const letters = reads.map(({ example, normal }) => languageFeatures(example.text, normal))
  const letterVocabulary = vocabularyOf(letters, 2)
  return {
    reads,
    folds: foldsOf(
      examples.map(({ text }) => text),
      foldCount,
    ),
    turn: {
      rows: rowsOf(seen, vocabulary),
      targets: targetsOf(examples),
      keys: Uint32Array.from(vocabulary.keys()),
    },
    language: {
      rows: rowsOf(letters, letterVocabulary),
      targets: languageTargets(examples),
      keys: Uint32Array.from(letterVocabulary.keys()),
    },
  }
}
