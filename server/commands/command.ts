// What all small commands share: options, help, a connection, and one way to end.
import { parseArgs } from 'node:util'
import { CodedError } from '#core/errors.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { connect, type Connection } from '../connect.ts'
import { failWith } from './fail.ts'

export type Given = { words: string[]; options: Record<string, string | undefined>; json: boolean }

type Spec = {
  help: string
  /** Names of options that take a value. */
  options?: readonly string[]
  run: (given: Given, open: () => Promise<Connection>) => Promise<void>
}

/** Prints the help and answers true when it was asked for; for commands that take no other argument. */
export function helped(help: string): boolean {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return false
  process.stdout.write(`${help}\n`)
  return true
}

/** Runs one command with the process's arguments; every failure is one sentence and exit code 1. */
export function runCommand(spec: Spec): void {
  command(spec).catch(failWith)
}

async function command({ help, options = [], run }: Spec): Promise<void> {
  const given = readArguments(options)
  if (given === 'help') {
    process.stdout.write(`${help}\n`)
    return
  }
  let open: Connection | undefined
  try {
    await run(given, async () => (open ??= await connect()))
  } finally {
    await open?.close()
  }
}

function readArguments(names: readonly string[]): Given | 'help' {
  const strings = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({
      options: { ...strings, help: { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (values['help'] === true) return 'help'
    const options: Record<string, string | undefined> = {}
    for (const name of names) {
      const value = (values as Record<string, unknown>)[name]
      options[name] = typeof value === 'string' ? value : undefined
    }
    return { words: positionals, options, json: values['json'] === true }
  } catch (cause) {
    throw new CodedError('invalid_input', { text: commandWords.unknownOption, cause })
  }
}

/** An option or word that the command cannot do without. */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '')
    throw new CodedError('invalid_input', { text: commandWords.missingOption(name) })
  return value
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`)
export const printJson = (value: unknown): void => print(JSON.stringify(value))

/** Columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
