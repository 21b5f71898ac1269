// Incidents: what a person must see, in which queue. Opened in the transaction of what told of it.
import type { Ctx } from '../ctx.ts'
import type { Interpretation, Queue } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { recordEvents } from '../events/events.ts'
import { addReport, groupKeyOf, isVideoCallNow, joinGroup, type Told } from './grouping.ts'
import { postToQueue } from './queue-targets.ts'

export type IncidentDraft = {
  queue: Queue
  interpretation: Interpretation
  patientId: string | null
  conversationId?: string | undefined
  inboundId?: string | undefined
  feedbackId?: string | undefined
  /** Acts that a dangerous turn asked for and the machine left to the person. */
  listed?: readonly string[] | undefined
}

/** Opens one incident, or joins the open one that many tell of; answers its number, counted per organization. */
export async function openIncident(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  draft: IncidentDraft,
): Promise<number> {
  const { interpretation, queue } = draft
  const told: Told = {
    patientId: draft.patientId,
    conversationId: draft.conversationId ?? null,
    inboundId: draft.inboundId ?? null,
    feedbackId: draft.feedbackId ?? null,
  }
  const pressing = await isVideoCallNow(tx, org, {
    interpretation,
    patientId: told.patientId,
    now: ctx.clock.now(),
  })
  const groupKey = pressing ? null : groupKeyOf(queue, interpretation)
  const joined = groupKey === null ? null : await joinGroup(tx, ctx, org, { groupKey, told })
  if (joined !== null) return joined
  const number = await nextNumber(tx, org)
  const id = ctx.ids.next()
  const stored = await insertRows(
    tx,
    'incident',
    [rowOf(ctx, org, { id, number, draft, told, pressing, groupKey })],
    'on conflict do nothing returning id',
  )
  if (stored.length === 0) return number
  await addReport(tx, ctx, org, { incidentId: id, told })
  await recordEvents(tx, ctx, org, [{ type: 'incident.opened', ids: { incident: id, number, queue } }])
  await postToQueue(tx, ctx, org, {
    incidentId: id,
    number,
    queue,
    intent: interpretation.intent,
    category: interpretation.category,
  })
  return number
}

async function nextNumber(tx: Queryable, org: string): Promise<number> {
  const [counter] = await tx.query<{ number: number }>(
    'update organization set incident_seq = incident_seq + 1 where id = $1 returning incident_seq as number',
    [org],
  )
  if (!counter) throw new Error('the organization is gone')
  return counter.number
}

type Drafted = {
  id: string
  number: number
  draft: IncidentDraft
  told: Told
  pressing: boolean
  groupKey: string | null
}

function rowOf(
  ctx: Ctx,
  org: string,
  { id, number, draft, told, pressing, groupKey }: Drafted,
): Record<string, unknown> {
  const { interpretation, queue } = draft
  const now = ctx.clock.now()
  // Danger, and harm done or imminent: somebody on call is told at once.
  const pages = queue === 'emergency_oncall' || interpretation.severity === 'critical'
  return {
    org,
    id,
    number,
    queue,
    intent: interpretation.intent,
    urgency: interpretation.urgency,
    category: interpretation.category,
    severity: interpretation.severity,
    patient_id: told.patientId,
    conversation_id: told.conversationId,
    inbound_id: told.inboundId,
    feedback_id: told.feedbackId,
    listed: draft.listed ?? [],
    status: 'open',
    owner: null,
    reports: 1,
    opened_at: now,
    acknowledged_at: null,
    resolved_at: null,
    next_alert_at: pages ? now : null,
    alerts: 0,
    group_key: groupKey,
    last_report_at: now,
    pressing,
  }
}
