// What an address got from us, and who is reached there: whose words a message may be.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

/** One message that was sent to an address and the patient it spoke to. */
export type SentBefore = {
  messageId: string
  patientId: string | null
  kind: string
  words: string
  slots: Record<string, unknown>
  subjectType: string | null
  subjectId: string | null
  /** The minute of the appointment it spoke of, since 1970. */
  subjectVersion: number | null
  providerId: string | null
  /** The message of theirs that it answered. */
  answersInboundId: string | null
  sentAt: Date
}

/** What that address got as a patient's within the last 72 hours, newest first, and beyond that what is tapped or quoted. */
export async function sentTo(
  q: Queryable,
  org: string,
  at: {
    channel: ChannelName
    address: string
    now: Date
    messageId?: string | null
    quotedProviderId?: string | null
  },
): Promise<SentBefore[]> {
  return q.query<SentBefore>(
    `select * from (
       select m.id as "messageId", m.patient_id as "patientId", m.kind, m.words, m.slots, m.subject_type as "subjectType",
         m.subject_id as "subjectId", m.subject_version as "subjectVersion", d.provider_id as "providerId",
         m.answers_inbound_id as "answersInboundId",
         d.sent_at as "sentAt", d.id as "deliveryId"
       from delivery d join message m on m.org = d.org and m.id = d.message_id
       where d.org = $1 and d.channel = $2 and d.address = $3 and d.state in ('sent', 'delivered', 'read')
         and m.recipient <> 'staff'
         and (d.sent_at > $4 or m.id = $5 or d.provider_id = $6)
       order by coalesce(m.id = $5, false) or coalesce(d.provider_id = $6, false) desc, d.sent_at desc, d.id desc limit 20
     ) s order by s."sentAt" desc, s."deliveryId" desc`,
    [
      org,
      at.channel,
      at.address,
      new Date(at.now.getTime() - 72 * 3_600_000),
      at.messageId ?? null,
      at.quotedProviderId ?? null,
    ],
  )
}

/** Active patients who can be reached there, guardians' wards not counted. */
export async function patientsAt(
  q: Queryable,
  org: string,
  channel: ChannelName,
  address: string,
): Promise<string[]> {
  const rows = await q.query<{ id: string }>(
    `select p.id from contact_point c join patient p on p.org = c.org and p.id = c.patient_id
     where c.org = $1 and c.channel = $2 and c.value = $3 and c.status = 'active' and p.merged_into is null order by p.id`,
    [org, channel, address],
  )
  return rows.map((row) => row.id)
}
