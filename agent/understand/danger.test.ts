// The danger net: every lexicon entry by its own examples, and a table of near misses.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dangerLexicons, isDanger, readDanger } from './danger.ts'

for (const lexicon of dangerLexicons) {
  for (const entry of lexicon.entries) {
    const id = `${lexicon.language}:${entry.id}`
    test(`${id} finds its example`, () => {
      const read = readDanger(entry.yes)
      assert.ok(read.matched.includes(id), `${entry.yes} → ${JSON.stringify(read)}`)
      assert.equal(read.urgency, entry.urgency, `${entry.yes} → ${JSON.stringify(read)}`)
    })
    test(`${id} stays calm on its near miss`, () => {
      const read = readDanger(entry.no)
      assert.ok(!isDanger(read.urgency), `${entry.no} → ${JSON.stringify(read)}`)
    })
  }
}

const weighed: [string, string, string][] = [
  ['one sign alone', 'estoy sudando con este calor', 'none'],
  ['two bodily signs', 'mi padre está vomitando y con escalofríos', 'soon'],
  ['signs that add up', 'mi padre está pálido, sudando y vomitando', 'emergency'],
  [
    'signs of a farewell',
    'he dejado los papeles arreglados y la perra con el vecino. No hace falta que me llamen',
    'self_harm',
  ],
  ['a joke said to be one', 'lo de que me quiero morir era broma', 'soon'],
  ['no joke', 'no es broma, me quiero morir', 'self_harm'],
  ['long ago, told as an aside', 'mi marido me pegó, hace diez años, y ya no vive aquí', 'soon'],
  ['long ago, but of the next clause', 'me duele el pecho, hace diez años tuve un infarto', 'emergency'],
  ['minutes are not long ago', 'hace diez minutos le dio un infarto', 'emergency'],
]
for (const [what, text, urgency] of weighed) {
  test(`${what}: ${text}`, () => assert.equal(readDanger(text).urgency, urgency))
}
