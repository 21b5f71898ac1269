// Suite `commands`: what the readers of staff commands make of a sentence; nothing is executed.
import { existsSync } from 'node:fs'
import type { CommandRead } from '#agent/staff/read-command.ts'
import { fold } from '#core/text/normalize.ts'
import { commandReaderOf } from './command-reader.ts'
import { shareWhere } from './figures.ts'
import { readLines } from './jsonl.ts'
import { instantOf, isObject, textOf, type Line, type Suite } from './suite.ts'

/** `dev.jsonl` lies beside it, for those who write the reader. */
const frozen = 'evals/data/commands/frozen.jsonl'

type Read = CommandRead

/** Same words count as the same argument, whatever their case and accents. */
const comparable = (call: unknown): string => {
  const { tool, args } = isObject(call) ? call : {}
  const pairs = isObject(args) ? Object.entries(args) : []
  return JSON.stringify([tool, pairs.map(([name, value]) => [name, fold(String(value))]).sort()])
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const same = (wanted: readonly unknown[], found: readonly unknown[]): boolean =>
  JSON.stringify([...wanted].sort()) === JSON.stringify([...found].sort())

const sameCalls = ({ wanted, read }: Judged): boolean =>
  same(listOf(wanted['calls']).map(comparable), read.calls.map(comparable))

type Judged = { wanted: Line; read: Read; said: string }

const silent = ({ wanted }: Judged): boolean =>
  wanted['refuse'] === true || wanted['question'] === true || listOf(wanted['clarify']).length > 0

const exact = (one: Judged): boolean =>
  sameCalls(one) &&
  same(listOf(one.wanted['clarify']), one.read.clarify) &&
  (one.wanted['refuse'] ?? false) === one.read.refuse &&
  (one.wanted['question'] ?? false) === one.read.question

/** Whether a reading is what was wanted: the same calls, the same missing arguments, the same answer to the rest. */
export const sameReading = (wanted: Read, read: Read): boolean => exact({ wanted, read, said: '' })

type Called = { tool: string; args: Record<string, string> }

const callsOf = (calls: readonly unknown[]): Called[] =>
  calls.filter(isObject).map((call) => ({
    tool: String(call['tool']),
    args: Object.fromEntries(
      Object.entries(isObject(call['args']) ? call['args'] : {}).map(([name, value]) => [
        name,
        fold(String(value)),
      ]),
    ),
  }))

/** Each wanted call beside the one of the same function, in the order in which they were said. */
function paired({ wanted, read }: Judged): { call: Called; found: Called | undefined }[] {
  const left = callsOf(read.calls)
  return callsOf(listOf(wanted['calls'])).map((call) => {
    const at = left.findIndex((one) => one.tool === call.tool)
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return { call, found }
  })
}

const shapes: readonly (readonly [name: string, holds: (one: Judged) => boolean])[] = [
  ['turns', ({ said }) => /\[/.test(said)],
  ['short', ({ said }) => !/\[/.test(said) && said.length < 60],
  ['middle', ({ said }) => !/\[/.test(said) && said.length >= 60 && said.length < 120],
  ['long', ({ said }) => !/\[/.test(said) && said.length >= 120],
  ['severalCalls', ({ wanted }) => listOf(wanted['calls']).length > 1],
  ['small letters', ({ said }) => !/\p{Lu}/u.test(said)],
]

const byShape = (judged: readonly Judged[]): Record<string, unknown> =>
  Object.fromEntries(shapes.map(([name, holds]) => [name, shareWhere(judged.filter(holds), exact)]))

/** What became of the commands that should have been calls and were none. */
function insteadOfCalls(judged: readonly Judged[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { read } of judged.filter((one) => one.read.calls.length === 0)) {
    const what = read.refuse
      ? 'refused'
      : read.question
        ? 'question'
        : `clarify ${[...read.clarify].sort().join(' ')}`
    counts[what] = (counts[what] ?? 0) + 1
  }
  return counts
}

/** How often the function was found, and where it was, each of its arguments (also that one is not said). */
function byPart(judged: readonly Judged[]): Record<string, Record<string, unknown>> {
  const pairs = judged.flatMap(paired)
  const tools = [...new Set(pairs.map(({ call }) => call.tool))].sort()
  const matched = pairs.flatMap(({ call, found }) => (found ? [{ call, found }] : []))
  const names = [
    ...new Set(matched.flatMap(({ call, found }) => [...Object.keys(call.args), ...Object.keys(found.args)])),
  ].sort()
  return {
    tool: Object.fromEntries(
      tools.map((tool) => [
        tool,
        shareWhere(
          pairs.filter(({ call }) => call.tool === tool),
          ({ found }) => found !== undefined,
        ),
      ]),
    ),
    argument: Object.fromEntries(
      names.map((name) => [
        name,
        shareWhere(
          matched.filter(({ call, found }) => name in call.args || name in found.args),
          ({ call, found }) => call.args[name] === found.args[name],
        ),
      ]),
    ),
  }
}

export const commandsSuite: Suite = {
  about: 'qué llamadas pide una orden del personal, qué falta por decir y qué se rechaza (no ejecuta nada)',
  own: () => (existsSync(frozen) ? readLines(frozen) : []),
  run: async (lines, { model }) => {
    const read = await commandReaderOf(model)
    const outputs: ({ id: unknown } & Read)[] = []
    for (const [i, line] of lines.entries()) {
      const at = { now: instantOf(line['now'], i + 1), zone: 'Europe/Madrid' }
      outputs.push({ id: line['id'] ?? String(i + 1), ...(await read(textOf(line, 'command', i + 1), at)) })
    }
    const judged = outputs.flatMap((read, i) => {
      const wanted = lines[i]?.['expected']
      return isObject(wanted) ? [{ wanted, read, said: textOf(lines[i] ?? {}, 'command', i + 1) }] : []
    })
    if (judged.length === 0) return { outputs, metrics: { lines: outputs.length } }
    const mustCall = judged.filter(({ wanted }) => listOf(wanted['calls']).length > 0)
    const mustNot = judged.filter(silent)
    return {
      outputs,
      metrics: {
        lines: outputs.length,
        exact: shareWhere(judged, exact),
        callsExact: shareWhere(mustCall, exact),
        /** Calls made although something was missing, out of scope, or only asked. */
        callsWhereNoneIsDue: mustNot.filter(({ read }) => read.calls.length > 0).length,
        clarifyExact: shareWhere(
          judged.filter(({ wanted }) => listOf(wanted['clarify']).length > 0),
          exact,
        ),
        refusedExact: shareWhere(
          judged.filter(({ wanted }) => wanted['refuse'] === true),
          exact,
        ),
        questionExact: shareWhere(
          judged.filter(({ wanted }) => wanted['question'] === true),
          exact,
        ),
        shape: byShape(judged),
        missed: insteadOfCalls(mustCall),
        ...byPart(mustCall),
      },
    }
  },
}
