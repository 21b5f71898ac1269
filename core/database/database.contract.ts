// What every driver must do alike. One suite, run on each of them.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { CodedError } from '../errors.ts'
import type { OwnDatabase } from './handles.ts'
import { features, migrate } from './migrate.ts'
import { errorTests, valueTests } from './values.contract.ts'

export type OpenForContract = () => Promise<{ db: OwnDatabase; end: () => Promise<void> }>

const nested = { name: 'CodedError', code: 'nested_transaction' }

export function databaseContract(name: string, open: OpenForContract): void {
  describe(`database on ${name}`, () => {
    let db: OwnDatabase
    let end: () => Promise<void>

    before(async () => {
      ;({ db, end } = await open())
      await db
        .system()
        .query('create table thing (id text primary key, n int not null default 0 check (n >= 0))')
    })
    after(() => end())

    const count = async (): Promise<number> =>
      (await db.system().query<{ n: number }>('select count(*) as n from thing'))[0]?.n ?? -1

    valueTests(() => db)
    errorTests(() => db)
    transactionTests(() => db, count)
    scopeTests(() => db)

    test('migrations run once, also when started again and side by side', async () => {
      await migrate(db)
      const first = await db.system().query('select name, applied_at from migration order by name')
      await Promise.all([migrate(db), migrate(db)])
      assert.deepEqual(await db.system().query('select name, applied_at from migration order by name'), first)
      assert.ok(first.length > 0)
      assert.equal((await features(db)).trgm, true)
    })
  })
}

function transactionTests(db: () => OwnDatabase, count: () => Promise<number>): void {
  test('a transaction that throws leaves nothing', async () => {
    const before = await count()
    const wrong = new Error('wrong')
    await assert.rejects(
      db()
        .org('o')
        .tx(async (tx) => {
          await tx.query(`insert into thing (id) values ('gone')`)
          throw wrong
        }),
      wrong,
    )
    assert.equal(await count(), before)
  })

  test('a swallowed SQL error does not commit half a transaction', async () => {
    const before = await count()
    await assert.rejects(
      db()
        .system()
        .tx(async (tx) => {
          await tx.query(`insert into thing (id) values ('half')`)
          await tx.query('select 1 / 0').catch(() => undefined)
        }),
      { code: '22012' },
    )
    assert.equal(await count(), before)
  })

  test('a savepoint makes an SQL error bearable', async () => {
    await db()
      .system()
      .tx(async (tx) => {
        await tx.query(`insert into thing (id) values ('saved')`)
        await tx.query('savepoint s')
        await tx.query('select 1 / 0').catch(() => undefined)
        await tx.query('rollback to savepoint s')
      })
    assert.equal((await db().system().query(`select 1 from thing where id = 'saved'`)).length, 1)
  })

  test('statements asked at once in a transaction run in their order', async () => {
    const rows = await db()
      .system()
      .tx((tx) => Promise.all([1, 2, 3].map((n) => tx.query('select $1::int as n', [n]))))
    assert.deepEqual(rows, [[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
  })

  test('a transaction handle is of no use after its end', async () => {
    const escaped = await db()
      .system()
      .tx((tx) => Promise.resolve(tx))
    await assert.rejects(escaped.query('select 1'), { name: 'CodedError', code: 'internal' })
  })

  test('an undone transaction runs again, within bounds', async () => {
    let runs = 0
    const conflicting = (until: number): Promise<number> =>
      db()
        .system()
        .tx(async (tx) => {
          runs += 1
          if (runs < until)
            await tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`)
          return runs
        })
    assert.equal(await conflicting(3), 3)
    runs = 0
    await assert.rejects(conflicting(99), { code: '40001' })
    assert.equal(runs, 3)
  })

  test('many at once: 100 increments in 100 transactions are 100', async () => {
    await db().system().query(`insert into thing (id, n) values ('many', 0)`)
    const increment = (): Promise<unknown> =>
      db()
        .org('o')
        .tx(async (tx) => {
          const [row] = await tx.query<{ n: number }>(`select n from thing where id = 'many' for update`)
          await tx.query(`update thing set n = $1 where id = 'many'`, [(row?.n ?? 0) + 1])
        })
    await Promise.all(Array.from({ length: 100 }, increment))
    assert.deepEqual(await db().system().query(`select n from thing where id = 'many'`), [{ n: 100 }])
  })
}

function scopeTests(db: () => OwnDatabase): void {
  const inside: readonly { label: string; use: (outer: OwnDatabase) => Promise<unknown> }[] = [
    { label: 'query of an organization', use: (outer) => outer.org('o').query('select 1') },
    { label: 'query of the system', use: (outer) => outer.system().query('select 1') },
    { label: 'a second transaction', use: (outer) => outer.org('o').tx(() => Promise.resolve()) },
    { label: 'close', use: (outer) => outer.close() },
  ]
  for (const { label, use } of inside) {
    test(`an outer handle inside a transaction throws: ${label}`, async () => {
      await assert.rejects(
        db()
          .org('o')
          .tx(() => use(db())),
        nested,
      )
      assert.deepEqual(await db().system().query('select 1 as v'), [{ v: 1 }])
    })
  }

  test('an outer handle in a callback started inside throws too', async () => {
    const late = db()
      .system()
      .tx(async (tx) => {
        await tx.query('select 1')
        await new Promise((resolve) => setImmediate(resolve))
        await db().system().query('select 1')
      })
    await assert.rejects(late, nested)
  })

  test('work left running behind a transaction may use outer handles', async () => {
    let behind: Promise<unknown> = Promise.resolve()
    await db()
      .system()
      .tx(async (tx) => {
        await tx.query('select 1')
        behind = pause(20).then(() =>
          db()
            .system()
            .tx((next) => next.query('select 2 as v')),
        )
      })
    assert.deepEqual(await behind, [{ v: 2 }])
  })

  test('a coded error of the work comes out as it was', async () => {
    const refusal = new CodedError('patient_not_found')
    await assert.rejects(
      db()
        .org('o')
        .tx(() => Promise.reject(refusal)),
      (error) => error === refusal,
    )
  })
}
