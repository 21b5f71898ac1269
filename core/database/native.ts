// The driver for a PostgreSQL server: a pool of at most ten connections per process.
import { Pool, type ClientBase, type PoolClient, type PoolConfig, type QueryConfig } from 'pg'
import { CodedError } from '../errors.ts'
import type { Row } from './database.ts'
import { databaseOf, type OwnDatabase, type Session } from './handles.ts'
import { translated } from './sql-error.ts'
import { encodeParams, readerOf } from './values.ts'

/**
 * The text forms that the readers of values.ts expect, and UTC as on PGlite, whatever the server's or the role's defaults.
 * All are reported parameters or the same for everybody, so a pooler in between may share the connection.
 */
const settings = `set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'postgres'; set bytea_output to 'hex'`

/** Opens without migrating. Refuses at once when the server cannot be reached. */
export async function openNative(url: string, options: { max?: number } = {}): Promise<OwnDatabase> {
  // Checked here, because the parser's own error would quote the URL with its password.
  if (!/^postgres(ql)?:/.test(url) || !URL.canParse(url))
    throw new CodedError('config_invalid', { field: 'DATABASE_URL' })
  const pool = new Pool(poolConfig(url, options.max ?? 10))
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  const db = nativeDatabase(pool)
  try {
    await db.system().query('select 1')
  } catch (error) {
    await pool.end()
    throw error
  }
  return db
}

/** The pool waits for `onConnect`, which its types do not say. */
type Config = Omit<PoolConfig, 'onConnect'> & { onConnect: (client: ClientBase) => Promise<void> }

const poolConfig = (url: string, max: number): Config => ({
  connectionString: url,
  max,
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  allowExitOnIdle: true,
  onConnect: async (client) => {
    await client.query(settings)
  },
  types: { getTypeParser: (type: number) => readerOf(type) },
})

/** What does not come from the server is about the way to it, unless it is a fault of the program. */
const lost = (error: Error): Error =>
  [TypeError, RangeError, SyntaxError].some((kind) => error instanceof kind)
    ? error
    : new CodedError('database_unavailable', { cause: error })

const safely = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    throw translated(error, lost)
  }
}

function nativeDatabase(pool: Pool): OwnDatabase {
  const connect = (): Promise<PoolClient> => safely(() => pool.connect())
  return databaseOf({
    name: 'native',
    query: async (sql, params) => {
      const client = await connect()
      return lent(client, () => sessionOf(client).query(sql, params))
    },
    tx: async (work) => {
      const client = await connect()
      return lent(client, () => inTransaction(sessionOf(client), work))
    },
    close: () => pool.end(),
  })
}

/** A connection goes back to the pool only when it is known to be in order. */
async function lent<T>(client: PoolClient, run: () => Promise<T>): Promise<T> {
  let broken = false
  const note = (): void => {
    broken = true
  }
  client.on('error', note)
  try {
    return await run()
  } catch (error) {
    if (error instanceof CodedError && error.code === 'database_unavailable') broken = true
    throw error
  } finally {
    client.off('error', note)
    client.release(broken)
  }
}

/** One statement at a time, in the order asked, also when several are asked at once. */
function sessionOf(client: PoolClient): Session {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(() => safely(run))
    last = next.catch(() => undefined)
    return next
  }
  return {
    query: (sql, params) => {
      // Extended also without parameters, so that several statements in one text are refused as on PGlite.
      const config: QueryConfig & { queryMode: 'extended' } = {
        text: sql,
        values: encodeParams(params),
        queryMode: 'extended',
      }
      return inTurn(async () => (await client.query<Row>(config)).rows)
    },
    script: (sql) =>
      inTurn(async () => {
        await client.query(sql)
      }),
  }
}

async function inTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  await session.script('begin')
  let result: T
  try {
    result = await work(session)
  } catch (error) {
    await rollback(session)
    throw error
  }
  await session.script('commit')
  return result
}

/** Where even the rollback fails, the connection is gone and took the transaction with it: that is what is thrown. */
const rollback = async (session: Session): Promise<void> => session.script('rollback')
