// Guards what the redactor finds on the sets it was made with.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { runPhi, type PhiLine } from './phi.ts'

const folder = new URL('../data/phi/', import.meta.url)
const lines = readdirSync(folder)
  .filter((name) => name.startsWith('dev'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line): PhiLine => JSON.parse(line))

test('the marks of the set stand where they say', () => {
  for (const { text, spans } of lines)
    for (const span of spans ?? []) assert.equal(text.slice(span.start, span.end), span.text)
})

test('personal data is found, and little else', () => {
  const { metrics } = runPhi(lines)
  assert.ok((metrics.overall.recall ?? 0) >= 0.97, JSON.stringify(metrics.overall))
  assert.ok((metrics.overall.precision ?? 0) >= 0.95, JSON.stringify(metrics.overall))
  for (const type of ['DNI', 'NIE', 'IBAN', 'CARD', 'EMAIL', 'PHONE'] as const)
    assert.equal(metrics.byType[type]?.recall, 1, type)
})

test('a message is redacted within a millisecond', () => {
  for (const { text } of lines) runPhi([{ text }])
  const began = performance.now()
  for (const { text } of lines) runPhi([{ text }])
  assert.ok((performance.now() - began) / lines.length < 3)
})

test('a span counts when it covers what was marked, punctuation aside', () => {
  const text = 'soy Lucía.'
  const mark = (type: 'NAME' | 'PHONE', start: number, end: number) => ({
    type,
    text: text.slice(start, end),
    start,
    end,
  })
  const cases: [spans: ReturnType<typeof mark>[], hits: number, right: number][] = [
    [[mark('NAME', 4, 9)], 1, 1],
    [[mark('NAME', 4, 10)], 1, 1],
    [[mark('NAME', 0, 9)], 0, 0],
    [[mark('PHONE', 4, 9)], 0, 0],
    [[], 0, 0],
  ]
  for (const [spans, hits, right] of cases) {
    const { overall } = runPhi([{ text, spans }]).metrics
    assert.deepEqual([overall.hits, overall.right], [hits, right])
  }
})
