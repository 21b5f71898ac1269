// Guards how days and hours are read on the set they were made with.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runDates, type DateLine } from './dates.ts'

const lines = readFileSync(new URL('../data/dates/dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): DateLine => JSON.parse(line))

test('days and hours are read in seven languages', () => {
  const { metrics } = runDates(lines)
  assert.ok((metrics.accuracy ?? 0) >= 0.97, JSON.stringify(metrics))
  assert.ok((metrics.silentlyWrongRate ?? 1) <= 0.01, JSON.stringify(metrics))
  assert.deepEqual(Object.keys(metrics.byLanguage).sort(), ['ca', 'en', 'es', 'eu', 'fr', 'gl', 'pt'])
})

test('a value that was not meant is counted as silently wrong, a missing one is not', () => {
  const now = '2026-08-19T11:00:00+02:00'
  const { metrics } = runDates([
    { text: 'mañana a las 10', now, expected: '2026-08-20 11:00' },
    { text: 'mañana', now, expected: null },
    { text: 'hola', now, expected: '2026-08-20' },
    { text: 'hoy', now, expected: '2026-08-19' },
    { text: 'hoy', now },
  ])
  assert.deepEqual([metrics.lines, metrics.exact, metrics.silentlyWrong], [4, 1, 2])
})

test('a phrase is read within a millisecond', () => {
  runDates(lines)
  const began = performance.now()
  runDates(lines)
  assert.ok((performance.now() - began) / lines.length < 3)
})
