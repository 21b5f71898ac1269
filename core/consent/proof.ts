// The proof of consent: the whole ledger of one patient, as a data-protection officer must be able to show it (RGPD 7.1).
import type { ChannelName } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import type { ConsentHow, ConsentStatus, Evidence } from './consent.ts'
import type { ConsentPurpose } from './purposes.ts'

/** One act: given or withdrawn, by whom it was written and by what it is shown. The last of a pair is what stands. */
export type ConsentProof = {
  /** The patient, as the system that owns the record names them. */
  patient: string
  purpose: ConsentPurpose
  channel: ChannelName
  status: ConsentStatus
  /** The exact words agreed to, their version and language; null where whoever wrote it did not say. */
  text: string | null
  textVersion: string | null
  language: string | null
  at: Date
  how: ConsentHow
  evidence: Evidence
  actor: string
}

/** In the order in which it was written; nothing is ever taken out. */
export async function proofOfConsent(q: Queryable, org: string, patientId: string): Promise<ConsentProof[]> {
  return q.query<ConsentProof>(
    `select p.external_id as patient, c.purpose, c.channel, c.status, c.text, c.text_version as "textVersion",
       c.language, c.at, c.how, c.evidence, c.actor
     from consent c join patient p on p.org = c.org and p.id = c.patient_id
     where c.org = $1 and c.patient_id = $2 order by c.seq`,
    [org, patientId],
  )
}
