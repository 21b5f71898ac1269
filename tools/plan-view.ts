// A stored plan as it stands now: what was previewed, who said yes, what came of each call, and the receipt.
import type { Ctx } from '#core/ctx.ts'
import type { Handle } from '#core/database/database.ts'
import { readSubmitted } from '#core/delivery/outcome.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import {
  approvalsOf,
  callsOf,
  groupOf,
  isWaiting,
  sizeOf,
  type Exclusion,
  type Plan,
} from '#core/plans/plans.ts'
import { countMessages, spentOn, type Counted } from '#core/plans/receipt.ts'
import { stoppedReason } from '#core/plans/stop.ts'
import { dayOf } from '#core/text/dates.ts'
import { isoInZone } from '#core/text/iso.ts'
import { sentences } from '#prompts/staff/es.ts'
import { alertResult } from './alert-result.ts'
import { alertById } from './alerts.ts'
import { wordsOfError } from './error-words.ts'
import type { CallOutcome, PlannedCall, PlanView, Receipt } from './plan-contract.ts'
import { planText, reasonText } from './plan-words.ts'
import { notSent } from './send-one.ts'

export async function viewPlan(ctx: Ctx, plan: Plan): Promise<PlanView> {
  const handle = ctx.db.org(plan.org)
  const zone = await organizationZone(handle, plan.org)
  const counted = began(plan) ? await countMessages(handle, plan.org, messagesOf(plan)) : []
  const receipt = began(plan) ? await receiptOf(handle, plan, counted) : null
  const waits = plan.state === 'preview' || plan.state === 'second_person'
  const at = (instant: Date): string => isoInZone(instant, zone)
  const view = {
    id: plan.id,
    state: waits && !isWaiting(plan, ctx.clock.now()) ? ('expired' as const) : plan.state,
    risk: plan.risk,
    needs: { typedCount: plan.risk === 'mass', secondPerson: plan.secondPerson },
    recipients: plan.recipients,
    calls: await callViews(ctx, plan, { counted, zone }),
    createdBy: plan.createdBy,
    createdAt: at(plan.createdAt),
    expiresAt: at(plan.expiresAt),
    undoUntil: plan.state === 'approved' && plan.undoUntil ? at(plan.undoUntil) : null,
    approvals: (await approvalsOf(handle, plan.org, plan.id)).map((one) => ({ by: one.by, at: at(one.at) })),
    progress: { done: (receipt?.sent ?? 0) + (receipt?.scheduled ?? 0), total: plan.recipients },
    receipt,
    url: `${ctx.config.publicUrl}/aprobar/${plan.id}`,
  }
  return { ...view, text: planText(view) }
}

/** Whether any step of it ran. */
const began = (plan: Plan): boolean =>
  plan.state === 'running' || plan.state === 'done' || plan.nextCall > 0 || processed(plan) > 0

const outcomeAt = (plan: Plan, place: number): CallOutcome | undefined =>
  plan.outcomes[String(place)] as CallOutcome | undefined

/** How many of the group were looked at, whatever came of it. */
const processed = (plan: Plan): number =>
  plan.calls.reduce(
    (sum, call, place) => sum + (outcomeAt(plan, place) ? sizeOf(call) : 0),
    plan.doneCount + plan.blockedCount + plan.repeatedCount,
  )

const messagesOf = (plan: Plan): { id: string; also: string[] } => ({
  id: plan.id,
  also: plan.calls.flatMap((_, place) => {
    const outcome = outcomeAt(plan, place)
    return outcome && 'messageId' in outcome && outcome.messageId ? [outcome.messageId] : []
  }),
})

async function receiptOf(handle: Handle, plan: Plan, counted: readonly Counted[]): Promise<Receipt> {
  const { smsSegments, costMicros } = await spentOn(handle, plan.org, messagesOf(plan))
  const count = (kind: Counted['kind']): number =>
    counted.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0)
  return {
    sent: count('sent'),
    scheduled: count('scheduled'),
    pending: count('pending'),
    notSent: notSentOf(plan, counted),
    segments: smsSegments === 0 ? null : smsSegments,
    costCents: costMicros === null ? null : costMicros / 10_000,
  }
}

/** Refused, failed and taken back; had already; failed before there was a message; never reached by a plan that was stopped. */
function notSentOf(plan: Plan, counted: readonly Counted[]): Exclusion[] {
  const sums = new Map<string, Exclusion>()
  const add = (reason: string, count: number, text = reasonText(reason)): void => {
    if (count <= 0) return
    const known = sums.get(reason)
    if (known) known.count += count
    else sums.set(reason, { reason, text, count })
  }
  for (const row of counted) if (row.kind === 'not_sent') add(row.reason ?? 'provider_failed', row.count)
  add('already_sent', plan.repeatedCount)
  for (const place of plan.calls.keys()) {
    const outcome = outcomeAt(plan, place)
    if (outcome && 'error' in outcome && outcome.error.code !== 'not_sent')
      add(outcome.error.code, 1, outcome.error.text)
  }
  if (plan.state === 'cancelled' && plan.nextCall < plan.calls.length)
    add(stoppedReason, groupOf(plan) - processed(plan))
  return [...sums.values()].sort((one, other) => other.count - one.count)
}

async function callViews(
  ctx: Ctx,
  plan: Plan,
  { counted, zone }: { counted: readonly Counted[]; zone: string },
): Promise<PlannedCall[]> {
  const views: PlannedCall[] = []
  for (const [place, call] of plan.calls.entries()) {
    const outcome = await outcomeOf(ctx, plan, { place, counted, zone })
    views.push(outcome ? { ...call, outcome } : call)
  }
  return views
}

async function outcomeOf(
  ctx: Ctx,
  plan: Plan,
  { place, counted, zone }: { place: number; counted: readonly Counted[]; zone: string },
): Promise<CallOutcome | undefined> {
  const args = callsOf(plan)[place]?.alert
  const kept = outcomeAt(plan, place)
  if (!args)
    return kept && 'state' in kept && kept.state === 'queued' ? sinceThen(ctx, plan, kept, zone) : kept
  if (!began(plan) || plan.nextCall < place) return undefined
  const alert = await alertById(ctx.db.org(plan.org), plan.org, args.alertId)
  return orError(() =>
    alertResult(ctx, {
      plan,
      alert,
      args,
      recipients: plan.calls[place]?.recipients ?? 0,
      over: plan.nextCall > place || plan.state === 'cancelled',
      counted: counted.filter((row) => row.alertId === args.alertId),
    }),
  )
}

/** What was in line when its call ended may have left since, or been refused. */
async function sinceThen(
  ctx: Ctx,
  plan: Plan,
  kept: Extract<CallOutcome, { state: string }>,
  zone: string,
): Promise<CallOutcome> {
  if (kept.messageId === undefined) return kept
  const now = await readSubmitted(ctx.db.org(plan.org), plan.org, kept.messageId)
  if (now.state === 'sent')
    return { ...kept, state: 'sent', text: sentences.sent(now.text(dayOf(ctx.clock.now(), zone))) }
  if (now.state === 'queued' || now.state === 'scheduled') return kept
  const { reason } = now
  return orError(() => {
    throw notSent(reason ?? 'provider_failed')
  })
}

function orError(read: () => CallOutcome): CallOutcome {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    const { code, reason } = error
    return { error: { code, text: wordsOfError(error), ...(reason ? { reason } : {}) } }
  }
}
