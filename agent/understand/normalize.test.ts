// The plain form of messages, and that no lexicon word is taken for a misspelling of another.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dangerLexicons } from './danger.ts'
import { complaintRules } from './lexicon/complaints.ts'
import { intentRules } from './lexicon/intents.ts'
import { normalize } from './normalize.ts'

const cases: readonly (readonly [string, string])[] = [
  ['Me DUELE el pecho', ' me duele el pecho '],
  ['no puedo ir, ¿vale?', ' no puedo ir , vale ? '],
  ['noooo', ' no '],
  ['me dueleee', ' me duele '],
  ['9️⃣', ' 9 '],
  ['🔟', ' 10 '],
  ['9/10', ' 9/10 '],
  ['38,5', ' 38.5 '],
  ['a las 10:30', ' a las 10:30 '],
  ['👍🏽', ' 👍 '],
  ['q tal xq no vienes', ' que tal porque no vienes '],
  ['wasap', ' whatsapp '],
  ['res\u200bpirar', ' respirar '],
  ['\u0412\u0410\u0408\u0410', ' baja '],
  ['B A J A', ' baja '],
  ["I can't", ' i cant '],
  ["l'any passat", ' l any passat '],
  ['49,90 €', ' 49.90 euros '],
  ['convulsione', ' convulsiones '],
  ['abogado', ' abogado '],
  ['', ' '],
  ['...', ' . '],
]
for (const [raw, plain] of cases) {
  test(`normal form of ${JSON.stringify(raw)}`, () => assert.equal(normalize(raw), plain))
}

const patterns = [
  ...dangerLexicons.flatMap((lexicon) => [
    ...Object.values(lexicon.words),
    lexicon.idioms,
    lexicon.doubtful,
    ...lexicon.entries.map((entry) => entry.match),
    ...(lexicon.signs ?? []).map((sign) => sign.match),
  ]),
  ...complaintRules.map((rule) => rule.match),
  ...intentRules.map((rule) => rule.match),
].join('\n')

test('lexicon words are written in the plain form', () => {
  const unfolded = patterns.match(/[áéíóúàèòïüñç]/gi)
  assert.equal(unfolded, null)
})

test('no lexicon word is mended into another', () => {
  const words = new Set(patterns.split(/[^a-z*<>_\\]+/).filter((word) => /^[a-z]{6,}$/.test(word)))
  const mended = [...words].filter((word) => normalize(word) !== ` ${word} `)
  assert.deepEqual(mended, [])
})
