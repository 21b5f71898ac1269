// A patient as an answer to staff names one: enough to tell two apart, nothing to reach them by.
import type { Patient } from './patients.ts'

export type NamedPatient = {
  /** As the caller's system names them. */
  id: string
  recordNumber: string | null
  name: string
}

/** The columns of a `NamedPatient` as one JSON object, for queries on `patient p`; null where no patient was joined. */
export const namedPatient = `case when p.id is not null then jsonb_build_object('id', p.external_id,
  'recordNumber', p.record_number, 'name', p.given || ' ' || p.family) end as patient`

export const named = ({ externalId, recordNumber, given, family }: Patient): NamedPatient => ({
  id: externalId,
  recordNumber,
  name: `${given} ${family}`,
})
