// alertaSaludPublica: sends an approved public-health text to a segment of patients; above a size a person approves it first.
import { z } from 'zod'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { countSegment, knownPlaces } from '#core/patients/segments.ts'
import { peopleIn } from '#core/plans/people.ts'
import { callsOf, createPlan, getPlan, samePlan, sizeOf, type Plan } from '#core/plans/plans.ts'
import { countMessages, type Counted } from '#core/plans/receipt.ts'
import { dayOf, instantOf } from '#core/text/dates.ts'
import { parseSegment } from '#core/text/segments.ts'
import { sentences, tools } from '#prompts/staff/es.ts'
import { alertResult } from '../alert-result.ts'
import { alertById, findAlert } from '../alerts.ts'
import { described, line, readChannel } from '../arguments.ts'
import type { GroupSend, ToolContext, ToolDefinition, ToolResult } from '../contract.ts'
import { alertArgs, openAlertPage, previewGroup } from '../preview-group.ts'
import { notSent } from '../send-one.ts'

const name = 'alertaSaludPublica'

const input = z.strictObject({
  alerta: described(line(120), name, 'alerta'),
  segmento: described(line(200), name, 'segmento'),
  canal: described(line(20), name, 'canal').optional(),
})

async function groupOf({ ctx, principal }: ToolContext, args: z.infer<typeof input>): Promise<GroupSend> {
  const { org } = principal
  const handle = ctx.db.org(org)
  const channel = readChannel(args.canal) ?? null
  const alert = await findAlert(handle, org, args.alerta)
  const zone = await organizationZone(handle, org)
  const parsed = parseSegment(args.segmento, { places: await knownPlaces(handle, org) })
  if ('unknown' in parsed) throw new CodedError('segment_unknown', { field: 'segmento' })
  return { ...parsed, alert, channel, zone, today: dayOf(ctx.clock.now(), zone) }
}

export const alertaSaludPublica = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'mass',
  scopes: ['alertas:preparar'],
  input,
  positional: ['alerta', 'segmento', 'canal'],
  intent: async (context, args) => ({ group: await groupOf(context, args) }),
  run: async (context, args) => {
    const { ctx, principal } = context
    const group = await groupOf(context, args)
    const plan = (await earlier(context, group)) ?? (await begin(context, group, args))
    ctx.wake()
    return planOutcome(ctx, principal.org, plan)
  },
} as const satisfies ToolDefinition<typeof input>

async function earlier({ ctx, principal }: ToolContext, group: GroupSend): Promise<Plan | undefined> {
  const { alert, segment, channel, today, zone } = group
  const now = ctx.clock.now()
  const since = instantOf(today, '00:00', zone) ?? now
  const same = { tool: name, alertId: alert.id, segment, channel, since, now }
  return samePlan(ctx.db.org(principal.org), principal.org, same)
}

async function begin(context: ToolContext, group: GroupSend, args: z.infer<typeof input>): Promise<Plan> {
  const { ctx, principal } = context
  const { org } = principal
  const handle = ctx.db.org(org)
  if ((await countSegment(handle, org, peopleIn(group.segment, group.today))) === 0)
    throw new CodedError('segment_empty', { field: 'segmento' })
  const publicCode = ctx.ids.code()
  const shown = await previewGroup(context, group, { tool: name, args, publicCode })
  const { recipients, who: understood } = shown
  if (recipients === 0) {
    const reasons = shown.exclusions.toSorted((one, other) => other.count - one.count)
    // Where consent is what is missing, it is what can be mended.
    const told = reasons.find(({ reason }) => reason === 'no_consent') ?? reasons[0]
    throw notSent(told?.reason ?? 'no_consent')
  }
  const size = sizeOf(shown)
  // The limit looks at the group that was named, not at the part of it that happens to be reachable today.
  const mass = size > ctx.config.massLimit
  return handle.tx(async (tx) => {
    const kept = alertArgs(group, publicCode)
    await openAlertPage(tx, ctx, org, kept)
    return createPlan(tx, ctx, org, {
      tool: name,
      args: kept,
      calls: [shown],
      recipients,
      risk: mass ? 'mass' : 'several',
      understood: size === recipients ? understood : sentences.understoodOf({ understood, size, recipients }),
      actor: principal.id,
      waits: mass,
    })
  })
}

/** What became of an alert's plan just started, after a few seconds at most. */
export async function planOutcome(ctx: Ctx, org: string, plan: Plan): Promise<ToolResult> {
  if (plan.state === 'preview' || plan.state === 'second_person') {
    const approvalUrl = `${ctx.config.publicUrl}/aprobar/${plan.id}`
    return {
      planId: plan.id,
      ...(plan.understood ? { understood: plan.understood } : {}),
      state: 'needs_approval',
      recipients: plan.recipients,
      approvalUrl,
      text: sentences.needsApproval({ count: plan.recipients, url: approvalUrl }),
    }
  }
  const [call] = callsOf(plan)
  if (!call?.alert) throw new Error('not the plan of an alert')
  const { current, counted } = await settled(ctx, org, plan)
  return alertResult(ctx, {
    plan: current,
    alert: await alertById(ctx.db.org(org), org, call.alert.alertId),
    args: call.alert,
    recipients: plan.recipients,
    over: current.state === 'done',
    counted,
  })
}

async function settled(ctx: Ctx, org: string, { id }: Plan): Promise<{ current: Plan; counted: Counted[] }> {
  const deadline = ctx.clock.wall() + (ctx.working() ? ctx.config.handOverWaitMs : 0)
  const handle = ctx.db.org(org)
  for (;;) {
    const current = await getPlan(handle, org, id)
    const counted = await countMessages(handle, org, { id, also: [] })
    const over = current.state === 'done' && !counted.some((row) => row.kind === 'pending')
    if (over || current.state === 'approved' || ctx.clock.wall() >= deadline) return { current, counted }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
