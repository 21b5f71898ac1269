// A key that all processes of one database share: what one signed, another can check.
import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'

/** 32 random bytes as base64url, made by whoever asks first. */
export async function serverSecret(db: Database, name: string): Promise<string> {
  const rows = await db.system().query<{ value: string }>(
    `with made as (insert into server_secret (name, value) values ($1, $2) on conflict (name) do nothing returning value)
     select value from made union all select value from server_secret where name = $1 limit 1`,
    [name, randomBytes(32).toString('base64url')],
  )
  // Two that were first together: the loser's snapshot is older than the winner's row.
  return rows[0]?.value ?? serverSecret(db, name)
}
