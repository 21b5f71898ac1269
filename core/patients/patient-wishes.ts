// What patients say about how they are written to: not here, rather there, in another language.
import type { ChannelName } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'

/**
 * "I am not that person": the address is closed for that patient alone, and a person can open it again. False where the
 * patient has no such address in use: a guardian's own is not closed by what arrives for a child.
 */
export async function blockAddress(
  tx: Queryable,
  ctx: Acting,
  org: string,
  {
    patientId,
    channel,
    value,
    reason,
  }: { patientId: string; channel: ChannelName; value: string; reason: string },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `update contact_point set status = 'blocked', status_reason = $5
     where org = $1 and patient_id = $2 and channel = $3 and value = $4 and status = 'active' returning id`,
    [org, patientId, channel, value, reason],
  )
  await recordEvents(
    tx,
    ctx,
    org,
    rows.map((row) => ({ type: 'contact_point.blocked', ids: { patient: patientId, contactPoint: row.id } })),
  )
  return rows.length > 0
}

/** Makes a channel the preferred one; false where the patient has no address there. */
export async function preferChannel(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, channel }: { patientId: string; channel: ChannelName },
): Promise<boolean> {
  const rows = await tx.query<{ channel: string; preferred: boolean }>(
    `update contact_point c set preferred = (c.channel = $3)
     where c.org = $1 and c.patient_id = $2 and exists (
       select 1 from contact_point o where o.org = $1 and o.patient_id = $2 and o.channel = $3 and o.status = 'active')
     returning c.channel, c.preferred`,
    [org, patientId, channel],
  )
  if (rows.length === 0) return false
  await recordEvents(tx, ctx, org, [
    { type: 'patient.preferred_channel', ids: { patient: patientId, channel } },
  ])
  return true
}

export async function storeLanguage(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, language }: { patientId: string; language: string },
): Promise<void> {
  await tx.query(
    'update patient set language = $3, version = version + 1, updated_at = $4 where org = $1 and id = $2',
    [org, patientId, language, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [{ type: 'patient.language', ids: { patient: patientId, language } }])
}
