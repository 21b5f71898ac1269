// What sending came to: messages, units and cost, by channel and purpose.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Purpose } from './purposes.ts'

export type UsageRow = {
  channel: ChannelName
  purpose: Purpose
  messages: number
  /** Units of the provider: SMS segments; elsewhere one a message. */
  segments: number
  /** Millionths of a euro, by the organization's own price list. */
  costMicros: number
  /** Messages for which it keeps no price; their cost is not in the sum. */
  unpriced: number
}

/** Of hand-overs with `from` ≤ instant < `to`; walked by the index on (org, at). */
export const readUsage = (q: Queryable, org: string, span: { from: Date; to: Date }): Promise<UsageRow[]> =>
  q.query<UsageRow>(
    `select channel, purpose, count(*)::int as messages, sum(segments)::int8 as segments,
       coalesce(sum(cost_micros), 0)::int8 as "costMicros", count(*) filter (where cost_micros is null)::int as unpriced
     from usage_record where org = $1 and at >= $2 and at < $3
     group by channel, purpose order by messages desc, channel, purpose`,
    [org, span.from, span.to],
  )
