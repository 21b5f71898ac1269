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
  /** When it was due: what it waited since then is told by its hand-over. */
  due_at: Date
  /** The provider's own count, where it told one. */
  segments?: number | undefined
}

/** Units and cost by the organization's own price list (`settings.prices`, euro a unit and channel). */
export async function countUsage(tx: Queryable, ctx: Ctx, org: string, used: readonly Used[]): Promise<void> {
  if (used.length === 0) return
  const now = ctx.clock.now()
  await tx.query(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, provider, template, cost_micros, wait_ms)
     select $1, u.id, u.delivery_id, u.channel, u.purpose, u.segments, $2, u.provider, u.template,
       ((o.settings -> 'prices' ->> u.channel)::numeric * u.segments * 1000000)::bigint, u.wait_ms
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::boolean[], $10::bigint[])
       as u(id, delivery_id, channel, purpose, segments, provider, template, wait_ms)
     join organization o on o.id = $1
     on conflict do nothing`,
    [
      org,
      now,
      used.map(() => ctx.ids.next()),
      used.map((one) => one.id),
      used.map((one) => one.channel),
      used.map((one) => one.purpose),
      used.map((one) => one.segments ?? ctx.channels[one.channel].segments?.(one.content) ?? 1),
      used.map((one) => ctx.channels[one.channel].provider),
      used.map((one) => one.content.template !== undefined),
      used.map((one) => Math.max(0, now.getTime() - one.due_at.getTime())),
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
    `select d.id, d.channel, m.purpose, d.content, d.due_at from delivery d join message m on m.org = d.org and m.id = d.message_id
     where d.org = $1 and d.id = any($2::text[]) and d.content is not null
       and not exists (select 1 from usage_record u where u.org = d.org and u.delivery_id = d.id)`,
    [org, ids],
  )
  await countUsage(tx, ctx, org, rows)
}
