// A database that goes back to where it was: everything done through it lies in one open transaction, undone by `rewind`.
import type { PGlite } from '@electric-sql/pglite'
import type { Database } from '#core/database/database.ts'
import { databaseOf, type Session } from '#core/database/handles.ts'
import { translated } from '#core/database/sql-error.ts'
import { encodeParams } from '#core/database/values.ts'

export type Rewinding = {
  /** Its transactions are savepoints, one at a time. Closing it closes nothing. */
  database: () => Database
  /** From here on; answers the first transaction id that is written with. */
  begin: () => Promise<number>
  rewind: () => Promise<void>
  /** Statements that the database refused since `begin`, by their SQLSTATE. */
  refused: () => readonly string[]
}

/** What rewinding leaves behind is swept this often; dead rows slow every later line down. */
const linesBetweenSweeps = 40

export function rewinding(pglite: PGlite): Rewinding {
  let line = Promise.resolve()
  let refused: string[] = []
  let rewound = 0

  /** One at a time, as PGlite's own transactions are. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = line.then(work)
    line = done.then(
      () => {},
      () => {},
    )
    return done
  }
  const session: Session = {
    query: async (sql, params) => {
      // Statistics of rows that will never have been.
      if (sql === 'analyze') return []
      try {
        return (await pglite.query<Record<string, unknown>>(sql, encodeParams(params))).rows
      } catch (error) {
        const told = translated(error, (other) => other)
        if (told instanceof Error && told.name === 'SqlError')
          refused.push(Reflect.get(told, 'code') as string)
        throw told
      }
    },
    script: async (sql) => void (await pglite.exec(sql)),
  }
  const saved = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work()
      await pglite.exec('release savepoint line; savepoint line')
      return result
    } catch (error) {
      await pglite.exec('rollback to savepoint line')
      throw error
    }
  }
  return {
    database: () =>
      databaseOf({
        name: 'pglite',
        query: (sql, params) => alone(() => saved(() => session.query(sql, params))),
        tx: (work) => alone(() => saved(() => work(session))),
        close: () => Promise.resolve(),
      }),
    begin: () =>
      alone(async () => {
        refused = []
        await pglite.exec('begin')
        const { rows } = await pglite.query<{ xid: string }>('select pg_current_xact_id()::text as xid')
        await pglite.exec('savepoint line')
        return Number(rows[0]?.xid)
      }),
    rewind: () =>
      alone(async () => {
        await pglite.exec('rollback')
        rewound += 1
        if (rewound % linesBetweenSweeps === 0) await pglite.exec('vacuum')
      }),
    refused: () => refused,
  }
}
