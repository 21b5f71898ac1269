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
