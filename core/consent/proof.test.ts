// What a data-protection officer shows: who agreed to which words, when and how, and every change of mind since.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { standingClock } from '#evals/test-app.ts'
import { ensureOrganization } from '../care/sites.ts'
import { randomIds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { getPatientByExternalId } from '../patients/patients.ts'
import { putPatients } from '../patients/put-patients.ts'
import { rowOf } from '../patients/sample-rows.ts'
import { recordConsents } from './consent.ts'
import { give, withdraw } from './preferences.ts'
import { proofOfConsent } from './proof.ts'

const org = 'clinic'
const clock = standingClock('2026-11-24T10:00:00+01:00')
const ctx = { clock, ids: randomIds() }
let db: Database

before(async () => {
  db = await testDatabase()
  await db
    .org(org)
    .tx((tx) => ensureOrganization(tx, { id: org, name: org, zone: 'Europe/Madrid', sites: [] }))
})
after(() => db.close())

const text = 'Acepto recibir avisos de mi centro por SMS.\nPuedo retirarlo cuando quiera.'
const form = { text, version: 'v3', language: 'es', form: 'F-12', signed: '2026-11-20' }

const put = (externalId: string, evidence: unknown, status = 'given') =>
  db.org(org).tx((tx) => {
    const consents = [{ purpose: 'care', channel: 'sms', status, evidence }]
    const contactPoints = [{ channel: 'sms', value: '+34612345678' }]
    return putPatients(tx, ctx, org, [rowOf(externalId, { consents, contactPoints })], 'key:his')
  })

const idOf = async (externalId: string): Promise<string> =>
  (await getPatientByExternalId(db.org(org), org, externalId)).id

test('the words, their version and language, who wrote it, when and how, and what the patient said since', async () => {
  await put('p1', form)
  const patientId = await idOf('p1')
  const own = { patientId, scope: {}, channel: 'sms', how: 'reply', actor: 'patient' } as const
  clock.set('2026-11-25T08:00:00+01:00')
  await db.org(org).tx((tx) => withdraw(tx, ctx, org, { ...own, evidence: { inbound: 'in-1' } }))
  clock.set('2026-11-26T08:00:00+01:00')
  await db.org(org).tx((tx) => give(tx, ctx, org, { ...own, evidence: { inbound: 'in-2' } }))
  const proof = (await proofOfConsent(db.org(org), org, patientId)).filter((row) => row.purpose === 'care')
  const pair = { patient: 'p1', purpose: 'care', channel: 'sms' }
  const silent = { text: null, textVersion: null, language: null }
  assert.deepEqual(proof, [
    {
      ...pair,
      ...{ status: 'given', text, textVersion: 'v3', language: 'es', at: new Date('2026-11-24T09:00:00Z') },
      ...{ how: 'api', evidence: form, actor: 'key:his' },
    },
    {
      ...{ ...pair, ...silent, status: 'withdrawn', at: new Date('2026-11-25T07:00:00Z') },
      ...{ how: 'reply', evidence: { inbound: 'in-1' }, actor: 'patient' },
    },
    {
      ...{ ...pair, ...silent, status: 'given', at: new Date('2026-11-26T07:00:00Z') },
      ...{ how: 'reply', evidence: { inbound: 'in-2' }, actor: 'patient' },
    },
  ])
})

const later: [what: string, evidence: unknown, status: string, rows: number][] = [
  ['the same form again says nothing new', form, 'given', 1],
  [
    'nor does one with its parts in another order',
    Object.fromEntries(Object.entries(form).reverse()),
    'given',
    1,
  ],
  ['other words are agreed to anew', { ...form, text: 'Acepto los avisos.', version: 4 }, 'given', 2],
  ['evidence without words adds nothing to what stands', { form: 'F-13' }, 'given', 1],
  ['a withdrawal', { form: 'F-14' }, 'withdrawn', 2],
]
for (const [index, [what, evidence, status, rows]] of later.entries()) {
  test(`after a yes on a form: ${what}`, async () => {
    await put(`l${index}`, form)
    await put(`l${index}`, evidence, status)
    const proof = await proofOfConsent(db.org(org), org, await idOf(`l${index}`))
    assert.equal(proof.length, rows)
    const said = evidence as { version?: string | number }
    if (rows === 2)
      assert.equal(proof[1]?.textVersion, said.version === undefined ? null : String(said.version))
  })
}

test('plain evidence is no wording, and nobody else is shown', async () => {
  await put('p2', 'formulario firmado')
  const patientId = await idOf('p2')
  const draft = {
    patientId,
    purpose: 'survey',
    channel: 'sms',
    status: 'given',
    how: 'staff',
    evidence: {},
    actor: 'ana',
  } as const
  await db
    .org(org)
    .tx((tx) => recordConsents(tx, ctx, org, [{ ...draft, text, textVersion: 'v1', language: 'ca' }]))
  const proof = await proofOfConsent(db.org(org), org, patientId)
  assert.deepEqual(
    proof.map((row) => [row.patient, row.purpose, row.text, row.textVersion, row.language]),
    [
      ['p2', 'care', null, null, null],
      ['p2', 'survey', text, 'v1', 'ca'],
    ],
  )
})
