// What a turn was read as before its patient was asked what they meant.
import type { Queryable } from '../database/database.ts'
import type { Interpretation } from './interpretation.ts'

/** Null where the question answered no turn, or the turn is gone. */
export async function askedAbout(
  q: Queryable,
  org: string,
  inboundId: string | null,
): Promise<Interpretation | null> {
  if (inboundId === null) return null
  const [row] = await q.query<{ interpretation: Interpretation | null }>(
    'select interpretation from inbound_message where org = $1 and id = $2',
    [org, inboundId],
  )
  return row?.interpretation ?? null
}
