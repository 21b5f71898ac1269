// The road out of an organization by one sender: its rate, its pause, its breaker and its turn. Held in the database, so they hold over processes.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Database, Queryable } from '../database/database.ts'

export type Lane = { org: string; id: string; channel: ChannelName }

export const laneOf = (ctx: Ctx, channel: ChannelName): string => `${channel}:${ctx.channels[channel].sender}`

/** Hand-overs in a row that must fail before the breaker opens, and how long it stays open at first and at most. */
const breaker = { after: 5, firstMs: 30_000, mostMs: 10 * 60_000 }

/** Lanes whose row is known to be there: a row is never deleted, so a process asks once. */
const known = new WeakMap<Database, Set<string>>()

/** Every lane has its row before its first delivery is stored. */
export async function ensureLanes(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  channels: ReadonlySet<ChannelName>,
): Promise<void> {
  const seen = known.get(ctx.db) ?? new Set<string>()
  known.set(ctx.db, seen)
  if ([...channels].every((channel) => seen.has(`${org} ${laneOf(ctx, channel)}`))) return
  // Only what was there before counts as known: a row made here may be rolled back with its transaction.
  const stored = await tx.query<{ id: string }>('select id from lane where org = $1', [org])
  for (const { id } of stored) seen.add(`${org} ${id}`)
  const missing = [...channels].filter((channel) => !seen.has(`${org} ${laneOf(ctx, channel)}`))
  if (missing.length === 0) return
  await tx.query(
    `insert into lane (org, id, channel, sender, tokens, rate_per_second, refilled_at)
     select $1, l.id, l.channel, l.sender, 1, l.rate, $6
     from unnest($2::text[], $3::text[], $4::text[], $5::double precision[]) as l(id, channel, sender, rate) on conflict do nothing`,
    [
      org,
      missing.map((channel) => laneOf(ctx, channel)),
      missing,
      missing.map((channel) => ctx.channels[channel].sender),
      missing.map((channel) => ctx.channels[channel].ratePerSecond),
      new Date(ctx.clock.wall()),
    ],
  )
}

/**
 * Lanes with something to hand over, the one that waited longest first. A stopped organization's are here for danger
 * and answers alone (priority 0 and 1). One row of each is looked for: as `exists` the planner would read all that waits.
 */
export async function lanesWithWork(q: Queryable, now: Date): Promise<Lane[]> {
  return q.query<Lane>(
    `select l.org, l.id, l.channel from lane l left join sending_stop s on s.org = l.org
     cross join lateral (
       select 1 from delivery d where d.org = l.org and d.lane = l.id and d.state = 'queued'
         and (s.org is null or d.priority <= 1) limit 1) w
     where l.paused_until is null or l.paused_until <= $1
     order by l.last_served nulls first limit 100`,
    [now],
  )
}

/**
 * Takes up to `wanted` tokens, refilled by wall time to one second's worth at most. After failures the lane is tried
 * with one message at a time until one gets through. Nothing where it is paused. Processes wait for each other here, for
 * the length of one statement, which does not wait for the disk: a crash of the database at worst gives tokens back.
 */
export async function takeTokens(
  ctx: Ctx,
  { org, id, channel }: Lane,
  wanted: number,
): Promise<{ granted: number; failing: boolean }> {
  const rate = ctx.channels[channel].ratePerSecond
  const wall = new Date(ctx.clock.wall())
  const [row] = await ctx.db.org(org).query<{ granted: number; failing: boolean }>(
    `with held as (
       select org, id, failures, least(greatest($3, 1), tokens + $3 * greatest(0, extract(epoch from $4::timestamptz - refilled_at))) as filled
       from lane cross join (select set_config('synchronous_commit', 'off', true)) soft
       where org = $1 and id = $2 and (paused_until is null or paused_until <= $5) for update of lane
     ), granted as (
       select *, least(floor(filled), case when failures >= ${breaker.after} then 1 else $6 end)::int as n from held
     )
     update lane l set tokens = g.filled - g.n, refilled_at = $4, last_served = $4, rate_per_second = $3, pause_reason = null, paused_until = null
     from granted g where l.org = g.org and l.id = g.id returning g.n as granted, g.failures > 0 as failing`,
    [org, id, rate, wall, ctx.clock.now(), wanted],
  )
  return row ?? { granted: 0, failing: false }
}

/** What a batch of hand-overs tells about its lane. */
export type LaneNews = { failures: number; succeeded: boolean; pauseMs: number | null; reason: string | null }

/** Pauses, counts towards the breaker, or closes it; a lane that went well and goes well is not written. */
export async function tellLane(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { id, news, wasFailing }: { id: string; news: LaneNews; wasFailing: boolean },
): Promise<void> {
  if (news.failures === 0 && news.pauseMs === null && !(news.succeeded && wasFailing)) return
  const now = ctx.clock.now()
  await tx.query(
    `update lane set failures = n.failures,
       paused_until = case when n.pause_ms is null then paused_until
         else greatest(coalesce(paused_until, $3), $3::timestamptz + n.pause_ms * interval '1 millisecond') end,
       pause_reason = case when n.pause_ms is null then pause_reason when $6::float8 is not null then $7 else 'breaker' end
     from (select f.failures, greatest($6::float8, case when f.failures >= ${breaker.after}
             then least(${breaker.mostMs}, ${breaker.firstMs} * power(2, least(20, (f.failures - ${breaker.after}) / 5))) end) as pause_ms
           from (select case when $5 then 0 else failures + $4 end as failures from lane where org = $1 and id = $2) f) n
     where org = $1 and id = $2 and ($4 > 0 or $6::float8 is not null or lane.failures > 0)`,
    [org, id, now, news.failures, news.succeeded, news.pauseMs, news.reason],
  )
}
