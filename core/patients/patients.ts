// A patient as it is stored, and the plain ways to read one.
import { CodedError } from '../errors.ts'
import type { Queryable } from '../database/database.ts'

export type Sex = 'female' | 'male' | 'other' | 'unknown'
export type PatientStatus = 'active' | 'inactive' | 'deceased'

export type Patient = {
  id: string
  externalId: string
  recordNumber: string | null
  given: string
  family: string
  /** 'YYYY-MM-DD'. */
  birthDate: string | null
  sex: Sex
  language: string | null
  /** Where the patient lives, as an IANA zone; null: the organization's. */
  zone: string | null
  municipality: string | null
  province: string | null
  status: PatientStatus
  /** The external id of the record that survived a merge; it may be written later than this one. */
  mergedInto: string | null
  version: number
}

/** The columns of a `Patient`, for queries on `patient p`. */
export const patientColumns = `p.id, p.external_id as "externalId", p.record_number as "recordNumber", p.given, p.family,
  p.birth_date as "birthDate", p.sex, p.language, p.zone, p.municipality, p.province, p.status,
  p.merged_into as "mergedInto", p.version`

/** In no particular order; unknown ids are left out. */
export async function loadPatients(q: Queryable, org: string, ids: readonly string[]): Promise<Patient[]> {
  if (ids.length === 0) return []
  return q.query<Patient>(
    `select ${patientColumns} from unnest($2::text[]) as w(id) join patient p on p.org = $1 and p.id = w.id`,
    [org, [...new Set(ids)]],
  )
}

/** By id; throws `patient_not_found`. */
export async function getPatient(q: Queryable, org: string, id: string): Promise<Patient> {
  const [patient] = await loadPatients(q, org, [id])
  if (!patient) throw new CodedError('patient_not_found', { field: 'paciente' })
  return patient
}

async function byExternalId(q: Queryable, org: string, externalId: string): Promise<Patient | undefined> {
  const [patient] = await q.query<Patient>(
    `select ${patientColumns} from patient p where p.org = $1 and p.external_id = $2`,
    [org, externalId],
  )
  return patient
}

/** By the identifier of the system that owns the patient, merged or not; throws `patient_not_found`. */
export async function getPatientByExternalId(
  q: Queryable,
  org: string,
  externalId: string,
): Promise<Patient> {
  const patient = await byExternalId(q, org, externalId)
  if (!patient) throw new CodedError('patient_not_found', { field: 'externalId' })
  return patient
}

/** Pages of all patients but merged ones, ordered by id. */
export async function listPatients(
  q: Queryable,
  org: string,
  page: { after?: string | undefined; limit: number },
): Promise<Patient[]> {
  return q.query<Patient>(
    `select ${patientColumns} from patient p
     where p.org = $1 and p.id > $2 and p.merged_into is null
     order by p.id limit $3`,
    [org, page.after ?? '', page.limit],
  )
}

/** True when the organization knows no patient at all. */
export async function hasNoPatients(q: Queryable, org: string): Promise<boolean> {
  return (await q.query('select 1 from patient where org = $1 limit 1', [org])).length === 0
}

const longestChain = 5

/** The record that survived, for a merged one; itself otherwise. Throws `patient_not_found` while that is unknown. */
export async function survivorOf(q: Queryable, org: string, patient: Patient): Promise<Patient> {
  let current = patient
  for (let step = 0; current.mergedInto !== null && step < longestChain; step += 1) {
    const next = await byExternalId(q, org, current.mergedInto)
    if (!next) throw new CodedError('patient_not_found', { field: 'paciente' })
    current = next
  }
  return current
}
