// consultarCampana: how a mass send goes and what became of it, with the reasons; without an id, the recent ones.
import { z } from 'zod'
import { planOutcome, type PlanOutcome } from '#core/delivery/plan-outcome.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { ownAlerts } from '#core/plans/alert-texts.ts'
import { getPlan, recentPlans, type Plan } from '#core/plans/plans.ts'
import { isoInZone } from '#core/text/iso.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { reasonWords, tools } from '#prompts/staff/es.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { campaignWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { ownId } from '../arguments.ts'
import type { LookupContext, LookupDefinition } from '../contract.ts'
import { lower, nameOf } from '../say.ts'

const name = 'consultarCampana'

const input = z.strictObject({ id: ownId(name, 'id').optional() })

type Group = keyof typeof words.counts

const groups: Readonly<Record<string, Group>> = {
  read: 'read',
  delivered: 'delivered',
  sent: 'sent',
  done: 'sent',
  uncertain: 'unknown',
  scheduled: 'waiting',
  queued: 'waiting',
  claimed: 'waiting',
  handing_over: 'waiting',
  retrying: 'waiting',
  alive: 'waiting',
}

export const consultarCampana = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'alertas',
  scopes: ['alertas:preparar'],
  input,
  run: async (context, { id }) => {
    const { ctx, principal } = context
    const { org } = principal
    const q = ctx.db.org(org)
    const zone = await organizationZone(q, org)
    const plans = id === undefined ? await recentPlans(q, org, ctx.clock.now()) : [await planOf(context, id)]
    const own = await ownAlerts(q, org)
    const named = (plan: Plan): string =>
      [...own, ...alerts].find((alert) => alert.id === plan.args.alertId)?.name ?? nameOf(titles, plan.tool)
    const told = []
    for (const plan of plans)
      told.push({ plan, name: named(plan), outcome: await planOutcome(q, org, plan.id) })
    return {
      text: answerOf(
        words.head(plans.length),
        told.map((one) => lineOf(one)),
      ),
      data: told.map((one) => rowOf(one, zone)),
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>

const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(tools).map(([tool, { title }]) => [tool, title]),
)

async function planOf({ ctx, principal: { org } }: LookupContext, id: string): Promise<Plan> {
  try {
    return await getPlan(ctx.db.org(org), org, id)
  } catch (error) {
    // The argument has another name here than in the approval's address.
    if (error instanceof CodedError && error.code === 'not_found')
      throw new CodedError('not_found', { field: 'id', cause: error })
    throw error
  }
}

type Told = { plan: Plan; name: string; outcome: readonly PlanOutcome[] }

const groupOf = ({ state }: PlanOutcome): Group => groups[state] ?? 'failed'

function countsOf(outcome: readonly PlanOutcome[]): Partial<Record<Group, number>> {
  const counts: Partial<Record<Group, number>> = {}
  for (const one of outcome) counts[groupOf(one)] = (counts[groupOf(one)] ?? 0) + one.count
  return counts
}

function rowOf({ plan, name: alert, outcome }: Told, zone: string): Record<string, unknown> {
  return {
    id: plan.id,
    tool: plan.tool,
    name: alert,
    understood: plan.understood,
    state: plan.state,
    recipients: plan.recipients,
    createdAt: isoInZone(plan.createdAt, zone),
    expiresAt: plan.state === 'preview' ? isoInZone(plan.expiresAt, zone) : null,
    counts: countsOf(outcome),
    outcome: outcome.map((one) => ({
      ...one,
      why: one.reason === null ? null : (reasonWords(one.reason)?.text ?? null),
    })),
  }
}

function lineOf({ plan, name: alert, outcome }: Told): string {
  const counts = countsOf(outcome)
  const parts = Object.entries(counts).map(([group, count]) => words.counts[group as Group](count))
  const reasons = outcome
    .filter((one) => one.reason !== null && ['waiting', 'failed'].includes(groupOf(one)))
    .map(({ reason, count }) => {
      const why = reason === null ? undefined : reasonWords(reason)
      return words.reason(count, lower((why?.text ?? String(reason)).replace(/\.$/u, '')))
    })
  const title = plan.understood === null ? alert : words.about(alert, plan.understood)
  const state = plan.state === 'done' && counts.waiting ? words.leaving : words.states[plan.state]
  const line = words.entry(title, [words.people(plan.recipients), state, ...parts])
  return reasons.length === 0 ? line : `${line}. ${reasons.join('; ')}`
}
