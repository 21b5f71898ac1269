// Plans: what was asked for many, kept with exactly whom it reaches, until it is approved, run and done.
import { createHash } from 'node:crypto'
import type { Acting } from '../events/events.ts'
import { recordEvents } from '../events/events.ts'
import { CodedError } from '../errors.ts'
import type { Queryable } from '../database/database.ts'

export type PlanState = 'preview' | 'approved' | 'running' | 'done' | 'cancelled' | 'expired'

/** The arguments as understood; `segment` is what core/text/segments.ts read. */
export type AlertPlanArgs = {
  alertId: string
  segment: Record<string, unknown>
  channel: string | null
  publicCode: string
}

export type Plan = {
  id: string
  org: string
  tool: string
  args: AlertPlanArgs
  state: PlanState
  recipients: number
  cursor: string | null
  doneCount: number
  blockedCount: number
  understood: string | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
}

const columns = `id, org, tool, args, state, recipients, cursor, done_count as "doneCount", blocked_count as "blockedCount", understood,
  created_by as "createdBy", created_at as "createdAt", expires_at as "expiresAt"`

const approvalMs = 24 * 3_600_000

export async function createPlan(
  tx: Queryable,
  ctx: Acting,
  org: string,
  plan: {
    tool: string
    args: AlertPlanArgs
    recipients: number
    understood: string
    actor: string
    needsApproval: boolean
  },
): Promise<Plan> {
  const now = ctx.clock.now()
  const args = JSON.stringify(plan.args)
  const [created] = await tx.query<Plan>(
    `insert into plan (org, id, tool, args, args_hash, state, recipients, understood, created_by, created_at, expires_at)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11) returning ${columns}`,
    [
      org,
      ctx.ids.next(),
      plan.tool,
      args,
      createHash('sha256').update(args).digest('base64url'),
      plan.needsApproval ? 'preview' : 'running',
      plan.recipients,
      plan.understood,
      plan.actor,
      now,
      new Date(now.getTime() + approvalMs),
    ],
  )
  if (!created) throw new Error('a plan was not stored')
  await recordEvents(tx, ctx, org, [
    { type: plan.needsApproval ? 'plan.proposed' : 'plan.started', ids: { plan: created.id } },
  ])
  return created
}

export async function getPlan(q: Queryable, org: string, id: string): Promise<Plan> {
  const rows = await q.query<Plan>(`select ${columns} from plan where org = $1 and id = $2`, [org, id])
  if (!rows[0]) throw new CodedError('not_found', { field: 'plan' })
  return rows[0]
}

/** What a page shows: plans that wait for a person, and those of the last day, the newest first. */
export async function recentPlans(q: Queryable, org: string, now: Date): Promise<Plan[]> {
  return q.query<Plan>(
    `select ${columns} from plan where org = $1
       and ((state = 'preview' and expires_at > $2) or (state in ('running', 'done') and created_at > $2::timestamptz - interval '1 day'))
     order by state <> 'preview', created_at desc limit 20`,
    [org, now],
  )
}

/** A plan of the same content that was made on the same day and still stands: the same call gives the first answer. */
export async function samePlan(
  q: Queryable,
  org: string,
  {
    tool,
    alertId,
    segment,
    channel,
    since,
    now,
  }: { tool: string; alertId: string; segment: unknown; channel: string | null; since: Date; now: Date },
): Promise<Plan | undefined> {
  const rows = await q.query<Plan>(
    `select ${columns} from plan where org = $1 and tool = $2 and args->>'alertId' = $3 and args->'segment' = $4::jsonb
       and args->>'channel' is not distinct from $5 and created_at >= $6 and state in ('preview', 'approved', 'running', 'done')
       and (state <> 'preview' or expires_at > $7)
     order by created_at desc limit 1`,
    [org, tool, alertId, JSON.stringify(segment), channel, since, now],
  )
  return rows[0]
}

/**
 * A person's yes, bound to the count they typed. Once: a plan that runs, is done or has expired takes no second one.
 * Throws `approval_invalid`, `approval_expired`.
 */
export async function approvePlan(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { id, recipients, actor }: { id: string; recipients: number; actor: string },
): Promise<Plan> {
  const plan = await getPlan(tx, org, id)
  if (plan.state !== 'preview') throw new CodedError('approval_invalid', { params: { problem: 'state' } })
  if (plan.expiresAt <= ctx.clock.now()) throw new CodedError('approval_expired')
  if (plan.recipients !== recipients)
    throw new CodedError('approval_invalid', { field: 'recipients', params: { problem: 'count' } })
  const rows = await tx.query<Plan>(
    `update plan set state = 'running', approved_by = $3, approved_at = $4 where org = $1 and id = $2 and state = 'preview' returning ${columns}`,
    [org, id, actor, ctx.clock.now()],
  )
  if (!rows[0]) throw new CodedError('approval_invalid', { params: { problem: 'state' } })
  await recordEvents(tx, ctx, org, [{ type: 'plan.approved', ids: { plan: id } }])
  return rows[0]
}

/** Takes a running plan for one slice; nobody else works on it meanwhile. */
export async function takeRunningPlan(tx: Queryable): Promise<Plan | undefined> {
  return (
    await tx.query<Plan>(
      `select ${columns} from plan where state = 'running' order by created_at, id limit 1 for update skip locked`,
    )
  )[0]
}

export async function savePlanProgress(
  tx: Queryable,
  ctx: Acting,
  plan: Plan,
  progress: { cursor: string | null; done: number; blocked: number; finished: boolean },
): Promise<void> {
  await tx.query(
    `update plan set cursor = $3, done_count = done_count + $4, blocked_count = blocked_count + $5,
       state = case when $6 then 'done' else state end where org = $1 and id = $2`,
    [plan.org, plan.id, progress.cursor, progress.done, progress.blocked, progress.finished],
  )
  if (progress.finished)
    await recordEvents(tx, ctx, plan.org, [{ type: 'plan.done', ids: { plan: plan.id } }])
}

export type PlanCounts = {
  /** Due and not handed over yet. */
  pending: number
  /** For later, and why most of those. */
  scheduled: number
  scheduledReason: string | null
  sent: number
  /** Why most of those that will not be sent are not. */
  refusedReason: string | null
}

/** How the messages of a plan stand. */
export async function countPlan(q: Queryable, org: string, id: string): Promise<PlanCounts> {
  const [row] = await q.query<PlanCounts>(
    `select count(*) filter (where d.state in ('queued', 'claimed', 'handing_over', 'retrying'))::int as pending,
       count(*) filter (where d.state = 'scheduled')::int as scheduled,
       mode() within group (order by d.reason) filter (where d.state = 'scheduled') as "scheduledReason",
       count(*) filter (where d.state in ('sent', 'delivered', 'read', 'uncertain'))::int as sent,
       mode() within group (order by m.reason) filter (where m.state in ('blocked', 'failed', 'cancelled')) as "refusedReason"
     from message m left join delivery d on d.org = m.org and d.message_id = m.id where m.org = $1 and m.plan_id = $2`,
    [org, id],
  )
  return row ?? { pending: 0, scheduled: 0, scheduledReason: null, sent: 0, refusedReason: null }
}
