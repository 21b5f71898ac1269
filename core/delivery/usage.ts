// What hand-overs cost: once per delivery, however it became known that the provider has it.
import type { Content } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Purpose } from './purposes.ts'

export type Used = {
  id: string
  channel: ChannelName
  purpose: Purpose
  content: Content
  /** The provider's own count, where it told one. */
  segments?: number | undefined
}

/** Units and cost by the organization's own price list (`settings.prices`, euro a unit and channel). */
export async function countUsage(tx: Queryable, ctx: Ctx, org: string, used: readonly Used[]): Promise<void> {
  if (used.length === 0) return
  await tx.query(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, provider, template, cost_micros, wait_ms)
     select $1, u.id, u.delivery_id, d.channel, u.purpose, u.segments, $2, u.provider, u.template,
       ((o.settings -> 'prices' ->> d.channel)::numeric * u.segments * 1000000)::bigint,
       greatest(0, extract(epoch from $2::timestamptz - d.due_at) * 1000)::bigint
     from unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::boolean[])
       as u(id, delivery_id, purpose, segments, provider, template)
     join delivery d on d.org = $1 and d.id = u.delivery_id join organization o on o.id = $1
     on conflict do nothing`,
    [
      org,
      ctx.clock.now(),
      used.map(() => ctx.ids.next()),
      used.map((one) => one.id),
      used.map((one) => one.purpose),
      used.map((one) => one.segments ?? ctx.channels[one.channel].segments?.(one.content) ?? 1),
      used.map((one) => ctx.channels[one.channel].provider),
      used.map((one) => one.content.template !== undefined),
    ],
  )
}

/** Deliveries of which a receipt or a person told first that they left: their worker was lost, or never heard the answer. */
export async function countToldOf(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const rows = await tx.query<Used>(
    `select d.id, d.channel, m.purpose, d.content from delivery d join message m on m.org = d.org and m.id = d.message_id
     where d.org = $1 and d.id = any($2::text[]) and d.content is not null
       and not exists (select 1 from usage_record u where u.org = d.org and u.delivery_id = d.id)`,
    [org, ids],
  )
  await countUsage(tx, ctx, org, rows)
}
