// What an appointment was at each version, kept for good.
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import type { Appointment } from './appointments.ts'

/** Keeps what an appointment became and tells of it; every change of one ends here. */
export async function recordVersions(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: { appointments: readonly Appointment[]; actor: string; type: string },
): Promise<void> {
  const { appointments, actor, type } = change
  await tx.query(
    `insert into appointment_version (org, appointment_id, version, status, starts_at, kind, actor, at)
     select a.org, a.id, a.version, a.status, a.starts_at, a.kind, $3::text, $4::timestamptz
     from appointment a where a.org = $1 and a.id = any($2::text[])`,
    [org, appointments.map((appointment) => appointment.id), actor, ctx.clock.now()],
  )
  const events = appointments.map(({ id, patientId, version }) => ({
    type,
    ids: { appointment: id, patient: patientId, version },
  }))
  await recordEvents(tx, ctx, org, events)
}
