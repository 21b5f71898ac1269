// The contract on both drivers, and what only one of them can show.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { startNativePostgres, type NativePostgres } from '#evals/native-postgres.ts'
import { freshPglite } from '#evals/test-database.ts'
import { databaseContract } from './database.contract.ts'
import { openNative } from './native.ts'
import { openDatabase } from './open.ts'
import { pgliteDatabase } from './pglite.ts'
import { unexpected } from './values.contract.ts'

databaseContract('PGlite', async () => {
  const db = pgliteDatabase(await freshPglite())
  return { db, end: () => db.close() }
})

describe('PGlite', () => {
  test('what was acknowledged survives kill -9', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'pglite-'))
    const script = `
      import { openDatabase } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)}
      const db = await openDatabase({ dataDir: process.argv[1] })
      await db.system().query('create table kept (n int)')
      for (let n = 1; ; n += 1) {
        await db.system().query('insert into kept values ($1)', [n])
        process.stdout.write(n + '\\n')
      }`
    const writer = spawn(process.execPath, ['--input-type=module', '-e', script, dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.length > 1000) writer.kill('SIGKILL')
    })
    await once(writer, 'close')
    const acknowledged = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1))
    const db = await openDatabase({ dataDir: dir })
    const [row] = await db
      .system()
      .query<{ n: number; top: number }>('select count(*) as n, max(n) as top from kept')
    await db.close()
    await rm(dir, { recursive: true })
    assert.ok(acknowledged > 100)
    assert.ok(row !== undefined && row.top >= acknowledged)
    assert.equal(row.n, row.top)
  })

  test('closed is closed, and closing twice is fine', async () => {
    const db = pgliteDatabase(await freshPglite())
    const running = db.system().query('select 1 as v')
    await Promise.all([db.close(), db.close()])
    assert.deepEqual(await running, [{ v: 1 }])
    await assert.rejects(db.system().query('select 1'), { code: 'database_unavailable' })
  })
})

describe('native PostgreSQL', () => {
  let server: NativePostgres
  before(async () => {
    server = await startNativePostgres()
  })
  after(() => server.stop())

  databaseContract('native PostgreSQL', async () => {
    const db = await openNative(server.url)
    return { db, end: () => db.close() }
  })

  test('the defaults of server and role do not show in values', async () => {
    const plain = await openNative(server.url)
    await plain.system().query(`create role odd login superuser`)
    for (const setting of [
      `timezone to 'America/New_York'`,
      `datestyle to 'SQL, DMY'`,
      `bytea_output to 'escape'`,
    ]) {
      await plain.system().query(`alter role odd set ${setting}`)
    }
    await plain.close()
    const db = await openNative(server.url.replace('postgres@', 'odd@'))
    const rows = await db
      .system()
      .query(
        `select '2026-08-21T23:30:00Z'::timestamptz as at, ('2026-08-21T23:30:00Z'::timestamptz)::date as day, '\\xff'::bytea as bytes`,
      )
    await db.close()
    assert.deepEqual(rows, [
      { at: new Date('2026-08-21T23:30:00Z'), day: '2026-08-21', bytes: new Uint8Array([255]) },
    ])
  })

  test('two that start at once on an empty server migrate it once (native only)', async () => {
    const admin = await openNative(server.url)
    await admin.system().query('create database fresh')
    const databaseUrl = server.url.replace(/postgres$/, 'fresh')
    const both = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl, dataDir: 'unused' })))
    const rows = await both[0]?.system().query('select name from migration')
    await Promise.all([admin, ...both].map((db) => db.close()))
    assert.ok(rows !== undefined && rows.length > 0)
  })

  test('SKIP LOCKED: sessions share work without waiting (native only)', async () => {
    const [one, two] = await Promise.all([openNative(server.url), openNative(server.url)])
    await one.system().query('create table work as select n from generate_series(1, 4) as n')
    const claim = 'select n from work order by n limit 2 for update skip locked'
    const claimed = await one.system().tx(async (tx) => {
      const first = await tx.query(claim)
      // Another database object: its own pool, so this is a second session and not a nested use.
      return [first, await two.system().query(claim)]
    })
    await Promise.all([one.close(), two.close()])
    assert.deepEqual(claimed, [
      [{ n: 1 }, { n: 2 }],
      [{ n: 3 }, { n: 4 }],
    ])
  })

  test('a deadlock is run again and both come through (native only)', async () => {
    const db = await openNative(server.url)
    await db.system().query('create table pair as select n, 0 as hits from generate_series(1, 2) as n')
    let runs = 0
    let waiting: (() => void)[] = []
    const meet = (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (waiting.length < 2) return
        for (const go of waiting) go()
        waiting = []
      })
    const touch = (order: readonly number[]): Promise<void> =>
      db.system().tx(async (tx) => {
        runs += 1
        for (const [i, n] of order.entries()) {
          await tx.query('update pair set hits = hits + 1 where n = $1', [n])
          if (i === 0 && runs <= 2) await meet()
        }
      })
    await Promise.all([touch([1, 2]), touch([2, 1])])
    const rows = await db.system().query('select hits from pair')
    await db.close()
    assert.equal(runs, 3)
    assert.deepEqual(rows, [{ hits: 2 }, { hits: 2 }])
  })

  test('a lost server is database_unavailable, and the pool recovers by itself', async () => {
    const other = await startNativePostgres({ fsync: true })
    const db = await openNative(other.url)
    await db.system().query('create table kept (n int)')
    await db.system().query('insert into kept values (1)')
    const hanging = assert.rejects(db.system().query('select pg_sleep(20)'), { code: 'database_unavailable' })
    await other.restart('crash')
    await hanging
    const rows = await db
      .system()
      .query('select n from kept')
      .catch(() => db.system().query('select n from kept'))
    assert.deepEqual(rows, [{ n: 1 }])
    await other.stop()
    await assert.rejects(db.system().query('select 1'), { code: 'database_unavailable' })
    await db.close()
  })

  const wrong = [
    { label: 'nobody there', url: 'postgres://postgres@127.0.0.1:1/postgres', code: 'database_unavailable' },
    { label: 'not a URL', url: 'secret of somebody', code: 'config_invalid' },
    { label: 'another kind of URL', url: 'mysql://u:secret@h/db', code: 'config_invalid' },
  ]
  for (const { label, url, code } of wrong) {
    test(`cannot be opened: ${label}`, async () => {
      const error = await openNative(url).then(unexpected, (thrown: unknown) => thrown)
      assert.ok(error instanceof Error && 'code' in error && error.code === code)
      assert.doesNotMatch(`${error.message} ${error.stack}`, /secret/)
    })
  }
})
