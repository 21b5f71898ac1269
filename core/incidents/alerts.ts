// Whoever is on call is alerted until somebody answers: at once, again, then the next of the rota, round and round. The timers live in the database.
import type { Danger } from '#prompts/people.ts'
import { channelNames } from '#channels/contract.ts'
import type { Queue, Urgency } from '../conversations/interpretation.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { submit, type SendRequest } from '../delivery/submit.ts'
import { recordEvents } from '../events/events.ts'
import { organizationZone } from '../organization.ts'
import { alertStep, onCall } from '../people/on-call.ts'
import { readRota } from '../people/rota-store.ts'
import { peopleOf, type OnCallPerson, type Rota } from '../people/rota.ts'

type Due = {
  org: string
  id: string
  number: number
  queue: Queue
  urgency: Urgency
  alerts: number
  unmanned: boolean
}

const atOnce = 20
/** Where nobody is on call it is looked again so soon. */
const unmannedMs = 2 * 60_000
const linkMs = 24 * 3_600_000

/**
 * Alerts whoever is due; answers how many incidents were looked after. One transaction an incident, under its lock: two
 * workers never alert twice, and one that cannot be alerted does not keep the others waiting.
 */
export async function runAlerts(ctx: Ctx): Promise<number> {
  const due = await ctx.db
    .system()
    .query<{ org: string; id: string }>(
      `select org, id from incident where next_alert_at <= $1 and status = 'open' order by next_alert_at, id limit ${atOnce}`,
      [ctx.clock.now()],
    )
  let done = 0
  for (const { org, id } of due) {
    try {
      if (await ctx.db.org(org).tx((tx) => alertIfDue(tx, ctx, org, id))) done += 1
    } catch (error) {
      ctx.log.error('incident.alert_failed', {
        id,
        errorName: error instanceof Error ? error.name : 'unknown',
      })
    }
  }
  if (done > 0) ctx.wake()
  return done
}

async function alertIfDue(tx: Queryable, ctx: Ctx, org: string, id: string): Promise<boolean> {
  const now = ctx.clock.now()
  const [due] = await tx.query<Due>(
    `select org, id, number, queue, urgency, coalesce(alerts, 0) as alerts, unmanned_since is not null as unmanned
     from incident where org = $1 and id = $2 and next_alert_at <= $3 and status = 'open' for update skip locked`,
    [org, id, now],
  )
  if (!due) return false
  const rota = (await readRota(tx, org))?.rota ?? null
  await alertOne(tx, ctx, due, { rota, zone: await organizationZone(tx, org) })
  return true
}

async function alertOne(
  tx: Queryable,
  ctx: Ctx,
  incident: Due,
  { rota, zone }: { rota: Rota | null; zone: string },
): Promise<void> {
  const now = ctx.clock.now()
  const order = rota ? onCall(rota, incident.queue, { now, zone }) : []
  const step = alertStep(order, incident.alerts, now)
  const people = rota && step ? peopleOf(rota, step.step) : []
  if (!step || people.length === 0) return noteUnmanned(tx, ctx, incident)
  await submit(
    tx,
    ctx,
    incident.org,
    people.flatMap((person) => alertsTo(ctx, incident, { person, turn: step.turn })),
  )
  await tx.query(
    `update incident set alerts = coalesce(alerts, 0) + 1, next_alert_at = $3, unmanned_since = null where org = $1 and id = $2`,
    [incident.org, incident.id, step.nextAt],
  )
  await recordEvents(
    tx,
    ctx,
    incident.org,
    people.map((person) => ({
      type: 'incident.alerted',
      ids: { incident: incident.id, number: incident.number, person: person.id, turn: step.turn },
    })),
  )
}

/** By all channels of that person at once: which of them is at hand nobody knows. */
const alertsTo = (
  ctx: Ctx,
  { id, number, queue, urgency }: Due,
  { person, turn }: { person: OnCallPerson; turn: number },
): SendRequest[] =>
  channelNames.flatMap((channel): SendRequest[] => {
    const address = person.channels[channel]
    if (address === undefined) return []
    return [
      {
        to: { channel, address, patientId: null, staffId: person.id },
        purpose: 'safety',
        kind: 'staff_alert',
        words: 'oncall_alert',
        slots: { number, queue, turn, danger: dangerOf(urgency) },
        language: 'es',
        subject: { type: 'incident', id },
        link: { kind: 'ack', expiresAt: new Date(ctx.clock.now().getTime() + linkMs) },
        actor: 'system',
      },
    ]
  })

const dangerOf = (urgency: Urgency): Danger | null =>
  urgency === 'none' || urgency === 'soon' ? null : urgency

/** It stays where everybody sees it, is looked at again, and is told once. */
async function noteUnmanned(tx: Queryable, ctx: Ctx, incident: Due): Promise<void> {
  const now = ctx.clock.now()
  await tx.query(
    `update incident set next_alert_at = $3, unmanned_since = coalesce(unmanned_since, $4) where org = $1 and id = $2`,
    [incident.org, incident.id, new Date(now.getTime() + unmannedMs), now],
  )
  if (incident.unmanned) return
  ctx.log.warn('incident.unmanned', { org: incident.org, id: incident.id })
  await recordEvents(tx, ctx, incident.org, [
    {
      type: 'incident.unmanned',
      ids: { incident: incident.id, number: incident.number, queue: incident.queue },
    },
  ])
}
