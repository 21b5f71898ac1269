// The addresses and relationships of a batch of patients, brought to what their bodies list.
import type { Queryable } from '../database/database.ts'
import type { Acting } from '../events/events.ts'
import { fold } from '../text/normalize.ts'
import { kindOfContact } from './contact-input.ts'
import type { PlacedRow } from './put-patients.ts'

/**
 * Answers the ids of patients whose addresses changed. What the owning system lists counts as verified; a device that the
 * patient switched on here is none of its business, and stays.
 */
export async function putContactPoints(
  tx: Queryable,
  ctx: Acting,
  org: string,
  rows: readonly PlacedRow[],
): Promise<string[]> {
  const points = rows.flatMap((row) =>
    row.input.contactPoints.map((point) => ({ ...point, patientId: row.patientId })),
  )
  const given = [
    points.map((point) => point.patientId),
    points.map((point) => point.channel),
    points.map((point) => point.value),
  ]
  const gone = await tx.query<{ id: string }>(
    `update contact_point c set status = 'old'
     where c.org = $1 and c.patient_id = any($2::text[]) and c.status = 'active' and c.switched_on_at is null
       and not exists (
         select 1 from unnest($3::text[], $4::text[], $5::text[]) as r(patient_id, channel, value)
         where r.patient_id = c.patient_id and r.channel = c.channel and r.value = c.value)
     returning c.patient_id as id`,
    [org, rows.map((row) => row.patientId), ...given],
  )
  const put = await tx.query<{ id: string }>(
    `insert into contact_point as c (org, patient_id, channel, value, id, kind, preferred, verified_at, created_at)
     select $1::text, r.*, $8::timestamptz, $8::timestamptz
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[]) as r
     on conflict (org, patient_id, channel, value) do update set
       preferred = excluded.preferred,
       verified_at = coalesce(c.verified_at, excluded.verified_at),
       status = case when c.status = 'old' then 'active' else c.status end
     where c.preferred <> excluded.preferred or c.status = 'old' or c.verified_at is null
     returning c.patient_id as id`,
    [
      org,
      ...given,
      points.map(() => ctx.ids.next()),
      points.map((point) => kindOfContact(point.channel, point.value)),
      points.map((point) => point.preferred),
      ctx.clock.now(),
    ],
  )
  return [...gone, ...put].map((row) => row.id)
}

/** The words for somebody who looks after an adult; every other relation listed is a guardian's. */
const carerWords: ReadonlySet<string> = new Set([
  'carer',
  'cuidador',
  'cuidadora',
  'coidador',
  'coidadora',
  'zaintzaile',
])

const kindOf = (relation: string | undefined): 'guardian' | 'carer' =>
  relation !== undefined && carerWords.has(fold(relation)) ? 'carer' : 'guardian'

/** Answers the ids of patients whose guardians or carers changed. FHIR Patient rows tell of none: what is known stays. */
export async function putRelationships(
  tx: Queryable,
  org: string,
  placed: readonly PlacedRow[],
): Promise<string[]> {
  const rows = placed.filter((row) => row.source !== 'fhir')
  const links = rows.flatMap((row) =>
    row.input.guardians.map((guardian, place) => ({
      patientId: row.patientId,
      relatedId: row.guardianIds[place],
      relation: guardian.relation,
    })),
  )
  const pairs = [links.map((link) => link.patientId), links.map((link) => link.relatedId)]
  const gone = await tx.query<{ id: string }>(
    `delete from relationship l
     where l.org = $1 and l.patient_id = any($2::text[])
       and not exists (
         select 1 from unnest($3::text[], $4::text[]) as r(patient_id, related_id)
         where r.patient_id = l.patient_id and r.related_id = l.related_id)
     returning l.patient_id as id`,
    [org, rows.map((row) => row.patientId), ...pairs],
  )
  const put = await tx.query<{ id: string }>(
    `insert into relationship as l (org, patient_id, related_id, kind, relation)
     select $1::text, r.* from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as r
     on conflict (org, patient_id, related_id) do update set kind = excluded.kind, relation = excluded.relation
     where (l.kind, l.relation) is distinct from (excluded.kind, excluded.relation)
     returning l.patient_id as id`,
    [org, ...pairs, links.map((link) => kindOf(link.relation)), links.map((link) => link.relation ?? null)],
  )
  return [...gone, ...put].map((row) => row.id)
}
