// A fresh, migrated, in-memory database for a test: cloned from a template once, then emptied and lent again after `close()`.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Database } from '#core/database/database.ts'
import { createPglite, pgliteDatabase } from '#core/database/pglite.ts'
import { migrate } from '#core/database/migrate.ts'

/** Fingerprint of the schema and its tables, taken when the instance was new. */
type Lent = { pglite: PGlite; shape: string; tables: readonly string[] }

const free: Lent[] = []
let template: Promise<Blob> | undefined

/** Close it when done: the next test then gets it emptied in milliseconds instead of a new one of 200 MB. */
export async function testDatabase(): Promise<Database> {
  const lent = free.pop() ?? (await clone())
  const inner = pgliteDatabase(keptOpen(lent.pglite))
  let closed: Promise<void> | undefined
  return {
    driver: inner.driver,
    org: inner.org,
    system: inner.system,
    close: () => (closed ??= inner.close().then(() => giveBack(lent))),
  }
}

/** The database on top may close; the instance goes on living in the pool. */
const keptOpen = (pglite: PGlite): PGlite =>
  new Proxy(pglite, {
    get: (target, key) => {
      if (key === 'close') return () => Promise.resolve()
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/** The bare instance, migrated and lent to nobody else. */
export async function freshPglite(): Promise<PGlite> {
  template ??= loadTemplate()
  return createPglite({ loadDataDir: await template })
}

async function clone(): Promise<Lent> {
  const pglite = await freshPglite()
  const { rows } = await pglite.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  )
  return { pglite, shape: await shapeOf(pglite), tables: rows.map((row) => `"${row.name}"`) }
}

async function giveBack(lent: Lent): Promise<void> {
  if ((await shapeOf(lent.pglite)) !== lent.shape) return lent.pglite.close()
  await lent.pglite.exec(`truncate ${lent.tables.join(', ')} restart identity cascade`)
  free.push(lent)
}

/** Changes with any table, column, index, sequence, constraint, trigger or function. */
async function shapeOf(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ shape: string }>(
    `select concat_ws('/', (select count(*) from pg_attribute), (select max(oid::bigint) from pg_class),
       (select count(*) from pg_constraint), (select count(*) from pg_trigger), (select count(*) from pg_proc)) as shape`,
  )
  return rows[0]?.shape ?? ''
}

/** Making a cluster takes three seconds, so one is kept per set of migrations under node_modules/.cache. */
async function loadTemplate(): Promise<Blob> {
  const cache = new URL('../node_modules/.cache/test-database/', import.meta.url)
  const file = new URL(`${await schemaHash()}.tar`, cache)
  const kept = await readFile(file).catch(() => undefined)
  if (kept) return new Blob([kept])
  const pglite = await createPglite({ dataDir: 'memory://' })
  await migrate(pgliteDatabase(pglite))
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  await mkdir(cache, { recursive: true })
  const draft = new URL(`${file.href}.${process.pid}`)
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()))
  await rename(draft, file)
  return dump
}

async function schemaHash(): Promise<string> {
  const hash = createHash('sha256')
  const folder = new URL('../core/database/migrations/', import.meta.url)
  for (const name of (await readdir(folder)).sort())
    hash.update(name).update(await readFile(new URL(name, folder)))
  hash.update(await readFile(new URL('../node_modules/@electric-sql/pglite/package.json', import.meta.url)))
  hash.update(await readFile(new URL('../core/database/migrate.ts', import.meta.url)))
  return hash.digest('hex').slice(0, 16)
}
