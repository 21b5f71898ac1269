// The embedded driver: PGlite (PostgreSQL in WebAssembly) in a folder that the caller holds the lock of, or in memory.
import { mkdir } from 'node:fs/promises'
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { vector } from '@electric-sql/pglite-pgvector'
import { CodedError } from '../errors.ts'
import { databaseOf, type OwnDatabase, type Session } from './handles.ts'
import { translated } from './sql-error.ts'
import { encodeParams, readers } from './values.ts'

/** Opens without migrating. Two processes on one folder would lose data: see lock.ts. */
export async function openPglite(dir: string): Promise<OwnDatabase> {
  if (dir !== 'memory://') await mkdir(dir, { recursive: true, mode: 0o700 })
  return pgliteDatabase(await createPglite({ dataDir: dir }))
}

const settings = ['-c', 'TimeZone=UTC', '-c', 'log_startup_progress_interval=0']

export async function createPglite(options: PGliteOptions): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...options,
    extensions: { vector, pg_trgm, unaccent },
    startParams: [...PGlite.defaultStartParams, ...settings],
    // Every parameter arrives as text already; PGlite would insist on Uint8Array here.
    serializers: { 17: (value: string) => value },
  })
  // Array readers are filled in by PGlite while it opens, so ours go in afterwards.
  for (const [type, reader] of readers) pglite.parsers[type] = reader
  letProcessEnd(pglite)
  return pglite
}

/**
 * PostgreSQL sets itself a timer of ten seconds for statistics; as Node's it would hold a finished script back that long.
 * The call into WebAssembly is synchronous, so nobody else's timer is made meanwhile.
 */
function letProcessEnd(pglite: PGlite): void {
  const call = pglite.execProtocolRawSync.bind(pglite)
  pglite.execProtocolRawSync = (message) => {
    const ordinary = globalThis.setTimeout
    const loose = (run: () => void, ms: number): NodeJS.Timeout => ordinary(run, ms).unref()
    globalThis.setTimeout = loose as typeof setTimeout
    try {
      return call(message)
    } finally {
      globalThis.setTimeout = ordinary
    }
  }
}

export function pgliteDatabase(pglite: PGlite): OwnDatabase {
  const shut = (error: Error): Error =>
    pglite.closed ? new CodedError('database_unavailable', { cause: error }) : error
  const safely = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      throw translated(error, shut)
    }
  }
  const sessionOf = (on: PGlite | Transaction): Session => ({
    query: (sql, params) =>
      safely(async () => (await on.query<Record<string, unknown>>(sql, encodeParams(params))).rows),
    script: (sql) =>
      safely(async () => {
        await on.exec(sql)
      }),
  })
  return databaseOf({
    name: 'pglite',
    query: sessionOf(pglite).query,
    tx: (work) => safely(() => pglite.transaction((transaction) => work(sessionOf(transaction)))),
    close: () => pglite.close(),
  })
}
