// alertaSaludPublica: sends an approved public-health text to a segment of patients; above a size a person approves it first.
import { z } from 'zod'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { createPublicLink } from '#core/links/links.ts'
import { linkUrl } from '#core/delivery/render.ts'
import { organizationZone } from '#core/organization.ts'
import { countReachable } from '#core/patients/reach.ts'
import { countSegment, knownPlaces } from '#core/patients/segments.ts'
import { createPlan, getPlan, countPlan, samePlan, type Plan, type PlanCounts } from '#core/plans/plans.ts'
import { dayOf, instantOf } from '#core/text/dates.ts'
import { parseSegment } from '#core/text/segments.ts'
import { bookFor } from '#prompts/index.ts'
import { sentences, tools } from '#prompts/staff/es.ts'
import { alertById, findAlert, type Alert } from '../alerts.ts'
import { peopleIn } from '../run-plan.ts'
import { described, line, readChannel } from '../arguments.ts'
import type { ToolContext, ToolDefinition, ToolResult } from '../contract.ts'
import { notSent } from '../send-one.ts'

const name = 'alertaSaludPublica'

const input = z.strictObject({
  alerta: described(line(120), name, 'alerta'),
  segmento: described(line(200), name, 'segmento'),
  canal: described(line(20), name, 'canal').optional(),
})

const linkDays = 60

export const alertaSaludPublica = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'mass',
  scopes: ['alertas:preparar'],
  input,
  positional: ['alerta', 'segmento', 'canal'],
  run: async (context, args) => {
    const { ctx, principal } = context
    const { org } = principal
    const handle = ctx.db.org(org)
    const channel = readChannel(args.canal) ?? null
    const alert = await findAlert(handle, org, args.alerta)
    const zone = await organizationZone(handle, org)
    const today = dayOf(ctx.clock.now(), zone)
    const parsed = parseSegment(args.segmento, { places: await knownPlaces(handle, org) })
    if ('unknown' in parsed) throw new CodedError('segment_unknown', { field: 'segmento' })
    const { segment, understood } = parsed
    const since = instantOf(today, '00:00', zone) ?? ctx.clock.now()
    const before = await samePlan(handle, org, {
      tool: name,
      alertId: alert.id,
      segment,
      channel,
      since,
      now: ctx.clock.now(),
    })
    if (before) return outcome(context, { plan: before, alert })
    const people = peopleIn(segment, today)
    const size = await countSegment(handle, org, people)
    if (size === 0) throw new CodedError('segment_empty', { field: 'segmento' })
    const recipients = await countReachable(handle, org, people, { purpose: 'prevention', channel, today })
    if (recipients === 0) throw notSent('no_consent')
    const plan = await handle.tx(async (tx) => {
      const expiresAt = new Date(ctx.clock.now().getTime() + linkDays * 24 * 3_600_000)
      const publicCode = await createPublicLink(tx, ctx, org, {
        kind: 'request',
        subjectId: alert.id,
        language: 'es',
        expiresAt,
      })
      return createPlan(tx, ctx, org, {
        tool: name,
        args: { alertId: alert.id, segment, channel, publicCode },
        recipients,
        understood:
          size === recipients ? understood : sentences.understoodOf({ understood, size, recipients }),
        actor: principal.id,
        // The limit looks at the group that was named, not at the part of it that happens to be reachable today.
        needsApproval: size > ctx.config.massLimit,
      })
    })
    ctx.wake()
    return outcome(context, { plan, alert })
  },
} as const satisfies ToolDefinition<typeof input>

/** What became of a plan just started or approved, after a few seconds at most. */
export async function planOutcome(context: ToolContext, planId: string): Promise<ToolResult> {
  const plan = await getPlan(context.ctx.db.org(context.principal.org), context.principal.org, planId)
  return outcome(context, {
    plan,
    alert: await alertById(
      context.ctx.db.org(context.principal.org),
      context.principal.org,
      plan.args.alertId,
    ),
  })
}

async function outcome(
  { ctx, principal }: ToolContext,
  { plan, alert }: { plan: Plan; alert: Alert },
): Promise<ToolResult> {
  const common = {
    planId: plan.id,
    ...(plan.understood ? { understood: plan.understood } : {}),
    ...(plan.args.channel ? { channel: plan.args.channel as 'push' } : {}),
  }
  if (plan.state === 'preview') {
    const approvalUrl = `${ctx.config.publicUrl}/aprobar/${plan.id}`
    return {
      ...common,
      state: 'needs_approval',
      recipients: plan.recipients,
      approvalUrl,
      text: sentences.needsApproval({ count: plan.recipients, url: approvalUrl }),
    }
  }
  const { current, counts } = await settled(ctx, principal.org, plan)
  if (current.state === 'running' || counts.pending > 0) {
    const done = Math.max(0, current.doneCount - counts.pending)
    return {
      ...common,
      state: 'running',
      recipients: plan.recipients,
      text: sentences.running({ done, total: plan.recipients }),
    }
  }
  // Some live where it is still night: theirs leave in the morning, and the send counts as made.
  if (counts.sent > 0) {
    const text = bookFor('es').health_alert({
      alert: alert.texts.es,
      link: linkUrl(ctx, plan.args.publicCode),
    }).text
    return {
      ...common,
      state: 'sent',
      recipients: counts.sent + counts.scheduled,
      text: sentences.sent(text),
    }
  }
  if (counts.scheduled === 0) throw notSent(counts.refusedReason ?? 'no_consent')
  return {
    ...common,
    state: 'scheduled',
    ...(counts.scheduledReason ? { reason: counts.scheduledReason } : {}),
    recipients: counts.scheduled,
    text: sentences.massScheduled({ count: counts.scheduled }),
  }
}

async function settled(ctx: Ctx, org: string, plan: Plan): Promise<{ current: Plan; counts: PlanCounts }> {
  const deadline = ctx.clock.wall() + (ctx.working() ? ctx.config.handOverWaitMs : 0)
  const handle = ctx.db.org(org)
  for (;;) {
    const current = await getPlan(handle, org, plan.id)
    const counts = await countPlan(handle, org, plan.id)
    const over = current.state === 'done' && counts.pending === 0
    if (over || ctx.clock.wall() >= deadline) return { current, counts }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
