// What the send decision is made on, loaded for a whole batch by a few array queries.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { loadFacts as loadPatientFacts, type PatientFacts, type RelatedPerson } from '../patients/facts.ts'
import { groupBy } from '../group-by.ts'
import { purposes, type Purpose } from './purposes.ts'

export type Contact = {
  id: string
  channel: ChannelName
  address: string
  status: string
  preferred: boolean
  guardianId: string | null
}

export type Facts =
  | {
      kind: 'patient'
      status: 'active' | 'inactive' | 'deceased'
      merged: boolean
      /** Somebody said that the patient died: nothing leaves until a person has looked. */
      held: boolean
      zone: string
      language: string | null
      /** Given name of the patient, and of the guardian who reads for a minor. */
      given: string
      guardianGiven: string | null
      minorWithoutGuardian: boolean
      consents: ReadonlyMap<string, 'given' | 'withdrawn'>
      contacts: readonly Contact[]
      /** Channels the patient silenced within a day by their own word: nothing meant for them goes round by another. */
      withheld: ReadonlySet<string>
      stale: string | null
      capFreeFrom: Date | null
    }
  | { kind: 'address'; zone: string; stale: string | null; capFreeFrom: Date | null }

/** What facts are asked about: one message, stored or about to be. */
export type Asked = {
  messageId: string | null
  patientId: string | null
  purpose: Purpose
  subjectType: string | null
  subjectId: string | null
  /** Instant of the appointment the words speak of. */
  startsAt: Date | null
  at: Date
  /** The hour the message was meant for: its place in line under a cap. */
  orderAt: Date
  zone: string
}

/** Facts for each message asked about, in the same order. */
export async function loadFacts(
  q: Queryable,
  org: string,
  { asked, now }: { asked: readonly Asked[]; now: Date },
): Promise<Facts[]> {
  const patientIds = [...new Set(asked.flatMap((one) => (one.patientId === null ? [] : [one.patientId])))]
  const patients =
    patientIds.length > 0 ? await loadPatientFacts(q, org, patientIds, now) : new Map<string, PatientFacts>()
  const guardianIds = [...patients.values()].flatMap((facts) => facts.guardians.map((one) => one.patient.id))
  const held = await loadHeld(q, org, [...patientIds, ...guardianIds])
  const withheld = await loadWithheld(q, org, { patientIds, now })
  const stale = await loadStale(q, org, asked)
  const caps = await loadCaps(q, org, asked)
  return asked.map((one, index): Facts => {
    const patient = one.patientId === null ? undefined : patients.get(one.patientId)
    const common = { stale: stale[index] ?? null, capFreeFrom: caps[index] ?? null }
    return patient
      ? {
          ...ofPatient(patient, { zone: one.zone, held }),
          held: held.has(patient.patient.id),
          withheld: withheld.get(patient.patient.id) ?? new Set(),
          ...common,
        }
      : { kind: 'address', zone: one.zone, ...common }
  })
}

type PatientSide = Omit<Extract<Facts, { kind: 'patient' }>, 'stale' | 'capFreeFrom' | 'held' | 'withheld'>

/** Who reads for a minor: a living guardian whom nobody reported dead, best one that can be reached. */
function guardianOf(facts: PatientFacts, held: ReadonlySet<string>): RelatedPerson | undefined {
  const fit = facts.guardians.filter(
    ({ patient }) => patient.status === 'active' && patient.mergedInto === null && !held.has(patient.id),
  )
  return fit.find((one) => one.contactPoints.some((point) => point.status === 'active')) ?? fit[0]
}

/** A guardian who agreed to be written to agreed for the minor too; whoever of the two said no is heard. */
function consentsOf(
  facts: PatientFacts,
  guardian: RelatedPerson,
): ReadonlyMap<string, 'given' | 'withdrawn'> {
  const merged = new Map([...guardian.consents, ...facts.consents])
  for (const [pair, status] of guardian.consents) if (status === 'withdrawn') merged.set(pair, status)
  return merged
}

function ofPatient(
  facts: PatientFacts,
  { zone, held }: { zone: string; held: ReadonlySet<string> },
): PatientSide {
  const guardian = facts.isMinor ? guardianOf(facts, held) : undefined
  const points = (facts.isMinor ? guardian?.contactPoints : facts.contactPoints) ?? []
  // One address a channel is written to: one in use before one that is blocked; what is no longer listed does not count.
  const listed = points.filter((point) => point.status !== 'old')
  const contacts = [
    ...listed.filter((point) => point.status === 'active'),
    ...listed.filter((point) => point.status !== 'active'),
  ]
  return {
    kind: 'patient',
    status: facts.patient.status,
    merged: facts.patient.mergedInto !== null,
    zone: facts.patient.zone ?? zone,
    language: facts.patient.language,
    given: facts.patient.given,
    guardianGiven: guardian?.patient.given ?? null,
    minorWithoutGuardian: facts.isMinor && !guardian,
    consents: guardian ? consentsOf(facts, guardian) : facts.consents,
    contacts: contacts.map((point) => ({
      id: point.id,
      channel: point.channel,
      address: point.value,
      status: point.status,
      preferred: point.preferred,
      guardianId: guardian?.patient.id ?? null,
    })),
  }
}

async function loadHeld(q: Queryable, org: string, patientIds: readonly string[]): Promise<Set<string>> {
  if (patientIds.length === 0) return new Set()
  const rows = await q.query<{ id: string }>(
    'select id from patient where org = $1 and id = any($2::text[]) and held_since is not null',
    [org, patientIds],
  )
  return new Set(rows.map((row) => row.id))
}

const withheldMs = 24 * 3_600_000

async function loadWithheld(
  q: Queryable,
  org: string,
  { patientIds, now }: { patientIds: readonly string[]; now: Date },
): Promise<Map<string, Set<string>>> {
  if (patientIds.length === 0) return new Map()
  const rows = await q.query<{ patient: string; channel: string }>(
    `select c.patient_id as patient, c.channel from consent c
     where c.org = $1 and c.patient_id = any($2::text[]) and c.purpose = 'care' and c.status = 'withdrawn'
       and c.how in ('reply', 'link') and c.at > $3
       and not exists (select 1 from consent l where l.org = c.org and l.patient_id = c.patient_id and l.purpose = c.purpose
         and l.channel = c.channel and l.seq > c.seq)`,
    [org, patientIds, new Date(now.getTime() - withheldMs)],
  )
  const byPatient = groupBy(rows, (row) => row.patient)
  return new Map([...byPatient].map(([patient, own]) => [patient, new Set(own.map((row) => row.channel))]))
}

/** Why a message no longer holds, read from its subject as it is now; null where it still does. */
async function loadStale(q: Queryable, org: string, asked: readonly Asked[]): Promise<(string | null)[]> {
  const rows = await q.query<{ n: number; reason: string | null }>(
    `select a.n::int as n, case
       when a.subject_type = 'appointment' then case
         when ap.id is null or ap.status = 'cancelled' then 'appointment_cancelled'
         when a.starts_at is not null and ap.starts_at <> a.starts_at then 'appointment_moved'
         when a.purpose = 'care' and ap.starts_at <= a.at then 'appointment_past' end
       when a.subject_type = 'payment' then case
         when p.id is null or p.status in ('paid', 'cancelled') then 'payment_settled'
         when p.held_until > a.at then 'payment_settled' end
       when a.subject_type = 'survey' then case
         when s.status = 'answered' then 'survey_answered'
         when s.status = 'expired' then 'survey_expired' end
       when a.subject_type = 'reminder' then case when r.status <> 'active' then 'reminder_cancelled' end
     end as reason
     from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
       with ordinality as a(subject_type, subject_id, purpose, starts_at, at, n)
     left join appointment ap on a.subject_type = 'appointment' and ap.org = $1 and ap.id = a.subject_id
     left join payment p on a.subject_type = 'payment' and p.org = $1 and p.id = a.subject_id
     left join survey s on a.subject_type = 'survey' and s.org = $1 and s.id = a.subject_id
     left join reminder r on a.subject_type = 'reminder' and r.org = $1 and r.id = a.subject_id
     order by a.n`,
    [
      org,
      // An answer may speak of a cancelled appointment: only what we start ourselves goes stale.
      asked.map((one) =>
        one.purpose === 'safety' || one.purpose === 'conversation' ? null : one.subjectType,
      ),
      asked.map((one) => one.subjectId),
      asked.map((one) => one.purpose),
      asked.map((one) => one.startsAt),
      asked.map((one) => one.at),
    ],
  )
  return rows.map((row) => row.reason)
}

/** From when on the purpose's cap leaves room for one more; null where it does already. Counts every channel and campaign. */
async function loadCaps(q: Queryable, org: string, asked: readonly Asked[]): Promise<(Date | null)[]> {
  const capped = asked.flatMap((one, index) => {
    const cap = purposes[one.purpose].cap
    return cap && one.patientId !== null ? [{ index, one, cap }] : []
  })
  const result: (Date | null)[] = asked.map(() => null)
  if (capped.length === 0) return result
  const rows = await q.query<{ index: number; free_from: Date | null }>(
    `select a.index, past.send_at + a.days * interval '1 day' as free_from
     from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
       $9::int[], $10::int[])
       as a(index, message_id, patient_id, purpose, subject_id, at, order_at, count, days)
     cross join lateral (
       select m.send_at from message m
       where m.org = $1 and m.patient_id = a.patient_id and m.purpose = a.purpose and m.state in ('alive', 'done')
         and m.id is distinct from a.message_id
         and (a.subject_id is null or m.subject_id = a.subject_id)
         and m.send_at > a.at - a.days * interval '1 day'
         and (m.send_at < a.order_at or (m.send_at = a.order_at and (a.message_id is null or m.id < a.message_id)))
       order by m.send_at desc offset a.count - 1 limit 1) past`,
    [
      org,
      capped.map(({ index }) => index),
      capped.map(({ one }) => one.messageId),
      capped.map(({ one }) => one.patientId),
      capped.map(({ one }) => one.purpose),
      capped.map(({ one, cap }) => (cap.perSubject ? one.subjectId : null)),
      capped.map(({ one }) => one.at),
      capped.map(({ one }) => one.orderAt),
      capped.map(({ cap }) => cap.count),
      capped.map(({ cap }) => cap.days),
    ],
  )
  for (const row of rows) result[row.index] = row.free_from
  return result
}
