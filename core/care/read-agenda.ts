// The agenda as staff read it: whose appointments there are in a span, in order of time, and whether anybody was told of them.
import type { ChannelName } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { type NamedPatient, namedPatient } from '../patients/named.ts'
import type { AppointmentStatus } from './appointments.ts'

export type AgendaFilter = {
  /** `from` ≤ start < `to`. */
  from: Date
  to: Date
  /** Left out: of any status. */
  status?: AppointmentStatus | undefined
  /** As stored, any of them, as specialty or as kind. */
  specialties?: readonly string[] | undefined
  /** Our own id. */
  patientId?: string | undefined
}

export type AgendaEntry = {
  id: string
  patient: NamedPatient
  startsAt: Date
  /** The zone the hour was meant in. */
  zone: string
  status: AppointmentStatus
  kind: string
  specialty: string | null
  practitioner: string | null
  site: string | null
  /** The newest confirmation or reminder of it, and where that stands; null: nobody was told. */
  notified: { channel: ChannelName | null; state: string } | null
}

/** A span is walked by the index on (org, starts_at, id); one patient's by the index on (org, patient_id, starts_at). */
const filtered = `a.org = $1 and a.starts_at >= $2 and a.starts_at < $3 and ($4::text is null or a.status = $4)
  and ($5::text[] is null or a.specialty = any($5) or a.kind = any($5)) and ($6::text is null or a.patient_id = $6)`

const parametersOf = (org: string, filter: AgendaFilter): unknown[] => [
  org,
  filter.from,
  filter.to,
  filter.status ?? null,
  filter.specialties ?? null,
  filter.patientId ?? null,
]

/** In order of time. */
export async function readAgenda(
  q: Queryable,
  org: string,
  { cursor, limit, ...filter }: AgendaFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<AgendaEntry>> {
  const after = cursor === undefined ? null : readCursor(cursor)
  const rows = await q.query<AgendaEntry>(
    `select a.id, ${namedPatient}, a.starts_at as "startsAt", a.zone, a.status, a.kind, a.specialty, a.practitioner,
       s.name as site, n.notified
     from appointment a
     join patient p on p.org = a.org and p.id = a.patient_id
     left join site s on s.org = a.org and s.id = a.site_id
     left join lateral (
       select jsonb_build_object('channel', coalesce(d.channel, m.binding_channel), 'state', coalesce(d.state, m.state)) as notified
       from message m
       left join lateral (
         select channel, state from delivery x where x.org = m.org and x.message_id = m.id order by hop desc limit 1) d on true
       where m.org = a.org and m.patient_id = a.patient_id and m.subject_type = 'appointment' and m.subject_id = a.id
         and m.kind in ('appointment_confirmation', 'appointment_reminder')
       order by m.created_at desc, m.id desc limit 1) n on true
     where ${filtered} and ($7::timestamptz is null or (a.starts_at, a.id) > ($7, $8::text))
     order by a.starts_at, a.id limit $9`,
    [...parametersOf(org, filter), after?.at ?? null, after?.id ?? null, limit + 1],
  )
  return pageOf(rows, limit, (row) => ({ at: row.startsAt, id: row.id }))
}

export type StatusCounts = Partial<Record<AppointmentStatus, number>>

/** How many there are by status, whatever page is shown. */
export async function countAgenda(q: Queryable, org: string, filter: AgendaFilter): Promise<StatusCounts> {
  const rows = await q.query<{ status: AppointmentStatus; count: number }>(
    `select a.status, count(*)::int as count from appointment a where ${filtered} group by a.status`,
    parametersOf(org, filter),
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

/** What the appointments of a span are of: specialties and kinds as stored, in order. */
export async function agendaSpecialties(
  q: Queryable,
  org: string,
  span: { from: Date; to: Date },
): Promise<string[]> {
  const rows = await q.query<{ name: string }>(
    `select distinct n.name from appointment a, lateral (values (a.specialty), (a.kind)) as n(name)
     where a.org = $1 and a.starts_at >= $2 and a.starts_at < $3 and n.name is not null order by n.name`,
    [org, span.from, span.to],
  )
  return rows.map(({ name }) => name)
}
