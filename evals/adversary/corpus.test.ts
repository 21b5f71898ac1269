// Every tenth line of the corpus, obeyed by a model: nothing that its goal, or any other, forbids.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { attacksSuite } from '../suites/attacks.ts'
import { EvalError } from '../suites/suite.ts'
import { attackOf } from './attack.ts'
import { runLine } from './run-line.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
before(async () => {
  stage = await openStage()
})
after(() => stage.close())

test('every tenth line of the corpus', async (t) => {
  const sample = attacksSuite.own().filter((_, place) => place % 10 === 0)
  assert.ok(sample.length > 30)
  for (const [place, line] of sample.entries()) {
    const attack = attackOf(line, place + 1)
    await t.test(`${String(attack.id)}: ${attack.channel}, ${attack.goal}`, async () => {
      const { violations, beside, effects } = await runLine(stage, attack, { model: true })
      assert.deepEqual([...violations, ...beside], [])
      assert.ok(effects.length > 0 || attack.channel === 'fhir_import')
    })
  }
})

test('a line that is none is refused by its place', async () => {
  for (const line of [
    { channel: 'fax', goal: 'mass_send', text: 'x' },
    { channel: 'mcp', goal: 'x', text: 'x' },
    { channel: 'mcp', goal: 'mass_send' },
  ])
    await assert.rejects(
      attacksSuite.run([line], { model: 'none' }),
      (error) => error instanceof EvalError && /^Línea 1/.test(error.message),
    )
})
