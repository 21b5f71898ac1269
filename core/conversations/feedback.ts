// Feedback that arrived through the function, not through a conversation.
import { createHash } from 'node:crypto'
import type { ChannelName } from '../ctx.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import type { Queryable } from '../database/database.ts'
import type { Interpretation, Queue } from './interpretation.ts'

/** What the same feedback of the same day came to before: its incident, if it had one. */
export type EarlierFeedback = { queue: Queue; number: number } | null

/**
 * Takes the key of this feedback (patient, words, day) for `id`; answers what it came to where somebody told it before,
 * and undefined where it is new.
 */
export async function takeFeedbackKey(
  tx: Queryable,
  org: string,
  {
    id,
    patientId,
    body,
    today,
    now,
  }: { id: string; patientId: string; body: string; today: string; now: Date },
): Promise<EarlierFeedback | undefined> {
  const key = `feedback|${patientId}|${today}|${createHash('sha256').update(body).digest('base64url')}`
  const taken = await tx.query(
    `insert into business_key (org, key, message_id, fingerprint, created_at) values ($1, $2, $3, '', $4)
     on conflict (org, key) do nothing returning key`,
    [org, key, id, now],
  )
  if (taken.length > 0) return undefined
  const [first] = await tx.query<{ queue: Queue; number: number }>(
    `select i.queue, i.number from business_key k join incident i on i.org = k.org and i.feedback_id = k.message_id
     where k.org = $1 and k.key = $2 order by i.number limit 1`,
    [org, key],
  )
  return first ?? null
}

export async function storeFeedback(
  tx: Queryable,
  ctx: Acting,
  org: string,
  feedback: {
    id: string
    patientId: string
    channel: ChannelName | undefined
    body: string
    interpretation: Interpretation
    actor: string
  },
): Promise<void> {
  const { id } = feedback
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
}
