// What people do with an incident: say that they see to it, and end it. Who it was is kept; two who want the same are told so.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { transition } from '../delivery/states.ts'
import { CodedError } from '../errors.ts'
import { recordEvents } from '../events/events.ts'
import { actorName } from '../people/actors.ts'

export type Handling = {
  id: string
  actor: string
  /** Who has it as far as the caller knows: it is taken over from that one and nobody else. */
  from?: string | undefined
}

type Held = { id: string; number: number; status: 'open' | 'acknowledged' | 'resolved'; owner: string | null }

async function lock(tx: Queryable, org: string, id: string): Promise<Held> {
  const [found] = await tx.query<Held>(
    'select id, number, status, owner from incident where org = $1 and id = $2 for update',
    [org, id],
  )
  if (!found) throw new CodedError('not_found', { field: 'id' })
  return found
}

async function refuseTaken(
  tx: Queryable,
  org: string,
  owner: string | null,
  { actor, from }: Handling,
): Promise<void> {
  if (owner === null || owner === actor || owner === from) return
  throw new CodedError('taken_by_other', { params: { by: await actorName(tx, org, owner), owner } })
}

/** Stops its alerts. Again is the same; throws `not_found`, `taken_by_other`, and `already_resolved`. */
export async function ackIncident(tx: Queryable, ctx: Ctx, org: string, wish: Handling): Promise<void> {
  const held = await lock(tx, org, wish.id)
  if (held.status === 'resolved') throw new CodedError('already_resolved')
  await refuseTaken(tx, org, held.owner, wish)
  if (held.status === 'acknowledged' && held.owner === wish.actor) return
  await tx.query(
    `update incident set status = 'acknowledged', owner = $3, acknowledged_by = $3, acknowledged_at = coalesce(acknowledged_at, $4),
       next_alert_at = null, unmanned_since = null where org = $1 and id = $2`,
    [org, held.id, wish.actor, ctx.clock.now()],
  )
  await callOffAlerts(tx, ctx, org, held.id)
  await recordEvents(tx, ctx, org, [
    { type: 'incident.acknowledged', ids: { incident: held.id, number: held.number, by: wish.actor } },
  ])
}

/** Again is the same; throws `not_found` and `taken_by_other`. */
export async function resolveIncident(tx: Queryable, ctx: Ctx, org: string, wish: Handling): Promise<void> {
  const held = await lock(tx, org, wish.id)
  if (held.status === 'resolved') return
  await refuseTaken(tx, org, held.owner, wish)
  await tx.query(
    `update incident set status = 'resolved', owner = coalesce(owner, $3), resolved_by = $3, resolved_at = $4,
       next_alert_at = null, unmanned_since = null where org = $1 and id = $2`,
    [org, held.id, wish.actor, ctx.clock.now()],
  )
  await callOffAlerts(tx, ctx, org, held.id)
  await recordEvents(tx, ctx, org, [
    { type: 'incident.resolved', ids: { incident: held.id, number: held.number, by: wish.actor } },
  ])
}

/** What still waits to be sent would wake somebody for nothing. */
async function callOffAlerts(tx: Queryable, ctx: Ctx, org: string, incidentId: string): Promise<void> {
  const waiting = await tx.query<{ id: string }>(
    `select d.id from message m join delivery d on d.org = m.org and d.message_id = m.id
     where m.org = $1 and m.subject_type = 'incident' and m.subject_id = $2 and m.kind = 'staff_alert' and m.words = 'oncall_alert'
       and d.state in ('scheduled', 'queued', 'retrying') for update of d skip locked`,
    [org, incidentId],
  )
  await transition(tx, ctx, org, {
    to: 'cancelled',
    reason: 'answered_meanwhile',
    ids: waiting.map((row) => row.id),
  })
}
