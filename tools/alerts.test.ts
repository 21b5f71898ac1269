// An alert is found by its name, or by the words that only it has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { findAlert } from './alerts.ts'

const cases: [said: string, found: string | null][] = [
  ['Campaña Vacunación Gripe 2024', 'Campaña Vacunación Gripe'],
  ['gripe', 'Campaña Vacunación Gripe'],
  ['la alerta de ola de calor', 'Ola de calor'],
  ['cribado de mama', 'Cribado cáncer de mama'],
  ['sarampion', 'Sarampión'],
  ['vacunación', null],
  ['cribado', null],
  ['gripe aviar', null],
  ['calor en la piscina', null],
  ['todos', null],
]

test('alerts by name', async (t) => {
  const database = await testDatabase()
  t.after(() => database.close())
  for (const [said, found] of cases) {
    await t.test(said, async () => {
      const read = findAlert(database.org('one'), 'one', said)
      if (found === null) await assert.rejects(read, { code: 'alert_unknown' })
      else assert.equal((await read).name, found)
    })
  }
})
