// One conversation opened: who it is, how that person is reached, what stands open, and the newest of its thread.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Page } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { incidentsOf, type IncidentView } from '../incidents/read-incidents.ts'
import { actorNames } from '../people/actors.ts'
import { boundPatient, type BoundPatient } from './bound-patient.ts'
import { patientsAt } from './sent.ts'
import { readThread, type ThreadEntry } from './thread.ts'

export type PatientCard = {
  externalId: string
  name: string
  language: string | null
  birthDate: string | null
  /** Where that person is reached: somebody in danger is called, not written to. */
  contacts: { channel: ChannelName; value: string }[]
}

export type ConversationView = {
  id: string
  channel: ChannelName
  /** Whoever writes there; for an unknown sender all that is known. */
  address: string
  owner: 'agent' | 'person'
  ownerId: string | null
  ownerName: string | null
  ownedAt: string | null
  patient: PatientCard | null
  /** Where it is not known who writes: everybody who is reached there. */
  candidates: { externalId: string; name: string }[]
  incidents: IncidentView[]
  thread: Page<ThreadEntry>
}

type Row = Pick<ConversationView, 'id' | 'channel' | 'address' | 'owner' | 'ownerId'> & {
  ownedAt: Date | null
}

/** Throws `not_found`. */
export async function readConversation(
  q: Queryable,
  ctx: Pick<Ctx, 'clock'>,
  org: string,
  { id, ...page }: { id: string; cursor?: string | undefined; limit: number },
): Promise<ConversationView> {
  const [row] = await q.query<Row>(
    `select id, channel, address, owner, owner_id as "ownerId", owned_at as "ownedAt" from conversation where org = $1 and id = $2`,
    [org, id],
  )
  if (!row) throw new CodedError('not_found', { field: 'id' })
  const patient = await boundPatient(q, org, id)
  const whose = { conversationId: id, patientId: patient?.id ?? null }
  return {
    ...row,
    ownedAt: row.ownedAt?.toISOString() ?? null,
    ownerName: row.ownerId === null ? null : (await actorNames(q, org, [row.ownerId]))(row.ownerId),
    patient: patient && (await cardOf(q, org, patient)),
    candidates: patient ? [] : await candidatesAt(q, org, row),
    incidents: await incidentsOf(q, org, whose),
    thread: await readThread(q, ctx, org, { ...whose, ...page }),
  }
}

/** A phone that several share, in doubt: whoever sees to a danger must know whom it may be about. */
async function candidatesAt(
  q: Queryable,
  org: string,
  { channel, address }: Pick<Row, 'channel' | 'address'>,
): Promise<ConversationView['candidates']> {
  const ids = await patientsAt(q, org, channel, address)
  return q.query(
    `select external_id as "externalId", given || ' ' || family as name from patient
     where org = $1 and id = any($2::text[]) order by family, given limit 10`,
    [org, ids],
  )
}

/** A push subscription is no address that a person could use. */
export async function cardOf(q: Queryable, org: string, patient: BoundPatient): Promise<PatientCard> {
  const contacts = await q.query<{ channel: ChannelName; value: string }>(
    `select channel, value from contact_point where org = $1 and patient_id = $2 and status = 'active' and channel <> 'push'
     order by preferred desc, channel`,
    [org, patient.id],
  )
  const { externalId, given, family, language, birthDate } = patient
  return { externalId, name: `${given} ${family}`, language, birthDate, contacts }
}
