// What a person decides where no machine can: whether an uncertain hand-over arrived, and that a road out is open again.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { type Acting, recordEvents } from '../events/events.ts'
import { transition, type DeliveryState } from './states.ts'
import { countToldOf } from './usage.ts'

export const settlements = ['arrived', 'send_again', 'give_up'] as const
export type Settlement = (typeof settlements)[number]

const becomes: Readonly<Record<Settlement, { to: DeliveryState; reason?: string }>> = {
  arrived: { to: 'sent' },
  send_again: { to: 'queued' },
  give_up: { to: 'failed', reason: 'given_up' },
}

/** The same decision again changes nothing. Throws `not_found`, `delivery_settled` where it is no longer uncertain. */
export async function settleUncertain(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { id, as, actor }: { id: string; as: Settlement; actor: string },
): Promise<void> {
  const [found] = await tx.query<{ message_id: string; state: DeliveryState; settled: string | null }>(
    `select d.message_id, d.state,
       (select e.ids ->> 'as' from event e where e.org = d.org and e.ids ? 'message' and e.ids ->> 'message' = d.message_id
         and e.type = 'delivery.settled' and e.ids ->> 'delivery' = d.id order by e.seq desc limit 1) as settled
     from delivery d where d.org = $1 and d.id = $2 for update`,
    [org, id],
  )
  if (!found) throw new CodedError('not_found', { field: 'id' })
  if (found.state !== 'uncertain') {
    if (found.settled === as) return
    throw new CodedError('delivery_settled')
  }
  await transition(tx, ctx, org, { ids: [id], ...becomes[as] })
  if (as === 'arrived') await countToldOf(tx, ctx, org, [id])
  await recordEvents(tx, ctx, org, [
    { type: 'delivery.settled', ids: { message: found.message_id, delivery: id, as, by: actor } },
  ])
}

/** Lifts a pause and closes the breaker: whoever mended the provider need not wait for it. Throws `not_found`. */
export async function resumeLane(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { id, actor }: { id: string; actor: string },
): Promise<void> {
  const found = await tx.query<{ paused: boolean }>(
    'select paused_until is not null or failures > 0 as paused from lane where org = $1 and id = $2 for update',
    [org, id],
  )
  if (!found[0]) throw new CodedError('not_found', { field: 'id' })
  if (!found[0].paused) return
  await tx.query(
    'update lane set paused_until = null, pause_reason = null, failures = 0 where org = $1 and id = $2',
    [org, id],
  )
  await recordEvents(tx, ctx, org, [{ type: 'lane.resumed', ids: { lane: id, by: actor } }])
}
