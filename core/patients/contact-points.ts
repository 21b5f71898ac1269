// The addresses of patients: a phone, an e-mail or a device, on one channel each. An address is never a patient's key.
import type { ChannelName } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'

export type ContactKind = 'phone' | 'email' | 'subscription' | 'bsuid'
/** blocked: not this patient's, said by its holder; dead: the provider knows no such address; old: no longer listed. */
export type ContactStatus = 'active' | 'blocked' | 'dead' | 'old'

export type ContactPoint = {
  id: string
  patientId: string
  channel: ChannelName
  kind: ContactKind
  value: string
  preferred: boolean
  /** The owning system vouches for what it writes; what a patient asks for is null until verified. */
  verifiedAt: Date | null
  status: ContactStatus
  statusReason: string | null
}

const contactColumns = `c.id, c.patient_id as "patientId", c.channel, c.kind, c.value, c.preferred,
  c.verified_at as "verifiedAt", c.status, c.status_reason as "statusReason"`

/** Every address of the patients: preferred ones first, of devices the one switched on last. */
export async function contactPointsOf(
  q: Queryable,
  org: string,
  patientIds: readonly string[],
): Promise<ContactPoint[]> {
  if (patientIds.length === 0) return []
  return q.query<ContactPoint>(
    `select ${contactColumns} from unnest($2::text[]) with ordinality as w(id, place) cross join lateral (
       select * from contact_point one where one.org = $1 and one.patient_id = w.id
       order by one.preferred desc, one.switched_on_at desc nulls last, one.created_at, one.id offset 0) c
     order by w.place`,
    [org, [...new Set(patientIds)]],
  )
}

/** Whose address this is: several patients for a shared phone, none for an unknown sender. */
export async function contactPointsAt(
  q: Queryable,
  org: string,
  address: { channel: ChannelName; value: string },
): Promise<ContactPoint[]> {
  return q.query<ContactPoint>(
    `select ${contactColumns} from contact_point c
     join patient p on p.org = c.org and p.id = c.patient_id
     where c.org = $1 and c.channel = $2 and c.value = $3
       and c.status <> 'old' and p.merged_into is null
     order by c.preferred desc, c.patient_id`,
    [org, address.channel, address.value],
  )
}

export type StatusChange = {
  id: string
  status: Extract<ContactStatus, 'active' | 'blocked' | 'dead'>
  /** A code of ours or of the provider. */
  reason: string | null
}

/** Blocks, buries or frees one patient's address; other patients at the same address keep theirs. */
export async function setContactStatus(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: StatusChange,
): Promise<ContactPoint> {
  const [point] = await tx.query<ContactPoint>(
    `update contact_point c set status = $3, status_reason = $4
     where c.org = $1 and c.id = $2 returning ${contactColumns}`,
    [org, change.id, change.status, change.reason],
  )
  if (!point) throw new CodedError('not_found', { field: 'contactPoint' })
  const ids = { patient: point.patientId, contactPoint: point.id }
  await recordEvents(tx, ctx, org, [{ type: `contact_point.${change.status}`, ids }])
  return point
}
