// Labelled examples that resemble a message: by shared letters, or by vectors where an embeddings model is configured.
import { readFile } from 'node:fs/promises'
import { fold } from '#core/text/normalize.ts'

export type Example = {
  lang: string
  channel: string
  lastOutbound: string | null
  intents: string[]
  urgency: string
  category: string | null
  severity: string | null
  nps: number | null
  text: string
}

const file = new URL('../../prompts/understanding/examples.tsv', import.meta.url)

const orNull = (value: string): string | null => (value === '-' ? null : value)

/** Reads lines of nine tab-separated fields; `#` begins a comment line, `-` is null, `\n` in a text is a line break. */
export function parseExamples(tsv: string): Example[] {
  return tsv.split('\n').flatMap((line) => {
    if (line.startsWith('#') || line.trim() === '') return []
    const [lang = '', channel = '', last = '-', intents = '', urgency = 'none', ...rest] = line.split('\t')
    const [category = '-', severity = '-', nps = '-', text = ''] = rest
    return [
      {
        lang,
        channel,
        lastOutbound: orNull(last),
        intents: intents.split('+'),
        urgency,
        category: orNull(category),
        severity: orNull(severity),
        nps: nps === '-' ? null : Number(nps),
        text: text.replaceAll('\\n', '\n'),
      },
    ]
  })
}

let shipped: Promise<Example[]> | undefined
/** The product's own, read once. */
export const shippedExamples = (): Promise<Example[]> =>
  (shipped ??= readFile(file, 'utf8').then(parseExamples))

/** Counts of the letter triples, quadruples and quintuples of a text. */
function grams(text: string): Map<string, number> {
  const padded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const counts = new Map<string, number>()
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) {
      const gram = padded.slice(at, at + size)
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}

const lengthOf = (counts: ReadonlyMap<string, number>): number =>
  Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))

function cosine(one: Indexed['counts'], other: Indexed['counts']): number {
  let dot = 0
  for (const [gram, count] of one) dot += count * (other.get(gram) ?? 0)
  const length = lengthOf(one) * lengthOf(other)
  return length === 0 ? 0 : dot / length
}

type Indexed = { example: Example; counts: ReadonlyMap<string, number> }
type Asked = { text: string; lastOutbound: string | null; limit: number }

/** An answer to the same kind of message means more like this one. */
const sameQuestion = 0.15

export type FindExamples = (asked: Asked) => Example[]

export function lexicalExamples(examples: readonly Example[]): FindExamples {
  const indexed: Indexed[] = examples.map((example) => ({ example, counts: grams(example.text) }))
  return ({ text, lastOutbound, limit }) => {
    const counts = grams(text)
    return indexed
      .map(({ example, counts: other }) => ({
        example,
        score: cosine(counts, other) + (example.lastOutbound === lastOutbound ? sameQuestion : 0),
      }))
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ example }) => example)
  }
}
