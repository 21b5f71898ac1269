// A hold: nothing leaves for a patient until a person has looked. Reversible, and never a change of status by itself.
import { recordEvents, type Acting } from '../events/events.ts'
import type { Queryable } from '../database/database.ts'

export async function holdPatient(tx: Queryable, ctx: Acting, org: string, patientId: string): Promise<void> {
  const rows = await tx.query(
    'update patient set held_since = $3 where org = $1 and id = $2 and held_since is null returning id',
    [org, patientId, ctx.clock.now()],
  )
  if (rows.length > 0)
    await recordEvents(tx, ctx, org, [{ type: 'patient.held', ids: { patient: patientId } }])
}
