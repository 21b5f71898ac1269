// Calls off messages that a person no longer wants sent: only what has not left can be held back.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'
import { transition } from './states.ts'

/** Answers the ids of those that were held back whole; what is with a provider stays as it is. */
export async function callOffMessages(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { ids, actor }: { ids: readonly string[]; actor: string },
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const waiting = await tx.query<{ id: string }>(
    `select d.id from delivery d where d.org = $1 and d.message_id = any($2::text[])
       and d.state in ('scheduled', 'queued', 'retrying')
       -- A message with a hop that left is on its way: the other hops of its chain are not ours to judge here.
       and not exists (select 1 from delivery o where o.org = d.org and o.message_id = d.message_id
         and o.state in ('handing_over', 'uncertain', 'sent', 'delivered', 'read'))
     for update of d skip locked`,
    [org, ids],
  )
  const moved = await transition(tx, ctx, org, {
    to: 'cancelled',
    reason: 'called_off',
    ids: waiting.map(({ id }) => id),
  })
  if (moved.length > 0)
    await recordEvents(
      tx,
      ctx,
      org,
      moved.map(({ messageId }) => ({ type: 'message.called_off', ids: { message: messageId, by: actor } })),
    )
  return new Set(moved.map(({ messageId }) => messageId))
}
