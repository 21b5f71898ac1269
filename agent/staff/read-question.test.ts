// Questions of the staff, and what each asks for, told on Wednesday 21 August 2024 at 9:00 in Madrid.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questions } from './questions-table.fixture.ts'
import { readQuestion } from './read-question.ts'

const wednesday = { now: new Date('2024-08-21T09:00:00+02:00'), zone: 'Europe/Madrid' }

const shown = (sentence: string): string => {
  const read = readQuestion(sentence, wednesday)
  if (!read) return 'none'
  const { kind, ...rest } = read
  return [
    kind,
    ...Object.entries(rest)
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
  ].join(' · ')
}

for (const line of questions.trim().split('\n')) {
  const [sentence = '', expected = ''] = line.split(' ⇒ ')
  test(`reads ${sentence}`, () => assert.equal(shown(sentence), expected))
}

test('is linear in what is asked', () => {
  for (const piece of ['¿qué ', 'Ana ', 'mañana ', '1/2 ']) {
    const start = performance.now()
    readQuestion(piece.repeat(2000).slice(0, 8000), wednesday)
    assert.ok(performance.now() - start < 300, piece)
  }
})
