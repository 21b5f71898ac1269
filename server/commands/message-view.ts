// A message's attempts and timeline as a terminal shows them: aligned, at most 100 columns, no more colour than `paint` has.
import type { DeliveryView, MessageView, TimelineEntry } from '#core/delivery/read-messages.ts'
import { isoInZone } from '#core/text/iso.ts'
import {
  channelNames,
  kindNames,
  lasting,
  messageStateNames,
  purposeNames,
  reasonWords,
  stateNames,
  timelineWords as words,
  staffKindNames,
} from '#prompts/staff/es.ts'
import type { Paint } from './chat-paint.ts'

const width = 100
type Look = { zone: string; paint: Paint }

const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
const local = (at: string, zone: string): string =>
  isoInZone(new Date(at), zone).slice(0, 19).replace('T', ' ')
const dayAndHour = (at: string, zone: string): string => local(at, zone).slice(0, 16)

/** Lines of at most `room` characters, broken between words. */
function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const good: ReadonlySet<string> = new Set(['sent', 'delivered', 'read'])
const bad: ReadonlySet<string> = new Set(['undelivered', 'failed', 'expired', 'blocked', 'uncertain'])
const stateOf = (type: string): string => type.replace(/^(?:delivery|provider|message)\./, '')

const toneOf = (state: string): keyof Paint => (good.has(state) ? 'good' : bad.has(state) ? 'bad' : 'quiet')
const markOf = (state: string): string => (good.has(state) ? '✓' : bad.has(state) ? '✕' : '·')

export function messageView(message: MessageView, look: Look): string {
  const { paint, zone } = look
  const state = nameOf({ ...messageStateNames, ...stateNames }, message.state)
  const facts = [
    nameOf({ ...kindNames, ...staffKindNames }, message.kind),
    nameOf(purposeNames, message.purpose),
    dayAndHour(message.sendAt, zone),
  ]
  return [
    `${paint.strong(message.id)}  ${paint[toneOf(message.state)](state)}`,
    paint.quiet(facts.join(' · ')),
    ...(message.deliveries.length === 0 ? [] : ['', ...attemptLines(message.deliveries, look)]),
    '',
    ...timelineLines(message.timeline, look),
  ].join('\n')
}

function attemptLines(deliveries: readonly DeliveryView[], look: Look): string[] {
  const rows = deliveries.map((one) => ({
    one,
    head: [`${one.hop}`, nameOf(channelNames, one.channel), nameOf(stateNames, one.state)],
  }))
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map(({ head }) => head[column]?.length ?? 0)))
  const indent = 2 + widths.reduce((sum, one) => sum + one + 2, 0)
  return rows.flatMap(({ one, head }) => {
    const [hop = '', channel = '', state = ''] = head.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    const [first = '', ...more] = wrapped(attemptFacts(one, look.zone).join(' · '), width - indent)
    return [
      `  ${look.paint.quiet(hop)}  ${channel}  ${look.paint[toneOf(one.state)](state)}  ${first}`.trimEnd(),
      ...more.map((line) => `${' '.repeat(indent)}${line}`),
    ]
  })
}

function attemptFacts(one: DeliveryView, zone: string): string[] {
  const why = one.reason === null ? '' : (reasonWords(one.reason)?.text ?? one.reason).replace(/\.$/, '')
  const facts = [
    one.attempts > 1 ? words.try(one.attempts) : '',
    one.segments === null || one.channel !== 'sms' ? '' : words.segments(one.segments),
    one.costMicros === null ? '' : money(one.costMicros),
    one.waitMs === null
      ? ''
      : words.waited(one.waitMs < 1000 ? `${one.waitMs} ms` : lasting(one.waitMs / 1000)),
    one.dueAt === null ? '' : words.due(dayAndHour(one.dueAt, zone)),
    one.checks === 0 ? '' : words.checks(one.checks),
    one.checkAt === null ? '' : words.nextCheck(dayAndHour(one.checkAt, zone)),
    why,
    one.code ?? '',
    one.dead || (one.state === 'uncertain' && one.checkAt === null) ? words.waitsForPerson : '',
    one.dead || one.state === 'uncertain' ? one.id : '',
  ]
  return facts.filter((fact) => fact !== '')
}

const money = (micros: number): string =>
  `${(micros / 1_000_000).toLocaleString('es-ES', { minimumFractionDigits: 2, maximumFractionDigits: 4 })} €`

function timelineLines(timeline: readonly TimelineEntry[], look: Look): string[] {
  const lines: string[] = []
  let day = ''
  let told = ''
  for (const entry of timeline.filter((_, index) => !isEcho(timeline, index))) {
    const [date = '', hour = ''] = local(entry.at, look.zone).split(' ')
    if (date !== day) lines.push(`  ${look.paint.strong(date)}`)
    day = date
    lines.push(...entryLines(entry, hour, look))
    if (entry.next !== undefined && bad.has(stateOf(entry.type)) && entry.next !== told) {
      told = entry.next
      lines.push(
        ...wrapped(`→ ${told}`, width - 14).map((line) => look.paint.quiet(`${' '.repeat(14)}${line}`)),
      )
    }
  }
  return lines
}

function entryLines(entry: TimelineEntry, hour: string, { paint }: Look): string[] {
  const state = stateOf(entry.type)
  const [first = '', ...more] = wrapped(entry.text, width - 14)
  const tone = good.has(state) || bad.has(state) ? paint[toneOf(state)] : (text: string) => text
  return [
    `  ${paint.quiet(hour)}  ${tone(`${markOf(state)} ${first}`)}`,
    ...more.map((line) => `${' '.repeat(14)}${tone(line)}`),
  ]
}

/** Our own record of what the provider told in the same breath says nothing more to a person. */
function isEcho(timeline: readonly TimelineEntry[], index: number): boolean {
  const entry = timeline[index]
  if (!entry?.type.startsWith('delivery.')) return false
  const twin = entry.type.replace('delivery.', 'provider.')
  return timeline.some(
    (other) =>
      other.type === twin &&
      other.hop === entry.hop &&
      Math.abs(Date.parse(other.at) - Date.parse(entry.at)) < 2000,
  )
}
