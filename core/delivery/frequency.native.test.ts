// On native PostgreSQL only, for it needs two sessions at once: the last place under a cap is given once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startNativePostgres, type NativePostgres } from '#evals/native-postgres.ts'
import type { Queryable } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { loadFacts } from './facts.ts'
import { daysAgo, factsWorld, now, org, ways, type World } from './facts.fixture.ts'

let server: NativePostgres
let world: World
/** Another process on the same database. */
let other: World
before(async () => {
  server = await startNativePostgres()
  const open = () => openDatabase({ databaseUrl: server.url, dataDir: '' })
  world = await factsWorld(await open())
  other = await factsWorld(await open())
})
after(async () => {
  await other.db.close()
  await world.db.close()
  await server.stop()
})

type Waiting = { messageId: string; patientId: string; sendAt: Date }

/** What the sender does: facts and hand-over in one transaction. `meanwhile` runs between the two. */
const handOver = (
  at: World,
  waiting: Waiting,
  meanwhile: () => Promise<void> = async () => {},
): Promise<boolean> =>
  at.db.org(org).tx(async (tx: Queryable) => {
    const asked = {
      ...{ messageId: waiting.messageId, patientId: waiting.patientId, purpose: 'survey' as const },
      ...{
        subjectType: null,
        subjectId: null,
        startsAt: null,
        at: now,
        orderAt: waiting.sendAt,
      },
    }
    const [facts] = await loadFacts(tx, org, { now, channels: ways, asked: [asked] })
    await meanwhile()
    if (facts?.capFreeFrom !== null) return false
    await tx.query(`update delivery set state = 'handing_over' where message_id = $1`, [waiting.messageId])
    return true
  })

const waiting = async (at: World, patientId: string, sendAt: Date): Promise<Waiting> => ({
  messageId: await at.message(patientId, { sendAt, delivery: 'claimed' }),
  patientId,
  sendAt,
})

test('a campaign that began earlier and is stored later does not take a place that was just taken', async () => {
  const patientId = await world.patient()
  const second = await waiting(world, patientId, daysAgo(0))
  let first: Promise<boolean> | undefined
  const took = await handOver(world, second, async () => {
    first = handOver(other, await waiting(other, patientId, daysAgo(0.1)))
    await new Promise((resolve) => setTimeout(resolve, 200))
  })
  assert.deepEqual([took, await first], [true, false])
})

test('twelve campaigns at once, every one in its own session: one message leaves', async () => {
  const patientId = await world.patient()
  const all: Waiting[] = []
  for (let i = 0; i < 12; i += 1) all.push(await waiting(world, patientId, daysAgo(0.001 * i)))
  const took = await Promise.all(all.map((one, index) => handOver(index % 2 === 0 ? world : other, one)))
  assert.equal(took.filter(Boolean).length, 1)
})
