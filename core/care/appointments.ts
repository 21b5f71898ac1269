// Appointments: versioned, one at a time per patient, found again by patient, time and kind.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import type { Acting } from '../events/events.ts'
import { fold } from '../text/normalize.ts'
import { recordVersions } from './appointment-versions.ts'

export type AppointmentStatus = 'booked' | 'confirmed' | 'cancelled' | 'fulfilled' | 'noshow'

export type Appointment = {
  id: string
  externalId: string | null
  patientId: string
  version: number
  status: AppointmentStatus
  startsAt: Date
  /** The zone the hour was meant in. */
  zone: string
  kind: string
  specialty: string | null
  practitioner: string | null
  siteId: string | null
  videoUrl: string | null
  source: string
}

const columns = `a.id, a.external_id as "externalId", a.patient_id as "patientId", a.version, a.status,
  a.starts_at as "startsAt", a.zone, a.kind, a.specialty, a.practitioner, a.site_id as "siteId",
  a.video_url as "videoUrl", a.source`

/** By id; throws `not_found`. */
export async function getAppointment(q: Queryable, org: string, id: string): Promise<Appointment> {
  const [appointment] = await loadAppointments(q, org, [id])
  if (!appointment) throw new CodedError('not_found', { field: 'appointment' })
  return appointment
}

/** In no particular order; unknown ids are left out. */
export async function loadAppointments(
  q: Queryable,
  org: string,
  ids: readonly string[],
): Promise<Appointment[]> {
  if (ids.length === 0) return []
  return q.query<Appointment>(
    `select ${columns} from appointment a where a.org = $1 and a.id = any($2::text[])`,
    [org, ids],
  )
}

/** A patient's appointments of any status with `from` ≤ start < `to`, in order of time. */
export async function appointmentsOf(
  q: Queryable,
  org: string,
  patientId: string,
  span: { from: Date; to: Date },
): Promise<Appointment[]> {
  return q.query<Appointment>(
    `select ${columns} from appointment a
     where a.org = $1 and a.patient_id = $2 and a.starts_at >= $3 and a.starts_at < $4
     order by a.starts_at, a.created_at, a.id`,
    [org, patientId, span.from, span.to],
  )
}

/** Everybody's appointments of one organization in a span: tomorrow's list, the desk's day. */
export async function appointmentsBetween(
  q: Queryable,
  org: string,
  span: { from: Date; to: Date; limit: number },
): Promise<Appointment[]> {
  return q.query<Appointment>(
    `select ${columns} from appointment a
     where a.org = $1 and a.starts_at >= $2 and a.starts_at < $3
     order by a.starts_at, a.id limit $4`,
    [org, span.from, span.to, span.limit],
  )
}

export type NewAppointment = {
  patientId: string
  startsAt: Date
  zone: string
  kind: string
  status?: AppointmentStatus | undefined
  externalId?: string | undefined
  specialty?: string | undefined
  practitioner?: string | undefined
  siteId?: string | undefined
  videoUrl?: string | undefined
  source: string
}

/**
 * Adds appointments with their first version. Where a patient already has a standing one at that very time the new one
 * is left out: the answer holds those that were added.
 */
export async function addAppointments(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { rows, actor }: { rows: readonly NewAppointment[]; actor: string },
): Promise<Appointment[]> {
  if (rows.length === 0) return []
  const now = ctx.clock.now()
  const added = await tx.query<Appointment>(
    `insert into appointment as a (org, id, external_id, patient_id, status, starts_at, zone, kind, search_kind,
       specialty, practitioner, site_id, video_url, source, created_at, updated_at)
     select $1::text, r.*, $15::timestamptz, $15::timestamptz
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::text[],
       $10::text[], $11::text[], $12::text[], $13::text[], $14::text[]) as r
     on conflict (org, patient_id, starts_at) where status in ('booked', 'confirmed') do nothing
     returning ${columns}`,
    [
      org,
      rows.map(() => ctx.ids.next()),
      rows.map((row) => row.externalId ?? null),
      rows.map((row) => row.patientId),
      rows.map((row) => row.status ?? 'booked'),
      rows.map((row) => row.startsAt),
      rows.map((row) => row.zone),
      rows.map((row) => row.kind),
      rows.map((row) => fold(row.kind)),
      rows.map((row) => row.specialty ?? null),
      rows.map((row) => row.practitioner ?? null),
      rows.map((row) => row.siteId ?? null),
      rows.map((row) => row.videoUrl ?? null),
      rows.map((row) => row.source),
      now,
    ],
  )
  await recordVersions(tx, ctx, org, { appointments: added, actor, type: 'appointment.created' })
  return added
}

/** What may follow what. Cancelled ones come back only by undoing; past ones may be corrected. */
const allowed: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  booked: ['confirmed', 'cancelled', 'fulfilled', 'noshow'],
  confirmed: ['booked', 'cancelled', 'fulfilled', 'noshow'],
  cancelled: ['booked', 'confirmed'],
  fulfilled: ['noshow'],
  noshow: ['fulfilled'],
}

/**
 * Sets a status and bumps the version; a status it already has changes nothing. With a `version`, throws
 * `version_conflict` when the appointment has moved on since it was read.
 */
export async function setAppointmentStatus(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: { id: string; version?: number | undefined; status: AppointmentStatus; actor: string },
): Promise<Appointment> {
  const [current] = await tx.query<Appointment>(
    `select ${columns} from appointment a where a.org = $1 and a.id = $2 for update`,
    [org, change.id],
  )
  if (!current) throw new CodedError('not_found', { field: 'appointment' })
  if (change.version !== undefined && change.version !== current.version) {
    throw new CodedError('version_conflict', { field: 'version' })
  }
  if (current.status === change.status) return current
  if (!allowed[current.status].includes(change.status)) {
    throw new CodedError('illegal_transition', { params: { from: current.status, to: change.status } })
  }
  if (change.status === 'booked' || change.status === 'confirmed') await mustBeFree(tx, org, current)
  const [changed] = await tx.query<Appointment>(
    `update appointment a set status = $3, version = a.version + 1, updated_at = $4
     where a.org = $1 and a.id = $2 returning ${columns}`,
    [org, change.id, change.status, ctx.clock.now()],
  )
  if (!changed) throw new CodedError('internal')
  const type = `appointment.${change.status}`
  await recordVersions(tx, ctx, org, { appointments: [changed], actor: change.actor, type })
  return changed
}

async function mustBeFree(tx: Queryable, org: string, appointment: Appointment): Promise<void> {
  const [other] = await tx.query<{ kind: string }>(
    `select kind from appointment
     where org = $1 and patient_id = $2 and starts_at = $3 and id <> $4 and status in ('booked', 'confirmed')`,
    [org, appointment.patientId, appointment.startsAt, appointment.id],
  )
  if (other) {
    const params = { wanted: appointment.kind, existing: other.kind }
    throw new CodedError('appointment_conflict', { field: 'tipoCita', params })
  }
}
