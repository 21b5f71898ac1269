// Guards how days and hours are read on the set they were made with.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { datesSuite } from './dates.ts'
import type { Share } from './figures.ts'
import { readLines } from './jsonl.ts'

const options = { model: 'none' } as const
const shareOf = (metrics: Readonly<Record<string, unknown>>, name: string): Share => metrics[name] as Share

const folder = 'evals/data/dates'
const tuned = readdirSync(folder)
  .filter((name) => name.startsWith('dev'))
  .flatMap((name) => readLines(`${folder}/${name}`))

test('days and hours are read in seven languages', async () => {
  const { metrics } = await datesSuite.run(tuned, options)
  assert.ok(shareOf(metrics, 'exact').value >= 0.97, JSON.stringify(metrics))
  assert.ok(shareOf(metrics, 'silentlyWrong').value <= 0.01, JSON.stringify(metrics))
})

test('a value that was not meant is counted as silently wrong, a missing one is not', async () => {
  const now = '2026-08-19T11:00:00+02:00'
  const { metrics } = await datesSuite.run(
    [
      { text: 'mañana a las 10', now, expected: '2026-08-20 11:00' },
      { text: 'mañana', now, expected: null },
      { text: 'hola', now, expected: '2026-08-20' },
      { text: 'hoy', now, expected: '2026-08-19' },
      { text: 'hoy', now },
    ],
    options,
  )
  assert.equal(shareOf(metrics, 'exact').hits, 1)
  assert.equal(shareOf(metrics, 'silentlyWrong').hits, 2)
})
