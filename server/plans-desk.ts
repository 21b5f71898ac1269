// The desk of plans: proposes, shows, approves, stops. Every face comes here, and what a caller may do is checked here, by each tool of the plan.
import type { Ctx, Principal, Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { approvePlan } from '#core/plans/approve.ts'
import {
  callsOf,
  createPlan,
  getPlan,
  isWaiting,
  recentPlans,
  sizeOf,
  type Plan,
  type PlanRisk,
} from '#core/plans/plans.ts'
import { makeProof, useProof } from '#core/plans/proof.ts'
import { stopPlan, takeBack } from '#core/plans/stop.ts'
import { planOutcome } from '#tools/catalog/alertaSaludPublica.ts'
import type { ToolPorts, ToolResult } from '#tools/contract.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import { viewPlan } from '#tools/plan-view.ts'
import { openAlertPage } from '#tools/preview-group.ts'
import { previewCalls, type Call, type Previewed } from '#tools/preview.ts'
import { isToolName, tools } from '#tools/registry.ts'
import { runPlanNow } from '#tools/run-plan.ts'
import { holds } from '#tools/scopes.ts'

export type Proof = { recipients?: number | undefined; token?: string | undefined }

export type PlansDesk = {
  /** Previews the calls, in order, and stores them as one plan; nothing is sent. Bad input throws as the tool would. */
  propose: (principal: Principal, calls: readonly Call[]) => Promise<PlanView>
  /** To whoever proposed it or may run or approve it; to others it does not exist. */
  view: (principal: Principal, id: string) => Promise<PlanView>
  /** Those that wait for a person first, then what moves, then the last day's. */
  list: (principal: Principal) => Promise<PlanView[]>
  /** A signed, single-use proof for this person and exactly this plan, good for ten minutes of wall time. */
  challenge: (
    principal: Principal,
    id: string,
  ) => Promise<{ token: string; recipients: number; expiresAt: string }>
  /**
   * A mass plan takes nothing less than the typed count; a token that is given must be good. Throws `forbidden`,
   * `approval_invalid`, `approval_expired`. What is not mass has run when it resolves, as far as its caller waits.
   */
  approve: (principal: Principal, id: string, proof: Proof) => Promise<PlanView>
  /** Undoes what has not begun; stops what has, and takes back what has not left. Again, it changes nothing. */
  stop: (principal: Principal, id: string) => Promise<PlanView>
}

const mostCalls = 100

export function plansDesk(ctx: Ctx, ports: ToolPorts): PlansDesk {
  const handle = (principal: Principal) => ctx.db.org(principal.org)
  const seen = async (principal: Principal, id: string): Promise<Plan> => {
    const plan = await getPlan(handle(principal), principal.org, id)
    if (!maySee(principal, plan)) throw new CodedError('not_found', { field: 'plan' })
    return plan
  }
  return {
    propose: async (principal, calls) => {
      if (calls.length === 0 || calls.length > mostCalls)
        throw new CodedError('invalid_input', { field: 'calls', params: { max: mostCalls } })
      return viewPlan(ctx, await store(ctx, principal, await previewCalls({ ctx, principal, ports }, calls)))
    },
    view: async (principal, id) => viewPlan(ctx, await seen(principal, id)),
    list: async (principal) => {
      const plans = await recentPlans(handle(principal), principal.org, ctx.clock.now())
      const views: PlanView[] = []
      for (const plan of plans) if (maySee(principal, plan)) views.push(await viewPlan(ctx, plan))
      return views
    },
    challenge: async (principal, id) => {
      const plan = await getPlan(handle(principal), principal.org, id)
      mustApprove(principal, plan)
      if (!isWaiting(plan, ctx.clock.now()))
        throw new CodedError('approval_invalid', { params: { problem: 'state' } })
      const { token, expiresAt } = await makeProof(handle(principal), ctx, { plan, principal })
      return { token, recipients: plan.recipients, expiresAt: expiresAt.toISOString() }
    },
    approve: async (principal, id, { recipients, token }) => {
      const { org } = principal
      mustApprove(principal, await getPlan(handle(principal), org, id))
      const plan = await handle(principal).tx(async (tx) => {
        const approved = await approvePlan(tx, ctx, org, { id, recipients, actor: principal.id })
        if (token !== undefined) await useProof(tx, ctx, { plan: approved, principal }, token)
        return approved
      })
      ctx.wake()
      if (plan.state === 'running') await goOn(ctx, ports, plan)
      return viewPlan(ctx, await getPlan(handle(principal), org, id))
    },
    stop: async (principal, id) => {
      const { org } = principal
      await seen(principal, id)
      await handle(principal).tx((tx) => stopPlan(tx, ctx, org, { id, actor: principal.id }))
      while ((await takeBack(ctx, { org, id })) > 0);
      ctx.wake()
      return viewPlan(ctx, await getPlan(handle(principal), org, id))
    },
  }
}

/** A group is left to the workers; single calls run here and now. */
async function goOn(ctx: Ctx, ports: ToolPorts, plan: Plan): Promise<void> {
  if (callsOf(plan).some((call) => call.alert)) {
    if (ctx.working()) await planOutcome(ctx, plan.org, plan).catch(refusedLater)
  } else await runPlanNow({ ctx, ports }, plan)
}

/** That nothing of it could leave stands in the plan's own receipt. */
function refusedLater(error: unknown): void {
  if (!(error instanceof CodedError) || error.code !== 'not_sent') throw error
}

async function store(ctx: Ctx, principal: Principal, previews: readonly Previewed[]): Promise<Plan> {
  const shown = previews.map((one) => one.shown)
  const calls = previews.map((one) => one.stored)
  return ctx.db.org(principal.org).tx(async (tx) => {
    for (const { alert } of calls) if (alert) await openAlertPage(tx, ctx, principal.org, alert)
    return createPlan(tx, ctx, principal.org, {
      tool: 'calls',
      args: { calls },
      calls: shown,
      recipients: shown.reduce((sum, one) => sum + one.recipients, 0),
      risk: riskOf(ctx, previews),
      understood: null,
      actor: principal.id,
      waits: true,
    })
  })
}

/** The limit looks at everybody who was named, reachable or not, and over all calls: many small groups are a large one. */
function riskOf(ctx: Ctx, previews: readonly Previewed[]): PlanRisk {
  const size = previews.reduce((sum, { shown }) => sum + sizeOf(shown), 0)
  if (size > ctx.config.massLimit) return 'mass'
  return previews.length > 1 || previews.some(({ stored }) => stored.alert) ? 'several' : 'single'
}

/** What a plan's calls need, each of them. Who approves alerts need not be able to prepare them. */
function missingScope(principal: Principal, plan: Plan): Scope | undefined {
  const approver = holds(principal, 'alertas:aprobar')
  const needed = callsOf(plan).flatMap(({ tool, alert }): readonly Scope[] =>
    alert && approver ? [] : isToolName(tool) ? tools[tool].scopes : ['admin'],
  )
  return needed.find((scope) => !holds(principal, scope))
}

const maySee = (principal: Principal, plan: Plan): boolean =>
  plan.createdBy === principal.id || missingScope(principal, plan) === undefined

function mustApprove(principal: Principal, plan: Plan): void {
  const scope =
    plan.risk === 'mass' && !holds(principal, 'alertas:aprobar')
      ? ('alertas:aprobar' as const)
      : missingScope(principal, plan)
  if (scope) throw new CodedError('forbidden', { params: { scope } })
}

/** An approval as the answer of a call: what was asked, in its own words. Throws what its only call was refused for. */
export function approvalResult(view: PlanView): ToolResult {
  const { id: planId, recipients } = view
  const [call, ...more] = view.calls
  if (view.state === 'second_person')
    return { planId, recipients, state: 'needs_approval', approvalUrl: view.url, text: view.text }
  const outcome = more.length === 0 ? call?.outcome : undefined
  if (outcome && 'error' in outcome) {
    const { code, text, reason } = outcome.error
    throw new CodedError(code, { text, ...(reason ? { reason } : {}) })
  }
  if (outcome) return { ...outcome, planId, recipients: outcome.recipients ?? recipients }
  const { sent = 0, scheduled = 0 } = view.receipt ?? {}
  const over =
    view.state === 'done' ? (sent > 0 ? 'sent' : scheduled > 0 ? 'scheduled' : 'recorded') : 'running'
  return { planId, recipients, state: over, text: view.text }
}
