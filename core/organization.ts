// The organization a process serves, and its zone.
import type { Queryable } from './database/database.ts'

export type Organization = { id: string; name: string; zone: string; settings: Record<string, unknown> }

export async function getOrganization(q: Queryable, org: string): Promise<Organization> {
  const rows = await q.query<Organization>(
    'select id, name, zone, settings from organization where id = $1',
    [org],
  )
  return rows[0] ?? { id: org, name: org, zone: 'Europe/Madrid', settings: {} }
}

/** The clinic's zone: the one that hours without an offset are meant in. */
export const organizationZone = async (q: Queryable, org: string): Promise<string> =>
  (await getOrganization(q, org)).zone
