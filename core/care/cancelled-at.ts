// When an appointment was cancelled: the undo window is counted from there.
import type { Queryable } from '../database/database.ts'

export async function cancelledAt(q: Queryable, org: string, appointmentId: string): Promise<Date | null> {
  const rows = await q.query<{ at: Date }>(
    `select at from appointment_version where org = $1 and appointment_id = $2 and status = 'cancelled' order by version desc limit 1`,
    [org, appointmentId],
  )
  return rows[0]?.at ?? null
}
