// Guards what was reached on texts that nobody tunes on, and that the shipped model is of the committed texts.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { modelPath } from '#agent/understand/embedded/classifier.ts'
import { decodeModel } from '#agent/understand/embedded/model-file.ts'
import { loadExamples } from '../train/examples.ts'
import { dataHash, trainFolder } from '../train/train.ts'
import type { Share } from './figures.ts'
import { suites } from './registry.ts'

/** A little under what was measured: a fall is seen, the next text is not. */
const floors: readonly [suite: string, figure: string, least: number][] = [
  ['replies', 'danger.recall', 0.92],
  ['replies', 'danger.precision', 0.82],
  ['replies', 'optOut.recall', 0.89],
  ['replies', 'intentAccuracy', 0.86],
  ['replies', 'queueAccuracy', 0.86],
  ['replies', 'npsExact', 0.9],
  ['replies', 'languageAccuracy', 0.97],
  ['dates', 'exact', 0.91],
  ['phi', 'overall.recall', 0.94],
]

const at = (metrics: unknown, path: string): number => {
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], metrics)
  return typeof found === 'number' ? found : (found as Share).value
}

for (const name of ['replies', 'dates', 'phi'])
  test(`${name}: no worse than it was on the frozen texts`, async () => {
    const suite = suites[name] ?? assert.fail()
    const { metrics } = await suite.run(suite.own(), { model: 'none' })
    for (const [, figure, least] of floors.filter(([of]) => of === name))
      assert.ok(at(metrics, figure) >= least, `${figure} ${at(metrics, figure)} < ${least}`)
  })

test('the shipped model learned the committed texts: after a change, npm run train', () => {
  const { trained } = decodeModel(readFileSync(modelPath))
  assert.equal(trained.data, dataHash(loadExamples([trainFolder])))
})
