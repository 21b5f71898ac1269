// A mass send as it is shown before it is approved, and as it goes on.
import type { Ctx } from '#core/ctx.ts'
import { linkUrl } from '#core/delivery/render.ts'
import { countPlan, getPlan } from '#core/plans/plans.ts'
import { bookFor } from '#prompts/index.ts'
import { channelNames } from '#prompts/staff/es.ts'
import { alertById } from '#tools/alerts.ts'

export type PlanPreview = { count: number; understood: string; channel: string | null; text: string }

/** Whom it reaches, by what, and the very words. Throws `not_found`. */
export async function planPreview(ctx: Ctx, org: string, planId: string): Promise<PlanPreview> {
  const q = ctx.db.org(org)
  const plan = await getPlan(q, org, planId)
  const alert = await alertById(q, org, plan.args.alertId)
  const { channel } = plan.args
  return {
    count: plan.recipients,
    understood: plan.understood ?? '',
    channel: channel === null ? null : channelNames[channel as keyof typeof channelNames],
    text: bookFor('es').health_alert({ alert: alert.texts.es, link: linkUrl(ctx, plan.args.publicCode) })
      .text,
  }
}

export type PlanProgress = { done: number; total: number; over: boolean }

export async function planProgress(ctx: Ctx, org: string, planId: string): Promise<PlanProgress> {
  const q = ctx.db.org(org)
  const plan = await getPlan(q, org, planId)
  const { pending } = await countPlan(q, org, planId)
  const going = plan.state === 'approved' || plan.state === 'running'
  return {
    done: Math.max(0, plan.doneCount + plan.blockedCount - pending),
    total: Math.max(plan.recipients, plan.doneCount + plan.blockedCount),
    over: !going && (plan.state === 'preview' || pending === 0),
  }
}
