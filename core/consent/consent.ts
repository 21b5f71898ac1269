// The consent ledger: append-only; what stands is the newest row of patient, purpose and channel.
import type { ChannelName } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { consentPurposes, type ConsentPurpose } from './purposes.ts'

export type ConsentStatus = 'given' | 'withdrawn'

/** Where a row came from. `reply` and `link` are the patient's own words and taps; the others speak for them. */
export type ConsentHow = 'reply' | 'link' | 'api' | 'import' | 'fhir' | 'staff' | 'sample'

export type Evidence = Readonly<Record<string, unknown>>

export type ConsentPair = { purpose: ConsentPurpose; channel: ChannelName }

/** What was agreed to, as it was read: a proof must show it (RGPD 7.1). */
export type ConsentText = {
  text?: string | undefined
  textVersion?: string | undefined
  /** BCP 47. */
  language?: string | undefined
}

export type ConsentDraft = ConsentPair &
  ConsentText & {
    patientId: string
    status: ConsentStatus
    how: ConsentHow
    evidence: Evidence
    actor: string
  }

export type Consent = ConsentPair & {
  patientId: string
  status: ConsentStatus
  how: ConsentHow
  evidence: Evidence
  at: Date
}

/** True for a row the patient wrote or tapped. */
export const isOwnWord = (how: ConsentHow): boolean => how === 'reply' || how === 'link'

/** Appends rows as they are; one event per patient and direction. */
export async function recordConsents(
  tx: Queryable,
  ctx: Acting,
  org: string,
  rows: readonly ConsentDraft[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `insert into consent (org, id, patient_id, purpose, channel, status, how, text_version, evidence, actor, at, text, language)
     select $1::text, r.id, r.patient_id, r.purpose, r.channel, r.status, r.how, r.text_version, r.evidence::jsonb, r.actor,
       $11::timestamptz, r.text, r.language
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       $12::text[], $13::text[])
       with ordinality as r(id, patient_id, purpose, channel, status, how, text_version, evidence, actor, text, language, place)
     order by r.place`,
    [
      org,
      rows.map(() => ctx.ids.next()),
      rows.map((row) => row.patientId),
      rows.map((row) => row.purpose),
      rows.map((row) => row.channel),
      rows.map((row) => row.status),
      rows.map((row) => row.how),
      rows.map((row) => row.textVersion ?? null),
      rows.map((row) => JSON.stringify(row.evidence)),
      rows.map((row) => row.actor),
      ctx.clock.now(),
      rows.map((row) => row.text ?? null),
      rows.map((row) => row.language ?? null),
    ],
  )
  const changed = new Map(rows.map((row) => [`${row.patientId} ${row.status}`, row]))
  const events = [...changed.values()].map((row) => ({
    type: `consent.${row.status}`,
    ids: { patient: row.patientId },
  }))
  await recordEvents(tx, ctx, org, events)
}

const consentColumns = `c.patient_id as "patientId", c.purpose, c.channel, c.status, c.how, c.evidence, c.at`

/** What stands now, one row per patient, purpose and channel that was ever spoken of; of some purposes where they are named. */
export async function currentConsents(
  q: Queryable,
  org: string,
  patientIds: readonly string[],
  purposes?: readonly ConsentPurpose[],
): Promise<Consent[]> {
  if (patientIds.length === 0 || purposes?.length === 0) return []
  return q.query<Consent>(
    `select ${consentColumns} from unnest($2::text[]) as w(id) cross join lateral (
       select distinct on (one.purpose, one.channel) * from consent one
       where one.org = $1 and one.patient_id = w.id and one.purpose = any($3::text[])
       order by one.purpose, one.channel, one.seq desc offset 0) c`,
    [org, [...new Set(patientIds)], purposes ?? consentPurposes],
  )
}

/** The whole ledger of patients, oldest first: proof, and what was ever given. */
export async function consentHistory(
  q: Queryable,
  org: string,
  patientIds: readonly string[],
): Promise<Consent[]> {
  if (patientIds.length === 0) return []
  return q.query<Consent>(
    `select ${consentColumns} from consent c
     where c.org = $1 and c.patient_id = any($2::text[]) order by c.seq`,
    [org, patientIds],
  )
}
