// Patients written by the system that owns them: create or replace, whole batches at a time, the same twice is nothing.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting, type EventDraft } from '../events/events.ts'
import { putConsents } from './put-consents.ts'
import { putContactPoints, putRelationships } from './put-related.ts'
import { searchName } from '../text/names.ts'
import { searchPlace } from './places.ts'
import type { ConsentHow } from '../consent/consent.ts'
import type { PatientInput } from './patient-input.ts'

export type PatientRow = {
  externalId: string
  /** Left out: what is stored stays. */
  recordNumber?: string | undefined
  /** External id of the record that survived a merge, known already or not. Left out: what is stored stays. */
  mergedInto?: string | undefined
  /** Stands as `how` in the consents of the row. */
  source: Exclude<ConsentHow, 'reply' | 'link'>
  input: PatientInput
}

/** A row with the ids it and its guardians are stored under. */
export type PlacedRow = PatientRow & { patientId: string; guardianIds: readonly string[] }

const largestBatch = 500

/**
 * Creates or replaces up to 500 patients in a few statements. What a body leaves out is emptied, except record number and
 * merge; addresses no longer listed become `old`, listed ones keep their id and a `blocked` or `dead` status.
 */
export async function putPatients(
  tx: Queryable,
  ctx: Acting,
  org: string,
  rows: readonly PatientRow[],
  actor: string,
): Promise<{ created: number; updated: number; unchanged: number }> {
  const externalIds = rows.map((row) => row.externalId)
  if (rows.length > largestBatch || new Set(externalIds).size < rows.length) {
    throw new CodedError('invalid_input', { field: 'externalId' })
  }
  const before = await lockPatients(tx, org, externalIds)
  const written = await upsertPatients(tx, ctx, org, rows)
  const placed = await placeRows(tx, org, rows)
  const related = [
    ...(await putContactPoints(tx, ctx, org, placed)),
    ...(await putRelationships(tx, org, placed)),
    ...(await putConsents(tx, ctx, org, { rows: placed, actor })),
  ]
  const onlyRelated = new Set(related.filter((id) => !written.has(id)))
  await bumpVersions(tx, ctx, org, [...onlyRelated])
  const created = placed.filter((row) => written.get(row.patientId) === 1)
  const changed = placed.filter(
    ({ patientId }) => onlyRelated.has(patientId) || (written.get(patientId) ?? 1) > 1,
  )
  await recordEvents(tx, ctx, org, eventsOf({ created, changed, before }))
  return {
    created: created.length,
    updated: changed.length,
    unchanged: rows.length - created.length - changed.length,
  }
}

/** External id → status before. Locked in one order, so that two batches with the same patients do not block each other. */
async function lockPatients(
  tx: Queryable,
  org: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ externalId: string; status: string }>(
    `select external_id as "externalId", status from patient
     where org = $1 and external_id = any($2::text[]) order by external_id for update`,
    [org, externalIds],
  )
  return new Map(rows.map((row) => [row.externalId, row.status]))
}

const replaced = `given, family, birth_date, sex, language, zone, municipality, province, status, search_name, search_place`
const columnsOf = (table: string): string =>
  replaced
    .split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ')

/** Answers id → version of the rows that were created (version 1) or whose own columns changed. */
async function upsertPatients(
  tx: Queryable,
  ctx: Acting,
  org: string,
  rows: readonly PatientRow[],
): Promise<Map<string, number>> {
  const inputs = rows.map((row) => row.input)
  const written = await tx.query<{ id: string; version: number }>(
    `insert into patient (org, id, external_id, record_number, merged_into, ${replaced}, created_at, updated_at)
     select $1::text, r.*, $17::timestamptz, $17::timestamptz
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[],
       $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[]) as r
     order by 3
     on conflict (org, external_id) do update set
       record_number = coalesce(excluded.record_number, patient.record_number),
       merged_into = coalesce(excluded.merged_into, patient.merged_into),
       (${replaced}) = row(${columnsOf('excluded')}),
       version = patient.version + 1, updated_at = excluded.updated_at
     where (${columnsOf('patient')}) is distinct from (${columnsOf('excluded')})
       or excluded.record_number <> coalesce(patient.record_number, '')
       or excluded.merged_into <> coalesce(patient.merged_into, '')
     returning id, version`,
    [
      org,
      rows.map(() => ctx.ids.next()),
      rows.map((row) => row.externalId),
      rows.map((row) => row.recordNumber ?? null),
      rows.map((row) => row.mergedInto ?? null),
      inputs.map((input) => input.name.given),
      inputs.map((input) => input.name.family),
      inputs.map((input) => input.birthDate ?? null),
      inputs.map((input) => input.sex),
      inputs.map((input) => input.language ?? null),
      inputs.map((input) => input.zone ?? null),
      inputs.map((input) => input.address?.municipality ?? null),
      inputs.map((input) => input.address?.province ?? null),
      inputs.map((input) => input.status),
      inputs.map((input) => searchName(input.name.given, input.name.family)),
      inputs.map((input) => searchPlace(input.address ?? {})),
      ctx.clock.now(),
    ],
  )
  return new Map(written.map((row) => [row.id, row.version]))
}

/** Finds everybody a batch names; an unknown guardian is the caller's mistake. */
async function placeRows(tx: Queryable, org: string, rows: readonly PatientRow[]): Promise<PlacedRow[]> {
  const named = rows.flatMap((row) => [
    row.externalId,
    ...row.input.guardians.map((guardian) => guardian.externalId),
  ])
  const known = await tx.query<{ id: string; externalId: string }>(
    `select id, external_id as "externalId" from patient where org = $1 and external_id = any($2::text[])`,
    [org, [...new Set(named)]],
  )
  const ids = new Map(known.map((row) => [row.externalId, row.id]))
  const idOf = (externalId: string, field: string): string => {
    const id = ids.get(externalId)
    if (id === undefined) throw new CodedError('invalid_input', { field })
    return id
  }
  return rows.map((row) => {
    const others = row.input.guardians.map((guardian) => guardian.externalId)
    if (others.includes(row.externalId)) throw new CodedError('invalid_input', { field: 'guardians' })
    if (row.mergedInto === row.externalId) throw new CodedError('invalid_input', { field: 'mergedInto' })
    return {
      ...row,
      patientId: idOf(row.externalId, 'externalId'),
      guardianIds: others.map((externalId) => idOf(externalId, 'guardians')),
    }
  })
}

async function bumpVersions(tx: Queryable, ctx: Acting, org: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.query(
    `update patient set version = version + 1, updated_at = $3 where org = $1 and id = any($2::text[])`,
    [org, ids, ctx.clock.now()],
  )
}

function eventsOf(batch: {
  created: readonly PlacedRow[]
  changed: readonly PlacedRow[]
  before: ReadonlyMap<string, string>
}): EventDraft[] {
  const event = (type: string) => (row: PlacedRow) => ({ type, ids: { patient: row.patientId } })
  const died = [...batch.created, ...batch.changed].filter(
    (row) => row.input.status === 'deceased' && batch.before.get(row.externalId) !== 'deceased',
  )
  return [
    ...batch.created.map(event('patient.created')),
    ...batch.changed.map(event('patient.updated')),
    ...died.map(event('patient.deceased')),
  ]
}
