// Leaving alternatives out must never change what is found.
import assert from 'node:assert/strict'
import test from 'node:test'
import { complaintRules } from './lexicon/complaints.ts'
import { intentRules, intentWords } from './lexicon/intents.ts'
import { optOutFamilies, optOutWords } from './lexicon/opt-out-families.ts'
import { normalize } from './normalize.ts'
import { compile, found, matchesOf, without } from './pattern.ts'
import { holds, needsOf, placesOf } from './prefilter.ts'

const needed: readonly (readonly [string, readonly string[] | null])[] = [
  [' dolor ', [' dolor ']],
  ['(?:me )?duele el pecho', ['duele el pecho']],
  ['(?:ahogo|asfixia)', ['ahogo', 'asfixia']],
  ['(?:ahogo|no)', null],
  ['pastillas?', ['pastilla']],
  ['[a-z]+ fiebre(?! amarilla)', [' fiebre']],
  ['ad?o', null],
  ['no (?:\\w+ ){0,3}?respir[a-z]*', [' respir']],
  ['(?<=^ )baja(?= (?:$|,))', ['baja']],
]
for (const [source, pieces] of needed) {
  test(`a match of ${source} holds ${pieces?.join(' or ') ?? 'nothing in particular'}`, () => {
    const needs = needsOf(source)
    if (pieces === null) return assert.equal(needs, null)
    assert.ok(needs)
    for (const piece of needs)
      assert.ok(
        pieces.some((one) => one.includes(piece)),
        piece,
      )
    for (const piece of pieces) assert.ok(holds(` ${piece} `, placesOf(needs)))
  })
}

const patterns = [
  ...complaintRules.map(({ match }) => compile(match)),
  ...intentRules.map(({ match }) => compile(match, intentWords)),
  compile(optOutFamilies, optOutWords),
]
const texts = [
  'me han cobrado dos veces',
  'No me funciona el enlace de la videollamada',
  'se me ha acabado la medicación, ¿me renováis la receta?',
  'mi padre ha fallecido',
  'ez bidali mezu gehiago',
  'arrêtez de m’envoyer des messages',
  'please take me off your list',
  'aquí no vive ningún Antonio',
  'quero unha copia da miña historia clínica',
  'em heu cobrat de més',
  'a las nueve y media me va bien',
  '',
  '👍',
].map(normalize)

test('what is found is what the whole expression finds', () => {
  let hits = 0
  for (const pattern of patterns) {
    for (const text of texts) {
      const whole = text.search(pattern) >= 0
      assert.equal(found(pattern, text), whole, text)
      assert.equal(matchesOf(pattern, text).length > 0, whole, text)
      assert.equal(without(text, pattern), text.replace(pattern, ' ,'))
      if (whole) hits += 1
    }
  }
  assert.ok(hits >= 8, String(hits))
})
