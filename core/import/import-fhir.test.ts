import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePatientInput } from '../patients/patient-input.ts'
import { CodedError } from '../errors.ts'
import { importFhir, type ImportProgress, type PutPatients } from './import-fhir.ts'
import type { PatientRow } from './outcome.ts'
import { addsUp, leftOutOf, takenOf, type ImportReport } from './report.ts'

const today = '2026-11-22'
const fixture = (set: string): string =>
  fileURLToPath(new URL(`../../evals/fixtures/fhir/${set}`, import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'fhir-'))
test.after(() => rm(folder, { recursive: true }))

type Register = { rows: Map<string, PatientRow>; batches: string[][]; put: PutPatients }

/** Keeps rows as the register of patients does: all of a batch or nothing, and no merge into a stranger. */
function register(): Register {
  const rows = new Map<string, PatientRow>()
  const batches: string[][] = []
  const put: PutPatients = async (batch) => {
    const known = new Set([...rows.keys(), ...batch.map(({ externalId }) => externalId)])
    if (batch.some(({ mergedInto }) => mergedInto !== undefined && !known.has(mergedInto)))
      throw new CodedError('invalid_input', { field: 'mergedInto' })
    const counts = { created: 0, updated: 0, unchanged: 0 }
    batches.push(batch.map(({ externalId }) => externalId))
    for (const row of batch) {
      const before = rows.get(row.externalId)
      if (before === undefined) counts.created += 1
      else if (JSON.stringify(before) === JSON.stringify(row)) counts.unchanged += 1
      else counts.updated += 1
      rows.set(row.externalId, row)
    }
    return counts
  }
  return { rows, batches, put }
}

const sets: [string, { lines: number; taken: number; leftOut: object; notes: object }][] = [
  [
    'hl7-r4-examples',
    {
      lines: 22,
      taken: 18,
      leftOut: { animal: 1, no_name: 3 },
      notes: {
        no_contact_point: 16,
        landline: 1,
        invalid_phone: 5,
        foreign_phone: 2,
        old_contact_point: 1,
        empty_contact_point: 2,
        no_language: 16,
        language_not_ours: 2,
        deceased: 2,
        see_also: 3,
        no_birth_date: 4,
        minor: 2,
        no_gender: 1,
        name_from_text: 1,
        one_name_only: 2,
        foreign_address: 3,
        contact_person: 6,
      },
    },
  ],
  [
    'synthea-bulk-100',
    {
      lines: 120,
      taken: 120,
      leftOut: {},
      notes: {
        no_contact_point: 120,
        invalid_phone: 120,
        language_not_ours: 1,
        deceased: 20,
        minor: 15,
        digits_in_name: 120,
        foreign_address: 120,
      },
    },
  ],
  [
    'synthea-bundles',
    {
      lines: 80,
      taken: 80,
      leftOut: {},
      notes: {
        no_contact_point: 80,
        invalid_phone: 80,
        language_not_ours: 4,
        deceased: 13,
        minor: 7,
        foreign_address: 80,
      },
    },
  ],
]

for (const [set, expected] of sets) {
  test(`${set}: every line is counted, twice is the same as once`, async () => {
    const { rows, put } = register()
    const first = await importFhir(fixture(set), put, { today })
    assert.deepEqual(
      {
        lines: first.lines,
        taken: first.created,
        leftOut: first.leftOut,
        notes: first.notes,
      },
      expected,
    )
    assert.ok(addsUp(first))
    const again = await importFhir(fixture(set), put, { today })
    assert.deepEqual(
      [again.created, again.updated, again.unchanged, again.leftOut, again.notes],
      [0, 0, expected.taken, first.leftOut, first.notes],
    )
    assert.equal(rows.size, expected.taken)
  })

  test(`${set}: the register's own reader takes the rows, and none has a consent`, async () => {
    const { rows, put } = register()
    await importFhir(fixture(set), put, { today })
    for (const { input } of rows.values()) {
      assert.deepEqual(input.consents, [])
      assert.doesNotMatch(input.name.given + input.name.family, /\d/)
      if (input.name.family !== '') assert.ok(parsePatientInput(input, today))
    }
  })
}

const patient = (id: string, more: object = {}): string =>
  JSON.stringify({ resourceType: 'Patient', id, name: [{ family: 'Gil', given: ['Ana'] }], ...more })
const mergedInto = (target: string) => ({
  link: [{ type: 'replaced-by', other: { reference: `Patient/${target}` } }],
})

async function run(
  lines: string[],
  { put, batch }: { put: PutPatients; batch?: number },
): Promise<ImportReport> {
  const path = join(folder, 'Patient.ndjson')
  await writeFile(path, lines.map((line) => `${line}\n`).join(''))
  const report = await importFhir(path, put, { today, ...(batch === undefined ? {} : { batch }) })
  assert.equal(report.lines, lines.length)
  assert.equal(takenOf(report) + leftOutOf(report) + report.blank, lines.length)
  return report
}

test('of a patient that comes twice the last sound line wins, and a second run changes nothing', async () => {
  const lines = [
    patient('a', { gender: 'male' }),
    patient('b'),
    '',
    patient('a', { gender: 'female' }),
    patient('a', { name: [] }),
  ]
  const { rows, put } = register()
  const first = await run(lines, { put, batch: 1 })
  assert.deepEqual(
    [first.created, first.leftOut, first.blank, first.places.repeated],
    [2, { repeated: 1, no_name: 1 }, 1, [{ file: 'Patient.ndjson', line: 1 }]],
  )
  assert.equal(rows.get('a')?.input.sex, 'female')
  const again = await run(lines, { put, batch: 1 })
  assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 2])
})

test('merged records come after their targets, whatever the order and the batches', async () => {
  const lines = [patient('a', mergedInto('b')), patient('b', mergedInto('c')), patient('d'), patient('c')]
  const { rows, batches, put } = register()
  const report = await run(lines, { put, batch: 1 })
  assert.deepEqual(batches.flat(), ['d', 'c', 'b', 'a'])
  assert.deepEqual([rows.get('a')?.mergedInto, rows.get('b')?.mergedInto], ['b', 'c'])
  assert.deepEqual(report.notes.merged, 2)
})

test('a target nobody knows, or records merged in a circle: taken inactive, without a target', async () => {
  const lines = [
    patient('a', mergedInto('nowhere')),
    patient('b', mergedInto('z')),
    patient('c', mergedInto('e')),
    patient('e', mergedInto('c')),
    patient('z'),
  ]
  for (const batch of [1, 2, 200]) {
    const { rows, put } = register()
    const report = await run(lines, { put, batch })
    assert.equal(report.created, 5)
    assert.deepEqual([report.notes.merged_target_absent, report.notes.merged_target_unknown], [1, 1])
    assert.deepEqual([...rows.values()].filter(({ mergedInto: into }) => into !== undefined).length, 2)
    assert.ok(
      [...rows.values()].every(
        ({ externalId, input }) => (externalId === 'z') === (input.status === 'active'),
      ),
    )
    const again = await run(lines, { put, batch })
    assert.equal(again.unchanged, 5)
  }
})

test('rows the register refuses are left out, with its reason and without their notes', async () => {
  const put: PutPatients = async (rows) => ({
    created: rows.length - 1,
    updated: 0,
    unchanged: 0,
    refused: [{ index: 1, reason: 'invalid_input' }],
  })
  const report = await run([patient('a'), patient('b'), patient('c')], { put })
  assert.deepEqual(
    [report.created, report.refused, report.places.refused],
    [2, { invalid_input: 1 }, [{ file: 'Patient.ndjson', line: 2 }]],
  )
  assert.equal(report.notes.no_contact_point, 2)
})

test('a register whose answer does not add up stops the import', async () => {
  const put: PutPatients = async () => ({ created: 1, updated: 0, unchanged: 0 })
  await assert.rejects(run([patient('a'), patient('b')], { put }), { code: 'internal' })
})

test('progress covers both passes and ends at the whole', async () => {
  const path = join(folder, 'Patient.progress.ndjson')
  await writeFile(path, Array.from({ length: 25 }, (_, at) => patient(`p${at}`)).join('\n'))
  const seen: ImportProgress[] = []
  await importFhir(path, register().put, { today, batch: 10, onProgress: (progress) => seen.push(progress) })
  const writing = seen.filter(({ phase }) => phase === 'writing')
  assert.equal(seen.filter(({ phase }) => phase === 'checking').length, 25)
  assert.equal(writing.length, 3)
  assert.ok(writing.every(({ done }, at) => done > (writing[at - 1]?.done ?? 0)))
  assert.equal(writing.at(-1)?.done, writing.at(-1)?.total)
})
