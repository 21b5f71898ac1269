// Messages as integrators read them: state, attempts and the timeline with its reasons. Never an address.
import type { ChannelName } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import type { DeliveryState } from './states.ts'

export type DeliveryView = {
  channel: ChannelName
  state: DeliveryState
  reason: string | null
  attempts: number
  sentAt: string | null
  /** What the device shows; only where the reader may read patients. */
  text?: string
}

export type TimelineEntry = { at: string; type: string; detail?: string }

export type MessageView = {
  id: string
  /** The state of the newest attempt, or the message's own where none was ever made. */
  state: DeliveryState | 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  purpose: string
  kind: string
  reason: string | null
  channel: ChannelName | null
  sendAt: string
  createdAt: string
  deliveries: DeliveryView[]
  timeline: TimelineEntry[]
}

export type Reading = { withText: boolean }

type MessageRow = {
  id: string
  state: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  purpose: string
  kind: string
  reason: string | null
  binding_channel: ChannelName | null
  send_at: Date
  created_at: Date
}

const columns = 'id, state, purpose, kind, reason, binding_channel, send_at, created_at'

/** Throws `not_found`. */
export async function readMessage(
  q: Queryable,
  org: string,
  wanted: { id: string } & Reading,
): Promise<MessageView> {
  const rows = await q.query<MessageRow>(`select ${columns} from message where org = $1 and id = $2`, [
    org,
    wanted.id,
  ])
  const [view] = await viewsOf(q, org, { rows, ...wanted })
  if (!view) throw new CodedError('not_found', { field: 'id' })
  return view
}

/** Newest first. */
export async function patientMessages(
  q: Queryable,
  org: string,
  wanted: { patientId: string; cursor?: string | undefined; limit: number } & Reading,
): Promise<Page<MessageView>> {
  const from = wanted.cursor === undefined ? null : readCursor(wanted.cursor)
  const rows = await q.query<MessageRow>(
    `select ${columns} from message
     where org = $1 and patient_id = $2 and ($3::timestamptz is null or (created_at, id) < ($3, $4))
     order by created_at desc, id desc limit $5`,
    [org, wanted.patientId, from?.at ?? null, from?.id ?? null, wanted.limit + 1],
  )
  const page = pageOf(rows, wanted.limit, (row) => ({ at: row.created_at, id: row.id }))
  return { items: await viewsOf(q, org, { rows: page.items, withText: wanted.withText }), next: page.next }
}

type DeliveryRow = {
  id: string
  message_id: string
  channel: ChannelName
  state: DeliveryState
  reason: string | null
  attempt: number
  sent_at: Date | null
  text: string | null
}

type EventRow = { message_id: string; at: Date; type: string; reason: string | null }

async function viewsOf(
  q: Queryable,
  org: string,
  { rows, withText }: { rows: readonly MessageRow[] } & Reading,
): Promise<MessageView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const deliveries = await q.query<DeliveryRow>(
    `select id, message_id, channel, state, reason, attempt, sent_at, content ->> 'text' as text
     from delivery where org = $1 and message_id = any($2::text[]) order by hop`,
    [org, ids],
  )
  const events = await eventsOf(q, org, ids)
  return rows.map((row) => {
    const hops = deliveries.filter((delivery) => delivery.message_id === row.id)
    const newest = hops.at(-1)
    return {
      id: row.id,
      state: newest?.state ?? row.state,
      purpose: row.purpose,
      kind: row.kind,
      reason: newest?.reason ?? row.reason,
      channel: newest?.channel ?? row.binding_channel,
      sendAt: row.send_at.toISOString(),
      createdAt: row.created_at.toISOString(),
      deliveries: hops.map((hop) => deliveryView(hop, withText)),
      timeline: events.filter((event) => event.message_id === row.id).map(entryOf),
    }
  })
}

const deliveryView = (row: DeliveryRow, withText: boolean): DeliveryView => ({
  channel: row.channel,
  state: row.state,
  reason: row.reason,
  attempts: row.attempt,
  sentAt: row.sent_at?.toISOString() ?? null,
  ...(withText && row.text !== null ? { text: row.text } : {}),
})

const entryOf = (event: EventRow): TimelineEntry => ({
  at: event.at.toISOString(),
  type: event.type,
  ...(event.reason === null ? {} : { detail: event.reason }),
})

/** Our own events and what the providers told, in the order in which they happened. */
async function eventsOf(q: Queryable, org: string, ids: readonly string[]): Promise<EventRow[]> {
  const own = await q.query<EventRow>(
    `select ids ->> 'message' as message_id, at, type, ids ->> 'reason' as reason
     from event where org = $1 and ids ->> 'message' = any($2::text[]) order by seq`,
    [org, ids],
  )
  const told = await q.query<EventRow>(
    `select d.message_id, e.at, 'provider.' || e.type as type, e.detail ->> 'reason' as reason
     from delivery d join delivery_event e on e.org = d.org and e.delivery_id = d.id
     where d.org = $1 and d.message_id = any($2::text[]) order by e.received_at, e.id`,
    [org, ids],
  )
  return [...own, ...told].sort((one, other) => one.at.getTime() - other.at.getTime())
}
