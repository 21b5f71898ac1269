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

/** What a month had cost, in millionths, up to an instant. */
type Spent = { month: Date; until: Date; costMicros: number }

/** Hand-overs added up anew at each look; beyond that the sum so far is kept. */
const looseRows = 2000
/** What a hand-over cost is stored at most this long after the instant it carries. */
const settledMs = 2 * 60_000

/**
 * `settings.holidays`: a list of 'YYYY-MM-DD'; `settings.budget`: euros a month, on the clinic's calendar. What is
 * written otherwise counts as not set. With them the clinic's zone, which stands in the same row. `budgeted`: whether any
 * message asked about depends on the budget.
 */
export async function loadLimits(
  q: Queryable,
  org: string,
  { now, budgeted }: { now: Date; budgeted: boolean },
): Promise<Limits & { clinicZone: string }> {
  const [row] = await q.query<{
    settings: Record<string, unknown>
    zone: string
    stopped: boolean
    month: Date | null
    until: Date | null
    cost_micros: number | null
  }>(
    `select o.settings, o.zone, s.org is not null as stopped, k.month, k.until, k.cost_micros
     from organization o left join sending_stop s on s.org = o.id left join spending k on k.org = o.id where o.id = $1`,
    [org],
  )
  if (!row)
    return { clinicZone: 'Europe/Madrid', stopped: false, closedDays: new Set(), budgetFreeFrom: null }
  const { stopped, zone, month, until, cost_micros: costMicros } = row
  const { holidays, budget } = row.settings
  const isDay = (day: unknown): day is string => typeof day === 'string' && isRealDay(day)
  const euros = budgeted && typeof budget === 'number' && budget >= 0 ? budget : null
  const spent = month && until && costMicros !== null ? { month, until, costMicros } : null
  return {
    clinicZone: zone,
    stopped,
    closedDays: new Set(Array.isArray(holidays) ? holidays.filter(isDay) : []),
    budgetFreeFrom: euros === null ? null : await budgetFreeFrom(q, org, { euros, spent, now, zone }),
  }
}

async function budgetFreeFrom(
  q: Queryable,
  org: string,
  { euros, spent, now, zone }: { euros: number; spent: Spent | null; now: Date; zone: string },
): Promise<Date | null> {
  const first = DateTime.fromJSDate(now, { zone }).startOf('month')
  const month = first.toJSDate()
  const sameMonth = spent?.month.getTime() === month.getTime()
  const known = spent && sameMonth ? spent : { month, until: month, costMicros: 0 }
  const cost = await costOf(q, org, { known, now })
  return cost >= euros * 1_000_000 ? first.plus({ months: 1 }).toJSDate() : null
}

/** The sum up to a while ago is kept, and only what came later is added to it: a month of a million hand-overs is read once. */
async function costOf(
  q: Queryable,
  org: string,
  { known, now }: { known: Spent; now: Date },
): Promise<number> {
  const settled = new Date(now.getTime() - settledMs)
  const [since] = await q.query<{ cost: number; settled: number; rows: number }>(
    `select coalesce(sum(cost_micros), 0)::bigint as cost, count(*) as rows,
       coalesce(sum(cost_micros) filter (where at < $3), 0)::bigint as settled
     from usage_record where org = $1 and at >= $2`,
    [org, known.until, settled],
  )
  if (since && since.rows > looseRows && settled > known.until) {
    await q.query(
      `insert into spending (org, month, until, cost_micros) values ($1, $2, $3, $4)
       on conflict (org) do update set month = excluded.month, until = excluded.until, cost_micros = excluded.cost_micros
       where (spending.month, spending.until) < (excluded.month, excluded.until)`,
      [org, known.month, settled, known.costMicros + since.settled],
    )
  }
  return known.costMicros + (since?.cost ?? 0)
}
