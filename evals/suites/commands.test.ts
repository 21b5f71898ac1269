// Guards what the reader of staff commands reaches: on texts that nobody tunes on, and on those it was written with.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandsSuite } from './commands.ts'
import type { Share } from './figures.ts'
import { readLines } from './jsonl.ts'
import type { Line } from './suite.ts'

type Figures = { exact: Share; callsWhereNoneIsDue: number; refusedExact: Share }

const measured = async (lines: readonly Line[]): Promise<Figures> => {
  const { metrics } = await commandsSuite.run(lines, { model: 'none' })
  return metrics as unknown as Figures
}

/** A little under what was measured: a fall is seen, the next text is not. */
const floors = [
  { of: 'frozen', lines: () => commandsSuite.own(), exact: 0.8, calls: 0 },
  { of: 'dev', lines: () => readLines('evals/data/commands/dev.jsonl'), exact: 0.95, calls: 0 },
  { of: 'dev-2', lines: () => readLines('evals/data/commands/dev-2.jsonl'), exact: 0.95, calls: 0 },
  { of: 'dev-4', lines: () => readLines('evals/data/commands/dev-4.jsonl'), exact: 0.95, calls: 0 },
  { of: 'dev-5', lines: () => readLines('evals/data/commands/dev-5.jsonl'), exact: 0.97, calls: 0 },
]

for (const { of, lines, exact, calls } of floors)
  test(`commands: no worse than it was on ${of}`, async () => {
    const figures = await measured(lines())
    assert.ok(figures.exact.value >= exact, `exact ${figures.exact.value}`)
    assert.ok(figures.callsWhereNoneIsDue <= calls, `calls where none is due ${figures.callsWhereNoneIsDue}`)
  })
