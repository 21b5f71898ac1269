// The specialties an organization has appointments of.
import type { Queryable } from '../database/database.ts'

export async function knownSpecialties(q: Queryable, org: string): Promise<string[]> {
  const rows = await q.query<{ specialty: string }>(
    `select distinct specialty from appointment where org = $1 and specialty is not null order by specialty limit 200`,
    [org],
  )
  return rows.map(({ specialty }) => specialty)
}
