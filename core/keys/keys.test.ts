// Keys on a real database: shown once, kept as a hash, bound to their scopes, dead once revoked.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import { type Ctx, scopes } from '../ctx.ts'
import { CodedError } from '../errors.ts'
import { createKey, listKeys, principalForKey, revokeKey } from './keys.ts'

let ctx: Pick<Ctx, 'db' | 'clock' | 'ids'>
before(async () => {
  const db = await testDatabase()
  ctx = { db, clock: await openClock(db), ids: randomIds() }
  for (const org of ['one', 'two']) {
    await db
      .system()
      .query(`insert into organization (id, name, zone) values ($1, $1, 'Europe/Madrid')`, [org])
  }
})
after(() => ctx.db.close())

const coded = (code: string, field: string) => (error: unknown) =>
  error instanceof CodedError && error.code === code && error.field === field

test('a key opens what it was made for, in its organization', async () => {
  const { id, key } = await createKey(ctx, 'one', {
    name: 'CRM',
    scopes: ['citas:enviar', 'citas:enviar', ' nps:enviar'],
  })
  assert.match(key, new RegExp(`^mq_${id}_[\\w-]{43}$`))
  const principal = await principalForKey(ctx.db, key)
  assert.deepEqual(principal, {
    org: 'one',
    kind: 'key',
    id,
    scopes: new Set(['citas:enviar', 'nps:enviar']),
  })
})

test('admin stands for every scope', async () => {
  const { key } = await createKey(ctx, 'one', { name: 'root', scopes: ['admin'] })
  assert.deepEqual((await principalForKey(ctx.db, key))?.scopes, new Set(scopes))
})

test('the database holds no key, only its hash', async () => {
  const { id, key } = await createKey(ctx, 'one', { name: 'hash', scopes: ['pacientes:leer'] })
  const [row] = await ctx.db.system().query('select * from api_key where id = $1', [id])
  assert.ok(!JSON.stringify(row).includes(key.slice(-43)))
  assert.match(String(row?.['hash']), /^[0-9a-f]{64}$/)
})

test('nothing but the exact key opens', async () => {
  const { id, key } = await createKey(ctx, 'one', { name: 'exact', scopes: ['pacientes:leer'] })
  const last = key.endsWith('A') ? 'Q' : 'A'
  const others = [
    '',
    'mq_',
    id,
    key.toUpperCase(),
    `${key} `,
    `${key}x`,
    key.slice(0, -1),
    key.slice(0, -1) + last,
    `mq_${id}_${'A'.repeat(43)}`,
    "' or 1=1 --",
  ]
  for (const other of others) assert.equal(await principalForKey(ctx.db, other), null, other)
})

test('a revoked key opens nothing, and revoking again changes nothing', async () => {
  const { id, key } = await createKey(ctx, 'two', { name: 'gone', scopes: ['admin'] })
  await revokeKey(ctx, 'two', id)
  assert.equal(await principalForKey(ctx.db, key), null)
  const [stored] = await listKeys(ctx.db, 'two')
  await revokeKey(ctx, 'two', id)
  assert.deepEqual((await listKeys(ctx.db, 'two'))[0], stored)
  const events = await ctx.db
    .system()
    .query<{ type: string }>(`select type from event where ids ->> 'key' = $1 order by seq`, [id])
  assert.deepEqual(
    events.map((event) => event.type),
    ['key.created', 'key.revoked'],
  )
})

test('an organization sees and revokes only its own', async () => {
  const { id } = await createKey(ctx, 'one', { name: 'mine', scopes: ['admin'] })
  assert.ok((await listKeys(ctx.db, 'two')).every((key) => key.id !== id))
  await assert.rejects(revokeKey(ctx, 'two', id), coded('not_found', 'id'))
})

const wrong: { label: string; name: string; scopes: string[]; field: string }[] = [
  { label: 'no scope', name: 'x', scopes: [], field: 'scopes' },
  { label: 'an unknown scope', name: 'x', scopes: ['citas:enviar', 'todo'], field: 'scopes' },
  { label: 'an empty scope', name: 'x', scopes: [''], field: 'scopes' },
  { label: 'no name', name: '  ', scopes: ['admin'], field: 'name' },
  { label: 'a name with a NUL', name: 'a\0b', scopes: ['admin'], field: 'name' },
  { label: 'a name with half a character', name: 'a\ud800', scopes: ['admin'], field: 'name' },
  { label: 'a name that turns around', name: 'a\u202eb', scopes: ['admin'], field: 'name' },
  { label: 'a name without end', name: 'x'.repeat(101), scopes: ['admin'], field: 'name' },
]
for (const { label, field, ...wanted } of wrong) {
  test(`refused: ${label}`, async () => {
    await assert.rejects(createKey(ctx, 'one', wanted), coded('invalid_input', field))
  })
}

test('an unknown scope is answered with those there are', async () => {
  await assert.rejects(createKey(ctx, 'one', { name: 'x', scopes: ['nada'] }), (error) => {
    assert.ok(error instanceof CodedError)
    assert.deepEqual(error.params['options'], scopes)
    return true
  })
})
