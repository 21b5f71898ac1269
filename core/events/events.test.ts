// The event record: in order, by organization, only with the change it tells of.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import { eventsAfter, recordEvents } from './events.ts'

test('events are read after a number, oldest first, each organization its own', async () => {
  const db = await testDatabase()
  const now = new Date('2026-03-01T09:00:00Z')
  const ctx = { clock: await openClock(db, now), ids: randomIds() }
  const events = ['a', 'b', 'c'].map((type, count) => ({ type, ids: { patient: 'p', count } }))
  await db.org('one').tx((tx) => recordEvents(tx, ctx, 'one', events))
  await db.org('two').tx((tx) => recordEvents(tx, ctx, 'two', events.slice(0, 1)))
  await assert.rejects(
    db.org('one').tx(async (tx) => {
      await recordEvents(tx, ctx, 'one', events)
      throw new Error('undone')
    }),
  )
  const read = await eventsAfter(db.org('one'), 'one', 0, 10)
  assert.deepEqual(
    read.map(({ type, ids }) => ({ type, ids })),
    events,
  )
  assert.ok(
    read.every((event) => Math.abs(event.at.getTime() - now.getTime()) < 60_000),
    'business time',
  )
  const [first, second] = read
  assert.deepEqual(await eventsAfter(db.org('one'), 'one', first?.seq ?? 0, 1), [second])
  await db.close()
})

test('a transaction does not read its own events: they are not committed', async () => {
  const db = await testDatabase()
  const ctx = { clock: await openClock(db), ids: randomIds() }
  const seen = await db.org('one').tx(async (tx) => {
    await recordEvents(tx, ctx, 'one', [{ type: 'a', ids: {} }])
    return eventsAfter(tx, 'one', 0, 10)
  })
  assert.deepEqual(seen, [])
  assert.equal((await eventsAfter(db.org('one'), 'one', 0, 10)).length, 1)
  await db.close()
})
