// Brings a database to the newest shape: migrations/*.sql in the order of their timestamps, each in one transaction.
import { readdir, readFile } from 'node:fs/promises'
import type { Database, Queryable } from './database.ts'
import type { OwnDatabase } from './handles.ts'

const folder = new URL('./migrations/', import.meta.url)

/** Any fixed number: processes that start together on one server take their turns on it, for one transaction each. */
const turn = 726_281_122

/** Safe to call at every start and by several processes at once. */
export async function migrate(db: OwnDatabase): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  await addExtensions(db)
  const applied = await appliedNames(db)
  for (const name of names) {
    if (!applied.has(name)) await apply(db, name, await readFile(new URL(name, folder), 'utf8'))
  }
}

async function appliedNames(db: Database): Promise<ReadonlySet<string>> {
  const [found] = await db
    .system()
    .query<{ there: boolean }>(`select to_regclass('migration') is not null as there`)
  if (!found?.there) return new Set()
  const rows = await db.system().query<{ name: string }>('select name from migration')
  return new Set(rows.map((row) => row.name))
}

async function apply(db: OwnDatabase, name: string, sql: string): Promise<void> {
  await db.scriptTx(async (tx, script) => {
    await takeTurn(db, tx)
    await tx.query('create table if not exists migration (name text primary key, applied_at text not null)')
    const done = await tx.query('select 1 from migration where name = $1', [name])
    if (done.length > 0) return
    await script(sql)
    await tx.query('insert into migration (name, applied_at) values ($1, clock_timestamp()::text)', [name])
  })
}

/** PGlite has one session, so there is nobody to wait for. */
async function takeTurn(db: Database, tx: Queryable): Promise<void> {
  if (db.driver === 'native') await tx.query('select pg_advisory_xact_lock($1)', [turn])
}

const wanted = ['vector', 'pg_trgm', 'unaccent']

/** Extensions help where they can be had; a server without them, or without the right to add them, serves as well. */
async function addExtensions(db: OwnDatabase): Promise<void> {
  const missing = await db
    .system()
    .query<{ name: string }>(
      `select name from pg_available_extensions where installed_version is null and name = any($1::text[])`,
      [wanted],
    )
  for (const { name } of missing) {
    try {
      await db.scriptTx(async (tx, script) => {
        await takeTurn(db, tx)
        await script(`create extension if not exists "${name}"`)
      })
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
}

/** insufficient_privilege, or the extension's files are broken or of another version. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === '42501' || error.code === '58P01' || error.code === '0A000')

/** What this server offers beyond plain PostgreSQL. */
export async function features(db: Database): Promise<{ vector: boolean; trgm: boolean; unaccent: boolean }> {
  const rows = await db.system().query<{ extname: string }>('select extname from pg_extension')
  const names = new Set(rows.map((row) => row.extname))
  return { vector: names.has('vector'), trgm: names.has('pg_trgm'), unaccent: names.has('unaccent') }
}
