// consultarCampana: how a mass send goes and what became of it, with the reasons; without an id, the recent ones.
import { z } from 'zod'
import { planOutcome, type PlanOutcome } from '#core/delivery/plan-outcome.ts'
import { CodedError } from '#core/errors.ts'
import { ownAlerts } from '#core/plans/alert-texts.ts'
import { callsOf, getPlan, recentPlans, type Exclusion, type Plan } from '#core/plans/plans.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { tools } from '#prompts/staff/es.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { campaignWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import type { PlanView } from '../../plan-contract.ts'
import { viewPlan } from '../../plan-view.ts'
import { ownId } from '../arguments.ts'
import type { LookupContext, LookupDefinition } from '../contract.ts'
import { campaignRow } from '../rows.ts'
import { lower, nameOf } from '../say.ts'

const name = 'consultarCampana'

const input = z.strictObject({ id: ownId(name, 'id').optional() })

type Group = keyof typeof words.counts

/** States of a newest attempt that count as on the way or there; those that did not leave are told by their reasons. */
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
  row: campaignRow,
  run: async (context, { id }) => {
    const told = await toldOf(context, await plansOf(context, id))
    return {
      text: answerOf(words.head(told.length), told.map(lineOf)),
      data: told.map(rowOf),
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>

/** Sends to groups; what went to single patients is asked for by patient. */
const isCampaign = (plan: Plan): boolean => plan.risk === 'mass' || callsOf(plan).some(({ alert }) => alert)

async function plansOf({ ctx, principal: { org } }: LookupContext, id: string | undefined): Promise<Plan[]> {
  const q = ctx.db.org(org)
  if (id === undefined) return (await recentPlans(q, org, ctx.clock.now())).filter(isCampaign)
  try {
    return [await getPlan(q, org, id)]
  } catch (error) {
    // The argument has another name here than in the approval's address.
    if (error instanceof CodedError && error.code === 'not_found')
      throw new CodedError('not_found', { field: 'id', cause: error })
    throw error
  }
}

/** `group`: how it was understood, of calls to a group alone; a patient's name is none of it. */
type Told = { view: PlanView; name: string; group: string; outcome: readonly PlanOutcome[] }

const titles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(tools).map(([tool, { title }]) => [tool, title]),
)

async function toldOf({ ctx, principal: { org } }: LookupContext, plans: readonly Plan[]): Promise<Told[]> {
  const q = ctx.db.org(org)
  const known = [...(await ownAlerts(q, org)), ...alerts]
  const told: Told[] = []
  for (const plan of plans) {
    const view = await viewPlan(ctx, plan)
    const ids = callsOf(plan).map(({ alert }) => alert?.alertId)
    const names = ids.flatMap((id) => known.find((alert) => alert.id === id)?.name ?? [])
    told.push({
      view,
      name: names.length > 0 ? [...new Set(names)].join(', ') : nameOf(titles, plan.tool),
      group: view.calls.flatMap(({ who }, place) => (ids[place] === undefined ? [] : [who])).join('; '),
      outcome: await planOutcome(q, org, plan.id),
    })
  }
  return told
}

function countsOf(outcome: readonly PlanOutcome[]): Partial<Record<Group, number>> {
  const counts: Partial<Record<Group, number>> = {}
  for (const { state, count } of outcome) {
    const group = groups[state]
    if (group) counts[group] = (counts[group] ?? 0) + count
  }
  return counts
}

/** Before it began: those who will be left out, as it was previewed. Afterwards: those whom it did not reach. */
const notSentOf = ({ view: { receipt, calls } }: Told): Exclusion[] =>
  receipt?.notSent ?? calls.flatMap(({ exclusions }) => exclusions)

function rowOf(told: Told): Record<string, unknown> {
  const { id, state, risk, needs, recipients, createdAt, expiresAt } = told.view
  const waits = state === 'preview' || state === 'second_person'
  return {
    id,
    name: told.name,
    group: told.group,
    state,
    risk,
    secondPerson: needs.secondPerson,
    recipients,
    createdAt,
    expiresAt: waits ? expiresAt : null,
    counts: countsOf(told.outcome),
    notSent: notSentOf(told),
  }
}

function lineOf(told: Told): string {
  const { view, name: title, group, outcome } = told
  const counts = countsOf(outcome)
  const parts = Object.entries(counts).map(([one, count]) => words.counts[one as Group](count))
  const state = view.state === 'done' && counts.waiting ? words.leaving : words.states[view.state]
  const line = words.entry(group === '' ? title : words.about(title, group), [
    words.people(view.recipients),
    state,
    ...parts,
  ])
  const left = notSentOf(told).map(({ count, text }) => words.reason(count, lower(text.replace(/\.$/u, ''))))
  return left.length === 0 ? line : `${line}. ${words.left}: ${left.join('; ')}`
}
