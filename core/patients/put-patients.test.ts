// Writing patients: the same twice is nothing, and what patients said themselves stands.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import { currentConsents } from '../consent/consent.ts'
import { withdraw } from '../consent/preferences.ts'
import type { Database } from '../database/database.ts'
import { ensureOrganization } from '../care/sites.ts'
import { CodedError } from '../errors.ts'
import { eventsAfter, type Acting } from '../events/events.ts'
import { contactPointsAt, contactPointsOf, setContactStatus } from './contact-points.ts'
import { loadFacts } from './facts.ts'
import { getPatientByExternalId } from './patients.ts'
import { putPatients, type PatientRow } from './put-patients.ts'
import { rowOf } from './sample-rows.ts'

const org = 'clinic'
const now = new Date('2026-03-01T09:00:00Z')
let db: Database
let ctx: Acting

beforeEach(async () => {
  db = await testDatabase()
  ctx = { clock: await openClock(db, now), ids: randomIds() }
  await db
    .org(org)
    .tx((tx) => ensureOrganization(tx, { id: org, name: org, zone: 'Europe/Madrid', sites: [] }))
})
afterEach(() => db.close())

const put = (...rows: PatientRow[]) => db.org(org).tx((tx) => putPatients(tx, ctx, org, rows, 'key:1'))
const idOf = async (externalId: string) => (await getPatientByExternalId(db.org(org), org, externalId)).id
const sms = (value: string, preferred = false) => ({ channel: 'sms', value, preferred })
const first = '+34612345678'
const second = '+34612345679'
const given = (purpose: string, evidence?: unknown) => ({
  purpose,
  channel: 'sms',
  status: 'given',
  evidence,
})

const full = {
  name: 'Eva|Prueba',
  birthDate: '2000-02-29',
  language: 'ca',
  address: { municipality: 'Girona', province: 'Girona' },
  contactPoints: [sms(first, true)],
  consents: [given('care', { form: 'a', page: 2 })],
}

test('the same twice changes nothing and tells nothing', async () => {
  assert.deepEqual(await put(rowOf('a', full), rowOf('b')), { created: 2, updated: 0, unchanged: 0 })
  const before = await eventsAfter(db.org(org), org, 0, 100)
  assert.deepEqual(await put(rowOf('b'), rowOf('a', full)), { created: 0, updated: 0, unchanged: 2 })
  assert.deepEqual(await eventsAfter(db.org(org), org, 0, 100), before)
  assert.equal((await getPatientByExternalId(db.org(org), org, 'a')).version, 1)
})

const changes: readonly (readonly [why: string, change: Record<string, unknown>])[] = [
  ['another name', { name: 'Eva María|Prueba' }],
  ['no birth date any more', { birthDate: null }],
  ['another place', { address: { municipality: 'Salt', province: 'Girona' } }],
  ['another number', { contactPoints: [sms(second, true)] }],
  ['no longer preferred', { contactPoints: [sms(first)] }],
  ['one consent more', { consents: [...full.consents, given('survey')] }],
  ['a guardian', { guardians: [{ externalId: 'g' }] }],
  ['a record number', { recordNumber: 'HC-1' }],
  ['a death', { status: 'deceased' }],
]

test('each change is one update, one version and one event', async () => {
  for (const [why, change] of changes) {
    await put(rowOf('g'), rowOf('a', full))
    await put(rowOf('a', full))
    const { version } = await getPatientByExternalId(db.org(org), org, 'a')
    const seen = (await eventsAfter(db.org(org), org, 0, 1000)).at(-1)?.seq ?? 0
    assert.deepEqual(
      await put(rowOf('a', { ...full, ...change })),
      { created: 0, updated: 1, unchanged: 0 },
      why,
    )
    assert.equal((await getPatientByExternalId(db.org(org), org, 'a')).version, version + 1, why)
    const types = (await eventsAfter(db.org(org), org, seen, 100)).map((event) => event.type)
    assert.equal(types.filter((type) => type === 'patient.updated').length, 1, why)
    assert.equal(types.includes('patient.deceased'), change['status'] === 'deceased', why)
  }
})

test('what is left out stays only for record number and merge', async () => {
  await put(rowOf('a', { ...full, recordNumber: 'HC-1', mergedInto: 'b' }))
  await put(rowOf('a'))
  const stored = await getPatientByExternalId(db.org(org), org, 'a')
  assert.deepEqual([stored.recordNumber, stored.mergedInto], ['HC-1', 'b'])
  assert.deepEqual([stored.birthDate, stored.language, stored.municipality], [null, null, null])
})

test('addresses keep their id, their block and their history', async () => {
  await put(
    rowOf('a', { contactPoints: [sms(first), sms(second)] }),
    rowOf('b', { contactPoints: [sms(first)] }),
  )
  const patient = await idOf('a')
  const byValue = async () =>
    new Map((await contactPointsOf(db.org(org), org, [patient])).map((point) => [point.value, point]))
  const before = await byValue()
  await db.org(org).tx((tx) =>
    setContactStatus(tx, ctx, org, {
      id: before.get(first)?.id ?? '',
      status: 'blocked',
      reason: 'wrong_recipient',
    }),
  )
  await put(rowOf('a', { contactPoints: [sms(first, true)] }))
  const gone = await byValue()
  assert.equal(gone.get(first)?.status, 'blocked')
  assert.equal(gone.get(first)?.id, before.get(first)?.id)
  assert.equal(gone.get(first)?.preferred, true)
  assert.equal(gone.get(second)?.status, 'old')
  await put(rowOf('a', { contactPoints: [sms(second)] }))
  const back = await byValue()
  assert.equal(back.get(second)?.status, 'active')
  assert.equal(back.get(first)?.status, 'blocked', 'an address that is not listed does not lose its block')
  const others = await contactPointsAt(db.org(org), org, { channel: 'sms', value: first })
  assert.deepEqual(
    others.map((point) => [point.patientId === patient, point.status]).sort(),
    [
      [false, 'active'],
      [true, 'blocked'],
    ],
    'the block is one patient’s only',
  )
})

test('an unknown guardian is the caller’s mistake and nothing is written', async () => {
  const cases: readonly (readonly [why: string, rows: PatientRow[], field: string])[] = [
    ['nobody', [rowOf('a', { guardians: [{ externalId: 'ghost' }] })], 'guardians'],
    ['oneself', [rowOf('a', { guardians: [{ externalId: 'a' }] })], 'guardians'],
    ['merged into oneself', [rowOf('a', { mergedInto: 'a' })], 'mergedInto'],
    ['one patient twice', [rowOf('a'), rowOf('a')], 'externalId'],
  ]
  for (const [why, rows, field] of cases) {
    await assert.rejects(
      put(...rows),
      (error) => error instanceof CodedError && error.code === 'invalid_input' && error.field === field,
      why,
    )
  }
  assert.deepEqual(await db.org(org).query('select 1 from patient'), [])
})

test('a guardian may come in the same batch, and a carer is told from one', async () => {
  const child = rowOf('child', {
    birthDate: '2012-03-02',
    guardians: [{ externalId: 'ana', relation: 'mother' }],
  })
  const grown = rowOf('grown', { birthDate: '2012-03-01', guardians: [{ externalId: 'ana' }] })
  const elder = rowOf('elder', {
    birthDate: '1930-01-01',
    guardians: [{ externalId: 'ana', relation: 'Cuidadora' }],
  })
  const ana = rowOf('ana', { contactPoints: [sms(first)], consents: [given('care')] })
  await put(child, grown, elder, ana)
  const ids = { child: await idOf('child'), grown: await idOf('grown'), elder: await idOf('elder') }
  const facts = await loadFacts(db.org(org), org, Object.values(ids), now)
  const of = (id: string) => facts.get(id)
  assert.equal(of(ids.child)?.isMinor, true)
  assert.equal(of(ids.grown)?.isMinor, false, 'fourteen today')
  assert.equal(of(ids.child)?.guardians[0]?.contactPoints[0]?.value, first)
  assert.equal(of(ids.child)?.guardians[0]?.consents.get('care:sms'), 'given')
  assert.deepEqual(of(ids.child)?.carers, [])
  assert.deepEqual([of(ids.elder)?.guardians.length, of(ids.elder)?.carers.length], [0, 1])
  const eighteen = await loadFacts(db.org(org), org, [ids.grown, 'nobody'], now, { minorUnder: 18 })
  assert.deepEqual(
    [...eighteen.values()].map((one) => one.isMinor),
    [true],
  )
})

test('a record speaks against a patient’s own "no" only with evidence not seen before', async () => {
  await put(rowOf('a', full))
  const patientId = await idOf('a')
  const change = {
    patientId,
    scope: {},
    channel: 'sms' as const,
    how: 'reply' as const,
    evidence: { inbound: '1' },
    actor: 'patient',
  }
  await db.org(org).tx((tx) => withdraw(tx, ctx, org, change))
  const steps: readonly (readonly [why: string, consent: Record<string, unknown>, stands: string])[] = [
    ['no evidence', given('care'), 'withdrawn'],
    ['empty evidence', given('care', {}), 'withdrawn'],
    ['the old form again, its keys in another order', given('care', { page: 2, form: 'a' }), 'withdrawn'],
    ['a record that also says no', { ...given('care'), status: 'withdrawn' }, 'withdrawn'],
    ['and then yes again without evidence', given('care'), 'withdrawn'],
    ['a new form', given('care', { form: 'b' }), 'given'],
    ['and no again', { ...given('care'), status: 'withdrawn' }, 'withdrawn'],
    ['which the record itself may take back', given('care'), 'given'],
  ]
  for (const [why, consent, stands] of steps) {
    await put(rowOf('a', { ...full, consents: [consent] }))
    const rows = await currentConsents(db.org(org), org, [patientId])
    assert.equal(rows.find((row) => row.purpose === 'care' && row.channel === 'sms')?.status, stands, why)
  }
})
