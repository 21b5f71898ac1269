// The inbox of the staff's page: how many wait in each queue, and what waits there, what is seen first first, with the words that told of it.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { boundColumns, type BoundPatient } from '../conversations/bound-patient.ts'
import { cardOf, readConversation, type ConversationView } from '../conversations/read-conversation.ts'
import type {
  Category,
  Intent,
  Interpretation,
  Queue,
  Severity,
  Urgency,
} from '../conversations/interpretation.ts'
import { readThread } from '../conversations/thread.ts'
import { rankSql } from './rank.ts'
import { readIncident, type IncidentDetail } from './read-incidents.ts'

export type QueueCount = { queue: Queue; waiting: number; unanswered: number }

/** `unanswered`: nobody has said that they see to it. */
export const queueCounts = (q: Queryable, org: string): Promise<QueueCount[]> =>
  q.query<QueueCount>(
    `select queue, count(*)::int as waiting, count(*) filter (where status = 'open')::int as unanswered
     from incident where org = $1 and status <> 'resolved' group by queue`,
    [org],
  )

export type InboxItem = {
  id: string
  number: number
  queue: Queue
  intent: Intent
  category: Category | null
  severity: Severity | null
  urgency: Urgency
  status: 'open' | 'acknowledged'
  owner: string | null
  reports: number
  pressing: boolean
  patientName: string | null
  channel: ChannelName | null
  openedAt: Date
  /** A person has the conversation, and the patient wrote since. */
  waiting: boolean
  /** The beginning of what was said. */
  said: string | null
}

export const mostListed = 200

export const inboxItems = (q: Queryable, org: string, queue: Queue | null): Promise<InboxItem[]> =>
  q.query<InboxItem>(
    `select i.id, i.number, i.queue, i.intent, i.category, i.severity, i.urgency, i.status, i.owner, i.reports,
       coalesce(i.pressing, false) as pressing, p.given || ' ' || p.family as "patientName", c.channel, i.opened_at as "openedAt",
       coalesce(c.owner = 'person' and c.last_inbound_at > coalesce(c.answered_at, c.owned_at), false) as waiting,
       left(coalesce(m.body, f.body), 160) as said
     from incident i
     left join patient p on p.org = i.org and p.id = i.patient_id
     left join conversation c on c.org = i.org and c.id = i.conversation_id
     left join inbound_message m on m.org = i.org and m.id = i.inbound_id
     left join feedback f on f.org = i.org and f.id = i.feedback_id
     where i.org = $1 and i.status <> 'resolved' and ($2::text is null or i.queue = $2)
     order by ${rankSql}, i.opened_at, i.id limit ${mostListed}`,
    [org, queue],
  )

export type Case = {
  incident: IncidentDetail
  /** Null where it was told without a conversation: by the function, or in a system of the house's own. */
  conversation: ConversationView | null
  patient: ConversationView['patient']
  thread: ConversationView['thread']
  feedback: { text: string; at: Date; interpretation: Partial<Interpretation> } | null
}

/** One incident with everything that is known around it; throws `not_found`. */
export async function readCase(
  q: Queryable,
  ctx: Pick<Ctx, 'clock'>,
  org: string,
  { id, limit }: { id: string; limit: number },
): Promise<Case> {
  const incident = await readIncident(q, org, id)
  if (incident.conversation !== null) {
    const conversation = await readConversation(q, ctx, org, { id: incident.conversation, limit })
    const { patient, thread } = conversation
    return { incident, conversation, patient, thread, feedback: null }
  }
  const [about] = await q.query<BoundPatient>(
    `select ${boundColumns}
     from incident i join patient p on p.org = i.org and p.id = i.patient_id where i.org = $1 and i.id = $2`,
    [org, id],
  )
  const [feedback] = await q.query<NonNullable<Case['feedback']>>(
    `select f.body as text, f.at, f.interpretation from incident i join feedback f on f.org = i.org and f.id = i.feedback_id
     where i.org = $1 and i.id = $2`,
    [org, id],
  )
  return {
    incident,
    conversation: null,
    patient: about ? await cardOf(q, org, about) : null,
    thread: about
      ? await readThread(q, ctx, org, { conversationId: null, patientId: about.id, limit })
      : { items: [], next: null },
    feedback: feedback ?? null,
  }
}
