// Incidents as integrators read them: what a person must see, by queue and status, newest first. No words of the patient.
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { actorNames, onCallActor } from '../people/actors.ts'
import { rankSql } from './rank.ts'

export const incidentStatuses = ['open', 'acknowledged', 'resolved'] as const
export type IncidentStatus = (typeof incidentStatuses)[number]

export type IncidentView = {
  id: string
  number: number
  queue: string
  intent: string
  urgency: string
  category: string | null
  severity: string | null
  status: IncidentStatus
  /** The patient as the caller's system names them. */
  patient: string | null
  conversation: string | null
  owner: string | null
  ownerName: string | null
  /** How many times it was told. */
  reports: number
  /** What the patient also asked for and a person must do. */
  listed: unknown
  /** It cannot wait in line: the patient's video call is now. */
  pressing: boolean
  /** How often somebody on call was alerted, and when somebody is next; null: nobody needs to be. */
  alerts: number
  nextAlertAt: string | null
  /** Since when nobody is on call who could be alerted. */
  unmannedSince: string | null
  openedAt: string
  acknowledgedAt: string | null
  resolvedAt: string | null
}

type Instants = 'openedAt' | 'acknowledgedAt' | 'resolvedAt' | 'nextAlertAt' | 'unmannedSince'
type Row = Omit<IncidentView, Instants | 'ownerName'> & {
  opened_at: Date
  acknowledged_at: Date | null
  resolved_at: Date | null
  next_alert_at: Date | null
  unmanned_since: Date | null
}

const columns = `i.id, i.number, i.queue, i.intent, i.urgency, i.category, i.severity, i.status, p.external_id as patient,
  i.conversation_id as conversation, i.owner, i.reports, i.listed, coalesce(i.pressing, false) as pressing,
  coalesce(i.alerts, 0) as alerts, i.next_alert_at, i.unmanned_since, i.opened_at, i.acknowledged_at, i.resolved_at`
const withPatient = 'incident i left join patient p on p.org = i.org and p.id = i.patient_id'

export type IncidentFilter = {
  status?: IncidentStatus | undefined
  queue?: string | undefined
  number?: number | undefined
  cursor?: string | undefined
  limit: number
}

export async function readIncidents(
  q: Queryable,
  org: string,
  filter: IncidentFilter,
): Promise<Page<IncidentView>> {
  const from = filter.cursor === undefined ? null : readCursor(filter.cursor)
  const rows = await q.query<Row>(
    `select ${columns} from ${withPatient}
     where i.org = $1 and ($2::text is null or i.status = $2) and ($3::text is null or i.queue = $3)
       and ($4::timestamptz is null or (i.opened_at, i.id) < ($4, $5)) and ($7::int is null or i.number = $7)
     order by i.opened_at desc, i.id desc limit $6`,
    [
      org,
      filter.status ?? null,
      filter.queue ?? null,
      from?.at ?? null,
      from?.id ?? null,
      filter.limit + 1,
      filter.number ?? null,
    ],
  )
  const page = pageOf(rows, filter.limit, (row) => ({ at: row.opened_at, id: row.id }))
  return { items: await viewsOf(q, org, page.items), next: page.next }
}

/** What is open or was lately of a conversation and its patient, what is seen first first. */
export async function incidentsOf(
  q: Queryable,
  org: string,
  { conversationId, patientId }: { conversationId: string | null; patientId: string | null },
): Promise<IncidentView[]> {
  const rows = await q.query<Row>(
    `select ${columns} from ${withPatient} where i.org = $1 and exists (
       select 1 from incident_report r where r.org = i.org and r.incident_id = i.id and (r.conversation_id = $2 or r.patient_id = $3))
     order by i.status = 'resolved', ${rankSql}, i.opened_at desc, i.id desc limit 30`,
    [org, conversationId, patientId],
  )
  return viewsOf(q, org, rows)
}

export type IncidentDetail = IncidentView & {
  /** Who told of it, the newest first; at most 200. */
  told: { patient: string | null; conversation: string | null; at: string }[]
  /** Whom it was told to, and what became of that. */
  alerted: { person: string; name: string; channel: string; state: string; at: string }[]
}

/** Throws `not_found`. */
export async function readIncident(q: Queryable, org: string, id: string): Promise<IncidentDetail> {
  const rows = await q.query<Row>(`select ${columns} from ${withPatient} where i.org = $1 and i.id = $2`, [
    org,
    id,
  ])
  const [view] = await viewsOf(q, org, rows)
  if (!view) throw new CodedError('not_found', { field: 'id' })
  const told = await q.query<{ patient: string | null; conversation: string | null; at: Date }>(
    `select p.external_id as patient, r.conversation_id as conversation, r.at from incident_report r
     left join patient p on p.org = r.org and p.id = r.patient_id
     where r.org = $1 and r.incident_id = $2 order by r.at desc, r.id desc limit 200`,
    [org, id],
  )
  return {
    ...view,
    told: told.map((one) => ({ ...one, at: one.at.toISOString() })),
    alerted: (await alertsOf(q, org, [id])).get(id) ?? [],
  }
}

/** The newest first, by incident. */
export async function alertsOf(
  q: Queryable,
  org: string,
  ids: readonly string[],
): Promise<Map<string, IncidentDetail['alerted']>> {
  const rows = await q.query<{ id: string; person: string; channel: string; state: string; at: Date }>(
    `select m.subject_id as id, m.staff_id as person, d.channel, d.state, coalesce(d.sent_at, m.created_at) as at
     from message m join delivery d on d.org = m.org and d.message_id = m.id
     where m.org = $1 and m.subject_type = 'incident' and m.subject_id = any($2::text[]) and m.words = 'oncall_alert'
     order by m.created_at desc, m.id desc limit 300`,
    [org, ids],
  )
  const nameOf = await actorNames(
    q,
    org,
    rows.map(({ person }) => onCallActor(person)),
  )
  const found = new Map<string, IncidentDetail['alerted']>()
  for (const { id, person, at, ...alert } of rows) {
    const own = found.get(id) ?? []
    found.set(id, own)
    own.push({ ...alert, person, name: nameOf(onCallActor(person)), at: at.toISOString() })
  }
  return found
}

async function viewsOf(q: Queryable, org: string, rows: readonly Row[]): Promise<IncidentView[]> {
  const nameOf = await actorNames(
    q,
    org,
    rows.map(({ owner }) => owner),
  )
  return rows.map(({ opened_at, acknowledged_at, resolved_at, next_alert_at, unmanned_since, ...row }) => ({
    ...row,
    ownerName: row.owner === null ? null : nameOf(row.owner),
    openedAt: opened_at.toISOString(),
    acknowledgedAt: acknowledged_at?.toISOString() ?? null,
    resolvedAt: resolved_at?.toISOString() ?? null,
    nextAlertAt: next_alert_at?.toISOString() ?? null,
    unmannedSince: unmanned_since?.toISOString() ?? null,
  }))
}
