// Plans: what was asked for, kept with exactly whom it reaches and what they will read, until it is approved, run and done.
import { createHash } from 'node:crypto'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { type Acting, recordEvents } from '../events/events.ts'

export type PlanState =
  'preview' | 'second_person' | 'approved' | 'running' | 'done' | 'cancelled' | 'expired'

/** single: one reversible message; several: more than one, below the limit; mass: above it. */
export type PlanRisk = 'single' | 'several' | 'mass'

/** The arguments as understood; `segment` is what core/text/segments.ts read. */
export type AlertPlanArgs = {
  alertId: string
  segment: Record<string, unknown>
  channel: string | null
  publicCode: string
}

/** One call as it runs: its arguments, and the codes its links were previewed with. */
export type StoredCall = {
  tool: string
  args: Record<string, unknown>
  codes: readonly string[]
  /** Of a call to a group. */
  alert: AlertPlanArgs | null
}

export type Exclusion = { reason: string; text: string; count: number }

/** One call as a person saw it before saying yes. */
export type PreviewedCall = {
  tool: string
  args: Record<string, unknown>
  /** Whom it is for, in words: a patient's name, or how a group was understood. */
  who: string
  recipients: number
  channels: { channel: ChannelName; count: number }[]
  /** As it will read, in the patient's language; of a group, what most of it will read. */
  text: string
  /** Of a group: each text with how many read it. */
  texts: { language: string; text: string; count: number }[]
  exclusions: Exclusion[]
  /** Of its SMS; null without any. */
  segments: number | null
  /** By the organization's price list; null where it keeps none. */
  costCents: number | null
  /** ISO 8601 in the clinic's zone; null: at once. */
  sendAt: string | null
}

export type Plan = {
  id: string
  org: string
  tool: string
  args: AlertPlanArgs | { calls: StoredCall[] }
  argsHash: string
  state: PlanState
  risk: PlanRisk
  secondPerson: boolean
  recipients: number
  calls: PreviewedCall[]
  /** By place of the call. */
  outcomes: Record<string, unknown>
  nextCall: number
  cursor: string | null
  doneCount: number
  blockedCount: number
  repeatedCount: number
  understood: string | null
  createdBy: string
  createdAt: Date
  expiresAt: Date
  undoUntil: Date | null
  finishedAt: Date | null
}

export const planColumns = `id, org, tool, args, args_hash as "argsHash", state, risk, second_person as "secondPerson", recipients,
  calls, outcomes, next_call as "nextCall", cursor, done_count as "doneCount", blocked_count as "blockedCount",
  repeated_count as "repeatedCount", understood, created_by as "createdBy", created_at as "createdAt",
  expires_at as "expiresAt", undo_until as "undoUntil", finished_at as "finishedAt"`

/** What a plan will run, in order. An alert that was called directly is its own only call. */
export const callsOf = ({ tool, args, calls }: Pick<Plan, 'tool' | 'args' | 'calls'>): StoredCall[] =>
  'calls' in args ? args.calls : [{ tool, args: calls[0]?.args ?? {}, codes: [], alert: args }]

export const isWaiting = ({ state, expiresAt }: Pick<Plan, 'state' | 'expiresAt'>, now: Date): boolean =>
  (state === 'preview' || state === 'second_person') && expiresAt > now

/** Everybody the plan was about, reached or excluded. */
export const groupOf = ({ calls }: Pick<Plan, 'calls'>): number =>
  calls.reduce((sum, one) => sum + sizeOf(one), 0)

export const sizeOf = ({ recipients, exclusions }: PreviewedCall): number =>
  exclusions.reduce((sum, { count }) => sum + count, recipients)

const approvalMs = 24 * 3_600_000

export type PlanDraft = Pick<Plan, 'tool' | 'args' | 'risk' | 'calls' | 'recipients' | 'understood'> & {
  actor: string
  /** Waits for a person; otherwise it runs at once. */
  waits: boolean
}

/** Above SECOND_PERSON_LIMIT of the group that was named two people approve it. */
export async function createPlan(tx: Queryable, ctx: Ctx, org: string, draft: PlanDraft): Promise<Plan> {
  const now = ctx.clock.now()
  const args = JSON.stringify(draft.args)
  const { secondPersonLimit } = ctx.config
  const [created] = await tx.query<Plan>(
    `insert into plan (org, id, tool, args, args_hash, state, risk, second_person, recipients, calls, understood, created_by,
       created_at, expires_at)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14) returning ${planColumns}`,
    [
      org,
      ctx.ids.next(),
      draft.tool,
      args,
      createHash('sha256').update(args).digest('base64url'),
      draft.waits ? 'preview' : 'running',
      draft.risk,
      draft.risk === 'mass' && secondPersonLimit > 0 && groupOf(draft) > secondPersonLimit,
      draft.recipients,
      JSON.stringify(draft.calls),
      draft.understood,
      draft.actor,
      now,
      new Date(now.getTime() + approvalMs),
    ],
  )
  if (!created) throw new Error('a plan was not stored')
  await recordEvents(tx, ctx, org, [
    { type: draft.waits ? 'plan.proposed' : 'plan.started', ids: { plan: created.id, by: draft.actor } },
  ])
  return created
}

export async function getPlan(q: Queryable, org: string, id: string): Promise<Plan> {
  const rows = await q.query<Plan>(`select ${planColumns} from plan where org = $1 and id = $2`, [org, id])
  if (!rows[0]) throw new CodedError('not_found', { field: 'plan' })
  return rows[0]
}

/** For this transaction alone. */
export async function lockPlan(tx: Queryable, org: string, id: string): Promise<Plan> {
  const rows = await tx.query<Plan>(`select ${planColumns} from plan where org = $1 and id = $2 for update`, [
    org,
    id,
  ])
  if (!rows[0]) throw new CodedError('not_found', { field: 'plan' })
  return rows[0]
}

/** Those that wait for a person first, then what moves, then what ended within the last day; the newest first. */
export async function recentPlans(q: Queryable, org: string, now: Date): Promise<Plan[]> {
  return q.query<Plan>(
    `select ${planColumns} from plan where org = $1
       and ((state in ('preview', 'second_person') and expires_at > $2) or state in ('approved', 'running')
         or coalesce(finished_at, created_at) > $2::timestamptz - interval '1 day')
     order by case when state in ('preview', 'second_person') and expires_at > $2 then 0
         when state in ('approved', 'running') then 1 else 2 end, created_at desc, id desc limit 50`,
    [org, now],
  )
}

/** A plan of the same content that was made on the same day and still stands: the same call gives the first answer. */
export async function samePlan(
  q: Queryable,
  org: string,
  wish: { tool: string; alertId: string; segment: unknown; channel: string | null; since: Date; now: Date },
): Promise<Plan | undefined> {
  const { tool, alertId, segment, channel, since, now } = wish
  const rows = await q.query<Plan>(
    `select ${planColumns} from plan where org = $1 and tool = $2 and args->>'alertId' = $3 and args->'segment' = $4::jsonb
       and args->>'channel' is not distinct from $5 and created_at >= $6
       and state in ('preview', 'second_person', 'approved', 'running', 'done')
       and (state not in ('preview', 'second_person') or expires_at > $7)
     order by created_at desc limit 1`,
    [org, tool, alertId, JSON.stringify(segment), channel, since, now],
  )
  return rows[0]
}

export async function approvalsOf(
  q: Queryable,
  org: string,
  id: string,
): Promise<{ by: string; at: Date }[]> {
  return q.query(
    'select actor as by, at from plan_approval where org = $1 and plan_id = $2 order by at, actor',
    [org, id],
  )
}

/** Plans whose time to be approved is over; answers how many. */
export async function expirePlans(tx: Queryable, ctx: Acting): Promise<number> {
  const now = ctx.clock.now()
  const gone = await tx.query<{ org: string; id: string }>(
    `update plan set state = 'expired', finished_at = $1
     where state in ('preview', 'second_person') and expires_at <= $1 returning org, id`,
    [now],
  )
  for (const { org, id } of gone)
    await recordEvents(tx, ctx, org, [{ type: 'plan.expired', ids: { plan: id } }])
  return gone.length
}
