// Incidents as integrators read them: what a person must see, by queue and status, newest first. No words of the patient.
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'

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
  owner: string | null
  /** How many times it was told. */
  reports: number
  /** What the patient also asked for and a person must do. */
  listed: unknown
  openedAt: string
  acknowledgedAt: string | null
  resolvedAt: string | null
}

type Row = Omit<IncidentView, 'openedAt' | 'acknowledgedAt' | 'resolvedAt'> & {
  opened_at: Date
  acknowledged_at: Date | null
  resolved_at: Date | null
}

export type IncidentFilter = {
  status?: IncidentStatus | undefined
  queue?: string | undefined
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
    `select i.id, i.number, i.queue, i.intent, i.urgency, i.category, i.severity, i.status, p.external_id as patient, i.owner,
       i.reports, i.listed, i.opened_at, i.acknowledged_at, i.resolved_at
     from incident i left join patient p on p.org = i.org and p.id = i.patient_id
     where i.org = $1 and ($2::text is null or i.status = $2) and ($3::text is null or i.queue = $3)
       and ($4::timestamptz is null or (i.opened_at, i.id) < ($4, $5))
     order by i.opened_at desc, i.id desc limit $6`,
    [org, filter.status ?? null, filter.queue ?? null, from?.at ?? null, from?.id ?? null, filter.limit + 1],
  )
  const page = pageOf(rows, filter.limit, (row) => ({ at: row.opened_at, id: row.id }))
  return { items: page.items.map(viewOf), next: page.next }
}

function viewOf({ opened_at, acknowledged_at, resolved_at, ...row }: Row): IncidentView {
  return {
    ...row,
    openedAt: opened_at.toISOString(),
    acknowledgedAt: acknowledged_at?.toISOString() ?? null,
    resolvedAt: resolved_at?.toISOString() ?? null,
  }
}
