// The steps of a plan that runs: taken by one worker at a time, and what each step came to kept with the plan.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'
import { callsOf, planColumns, type Plan } from './plans.ts'

/** Takes a plan for one step; nobody else works on it meanwhile. One whose time to be undone is over starts. */
export async function takeRunningPlan(
  tx: Queryable,
  ctx: Ctx,
  only?: { org: string; id: string },
): Promise<Plan | undefined> {
  const [plan] = await tx.query<Plan>(
    `select ${planColumns} from plan
     where state in ('approved', 'running') and (state = 'running' or undo_until <= $1)
       and (lease_until is null or lease_until <= $2) and ($3::text is null or (org = $3 and id = $4))
     order by created_at, id limit 1 for update skip locked`,
    [ctx.clock.now(), new Date(ctx.clock.wall()), only?.org ?? null, only?.id ?? null],
  )
  if (plan?.state !== 'approved') return plan
  await tx.query(`update plan set state = 'running' where org = $1 and id = $2`, [plan.org, plan.id])
  await recordEvents(tx, ctx, plan.org, [{ type: 'plan.started', ids: { plan: plan.id } }])
  return { ...plan, state: 'running' }
}

/** Longer than any call waits; a worker that died leaves its call to the next one after this. */
const leaseMs = 20_000

export async function leasePlan(tx: Queryable, ctx: Ctx, { org, id }: Plan): Promise<void> {
  await tx.query('update plan set lease_until = $3 where org = $1 and id = $2', [
    org,
    id,
    new Date(ctx.clock.wall() + leaseMs),
  ])
}

export type Progress = {
  cursor: string | null
  done: number
  blocked: number
  repeated: number
  callOver: boolean
}

/** What one slice of a group came to, in the transaction of the slice. */
export async function savePlanProgress(
  tx: Queryable,
  ctx: Ctx,
  plan: Plan,
  { cursor, done, blocked, repeated, callOver }: Progress,
): Promise<void> {
  await tx.query(
    `update plan set cursor = $3, done_count = done_count + $4, blocked_count = blocked_count + $5,
       repeated_count = repeated_count + $6, next_call = $7 where org = $1 and id = $2`,
    [
      plan.org,
      plan.id,
      callOver ? null : cursor,
      done,
      blocked,
      repeated,
      plan.nextCall + (callOver ? 1 : 0),
    ],
  )
  if (callOver && plan.nextCall + 1 >= callsOf(plan).length) await finishPlan(tx, ctx, plan)
}

/** The last call is over. */
export async function finishPlan(tx: Queryable, ctx: Ctx, { org, id }: Plan): Promise<void> {
  const over = await tx.query(
    `update plan set state = 'done', finished_at = $3, lease_until = null where org = $1 and id = $2 and state = 'running' returning id`,
    [org, id, ctx.clock.now()],
  )
  if (over.length > 0) await recordEvents(tx, ctx, org, [{ type: 'plan.done', ids: { plan: id } }])
}

/**
 * What a single call came to. Whoever is second with the same call changes nothing. A plan stopped meanwhile stays
 * stopped, and what this call has just put in line is taken back too.
 */
export async function saveOutcome(
  tx: Queryable,
  ctx: Ctx,
  plan: Plan,
  { place, outcome }: { place: number; outcome: unknown },
): Promise<void> {
  const [kept] = await tx.query<Plan>(
    `update plan set outcomes = outcomes || $4::jsonb, next_call = next_call + 1, lease_until = null,
       stopping = stopping or state = 'cancelled'
     where org = $1 and id = $2 and next_call = $3 and state in ('running', 'cancelled') returning ${planColumns}`,
    [plan.org, plan.id, place, JSON.stringify({ [place]: outcome })],
  )
  if (!kept) return
  await recordEvents(tx, ctx, plan.org, [{ type: 'plan.call_run', ids: { plan: plan.id, call: place } }])
  if (kept.state === 'running' && kept.nextCall >= callsOf(kept).length) await finishPlan(tx, ctx, kept)
}
