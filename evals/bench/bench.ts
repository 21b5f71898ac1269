// `npm run bench`: how fast, each figure as a ratio to a baseline measured in the same minutes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { embeddedBench } from './embedded.ts'
import type { Bench, Figure } from './figure.ts'
import { mcpBench } from './mcp.ts'
import { pipelineBench } from './pipeline.ts'
import { pollBench } from './poll.ts'
import { remindersBench } from './reminders.ts'
import { webhookBench } from './webhook.ts'
import { workersBench } from './workers.ts'

export const benches: readonly Bench[] = [
  webhookBench,
  pipelineBench,
  pollBench,
  workersBench,
  remindersBench,
  embeddedBench,
  mcpBench,
]

const help = `Speed, each figure against a baseline measured in turn with it, on a PostgreSQL of its own.

  npm run bench [-- --only name[,name]] [--json]

  --only   ${benches.map((bench) => bench.name).join(', ')}
  --json   one object on the last line: {"figures":[{"name","value","unit","baseline","ratio","goal","ok"}]}

BENCH_SCALE=0.1 makes everything a tenth of its size: quick, and good for nothing but to see whether it runs.
Exit code 1 where a goal is missed.`

export type BenchRun = { figures: Figure[]; ok: boolean }

/** Runs one after the other; a bench that breaks is a goal missed, not the end of the others. */
export async function runBenches(
  chosen: readonly Bench[],
  { scale, say }: { scale: number; say: (line: string) => void },
): Promise<BenchRun> {
  const figures: Figure[] = []
  let ok = true
  for (const bench of chosen) {
    say(`${bench.name}: ${bench.title} …`)
    try {
      figures.push(...(await bench.run({ scale, say })))
    } catch (error) {
      ok = false
      say(`${bench.name} broke: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`)
    }
  }
  return { figures, ok: ok && figures.every((figure) => figure.ok) }
}

const shown = (value: number | null): string =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(2)

/** A table that is Markdown too. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, baseline, ratio, goal, ok }) => [
    name,
    `${shown(value)} ${unit}`,
    shown(baseline),
    shown(ratio),
    goal,
    ok ? 'yes' : 'NO',
  ])
  const all = [['figure', 'ours', 'baseline', 'ratio', 'goal', 'reached'], ...rows]
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n')
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return void process.stdout.write(`${help}\n`)
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !benches.some((bench) => bench.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`no such figure: ${unknown.join(', ')}`)
  const scale = Number(process.env['BENCH_SCALE'] ?? 1)
  if (!(scale > 0 && scale <= 10)) throw new Error('BENCH_SCALE is a number above 0')
  const chosen = benches.filter((bench) => names?.includes(bench.name) ?? true)
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const { figures, ok } = await runBenches(chosen, { scale, say })
  mkdirSync('reports', { recursive: true })
  writeFileSync(
    'reports/bench.json',
    `${JSON.stringify({ figures, scale, at: new Date().toISOString() }, null, 1)}\n`,
  )
  if (values.json) {
    const told = figures.map(({ notes: _notes, ...figure }) => figure)
    process.stdout.write(`${JSON.stringify({ figures: told })}\n`)
  } else process.stdout.write(`${tableOf(figures)}\n`)
  process.exitCode = ok ? 0 : 1
}

if (process.argv[1] === import.meta.filename)
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
    process.exitCode = 1
  })
