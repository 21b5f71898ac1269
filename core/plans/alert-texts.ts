// Alert texts that an organization added to the shipped catalogue.
import type { Queryable } from '../database/database.ts'

export type OwnAlert = {
  id: string
  name: string
  texts: { es: string } & Partial<Record<'ca' | 'gl' | 'eu' | 'en', string>>
}

export async function ownAlerts(q: Queryable, org: string): Promise<OwnAlert[]> {
  return q.query<OwnAlert>('select id, name, texts from alert_text where org = $1 order by name', [org])
}
