// What an organization sets for all its sending: an emergency stop, days on which it does not write, a budget.
import { DateTime } from 'luxon'
import type { Queryable } from '../database/database.ts'
import { isRealDay } from '../patients/age.ts'

export type Limits = {
  /** Everything but safety and conversation waits. */
  stopped: boolean
  /** 'YYYY-MM-DD': its own holidays, beside those of Spain and of the reader's region. */
  closedDays: ReadonlySet<string>
  /** The month's budget is spent until then; null where there is some left, or none is set. */
  budgetFreeFrom: Date | null
}

/** Rows added up anew at each look; beyond that the sum so far is kept. */
const looseRows = 2000
/** A hand-over's cost is written this long, at most, after the instant it carries. */
const settledMs = 10 * 60_000

/**
 * `settings.holidays`: a list of 'YYYY-MM-DD'; `settings.budget`: euros a month, on the clinic's calendar. What is
 * written otherwise counts as not set. `budgeted`: whether any message asked about has to do with money.
 */
export async function loadLimits(
  q: Queryable,
  org: string,
  { now, budgeted }: { now: Date; budgeted: boolean },
): Promise<Limits> {
  const [row] = await q.query<{ settings: Record<string, unknown>; zone: string; stopped: boolean }>(
    `select o.settings, o.zone, s.org is not null as stopped
     from organization o left join sending_stop s on s.org = o.id where o.id = $1`,
    [org],
  )
  if (!row) return { stopped: false, closedDays: new Set(), budgetFreeFrom: null }
  const { holidays, budget } = row.settings
  const isDay = (day: unknown): day is string => typeof day === 'string' && isRealDay(day)
  const euros = typeof budget === 'number' && budget >= 0 ? budget : null
  return {
    stopped: row.stopped,
    closedDays: new Set(Array.isArray(holidays) ? holidays.filter(isDay) : []),
    budgetFreeFrom:
      budgeted && euros !== null ? await budgetFreeFrom(q, org, { euros, now, zone: row.zone }) : null,
  }
}

async function budgetFreeFrom(
  q: Queryable,
  org: string,
  { euros, now, zone }: { euros: number; now: Date; zone: string },
): Promise<Date | null> {
  const month = DateTime.fromJSDate(now, { zone }).startOf('month')
  const spent = await spentSince(q, org, { month: month.toJSDate(), now })
  return spent >= euros * 1_000_000 ? month.plus({ months: 1 }).toJSDate() : null
}

/** What the month's hand-overs cost so far, in millionths. The sum up to ten minutes ago is kept, and only what came later is added. */
async function spentSince(
  q: Queryable,
  org: string,
  { month, now }: { month: Date; now: Date },
): Promise<number> {
  const [sum] = await q.query<{ spent: number; rows: number }>(
    `select (coalesce(k.cost_micros, 0) + coalesce(u.cost, 0))::bigint as spent, u.rows
     from (select $1::text as org) o left join spending k on k.org = o.org and k.month = $2
     cross join lateral (select sum(cost_micros) as cost, count(*) as rows from usage_record r
       where r.org = o.org and r.at >= coalesce(k.until, $2)) u`,
    [org, month],
  )
  if (sum && sum.rows > looseRows) {
    await q.query(
      `insert into spending (org, month, until, cost_micros)
       select $1, $2, $3, coalesce(k.cost_micros, 0) + coalesce((select sum(cost_micros) from usage_record r
         where r.org = o.org and r.at >= coalesce(k.until, $2) and r.at < $3), 0)
       from (select $1::text as org) o left join spending k on k.org = o.org and k.month = $2
       on conflict (org) do update set month = excluded.month, until = excluded.until, cost_micros = excluded.cost_micros
       where (spending.month, spending.until) < (excluded.month, excluded.until)`,
      [org, month, new Date(Math.max(now.getTime() - settledMs, month.getTime()))],
    )
  }
  return sum?.spent ?? 0
}
