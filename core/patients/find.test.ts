// Finding the one patient that is meant.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { openClock, randomIds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { ensureOrganization } from '../care/sites.ts'
import { findPatient } from './find.ts'
import { getPatientByExternalId } from './patients.ts'
import { putPatients } from './put-patients.ts'
import { rowOf } from './sample-rows.ts'

const org = 'clinic'
let db: Database

const people = [
  rowOf('juan', { name: 'Juan|García López', recordNumber: 'HC-00001', birthDate: '1980-01-01' }),
  rowOf('juan-carlos', { name: 'Juan Carlos|García Ruiz', recordNumber: 'HC-00002' }),
  rowOf('maria-1', { name: 'María|López Fernández', recordNumber: 'HC-00012', birthDate: '1956-05-05' }),
  rowOf('maria-2', { name: 'MARIA|LOPEZ FERNANDEZ', recordNumber: 'HC-00013', birthDate: '1991-05-05' }),
  rowOf('maria-3', { name: 'María|López', recordNumber: 'HC-00014' }),
  rowOf('inigo', { name: 'Íñigo|de la Peña Sáez' }),
  rowOf('rosa', { name: 'Rosa|Martín Gil' }),
  rowOf('rosa-old', { name: 'Rosa|Martín Gil', recordNumber: 'HC-00090', mergedInto: 'rosa' }),
  rowOf('lost', { name: 'Berta|Olmo', mergedInto: 'nobody-yet' }),
  rowOf('ramon-1', { name: 'Ramón|Vidal', recordNumber: 'SAME' }),
  rowOf('ramon-2', { name: 'Ramona|Vidal', recordNumber: 'SAME' }),
]

before(async () => {
  db = await testDatabase()
  const ctx = { clock: await openClock(db), ids: randomIds() }
  await db.org(org).tx(async (tx) => {
    for (const id of [org, 'other']) {
      await ensureOrganization(tx, { id, name: id, zone: 'Europe/Madrid', sites: [] })
    }
    await putPatients(tx, ctx, org, people, 'test')
    await putPatients(tx, ctx, 'other', [rowOf('elsewhere', { name: 'Juan|García López' })], 'test')
  })
})
after(() => db.close())

const found: readonly (readonly [why: string, reference: string, externalId: string])[] = [
  ['the first surname is enough', 'Juan García', 'juan'],
  ['case and accents do not count', '  JUAN   garcia ', 'juan'],
  ['the whole name', 'Juan García López', 'juan'],
  ['surnames first with a comma', 'García López, Juan', 'juan'],
  ['one surname first with a comma', 'García, Juan', 'juan'],
  ['surnames first without one', 'García López Juan', 'juan'],
  ['a form of address', 'don Juan García', 'juan'],
  ['a given name only one has', 'Juan', 'juan'],
  ['a compound given name is another', 'Juan Carlos García', 'juan-carlos'],
  ['the whole name beats a longer one', 'María López', 'maria-3'],
  ['particles do not count', 'Iñigo Peña', 'inigo'],
  ['a record number', 'HC-00012', 'maria-1'],
  ['a record number in lower case', 'hc-00013', 'maria-2'],
  ['an external id', 'maria-2', 'maria-2'],
  ['a merged record leads to the survivor', 'rosa-old', 'rosa'],
  ['so does its record number', 'HC-00090', 'rosa'],
  ['a merged record is no candidate by name', 'Rosa Martín', 'rosa'],
]

test('one patient', async () => {
  for (const [why, reference, externalId] of found) {
    assert.equal((await findPatient(db.org(org), org, reference)).externalId, externalId, why)
  }
})

test('by id', async () => {
  const juan = await getPatientByExternalId(db.org(org), org, 'juan')
  assert.deepEqual(await findPatient(db.org(org), org, juan.id), juan)
})

const missing: readonly (readonly [why: string, reference: string])[] = [
  ['nobody of that name', 'Pedro Páramo'],
  ['nothing said', '  '],
  ['only a comma', ','],
  ['another surname', 'Juan Gómez'],
  ['a wildcard stands for nothing', 'J% García'],
  ['half a word', 'Jua García'],
  ['merged into a record that is not known yet', 'lost'],
  ['another organization', 'elsewhere'],
]

test('no patient', async () => {
  for (const [why, reference] of missing) {
    await assert.rejects(
      findPatient(db.org(org), org, reference),
      (error) =>
        error instanceof CodedError && error.code === 'patient_not_found' && error.field === 'paciente',
      why,
    )
  }
})

const several: readonly (readonly [why: string, reference: string, options: string[]])[] = [
  ['two of one name', 'María López Fernández', ['HC-00012 (1956)', 'HC-00013 (1991)']],
  ['a given name of three', 'Maria', ['HC-00012 (1956)', 'HC-00013 (1991)', 'HC-00014']],
  ['a record number given twice', 'SAME', ['SAME', 'SAME']],
]

test('several patients are told apart without their names', async () => {
  for (const [why, reference, options] of several) {
    await assert.rejects(
      findPatient(db.org(org), org, reference),
      (error) => {
        assert.ok(error instanceof CodedError && error.code === 'patient_ambiguous', why)
        assert.deepEqual(error.params, { count: options.length, options }, why)
        return true
      },
      why,
    )
  }
})
