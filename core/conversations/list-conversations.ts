// Conversations that people have something to do with: those with open incidents, and those that a person owns. Urgency first, then whoever waits longest.
import type { ChannelName } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { rankOfNone, rankSql } from '../incidents/rank.ts'
import { actorNames } from '../people/actors.ts'
import type { Queue, Urgency } from './interpretation.ts'

export const conversationOwners = ['agent', 'person'] as const

export type ConversationSummary = {
  id: string
  channel: ChannelName
  /** As the caller's system names them; null for an unknown sender, or a shared phone in doubt. */
  patient: string | null
  patientName: string | null
  owner: 'agent' | 'person'
  ownerId: string | null
  ownerName: string | null
  /** Of its open incidents, the worst. */
  urgency: Urgency
  queues: Queue[]
  /** Numbers of its open incidents. */
  incidents: number[]
  lastInboundAt: string | null
  /** Since when the patient waits for the person who owns it. */
  waitingSince: string | null
}

export type ConversationFilter = {
  queue?: Queue | undefined
  urgency?: Urgency | undefined
  owner?: (typeof conversationOwners)[number] | undefined
  cursor?: string | undefined
  limit: number
}

type Row = Omit<ConversationSummary, 'lastInboundAt' | 'waitingSince' | 'ownerName'> & {
  rank: number
  since: Date
  lastInboundAt: Date | null
  waitingSince: Date | null
}

export async function listConversations(
  q: Queryable,
  org: string,
  filter: ConversationFilter,
): Promise<Page<ConversationSummary>> {
  const from = filter.cursor === undefined ? null : readCursor(filter.cursor)
  if (from && from.rank === undefined) throw new CodedError('invalid_input', { field: 'cursor' })
  const rows = await q.query<Row>(
    `with open as (
       select r.conversation_id, min(${rankSql}) as rank, min(i.opened_at) as since,
         array_agg(distinct i.queue) as queues, array_agg(distinct i.number) as incidents,
         (array_agg(i.urgency order by array_position(array['self_harm', 'emergency', 'violence', 'soon', 'none'], i.urgency)))[1] as urgency,
         array_agg(distinct i.urgency) as urgencies
       from incident i join incident_report r on r.org = i.org and r.incident_id = i.id
       where i.org = $1 and i.status <> 'resolved' and r.conversation_id is not null group by r.conversation_id
     ), listed as (
       select c.id, c.channel, c.owner, c.owner_id as "ownerId", c.last_inbound_at as "lastInboundAt",
         coalesce(o.rank, ${rankOfNone}) as rank, coalesce(o.since, c.owned_at, c.created_at) as since,
         coalesce(o.queues, '{}') as queues, coalesce(o.incidents, '{}') as incidents, coalesce(o.urgency, 'none') as urgency,
         case when c.owner = 'person' and c.last_inbound_at > coalesce(c.answered_at, c.owned_at) then c.last_inbound_at end
           as "waitingSince"
       from conversation c left join open o on o.conversation_id = c.id
       where c.org = $1 and (o.conversation_id is not null or c.owner = 'person')
         and ($2::text is null or $2 = any(o.queues)) and ($3::text is null or $3 = any(o.urgencies))
         and ($4::text is null or c.owner = $4)
     )
     select l.*, p.external_id as patient, p.given || ' ' || p.family as "patientName"
     from listed l left join lateral (
       select patient_id from inbound_message m where m.org = $1 and m.conversation_id = l.id and m.processed_at is not null
       order by seq desc limit 1) b on true
     left join patient p on p.org = $1 and p.id = b.patient_id
     where $5::int is null or (l.rank, l.since, l.id) > ($5, $6::timestamptz, $7::text)
     order by l.rank, l.since, l.id limit $8`,
    [
      org,
      filter.queue ?? null,
      filter.urgency ?? null,
      filter.owner ?? null,
      from?.rank ?? null,
      from?.at ?? null,
      from?.id ?? null,
      filter.limit + 1,
    ],
  )
  const page = pageOf(rows, filter.limit, (row) => ({ at: row.since, id: row.id, rank: row.rank }))
  const nameOf = await actorNames(
    q,
    org,
    page.items.map((row) => row.ownerId),
  )
  return {
    items: page.items.map(({ rank: _rank, since: _since, ...row }) => ({
      ...row,
      ownerName: row.ownerId === null ? null : nameOf(row.ownerId),
      lastInboundAt: row.lastInboundAt?.toISOString() ?? null,
      waitingSince: row.waitingSince?.toISOString() ?? null,
    })),
    next: page.next,
  }
}
