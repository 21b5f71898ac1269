// Incidents: what a person must see, in which queue. Opened in the transaction of what told of it.
import type { Ctx } from '../ctx.ts'
import type { Interpretation, Queue } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { recordEvents } from '../events/events.ts'

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

/** Opens one incident and answers its number, counted per organization. */
export async function openIncident(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  draft: IncidentDraft,
): Promise<number> {
  const [counter] = await tx.query<{ number: number }>(
    'update organization set incident_seq = incident_seq + 1 where id = $1 returning incident_seq as number',
    [org],
  )
  if (!counter) throw new Error('the organization is gone')
  const id = ctx.ids.next()
  const { interpretation } = draft
  await insertRows(
    tx,
    'incident',
    [
      {
        org,
        id,
        number: counter.number,
        queue: draft.queue,
        intent: interpretation.intent,
        urgency: interpretation.urgency,
        category: interpretation.category,
        severity: interpretation.severity,
        patient_id: draft.patientId,
        conversation_id: draft.conversationId ?? null,
        inbound_id: draft.inboundId ?? null,
        feedback_id: draft.feedbackId ?? null,
        listed: draft.listed ?? [],
        status: 'open',
        owner: null,
        reports: 1,
        opened_at: ctx.clock.now(),
        acknowledged_at: null,
        resolved_at: null,
      },
    ],
    'on conflict do nothing',
  )
  await recordEvents(tx, ctx, org, [
    { type: 'incident.opened', ids: { incident: id, number: counter.number, queue: draft.queue } },
  ])
  return counter.number
}
