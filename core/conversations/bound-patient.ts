// Whose conversation it is: the patient whom its newest message was bound to, or, where nobody wrote, whom we last wrote to there.
import type { Queryable } from '../database/database.ts'

export type BoundPatient = {
  id: string
  externalId: string
  given: string
  family: string
  language: string | null
  birthDate: string | null
}

/** The columns of a `BoundPatient`, for queries on `patient p`. */
export const boundColumns = `p.id, p.external_id as "externalId", p.given, p.family, p.language, p.birth_date as "birthDate"`

/** Null: an unknown sender, or a shared phone in doubt. */
export async function boundPatient(
  q: Queryable,
  org: string,
  conversationId: string,
): Promise<BoundPatient | null> {
  const [patient] = await q.query<BoundPatient>(
    `select ${boundColumns}
     from patient p where p.org = $1 and p.id = (
       -- A newest message that could not be bound leaves it open, whoever wrote before.
       select patient_id from (
         (select patient_id, 0 as place from inbound_message where org = $1 and conversation_id = $2 and processed_at is not null
          order by seq desc limit 1)
         union all
         (select patient_id, 1 from message where org = $1 and conversation_id = $2 order by created_at desc, id desc limit 1)
       ) bound order by place limit 1)`,
    [org, conversationId],
  )
  return patient ?? null
}
