// Runs plans, a step at a time: of a group a slice in one transaction, with a cursor that says where the next begins; any other call once, through the registry.
import type { ChannelName, Ctx, Principal } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import { CodedError, facetsOf } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { segmentPatients } from '#core/patients/segments.ts'
import type { Patient } from '#core/patients/patients.ts'
import { peopleIn } from '#core/plans/people.ts'
import { callsOf, getPlan, type AlertPlanArgs, type Plan, type StoredCall } from '#core/plans/plans.ts'
import { finishPlan, leasePlan, saveOutcome, savePlanProgress, takeRunningPlan } from '#core/plans/run.ts'
import { dayOf } from '#core/text/dates.ts'
import type { Segment } from '#core/text/segments.ts'
import { alertById, alertText, type Alert } from './alerts.ts'
import { wordsOfError } from './error-words.ts'
import { repeating } from './link-codes.ts'
import type { CallOutcome } from './plan-contract.ts'
import type { ToolPorts } from './contract.ts'
import { alertKey } from './preview-group.ts'
import { callTool, isToolName, tools } from './registry.ts'

/** PGlite shares the event loop with the web server: work is cut so that nobody waits for it. */
const sliceSize = 200
const linkDays = 60

export type Running = { ctx: Ctx; ports: ToolPorts }

/** One step of one plan; false when none runs. `only`: of that plan. */
export async function runPlanStep(running: Running, only?: { org: string; id: string }): Promise<boolean> {
  const { ctx } = running
  const taken = await ctx.db.system().tx(async (tx) => {
    const plan = await takeRunningPlan(tx, ctx, only)
    if (!plan) return null
    const call = callsOf(plan)[plan.nextCall]
    if (call?.alert) await runSlice(tx, ctx, plan, call.alert)
    else if (call) await leasePlan(tx, ctx, plan)
    else await finishPlan(tx, ctx, plan)
    return { plan, call }
  })
  if (!taken) return false
  if (taken.call && !taken.call.alert) await runCall(running, taken.plan, taken.call)
  return true
}

/** All steps of one plan, as far as its caller waits; the workers go on from there. */
export async function runPlanNow(running: Running, { org, id }: { org: string; id: string }): Promise<void> {
  const { ctx } = running
  const deadline = ctx.clock.wall() + ctx.config.handOverWaitMs
  for (;;) {
    const moved = await runPlanStep(running, { org, id })
    if ((await getPlan(ctx.db.org(org), org, id)).state !== 'running') return
    if (ctx.working() ? ctx.clock.wall() >= deadline : !moved) return
    if (!moved) await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Of several calls each waits little for its hand-over: the receipt tells later what became of it. */
const shortWaitMs = 300

/**
 * Exactly the call that a person said yes to, with no right beyond it. Whoever died in the middle leaves it to be run
 * again, and its business key answers what the first run did.
 */
async function runCall({ ctx, ports }: Running, plan: Plan, call: StoredCall): Promise<void> {
  if (!isToolName(call.tool)) throw new CodedError('internal')
  const { org, id: planId, nextCall: place } = plan
  const principal: Principal = {
    org,
    kind: 'system',
    id: plan.createdBy,
    scopes: new Set(tools[call.tool].scopes),
  }
  const wait =
    callsOf(plan).length > 1 ? Math.min(shortWaitMs, ctx.config.handOverWaitMs) : ctx.config.handOverWaitMs
  const own = { ...repeating(ctx, call.codes), config: { ...ctx.config, handOverWaitMs: wait } }
  const outcome: CallOutcome = await callTool(
    { ctx: own, principal, ports, planId },
    call.tool,
    call.args,
  ).catch((error: unknown) => refusalOf(ctx, plan, error))
  await ctx.db.org(org).tx((tx) => saveOutcome(tx, ctx, plan, { place, outcome }))
}

/** What may go better in a moment is thrown: the call is run again when its lease is over. */
function refusalOf(ctx: Ctx, plan: Plan, error: unknown): CallOutcome {
  const coded = error instanceof CodedError ? error : new CodedError('internal', { cause: error })
  if (facetsOf(coded.code).retryable) throw coded
  if (!(error instanceof CodedError))
    ctx.log.error('plan.call_failed', {
      id: plan.id,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
  const { code, reason } = coded
  return { error: { code, text: wordsOfError(coded), ...(reason ? { reason } : {}) } }
}

async function runSlice(tx: Queryable, ctx: Ctx, plan: Plan, args: AlertPlanArgs): Promise<void> {
  const zone = await organizationZone(tx, plan.org)
  // Ages and the day of the key are those of the plan that was approved.
  const today = dayOf(plan.createdAt, zone)
  const patients = await segmentPatients(
    tx,
    plan.org,
    { ...peopleIn(args.segment as Segment, today), knownBefore: plan.createdAt },
    { after: plan.cursor ?? undefined, limit: sliceSize },
  )
  const alert = await alertById(tx, plan.org, args.alertId)
  const now = ctx.clock.now()
  const requests = patients.map((patient) => requestFor(plan, args, { alert, patient, today, now }))
  const results = await submit(tx, ctx, plan.org, requests)
  const repeated = results.filter((one) => one.repeated).length
  const blocked = results.filter((one) => one.state === 'blocked').length
  await savePlanProgress(tx, ctx, plan, {
    cursor: patients.at(-1)?.id ?? plan.cursor,
    done: results.length - blocked - repeated,
    blocked,
    repeated,
    callOver: patients.length < sliceSize,
  })
}

function requestFor(
  plan: Plan,
  args: AlertPlanArgs,
  { alert, patient, today, now }: { alert: Alert; patient: Patient; today: string; now: Date },
): SendRequest {
  const key = `${alertKey(alert.id, today)}${patient.id}`
  return {
    to: { patientId: patient.id },
    purpose: 'prevention',
    kind: 'health_alert',
    words: 'health_alert',
    slots: { alert: alertText(alert, patient.language) },
    subject: { type: 'alert', id: alert.id },
    businessKey: key,
    // One alert a day reaches a person once, whatever segment or channel it came by.
    fingerprint: key,
    channel: args.channel === null ? undefined : (args.channel as ChannelName),
    link: { kind: 'request', expiresAt: new Date(now.getTime() + linkDays * 24 * 3_600_000) },
    planId: plan.id,
    actor: plan.createdBy,
  }
}
