// Suite `dates`: the day and hour people mean, against what was written down beforehand.
import { readDateTime } from '#core/text/dates.ts'

export type DateLine = { text: string; now: string; lang?: string; expected?: string | null }
/** 'YYYY-MM-DD HH:mm', 'YYYY-MM-DD', or null where there is none or two people would read it differently. */
export type DateOutput = { text: string; value: string | null }
export type DateMetrics = {
  lines: number
  exact: number
  accuracy: number | null
  /** A value where another one, or none, was meant: nobody would notice. */
  silentlyWrong: number
  silentlyWrongRate: number | null
  byLanguage: Record<string, { lines: number; exact: number }>
}

const madrid = 'Europe/Madrid'

export function readPhrase(text: string, now: string, zone = madrid): string | null {
  const read = readDateTime(text, { now: new Date(now), zone })
  return read && [read.day, read.time].filter((part) => part !== undefined).join(' ')
}

/** Reads each phrase; lines that carry `expected` are counted. Pure. */
export function runDates(lines: readonly DateLine[]): { outputs: DateOutput[]; metrics: DateMetrics } {
  const outputs = lines.map(({ text, now }): DateOutput => ({ text, value: readPhrase(text, now) }))
  const counted = lines
    .map((line, i) => ({ line, value: outputs[i]?.value ?? null }))
    .filter(({ line }) => line.expected !== undefined)
  const exact = counted.filter(({ line, value }) => line.expected === value).length
  const wrong = counted.filter(({ line, value }) => value !== null && line.expected !== value).length
  const byLanguage: DateMetrics['byLanguage'] = {}
  for (const { line, value } of counted) {
    const language = (byLanguage[line.lang ?? 'und'] ??= { lines: 0, exact: 0 })
    language.lines += 1
    if (line.expected === value) language.exact += 1
  }
  const rate = (part: number): number | null => (counted.length === 0 ? null : part / counted.length)
  return {
    outputs,
    metrics: {
      lines: counted.length,
      exact,
      accuracy: rate(exact),
      silentlyWrong: wrong,
      silentlyWrongRate: rate(wrong),
      byLanguage,
    },
  }
}
