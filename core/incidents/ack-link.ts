// What stands behind the link of an alert: the incident, and the person of the rota it was sent to.
import type { Urgency } from '../conversations/interpretation.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { markUsed, type Link } from '../links/links.ts'
import { actorNames, onCallActor } from '../people/actors.ts'
import { ackIncident } from './handle.ts'

export type AckView = {
  id: string
  number: number
  queue: string
  urgency: Urgency
  severity: string | null
  state: 'open' | 'mine' | 'taken' | 'resolved'
  /** Who has it. */
  by: string | null
}

/** Reading changes nothing. Null where the incident or the message is gone. */
export async function readAckLink(q: Queryable, link: Link): Promise<(AckView & { actor: string }) | null> {
  const [row] = await q.query<
    Omit<AckView, 'state' | 'by'> & { status: string; owner: string | null; staff: string }
  >(
    `select i.id, i.number, i.queue, i.urgency, i.severity, i.status, i.owner, m.staff_id as staff
     from incident i join message m on m.org = i.org and m.id = $3
     where i.org = $1 and i.id = $2 and m.staff_id is not null`,
    [link.org, link.subjectId, link.messageId],
  )
  if (!row) return null
  const { status, owner, staff, ...incident } = row
  const actor = onCallActor(staff)
  const state =
    status === 'resolved' ? 'resolved' : owner === null ? 'open' : owner === actor ? 'mine' : 'taken'
  const by = owner === null ? null : (await actorNames(q, link.org, [owner]))(owner)
  return { ...incident, state, by, actor }
}

/** The button: again is the same, and whoever comes second is told who was first. */
export async function pressAckLink(tx: Queryable, ctx: Ctx, link: Link): Promise<void> {
  const view = await readAckLink(tx, link)
  if (!view || view.state === 'resolved') return
  try {
    await ackIncident(tx, ctx, link.org, { id: view.id, actor: view.actor })
    await markUsed(tx, ctx, link)
  } catch (error) {
    if (!(error instanceof CodedError) || error.code === 'internal') throw error
  }
}
