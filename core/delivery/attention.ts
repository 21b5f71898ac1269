// What in delivery waits for a person: dead letters, hand-overs that nobody knows the end of, and roads out that stand still. Never an address.
import { reasonWords } from '#prompts/staff/es.ts'
import type { ChannelName } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import type { DeliveryState } from './states.ts'

export const attentions = ['dead', 'uncertain'] as const
export type Attention = (typeof attentions)[number]

export type AttentionView = {
  id: string
  message: string
  state: DeliveryState
  channel: ChannelName
  purpose: string
  kind: string
  /** The patient as the caller's system names them. */
  patient: string | null
  reason: string | null
  /** The reason in words, and what to do about it. */
  text: string | null
  next: string | null
  /** The provider's own code. */
  code: string | null
  attempts: number
  at: string
  validUntil: string | null
  /** Whether sending it again would still make sense. */
  worthSending: boolean
}

type Row = {
  id: string
  message: string
  state: DeliveryState
  channel: ChannelName
  purpose: string
  kind: string
  patient: string | null
  reason: string | null
  code: string | null
  attempts: number
  at: Date
  valid_until: Date | null
}

/** Which rows, and the column that says since when. An uncertain one with a `check_at` settles by itself. */
const lists: Readonly<Record<Attention, { where: string; at: string }>> = {
  dead: { where: 'd.dead_at is not null', at: 'd.dead_at' },
  uncertain: { where: `d.state = 'uncertain' and d.check_at is null`, at: 'd.updated_at' },
}

export type AttentionFilter = {
  attention: Attention
  now: Date
  channel?: ChannelName | undefined
  reason?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Newest first. */
export async function needAttention(
  q: Queryable,
  org: string,
  { attention, now, channel, reason, cursor, limit }: AttentionFilter,
): Promise<Page<AttentionView>> {
  const { where, at } = lists[attention]
  const from = cursor === undefined ? null : readCursor(cursor)
  const rows = await q.query<Row>(
    `select d.id, d.message_id as message, d.state, d.channel, m.purpose, m.kind, p.external_id as patient,
       d.reason, d.code, d.attempt as attempts, ${at} as at, m.valid_until
     from delivery d join message m on m.org = d.org and m.id = d.message_id
       left join patient p on p.org = m.org and p.id = m.patient_id
     where d.org = $1 and ${where} and ($2::timestamptz is null or (${at}, d.id) < ($2, $3))
       and ($4::text is null or d.channel = $4) and ($5::text is null or d.reason = $5)
     order by ${at} desc, d.id desc limit $6`,
    [org, from?.at ?? null, from?.id ?? null, channel ?? null, reason ?? null, limit + 1],
  )
  const page = pageOf(rows, limit, (row) => ({ at: row.at, id: row.id }))
  return { items: page.items.map((row) => viewOf(row, now)), next: page.next }
}

function viewOf({ at, valid_until, ...row }: Row, now: Date): AttentionView {
  const words = row.reason === null ? undefined : reasonWords(row.reason)
  return {
    ...row,
    text: words?.text ?? null,
    next: words?.next ?? null,
    at: at.toISOString(),
    validUntil: valid_until?.toISOString() ?? null,
    worthSending: valid_until === null || valid_until > now,
  }
}
