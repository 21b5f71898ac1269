import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import test, { after, before } from 'node:test'
import { openDatabase } from '#core/database/open.ts'
import { type NativePostgres, startNativePostgres } from '#evals/native-postgres.ts'
import { problem } from './http/http.fixture.ts'
import { type Doors, signedForm, startDoors } from './webhooks.fixture.ts'

let postgres: NativePostgres
before(async () => {
  postgres = await startNativePostgres()
})
after(() => postgres.stop())

async function withDoors(patienceMs: number, work: (doors: Doors) => Promise<void>): Promise<void> {
  const database = await openDatabase({ databaseUrl: postgres.url, dataDir: '' })
  const doors = await startDoors({ database, patienceMs })
  try {
    await work(doors)
  } finally {
    await doors.end()
  }
}

const sms = (sid: string): RequestInit =>
  signedForm({ MessageSid: sid, From: '+34699000001', To: '+34600000000', Body: sid })

type Provider = { statuses: number[]; answered: number }

/** Sends its events one after the other, each again until it is answered 2xx: what a provider does. */
async function deliver(doors: Doors, sids: readonly string[], provider: Provider): Promise<void> {
  for (const sid of sids) {
    for (;;) {
      const { status } = await doors.post('/webhooks/form', sms(sid))
      provider.statuses.push(status)
      if (status === 200) break
      await pause(20)
    }
    provider.answered += 1
  }
}

/** A worker that goes on through whatever happens to its database. */
async function work(doors: Doors, until: () => boolean): Promise<void> {
  for (let idle = 0; idle < 3 || !until();) {
    const read = await doors.read().catch(() => 0)
    idle = read === 0 ? idle + 1 : 0
    if (read === 0) await pause(30)
  }
}

const restarts = [
  { how: 'orderly', patienceMs: 0 },
  { how: 'crash', patienceMs: 0 },
  { how: 'orderly', patienceMs: 10_000 },
  { how: 'crash', patienceMs: 10_000 },
] as const

for (const { how, patienceMs } of restarts) {
  const met = patienceMs > 0 ? 'waited for, so that the provider notices nothing' : 'told with 503'
  test(`the database restarts (${how}) amid signed requests, ${met}: none lost, none doubled`, () =>
    withDoors(patienceMs, async (doors) => {
      const each = 60
      const provider: Provider = { statuses: [], answered: 0 }
      const all = ['a', 'b', 'c', 'd'].map((name) =>
        Array.from({ length: each }, (_, index) => `${how}-${patienceMs}-${name}-${index}`),
      )
      const sending = Promise.all(all.map((sids) => deliver(doors, sids, provider)))
      const total = all.flat().length
      const working = work(doors, () => provider.answered === total)
      while (provider.answered < total / 4) await pause(5)
      await postgres.restart(how)
      await sending
      await working
      const failed = provider.statuses.filter((status) => status !== 200)
      assert.ok(failed.every((status) => status === 503))
      assert.equal(failed.length === 0, patienceMs > 0, `${failed.length} failed`)
      const prefix = `${how}-${patienceMs}-%`
      const count = async (sql: string): Promise<number> =>
        (await doors.app.rows<{ count: number }>(sql, [prefix]))[0]?.count ?? 0
      assert.equal(
        await count(
          `select count(*) as count from webhook_event where convert_from(body, 'UTF8') like '%Sid=' || $1`,
        ),
        total,
      )
      // Whoever held a lease when the database went is given up when it is over.
      await doors.app.rows(`update webhook_event set lease_until = '2000-01-01' where processed_at is null`)
      while ((await doors.read()) > 0);
      assert.equal(await count('select count(*) as count from inbound_message where body like $1'), total)
      assert.equal(
        await count('select count(distinct body) as count from inbound_message where body like $1'),
        total,
      )
    }))
}

test('a full disk: 503 and later, nothing answered as stored; with room again the same request is', () =>
  withDoors(4_000, async (doors) => {
    const [system] = [doors.app.app.ctx.db.system()]
    await system.query(`create function full_disk() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`)
    await system.query(
      'create trigger full_disk before insert on webhook_event for each row execute function full_disk()',
    )
    const began = performance.now()
    const response = await doors.post('/webhooks/form', sms('full-1'))
    assert.ok(response.headers.get('retry-after'))
    assert.equal((await problem(response, 503)).code, 'database_unavailable')
    assert.ok(performance.now() - began < 3_000, 'no use in waiting')
    assert.match(doors.logged.join(''), /"event":"webhook.not_stored","route":"form","code":"sql_53100"/)
    await system.query('drop trigger full_disk on webhook_event')
    await system.query('drop function full_disk')
    assert.equal((await doors.post('/webhooks/form', sms('full-1'))).status, 200)
    await doors.read()
    assert.equal((await doors.app.rows(`select 1 from inbound_message where body = 'full-1'`)).length, 1)
  }))

test('several workers share what waits; nobody reads what another reads', () =>
  withDoors(0, async (doors) => {
    const sids = Array.from({ length: 120 }, (_, index) => `shared-${index}`)
    await Promise.all(
      [0, 1, 2].map((part) =>
        deliver(
          doors,
          sids.filter((_, i) => i % 3 === part),
          { statuses: [], answered: 0 },
        ),
      ),
    )
    const read = await Promise.all([1, 2, 3, 4].map(() => doors.read()))
    assert.equal(
      read.reduce((sum, one) => sum + one, 0),
      sids.length,
    )
    assert.deepEqual(
      await doors.app.rows(
        `select count(*) as stored, count(distinct body) as different from inbound_message where body like 'shared-%'`,
      ),
      [{ stored: sids.length, different: sids.length }],
    )
  }))

test('the same request many times at once is one', () =>
  withDoors(0, async (doors) => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => doors.post('/webhooks/form', sms('at-once'))),
    )
    assert.ok(answers.every(({ status }) => status === 200))
    assert.equal(await doors.read(), 1)
  }))
