// Appointments, payments, surveys and reminders: found before made, and never doubled.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import type { Database, Queryable } from '../database/database.ts'
import { CodedError, type ErrorCode } from '../errors.ts'
import { eventsAfter, type Acting } from '../events/events.ts'
import { getPatientByExternalId } from '../patients/patients.ts'
import { putPatients } from '../patients/put-patients.ts'
import { rowOf } from '../patients/sample-rows.ts'
import {
  addAppointments,
  appointmentsOf,
  setAppointmentStatus,
  type AppointmentStatus,
} from './appointments.ts'
import { findOrCreateAppointment, recordWish } from './find-appointment.ts'
import {
  findOrCreatePayment,
  getPayment,
  holdPayment,
  setPaymentStatus,
  type PaymentStatus,
} from './payments.ts'
import { findOrCreateReminder, markTaken } from './reminders.ts'
import { ensureOrganization } from './sites.ts'
import { answerSurvey, findOrCreateSurvey } from './surveys.ts'

const org = 'clinic'
const zone = 'Europe/Madrid'
const now = new Date('2026-03-10T09:00:00Z')
let db: Database
let ctx: Acting
let patientId: string

beforeEach(async () => {
  db = await testDatabase()
  ctx = { clock: await openClock(db, now), ids: randomIds() }
  await db.org(org).tx(async (tx) => {
    await ensureOrganization(tx, { id: org, name: org, zone, sites: [] })
    await putPatients(tx, ctx, org, [rowOf('eva')], 'test')
    patientId = (await getPatientByExternalId(tx, org, 'eva')).id
  })
})
afterEach(() => db.close())

const inTx = <T>(work: (tx: Queryable) => Promise<T>): Promise<T> => db.org(org).tx(work)

const coded =
  (code: ErrorCode, field: string, params: object = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof CodedError)
    assert.deepEqual([error.code, error.field, error.params], [code, field, params])
    return true
  }

const startsAt = new Date('2026-03-11T09:00:00Z')

const appointment = (kind: string, mayCreate = true) =>
  inTx((tx) =>
    findOrCreateAppointment(tx, ctx, org, {
      patientId,
      startsAt,
      zone,
      kind,
      source: 'api',
      actor: 'key:1',
      mayCreate,
    }),
  )

test('an appointment is found by time and kind, or made where the caller may', async () => {
  await assert.rejects(appointment('Videoconsulta', false), coded('not_found', 'fechaHora'))
  const made = await appointment('Videoconsulta')
  assert.deepEqual([made.status, made.version, made.startsAt], ['booked', 1, startsAt])
  assert.deepEqual(await appointment('  VÍDEOCONSULTA ', false), made)
  const params = { wanted: 'Revisión', existing: 'Videoconsulta' }
  await assert.rejects(appointment('Revisión'), coded('appointment_conflict', 'tipoCita', params))
})

test('a cancelled appointment is over: the same again is a new one', async () => {
  const made = await appointment('Consulta')
  await inTx((tx) =>
    setAppointmentStatus(tx, ctx, org, { id: made.id, status: 'cancelled', actor: 'patient' }),
  )
  const again = await appointment('Consulta')
  assert.notEqual(again.id, made.id)
  await assert.rejects(
    inTx((tx) => setAppointmentStatus(tx, ctx, org, { id: made.id, status: 'booked', actor: 'patient' })),
    coded('appointment_conflict', 'tipoCita', { wanted: 'Consulta', existing: 'Consulta' }),
  )
})

test('every change is a version, a stale version changes nothing', async () => {
  const { id } = await appointment('Consulta')
  const set = (status: AppointmentStatus, version?: number) =>
    inTx((tx) => setAppointmentStatus(tx, ctx, org, { id, version, status, actor: 'patient' }))
  assert.deepEqual([(await set('confirmed', 1)).version, (await set('confirmed', 2)).version], [2, 2])
  await assert.rejects(set('cancelled', 1), coded('version_conflict', 'version'))
  assert.equal((await set('cancelled', 2)).version, 3)
  assert.equal((await set('booked')).version, 4)
  await set('fulfilled')
  await assert.rejects(
    set('confirmed'),
    (error) => error instanceof CodedError && error.code === 'illegal_transition',
  )
  const versions = await db
    .org(org)
    .query('select version, status, actor from appointment_version order by version')
  assert.deepEqual(versions, [
    { version: 1, status: 'booked', actor: 'key:1' },
    { version: 2, status: 'confirmed', actor: 'patient' },
    { version: 3, status: 'cancelled', actor: 'patient' },
    { version: 4, status: 'booked', actor: 'patient' },
    { version: 5, status: 'fulfilled', actor: 'patient' },
  ])
  const told = (await eventsAfter(db.org(org), org, 0, 100)).map((event) => event.type)
  const about = told.filter((type) => type.startsWith('appointment.'))
  assert.deepEqual(
    about,
    ['created', 'confirmed', 'cancelled', 'booked', 'fulfilled'].map((type) => `appointment.${type}`),
  )
})

test('a span holds its first instant and not its last', async () => {
  await appointment('Consulta')
  const count = async (from: string, to: string) =>
    (await appointmentsOf(db.org(org), org, patientId, { from: new Date(from), to: new Date(to) })).length
  assert.equal(await count('2026-03-11T09:00:00Z', '2026-03-11T09:00:01Z'), 1)
  assert.equal(await count('2026-03-11T08:00:00Z', '2026-03-11T09:00:00Z'), 0)
})

test('a wish is kept with its dates', async () => {
  const id = await inTx((tx) =>
    recordWish(tx, ctx, org, { patientId, kind: 'request', dates: ['2026-03-20 10:00'] }),
  )
  const rows = await db.org(org).query('select id, kind, dates from appointment_wish')
  assert.deepEqual(rows, [{ id, kind: 'request', dates: ['2026-03-20 10:00'] }])
})

const payment = (amountCents: number, mayCreate = true) =>
  inTx((tx) =>
    findOrCreatePayment(tx, ctx, org, {
      patientId,
      amountCents,
      visitOn: '2026-03-12',
      source: 'api',
      mayCreate,
    }),
  )

test('a payment is found by day and amount; another amount names both', async () => {
  await assert.rejects(payment(4900, false), coded('not_found', 'fecha'))
  const made = await payment(4900)
  assert.deepEqual(await payment(4900, false), made)
  const params = { wanted: '1.234.567,05 €', existing: '49,00 €' }
  await assert.rejects(payment(123_456_705), coded('payment_conflict', 'importe', params))
})

test('what happens to a payment decides whether it is asked for again', async () => {
  const cases: readonly (readonly [status: PaymentStatus, same: boolean])[] = [
    ['claimed_paid', true],
    ['paid', true],
    ['cancelled', false],
  ]
  let before = await payment(4900)
  for (const [status, same] of cases) {
    const changed = await inTx((tx) => setPaymentStatus(tx, ctx, org, { id: before.id, status }))
    assert.equal(changed.version, before.version + 1, status)
    const found = await payment(4900)
    assert.equal(found.id === before.id, same, status)
    before = found
  }
})

test('a hold is never shortened and owes nothing new', async () => {
  const { id, version } = await payment(4900)
  const hold = (until: string) => inTx((tx) => holdPayment(tx, ctx, org, { id, until: new Date(until) }))
  await hold('2026-03-20T00:00:00Z')
  await hold('2026-03-15T00:00:00Z')
  const held = await getPayment(db.org(org), org, id)
  assert.deepEqual([held.heldUntil?.toISOString(), held.version], ['2026-03-20T00:00:00.000Z', version])
})

const today = '2026-03-10'

test('a survey is about the latest visit of the specialty within thirty days', async () => {
  const visit = (at: string, status: AppointmentStatus, specialty: string, kind = 'Consulta') => ({
    patientId,
    startsAt: new Date(at),
    zone,
    kind,
    specialty,
    status,
    source: 'test',
  })
  const rows = [
    visit('2026-03-01T10:00:00Z', 'fulfilled', 'Cardiología'),
    visit('2026-03-03T23:30:00Z', 'booked', 'Cardiología'),
    visit('2026-03-05T10:00:00Z', 'cancelled', 'Cardiología'),
    visit('2026-03-06T10:00:00Z', 'noshow', 'Cardiología'),
    visit('2026-03-11T10:00:00Z', 'booked', 'Cardiología'),
    visit('2026-02-08T10:00:00Z', 'fulfilled', 'Dermatología'),
    visit('2026-02-07T10:00:00Z', 'fulfilled', 'Neurología'),
    visit('2026-03-02T10:00:00Z', 'fulfilled', '', 'Podología'),
  ]
  await inTx((tx) => addAppointments(tx, ctx, org, { rows, actor: 'test' }))
  const cases: readonly (readonly [
    why: string,
    specialty: string,
    visitOn: string | undefined,
    day: string,
  ])[] = [
    ['the latest that took place, on its own calendar', 'cardiologia', undefined, '2026-03-04'],
    ['the day that was said', 'Cardiología', '2026-03-01', '2026-03-01'],
    ['thirty days ago', 'Dermatología', undefined, '2026-02-08'],
    ['thirty-one days ago is too long', 'Neurología', undefined, today],
    ['never seen there', 'Oncología', undefined, today],
    ['the specialty stands as the kind', 'Podología', undefined, '2026-03-02'],
  ]
  for (const [why, specialty, visitOn, day] of cases) {
    const wanted = { patientId, specialty, visitOn, today }
    const survey = await inTx((tx) => findOrCreateSurvey(tx, ctx, org, wanted))
    assert.equal(survey.visitOn, day, why)
    assert.deepEqual(await inTx((tx) => findOrCreateSurvey(tx, ctx, org, wanted)), survey, why)
  }
})

test('an answer is score, comment or both, and may be corrected', async () => {
  const { id } = await inTx((tx) =>
    findOrCreateSurvey(tx, ctx, org, { patientId, specialty: 'Cardiología', today }),
  )
  const answer = (score: number | null, comment: string | null) =>
    inTx((tx) => answerSurvey(tx, ctx, org, { surveyId: id, score, comment }))
  const steps: readonly (readonly [number | null, string | null, number | null, string | null])[] = [
    [null, 'espera larga', null, 'espera larga'],
    [0, null, 0, 'espera larga'],
    [6, 'perdón, un 6', 6, 'espera larga\nperdón, un 6'],
  ]
  for (const [score, comment, storedScore, storedComment] of steps) {
    const stored = await answer(score, comment)
    const status = storedScore === null ? 'open' : 'answered'
    assert.deepEqual([stored.status, stored.score, stored.comment], [status, storedScore, storedComment])
  }
})

test('one reminder per reason and hour; taken stays taken', async () => {
  const remind = (reason: string, dueAt: Date) =>
    inTx((tx) => findOrCreateReminder(tx, ctx, org, { patientId, kind: 'medication', reason, dueAt, zone }))
  const made = await remind('Toma de medicación', startsAt)
  assert.deepEqual(await remind('toma de MEDICACION', startsAt), made)
  assert.notEqual((await remind('Toma de medicación', now)).id, made.id)
  const take = () => inTx((tx) => markTaken(tx, ctx, org, { id: made.id }))
  assert.deepEqual([(await take()).status, (await take()).status], ['taken', 'taken'])
  const told = (await eventsAfter(db.org(org), org, 0, 100)).filter(
    (event) => event.type === 'reminder.taken',
  )
  assert.equal(told.length, 1)
})
