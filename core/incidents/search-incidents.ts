// Incidents as staff ask for them: what is open in the order in which it must be seen to, what is resolved newest first.
import type { Category, Intent, Queue, Severity, Urgency } from '../conversations/interpretation.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { type NamedPatient, namedPatient } from '../patients/named.ts'
import { actorNames } from '../people/actors.ts'
import { rankSql } from './rank.ts'
import type { IncidentStatus } from './read-incidents.ts'

export type IncidentSearch = { statuses: readonly IncidentStatus[]; queue?: Queue | undefined }

export type FoundIncident = {
  id: string
  number: number
  queue: Queue
  intent: Intent
  category: Category | null
  severity: Severity | null
  urgency: Urgency
  status: IncidentStatus
  patient: NamedPatient | null
  /** Who has it, as people call them; null: nobody. */
  owner: string | null
  reports: number
  /** It cannot wait in line: the patient's video call is now. */
  pressing: boolean
  openedAt: Date
}

type Row = FoundIncident & { rank: number }

const parametersOf = (org: string, { statuses, queue }: IncidentSearch): unknown[] => [
  org,
  statuses,
  queue ?? null,
]
const filtered = `i.org = $1 and i.status = any($2::text[]) and ($3::text is null or i.queue = $3)`

/** Each list has an index of its own, of what it says in so many words; ranks are those of the moment. */
const lists = {
  open: {
    all: `i.status <> 'resolved'`,
    after: `(${rankSql}, i.opened_at, i.id) > ($4, $5::timestamptz, $6::text)`,
    order: 'rank, i.opened_at, i.id',
  },
  resolved: {
    all: `i.status = 'resolved'`,
    after: `(i.opened_at, i.id) < ($5::timestamptz, $6::text)`,
    order: 'i.opened_at desc, i.id desc',
  },
}
const listOf = ({ statuses }: IncidentSearch) => lists[statuses.includes('resolved') ? 'resolved' : 'open']

/** Either what is resolved or what is not. */
export async function searchIncidents(
  q: Queryable,
  org: string,
  { cursor, limit, ...search }: IncidentSearch & { cursor?: string | undefined; limit: number },
): Promise<Page<FoundIncident>> {
  const from = cursor === undefined ? null : readCursor(cursor)
  if (from && from.rank === undefined) throw new CodedError('invalid_input', { field: 'cursor' })
  const { all, after, order } = listOf(search)
  const rows = await q.query<Row>(
    `select i.id, i.number, i.queue, i.intent, i.category, i.severity, i.urgency, i.status, ${namedPatient}, i.owner, i.reports,
       coalesce(i.pressing, false) as pressing, i.opened_at as "openedAt", ${rankSql} as rank
     from incident i left join patient p on p.org = i.org and p.id = i.patient_id
     where ${filtered} and ${all} and ($4::int is null or ${after}) order by ${order} limit $7`,
    [...parametersOf(org, search), from?.rank ?? null, from?.at ?? null, from?.id ?? null, limit + 1],
  )
  const page = pageOf(rows, limit, (row) => ({ at: row.openedAt, id: row.id, rank: row.rank }))
  const nameOf = await actorNames(
    q,
    org,
    page.items.map(({ owner }) => owner),
  )
  return {
    items: page.items.map(({ rank: _rank, owner, ...row }) => ({
      ...row,
      owner: owner === null ? null : nameOf(owner),
    })),
    next: page.next,
  }
}

/** How many by queue, whatever page is shown; most first. */
export const countIncidents = (
  q: Queryable,
  org: string,
  search: IncidentSearch,
): Promise<{ queue: Queue; count: number }[]> =>
  q.query(
    `select i.queue, count(*)::int as count from incident i where ${filtered} and ${listOf(search).all}
     group by i.queue order by count desc, i.queue`,
    parametersOf(org, search),
  )
