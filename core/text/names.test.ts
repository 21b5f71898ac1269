// Which spoken names are a patient and which are not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesName, matchesPartOfName, nameTokens, searchName } from './names.ts'

const juan = { given: 'Juan', family: 'García López' }
const carmen = { given: 'María del Carmen', family: 'de la Fuente Ruiz' }
const one = { given: 'Ana', family: 'Ortega y Gasset' }
const short = { given: 'Ionel', family: 'Popa' }

const yes: [reference: string, patient: typeof juan][] = [
  ['Juan García', juan],
  ['juan garcia', juan],
  ['JUAN  GARCÍA LÓPEZ', juan],
  ['Jua\u0301n García'.normalize('NFC'), juan],
  ['García López, Juan', juan],
  ['García, Juan', juan],
  ['García López Juan', juan],
  ['D. Juan García', juan],
  ['Sra. María del Carmen de la Fuente', carmen],
  ['Maria Carmen Fuente Ruiz', carmen],
  ['Mª Carmen de la Fuente', carmen],
  ['Mª del Carmen Fuente', carmen],
  ['De la Fuente, María del Carmen', carmen],
  ['Ana Ortega', one],
  ['Ana Ortega Gasset', one],
  ['Ionel Popa', short],
  ['Popa, Ionel', short],
]
for (const [reference, patient] of yes) {
  test(`${JSON.stringify(reference)} is ${patient.given} ${patient.family}`, () =>
    assert.equal(matchesName(reference, patient), true))
}

const no: [reference: string, patient: typeof juan][] = [
  ['Juan', juan],
  ['García', juan],
  ['Juan López', juan],
  ['Juana García', juan],
  ['Juan Garcías', juan],
  ['Juan Gar', juan],
  ['Juan García López Pérez', juan],
  ['Juan Carlos García', juan],
  ['García Juan', juan],
  ['López García, Juan', juan],
  ['Juan, García, López', juan],
  ['', juan],
  [',', juan],
  ['Juan García', { given: 'Juan Carlos', family: 'García López' }],
  ['María de la Fuente', carmen],
  ['Popa Ionel', short],
]
for (const [reference, patient] of no) {
  test(`${JSON.stringify(reference)} is not ${patient.given} ${patient.family}`, () =>
    assert.equal(matchesName(reference, patient), false))
}

test('a part of a name is the given name, or surnames from the first', () => {
  const parts: [string, boolean][] = [
    ['Juan', true],
    ['García', true],
    ['Sr. García', true],
    ['garcia lopez', true],
    ['López', false],
    ['Juan García', false],
    ['Jua', false],
    ['', false],
  ]
  for (const [reference, expected] of parts)
    assert.equal(matchesPartOfName(reference, juan), expected, reference)
})

test('the search key has no accents, particles or marks', () => {
  assert.equal(searchName('Mª José', 'Núñez de la Peña'), 'maria jose nunez pena')
  assert.equal(searchName('Jean-Luc', "O'Donnell-Fdez."), 'jean luc odonnell fernandez')
  assert.deepEqual(nameTokens('  de la O  '), ['o'])
  assert.deepEqual(nameTokens('De La'), ['de', 'la'])
})
