// Secrets that an installation makes for itself and all its processes share: nobody sets, sees or rotates them by hand.
import { randomBytes } from 'node:crypto'
import type { Queryable } from '../database/database.ts'

/** 256 random bits; made at the first use. */
export async function instanceSecret(q: Queryable, name: 'plan_proof' | 'mcp_approval'): Promise<string> {
  const read = async (): Promise<string | undefined> =>
    (await q.query<{ value: string }>('select value from instance_secret where name = $1', [name]))[0]?.value
  const known = await read()
  if (known !== undefined) return known
  await q.query('insert into instance_secret (name, value) values ($1, $2) on conflict (name) do nothing', [
    name,
    randomBytes(32).toString('base64url'),
  ])
  const made = await read()
  if (made === undefined) throw new Error('a secret was not stored')
  return made
}
