// Folding, and spans that lead back to the text as written.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutSpans, fold, foldInPlace, squash } from './normalize.ts'

const folds: [text: string, folded: string][] = [
  ['Ñoño  PINGÜINO', 'nono pinguino'],
  ['  Revisión\tde\u00a0ojos\n', 'revision de ojos'],
  ['Vídeo\u200bconsulta', 'videoconsulta'],
  ['man\u0303ana', 'manana'],
  ['Ａ１', 'a1'],
  ['', ''],
]
for (const [text, folded] of folds)
  test(`folds ${JSON.stringify(text)}`, () => assert.equal(fold(text), folded))

test('squash reads letters that only look Latin', () => {
  assert.equal(squash('ВАЈА'), 'baja')
  assert.equal(squash('S\u00adT\u200dO\u200bP'), 'stop')
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
  )
})

test('every span of the folded text lies in the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const folded = foldInPlace(text)
      const [from, to] = folded.spanOf(Math.min(a, b), Math.max(a, b))
      assert.ok(0 <= from && from <= to && to <= text.length)
      assert.equal(folded.spanOf(0, folded.text.length)[1], text.length)
    }),
  )
})

test('cuts spans out', () => {
  assert.equal(cutSpans('uno dos tres', [[4, 7]]), 'uno tres')
  assert.equal(
    cutSpans('uno dos tres', [
      [8, 12],
      [0, 3],
    ]),
    'dos',
  )
  assert.equal(cutSpans('uno', []), 'uno')
})
