// "No more" and "again": which pairs of purpose and channel they touch.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import type { PreferenceScope } from '../conversations/interpretation.ts'
import type { Database } from '../database/database.ts'
import { ensureOrganization } from '../care/sites.ts'
import { eventsAfter, type Acting } from '../events/events.ts'
import { getPatientByExternalId } from '../patients/patients.ts'
import { putPatients } from '../patients/put-patients.ts'
import { rowOf } from '../patients/sample-rows.ts'
import { consentHistory, currentConsents } from './consent.ts'
import { give, pairsOf, withdraw, type PreferenceChange } from './preferences.ts'
import { consentPurposes } from './purposes.ts'

const org = 'clinic'
let db: Database
let ctx: Acting
let made = 0

before(async () => {
  db = await testDatabase()
  ctx = { clock: await openClock(db), ids: randomIds() }
  await db
    .org(org)
    .tx((tx) => ensureOrganization(tx, { id: org, name: org, zone: 'Europe/Madrid', sites: [] }))
})
after(() => db.close())

const channels = ['whatsapp', 'sms'] as const

/** A patient on WhatsApp and SMS who agreed to all but commercial messages there. */
async function newPatient(): Promise<string> {
  made += 1
  const consents = consentPurposes
    .filter((purpose) => purpose !== 'commercial')
    .flatMap((purpose) =>
      channels.map((channel) => ({ purpose, channel, status: 'given', evidence: 'form' })),
    )
  const contactPoints = channels.map((channel) => ({ channel, value: '+34612345678' }))
  const row = rowOf(`p${made}`, { contactPoints, consents })
  await db.org(org).tx((tx) => putPatients(tx, ctx, org, [row], 'test'))
  return (await getPatientByExternalId(db.org(org), org, row.externalId)).id
}

const said = (patientId: string, scope: PreferenceScope): PreferenceChange => ({
  patientId,
  scope,
  channel: 'whatsapp',
  how: 'reply',
  evidence: { inbound: 'in-1' },
  actor: 'patient',
})

const standing = async (patientId: string): Promise<string> =>
  (await currentConsents(db.org(org), org, [patientId]))
    .filter((row) => row.status === 'given')
    .map((row) => `${row.purpose}:${row.channel}`)
    .sort()
    .join(' ')

const counts: readonly (readonly [why: string, scope: PreferenceScope, pairs: number])[] = [
  ['a bare word: every purpose, the channel it came by', {}, 5],
  ['a purpose: that kind on every channel', { purpose: 'survey' }, 4],
  ['a channel: every purpose there', { channel: 'email' }, 5],
  ['a purpose on a channel', { purpose: 'survey', channel: 'sms' }, 1],
  ['everything', { all: true }, 20],
  ['everything, whatever else is named', { all: true, purpose: 'survey', channel: 'sms' }, 20],
]

test('the pairs of a scope', () => {
  for (const [why, scope, pairs] of counts) assert.equal(pairsOf(scope, 'whatsapp').length, pairs, why)
})

const onSms = 'billing:sms care:sms prevention:sms survey:sms'
const onWhatsApp = 'billing:whatsapp care:whatsapp prevention:whatsapp survey:whatsapp'
const everything = [...onSms.split(' '), ...onWhatsApp.split(' ')].sort().join(' ')

const stops: readonly (readonly [why: string, scope: PreferenceScope, left: string, care: string[]])[] = [
  ['a bare word', {}, onSms, ['sms']],
  [
    'a purpose',
    { purpose: 'survey' },
    'billing:sms billing:whatsapp care:sms care:whatsapp prevention:sms prevention:whatsapp',
    ['whatsapp', 'sms'],
  ],
  ['another channel', { channel: 'sms' }, onWhatsApp, ['whatsapp']],
  ['everything', { all: true }, '', []],
]

test('what goes on after "no more", and what "again" brings back', async () => {
  for (const [why, scope, left, care] of stops) {
    const patientId = await newPatient()
    const stopped = await db.org(org).tx((tx) => withdraw(tx, ctx, org, said(patientId, scope)))
    assert.equal(await standing(patientId), left, why)
    assert.deepEqual(stopped.careElsewhere, care, why)
    await db.org(org).tx((tx) => give(tx, ctx, org, said(patientId, scope)))
    assert.equal(await standing(patientId), everything, `${why}, again`)
  }
})

test('"again" never widens what was agreed to, but for the kind that is named', async () => {
  const cases: readonly (readonly [why: string, scope: PreferenceScope, more: string])[] = [
    ['everything', { all: true }, ''],
    ['a channel never agreed to gives care there', { channel: 'email' }, 'care:email'],
    [
      'a kind never agreed to is given where it was asked for',
      { purpose: 'commercial' },
      'commercial:whatsapp',
    ],
  ]
  for (const [why, scope, more] of cases) {
    const patientId = await newPatient()
    await db.org(org).tx((tx) => give(tx, ctx, org, said(patientId, scope)))
    const expected = [...everything.split(' '), ...(more === '' ? [] : [more])].sort().join(' ')
    assert.equal(await standing(patientId), expected, why)
  }
})

test('the ledger only grows, with who, how and proof, and each act is told', async () => {
  const patientId = await newPatient()
  const before = await consentHistory(db.org(org), org, [patientId])
  const seq = (await eventsAfter(db.org(org), org, 0, 10_000)).at(-1)?.seq ?? 0
  await db.org(org).tx((tx) => withdraw(tx, ctx, org, said(patientId, { purpose: 'care', channel: 'sms' })))
  await db.org(org).tx((tx) => withdraw(tx, ctx, org, said(patientId, { purpose: 'care', channel: 'sms' })))
  const history = await consentHistory(db.org(org), org, [patientId])
  assert.deepEqual(history.slice(0, before.length), before)
  assert.deepEqual(
    history.slice(before.length).map(({ status, how, evidence }) => ({ status, how, evidence })),
    Array(2).fill({ status: 'withdrawn', how: 'reply', evidence: { inbound: 'in-1' } }),
  )
  const told = await eventsAfter(db.org(org), org, seq, 10)
  assert.deepEqual(
    told.map(({ type, ids }) => ({ type, ids })),
    Array(2).fill({ type: 'consent.withdrawn', ids: { patient: patientId } }),
  )
})
