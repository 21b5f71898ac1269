// A person's yes to a plan: bound to the count they typed, once each, and where the plan asks it by two people.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents } from '../events/events.ts'
import { isWaiting, lockPlan, planColumns, type Plan } from './plans.ts'

export type Yes = {
  id: string
  actor: string
  /** What the person typed; a mass plan takes nothing less. */
  recipients?: number | undefined
}

/**
 * A plan that runs, is done or was stopped takes no further yes. Throws `approval_invalid`, `approval_expired`. The last
 * yes of a mass plan opens the span in which it can be undone.
 */
export async function approvePlan(tx: Queryable, ctx: Ctx, org: string, yes: Yes): Promise<Plan> {
  const plan = await lockPlan(tx, org, yes.id)
  check(plan, yes, ctx.clock.now())
  const now = ctx.clock.now()
  const said = await tx.query(
    `insert into plan_approval (org, plan_id, actor, at) values ($1, $2, $3, $4) on conflict do nothing returning actor`,
    [org, plan.id, yes.actor, now],
  )
  if (said.length === 0) throw new CodedError('approval_invalid', { params: { problem: 'same_person' } })
  const ids = { plan: plan.id, by: yes.actor }
  if (plan.secondPerson && plan.state === 'preview') {
    await recordEvents(tx, ctx, org, [{ type: 'plan.first_approved', ids }])
    return move(tx, org, { id: plan.id, state: 'second_person', actor: null, now, undoUntil: null })
  }
  const undoUntil =
    plan.risk === 'mass' && ctx.config.undoMs > 0 ? new Date(now.getTime() + ctx.config.undoMs) : null
  await recordEvents(tx, ctx, org, [
    { type: 'plan.approved', ids },
    ...(undoUntil ? [] : [{ type: 'plan.started', ids: { plan: plan.id } }]),
  ])
  return move(tx, org, {
    id: plan.id,
    state: undoUntil ? 'approved' : 'running',
    actor: yes.actor,
    now,
    undoUntil,
  })
}

function check(plan: Plan, { recipients }: Yes, now: Date): void {
  if (plan.state === 'expired') throw new CodedError('approval_expired')
  if (plan.state !== 'preview' && plan.state !== 'second_person')
    throw new CodedError('approval_invalid', { params: { problem: 'state' } })
  if (!isWaiting(plan, now)) throw new CodedError('approval_expired')
  const typed = plan.risk === 'mass' || recipients !== undefined
  if (typed && recipients !== plan.recipients)
    throw new CodedError('approval_invalid', { field: 'recipients', params: { problem: 'count' } })
}

async function move(
  tx: Queryable,
  org: string,
  to: { id: string; state: Plan['state']; actor: string | null; now: Date; undoUntil: Date | null },
): Promise<Plan> {
  const [moved] = await tx.query<Plan>(
    `update plan set state = $3, undo_until = $4, approved_by = coalesce($5, approved_by),
       approved_at = case when $5::text is null then approved_at else $6::timestamptz end
     where org = $1 and id = $2 returning ${planColumns}`,
    [org, to.id, to.state, to.undoUntil, to.actor, to.now],
  )
  if (!moved) throw new Error('a plan is gone')
  return moved
}
