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

/** A turn that waits to be read: one message, or a burst of them joined. */
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
  /** When the machine said something there last. */
  spokenAt: Date | null
  unclearInARow: number
  /** The messages of the turn in order: several where a burst is read as one text. The first one's id is the turn's. */
  parts: readonly Part[]
}

/** One message of a turn, as it arrived. */
export type Part = { id: string; body: string }

/** Locks a turn for the transaction that answers it; false when another reader has answered some of it in the meantime. */
export async function isStillWaiting(tx: Queryable, waiting: Waiting): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from inbound_message where org = $1 and id = any($2::text[]) and processed_at is null for update',
    [waiting.org, idsOf(waiting)],
  )
  return rows.length === waiting.parts.length
}

const idsOf = ({ parts }: Waiting): string[] => parts.map(({ id }) => id)

/** Writes down what a turn was read as, and frees the conversation for the next. Every message of it points to the first. */
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
    `update inbound_message set processed_at = $3, lease_until = null, turn_id = $2, patient_id = $4, last_outbound = $5,
       interpretation = case when id = $2 then $6::jsonb end, queue = case when id = $2 then $7 end
     where org = $1 and id = any($8::text[])`,
    [
      waiting.org,
      waiting.id,
      now,
      read.patientId,
      read.lastOutbound,
      JSON.stringify(read.interpretation),
      read.queue,
      idsOf(waiting),
    ],
  )
  await tx.query(
    `update conversation set unclear_in_a_row = case when $3 then unclear_in_a_row + 1 else 0 end,
       disclosed_at = case when $4 then $5 else disclosed_at end where org = $1 and id = $2`,
    [waiting.org, waiting.conversationId, read.unclear, read.disclosed, now],
  )
  await recordEvents(tx, ctx, waiting.org, [
    { type: 'inbound.read', ids: { inbound: waiting.id, conversation: waiting.conversationId } },
  ])
}

/** Something was said in the conversation. */
export async function noteSpoken(
  tx: Queryable,
  { org, conversationId, at }: { org: string; conversationId: string; at: Date },
): Promise<void> {
  await tx.query('update conversation set spoken_at = $3 where org = $1 and id = $2', [
    org,
    conversationId,
    at,
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
