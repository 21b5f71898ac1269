// Messages as integrators read them: state, attempts and the timeline with its reasons. Never an address.
import type { ChannelName } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { organizationZone } from '../organization.ts'
import type { DeliveryState } from './states.ts'
import { type Hop, type TimelineEntry, timelines } from './timeline.ts'

export type { TimelineEntry } from './timeline.ts'

/** One attempt on one channel. */
export type DeliveryView = {
  id: string
  hop: number
  channel: ChannelName
  state: DeliveryState
  reason: string | null
  attempts: number
  sentAt: string | null
  provider: string | null
  /** The provider's own code of what went wrong last. */
  code: string | null
  /** When it leaves, where it still waits. */
  dueAt: string | null
  /** Uncertain: how often it was looked up, and when it is again. */
  checks: number
  checkAt: string | null
  /** A dead letter: it waits for a person to send it again. */
  dead: boolean
  /** What it cost in units of the provider (SMS segments), and in millionths of the organization's currency where it keeps prices. */
  segments: number | null
  costMicros: number | null
  /** From the hour it was meant for to its hand-over. */
  waitMs: number | null
  /** What the device shows; only where the reader may read patients. */
  text?: string
}

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

type DeliveryRow = Hop & {
  state: DeliveryState
  attempt: number
  sent_at: Date | null
  text: string | null
  provider: string | null
  checks: number | null
  check_at: Date | null
  dead: boolean
  segments: number | null
  cost_micros: number | null
  wait_ms: number | null
}

const attempts = `select d.id, d.message_id, d.hop, d.channel, d.state, d.reason, d.attempt, d.sent_at, d.content ->> 'text' as text,
    d.provider, d.code, d.due_at, d.created_at, d.checks, d.check_at, d.dead_at is not null as dead,
    u.segments, u.cost_micros, u.wait_ms
  from delivery d left join usage_record u on u.org = d.org and u.delivery_id = d.id
  where d.org = $1 and d.message_id = any($2::text[]) order by d.hop`

async function viewsOf(
  q: Queryable,
  org: string,
  { rows, withText }: { rows: readonly MessageRow[] } & Reading,
): Promise<MessageView[]> {
  if (rows.length === 0) return []
  const deliveries = await q.query<DeliveryRow>(attempts, [org, rows.map((row) => row.id)])
  const zone = await organizationZone(q, org)
  const told = await timelines(q, org, { messages: rows, hops: deliveries, zone })
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
      timeline: told.get(row.id) ?? [],
    }
  })
}

const waits: ReadonlySet<DeliveryState> = new Set(['scheduled', 'queued', 'retrying'])

const deliveryView = (row: DeliveryRow, withText: boolean): DeliveryView => ({
  id: row.id,
  hop: row.hop,
  channel: row.channel,
  state: row.state,
  reason: row.reason,
  attempts: row.attempt,
  sentAt: row.sent_at?.toISOString() ?? null,
  provider: row.provider,
  code: row.code,
  dueAt: waits.has(row.state) ? row.due_at.toISOString() : null,
  checks: row.checks ?? 0,
  checkAt: row.state === 'uncertain' ? (row.check_at?.toISOString() ?? null) : null,
  dead: row.dead,
  segments: row.segments,
  costMicros: row.cost_micros,
  waitMs: row.wait_ms,
  ...(withText && row.text !== null ? { text: row.text } : {}),
})
