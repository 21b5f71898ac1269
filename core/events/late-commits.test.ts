// What only several sessions show (native only): events that commit late are not skipped, rivals do not double anything.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startNativePostgres, type NativePostgres } from '#evals/native-postgres.ts'
import { findOrCreateAppointment } from '../care/find-appointment.ts'
import { ensureOrganization } from '../care/sites.ts'
import { openClock, randomIds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { openNative } from '../database/native.ts'
import { putPatients } from '../patients/put-patients.ts'
import { getPatientByExternalId } from '../patients/patients.ts'
import { rowOf } from '../patients/sample-rows.ts'
import { eventsAfter, recordEvents, type Acting } from './events.ts'

const org = 'clinic'
let server: NativePostgres
let db: Database
let ctx: Acting

before(async () => {
  server = await startNativePostgres()
  const native = await openNative(server.url)
  await migrate(native)
  db = native
  ctx = { clock: await openClock(db), ids: randomIds() }
  await ensureOrganization(db.org(org), { id: org, name: org, zone: 'Europe/Madrid', sites: [] })
})
after(async () => {
  await db.close()
  await server.stop()
})

function gate(): { opened: Promise<void>; open: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { opened: promise, open: () => resolve() }
}

test('a reader does not pass an event that is still to commit (native only)', async () => {
  const written = gate()
  const release = gate()
  const slow = db.org(org).tx(async (tx) => {
    await recordEvents(tx, ctx, org, [{ type: 'slow', ids: {} }])
    written.open()
    await release.opened
  })
  await written.opened
  await db.org(org).tx((tx) => recordEvents(tx, ctx, org, [{ type: 'fast', ids: {} }]))
  const early = await eventsAfter(db.org(org), org, 0, 10)
  release.open()
  await slow
  const late = await eventsAfter(db.org(org), org, early.at(-1)?.seq ?? 0, 10)
  assert.deepEqual(
    [...early, ...late].map((event) => event.type),
    ['slow', 'fast'],
  )
})

test('the same patients written by rivals are created once (native only)', async () => {
  const batch = ['a', 'b', 'c', 'd'].map((id) =>
    rowOf(id, { contactPoints: [{ channel: 'sms', value: '+34612345678' }] }),
  )
  const results = await Promise.all(
    [batch, [...batch].reverse(), batch].map((rows) =>
      db.org(org).tx((tx) => putPatients(tx, ctx, org, rows, 'test')),
    ),
  )
  const rows = await db
    .org(org)
    .query<{ version: number }>('select version from patient where org = $1', [org])
  assert.deepEqual(
    rows.map((row) => row.version),
    [1, 1, 1, 1],
  )
  assert.equal(
    results.reduce((sum, result) => sum + result.created, 0),
    4,
  )
  const told = (await eventsAfter(db.org(org), org, 0, 100)).filter(
    (event) => event.type === 'patient.created',
  )
  assert.equal(told.length, 4)
})

test('the same appointment asked for by rivals is booked once (native only)', async () => {
  await db.org(org).tx((tx) => putPatients(tx, ctx, org, [rowOf('e')], 'test'))
  const { id } = await getPatientByExternalId(db.org(org), org, 'e')
  const wanted = {
    patientId: id,
    startsAt: new Date('2030-01-01T09:00:00Z'),
    zone: 'Europe/Madrid',
    kind: 'Consulta',
    source: 'api',
    actor: 'test',
    mayCreate: true,
  }
  const booked = await Promise.all(
    [1, 2, 3, 4].map(() => db.org(org).tx((tx) => findOrCreateAppointment(tx, ctx, org, wanted))),
  )
  assert.equal(new Set(booked.map((appointment) => appointment.id)).size, 1)
})
