// The decision as people read it says all that the decision does.
import assert from 'node:assert/strict'
import test from 'node:test'
import { ruleWords } from '#prompts/staff/decision.es.ts'
import { blockReasons, purposeNames as spoken } from '#prompts/staff/es.ts'
import { decisionTable } from './decision-table.ts'
import { adaptation, purposeNames } from './purposes.ts'
import { rules } from './rules.ts'

test('the table tells every purpose, every rule and every reason, in words', () => {
  const table = decisionTable()
  for (const purpose of purposeNames) assert.ok(table.includes(`| ${spoken[purpose]} |`), purpose)
  assert.deepEqual(new Set(rules.map(({ id }) => id)), new Set(Object.keys(ruleWords)))
  for (const { id, reasons } of rules) {
    assert.ok(table.includes(`| ${ruleWords[id].name} | ${ruleWords[id].says} |`), id)
    for (const reason of reasons) {
      const { text, next } = blockReasons[reason]
      assert.ok(table.includes(`| \`${reason}\` | ${text} | ${next} |`), reason)
    }
  }
  const rows = table.split('\n').filter((line) => line.startsWith('|'))
  assert.equal(
    new Set(rows.map((row) => row.split(' | ').length)).size,
    3,
    'three tables, each with its columns',
  )
  assert.ok(table.includes(String(adaptation.unread)))
})
