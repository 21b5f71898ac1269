// The numbers behind metrics and health: each query bounded by an index and a limit, so that watching a long queue costs what watching a short one does.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Purpose } from './purposes.ts'
import { leavesWhileStopped } from './stop.ts'

/** How far anything is counted; a number that reaches it means "at least". */
export const mostCounted = 10_000
const sampledWaits = 20_000
const sampledStates = 2_000
const minute = 60_000

/** One organization, or all of them where it is null. */
export type Whose = { org: string | null; now: Date }

const earlier = (now: Date, ms: number): Date => new Date(now.getTime() - ms)

export const waitWindowMs = 15 * minute

export type Wait = {
  channel: ChannelName
  purpose: Purpose
  count: number
  p50: number
  p95: number
  p99: number
}

/** Milliseconds from the hour meant to the hand-over, of the newest hand-overs of the last 15 minutes. */
export const waits = (q: Queryable, { org, now }: Whose): Promise<Wait[]> =>
  q.query<Wait>(
    `select channel, purpose, count, p[1] as p50, p[2] as p95, p[3] as p99 from (
       select u.channel, u.purpose, count(*) as count,
         percentile_disc(array[0.5, 0.95, 0.99]) within group (order by u.wait_ms) as p
       from organization o cross join lateral (
         select channel, purpose, wait_ms from usage_record r
         where r.org = o.id and r.at > $2 and r.at <= $3 order by r.at desc limit ${sampledWaits}) u
       where ($1::text is null or o.id = $1) and u.wait_ms is not null
       group by u.channel, u.purpose) x order by channel, purpose`,
    [org, earlier(now, waitWindowMs), now],
  )

export type StateCount = { channel: ChannelName; state: string; count: number }

/** What is not at its end yet. Each group of states has an index of its own and is counted on it. */
export const liveStates = (q: Queryable): Promise<StateCount[]> =>
  q.query<StateCount>(
    `select channel, state, sum(count)::int as count from (
       select l.channel, 'queued' as state, c.count from lane l cross join lateral (
         select count(*) as count from (
           select 1 from delivery d where d.org = l.org and d.lane = l.id and d.state = 'queued' limit ${mostCounted}) x) c
       union all select channel, state, count(*) from (
         select channel, state from delivery where state in ('scheduled', 'retrying')
         order by priority, due_at, id limit ${mostCounted}) x group by 1, 2
       union all select channel, state, count(*) from (
         select channel, state from delivery where state in ('claimed', 'handing_over') limit ${mostCounted}) x group by 1, 2
       union all select channel, state, count(*) from (
         select channel, state from delivery where state = 'uncertain' limit ${mostCounted}) x group by 1, 2
     ) all_of_them where count > 0 group by channel, state order by channel, state`,
  )

/** By its key, one by one: joined, the planner would rather read a whole table of deliveries than look two thousand up. */
const itsDelivery = `cross join lateral (
         select channel, state, provider from delivery x where x.org = o.id and x.id = u.delivery_id limit 1) d`

/** Where the newest hand-overs of the last 15 minutes stand now. */
export const recentStates = (q: Queryable, { org, now }: Whose): Promise<StateCount[]> =>
  q.query<StateCount>(
    `select d.channel, d.state, count(*) as count from organization o cross join lateral (
         select delivery_id from usage_record r
         where r.org = o.id and r.at > $2 and r.at <= $3 order by r.at desc limit ${sampledStates}) u
       ${itsDelivery}
     where $1::text is null or o.id = $1 group by d.channel, d.state order by 1, 2`,
    [org, earlier(now, waitWindowMs), now],
  )

export type ReceiptLag = { channel: ChannelName; provider: string | null; sent: number; silent: number }

/** Of what was handed over between two hours ago and `afterMs` ago: how much, and of how much nothing was told since. */
export const receiptLag = (
  q: Queryable,
  { org, now, afterMs }: Whose & { afterMs: number },
): Promise<ReceiptLag[]> =>
  q.query<ReceiptLag>(
    `select d.channel, d.provider, count(*) as sent, count(*) filter (where d.state = 'sent') as silent
     from organization o cross join lateral (
         select delivery_id from usage_record r
         where r.org = o.id and r.at > $2 and r.at <= $3 order by r.at desc limit ${sampledStates}) u
       ${itsDelivery}
     where $1::text is null or o.id = $1 group by d.channel, d.provider order by 1, 2`,
    [org, earlier(now, 120 * minute), earlier(now, afterMs)],
  )

export type Stuck = { channel: ChannelName; count: number; since: Date }

/** Hand-overs whose lease ended before `leaseBefore` (wall time): their worker is gone and nobody has looked. */
export const stuckHandOvers = (
  q: Queryable,
  { org, leaseBefore }: { org: string | null; leaseBefore: Date },
): Promise<Stuck[]> =>
  q.query<Stuck>(
    `select channel, count(*) as count, min(updated_at) as since from (
       select channel, updated_at from delivery
       where state in ('claimed', 'handing_over') and lease_until < $2 and state = 'handing_over'
         and ($1::text is null or org = $1) limit ${mostCounted}) x group by channel order by 1`,
    [org, leaseBefore],
  )

export type LaneState = {
  org: string
  id: string
  channel: ChannelName
  sender: string
  failures: number
  paused_until: Date | null
  pause_reason: string | null
  last_served: Date | null
  rate_per_second: number
  stopped: boolean
  /** Due and waiting, as far as counted. */
  queued: number
  /** Since when the oldest is due: of what leaves even while stopped, and of the rest. */
  oldest_urgent: Date | null
  oldest: Date | null
}

/** The oldest of a lane is found by one step into the index per priority. */
export const laneStates = (q: Queryable, org: string | null): Promise<LaneState[]> =>
  q.query<LaneState>(
    `select l.org, l.id, l.channel, l.sender, l.failures, l.paused_until, l.pause_reason, l.last_served, l.rate_per_second,
       s.org is not null as stopped, c.count as queued, w.oldest_urgent, w.oldest
     from lane l left join sending_stop s on s.org = l.org
       cross join lateral (select count(*) as count from (
         select 1 from delivery d where d.org = l.org and d.lane = l.id and d.state = 'queued' limit ${mostCounted}) x) c
       cross join lateral (
         select min(f.due_at) filter (where p <= ${leavesWhileStopped}) as oldest_urgent,
           min(f.due_at) filter (where p > ${leavesWhileStopped}) as oldest
         from generate_series(0, 9) p cross join lateral (
           select d.due_at from delivery d
           where d.org = l.org and d.lane = l.id and d.state = 'queued' and d.priority = p order by d.due_at limit 1) f) w
     where $1::text is null or l.org = $1 order by l.org, l.id limit 1000`,
    [org],
  )

export type Waiting = { count: number; since: Date | null }

/** What nobody but a person settles. */
export async function waitingForPerson(
  q: Queryable,
  org: string | null,
): Promise<{ dead: Waiting; uncertain: Waiting }> {
  const read = async (where: string, at: string): Promise<Waiting> => {
    const [row] = await q.query<Waiting>(
      `select count(*) as count, min(at) as since from (
         select ${at} as at from delivery where ${where} and ($1::text is null or org = $1) limit ${mostCounted}) x`,
      [org],
    )
    return row ?? { count: 0, since: null }
  }
  return {
    dead: await read('dead_at is not null', 'dead_at'),
    uncertain: await read(`state = 'uncertain' and check_at is null`, 'updated_at'),
  }
}
