// `npm run eval -- <suite>`: how well the product understands, by the formats that other people hold on to.
import { parseArgs } from 'node:util'
import { shown, type Share } from './suites/figures.ts'
import { readLines, writeLines } from './suites/jsonl.ts'
import { suites } from './suites/registry.ts'
import { EvalError, isObject, type Line, type ModelChoice, type Suite } from './suites/suite.ts'

const known = [...Object.keys(suites), 'report']

const help = `Calidad: qué entiende el producto, medido.

  npm run eval -- SUITE [--input F.jsonl] [--output F.jsonl] [--json] [--model none|env]

${Object.entries(suites)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}
  report     escribe evals/report.md con todas las cifras (unos minutos)

  --input    un objeto JSON por línea; sin ella, el conjunto propio de evals/data
  --output   dónde escribir la respuesta a cada línea
  --json     las cifras como un objeto JSON, en la última línea
  --model    none: solo lo incluido, sin ningún modelo; env (por omisión): el que esté configurado`

type Asked = {
  name: string
  input: string | undefined
  output: string | undefined
  json: boolean
  model: ModelChoice
}

function parsed(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args)
  } catch {
    throw new EvalError(
      'Hay una opción que no existe o a la que le falta su valor. Mira las opciones con --help.',
    )
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: { type: 'string' },
      output: { type: 'string' },
      json: { type: 'boolean' },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })

function askedOf(args: readonly string[]): Asked | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [name, more] = positionals
  if (name === undefined) throw new EvalError(`Falta la suite: ${known.join(', ')}.`)
  if (!known.includes(name)) throw new EvalError(`La suite "${name}" no existe. Hay: ${known.join(', ')}.`)
  if (more !== undefined) throw new EvalError(`Sobra "${more}": cada vez se ejecuta una suite.`)
  const model = values.model ?? 'env'
  if (model !== 'none' && model !== 'env') throw new EvalError(`--model es none o env, no "${model}".`)
  return { name, input: values.input, output: values.output, json: values.json === true, model }
}

const isShare = (value: Line): boolean => typeof value['low'] === 'number' && typeof value['of'] === 'number'

/** A share of nothing is no figure. */
function withoutEmpty(metrics: Line): Line {
  const kept = Object.entries(metrics).flatMap(([key, value]): [string, unknown][] => {
    if (!isObject(value)) return [[key, value]]
    if (isShare(value)) return value['of'] === 0 ? [] : [[key, value]]
    const inner = withoutEmpty(value)
    return Object.keys(inner).length > 0 ? [[key, inner]] : []
  })
  return Object.fromEntries(kept)
}

function rowsOf(metrics: Line, before = ''): [string, string][] {
  return Object.entries(metrics).flatMap(([key, value]): [string, string][] => {
    const name = before === '' ? key : `${before}.${key}`
    if (!isObject(value))
      return [
        [name, typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value ?? '–')],
      ]
    return isShare(value) ? [[name, shown(value as Share)]] : rowsOf(value, name)
  })
}

async function runSuite(suite: Suite, { name, input, output, json, model }: Asked): Promise<void> {
  const lines = input === undefined ? suite.own() : readLines(input)
  if (lines.length === 0)
    throw new EvalError(
      input === undefined
        ? `La suite ${name} no tiene conjunto propio en evals/data: da uno con --input.`
        : `${input} no tiene ninguna línea.`,
    )
  const { outputs, metrics } = await suite.run(lines, { model })
  if (output !== undefined) writeLines(output, outputs)
  const measured = withoutEmpty(metrics)
  const rows = rowsOf(measured)
  const width = Math.max(...rows.map(([title]) => title.length))
  process.stdout.write(
    `${name}\n${rows.map(([title, value]) => `  ${title.padEnd(width)}  ${value}\n`).join('')}`,
  )
  if (json) process.stdout.write(`${JSON.stringify({ suite: name, ...measured })}\n`)
}

async function main(): Promise<void> {
  const asked = askedOf(process.argv.slice(2))
  if (asked === 'help') return void process.stdout.write(`${help}\n`)
  const suite = suites[asked.name]
  if (suite) return runSuite(suite, asked)
  const { writeReport } = await import('./train/report.ts')
  await writeReport((line) => process.stdout.write(`${line}\n`))
}

main().catch((error: unknown) => {
  const told = error instanceof EvalError
  process.stderr.write(
    `${told || !(error instanceof Error) ? String((error as Error).message) : error.stack}\n`,
  )
  process.exitCode = told ? 2 : 1
})
