// Takes personal data out of a text before it leaves the house, for good or to be put back in the answer.
import { findPersonalData } from './redact/find.ts'
import { readingOf, type Known, type PhiType } from './redact/reading.ts'

export { phiTypes, type Known, type PhiType } from './redact/reading.ts'

/** `start` and `end` count UTF-16 units of the original text. */
export type PhiSpan = { type: PhiType; text: string; start: number; end: number }

const marks = '\\s.,;:!?()"\'“”«»'
const edges = {
  value: new RegExp(`^[${marks}]*([^]*?)[${marks.replace('.', '')}]*$`),
  /** A secret may end in a mark. */
  secret: /^[\s"“”«»]*([^]*?)[\s"“”«»]*$/,
}

/** Spans end where the words end: no blanks or marks at their edges. */
function trimmed(type: PhiType, written: string, [from, to]: readonly [number, number]): PhiSpan {
  const whole = written.slice(from, to)
  const bare = (type === 'CREDENTIAL' ? edges.secret : edges.value).exec(whole)?.[1] ?? whole
  const at = whole.indexOf(bare)
  // A bracket whose other half is inside belongs to the value: "(+34) 612 …", "Getafe (Madrid)".
  const opened = whole[at - 1] === '(' && bare.includes(')') && !bare.includes('(') ? 1 : 0
  const closed = whole[at + bare.length] === ')' && bare.includes('(') && !bare.includes(')') ? 1 : 0
  const [start, end] = [from + at - opened, from + at + bare.length + closed]
  return { type, text: written.slice(start, end), start, end }
}

/** Every piece of personal data in a text, in order, without overlaps; `known` is the patient's own record. */
export function findSpans(text: string, known: Known = {}): PhiSpan[] {
  const reading = readingOf(text)
  return findPersonalData(reading, known)
    .map(({ type, start, end }) => trimmed(type, text, reading.spanOf(start, end)))
    .filter((span) => span.text !== '')
}

function replaced(text: string, spans: readonly PhiSpan[], placeholder: (span: PhiSpan) => string): string {
  let [result, at] = ['', 0]
  for (const span of spans) {
    result += text.slice(at, span.start) + placeholder(span)
    at = span.end
  }
  return result + text.slice(at)
}

/** For exports and logs of what was said: each span becomes `[TYPE]`, for good. */
export function redact(text: string, known: Known = {}): { redacted: string; spans: PhiSpan[] } {
  const spans = findSpans(text, known)
  return { redacted: replaced(text, spans, ({ type }) => `[${type}]`), spans }
}

const numbered = /\[[A-Z_]+_\d+\]/g

/**
 * For models: each value becomes `[TYPE_n]`, the same value the same number. `restore` puts back in an answer what was
 * taken here and nothing else: a placeholder that the patient typed, or that a model made up, stays as it is.
 */
export function redactReversibly(
  text: string,
  known: Known = {},
): { text: string; restore: (answer: string) => string } {
  const typed = new Set(text.match(numbered))
  const placeholders = new Map<string, string>()
  const values = new Map<string, string>()
  const counts = new Map<PhiType, number>()
  const placeholderOf = ({ type, text: value }: PhiSpan): string => {
    const key = `${type} ${value}`
    const given = placeholders.get(key)
    if (given !== undefined) return given
    let n = counts.get(type) ?? 0
    do n += 1
    while (typed.has(`[${type}_${n}]`))
    counts.set(type, n)
    placeholders.set(key, `[${type}_${n}]`)
    values.set(`[${type}_${n}]`, value)
    return `[${type}_${n}]`
  }
  return {
    text: replaced(text, findSpans(text, known), placeholderOf),
    restore: (answer) => answer.replace(numbered, (placeholder) => values.get(placeholder) ?? placeholder),
  }
}
