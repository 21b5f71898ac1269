// Whether the reason to write still holds, read from the message's subject as it is now.
import type { BlockReason } from '#prompts/staff/es.ts'
import type { Queryable } from '../database/database.ts'
import type { Asked } from './facts.ts'

/** What the words of a message may have to follow. */
export type SubjectNow =
  | {
      type: 'appointment'
      startsAt: Date
      zone: string
      /** It begins at another minute than the one the message speaks of. */
      moved: boolean
      /** Another message of the kind says the new hour already. */
      told: boolean
    }
  | { type: 'payment'; amountCents: number; currency: string }

export type Freshness = { stale: BlockReason | null; subject: SubjectNow | null }

type Row = {
  reason: BlockReason | null
  starts_at: Date | null
  zone: string | null
  moved: boolean
  told: boolean
  amount_cents: number | null
  currency: string | null
}

/** For each message asked about, in order. What is spoken of must also still be that patient's: nobody reads of another's. */
export async function loadFreshness(
  q: Queryable,
  org: string,
  asked: readonly Asked[],
): Promise<Freshness[]> {
  if (!asked.some(hasSubject)) return asked.map(() => ({ stale: null, subject: null }))
  const rows = await q.query<Row>(
    `select case
       when a.patient_id is distinct from coalesce(ap.patient_id, p.patient_id, s.patient_id, r.patient_id, a.patient_id)
         then 'subject_of_another'
       when a.subject_type = 'appointment' then case
         when ap.id is null or ap.status = 'cancelled' then 'appointment_cancelled'
         when a.purpose = 'care' and (ap.starts_at <= a.at or ap.status in ('fulfilled', 'noshow')) then 'appointment_past' end
       when a.subject_type = 'payment' then case
         when p.id is null or p.status in ('paid', 'cancelled') or p.held_until > a.at then 'payment_settled' end
       when a.subject_type = 'survey' then case
         when s.status = 'answered' then 'survey_answered'
         when s.id is null or s.status = 'expired' then 'survey_expired' end
       when a.subject_type = 'reminder' then case
         when r.id is null or r.status <> 'active' then 'reminder_cancelled' end
     end as reason,
     ap.starts_at, ap.zone, p.amount_cents, p.currency, coalesce(meant.moved, false) as moved,
     coalesce(meant.moved, false) and exists (
       select 1 from message own join message other on other.org = own.org and other.patient_id = own.patient_id
         and other.id <> own.id and other.kind = own.kind and other.state in ('alive', 'done')
         and other.subject_type = 'appointment' and other.subject_id = own.subject_id
         and other.subject_version = floor(extract(epoch from ap.starts_at) / 60)
       where own.org = $1 and own.id = a.message_id) as told
     from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::text[])
       with ordinality as a(subject_type, subject_id, purpose, starts_at, at, patient_id, message_id, n)
     left join appointment ap on a.subject_type = 'appointment' and ap.org = $1 and ap.id = a.subject_id
     left join payment p on a.subject_type = 'payment' and p.org = $1 and p.id = a.subject_id
     left join survey s on a.subject_type = 'survey' and s.org = $1 and s.id = a.subject_id
     left join reminder r on a.subject_type = 'reminder' and r.org = $1 and r.id = a.subject_id
     -- A message keeps the minute it speaks of, no finer.
     cross join lateral (select date_trunc('minute', ap.starts_at) <> date_trunc('minute', a.starts_at) as moved) meant
     order by a.n`,
    [
      org,
      asked.map((one) => (hasSubject(one) ? one.subjectType : null)),
      asked.map((one) => one.subjectId),
      asked.map((one) => one.purpose),
      asked.map((one) => one.startsAt),
      asked.map((one) => one.at),
      asked.map((one) => one.patientId),
      asked.map((one) => one.messageId),
    ],
  )
  return rows.map((row) => ({ stale: row.reason, subject: subjectOf(row) }))
}

/** An answer may speak of a cancelled appointment: only what we start ourselves goes stale. */
const hasSubject = (one: Asked): boolean =>
  one.purpose !== 'safety' &&
  one.purpose !== 'conversation' &&
  one.subjectType !== null &&
  mutable.has(one.subjectType)

/** Subjects that change on their own; an alert text stays what it is. */
const mutable: ReadonlySet<string> = new Set(['appointment', 'payment', 'survey', 'reminder'])

function subjectOf({ starts_at, zone, moved, told, amount_cents, currency }: Row): SubjectNow | null {
  if (starts_at && zone !== null) return { type: 'appointment', startsAt: starts_at, zone, moved, told }
  return amount_cents === null
    ? null
    : { type: 'payment', amountCents: amount_cents, currency: currency ?? '' }
}
