// The one gate in: what arrives is stored before anybody is answered, and read once, in order, under a lease.
import type { InboundEvent } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'

/** Longer texts are cut: no patient types more, and nothing downstream should have to hold it. */
const longestText = 8_000

/** PostgreSQL text holds no NUL. */
const plain = (text: string): string => text.replaceAll('\u0000', '')

/**
 * Persists in one transaction; false when this very event was stored before. `receivedAt` is when it reached us, where
 * that was not just now.
 */
export async function storeInbound(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  event: InboundEvent & { receivedAt?: Date | undefined },
): Promise<boolean> {
  const at = event.receivedAt ?? ctx.clock.now()
  // A repetition opens no conversation window again; where two come at once, the unique key decides.
  const known = await tx.query('select 1 from inbound_message where provider = $1 and provider_id = $2', [
    event.provider,
    event.providerId,
  ])
  if (known.length > 0) return false
  const [conversation] = await tx.query<{ id: string; seq: number }>(
    `insert into conversation (org, id, channel, our_sender, address, seq, last_inbound_at, created_at)
     values ($1, $2, $3, $4, $5, 1, $6, $6)
     on conflict (org, channel, our_sender, address)
       do update set seq = conversation.seq + 1,
         last_inbound_at = greatest(conversation.last_inbound_at, excluded.last_inbound_at)
     returning id, seq`,
    [org, ctx.ids.next(), event.channel, plain(event.to), plain(event.from), at],
  )
  if (!conversation) throw new Error('a conversation was not stored')
  const id = ctx.ids.next()
  const stored = await tx.query(
    `insert into inbound_message (org, id, conversation_id, seq, provider, provider_id, kind, body, payload, quoted_provider_id,
       media_kind, received_at, provider_stopped)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (provider, provider_id) do nothing returning id`,
    [
      org,
      id,
      conversation.id,
      conversation.seq,
      event.provider,
      event.providerId,
      event.kind,
      plain(event.text).slice(0, longestText),
      event.payload === undefined ? null : plain(event.payload),
      event.quotedProviderId === undefined ? null : plain(event.quotedProviderId),
      event.media ?? null,
      at,
      event.stoppedByProvider ?? null,
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
  /** The provider acted on the words itself and lets no answer through. */
  providerStopped: boolean | null
  attempt: number
  owner: 'agent' | 'person'
  disclosedAt: Date | null
  unclearInARow: number
}

const waitingColumns = `l.org, l.id, l.conversation_id as "conversationId", c.channel, c.our_sender as "ourSender", c.address, l.kind,
  l.body, l.payload, l.quoted_provider_id as "quotedProviderId", l.media_kind as "mediaKind", l.received_at as "receivedAt",
  l.provider_stopped as "providerStopped", l.attempt, c.owner, c.disclosed_at as "disclosedAt", c.unclear_in_a_row as "unclearInARow"`

const leaseMs = 30_000

/** The oldest unread message of each conversation that nobody reads now; order within a conversation is strict. */
export async function leaseWaiting(ctx: Ctx, limit: number): Promise<Waiting[]> {
  const wall = ctx.clock.wall()
  return ctx.db.system().query<Waiting>(
    `with first as (
       select distinct on (i.org, i.conversation_id) i.org, i.id from inbound_message i
       where i.processed_at is null order by i.org, i.conversation_id, i.seq
     ), taken as (
       select i.org, i.id from inbound_message i join first f on f.org = i.org and f.id = i.id
       where i.netted_at is not null and (i.lease_until is null or i.lease_until < $1)
       order by i.received_at limit $3 for update of i skip locked
     ), leased as (
       update inbound_message i set lease_until = $2, attempt = i.attempt + 1 from taken t
       where i.org = t.org and i.id = t.id and (i.lease_until is null or i.lease_until < $1) returning i.*
     )
     select ${waitingColumns}
     from leased l join conversation c on c.org = l.org and c.id = l.conversation_id order by l.received_at`,
    [new Date(wall), new Date(wall + leaseMs), limit],
  )
}

/** What arrived and the danger net has not read yet, whatever waits before it in its conversation. */
export async function unnetted(
  ctx: Ctx,
  limit: number,
): Promise<{ org: string; id: string; body: string }[]> {
  return ctx.db.system().query(
    `select org, id, body from inbound_message
     where processed_at is null and netted_at is null and (lease_until is null or lease_until < $1)
     order by received_at, id limit $2`,
    [new Date(ctx.clock.wall()), limit],
  )
}

/** The net found nothing in them: they wait for their turn. */
export async function markNetted(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .system()
    .query('update inbound_message set netted_at = $2 where id = any($1::text[])', [
      ids,
      new Date(ctx.clock.wall()),
    ])
}

/** Takes one message out of its turn; null when somebody else reads it or has read it. */
export async function leaseOne(ctx: Ctx, { org, id }: { org: string; id: string }): Promise<Waiting | null> {
  const wall = ctx.clock.wall()
  const [leased] = await ctx.db.org(org).query<Waiting>(
    `with leased as (
       update inbound_message set lease_until = $4, attempt = attempt + 1
       where org = $1 and id = $2 and processed_at is null and (lease_until is null or lease_until < $3) returning *
     )
     select ${waitingColumns} from leased l join conversation c on c.org = l.org and c.id = l.conversation_id`,
    [org, id, new Date(wall), new Date(wall + leaseMs)],
  )
  return leased ?? null
}

/** Locks a message for the transaction that answers it; false when another reader has answered it in the meantime. */
export async function isStillWaiting(tx: Queryable, waiting: Waiting): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from inbound_message where org = $1 and id = $2 and processed_at is null for update',
    [waiting.org, waiting.id],
  )
  return rows.length > 0
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
