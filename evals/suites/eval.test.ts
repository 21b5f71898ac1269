// The command that other people hold on to: lines in, lines out, figures, and clear refusals.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { root } from '../run-server.ts'
import { foundShares, macroF1, shareOf, shown } from './figures.ts'

const folder = mkdtempSync(join(tmpdir(), 'metaqare-eval-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const evaluate = (...args: string[]): { code: number | null; out: string; err: string } => {
  const ran = spawnSync(process.execPath, ['evals/eval.ts', ...args], { cwd: root, encoding: 'utf8' })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}
const written = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(
    path,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )
  return path
}

test('replies: every line is answered in order, and compared where it says what was expected', () => {
  const context = { channel: 'sms', lastOutbound: 'nps_survey', now: '2026-08-13T11:00:00+02:00' }
  const input = written('replies.jsonl', [
    { id: 'a', text: '9', context, expected: { intent: 'survey_answer', nps: 9, queue: null }, more: true },
    {
      id: 'b',
      text: 'mi madre no respira',
      context,
      expected: { intent: 'report_symptom', urgency: 'emergency' },
    },
    { id: 'c', text: 'hola' },
  ])
  const output = join(folder, 'out.jsonl')
  const ran = evaluate('replies', '--input', input, '--output', output, '--json', '--model', 'none')
  assert.equal(ran.code, 0, ran.err)
  const lines = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; queue: string | null; ms: number })
  assert.deepEqual(
    lines.map(({ id }) => id),
    ['a', 'b', 'c'],
  )
  assert.deepEqual(
    lines.map(({ queue }) => queue),
    [null, 'emergency_oncall', null],
  )
  const metrics = JSON.parse(ran.out.trim().split('\n').at(-1) ?? '') as Record<
    string,
    { value: number; of: number }
  >
  assert.deepEqual([metrics['intentAccuracy']?.value, metrics['intentAccuracy']?.of], [1, 2])
  assert.equal(metrics['npsExact']?.value, 1)
})

test('dates: a value, or null, and what is silently wrong', () => {
  const now = '2026-08-13T11:00:00+02:00'
  const input = written('dates.jsonl', [
    { text: 'el jueves 20 de agosto a las 10', now, expected: '2026-08-20 10:00' },
    { text: 'cuando queráis', now, expected: null },
    { text: 'el 20 de agosto', now, expected: '2026-08-21' },
  ])
  const ran = evaluate('dates', '--input', input, '--json')
  const metrics = JSON.parse(ran.out.trim().split('\n').at(-1) ?? '') as Record<string, { hits: number }>
  assert.deepEqual([metrics['exact']?.hits, metrics['silentlyWrong']?.hits], [2, 1])
})

const refused: readonly (readonly [string, string[], RegExp])[] = [
  ['no suite', [], /Falta la suite/],
  ['an unknown suite', ['replys'], /"replys" no existe\. Hay: replies/],
  ['an unknown flag', ['replies', '--fast'], /opción que no existe/],
  ['an unknown model', ['replies', '--model', 'gpt'], /--model es none o env/],
  ['two suites', ['replies', 'dates'], /Sobra "dates"/],
  ['a file that is not there', ['replies', '--input', '/nowhere.jsonl'], /No se puede leer/],
]
for (const [what, args, expected] of refused) {
  test(`${what} is refused with exit code 2`, () => {
    const ran = evaluate(...args)
    assert.equal(ran.code, 2)
    assert.match(ran.err, expected)
    assert.equal(ran.out, '')
  })
}

test('a faulty line is named', () => {
  assert.match(
    evaluate('replies', '--input', written('bad.jsonl', ['{"text":'])).err,
    /bad\.jsonl:1: no es un objeto JSON/,
  )
  const last = written('kind.jsonl', [{ text: 'x', context: { lastOutbound: 'visit' } }])
  assert.match(evaluate('replies', '--input', last).err, /Línea 1: "lastOutbound" es null o uno de/)
})

test('shares carry their Wilson interval', () => {
  const { low, high } = shareOf(8, 10)
  assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['0.4902', '0.9433'])
  assert.equal(shown(shareOf(0, 0)), '–')
  const { recall, precision } = foundShares(
    [1, 2, 3, 4],
    (one) => one < 3,
    (one) => one === 1 || one === 4,
  )
  assert.deepEqual([recall.value, precision.value], [0.5, 0.5])
  assert.equal(
    macroF1([
      { wanted: 'a', got: 'a' },
      { wanted: 'b', got: 'a' },
    ]).toFixed(3),
    '0.333',
  )
})
