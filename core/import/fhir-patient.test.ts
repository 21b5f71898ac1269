import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readFhirPatient } from './fhir-patient.ts'
import type { LeftOutReason, LineOutcome, Note, PatientRow } from './outcome.ts'

const today = '2026-11-22'
const sound = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ use: 'official', family: 'García López', given: ['Juan'] }],
  telecom: [{ system: 'phone', value: '612345678' }],
  gender: 'male',
  birthDate: '1980-05-01',
  communication: [{ language: { coding: [{ code: 'es' }] } }],
}

const read = (changes: object): LineOutcome =>
  readFhirPatient(JSON.stringify({ ...sound, ...changes }), today)

function taken(changes: object): { row: PatientRow; notes: Note[] } {
  const outcome = read(changes)
  assert.equal(outcome.outcome, 'taken')
  return outcome.outcome === 'taken' ? outcome : assert.fail()
}

test('a sound patient is taken whole, with the shape of PUT /v1/patients and no consent', () => {
  assert.deepEqual(taken({}), {
    outcome: 'taken',
    notes: [],
    row: {
      externalId: 'p1',
      source: 'fhir',
      input: {
        name: { given: 'Juan', family: 'García López' },
        birthDate: '1980-05-01',
        sex: 'male',
        language: 'es',
        contactPoints: [
          { channel: 'whatsapp', value: '+34612345678', preferred: false },
          { channel: 'sms', value: '+34612345678', preferred: false },
        ],
        consents: [],
        guardians: [],
        status: 'active',
      },
    },
  })
})

test('lines that are left out, and why', () => {
  const lines: [string, LeftOutReason][] = [
    ['{"resourceType":"Patient",', 'not_json'],
    ['Patient', 'not_json'],
    ['[]', 'not_an_object'],
    ['null', 'not_an_object'],
    ['42', 'not_an_object'],
    ['"Patient"', 'not_an_object'],
    ['{}', 'other_resource'],
    ['{"resourceType":"Bundle","id":"b"}', 'other_resource'],
  ]
  for (const [line, reason] of lines)
    assert.deepEqual(readFhirPatient(line, today), { outcome: 'left_out', reason }, line)
})

test('patients that are left out, and why', () => {
  const animal = { url: 'http://hl7.org/fhir/StructureDefinition/patient-animal', extension: [] }
  const cases: [string, object, LeftOutReason][] = [
    ['another resource', { resourceType: 'Person' }, 'other_resource'],
    ['no id', { id: undefined }, 'no_id'],
    ['an empty id', { id: '' }, 'no_id'],
    ['an id with a space', { id: 'a b' }, 'invalid_id'],
    ['an id that climbs', { id: '../admin' }, 'invalid_id'],
    ['an id of 65 characters', { id: 'a'.repeat(65) }, 'invalid_id'],
    ['a number as id', { id: 7 }, 'invalid_id'],
    ['an animal', { extension: [animal] }, 'animal'],
    ['a modifier extension', { modifierExtension: [{ url: 'http://x/negated' }] }, 'modifier_extension'],
    ['tagged as test data', { meta: { tag: [{ code: 'HTEST' }] } }, 'test_record'],
    ['test data by security label', { meta: { security: [{ code: 'HTEST' }] } }, 'test_record'],
    ['a summary only', { meta: { tag: [{ code: 'SUBSETTED' }] } }, 'incomplete_record'],
    ['no name', { name: undefined }, 'no_name'],
    ['a name that is none', { name: [{ use: 'official' }] }, 'no_name'],
    ['names as text instead of a list', { name: 'Juan García' }, 'no_name'],
    ['markup as a name', { name: [{ given: ['<b>Juan</b>'], family: 'García' }] }, 'suspect_name'],
  ]
  for (const [label, changes, reason] of cases)
    assert.deepEqual(read(changes), { outcome: 'left_out', reason }, label)
})

test('vendor fields and odd values never reject a patient', () => {
  const cases: [string, object][] = [
    ['a field of the vendor', { vendorField: { deep: [1] } }],
    ['a vendor extension', { extension: [{ url: 'http://vendor/x', valueFoo: 1 }] }],
    ['an empty modifier extension', { modifierExtension: [] }],
    ['a tag of the vendor', { meta: { tag: [{ code: 'synthea-5-2019' }], versionId: 3 } }],
    ['meta that is no object', { meta: 'x' }],
    ['nulls', { active: null, deceasedBoolean: null, deceasedDateTime: null, link: null, address: null }],
    ['a prototype in disguise', JSON.parse('{"__proto__":{"id":"other"}}') as object],
  ]
  for (const [label, changes] of cases) assert.equal(taken(changes).row.externalId, 'p1', label)
})

test('who may be written to: what is not plainly alive and active is not', () => {
  const cases: [string, object, PatientRow['input']['status'], Note[]][] = [
    ['active', { active: true }, 'active', []],
    ['said as text', { active: 'true', deceasedBoolean: 'false' }, 'active', []],
    ['inactive', { active: false }, 'inactive', ['inactive']],
    ['active, said in no way of FHIR', { active: 'si' }, 'inactive', ['inactive']],
    ['dead', { deceasedBoolean: true }, 'deceased', ['deceased']],
    ['dead, said as text', { deceasedBoolean: 'true' }, 'deceased', ['deceased']],
    ['dead, said in no way of FHIR', { deceasedBoolean: 'exitus' }, 'deceased', ['deceased']],
    ['dead since a day', { deceasedDateTime: '2015-02-14T13:42:00+10:00' }, 'deceased', ['deceased']],
    ['dead since a year', { deceasedDateTime: '2015', active: true }, 'deceased', ['deceased']],
    ['not dead', { deceasedBoolean: false }, 'active', []],
    ['dead and inactive', { deceasedBoolean: true, active: false }, 'deceased', ['deceased']],
  ]
  for (const [label, changes, status, notes] of cases) {
    const outcome = taken(changes)
    assert.deepEqual([outcome.row.input.status, outcome.notes], [status, notes], label)
  }
})

test('merged records name their successor and are used no more', () => {
  const by = (reference: unknown, type = 'replaced-by') => ({ link: [{ type, other: { reference } }] })
  const uuid = '43b6ae50-2cca-4934-ad38-282f8934b770'
  const cases: [string, object, string | undefined, string, Note[]][] = [
    ['relative', by('Patient/p2'), 'p2', 'inactive', ['merged']],
    ['absolute', by('https://his.example/fhir/Patient/p2'), 'p2', 'inactive', ['merged']],
    ['of a version', by('Patient/p2/_history/4'), 'p2', 'inactive', ['merged']],
    ['uuid', by(`urn:uuid:${uuid}`), uuid, 'inactive', ['merged']],
    ['contained', by('#p2'), undefined, 'inactive', ['merged', 'merged_target_unknown']],
    ['a related person', by('RelatedPerson/p2'), undefined, 'inactive', ['merged', 'merged_target_unknown']],
    ['itself', by('Patient/p1'), undefined, 'inactive', ['merged', 'merged_target_unknown']],
    [
      'by identifier only',
      { link: [{ type: 'replaced-by', other: { identifier: { value: '1' } } }] },
      undefined,
      'inactive',
      ['merged', 'merged_target_unknown'],
    ],
    [
      'in a way of the vendor',
      { link: [{ type: 'replaced-by', other: 'p2' }] },
      undefined,
      'inactive',
      ['merged', 'merged_target_unknown'],
    ],
    ['replaces another', by('Patient/p0', 'replaces'), undefined, 'active', ['replaces']],
    ['see also', by('Patient/p3', 'seealso'), undefined, 'active', ['see_also']],
  ]
  for (const [label, changes, mergedInto, status, notes] of cases) {
    const { row, notes: found } = taken(changes)
    assert.deepEqual([row.mergedInto, row.input.status, found], [mergedInto, status, notes], label)
  }
  assert.equal(taken({ ...by('Patient/p2'), deceasedBoolean: true }).row.input.status, 'deceased')
})

test('birth dates: a whole day of the past, or none', () => {
  const cases: [unknown, string | undefined, Note[]][] = [
    ['1980-02-29', '1980-02-29', []],
    ['2026-11-22', '2026-11-22', ['minor']],
    ['2012-11-23', '2012-11-23', ['minor']],
    ['2012-11-22', '2012-11-22', []],
    [undefined, undefined, ['no_birth_date']],
    ['', undefined, ['no_birth_date']],
    ['1980', undefined, ['partial_birth_date']],
    ['1980-05', undefined, ['partial_birth_date']],
    ['1981-02-29', undefined, ['invalid_birth_date']],
    ['2026-11-23', undefined, ['invalid_birth_date']],
    ['1800-01-01', undefined, ['invalid_birth_date']],
    ['01/05/1980', undefined, ['invalid_birth_date']],
    [19800501, undefined, ['invalid_birth_date']],
  ]
  for (const [birthDate, expected, notes] of cases) {
    const outcome = taken({ birthDate })
    assert.deepEqual([outcome.row.input.birthDate, outcome.notes], [expected, notes], String(birthDate))
  }
})

test('gender becomes sex; record numbers come from the identifiers that are one', () => {
  const genders: [unknown, string, Note[]][] = [
    ['female', 'female', []],
    ['Male', 'male', []],
    ['other', 'other', []],
    ['unknown', 'unknown', []],
    [undefined, 'unknown', ['no_gender']],
    ['V', 'unknown', ['no_gender']],
    [1, 'unknown', ['no_gender']],
  ]
  for (const [gender, sex, notes] of genders) {
    const outcome = taken({ gender })
    assert.deepEqual([outcome.row.input.sex, outcome.notes], [sex, notes], String(gender))
  }
  const typed = (code: string, value: string, more: object = {}) => ({
    type: { coding: [{ code }] },
    value,
    ...more,
  })
  const numbers: [string, object[], string | undefined][] = [
    ['MR', [typed('SS', '999'), typed('MR', 'NHC-1')], 'NHC-1'],
    ['MR before CIP', [typed('CIP', 'C1'), typed('MR', 'M1')], 'M1'],
    ['SIP by text', [{ type: { text: 'SIP' }, value: '12345678' }], '12345678'],
    ['an old one', [typed('MR', 'M0', { use: 'old' }), typed('MR', 'M1')], 'M1'],
    ['an ended one', [typed('MR', 'M0', { period: { end: '2020' } })], undefined],
    ['only passport and licence', [typed('PPN', 'X1'), typed('DL', 'S1')], undefined],
    ['without value', [typed('MR', '')], undefined],
    ['no record number at all', [typed('MR', '<script>')], undefined],
  ]
  for (const [label, identifier, expected] of numbers)
    assert.equal(taken({ identifier }).row.recordNumber, expected, label)
})

test('contact persons and malformed parts are left out and noted', () => {
  assert.deepEqual(taken({ contact: [{ name: { family: 'X' } }] }).notes, ['contact_person'])
  assert.deepEqual(taken({ contact: [] }).notes, [])
  assert.deepEqual(taken({ address: { city: 'Vigo' } }).notes, ['malformed_field'])
  assert.deepEqual(taken({ identifier: [7, { value: { a: 1 } }] }).notes, [
    'malformed_field',
    'malformed_field',
  ])
})

test('whatever a line holds, reading it never throws and never gives a consent', () => {
  const field = fc.constantFrom(
    ...Object.keys(sound),
    'link',
    'meta',
    'identifier',
    'address',
    'extension',
    'active',
  )
  const value = fc.oneof(
    fc.jsonValue(),
    fc.array(fc.dictionary(fc.constantFrom('use', 'value', 'period'), fc.jsonValue())),
  )
  fc.assert(
    fc.property(field, value, (name, odd) => {
      const outcome = read({ [name]: odd })
      assert.ok(outcome.outcome === 'left_out' || outcome.row.input.consents.length === 0)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
      assert.equal(readFhirPatient(line, today).outcome, 'left_out')
    }),
  )
})
