// Feedback that arrived through the function, not through a conversation.
import type { ChannelName } from '../ctx.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import type { Queryable } from '../database/database.ts'
import type { Interpretation } from './interpretation.ts'

export async function storeFeedback(
  tx: Queryable,
  ctx: Acting,
  org: string,
  feedback: {
    patientId: string
    channel: ChannelName | undefined
    body: string
    interpretation: Interpretation
    actor: string
  },
): Promise<string> {
  const id = ctx.ids.next()
  await tx.query(
    `insert into feedback (org, id, patient_id, channel, body, interpretation, source, at) values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
    [
      org,
      id,
      feedback.patientId,
      feedback.channel ?? null,
      feedback.body.replaceAll('\u0000', ''),
      JSON.stringify(feedback.interpretation),
      feedback.actor,
      ctx.clock.now(),
    ],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'feedback.stored', ids: { feedback: id, patient: feedback.patientId } },
  ])
  return id
}
