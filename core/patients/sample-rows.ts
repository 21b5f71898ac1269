// Patients for tests, as short as a case needs them.
import { parsePatientInput } from './patient-input.ts'
import type { PatientRow } from './put-patients.ts'

type Said = Record<string, unknown> & { name?: string; recordNumber?: string; mergedInto?: string }

const latestDay = '9999-12-31'

/** `name` is 'Given|Family'; everything else stands as in the body of PUT /v1/patients. */
export function rowOf(externalId: string, said: Said = {}): PatientRow {
  const { name = 'Eva|Prueba', recordNumber, mergedInto, ...body } = said
  const [given, family] = name.split('|')
  const input = parsePatientInput({ name: { given, family }, ...body }, latestDay)
  return { externalId, recordNumber, mergedInto, source: 'api', input }
}
