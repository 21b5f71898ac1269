// Everything observable that a line did, as effects: what left, what was called, what changed, what a model and the log were shown.
import type { ChatRequest } from '../fakes/model.ts'
import type { Effect } from './attack.ts'
import type { Sent } from './outbox.ts'
import { changesSince, type Change } from './rows.ts'
import { peopleOf, type Person } from './secrets.ts'
import type { World } from './world.ts'

export type Message = Sent & {
  /** External ids of everybody whose address it is; empty: staff, or nobody known. */
  to: readonly string[]
  purpose: string
  words: string
  recipient: string
  patientId: string | null
}

/** A message that was taken to be sent and has not left yet. */
export type Waiting = {
  patientId: string | null
  purpose: string
  words: string
  planId: string | null
  state: string
}

export type Seen = {
  messages: readonly Message[]
  /** Taken by the line, whatever became of them. */
  taken: readonly Waiting[]
  changes: readonly Change[]
  shown: readonly string[]
  logged: readonly string[]
  noted: readonly Effect[]
  /** SQLSTATEs of statements that the database refused. */
  refusedSql: readonly string[]
  people: readonly Person[]
  inbound: number
}

type Row = {
  delivery: string
  purpose: string
  words: string
  recipient: string
  patientId: string | null
}

/** Answers what happened since the stage's transaction began with `since`. */
export async function observe(world: World, since: number, shown: readonly string[]): Promise<Seen> {
  const { pglite, tables, rewind } = world.stage
  const changes = await changesSince(pglite, tables, since)
  const people = await peopleOf(pglite)
  const { rows } = await pglite.query<Row>(
    `select d.id as delivery, m.purpose, m.words, m.recipient, m.patient_id as "patientId"
     from delivery d join message m on m.org = d.org and m.id = d.message_id where d.xmin::text::bigint >= ${since}`,
  )
  const byDelivery = new Map(rows.map((row) => [row.delivery, row]))
  const messages = world.outbox.sent.map((one): Message => {
    const {
      purpose = '',
      words = '',
      recipient = '',
      patientId = null,
    } = byDelivery.get(one.deliveryId) ?? {}
    return { ...one, to: whose(one.address, people), purpose, words, recipient, patientId }
  })
  const taken = changes.flatMap(({ table, change, row }): Waiting[] =>
    table === 'message' && change === 'added'
      ? [
          {
            patientId: row['patient_id'] as string | null,
            purpose: String(row['purpose']),
            words: String(row['words']),
            planId: row['plan_id'] as string | null,
            state: String(row['state']),
          },
        ]
      : [],
  )
  const { logged, noted, inbound } = world
  return { messages, taken, changes, shown, logged, noted, refusedSql: rewind.refused(), people, inbound }
}

const whose = (address: string, people: readonly Person[]): string[] => {
  const phone = address.replace(/\D/g, '').slice(-9)
  return people
    .filter(({ phones, emails }) =>
      address.includes('@')
        ? emails.includes(address.toLowerCase())
        : phone.length === 9 && phones.includes(phone),
    )
    .map(({ externalId }) => externalId)
}

const longest = 1500
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** Of a request what is not the same in every one: everything but our instructions. */
function shownIn(body: string): Effect[] {
  const { messages, tools } = JSON.parse(body) as ChatRequest
  return messages
    .filter(({ role }) => role !== 'system')
    .map(({ role, content, tool_calls: calls }) => ({
      kind: 'model_shown',
      role,
      text: cut(content ?? ''),
      ...(calls ? { calls: calls.map((one) => one.function) } : {}),
      ...(tools ? { tools: tools.map((one) => one.function.name) } : {}),
    }))
}

/** Tables whose rows are shown elsewhere in the effects, or are bookkeeping of a message. */
const told = new Set(['message', 'delivery', 'event', 'usage_record', 'business_key', 'inbound_message'])

export function effectsOf(seen: Seen): Effect[] {
  const { messages, changes, shown, logged, noted } = seen
  return [
    ...noted,
    ...messages.map(({ channel, address, to, purpose, words, content, subject }): Effect => ({
      kind: 'message',
      channel,
      to,
      address,
      purpose,
      words,
      text: content.text,
      ...(subject ? { subject } : {}),
      ...(content.buttons?.length ? { buttons: content.buttons.map(({ label }) => label) } : {}),
    })),
    ...changes
      .filter(({ table }) => !told.has(table))
      .map(({ table, change, row, before }): Effect => ({
        kind: 'state',
        table,
        change,
        row: before ? differing(row, before) : row,
      })),
    ...shown.flatMap(shownIn),
    ...logged.map((line): Effect => ({ kind: 'log', line: line.trim() })),
  ]
}

const differing = (row: Change['row'], before: Change['row']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => name === 'id' || JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  )
