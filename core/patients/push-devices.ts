// Devices switched on and off for push by whoever reads a patient's messages: the patient, or the guardian of a minor.
import { currentConsents, recordConsents, type Evidence } from '../consent/consent.ts'
import type { Handle, Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { loadFacts } from './facts.ts'

/** A page of ours that was opened, and the subscription of the browser it was opened in. */
export type Device = {
  patientId: string
  /** The message whose link opened the page; null where there was none. */
  messageId: string | null
  /** The subscription as the push channel spells it. */
  address: string
}

export type Agreement = { text: string; version: string; language: string }

/**
 * The device is an address of the reader from now on, and care on push is agreed to. The same again changes nothing.
 * Throws `not_found` where nobody may read for the patient, `forbidden` where the address was blocked as a stranger's.
 */
export async function switchOnDevice(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { device, agreement }: { device: Device; agreement: Agreement },
): Promise<void> {
  const { reader } = await readersOf(tx, ctx, org, device)
  if (!(await isActive(tx, org, [reader], device.address)))
    await putDevice(tx, ctx, { org, patientId: reader, address: device.address })
  await agree(tx, ctx, org, {
    // A guardian's own earlier "no" on push would stand in the way of the minor's messages.
    patientIds: [...new Set([device.patientId, reader])],
    agreement,
    evidence: { page: 'push', reader, ...(device.messageId === null ? {} : { message: device.messageId }) },
  })
}

/** The device is no address of these people any more; consent stays as it is. */
export async function switchOffDevice(
  tx: Queryable,
  ctx: Acting,
  org: string,
  device: Device,
): Promise<void> {
  const { all } = await readersOf(tx, ctx, org, device)
  await retire(tx, ctx, org, { patientIds: all, address: device.address })
}

/** Whether what is sent to this patient on push goes to this device, as far as the device is concerned. */
export async function isDeviceOn(q: Queryable, ctx: Acting, org: string, device: Device): Promise<boolean> {
  const { reader } = await readersOf(q, ctx, org, device)
  return isActive(q, org, [reader], device.address)
}

/**
 * A browser has another subscription now: everybody who was written to by the old one is by the new one. Whoever shows
 * the old one's secrets is that browser, so no link is asked for. Answers how many people that were.
 */
export async function renewDevice(
  system: Handle,
  ctx: Acting,
  { old, address }: { old: string; address: string },
): Promise<number> {
  return system.tx(async (tx) => {
    const rows = await tx.query<{ org: string; patientId: string }>(
      `select org, patient_id as "patientId" from contact_point
       where channel = 'push' and value = $1 and status in ('active', 'dead') for update`,
      [old],
    )
    for (const { org, patientId } of rows) {
      await putDevice(tx, ctx, { org, patientId, address })
      await retire(tx, ctx, org, { patientIds: [patientId], address: old })
    }
    return rows.length
  })
}

/** Who reads for a minor is the guardian the message went to; where that is unknown, the first who can. */
async function readersOf(
  q: Queryable,
  ctx: Acting,
  org: string,
  { patientId, messageId }: Pick<Device, 'patientId' | 'messageId'>,
): Promise<{ reader: string; all: string[] }> {
  const facts = (await loadFacts(q, org, [patientId], ctx.clock.now())).get(patientId)
  if (!facts || facts.patient.status === 'deceased' || facts.patient.mergedInto !== null)
    throw new CodedError('not_found', { field: 'code' })
  if (!facts.isMinor) return { reader: patientId, all: [patientId] }
  const guardians = facts.guardians
    .map(({ patient }) => patient)
    .filter(({ status, mergedInto }) => status === 'active' && mergedInto === null)
  const [told] = await q.query<{ id: string | null }>(
    'select guardian_id as id from delivery where org = $1 and message_id = $2 order by hop desc limit 1',
    [org, messageId],
  )
  const reader = guardians.find(({ id }) => id === told?.id) ?? guardians[0]
  if (!reader) throw new CodedError('not_found', { field: 'code' })
  return { reader: reader.id, all: guardians.map(({ id }) => id) }
}

async function isActive(
  q: Queryable,
  org: string,
  patientIds: readonly string[],
  address: string,
): Promise<boolean> {
  const rows = await q.query(
    `select 1 from contact_point
     where org = $1 and patient_id = any($2::text[]) and channel = 'push' and value = $3 and status = 'active'`,
    [org, patientIds, address],
  )
  return rows.length > 0
}

async function putDevice(
  tx: Queryable,
  ctx: Acting,
  { org, patientId, address }: { org: string; patientId: string; address: string },
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `insert into contact_point as c (org, id, patient_id, channel, kind, value, verified_at, switched_on_at, created_at)
     values ($1, $2, $3, 'push', 'subscription', $4, $5, $5, $5)
     on conflict (org, patient_id, channel, value) do update set
       status = 'active', status_reason = null, switched_on_at = excluded.switched_on_at,
       verified_at = coalesce(c.verified_at, excluded.verified_at)
     where c.status <> 'blocked'
     returning c.id`,
    [org, ctx.ids.next(), patientId, address, ctx.clock.now()],
  )
  if (!row) throw new CodedError('forbidden')
  const ids = { patient: patientId, contactPoint: row.id }
  await recordEvents(tx, ctx, org, [{ type: 'contact_point.active', ids }])
}

async function retire(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientIds, address }: { patientIds: readonly string[]; address: string },
): Promise<void> {
  const rows = await tx.query<{ id: string; patientId: string }>(
    `update contact_point set status = 'old'
     where org = $1 and patient_id = any($2::text[]) and channel = 'push' and value = $3 and status in ('active', 'dead')
     returning id, patient_id as "patientId"`,
    [org, patientIds, address],
  )
  await recordEvents(
    tx,
    ctx,
    org,
    rows.map(({ id, patientId }) => ({
      type: 'contact_point.old',
      ids: { patient: patientId, contactPoint: id },
    })),
  )
}

/** Their own word already standing says it once. */
async function agree(
  tx: Queryable,
  ctx: Acting,
  org: string,
  {
    patientIds,
    agreement,
    evidence,
  }: { patientIds: readonly string[]; agreement: Agreement; evidence: Evidence },
): Promise<void> {
  const pair = { purpose: 'care', channel: 'push' } as const
  const standing = (await currentConsents(tx, org, patientIds)).filter(
    (row) =>
      row.purpose === pair.purpose &&
      row.channel === pair.channel &&
      row.status === 'given' &&
      row.how === 'link',
  )
  await recordConsents(
    tx,
    ctx,
    org,
    patientIds
      .filter((patientId) => !standing.some((row) => row.patientId === patientId))
      .map((patientId) => ({
        ...pair,
        patientId,
        status: 'given',
        how: 'link',
        text: agreement.text,
        textVersion: agreement.version,
        language: agreement.language,
        evidence,
        actor: 'patient',
      })),
  )
}
