// Who answers a conversation: the agent, or a person who took it. A person's reply leaves by the one gate out, in their own words.
import { bookFor } from '#prompts/index.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { submit } from '../delivery/submit.ts'
import { CodedError } from '../errors.ts'
import { recordEvents } from '../events/events.ts'
import { actorName } from '../people/actors.ts'
import { isLine } from '../text/plain-words.ts'
import { boundPatient } from './bound-patient.ts'

export type Owning = {
  id: string
  actor: string
  /** Who has it as far as the caller knows: it is taken over from that one and nobody else. */
  from?: string | undefined
}

type Held = {
  id: string
  channel: ChannelName
  address: string
  owner: 'agent' | 'person'
  ownerId: string | null
}

async function lock(tx: Queryable, org: string, id: string): Promise<Held> {
  const [found] = await tx.query<Held>(
    `select id, channel, address, owner, owner_id as "ownerId" from conversation where org = $1 and id = $2 for update`,
    [org, id],
  )
  if (!found) throw new CodedError('not_found', { field: 'id' })
  return found
}

async function refuseTaken(tx: Queryable, org: string, held: Held, { actor, from }: Owning): Promise<void> {
  const { owner, ownerId } = held
  if (owner === 'agent' || ownerId === actor || (ownerId !== null && ownerId === from)) return
  const by = ownerId === null ? undefined : await actorName(tx, org, ownerId)
  throw new CodedError('taken_by_other', { params: { by, owner: ownerId ?? undefined } })
}

/** From now on the agent is silent there, but for danger. Again is the same; throws `not_found` and `taken_by_other`. */
export async function takeConversation(tx: Queryable, ctx: Ctx, org: string, wish: Owning): Promise<void> {
  const held = await lock(tx, org, wish.id)
  await refuseTaken(tx, org, held, wish)
  if (held.owner === 'person' && held.ownerId === wish.actor) return
  await tx.query(
    `update conversation set owner = 'person', owner_id = $3, owned_at = $4, answered_at = null where org = $1 and id = $2`,
    [org, held.id, wish.actor, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'conversation.taken', ids: { conversation: held.id, by: wish.actor } },
  ])
}

/** Hands back: the agent goes on with the next message. Again is the same; throws `not_found` and `taken_by_other`. */
export async function returnConversation(tx: Queryable, ctx: Ctx, org: string, wish: Owning): Promise<void> {
  const held = await lock(tx, org, wish.id)
  if (held.owner === 'agent') return
  await refuseTaken(tx, org, held, wish)
  await tx.query(
    `update conversation set owner = 'agent', owner_id = null, owned_at = null, answered_at = null, unclear_in_a_row = 0
     where org = $1 and id = $2`,
    [org, held.id],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'conversation.returned', ids: { conversation: held.id, by: wish.actor } },
  ])
}

/** What a channel takes in one piece. */
const longest: Readonly<Record<ChannelName, number>> = { sms: 600, whatsapp: 4000, email: 8000, push: 400 }
export const longestReply = longest.email

export type ReplyWish = Owning & {
  text: string
  /** The person knows that somebody dangerous may read that device. */
  despiteViolence?: boolean | undefined
}
export type Replied = { messageId: string; channel: ChannelName }

/**
 * Says something in the conversation's own channel; what the agent still had is taken with it. Throws `not_found`,
 * `taken_by_other`, `text_empty`, `text_too_long`, `invalid_input`, and `not_sent` with the reason (a closed WhatsApp window).
 */
export async function replyInConversation(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  wish: ReplyWish,
): Promise<Replied> {
  await takeConversation(tx, ctx, org, wish)
  const held = await lock(tx, org, wish.id)
  const text = readText(wish.text, held.channel)
  if (!wish.despiteViolence) await refuseAfterViolence(tx, org, held.id)
  const patient = await boundPatient(tx, org, held.id)
  const language = patient?.language ?? 'es'
  const [sent] = await submit(tx, ctx, org, [
    {
      to: {
        channel: held.channel,
        address: held.address,
        patientId: patient?.id ?? null,
        conversationId: held.id,
        inboundId: held.channel === 'email' ? await lastInbound(tx, org, held.id) : null,
      },
      purpose: 'conversation',
      kind: 'agent_reply',
      words: 'person_reply',
      slots: { text, subject: bookFor(language).human_ack({ hours: '' }).subject ?? '' },
      language,
      actor: wish.actor,
    },
  ])
  if (!sent) throw new Error('a reply was lost')
  if (sent.state === 'blocked') throw new CodedError('not_sent', { reason: sent.reason ?? 'unknown' })
  await tx.query('update conversation set answered_at = $3 where org = $1 and id = $2', [
    org,
    held.id,
    ctx.clock.now(),
  ])
  await recordEvents(tx, ctx, org, [
    {
      type: 'conversation.answered',
      ids: { conversation: held.id, message: sent.messageId, by: wish.actor },
    },
  ])
  return { messageId: sent.messageId, channel: held.channel }
}

function readText(raw: string, channel: ChannelName): string {
  const text = raw.replaceAll('\r\n', '\n').trim()
  if (text === '') throw new CodedError('text_empty', { field: 'text' })
  if (text.length > longest[channel])
    throw new CodedError('text_too_long', { field: 'text', params: { max: longest[channel] } })
  // Joiners make one emoji of several; nothing else that cannot be seen is a person's words.
  if (!text.split('\n').every((line) => isLine(line.replaceAll(/[\t\u200c\u200d]/g, ''))))
    throw new CodedError('invalid_input', { field: 'text' })
  return text
}

/** The message of theirs that it answers: an e-mail stays in its thread. */
async function lastInbound(tx: Queryable, org: string, conversationId: string): Promise<string | null> {
  const [last] = await tx.query<{ id: string }>(
    'select id from inbound_message where org = $1 and conversation_id = $2 order by seq desc limit 1',
    [org, conversationId],
  )
  return last?.id ?? null
}

/** interpretation.md, routing row 3: no follow-up to that device, unless a person says so knowingly. */
async function refuseAfterViolence(tx: Queryable, org: string, conversationId: string): Promise<void> {
  const told = await tx.query(
    `select 1 from incident where org = $1 and conversation_id = $2 and urgency = 'violence' and status <> 'resolved' limit 1`,
    [org, conversationId],
  )
  if (told.length > 0) throw new CodedError('not_sent', { reason: 'violence_told' })
}

/** Who has it at this moment, held until the transaction ends: a person who takes it silences the answer under way. */
export async function ownerNow(tx: Queryable, org: string, id: string): Promise<'agent' | 'person'> {
  const [row] = await tx.query<{ owner: 'agent' | 'person' }>(
    'select owner from conversation where org = $1 and id = $2 for update',
    [org, id],
  )
  return row?.owner ?? 'agent'
}
