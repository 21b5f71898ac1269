// The provider tells that the account behind an address has another address now.
import type { ChannelName } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import type { ContactKind } from './contact-points.ts'

type Left = { id: string; patientId: string; kind: ContactKind; preferred: boolean }

const kindOf = (channel: ChannelName, value: string, before: ContactKind): ContactKind =>
  channel === 'whatsapp' ? (/^\+\d+$/.test(value) ? 'phone' : 'bsuid') : before

/**
 * Every patient who was reached there is written to at the new address, and no more at the old one, which may soon be a
 * stranger's. On that channel alone, for the account moved, not the telephone line. Nobody verified the new one
 * (`verified_at` null), patients are never made one, what was said stays where it was said, and an address that was
 * blocked for a patient stays blocked for them. Answers how many patients moved.
 */
export async function moveAddress(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { channel, from, to }: { channel: ChannelName; from: string; to: string },
): Promise<number> {
  if (from === to || to === '') return 0
  const left = await tx.query<Left>(
    `with before as (
       select id, preferred from contact_point
       where org = $1 and channel = $2 and value = $3 and status = 'active' order by id for update
     )
     update contact_point c set status = 'old', status_reason = 'address_changed', preferred = false
     from before b where c.org = $1 and c.id = b.id
     returning c.id, c.patient_id as "patientId", c.kind, b.preferred`,
    [org, channel, from],
  )
  if (left.length === 0) return 0
  const now = await tx.query<{ id: string; patientId: string }>(
    `insert into contact_point as c (org, id, patient_id, channel, kind, value, preferred, created_at)
     select $1::text, n.id, n.patient_id, $2::text, n.kind, $3::text, n.preferred, $8::timestamptz
     from unnest($4::text[], $5::text[], $6::text[], $7::boolean[]) as n(id, patient_id, kind, preferred)
     on conflict (org, patient_id, channel, value) do update set
       status = case when c.status = 'blocked' then c.status else 'active' end,
       status_reason = case when c.status = 'blocked' then c.status_reason end,
       preferred = c.preferred or excluded.preferred
     returning c.id, c.patient_id as "patientId"`,
    [
      org,
      channel,
      to,
      left.map(() => ctx.ids.next()),
      left.map(({ patientId }) => patientId),
      left.map(({ kind }) => kindOf(channel, to, kind)),
      left.map(({ preferred }) => preferred),
      ctx.clock.now(),
    ],
  )
  const pointOf = new Map(now.map(({ patientId, id }) => [patientId, id]))
  await recordEvents(
    tx,
    ctx,
    org,
    left.map(({ id, patientId }) => ({
      type: 'contact_point.moved',
      ids: { patient: patientId, contactPoint: pointOf.get(patientId) ?? '', previous: id },
    })),
  )
  return left.length
}
