// Who reads what next: turns are leased one per conversation and in order, and a burst is joined before it is read.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Waiting } from './inbox.ts'

/**
 * How long a conversation must be quiet before its last messages are read as one turn, and how long the first of them
 * waits at most. Milliseconds of business time.
 */
export type Burst = { quietMs: number; maxMs: number }

export const defaultBurst: Burst = { quietMs: 2000, maxMs: 10_000 }

const waitingColumns = `l.org, l.id, l.conversation_id as "conversationId", c.channel, c.our_sender as "ourSender", c.address, l.kind,
  l.body, l.payload, l.quoted_provider_id as "quotedProviderId", l.media_kind as "mediaKind", l.received_at as "receivedAt",
  l.provider_stopped as "providerStopped", l.attempt, c.owner, c.disclosed_at as "disclosedAt", c.spoken_at as "spokenAt",
  c.unclear_in_a_row as "unclearInARow"`

const leaseMs = 30_000
const mostParts = 20
const longestText = 8_000
/** Messages this far apart were never meant as one, however late they are read. */
const apartMs = 60_000
const forgottenMs = 24 * 3_600_000

type Leased = Omit<Waiting, 'parts'>
type Next = {
  id: string
  conversationId: string
  body: string
  kind: Waiting['kind']
  quotedProviderId: string | null
  providerStopped: boolean | null
  receivedAt: Date
  netted: boolean
  leased: boolean
}

/**
 * The oldest unread messages of each conversation that nobody reads now. A tap or a picture is a turn of its own and
 * waits for nothing; texts wait for the conversation to be quiet, `burst` null: not at all.
 */
export async function leaseTurns(
  ctx: Ctx,
  { limit, burst }: { limit: number; burst: Burst | null },
): Promise<Waiting[]> {
  const wall = ctx.clock.wall()
  const now = ctx.clock.now()
  const leased = await ctx.db.system().query<Leased>(
    `with head as (
       select distinct on (i.org, i.conversation_id) i.* from inbound_message i
       where i.processed_at is null order by i.org, i.conversation_id, i.seq
     ), ready as (
       select h.org, h.id from head h
       where h.netted_at is not null and (h.lease_until is null or h.lease_until < $1)
         and ($4 or h.kind <> 'text' or h.received_at <= $5 or exists (
             select 1 from inbound_message n where n.org = h.org and n.conversation_id = h.conversation_id
               and n.processed_at is null and n.kind <> 'text')
           or not exists (
             select 1 from inbound_message n where n.org = h.org and n.conversation_id = h.conversation_id
               and n.processed_at is null and n.received_at > $6))
     ), taken as (
       select i.org, i.id from inbound_message i join ready r on r.org = i.org and r.id = i.id
       where i.processed_at is null and (i.lease_until is null or i.lease_until < $1)
       order by i.received_at limit $3 for update of i skip locked
     ), leased as (
       update inbound_message i set lease_until = $2, attempt = i.attempt + 1 from taken t
       where i.org = t.org and i.id = t.id and (i.lease_until is null or i.lease_until < $1) returning i.*
     )
     select ${waitingColumns}
     from leased l join conversation c on c.org = l.org and c.id = l.conversation_id order by l.received_at`,
    [
      new Date(wall),
      new Date(wall + leaseMs),
      limit,
      burst === null,
      new Date(now.getTime() - (burst?.maxMs ?? 0)),
      new Date(now.getTime() - (burst?.quietMs ?? 0)),
    ],
  )
  const texts = leased.filter(({ kind }) => kind === 'text')
  const behind = await nextOf(ctx, texts)
  return leased.map((one) =>
    joined(
      known(one, now),
      behind.filter(({ conversationId }) => conversationId === one.conversationId),
    ),
  )
}

/** What waits behind the first messages of these conversations. */
async function nextOf(ctx: Ctx, heads: readonly Leased[]): Promise<Next[]> {
  if (heads.length === 0) return []
  return ctx.db.system().query<Next>(
    `select i.id, i.conversation_id as "conversationId", i.body, i.kind, i.quoted_provider_id as "quotedProviderId",
       i.provider_stopped as "providerStopped", i.received_at as "receivedAt", i.netted_at is not null as netted,
       coalesce(i.lease_until >= $3, false) as leased
     from unnest($1::text[], $2::text[]) as h(org, id) join inbound_message f on f.org = h.org and f.id = h.id
     cross join lateral (
       select * from inbound_message n where n.org = f.org and n.conversation_id = f.conversation_id and n.seq > f.seq
         and n.processed_at is null order by n.seq limit ${mostParts - 1}) i
     order by i.conversation_id, i.seq`,
    [heads.map(({ org }) => org), heads.map(({ id }) => id), new Date(ctx.clock.wall())],
  )
}

/** Texts join up to the first tap, picture, other message quoted, or long pause; what is read apart is left out. */
function joined(first: Leased, behind: readonly Next[]): Waiting {
  const parts = [{ id: first.id, body: first.body }]
  const turn = { ...first }
  let length = first.body.length
  let before = first.receivedAt
  for (const next of first.kind === 'text' ? behind : []) {
    if (next.leased) continue
    const quotes = next.quotedProviderId !== null && next.quotedProviderId !== first.quotedProviderId
    const apart = next.receivedAt.getTime() - before.getTime() > apartMs
    length += next.body.length + 1
    if (next.kind !== 'text' || !next.netted || quotes || apart || length > longestText) break
    parts.push({ id: next.id, body: next.body })
    turn.providerStopped = turn.providerStopped || next.providerStopped
    before = next.receivedAt
  }
  return { ...turn, receivedAt: before, body: parts.map(({ body }) => body).join('\n'), parts }
}

/** After a day of silence nobody remembers what was not understood. */
const known = (one: Leased, now: Date): Leased =>
  one.spokenAt !== null && now.getTime() - one.spokenAt.getTime() >= forgottenMs
    ? { ...one, unclearInARow: 0 }
    : one

const alone = (one: Leased, now: Date): Waiting => joined(known(one, now), [])

/** What arrived and the danger net has not read yet, whatever waits before it in its conversation. */
export async function unnetted(
  ctx: Ctx,
  limit: number,
): Promise<{ org: string; id: string; kind: Waiting['kind']; body: string }[]> {
  return ctx.db.system().query(
    `select org, id, kind, body from inbound_message
     where processed_at is null and netted_at is null and (lease_until is null or lease_until < $1)
     order by received_at, id limit $2`,
    [new Date(ctx.clock.wall()), limit],
  )
}

/** The net has read them: they wait for their turn. */
export async function markNetted(
  q: Queryable,
  { ids, wall }: { ids: readonly string[]; wall: number },
): Promise<void> {
  if (ids.length === 0) return
  await q.query('update inbound_message set netted_at = $2 where id = any($1::text[])', [ids, new Date(wall)])
}

/** Takes one message out of its turn; null when somebody else reads it or has read it. */
export async function leaseOne(ctx: Ctx, { org, id }: { org: string; id: string }): Promise<Waiting | null> {
  const wall = ctx.clock.wall()
  const [leased] = await ctx.db.org(org).query<Leased>(
    `with leased as (
       update inbound_message set lease_until = $4, attempt = attempt + 1
       where org = $1 and id = $2 and processed_at is null and (lease_until is null or lease_until < $3) returning *
     )
     select ${waitingColumns} from leased l join conversation c on c.org = l.org and c.id = l.conversation_id`,
    [org, id, new Date(wall), new Date(wall + leaseMs)],
  )
  return leased ? alone(leased, ctx.clock.now()) : null
}

/** Locks one message that the net has not read; null when somebody else has. Its turn stays where it is. */
export async function lockArrived(
  tx: Queryable,
  ctx: Ctx,
  { org, id }: { org: string; id: string },
): Promise<Waiting | null> {
  const [arrived] = await tx.query<Leased>(
    `select ${waitingColumns} from inbound_message l join conversation c on c.org = l.org and c.id = l.conversation_id
     where l.org = $1 and l.id = $2 and l.processed_at is null and l.netted_at is null for update of l`,
    [org, id],
  )
  return arrived ? alone(arrived, ctx.clock.now()) : null
}
