// Incidents and conversations in the terminal: listed, opened, taken, answered, handed back, resolved. By an incident's number, or @ and a patient's id.
import type { ConversationSummary } from '#core/conversations/list-conversations.ts'
import type { ConversationView } from '#core/conversations/read-conversation.ts'
import type { ThreadEntry } from '#core/conversations/thread.ts'
import { CodedError } from '#core/errors.ts'
import type { IncidentDetail, IncidentView } from '#core/incidents/read-incidents.ts'
import { chatPeopleWords as words } from '#prompts/staff/chat-people.es.ts'
import { inboxWords } from '#prompts/staff/inbox.es.ts'
import {
  categoryNames,
  channelNames,
  incidentStatusNames,
  intentNames,
  queueNames,
  urgencyNames,
} from '#prompts/staff/es.ts'
import type { Connection } from '../connect.ts'
import { short } from './chat-incidents.ts'
import { table } from './command.ts'

type Request = Connection['request']
type Wish = { from?: string }
type Found = { incident: IncidentView | null; conversation: string | null }

const order = /^(abrir|atender|tomar|devolver|resolver)\s+(\d{1,9}|@\S{1,64})(\s+igualmente)?$/iu
const answer = /^responder\s+(\d{1,9}|@\S{1,64})\s+(\S[\s\S]*)$/iu

/** The text of the answer; null where the line is none of these orders. */
export async function peopleOrder(request: Request, line: string): Promise<string | null> {
  if (line.toLowerCase() === 'conversaciones') return conversations(request)
  const [, reply, text] = answer.exec(line) ?? []
  if (reply !== undefined && text !== undefined) return say(request, await find(request, reply), text)
  const [, verb, ref, anyway] = order.exec(line) ?? []
  if (verb === undefined || ref === undefined) return null
  const found = await find(request, ref)
  switch (verb.toLowerCase()) {
    case 'abrir':
      return open(request, found)
    case 'atender':
      return press(request, found, { what: 'ack', anyway: anyway !== undefined })
    case 'resolver':
      return press(request, found, { what: 'resolve', anyway: anyway !== undefined })
    case 'tomar':
      return hold(request, found, { what: 'take', anyway: anyway !== undefined })
    default:
      return hold(request, found, { what: 'return', anyway: anyway !== undefined })
  }
}

const refused = (text: string): CodedError => new CodedError('not_found', { text })

async function find(request: Request, ref: string): Promise<Found> {
  if (!ref.startsWith('@')) {
    const { data } = await request<{ data: IncidentView[] }>('GET', `/v1/incidents?number=${ref}&limit=1`)
    const [incident] = data
    if (!incident) throw refused(words.noSuchIncident(ref))
    return { incident, conversation: incident.conversation }
  }
  const patient = ref.slice(1)
  const { data } = await request<{ data: ConversationSummary[] }>('GET', '/v1/conversations?limit=100')
  const found = data.find((one) => one.patient === patient)
  if (!found) throw refused(words.noSuchConversation(patient))
  return { incident: null, conversation: found.id }
}

const conversationOf = ({ conversation }: Found): string => {
  if (conversation === null) throw refused(words.noConversation)
  return `/v1/conversations/${conversation}`
}

async function press(
  request: Request,
  { incident }: Found,
  { what, anyway }: { what: 'ack' | 'resolve'; anyway: boolean },
): Promise<string> {
  if (!incident) throw refused(words.onlyIncident)
  const wish: Wish = anyway && incident.owner !== null ? { from: incident.owner } : {}
  await request('POST', `/v1/incidents/${incident.id}/${what}`, wish)
  return what === 'ack' ? words.acked(incident.number) : words.resolved(incident.number)
}

async function hold(
  request: Request,
  found: Found,
  { what, anyway }: { what: 'take' | 'return'; anyway: boolean },
): Promise<string> {
  const path = conversationOf(found)
  const { ownerId } = anyway ? await request<ConversationView>('GET', `${path}?limit=1`) : { ownerId: null }
  const wish: Wish = ownerId === null ? {} : { from: ownerId }
  await request('POST', `${path}/${what}`, wish)
  return what === 'take' ? words.taken : words.returned
}

async function say(request: Request, found: Found, text: string): Promise<string> {
  const { channel } = await request<{ channel: keyof typeof channelNames }>(
    'POST',
    `${conversationOf(found)}/reply`,
    { text },
  )
  return words.replied(channelNames[channel])
}

async function conversations(request: Request): Promise<string> {
  const { data, next } = await request<{ data: ConversationSummary[]; next: string | null }>(
    'GET',
    '/v1/conversations',
  )
  if (data.length === 0) return words.noConversations
  const rows = data.map((one) => [
    String(one.incidents[0] ?? (one.patient === null ? '' : `@${one.patient}`)),
    (one.patientName ?? words.unknown).slice(0, 24),
    channelNames[one.channel],
    one.urgency === 'none' ? '' : urgencyNames[one.urgency],
    (one.ownerName ?? words.agent).slice(0, 16),
    one.waitingSince === null ? '' : words.waits,
  ])
  return [table(words.columns, rows), ...(next === null ? [] : [words.moreConversations])].join('\n')
}

const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

async function open(request: Request, { incident, conversation }: Found): Promise<string> {
  const detail = incident ? await request<IncidentDetail>('GET', `/v1/incidents/${incident.id}`) : null
  const thread =
    conversation === null
      ? null
      : await request<Omit<ConversationView, 'thread'> & { thread: ThreadEntry[] }>(
          'GET',
          `/v1/conversations/${conversation}?limit=20`,
        )
  return [
    ...(detail ? incidentLines(detail) : []),
    ...(thread
      ? [
          whoLine(thread),
          words.heldBy(thread.ownerName ?? words.agent),
          '',
          ...thread.thread.toReversed().flatMap(entryLines),
        ]
      : [words.noConversation]),
  ].join('\n')
}

function incidentLines(one: IncidentDetail): string[] {
  const what = [
    named(intentNames, one.intent),
    one.category === null ? '' : named(categoryNames, one.category),
  ]
  const parts = [
    named(queueNames, one.queue),
    one.urgency === 'none' ? '' : named(urgencyNames, one.urgency),
    named(incidentStatusNames, one.status),
    one.ownerName ?? '',
  ]
  const listed = Array.isArray(one.listed)
    ? one.listed.map((intent) => named(intentNames, String(intent)))
    : []
  const alerted = one.alerted.map(
    ({ name, channel, at }) => `${name} (${named(channelNames, channel)}, ${short(at)})`,
  )
  return [
    words.title(one.number, parts.filter(Boolean)),
    [...what, one.reports > 1 ? words.reports(one.reports) : ''].filter(Boolean).join(' · '),
    ...(listed.length > 0 ? [words.listed(listed.join(', '))] : []),
    ...(alerted.length > 0 ? [words.alerted(alerted.slice(0, 6).join('; '))] : []),
  ]
}

function whoLine({
  patient,
  address,
  channel,
}: Pick<ConversationView, 'patient' | 'address' | 'channel'>): string {
  if (!patient) return `${words.unknown} · ${channelNames[channel]} ${address}`
  const contacts = patient.contacts.map((one) => `${channelNames[one.channel]} ${one.value}`)
  return [`${patient.name} (${patient.externalId})`, ...contacts].join(' · ')
}

function entryLines(entry: ThreadEntry): string[] {
  const who = entry.by === null ? words.patient : inboxWords.by[entry.by]
  const where = entry.channel === null ? '' : ` · ${channelNames[entry.channel]}`
  const text = entry.text === '' && entry.media !== null ? inboxWords.media(entry.media) : entry.text
  const said = entry.understood
  return [
    `${short(entry.at)}  ${who}${where}: ${text.replaceAll('\n', '\n  ')}`,
    ...(said
      ? [
          `             [${named(intentNames, said.intent)}${
            said.queue === null ? inboxWords.noQueue : inboxWords.queue(named(queueNames, said.queue))
          } · ${inboxWords.why({
            source: inboxWords.sources[said.source] ?? said.source,
            confidence: said.confidence,
            language: said.language,
            rules: said.rules,
          })}]`,
        ]
      : []),
  ]
}
