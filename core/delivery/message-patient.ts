// Whose a message is: what staff may ask about is what went to patients, not what colleagues were told.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { type NamedPatient, namedPatient } from '../patients/named.ts'

/** Null for an address without a record. Throws `not_found`, for what staff were told too. */
export async function patientOfMessage(
  q: Queryable,
  org: string,
  messageId: string,
): Promise<NamedPatient | null> {
  const [row] = await q.query<{ patient: NamedPatient | null }>(
    `select ${namedPatient} from message m left join patient p on p.org = m.org and p.id = m.patient_id
     where m.org = $1 and m.id = $2 and m.recipient <> 'staff'`,
    [org, messageId],
  )
  if (!row) throw new CodedError('not_found', { field: 'mensaje' })
  return row.patient
}
