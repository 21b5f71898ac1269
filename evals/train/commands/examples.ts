// Labelled staff orders as tagged words: which words each argument was copied from.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDateTime } from '#core/text/dates.ts'
import { fold, foldInPlace } from '#core/text/normalize.ts'
import { copied, firstOf, type Marked } from '#agent/staff/tagged/labels.ts'
import { wordsOf, type Word } from '#agent/staff/tagged/tokens.ts'
import type { At } from '#agent/staff/requests.ts'
import type { CommandRead } from '#agent/staff/read-command.ts'

export type Order = { id: string; author: string; command: string; at: At; expected: CommandRead }

/** Every file of a folder, or one file; the author is its name. */
export function loadOrders(paths: readonly string[]): Order[] {
  const files = paths.flatMap((path) =>
    !existsSync(path)
      ? []
      : path.endsWith('.jsonl')
        ? [path]
        : readdirSync(path)
            .filter((name) => name.endsWith('.jsonl'))
            .sort()
            .map((name) => join(path, name)),
  )
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Order => {
        const { id, command, now, expected } = JSON.parse(line) as {
          id: string
          command: string
          now: string
          expected: Partial<CommandRead>
        }
        return {
          id,
          author: file.replace(/^.*\/|\.jsonl$/g, ''),
          command,
          at: { now: new Date(now), zone: 'Europe/Madrid' },
          expected: {
            calls: expected.calls ?? [],
            clarify: expected.clarify ?? [],
            refuse: expected.refuse ?? false,
            question: expected.question ?? false,
          },
        }
      }),
  )
}

export const isOneTurn = (order: Order): boolean => !/\[\s*(?:turno|torn|turn)\s+\d/i.test(order.command)

export type Tagged = { text: string; words: Word[]; labels: Int32Array }

type Span = readonly [number, number]

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
export function taggedOf(order: Order, text: string): Tagged | undefined {
  const { calls } = order.expected
  if (calls.length === 0) return undefined
  const words = wordsOf(text)
  const labels = new Int32Array(words.length)
  const place = (name: Marked, [start, end]: Span): boolean => {
    const inside = words.flatMap((word, i) => (word.start < end && word.end > start ? [i] : []))
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
  markDates(order, { text, words, labels })
  return { text, words, labels }
}

function markDates({ at, expected }: Order, { text, words, labels }: Tagged): void {
  const wanted = expected.calls.flatMap(({ args }) =>
    [args['fechaHora'], args['fecha']].filter((one) => one !== undefined),
  )
  const reads = datesRead(text, at)
  const days = new Set(wanted.map((value) => value.slice(0, 10)))
  const times = new Set(wanted.map((value) => value.slice(11)).filter(Boolean))
  const fits = reads.map(({ day, time, dayImplied }) =>
    time === undefined
      ? days.has(day)
      : dayImplied
        ? times.has(time)
        : days.has(day) && (times.size === 0 || times.has(time)),
  )
  const known = wanted.length === 0 || fits.some(Boolean)
  reads.forEach(({ span }, r) => {
    for (const [start, end] of span) {
      const inside = words.flatMap((word, i) => (word.start < end && word.end > start ? [i] : []))
      if (inside.some((i) => (labels[i] ?? 0) > 0)) continue
      inside.forEach((i, k) => (labels[i] = !known ? -1 : fits[r] ? firstOf('cuando') + (k > 0 ? 1 : 0) : 0))
    }
  })
}

type DateRead = NonNullable<ReturnType<typeof readDateTime>>

function datesRead(text: string, at: At): DateRead[] {
  const found: DateRead[] = []
  let left = text
  for (let i = 0; i < 6; i += 1) {
    const read = readDateTime(left, at)
    if (!read || read.span.length === 0) break
    found.push(read)
    for (const [start, end] of read.span)
      left = left.slice(0, start) + '|'.repeat(end - start) + left.slice(end)
  }
  return found
}
