// Names that begin as somebody began to write one.
import type { Queryable } from '../database/database.ts'
import { fold } from '../text/normalize.ts'

/** "Juan García": active patients only, at most `limit`, in order. Nothing for fewer than two letters. */
export async function namesBeginning(
  q: Queryable,
  org: string,
  { start, limit }: { start: string; limit: number },
): Promise<string[]> {
  const folded = fold(start).trim()
  if (folded.length < 2) return []
  const rows = await q.query<{ name: string }>(
    `select distinct given || ' ' || family as name from patient
     where org = $1 and status = 'active' and merged_into is null and search_name ~>=~ $2 and search_name ~<~ $3
     order by name limit $4`,
    [org, folded, `${folded}\u{10FFFF}`, limit],
  )
  return rows.map(({ name }) => name)
}
