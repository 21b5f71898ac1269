// The one gate in: what arrives is stored before anybody is answered, and read once, in order, under a lease.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'

/** One message or tap that arrived, as a channel's parser hands it over. */
export type InboundEvent = {
  channel: ChannelName
  provider: string
  providerId: string
  /** Their address: E.164 phone, e-mail, subscription id. */
  from: string
  /** Our sender on that channel. */
  to: string
  kind: 'text' | 'button' | 'media'
  text: string
  /** A tapped button's payload, as sent. */
  payload?: string | undefined
  quotedProviderId?: string | undefined
  media?: 'audio' | 'image' | 'document' | 'other' | undefined
}

/** Longer texts are cut: no patient types more, and nothing downstream should have to hold it. */
const longestText = 8_000

/** Persists in one transaction; false when this very event was stored before. */
export async function storeInbound(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  event: InboundEvent,
): Promise<boolean> {
  const now = ctx.clock.now()
  const [conversation] = await tx.query<{ id: string; seq: number }>(
    `insert into conversation (org, id, channel, our_sender, address, seq, last_inbound_at, created_at)
     values ($1, $2, $3, $4, $5, 1, $6, $6)
     on conflict (org, channel, our_sender, address)
       do update set seq = conversation.seq + 1, last_inbound_at = excluded.last_inbound_at
     returning id, seq`,
    [org, ctx.ids.next(), event.channel, event.to, event.from, now],
  )
  if (!conversation) throw new Error('a conversation was not stored')
  const id = ctx.ids.next()
  const stored = await tx.query(
    `insert into inbound_message (org, id, conversation_id, seq, provider, provider_id, kind, body, payload, quoted_provider_id,
       media_kind, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (provider, provider_id) do nothing returning id`,
    [
      org,
      id,
      conversation.id,
      conversation.seq,
      event.provider,
      event.providerId,
      event.kind,
      // PostgreSQL text holds no NUL.
      event.text.replaceAll('\u0000', '').slice(0, longestText),
      event.payload ?? null,
      event.quotedProviderId ?? null,
      event.media ?? null,
      now,
    ],
  )
  if (stored.length === 0) return false
  await recordEvents(tx, ctx, org, [
    { type: 'inbound.stored', ids: { inbound: id, conversation: conversation.id } },
  ])
  return true
}

export type Waiting = {
  org: string
  id: string
  conversationId: string
  channel: ChannelName
  ourSender: string
  address: string
  kind: 'text' | 'button' | 'media'
  body: string
  payload: string | null
  quotedProviderId: string | null
  mediaKind: 'audio' | 'image' | 'document' | 'other' | null
  receivedAt: Date
  attempt: number
  owner: 'agent' | 'person'
  disclosedAt: Date | null
  unclearInARow: number
}

/** The oldest unread message of each conversation that nobody reads now; order within a conversation is strict. */
export async function leaseWaiting(ctx: Ctx, limit: number): Promise<Waiting[]> {
  const wall = ctx.clock.wall()
  return ctx.db.system().query<Waiting>(
    `with first as (
       select distinct on (i.org, i.conversation_id) i.org, i.id from inbound_message i
       where i.processed_at is null order by i.org, i.conversation_id, i.seq
     ), taken as (
       select i.org, i.id from inbound_message i join first f on f.org = i.org and f.id = i.id
       where i.lease_until is null or i.lease_until < $1 order by i.received_at limit $3 for update of i skip locked
     ), leased as (
       update inbound_message i set lease_until = $2, attempt = i.attempt + 1 from taken t
       where i.org = t.org and i.id = t.id and (i.lease_until is null or i.lease_until < $1) returning i.*
     )
     select l.org, l.id, l.conversation_id as "conversationId", c.channel, c.our_sender as "ourSender", c.address, l.kind, l.body,
       l.payload, l.quoted_provider_id as "quotedProviderId", l.media_kind as "mediaKind", l.received_at as "receivedAt", l.attempt,
       c.owner, c.disclosed_at as "disclosedAt", c.unclear_in_a_row as "unclearInARow"
     from leased l join conversation c on c.org = l.org and c.id = l.conversation_id order by l.received_at`,
    [new Date(wall), new Date(wall + 30_000), limit],
  )
}

/** One message that was sent to an address and the patient it spoke to. */
export type SentBefore = {
  messageId: string
  patientId: string | null
  kind: string
  words: string
  slots: Record<string, unknown>
  subjectType: string | null
  subjectId: string | null
  providerId: string | null
  sentAt: Date
}

/** What that address got within the last 72 hours, newest first; a tap or a quote may look further back, by its id. */
export async function sentTo(
  q: Queryable,
  org: string,
  {
    channel,
    address,
    now,
    messageId,
  }: { channel: ChannelName; address: string; now: Date; messageId?: string | null },
): Promise<SentBefore[]> {
  return q.query<SentBefore>(
    `select m.id as "messageId", m.patient_id as "patientId", m.kind, m.words, m.slots, m.subject_type as "subjectType",
       m.subject_id as "subjectId", d.provider_id as "providerId", d.sent_at as "sentAt"
     from delivery d join message m on m.org = d.org and m.id = d.message_id
     where d.org = $1 and d.channel = $2 and d.address = $3 and d.state in ('sent', 'delivered', 'read')
       and (d.sent_at > $4 or m.id = $5)
     order by d.sent_at desc, d.id desc limit 20`,
    [org, channel, address, new Date(now.getTime() - 72 * 3_600_000), messageId ?? null],
  )
}

/** Active patients who can be reached there, guardians' wards not counted. */
export async function patientsAt(
  q: Queryable,
  org: string,
  channel: ChannelName,
  address: string,
): Promise<string[]> {
  const rows = await q.query<{ id: string }>(
    `select p.id from contact_point c join patient p on p.org = c.org and p.id = c.patient_id
     where c.org = $1 and c.channel = $2 and c.value = $3 and c.status = 'active' and p.merged_into is null order by p.id`,
    [org, channel, address],
  )
  return rows.map((row) => row.id)
}

/** Writes down what a message was read as, and frees the conversation for the next. */
export async function finishInbound(
  tx: Queryable,
  ctx: Ctx,
  waiting: Waiting,
  read: {
    patientId: string | null
    lastOutbound: string | null
    interpretation: unknown
    queue: string | null
    unclear: boolean
    disclosed: boolean
  },
): Promise<void> {
  const now = ctx.clock.now()
  await tx.query(
    `update inbound_message set processed_at = $3, lease_until = null, patient_id = $4, last_outbound = $5, interpretation = $6::jsonb,
       queue = $7 where org = $1 and id = $2`,
    [
      waiting.org,
      waiting.id,
      now,
      read.patientId,
      read.lastOutbound,
      JSON.stringify(read.interpretation),
      read.queue,
    ],
  )
  await tx.query(
    `update conversation set unclear_in_a_row = case when $3 then unclear_in_a_row + 1 else 0 end,
       disclosed_at = case when $4 then coalesce(disclosed_at, $5) else disclosed_at end where org = $1 and id = $2`,
    [waiting.org, waiting.conversationId, read.unclear, read.disclosed, now],
  )
  await recordEvents(tx, ctx, waiting.org, [
    { type: 'inbound.read', ids: { inbound: waiting.id, conversation: waiting.conversationId } },
  ])
}

/** Frees a message whose reading failed, to be tried again a little later. */
export async function postponeInbound(ctx: Ctx, waiting: Waiting, afterMs: number): Promise<void> {
  await ctx.db
    .org(waiting.org)
    .query(
      'update inbound_message set lease_until = $3 where org = $1 and id = $2 and processed_at is null',
      [waiting.org, waiting.id, new Date(ctx.clock.wall() + afterMs)],
    )
}
