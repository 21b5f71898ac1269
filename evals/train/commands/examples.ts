// Labelled staff orders as tagged words: which words each argument was copied from.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fold, foldInPlace, type Span } from '#core/text/normalize.ts'
import { copied, firstOf, type Marked } from '#agent/staff/tagged/labels.ts'
import type { Turn } from '#agent/staff/tagged/features.ts'
import { wordsWithin } from '#agent/staff/tagged/tokens.ts'
import type { At } from '#agent/staff/requests.ts'
import { turnMark, type CommandRead } from '#agent/staff/read-command.ts'
import { readLines } from '../../suites/jsonl.ts'
import { instantOf, isObject, textOf } from '../../suites/suite.ts'

export type Order = { author: string; command: string; at: At; expected: CommandRead }

/** Every file of the folders; the author is its name. */
export const loadOrders = (folders: readonly string[]): Order[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) =>
        readLines(join(folder, name)).map((line, i): Order => {
          const said = isObject(line['expected']) ? (line['expected'] as Partial<CommandRead>) : {}
          return {
            author: basename(name, '.jsonl'),
            command: textOf(line, 'command', i + 1),
            at: { now: instantOf(line['now'], i + 1), zone: 'Europe/Madrid' },
            expected: { calls: [], clarify: [], refuse: false, question: false, ...said },
          }
        }),
      ),
  )

export const isOneTurn = (order: Order): boolean => !turnMark.test(order.command)

/** Where a value stands in a text, whatever its case and accents; whole words. */
function placesOf(text: string, value: string): Span[] {
  const folded = foldInPlace(text)
  const wanted = fold(value)
  const found: Span[] = []
  for (
    let at = folded.text.indexOf(wanted);
    wanted !== '' && at >= 0;
    at = folded.text.indexOf(wanted, at + 1)
  ) {
    const around = `${folded.text[at - 1] ?? ' '}${folded.text[at + wanted.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(folded.spanOf(at, at + wanted.length))
  }
  return found
}

/** Undefined: an argument cannot be found in the words, or the line makes no calls. */
export function tagsOf(order: Order, turn: Turn): Int32Array | undefined {
  const { text, words } = turn
  const { calls } = order.expected
  if (calls.length === 0) return undefined
  const labels = new Int32Array(words.length)
  const place = (name: Marked, span: Span): boolean => {
    const inside = wordsWithin(words, span)
    if (inside.length === 0 || inside.some((i) => labels[i] !== 0)) return false
    inside.forEach((i, k) => (labels[i] = firstOf(name) + (k > 0 ? 1 : 0)))
    return true
  }
  const values = new Map<string, { name: Marked; value: string }>()
  for (const { args } of calls)
    for (const name of copied)
      if (args[name] !== undefined) values.set(`${name} ${fold(args[name])}`, { name, value: args[name] })
  const longest = [...values.values()].sort((a, b) => b.value.length - a.value.length)
  for (const { name, value } of longest) {
    const placed = placesOf(text, value).filter((span) => place(name, span))
    if (placed.length === 0) return undefined
  }
  markDates(order, turn, labels)
  markChannels(order, turn, labels)
  return labels
}

function marks({ words }: Turn, labels: Int32Array, { span, label }: { span: Span; label: number }): void {
  const inside = wordsWithin(words, span)
  if (inside.some((i) => (labels[i] ?? 0) > 0)) return
  inside.forEach((i, k) => (labels[i] = label > 0 && k > 0 ? label + 1 : label))
}

/** Where no day or hour of the text is the one that is wanted, nothing is taught of them. */
function markDates({ expected }: Order, turn: Turn, labels: Int32Array): void {
  const wanted = expected.calls.flatMap(({ args }) =>
    [args['fechaHora'], args['fecha']].filter((one) => one !== undefined),
  )
  const days = new Set(wanted.map((value) => value.slice(0, 10)))
  const times = new Set(wanted.map((value) => value.slice(11)).filter(Boolean))
  const fits = turn.whens.map(({ day, due, time }) => {
    const dayFits = (day !== undefined && days.has(day)) || (due !== undefined && days.has(due))
    if (time === undefined) return dayFits
    return day === undefined ? times.has(time) : dayFits && (times.size === 0 || times.has(time))
  })
  const known = wanted.length === 0 || fits.some(Boolean)
  turn.whens.forEach(({ span }, w) => {
    marks(turn, labels, { span, label: !known ? -1 : fits[w] ? firstOf('cuando') : 0 })
  })
}

function markChannels({ expected }: Order, turn: Turn, labels: Int32Array): void {
  const wanted = new Set(expected.calls.map(({ args }) => args['canal']))
  for (const { name, span } of turn.mentions)
    if (wanted.has(name)) marks(turn, labels, { span, label: firstOf('canal') })
}
