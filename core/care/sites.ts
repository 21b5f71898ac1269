// An organization and the sites it works at, made when they are missing.
import type { Queryable } from '../database/database.ts'

export type Site = { id: string; name: string; zone: string; municipality: string; province: string }

export type NewOrganization = { id: string; name: string; zone: string; sites: readonly Site[] }

/** What is there already stays as it is; answers whether the organization was made now. */
export async function ensureOrganization(tx: Queryable, organization: NewOrganization): Promise<boolean> {
  const { id, name, zone, sites } = organization
  const made = await tx.query(
    'insert into organization (id, name, zone) values ($1, $2, $3) on conflict (id) do nothing returning id',
    [id, name, zone],
  )
  await tx.query(
    `insert into site (org, id, name, zone, municipality, province)
     select $1::text, s.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as s
     on conflict (org, id) do nothing`,
    [
      id,
      sites.map((site) => site.id),
      sites.map((site) => site.name),
      sites.map((site) => site.zone),
      sites.map((site) => site.municipality),
      sites.map((site) => site.province),
    ],
  )
  return made.length > 0
}
