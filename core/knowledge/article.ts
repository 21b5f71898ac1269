// A knowledge article as it is written: Markdown with a head, cut into the paragraphs that answers quote.
import { queues, type Queue } from '../conversations/interpretation.ts'
import { CodedError } from '../errors.ts'
import { isQuotable, isUnaddressed } from '../text/quotable.ts'

export type Article = {
  slug: string
  language: string
  title: string
  topics: string[]
  queue: Queue | null
  /** 'YYYY-MM-DD', both days included; null: no limit. */
  validFrom: string | null
  validTo: string | null
  passages: string[]
}

/** What an answer quotes at most. */
export const longestPassage = 500
const longestArticle = 40_000

const invalid = (file: string, field: string): CodedError =>
  new CodedError('invalid_input', { field: `${file}: ${field}` })

/**
 * Reads `<slug>.<language>.md`: a head between two lines of `---` with `title`, and optionally `language`, `topics` (commas
 * between), `queue`, `from`, `to` (YYYY-MM-DD), `contacts` and `reviewed_by`; then paragraphs, lists and headings, all of them fit to be
 * quoted: no phone, address or link but those that `contacts` names (commas between), and doses or orders about drugs (how to prepare a
 * test) only under the name of the clinician who reviewed them. Throws `invalid_input` naming file and field.
 */
export function parseArticle(file: string, markdown: string): Article {
  const [, slug, named] = /^([a-z0-9-]{1,60})(?:\.([a-z]{2}))?\.md$/.exec(file) ?? []
  if (slug === undefined) throw invalid(file, 'name')
  const [, head, body] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(markdown) ?? []
  if (head === undefined || body === undefined || markdown.length > longestArticle)
    throw invalid(file, 'text')
  const fields = readHead(file, head)
  const title = fields['title']
  const language = fields['language'] ?? named
  const fit = fitness(fields)
  if (!title || title.length > 120 || !fit(title)) throw invalid(file, 'title')
  if (language === undefined || !/^[a-z]{2}$/.test(language)) throw invalid(file, 'language')
  const passages = passagesOf(body)
  if (passages.length === 0 || !passages.every(fit)) throw invalid(file, 'text')
  return {
    slug,
    language,
    title,
    topics: (fields['topics'] ?? '')
      .split(',')
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    queue: queueOf(file, fields['queue']),
    validFrom: dayOf(file, 'from', fields['from']),
    validTo: dayOf(file, 'to', fields['to']),
    passages,
  }
}

/** What its head vouches for may stand in it, word by word; everything else is held to the rule of all quoted texts. */
function fitness({
  contacts = '',
  reviewed_by: reviewer = '',
}: Record<string, string>): (text: string) => boolean {
  const own = contacts
    .split(',')
    .map((contact) => contact.trim())
    .filter((contact) => contact.length >= shortestContact)
  const reviewed = reviewer.trim().length > 0
  return (text) => {
    const rest = own.reduce((left, contact) => left.replaceAll(contact, ' '), text)
    return reviewed ? isUnaddressed(rest) : isQuotable(rest)
  }
}

/** Shorter ones would hide parts of others. */
const shortestContact = 5

const known: readonly string[] = [
  'title',
  'language',
  'topics',
  'queue',
  'from',
  'to',
  'contacts',
  'reviewed_by',
]

function readHead(file: string, head: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of head.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? []
    if (key === undefined || value === undefined || !known.includes(key)) throw invalid(file, key ?? 'text')
    if (value.trim() !== '') fields[key] = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return fields
}

function queueOf(file: string, value: string | undefined): Queue | null {
  if (value === undefined) return null
  const queue = queues.find((one) => one === value)
  if (queue === undefined) throw invalid(file, 'queue')
  return queue
}

function dayOf(file: string, field: string, value: string | undefined): string | null {
  if (value === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw invalid(file, field)
  return value
}

/** Emphasis and links to their words; what patients read has no Markdown. */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()

/** A heading stands before the paragraph it heads, a list with the line that introduces it; what is too long is cut between sentences. */
export function passagesOf(body: string): string[] {
  const passages: string[] = []
  let heading = ''
  for (const block of body.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const [first = ''] = lines
    if (/^#{1,6}\s/.test(first)) {
      heading = plain(first.replace(/^#+\s*/, ''))
      lines.shift()
    }
    if (lines.length === 0) continue
    const isList = lines.every((line) => /^\s*(?:[-*]|\d+[.)])\s/.test(line))
    const text = joinLines(lines)
    const before = passages.at(-1)
    if (isList && before?.endsWith(':') && before.length + text.length < longestPassage)
      passages[passages.length - 1] = `${before} ${text}`
    else passages.push(...cut(heading === '' ? text : `${heading}: ${text}`))
    heading = ''
  }
  return passages
}

const joinLines = (lines: readonly string[]): string =>
  plain(
    lines
      .map((line) => {
        const item = /^\s*(?:[-*]|\d+[.)])\s+(.*)$/.exec(line)?.[1]
        return item === undefined ? line : `${item.replace(/[.;,]?\s*$/, '')};`
      })
      .join(' ')
      .replace(/;\s*$/, '.'),
  )

function cut(text: string): string[] {
  if (text.length <= longestPassage) return [text]
  const pieces: string[] = ['']
  for (const sentence of text.match(/[^.!?]+[.!?]*(?:\s+|$)/g) ?? [text]) {
    const last = pieces.at(-1) ?? ''
    if (last !== '' && last.length + sentence.length > longestPassage) pieces.push(sentence)
    else pieces[pieces.length - 1] = last + sentence
  }
  return pieces.map((piece) => piece.trim().slice(0, longestPassage)).filter((piece) => piece !== '')
}
