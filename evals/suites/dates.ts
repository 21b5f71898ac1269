// Suite `dates`: the day and hour that people mean, or null where two people would read it differently.
import { existsSync, readdirSync } from 'node:fs'
import { readDateTime } from '#core/text/dates.ts'
import { shareOf, shareWhere } from './figures.ts'
import { readLines } from './jsonl.ts'
import { instantOf, isObject, textOf, type Line, type Suite } from './suite.ts'

const folder = 'evals/data/dates'

type Output = { text: string; value: string | null }

function read(line: Line, place: number): Output {
  const text = textOf(line, 'text', place)
  const found = readDateTime(text, { now: instantOf(line['now'], place), zone: 'Europe/Madrid' })
  return { text, value: found ? [found.day, found.time].filter(Boolean).join(' ') : null }
}

/** What was expected: `expected` (text, null, or an object with `value`), or `value` itself. */
function wantedOf(line: Line): string | null | undefined {
  const expected = line['expected']
  const value = isObject(expected) ? expected['value'] : expected === undefined ? line['value'] : expected
  return value === null || typeof value === 'string' ? value : undefined
}

export const datesSuite: Suite = {
  about: 'qué día y hora dice una frase, o null si se puede leer de dos maneras',
  own: () =>
    existsSync(folder)
      ? readdirSync(folder)
          // `dev.jsonl` was tuned on.
          .filter((name) => name.endsWith('.jsonl') && !name.startsWith('dev'))
          .sort()
          .flatMap((name) => readLines(`${folder}/${name}`))
      : [],
  run: async (lines) => {
    const outputs = lines.map((line, i) => read(line, i + 1))
    const judged = outputs.flatMap(({ value }, i) => {
      const wanted = wantedOf(lines[i] ?? {})
      return wanted === undefined ? [] : [{ wanted, value }]
    })
    if (judged.length === 0) return { outputs, metrics: { lines: outputs.length } }
    const wrong = judged.filter(({ wanted, value }) => value !== null && value !== wanted)
    return {
      outputs,
      metrics: {
        lines: outputs.length,
        exact: shareWhere(judged, ({ wanted, value }) => wanted === value),
        /** A value that is not the right one, and nobody is told. */
        silentlyWrong: shareOf(wrong.length, judged.length),
        leftOpen: shareWhere(judged, ({ wanted, value }) => wanted !== null && value === null),
      },
    }
  },
}
