// What became of a plan's messages: counted from the messages themselves, never from what was intended.
import type { Queryable } from '../database/database.ts'

export type Counted = {
  kind: 'sent' | 'scheduled' | 'pending' | 'not_sent'
  reason: string | null
  /** Of a group: which alert. */
  alertId: string | null
  count: number
}

/** `also`: messages of earlier calls that a call of the plan found sent already. */
export async function countMessages(
  q: Queryable,
  org: string,
  { id, also }: { id: string; also: readonly string[] },
): Promise<Counted[]> {
  return q.query<Counted>(
    `select case when m.state in ('blocked', 'failed', 'cancelled') then 'not_sent'
         when m.state = 'done' or d.state in ('sent', 'delivered', 'read', 'uncertain') then 'sent'
         when d.state = 'scheduled' then 'scheduled' else 'pending' end as kind,
       case when m.state = 'alive' then d.reason else m.reason end as reason,
       case when m.subject_type = 'alert' then m.subject_id end as "alertId", count(*) as count
     from message m left join lateral (
       select d.state, d.reason from delivery d where d.org = m.org and d.message_id = m.id order by d.hop desc limit 1) d on true
     where m.org = $1 and (m.plan_id = $2 or m.id = any($3::text[])) group by 1, 2, 3 order by count(*) desc, 2`,
    [org, id, also],
  )
}

/** What hand-overs of the plan cost so far; `costMicros` is null where no price list says it. */
export async function spentOn(
  q: Queryable,
  org: string,
  { id, also }: { id: string; also: readonly string[] },
): Promise<{ smsSegments: number; costMicros: number | null }> {
  const [row] = await q.query<{ smsSegments: number; costMicros: number | null }>(
    `select coalesce(sum(u.segments) filter (where u.channel = 'sms'), 0)::bigint as "smsSegments",
       sum(u.cost_micros)::bigint as "costMicros"
     from message m join delivery d on d.org = m.org and d.message_id = m.id
     join usage_record u on u.org = d.org and u.delivery_id = d.id
     where m.org = $1 and (m.plan_id = $2 or m.id = any($3::text[]))`,
    [org, id, also],
  )
  return row ?? { smsSegments: 0, costMicros: null }
}
