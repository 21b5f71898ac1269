// Suite `phi`: what the redactor finds in chat messages, against what people marked.
import { redact, type PhiSpan, type PhiType } from '#core/text/redact.ts'

export type PhiLine = { text: string; spans?: readonly PhiSpan[] }
export type PhiOutput = { text: string; redacted: string; spans: PhiSpan[] }

/** `recall` is null where nothing was marked, `precision` where nothing was found. */
export type PhiScore = {
  marked: number
  found: number
  hits: number
  right: number
  recall: number | null
  precision: number | null
}
export type PhiMetrics = {
  lines: number
  overall: PhiScore
  byType: Partial<Record<PhiType, PhiScore>>
  /** Lines without any personal data in which something was found, among all such lines. */
  falseAlarms: { lines: number; of: number }
}

const surrounding = /[\s.,;:!?¡¿()[\]{}"'“”«»…·-]/

/** The span without the punctuation around it. */
function core(text: string, { start, end }: PhiSpan): [start: number, end: number] {
  let [from, to] = [start, end]
  while (from < to && surrounding.test(text[from] ?? '')) from += 1
  while (to > from && surrounding.test(text[to - 1] ?? '')) to -= 1
  return [from, to]
}

/** A marked span is found when one of its type covers it, punctuation around it aside. */
const covers = (text: string, found: PhiSpan, marked: PhiSpan): boolean => {
  const [start, end] = core(text, marked)
  return found.type === marked.type && found.start <= start && found.end >= end
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

type Counts = { marked: number; found: number; hits: number; right: number }
const empty = (): Counts => ({ marked: 0, found: 0, hits: 0, right: 0 })

const scored = (counts: Counts): PhiScore => ({
  ...counts,
  recall: ratio(counts.hits, counts.marked),
  precision: ratio(counts.right, counts.found),
})

function count(line: PhiLine, spans: readonly PhiSpan[], by: Map<PhiType, Counts>): void {
  const countsOf = (type: PhiType): Counts => {
    const counts = by.get(type) ?? empty()
    by.set(type, counts)
    return counts
  }
  for (const marked of line.spans ?? []) {
    const counts = countsOf(marked.type)
    counts.marked += 1
    if (spans.some((found) => covers(line.text, found, marked))) counts.hits += 1
  }
  for (const found of spans) {
    const counts = countsOf(found.type)
    counts.found += 1
    if ((line.spans ?? []).some((marked) => covers(line.text, found, marked))) counts.right += 1
  }
}

function metricsOf(lines: readonly PhiLine[], outputs: readonly PhiOutput[]): PhiMetrics {
  const by = new Map<PhiType, Counts>()
  lines.forEach((line, i) => count(line, outputs[i]?.spans ?? [], by))
  const total = empty()
  for (const counts of by.values())
    for (const key of ['marked', 'found', 'hits', 'right'] as const) total[key] += counts[key]
  const harmless = lines
    .map((line, i) => ({ line, output: outputs[i] }))
    .filter(({ line }) => line.spans?.length === 0)
  return {
    lines: lines.length,
    overall: scored(total),
    byType: Object.fromEntries([...by].map(([type, counts]) => [type, scored(counts)])),
    falseAlarms: { lines: harmless.filter(({ output }) => output?.spans.length).length, of: harmless.length },
  }
}

/** Redacts each line; lines that carry `spans` are counted. Pure. */
export function runPhi(lines: readonly PhiLine[]): { outputs: PhiOutput[]; metrics: PhiMetrics } {
  const outputs = lines.map(({ text }) => ({ text, ...redact(text) }))
  const marked = lines.map((line, i) => ({ line, output: outputs[i] })).filter(({ line }) => line.spans)
  return {
    outputs,
    metrics: metricsOf(
      marked.map(({ line }) => line),
      marked.flatMap(({ output }) => (output ? [output] : [])),
    ),
  }
}
