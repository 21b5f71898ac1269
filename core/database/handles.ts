// The handles in front of both drivers: one scope rule, one retry rule and one way to close.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { CodedError } from '../errors.ts'
import type { Database, Handle, Queryable, Row } from './database.ts'
import { isConflict } from './sql-error.ts'

/** One open transaction of a driver. `script` runs several statements without parameters (migrations). */
export type Session = {
  query(sql: string, params: readonly unknown[]): Promise<Row[]>
  script(sql: string): Promise<void>
}

export type Driver = {
  readonly name: Database['driver']
  query(sql: string, params: readonly unknown[]): Promise<Row[]>
  tx<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** What migrations need beyond `Database`; nothing else sees it. */
export type OwnDatabase = Database & {
  scriptTx<T>(work: (tx: Queryable, script: Session['script']) => Promise<T>): Promise<T>
}

/** Open from the first statement of a transaction's function to its last; work left running behind it finds it shut. */
type Scope = { open: boolean; failure: unknown }

const attempts = 3

export function databaseOf(driver: Driver): OwnDatabase {
  const scopes = new AsyncLocalStorage<Scope>()
  const running = new Set<Promise<unknown>>()
  let closed: Promise<void> | undefined

  const enter = async <T>(run: () => Promise<T>): Promise<T> => {
    if (scopes.getStore()?.open) throw new CodedError('nested_transaction')
    if (closed) throw new CodedError('database_unavailable')
    const work = run()
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }

  const scriptTx: OwnDatabase['scriptTx'] = (work) =>
    enter(() =>
      retried(() =>
        driver.tx((session) => {
          const scope: Scope = { open: true, failure: undefined }
          return scopes.run(scope, () => scoped(scope, session, work))
        }),
      ),
    )

  const handle: Handle = {
    query: (sql, params = []) => enter(() => rowsOf(driver.query(sql, params))),
    tx: (work) => scriptTx(work),
  }

  return {
    driver: driver.name,
    org: () => handle,
    system: () => handle,
    scriptTx,
    close: async () => {
      if (scopes.getStore()?.open) throw new CodedError('nested_transaction')
      closed ??= Promise.allSettled(running).then(() => driver.close())
      return closed
    },
  }
}

/** The caller names the shape of its rows; SQL and shape stand side by side in one store file. */
const rowsOf = async <R>(rows: Promise<Row[]>): Promise<R[]> => (await rows) as R[]

async function scoped<T>(
  scope: Scope,
  session: Session,
  work: (tx: Queryable, script: Session['script']) => Promise<T>,
): Promise<T> {
  const guarded = async <R>(run: () => Promise<R>): Promise<R> => {
    if (!scope.open) throw new CodedError('internal', { cause: new Error('transaction used after its end') })
    try {
      return await run()
    } catch (error) {
      scope.failure ??= error
      throw error
    }
  }
  try {
    const result = await work(
      { query: (sql, params = []) => guarded(() => rowsOf(session.query(sql, params))) },
      (sql) => guarded(() => session.script(sql)),
    )
    if (scope.failure !== undefined) await mustBeUsable(session, scope.failure)
    return result
  } finally {
    scope.open = false
  }
}

/**
 * A failure that the work swallowed without going back to a savepoint has already undone everything;
 * COMMIT would then quietly roll back, so the first failure is thrown instead.
 */
async function mustBeUsable(session: Session, failure: unknown): Promise<void> {
  try {
    await session.query('select 1', [])
  } catch {
    throw failure
  }
}

/** Runs a transaction again when the server undid it because of another one; its function must bear that. */
async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
      await pause(attempt * (5 + Math.random() * 20))
    }
  }
}
