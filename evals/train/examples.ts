// The labelled replies: tab-separated files, one example a line, every value checked against the contract.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { channelNames, type ChannelName } from '#channels/contract.ts'
import {
  categories,
  intents,
  outboundKinds,
  severities,
  urgencies,
  type Category,
  type Intent,
  type OutboundKind,
  type Severity,
  type Urgency,
} from '#core/conversations/interpretation.ts'

export type Example = {
  /** File and line: `es-1:12`. */
  id: string
  slice: string
  language: string
  channel: ChannelName
  lastOutbound: OutboundKind | null
  /** In the order of precedence; the first is the primary one. */
  intents: readonly Intent[]
  urgency: Urgency
  category: Category | null
  severity: Severity | null
  nps: number | null
  text: string
}

const shape = 'lang, channel, lastOutbound, intents, urgency, category, severity, nps, text'

const list = <T extends string>(value: string, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value)

type Checked<T> = { value: T } | { fault: string }

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): Checked<T> {
  const found = list(value, allowed)
  return found === undefined
    ? { fault: `${name} "${value}" is none of ${allowed.join(' ')}` }
    : { value: found }
}

const orNull = <T>(value: string, read: (value: string) => Checked<T>): Checked<T | null> =>
  value === '-' ? { value: null } : read(value)

function readIntents(value: string): Checked<Intent[]> {
  const names = value.split('+')
  for (const name of names)
    if (!list(name, intents)) return { fault: `intent "${name}" is none of the contract` }
  const ordered = intents.filter((intent) => names.includes(intent))
  if (ordered.join('+') !== value)
    return { fault: `intents "${value}" are not in order: ${ordered.join('+')}` }
  if (ordered.length > 1 && ordered.includes('unclear'))
    return { fault: 'unclear stands with another intent' }
  return { value: ordered }
}

function readScore(value: string): Checked<number> {
  const score = Number(value)
  const fits = /^\d+$/.test(value) && score <= 10
  return fits ? { value: score } : { fault: `nps "${value}" is no integer from 0 to 10` }
}

const readLanguageTag = (value: string): Checked<string> =>
  /^[a-z]{2,3}$/.test(value) ? { value } : { fault: `language "${value}" is no BCP 47 language` }

function disagreement(example: Example): string | null {
  const { category, severity, urgency } = example
  if ((category === null) !== (severity === null)) return 'category and severity stand together or not at all'
  if (urgency !== 'none' && !example.intents.includes('report_symptom'))
    return `urgency ${urgency} without report_symptom`
  if (example.nps !== null && !example.intents.includes('survey_answer')) return 'nps without survey_answer'
  return null
}

function readLine(line: string, id: string, slice: string): Example | string {
  const fields = line.split('\t')
  if (fields.length !== 9) return `${fields.length} fields instead of 9 (${shape})`
  const [lang = '', sent = '', last = '', said = '', how = '', what = '', grave = '', score = '', text = ''] =
    fields
  const checked = {
    language: readLanguageTag(lang),
    channel: oneOf('channel', sent, channelNames),
    lastOutbound: orNull(last, (value) => oneOf('lastOutbound', value, outboundKinds)),
    intents: readIntents(said),
    urgency: oneOf('urgency', how, urgencies),
    category: orNull(what, (value) => oneOf('category', value, categories)),
    severity: orNull(grave, (value) => oneOf('severity', value, severities)),
    nps: orNull(score, readScore),
  }
  const values: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(checked)) {
    if ('fault' in one) return one.fault
    values[name] = one.value
  }
  const example = { id, slice, ...values, text: text.replaceAll('\\n', '\n') } as Example
  return disagreement(example) ?? example
}

/** Throws with every faulty line named, as many as a screen holds. */
export function parseExamples(content: string, file: string): Example[] {
  const slice = basename(file, '.tsv')
  const faults: string[] = []
  const seen = new Map<string, number>()
  const examples = content.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const read = readLine(line.replace(/\r$/, ''), `${slice}:${i + 1}`, slice)
    if (typeof read === 'string') {
      faults.push(`${file}:${i + 1}: ${read}`)
      return []
    }
    const key = `${read.lastOutbound ?? '-'}\t${read.text}`
    const before = seen.get(key)
    if (before !== undefined) faults.push(`${file}:${i + 1}: the same text and context as line ${before}`)
    seen.set(key, i + 1)
    return [read]
  })
  if (faults.length > 0) throw new Error(`${faults.length} faulty lines\n${faults.slice(0, 30).join('\n')}`)
  return examples
}

/** All `.tsv` files of the folders, by name; folders that do not exist hold nothing. */
export function loadExamples(folders: readonly string[]): Example[] {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) return []
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .sort()
    return files.flatMap((name) =>
      parseExamples(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`),
    )
  })
}
