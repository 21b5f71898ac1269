import assert from 'node:assert/strict'
import test from 'node:test'
import { progressLine, progressWriter } from './progress.ts'

test('the bar', () => {
  const cases: [number, number, string][] = [
    [0, 200, '[··········]   0 %'],
    [1, 3, '[███·······]  33 %'],
    [199, 200, '[█████████·]  99 %'],
    [200, 200, '[██████████] 100 %'],
    [300, 200, '[██████████] 100 %'],
    [0, 0, '[██████████] 100 %'],
  ]
  for (const [done, total, line] of cases) assert.equal(progressLine(done, total, 10), line)
})

test('a terminal sees each per cent once, a log each ten', () => {
  const run = (isTTY: boolean): string[] => {
    const out: string[] = []
    const progress = progressWriter({ isTTY, columns: 40, write: (text) => out.push(text) }, 'Importando')
    for (let done = 0; done <= 1000; done += 1) progress.update(done, 1000)
    progress.end()
    return out
  }
  const live = run(true)
  assert.equal(live.length, 102)
  assert.ok(live.every((text) => text.length <= 40))
  assert.match(live[0] ?? '', /^\rImportando \[·+\] {3}0 %$/)
  assert.equal(live.at(-1), '\n')
  const logged = run(false)
  assert.deepEqual([logged.length, logged[0], logged.at(-1)], [11, 'Importando 0 %\n', 'Importando 100 %\n'])
})
