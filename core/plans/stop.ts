// The way back: a plan is undone before anything left, or stopped and what has not left is taken back.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'
import { transition } from '../delivery/states.ts'
import { lockPlan, planColumns, type Plan } from './plans.ts'

/** Why a message was not sent, on its row. */
export const stoppedReason = 'plan_stopped'

/** What can still be taken back. */
const inLine = `('queued', 'retrying', 'claimed', 'scheduled')`
/** What may come back into line: in a provider's hands, or with an answer that nobody knows. */
const inHand = `('handing_over', 'uncertain')`

const deliveriesOf = `message m join delivery d on d.org = m.org and d.message_id = m.id
  where m.org = $1 and m.plan_id = $2 and m.state = 'alive'`

/** From here on no slice and no call of it starts. Again, or when all has left already, it changes nothing. */
export async function stopPlan(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { id, actor }: { id: string; actor: string },
): Promise<Plan> {
  const plan = await lockPlan(tx, org, id)
  const { state } = plan
  if (state === 'cancelled' || state === 'expired') return plan
  if (state === 'done' && !(await waits(tx, plan, inLine))) return plan
  const began = state === 'running' || state === 'done'
  const [stopped] = await tx.query<Plan>(
    `update plan set state = 'cancelled', finished_at = $3, stopping = $4 where org = $1 and id = $2 returning ${planColumns}`,
    [org, id, ctx.clock.now(), began],
  )
  if (!stopped) throw new Error('a plan is gone')
  await recordEvents(tx, ctx, org, [
    { type: began ? 'plan.stopped' : 'plan.cancelled', ids: { plan: id, by: actor } },
  ])
  return stopped
}

async function waits(q: Queryable, { org, id }: Pick<Plan, 'org' | 'id'>, states: string): Promise<boolean> {
  const rows = await q.query(`select 1 from ${deliveriesOf} and d.state in ${states} limit 1`, [org, id])
  return rows.length > 0
}

const batch = 1000

/** Takes back a batch of what stopped plans have in line; answers how many. `only`: of one plan. */
export async function takeBack(ctx: Ctx, only?: { org: string; id: string }): Promise<number> {
  return ctx.db.system().tx(async (tx) => {
    const plans = await tx.query<{ org: string; id: string }>(
      `select org, id from plan where stopping and ($1::text is null or (org = $1 and id = $2)) order by org, id`,
      [only?.org ?? null, only?.id ?? null],
    )
    let moved = 0
    for (const plan of plans) moved += await takeBackOf(tx, ctx, plan)
    return moved
  })
}

/** First what would leave next. Rows that a sender has in its hands are seen again at the next look. */
async function takeBackOf(tx: Queryable, ctx: Ctx, plan: { org: string; id: string }): Promise<number> {
  const rows = await tx.query<{ id: string }>(
    `select d.id from ${deliveriesOf} and d.state in ${inLine}
     order by d.state = 'scheduled', d.due_at, d.id limit ${batch} for update of d skip locked`,
    [plan.org, plan.id],
  )
  const moved = await transition(tx, ctx, plan.org, {
    to: 'cancelled',
    ids: rows.map((row) => row.id),
    reason: stoppedReason,
  })
  if (rows.length === 0 && !(await waits(tx, plan, inLine)) && !(await waits(tx, plan, inHand)))
    await tx.query('update plan set stopping = false where org = $1 and id = $2', [plan.org, plan.id])
  return moved.length
}
