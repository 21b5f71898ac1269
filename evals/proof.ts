// `npm run proof`: the long form. Crashes, faults, referees and speed; each part leaves its figures, the report is made of the latest of all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benches, runBenches, tableOf } from './bench/bench.ts'
import type { Figure } from './bench/figure.ts'
import { crashParts } from './crash/proof.ts'
import { crashRun, type CrashResult } from './crash/run.ts'
import { runMcpReferees, runReferees, type Judged } from './referees/run.ts'
import { machine, reportOf } from './report/report.ts'

type Outcome = { ok: boolean } & (
  | { kind: 'crash'; shows: string; result: CrashResult }
  | { kind: 'referees'; judged: Judged[] }
  | { kind: 'bench'; figures: Figure[] }
)

export type PartResult = Outcome & { at: string; machine: string }

type Part = { name: string; about: string; run: (say: (line: string) => void) => Promise<Outcome> }

const parts: readonly Part[] = [
  ...crashParts.map(({ shows, ...options }): Part => ({
    name: options.name,
    about: shows,
    run: async (say) => {
      const result = await crashRun({ ...options, say })
      return { ok: result.ok, kind: 'crash', shows, result }
    },
  })),
  {
    name: 'referees',
    about:
      'OpenAPI mocks of the providers’ own files; an SMTP server, a DKIM verifier, a Web Push decryption',
    run: async (say) => {
      const judged = await runReferees(say)
      return { ok: judged.every((one) => one.ok), kind: 'referees', judged }
    },
  },
  {
    name: 'mcp',
    about: 'the official MCP conformance suite in both eras, the Inspector, the older client, the bundle',
    run: async (say) => {
      const judged = await runMcpReferees(say)
      return { ok: judged.every((one) => one.ok), kind: 'referees', judged }
    },
  },
  {
    name: 'bench',
    about: 'speed, each figure against its baseline',
    run: async (say) => ({ kind: 'bench', ...(await runBenches(benches, { scale: 1, say })) }),
  },
]

const help = `The long proof: half an hour on two cores, nothing of it beyond this machine.

  npm run proof [-- --only part[,part]]

${parts.map((part) => `  ${part.name.padEnd(16)} ${part.about}`).join('\n')}

Figures go to reports/proof/, the summary to evals/report/delivery.md. Exit code 1 where something does not hold.`

const folder = 'reports/proof'

async function runPart(part: Part): Promise<boolean> {
  const started = performance.now()
  const say = (line: string): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    process.stdout.write(`${part.name} ${seconds.padStart(4)} s  ${line}\n`)
  }
  say(part.about)
  try {
    const outcome = await part.run(say)
    const result: PartResult = { ...outcome, at: new Date().toISOString(), machine: machine() }
    writeFileSync(`${folder}/${part.name}.json`, `${JSON.stringify(result, null, 1)}\n`)
    say(
      outcome.ok
        ? 'holds'
        : `DOES NOT HOLD ${outcome.kind === 'crash' ? outcome.result.problems.join('; ') : ''}`,
    )
    return outcome.ok
  } catch (error) {
    say(`BROKE: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`)
    return false
  }
}

function readResult(name: string): PartResult | null {
  try {
    return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as PartResult
  } catch {
    return null
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return void process.stdout.write(`${help}\n`)
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !parts.some((part) => part.name === name)) ?? []
  if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(', ')}`)
  mkdirSync(folder, { recursive: true })
  const failed: string[] = []
  for (const part of parts)
    if ((names?.includes(part.name) ?? true) && !(await runPart(part))) failed.push(part.name)
  const results = parts.flatMap(({ name }) => {
    const result = readResult(name)
    return result ? [{ name, result }] : []
  })
  writeFileSync('evals/report/delivery.md', reportOf(results, tableOf))
  process.stdout.write(
    failed.length === 0
      ? '\nEverything that was run holds. Report: evals/report/delivery.md\n'
      : `\nDoes not hold: ${failed.join(', ')}. Report: evals/report/delivery.md\n`,
  )
  process.exitCode = failed.length === 0 ? 0 : 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
  process.exitCode = 1
})
