// Who is in a segment, at its bounds.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { ensureOrganization } from '../care/sites.ts'
import { latestBirthOfAge } from './age.ts'
import { putPatients } from './put-patients.ts'
import { rowOf } from './sample-rows.ts'
import { countSegment, knownPlaces, segmentPatients, type Segment } from './segments.ts'

const org = 'clinic'
let db: Database

const sevilla = { municipality: 'Sevilla', province: 'Sevilla' }
const palmas = { municipality: 'Telde', province: 'Las Palmas' }
const people = [
  rowOf('turns-65-today', { birthDate: '1960-05-10', sex: 'female', language: 'ca-ES', address: sevilla }),
  rowOf('turns-65-tomorrow', { birthDate: '1960-05-11', sex: 'female', language: 'ca', address: sevilla }),
  rowOf('leap', { birthDate: '1960-02-29', sex: 'male', language: 'cab', address: palmas }),
  rowOf('old', { birthDate: '1930-01-01', sex: 'female', address: { municipality: 'Palma' } }),
  rowOf('unknown-age', { sex: 'female', address: sevilla }),
  rowOf('dead', { birthDate: '1930-01-01', address: sevilla, status: 'deceased' }),
  rowOf('left', { birthDate: '1930-01-01', address: sevilla, status: 'inactive' }),
  rowOf('merged', { birthDate: '1930-01-01', address: sevilla, mergedInto: 'old' }),
]

before(async () => {
  db = await testDatabase()
  const ctx = { clock: await openClock(db), ids: randomIds() }
  await db.org(org).tx(async (tx) => {
    await ensureOrganization(tx, { id: org, name: org, zone: 'Europe/Madrid', sites: [] })
    await putPatients(tx, ctx, org, people, 'test')
  })
})
after(() => db.close())

const over65 = (today: string): Segment => ({ bornOnOrBefore: latestBirthOfAge(65, today) })

const cases: readonly (readonly [why: string, segment: Segment, members: string[]])[] = [
  [
    'everybody that is there still',
    {},
    ['leap', 'old', 'turns-65-today', 'turns-65-tomorrow', 'unknown-age'],
  ],
  ['65 on the birthday, not the day before', over65('2025-05-10'), ['leap', 'old', 'turns-65-today']],
  ['a leap birthday is not reached on 28 February', over65('2025-02-28'), ['old']],
  ['but on 1 March', over65('2025-03-01'), ['leap', 'old']],
  [
    'both bounds count',
    { bornOnOrAfter: '1960-02-29', bornOnOrBefore: '1960-05-10' },
    ['leap', 'turns-65-today'],
  ],
  ['a sex', { sex: 'male' }, ['leap']],
  [
    'a municipality, case and accents ignored',
    { place: ' SEVÍLLA ' },
    ['turns-65-today', 'turns-65-tomorrow', 'unknown-age'],
  ],
  ['a province', { place: 'las palmas' }, ['leap']],
  ['a place is a whole name', { place: 'Palma' }, ['old']],
  ['a place nobody lives in', { place: 'Cuenca' }, []],
  ['a language with and without its region', { language: 'ca' }, ['turns-65-today', 'turns-65-tomorrow']],
  [
    'all at once',
    { ...over65('2025-05-10'), sex: 'female', place: 'Sevilla', language: 'CA' },
    ['turns-65-today'],
  ],
]

test('members, in pages of any size, as many as were counted', async () => {
  for (const [why, segment, members] of cases) {
    const seen: string[] = []
    let after: string | undefined
    for (;;) {
      const page = await segmentPatients(db.org(org), org, segment, { after, limit: 2 })
      seen.push(...page.map((patient) => patient.externalId))
      after = page.at(-1)?.id
      if (page.length < 2) break
    }
    assert.deepEqual(seen.sort(), members, why)
    assert.equal(await countSegment(db.org(org), org, segment), members.length, why)
  }
})

test('known places', async () => {
  assert.deepEqual(await knownPlaces(db.org(org), org), ['las palmas', 'palma', 'sevilla', 'telde'])
})
