// What the sample data promise to the brief's calls, the demonstrations and the tests that stand on them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { channelNames } from '#channels/contract.ts'
import { appointmentsBetween } from '#core/care/appointments.ts'
import { paymentsOf } from '#core/care/payments.ts'
import { openClock, randomIds } from '#core/clock.ts'
import { currentConsents } from '#core/consent/consent.ts'
import { consentPurposes } from '#core/consent/purposes.ts'
import type { Ctx } from '#core/ctx.ts'
import { latestBirthOfAge } from '#core/patients/age.ts'
import { contactPointsAt } from '#core/patients/contact-points.ts'
import { loadFacts, type PatientFacts } from '#core/patients/facts.ts'
import { findPatient } from '#core/patients/find.ts'
import { listPatients, type Patient } from '#core/patients/patients.ts'
import { segmentPatients, type Segment } from '#core/patients/segments.ts'
import { dayOf, timeOf } from '#core/text/dates.ts'
import { CodedError } from '#core/errors.ts'
import { testDatabase } from '#evals/test-database.ts'
import { dayFrom } from './calendar.ts'
import { optedOut } from './people.ts'
import { loadSample, sampleOrganization, samplePeople } from './sample.ts'

const org = sampleOrganization.id
const { zone } = sampleOrganization
const oneDay = 86_400_000

type Loaded = Pick<Ctx, 'db' | 'clock' | 'ids'> & { today: string; now: Date }

async function loadedAt(instant: string): Promise<Loaded> {
  const db = await testDatabase()
  const clock = await openClock(db, new Date(instant))
  const ctx = { db, clock, ids: randomIds() }
  assert.equal(await loadSample(ctx), samplePeople.length, instant)
  return { ...ctx, now: clock.now(), today: dayOf(clock.now(), zone) }
}

async function factsOf(loaded: Loaded, patients: readonly Patient[]): Promise<PatientFacts[]> {
  const ids = patients.map((patient) => patient.id)
  return [...(await loadFacts(loaded.db.org(org), org, ids, loaded.now)).values()]
}

const factsById = async (loaded: Loaded, ...references: string[]): Promise<PatientFacts[]> =>
  factsOf(loaded, await Promise.all(references.map((one) => findPatient(loaded.db.org(org), org, one))))

const everybodyIn = ({ db }: Loaded, segment: Segment) =>
  segmentPatients(db.org(org), org, segment, { limit: 500 })

async function juanIsReady(loaded: Loaded): Promise<void> {
  const q = loaded.db.org(org)
  const juan = await findPatient(q, org, 'juan garcia')
  assert.deepEqual([juan.externalId, juan.recordNumber], ['juan-garcia', 'HC-00001'])
  const given = (await currentConsents(q, org, [juan.id])).filter((row) => row.status === 'given')
  assert.equal(given.length, channelNames.length * consentPurposes.length)
  const span = {
    from: new Date(loaded.now.getTime() - 2 * oneDay),
    to: new Date(loaded.now.getTime() + 3 * oneDay),
  }
  const visits = (await appointmentsBetween(q, org, { ...span, limit: 500 }))
    .filter((visit) => visit.patientId === juan.id)
    .map((visit) => [dayOf(visit.startsAt, zone), visit.status, visit.specialty ?? visit.kind])
  assert.deepEqual(visits, [
    [loaded.today, 'fulfilled', 'Cardiología'],
    [dayFrom(loaded.today, 1), 'booked', 'Videoconsulta'],
  ])
  const [tomorrow] = await q.query<{ at: Date }>(
    `select starts_at as at from appointment where org = $1 and patient_id = $2 and status = 'booked'`,
    [org, juan.id],
  )
  assert.equal(timeOf(tomorrow?.at ?? loaded.now, zone), '10:00')
  const bills = (await paymentsOf(q, org, juan.id)).map(({ amountCents, visitOn, status }) => [
    amountCents,
    visitOn,
    status,
  ])
  assert.deepEqual(bills, [[4900, dayFrom(loaded.today, 2), 'pending']])
}

async function segmentsHold(loaded: Loaded): Promise<void> {
  const elders = await everybodyIn(loaded, { bornOnOrBefore: latestBirthOfAge(65, loaded.today) })
  const byPush = (await factsOf(loaded, elders)).filter(
    (facts) => facts.consents.get('prevention:push') === 'given',
  )
  assert.ok(byPush.length >= 15 && byPush.length < 50, `${byPush.length} over 65 by push`)
  assert.ok(elders.length < 50, `${elders.length} over 65`)
  const screening = await everybodyIn(loaded, {
    bornOnOrBefore: latestBirthOfAge(50, loaded.today),
    bornOnOrAfter: dayFrom(latestBirthOfAge(70, loaded.today), 1),
    sex: 'female',
    place: 'sevilla',
  })
  assert.ok(screening.length >= 3, `${screening.length} women of 50 to 69 in Sevilla`)
  const minors = (await factsOf(loaded, await everybodyIn(loaded, {}))).filter((facts) => facts.isMinor)
  assert.ok(minors.length >= 3, `${minors.length} minors`)
  for (const minor of minors)
    assert.ok((minor.guardians[0]?.contactPoints.length ?? 0) > 0, 'a guardian to write to')
  const past = { from: new Date(loaded.now.getTime() - 15 * oneDay), to: loaded.now, limit: 500 }
  const seen = new Set(
    (await appointmentsBetween(loaded.db.org(org), org, past)).map((visit) => visit.status),
  )
  assert.deepEqual([...seen].sort(), ['cancelled', 'fulfilled', 'noshow'], 'nothing past is still booked')
  const ahead = { from: loaded.now, to: new Date(loaded.now.getTime() + 16 * oneDay), limit: 500 }
  const coming = (await appointmentsBetween(loaded.db.org(org), org, ahead)).map((visit) => visit.status)
  assert.ok(!coming.includes('fulfilled') && !coming.includes('noshow'), 'nothing ahead is over')
  assert.ok(coming.filter((status) => status === 'booked').length >= 20)
}

const instants: readonly (readonly [why: string, instant: string])[] = [
  ['the brief’s day', '2024-08-19T09:00:00+02:00'],
  ['just after midnight', '2026-01-01T00:01:00+01:00'],
  ['before the surgery opens, on a Saturday', '2026-11-21T06:00:00+01:00'],
  ['the evening before the clocks go forward', '2026-03-28T23:30:00+01:00'],
  ['a leap day', '2028-02-29T12:00:00+01:00'],
]

for (const [why, instant] of instants) {
  test(`the sample fits its day: ${why}`, async () => {
    const loaded = await loadedAt(instant)
    await juanIsReady(loaded)
    await segmentsHold(loaded)
    await loaded.db.close()
  })
}

test('the people a demonstration needs are there', async () => {
  const loaded = await loadedAt('2026-05-05T10:00:00+02:00')
  const q = loaded.db.org(org)
  assert.ok(samplePeople.length >= 64)
  await assert.rejects(findPatient(q, org, 'María López Fernández'), (error) => {
    assert.ok(error instanceof CodedError && error.code === 'patient_ambiguous')
    return error.params['count'] === 2
  })
  const listed = await listPatients(q, org, { limit: 500 })
  const languages = new Set(listed.map((patient) => patient.language))
  assert.deepEqual([...languages].sort(), ['ca', 'en', 'es', 'eu', 'gl'])
  assert.ok(listed.filter((patient) => patient.zone === 'Atlantic/Canary').length >= 3)
  assert.deepEqual(
    new Set(listed.map((patient) => patient.status)),
    new Set(['active', 'inactive', 'deceased']),
  )
  assert.equal((await findPatient(q, org, 'carmen-ruiz-anterior')).externalId, 'carmen-ruiz')
  const [out, onlyEmail, none, carer] = await factsById(
    loaded,
    optedOut,
    'ruben-casas',
    'irene-bravo',
    'dolores-torres',
  )
  assert.deepEqual([...new Set(out?.consents.values())], ['withdrawn'])
  assert.deepEqual(
    [onlyEmail?.contactPoints.map((point) => point.channel), none?.contactPoints],
    [['email'], []],
  )
  const ana = carer?.carers[0]?.patient
  const children = await q.query('select 1 from relationship where org = $1 and related_id = $2', [
    org,
    ana?.id,
  ])
  assert.equal(children.length, 3, 'two children and her mother')
  const [spouse] = await factsById(loaded, 'manuel-ortega')
  const phone = spouse?.contactPoints.find((point) => point.channel === 'sms')?.value ?? ''
  assert.equal((await contactPointsAt(q, org, { channel: 'sms', value: phone })).length, 2)
  await loaded.db.close()
})

test('nobody real could be reached', async () => {
  const loaded = await loadedAt('2026-05-05T10:00:00+02:00')
  const points = await loaded.db
    .org(org)
    .query<{ kind: string; value: string }>('select kind, value from contact_point')
  const fictitious = { phone: /^\+346000000\d\d$/, email: /@example\.org$/, subscription: /^sample-device-/ }
  for (const { kind, value } of points) {
    assert.ok(
      Object.entries(fictitious).some(([name, shape]) => name === kind && shape.test(value)),
      kind,
    )
  }
  await loaded.db.close()
})

test('loaded once, and the same on every load', async () => {
  const people = async () => {
    const loaded = await loadedAt('2026-05-05T10:00:00+02:00')
    assert.equal(await loadSample(loaded), 0, 'not into a database with patients')
    const patients = await loaded.db
      .org(org)
      .query('select external_id, given, birth_date from patient order by 1')
    const visits = await loaded.db
      .org(org)
      .query(
        'select p.external_id, a.starts_at, a.kind, a.status from appointment a join patient p on p.id = a.patient_id order by 1, 2',
      )
    await loaded.db.close()
    return { patients, visits }
  }
  assert.deepEqual(await people(), await people())
})
