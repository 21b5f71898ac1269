// The report of the long proof, in Markdown: what was run, when, on what, and every figure.
import { cpus, totalmem } from 'node:os'
import type { Figure } from '../bench/figure.ts'
import type { PartResult } from '../proof.ts'

export const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

type Named = { name: string; result: PartResult }

const crashColumns: readonly (readonly [string, string])[] = [
  ['submitted', 'submitted'],
  ['reached', 'reached the provider'],
  ['twice', 'twice'],
  ['everUncertain', 'ever in doubt'],
  ['settledByHand', 'settled by a person'],
  ['uncertainAtTheEnd', 'in doubt at the end'],
  ['kills', 'kills'],
  ['restarts', 'database crashes'],
]

export function reportOf(results: readonly Named[], table: (figures: readonly Figure[]) => string): string {
  const sections = [crashes(results), referees(results), speed(results, table)].filter((one) => one !== '')
  return [
    '# Delivery: what was proved',
    '',
    'Written by `npm run proof`; each part shows its latest run. The rules that are checked after a crash run stand in `evals/crash/verdict.ts`:',
    'nothing lost, nothing doubled that was not in doubt, nothing left in anybody’s hands, usage counted once, receipts applied, events complete.',
    '',
    ...sections,
    '',
  ].join('\n')
}

const when = ({ at, machine: on }: PartResult): string => `${at.slice(0, 16).replace('T', ' ')} UTC, ${on}`

function crashes(results: readonly Named[]): string {
  const rows = results.flatMap(({ name, result }) => (result.kind === 'crash' ? [{ name, result }] : []))
  if (rows.length === 0) return ''
  const head = ['run', ...crashColumns.map(([, title]) => title), 'seconds', 'holds']
  const lines = rows.map(({ name, result }) => [
    name,
    ...crashColumns.map(([key]) => String(result.result.figures[key] ?? 0)),
    result.result.seconds.toFixed(0),
    result.ok ? 'yes' : `NO: ${result.result.problems.join('; ')}`,
  ])
  return [
    '## Crashes and faults',
    '',
    'Two worker processes on native PostgreSQL, four channels, a provider over HTTP that remembers every delivery id.',
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...rows.map(({ name, result }) => {
      const faults = Object.entries((result.result.notes['faults'] ?? {}) as Record<string, number>)
      const met = faults.map(([fault, count]) => `${fault} ${count}`).join(', ')
      return `- \`${name}\`: ${result.shows}${met ? ` (met: ${met})` : ''}. ${when(result)}.`
    }),
    '',
  ].join('\n')
}

function referees(results: readonly Named[]): string {
  const found = results.flatMap(({ result }) => (result.kind === 'referees' ? [result] : []))
  const [first] = found
  if (!first) return ''
  return [
    '## Referees',
    '',
    `${when(first)}.`,
    '',
    '| what was looked at | holds | what was seen |',
    '|---|---|---|',
    ...found
      .flatMap(({ judged }) => judged)
      .map(({ check, ok, note }) => `| ${check} | ${ok ? 'yes' : 'NO'} | ${note.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n')
}

function speed(results: readonly Named[], table: (figures: readonly Figure[]) => string): string {
  const found = results.find(({ result }) => result.kind === 'bench')?.result
  if (found?.kind !== 'bench') return ''
  return ['## Speed', '', `${when(found)}.`, '', table(found.figures), ''].join('\n')
}
