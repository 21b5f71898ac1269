// What the sandbox page shows: patients to pick from, and what stands on one patient's devices.
import type { ChannelName } from '../ctx.ts'
import { consentKey, loadFacts } from '../patients/facts.ts'
import type { Queryable } from '../database/database.ts'
import { ageOn } from '../patients/age.ts'
import { CodedError } from '../errors.ts'
import { dayOf } from '../text/dates.ts'

export type SandboxPatient = {
  id: string
  name: string
  recordNumber: string | null
  language: string
  age: number | null
  status: 'active' | 'inactive' | 'deceased'
  note: string | null
}

/** Enough to pick from; a sandbox is not for browsing a million. */
const listed = 500

export async function sandboxPatients(q: Queryable, org: string, now: Date): Promise<SandboxPatient[]> {
  const rows = await q.query<Omit<SandboxPatient, 'age'> & { birthDate: string | null }>(
    `select p.id, p.given || ' ' || p.family as name, p.record_number as "recordNumber", coalesce(p.language, 'es') as language,
       p.birth_date as "birthDate", p.status,
       (select 'Tutora o tutor: ' || g.given from relationship r join patient g on g.org = r.org and g.id = r.related_id
        where r.org = p.org and r.patient_id = p.id and r.kind = 'guardian' limit 1) as note
     from patient p where p.org = $1 and p.merged_into is null
     order by p.created_at, p.record_number nulls last, p.id limit ${listed}`,
    [org],
  )
  const today = dayOf(now, 'Europe/Madrid')
  return rows.map(({ birthDate, ...row }) => ({
    ...row,
    age: birthDate === null ? null : ageOn(birthDate, today),
  }))
}

export type PatientDetails = { id: string; name: string; language: string | null; zone: string | null }

export async function findPatientDetails(q: Queryable, org: string, id: string): Promise<PatientDetails> {
  const rows = await q.query<PatientDetails>(
    `select id, given || ' ' || family as name, language, zone from patient where org = $1 and id = $2`,
    [org, id],
  )
  if (!rows[0]) throw new CodedError('patient_not_found', { field: 'patientId' })
  return rows[0]
}

export type DeviceRow = {
  id: string
  direction: 'in' | 'out'
  text: string
  subject?: string | undefined
  link?: string | undefined
  buttons: { label: string; payload: string }[]
  at: Date
  state: 'sent' | 'delivered' | 'read'
  providerId: string
}

export type Device = { address: string; consent: boolean; messages: DeviceRow[] }

/** By channel; a minor's devices are the guardian's. Shared devices show what everybody there got, as real ones do. */
export async function sandboxDevices(
  q: Queryable,
  org: string,
  { patient, now }: { patient: PatientDetails; now: Date },
): Promise<Map<ChannelName, Device>> {
  const facts = (await loadFacts(q, org, [patient.id], now)).get(patient.id)
  if (!facts) return new Map()
  const reader = facts.isMinor && facts.guardians[0] ? facts.guardians[0] : facts
  const devices = new Map<ChannelName, Device>()
  for (const point of reader.contactPoints) {
    if (devices.has(point.channel)) continue
    devices.set(point.channel, {
      address: point.value,
      consent: facts.consents.get(consentKey({ purpose: 'care', channel: point.channel })) === 'given',
      messages: await messagesOn(q, org, { channel: point.channel, address: point.value }),
    })
  }
  return devices
}

async function messagesOn(
  q: Queryable,
  org: string,
  { channel, address }: { channel: ChannelName; address: string },
): Promise<DeviceRow[]> {
  const out = await q.query<{
    id: string
    content: { text: string; subject?: string; link?: string; buttons?: DeviceRow['buttons'] }
    at: Date
    read_at: Date | null
    held: boolean | null
  }>(
    'select id, content, at, read_at, held from sandbox_message where org = $1 and channel = $2 and address = $3 order by seq desc limit 100',
    [org, channel, address],
  )
  const typed = await q.query<{ id: string; body: string; at: Date }>(
    `select i.id, i.body, i.received_at as at from inbound_message i join conversation c on c.org = i.org and c.id = i.conversation_id
     where i.org = $1 and c.channel = $2 and c.address = $3 and i.provider = 'sandbox' order by i.received_at desc, i.seq desc limit 100`,
    [org, channel, address],
  )
  // What was typed stands before its answer, also within one millisecond.
  const rows: DeviceRow[] = [
    ...typed.map(({ id, body, at }) => ({
      id,
      providerId: id,
      direction: 'in' as const,
      text: body,
      buttons: [],
      at,
      state: 'read' as const,
    })),
    ...out.map(({ id, content, at, read_at, held }) => ({
      id,
      providerId: id,
      direction: 'out' as const,
      text: content.text,
      ...(content.subject ? { subject: content.subject } : {}),
      ...(content.link ? { link: content.link } : {}),
      buttons: content.buttons ?? [],
      at,
      state: held ? ('sent' as const) : read_at === null ? ('delivered' as const) : ('read' as const),
    })),
  ]
  return rows.sort((a, b) => a.at.getTime() - b.at.getTime())
}
