// What is due becomes queued, what lost its worker goes back or is uncertain, and a worker takes its share of a lane.
import type { AnyKey } from '#prompts/people.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { groupBy } from '../group-by.ts'
import type { Lane } from './lanes.ts'
import type { Purpose } from './purposes.ts'
import { transition } from './states.ts'
import { firstCheck } from './way-out.ts'

export type Claimed = {
  org: string
  id: string
  message_id: string
  hop: number
  channel: ChannelName
  address: string
  attempt: number
  due_at: Date
  contact_point_id: string | null
  /** Why the last attempt ended, where there was one. */
  reason: string | null
  patient_id: string | null
  purpose: Purpose
  kind: string
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  subject_type: string | null
  subject_id: string | null
  subject_version: number | null
  binding_channel: ChannelName | null
  hour_chosen: boolean
  send_at: Date
  valid_until: Date
  conversation_id: string | null
  /** The provider's id of the message of theirs that it answers. */
  answers: string | null
}

const slice = 500

/**
 * Scheduled rows and retries become queued when their hour comes, the urgent ones first; a million future rows cost
 * nothing to a poll. Answers how many moved.
 */
export async function promote(ctx: Ctx): Promise<number> {
  const now = ctx.clock.now()
  return ctx.db.system().tx(async (tx) => {
    const due = await tx.query<{ org: string; id: string }>(
      `select d.org, d.id from unnest(array[0, 1, 2, 3, 4, 5, 6, 7]) as p(priority) cross join lateral (
         select org, id from delivery where state in ('scheduled', 'retrying') and priority = p.priority and due_at <= $1
         order by due_at, id limit ${slice} for update skip locked) d limit ${slice}`,
      [now],
    )
    let moved = 0
    for (const [org, rows] of byOrg(due))
      moved += (await transition(tx, ctx, org, { to: 'queued', ids: rows.map((row) => row.id) })).length
    return moved
  })
}

type Expired = {
  org: string
  id: string
  state: 'claimed' | 'handing_over'
  channel: ChannelName
  attempt: number
  purpose: Purpose
}

/** A claim whose worker died goes back; a hand-over whose worker died may have happened: it is `uncertain`, and its channel says what then. */
export async function reap(ctx: Ctx): Promise<number> {
  return ctx.db.system().tx(async (tx) => {
    const expired = await tx.query<Expired>(
      `select d.org, d.id, d.state, d.channel, d.attempt, m.purpose from delivery d join message m on m.org = d.org and m.id = d.message_id
       where d.state in ('claimed', 'handing_over') and d.lease_until < $1 limit ${slice} for update of d skip locked`,
      [new Date(ctx.clock.wall())],
    )
    for (const [org, rows] of byOrg(expired)) {
      const claimed = rows.filter((row) => row.state === 'claimed')
      await transition(tx, ctx, org, { to: 'queued', ids: claimed.map((row) => row.id) })
      const lost = rows.filter((row) => row.state === 'handing_over')
      await transition(tx, ctx, org, {
        to: 'uncertain',
        reason: 'worker_lost',
        rows: lost.map((row) => ({ id: row.id, checkAt: firstCheck(ctx, row) })),
      })
    }
    return expired.length
  })
}

/**
 * Locks the next rows of a lane for this transaction: the most urgent and oldest that nobody else takes, one an address,
 * so that two messages to one person keep their order. `offset 0` has each address looked up by itself: as a join, the
 * planner, who thinks that nothing is in hand, would hold each row against everything that is.
 */
export async function claim(tx: Queryable, lane: Lane, limit: number): Promise<Claimed[]> {
  const rows = await tx.query<Claimed>(
    `with picked as materialized (
       select d.* from delivery d
       where d.org = $1 and d.lane = $2 and d.state = 'queued'
         and (d.priority <= 1 or not exists (select 1 from sending_stop s where s.org = $1))
         and not exists (select 1 from delivery other where other.org = d.org and other.channel = d.channel
           and other.address = d.address and other.state = 'handing_over' offset 0)
       order by d.priority, d.due_at, d.id limit $3 for update of d skip locked)
     select d.org, d.id, d.message_id, d.hop, d.channel, d.address, d.attempt, d.due_at, d.contact_point_id, d.reason, m.patient_id,
       m.purpose, m.kind, m.words, m.slots, m.language, m.subject_type, m.subject_id, m.subject_version, m.binding_channel,
       m.hour_chosen, m.send_at, m.valid_until, m.conversation_id, i.provider_id as answers
     from picked d join message m on m.org = d.org and m.id = d.message_id
     left join inbound_message i on i.org = m.org and i.id = m.answers_inbound_id
     order by d.priority, d.due_at, d.id`,
    [lane.org, lane.id, limit],
  )
  const addresses = new Set<string>()
  return rows.filter((row) => {
    if (addresses.has(row.address)) return false
    addresses.add(row.address)
    return true
  })
}

export const byOrg = <T extends { org: string }>(rows: readonly T[]): Map<string, T[]> =>
  groupBy(rows, (row) => row.org)
