// A mass send as it is shown before it is approved, and as it goes on.
import type { Ctx } from '#core/ctx.ts'
import { getPlan } from '#core/plans/plans.ts'
import { planWords } from '#prompts/staff/plans.es.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import { viewPlan } from '#tools/plan-view.ts'

export type PlanPreview = { count: number; understood: string; channel: string | null; text: string }

export const planView = async (ctx: Ctx, org: string, planId: string): Promise<PlanView> =>
  viewPlan(ctx, await getPlan(ctx.db.org(org), org, planId))

/** Whom it reaches, by what, and the very words. Throws `not_found`. */
export async function planPreview(ctx: Ctx, org: string, planId: string): Promise<PlanPreview> {
  const { recipients, calls } = await planView(ctx, org, planId)
  const channels = planWords.channels(calls.flatMap((call) => call.channels))
  return {
    count: recipients,
    understood: calls.map(({ who }) => who).join('; '),
    channel: channels === '' ? null : channels,
    text: calls.map(({ text }) => text).join('\n'),
  }
}

export type PlanProgress = { done: number; total: number; over: boolean }

export async function planProgress(ctx: Ctx, org: string, planId: string): Promise<PlanProgress> {
  const { state, progress, receipt } = await planView(ctx, org, planId)
  const going = state === 'approved' || state === 'running'
  return { ...progress, over: !going && (receipt === null || receipt.pending === 0) }
}
