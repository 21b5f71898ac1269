// Dead letters by a person's hand: sent again by a new attempt on the same channel, or put aside. The decision to send is made again at hand-over.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents } from '../events/events.ts'
import { ensureLanes, laneOf } from './lanes.ts'

/** Why one is not sent again: its time has passed, somebody asked for the same since, or another attempt has it. */
export type RedriveRefusal = 'expired' | 'replaced' | 'goes_on' | 'not_dead'

export type Redriven = {
  id: string
  /** The new attempt; also where an earlier call made it. */
  delivery: string | null
  refused: RedriveRefusal | null
}

export const mostRedriven = 500

type Letter = {
  id: string
  message_id: string
  hop: number
  channel: ChannelName
  dead: boolean
  expired: boolean
  under_way: boolean
  replaced: boolean
  redriven_to: string | null
}

/** At most `mostRedriven` ids; unknown ones are left out of the answer. The same call again answers the same. */
export async function redrive(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { ids, actor }: { ids: readonly string[]; actor: string },
): Promise<Redriven[]> {
  const letters = await load(tx, org, { ids, now: ctx.clock.now() })
  const newest = new Map(letters.map((letter) => [letter.message_id, letter]))
  const refusals = letters.map((letter) => refusalOf(letter, newest.get(letter.message_id) === letter))
  const again = letters.filter((_, index) => refusals[index] === null)
  const made = new Map(again.map((letter) => [letter.id, ctx.ids.next()]))
  if (again.length > 0) await revive(tx, ctx, org, { again, made, actor })
  return letters.map((letter, index) => {
    const before = letter.dead ? null : letter.redriven_to
    return {
      id: letter.id,
      delivery: made.get(letter.id) ?? before,
      refused: before === null ? (refusals[index] ?? null) : null,
    }
  })
}

/** One message lives once: of several dead attempts of it only the newest is followed by another. */
function refusalOf(letter: Letter, isNewest: boolean): RedriveRefusal | null {
  if (!letter.dead) return 'not_dead'
  if (letter.under_way || !isNewest) return 'goes_on'
  if (letter.replaced) return 'replaced'
  return letter.expired ? 'expired' : null
}

/** Locked: two people who press at once make one attempt. */
const load = (
  tx: Queryable,
  org: string,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Letter[]> =>
  tx.query<Letter>(
    `with locked as (
       select m.id from message m
       where m.org = $1 and m.id in (select message_id from delivery where org = $1 and id = any($2::text[]))
       order by m.id for update)
     select d.id, d.message_id, d.hop, d.channel, d.dead_at is not null as dead,
       m.valid_until is not null and m.valid_until <= $3 as expired,
       exists (select 1 from delivery o where o.org = d.org and o.message_id = d.message_id
         and o.state not in ('undelivered', 'failed', 'expired', 'cancelled', 'blocked')) as under_way,
       exists (select 1 from business_key k join message h on h.org = k.org and h.id = k.message_id
         where k.org = m.org and k.key = m.business_key and h.id <> m.id and h.state in ('alive', 'done')) as replaced,
       (select e.ids ->> 'to' from event e where e.org = d.org and e.ids ? 'message' and e.ids ->> 'message' = d.message_id
         and e.type = 'delivery.redriven' and e.ids ->> 'delivery' = d.id order by e.seq desc limit 1) as redriven_to
     from locked l join message m on m.org = $1 and m.id = l.id join delivery d on d.org = m.org and d.message_id = m.id
     where d.id = any($2::text[]) order by d.message_id, d.hop`,
    [org, ids, now],
  )

async function revive(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { again, made, actor }: { again: readonly Letter[]; made: ReadonlyMap<string, string>; actor: string },
): Promise<void> {
  const now = ctx.clock.now()
  const messages = again.map((letter) => letter.message_id)
  await ensureLanes(tx, ctx, org, new Set(again.map((letter) => letter.channel)))
  await tx.query(
    `insert into delivery (org, id, message_id, hop, channel, lane, contact_point_id, address, guardian_id, state, due_at, priority,
       attempt, created_at, updated_at)
     select d.org, n.id, d.message_id, (select max(hop) + 1 from delivery o where o.org = d.org and o.message_id = d.message_id),
       d.channel, n.lane, d.contact_point_id, d.address, d.guardian_id, 'queued', $5, d.priority, 0, $5, $5
     from unnest($2::text[], $3::text[], $4::text[]) as n(dead, id, lane) join delivery d on d.org = $1 and d.id = n.dead`,
    [
      org,
      again.map((letter) => letter.id),
      again.map((letter) => made.get(letter.id)),
      // The road of today: the sender may be another one now.
      again.map((letter) => laneOf(ctx, letter.channel)),
      now,
    ],
  )
  await tx.query(
    'update delivery set dead_at = null where org = $1 and message_id = any($2::text[]) and dead_at is not null',
    [org, messages],
  )
  await tx.query(
    `update message set state = 'alive', reason = null, updated_at = $3 where org = $1 and id = any($2::text[])`,
    [org, messages, now],
  )
  // A failed message let go of its key; alive, it holds it again.
  await tx.query(
    `update business_key k set message_id = m.id from message m
     where k.org = $1 and m.org = k.org and m.business_key = k.key and m.id = any($2::text[])`,
    [org, messages],
  )
  await recordEvents(
    tx,
    ctx,
    org,
    again.map((letter) => ({
      type: 'delivery.redriven',
      ids: { message: letter.message_id, delivery: letter.id, to: made.get(letter.id) ?? '', by: actor },
    })),
  )
}

export type RedriveWish = { reason?: string | undefined; channel?: ChannelName | undefined; actor: string }

/** The oldest dead letters that are still worth sending, up to `mostRedriven`; what is left is asked for again. */
export async function redriveMany(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { reason, channel, actor }: RedriveWish,
): Promise<Redriven[]> {
  const rows = await tx.query<{ id: string }>(
    `select d.id from delivery d join message m on m.org = d.org and m.id = d.message_id
     where d.org = $1 and d.dead_at is not null and (m.valid_until is null or m.valid_until > $2)
       and ($3::text is null or d.reason = $3) and ($4::text is null or d.channel = $4)
     order by d.dead_at, d.id limit ${mostRedriven}`,
    [org, ctx.clock.now(), reason ?? null, channel ?? null],
  )
  return redrive(tx, ctx, org, { ids: rows.map((row) => row.id), actor })
}

/** Puts a dead letter aside without sending it; again changes nothing. Throws `not_found`. */
export async function dismiss(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { id, actor }: { id: string; actor: string },
): Promise<void> {
  const [found] = await tx.query<{ message_id: string; dead: boolean }>(
    'select message_id, dead_at is not null as dead from delivery where org = $1 and id = $2 for update',
    [org, id],
  )
  if (!found) throw new CodedError('not_found', { field: 'id' })
  if (!found.dead) return
  await tx.query('update delivery set dead_at = null where org = $1 and id = $2', [org, id])
  await recordEvents(tx, ctx, org, [
    { type: 'delivery.dismissed', ids: { message: found.message_id, delivery: id, by: actor } },
  ])
}
