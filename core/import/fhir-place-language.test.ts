import assert from 'node:assert/strict'
import test from 'node:test'
import { readAddress } from './fhir-address.ts'
import { readLanguage } from './fhir-language.ts'
import { addressPart, communicationPart, partsOf } from './fhir-resource.ts'
import type { Note } from './outcome.ts'

test('languages: codes of any vintage, or names', () => {
  const coded = (code: string, more: object = {}) => ({ language: { coding: [{ code }] }, ...more })
  const text = (words: string) => ({ language: { text: words } })
  const cases: [string, object[], string | undefined, Note[]][] = [
    ['none', [], undefined, ['no_language']],
    ['a code', [coded('es')], 'es', []],
    ['with a country', [coded('ca-ES')], 'ca', []],
    ['with an underscore', [coded('gl_ES')], 'gl', []],
    ['three letters', [coded('eus')], 'eu', []],
    ['three letters, the other ones', [coded('baq')], 'eu', []],
    ['capitals', [coded('EN-us')], 'en', []],
    ['without texts', [coded('nl-NL')], 'nl', ['language_not_ours']],
    ['the English name', [text('Spanish')], 'es', []],
    ['the Spanish name', [text('Catalán')], 'ca', []],
    ['its own name', [text('galego')], 'gl', []],
    ['castellano', [text('CASTELLANO')], 'es', []],
    ['with its country in brackets', [text('Russian (Russia)')], 'ru', ['language_not_ours']],
    ['by display', [{ language: { coding: [{ code: '??', display: 'Basque' }] } }], 'eu', []],
    ['preferred first', [coded('en'), coded('ca', { preferred: true })], 'ca', []],
    ['the first of equals', [coded('en'), coded('ca')], 'en', []],
    ['the next where one is not understood', [coded('zz', { preferred: true }), coded('es')], 'es', []],
    ['not understood', [coded('xx-klingon'), text('Klingon')], undefined, ['language_unknown']],
    ['undetermined', [coded('und')], undefined, ['language_unknown']],
    ['without language', [{ preferred: true }], undefined, ['language_unknown']],
  ]
  for (const [label, communication, language, notes] of cases) {
    const read = readLanguage(partsOf(communicationPart, communication).parts)
    assert.deepEqual([read.language, read.notes], [language, notes], label)
  }
})

test('addresses: place, zone and the country of phone numbers', () => {
  const vigo = { city: 'Vigo', state: 'Pontevedra' }
  const cases: [string, object[], string[], string | undefined, string | undefined, Note[]][] = [
    ['none', [], [], undefined, 'ES', []],
    ['no country', [vigo], ['Vigo', 'Pontevedra'], undefined, 'ES', []],
    ['Spain', [{ ...vigo, country: 'ES' }], ['Vigo', 'Pontevedra'], 'Europe/Madrid', 'ES', []],
    ['ESP', [{ city: 'Vigo', country: 'esp' }], ['Vigo'], 'Europe/Madrid', 'ES', []],
    ['España', [{ city: 'Vigo', country: 'España' }], ['Vigo'], 'Europe/Madrid', 'ES', []],
    [
      'Canarias by province',
      [{ city: 'Arona', state: 'Santa Cruz de Tenerife', country: 'ES' }],
      ['Arona', 'Santa Cruz de Tenerife'],
      'Atlantic/Canary',
      'ES',
      [],
    ],
    [
      'Canarias without a country',
      [{ city: 'Telde', state: 'LAS PALMAS' }],
      ['Telde', 'LAS PALMAS'],
      'Atlantic/Canary',
      'ES',
      [],
    ],
    [
      'Canarias by postcode',
      [{ city: 'Telde', postalCode: '35200', country: 'Spain' }],
      ['Telde'],
      'Atlantic/Canary',
      'ES',
      [],
    ],
    [
      'a postcode like it elsewhere',
      [{ city: 'Rennes', postalCode: '35200', country: 'FR' }],
      ['Rennes'],
      undefined,
      'FR',
      ['foreign_address'],
    ],
    [
      'United States',
      [{ city: 'Boston', state: 'MA', country: 'USA' }],
      ['Boston', 'MA'],
      undefined,
      'US',
      ['foreign_address'],
    ],
    [
      'a country unknown',
      [{ city: 'X', country: 'Ruritania' }],
      ['X'],
      undefined,
      undefined,
      ['foreign_address'],
    ],
    [
      'home before work',
      [
        { use: 'work', city: 'Lugo' },
        { ...vigo, use: 'home' },
      ],
      ['Vigo', 'Pontevedra'],
      undefined,
      'ES',
      [],
    ],
    ['never the old one', [{ use: 'old', city: 'Lugo' }], [], undefined, 'ES', []],
    [
      'never an ended one',
      [{ city: 'Lugo', period: { end: '2019-01' } }, vigo],
      ['Vigo', 'Pontevedra'],
      undefined,
      'ES',
      [],
    ],
    ['a street only', [{ line: ['Calle Mayor 1'] }], [], undefined, 'ES', []],
    ['markup', [{ city: 'Vigo <b>', state: 'https://evil.example' }], ['Vigo b'], undefined, 'ES', []],
  ]
  for (const [label, addresses, place, zone, region, notes] of cases) {
    const read = readAddress(partsOf(addressPart, addresses).parts, '2026-11-22')
    const found = [Object.values(read.address ?? {}), read.zone, read.region, read.notes]
    assert.deepEqual(found, [place, zone, region, notes], label)
  }
})
