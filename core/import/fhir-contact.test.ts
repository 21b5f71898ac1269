import assert from 'node:assert/strict'
import test from 'node:test'
import type { CountryCode } from 'libphonenumber-js/max'
import { readContactPoints } from './fhir-contact.ts'
import { partsOf, telecomPart } from './fhir-resource.ts'
import type { Note } from './outcome.ts'

const today = '2026-11-22'
const read = (telecoms: object[], region: CountryCode | undefined = 'ES') =>
  readContactPoints(partsOf(telecomPart, telecoms).parts, { today, region })
const shown = (telecoms: object[], region?: CountryCode): string[] =>
  read(telecoms, region).contactPoints.map(
    ({ channel, value, preferred }) => `${channel} ${value}${preferred ? ' *' : ''}`,
  )
const phone = (value: string, more: object = {}) => ({ system: 'phone', value, ...more })
const both = (number: string): string[] => [`whatsapp ${number}`, `sms ${number}`]

test('one telecom: what it can be reached by', () => {
  const cases: [string, object, CountryCode | undefined, string[], Note[]][] = [
    ['a Spanish mobile', phone('612 34 56 78'), 'ES', both('+34612345678'), []],
    ['with its country', phone('+34 612-345-678'), 'ES', both('+34612345678'), []],
    ['with 00', phone('0034612345678'), 'ES', both('+34612345678'), []],
    ['as a tel: address', phone('tel:+34-612-345-678'), 'ES', both('+34612345678'), []],
    ['as sms', { system: 'sms', value: '712345678' }, 'ES', both('+34712345678'), []],
    ['full-width digits', phone('６１２３４５６７８'), 'ES', both('+34612345678'), []],
    ['a Dutch mobile', phone('+31612345678'), 'ES', both('+31612345678'), ['foreign_phone']],
    ['a Dutch mobile at home', phone('0648352638'), 'NL', both('+31648352638'), ['foreign_phone']],
    ['a Spanish one in a country unknown', phone('+34612345678'), undefined, both('+34612345678'), []],
    [
      'United States: mobile or not',
      phone('212-555-0100'),
      'US',
      ['sms +12125550100'],
      ['foreign_phone', 'sms_only_phone'],
    ],
    ['a Spanish landline', phone('912345678'), 'ES', [], ['landline', 'no_contact_point', 'landline_only']],
    ['an extension', phone('612345678 ext. 4'), 'ES', [], ['landline', 'no_contact_point', 'landline_only']],
    ['a toll-free number', phone('900123456'), 'ES', [], ['other_number', 'no_contact_point']],
    ["Synthea's numbers", phone('555-467-7743'), 'US', [], ['invalid_phone', 'no_contact_point']],
    ['too short', phone('61234'), 'ES', [], ['invalid_phone', 'no_contact_point']],
    ['two in one', phone('612345678 / 698765432'), 'ES', [], ['invalid_phone', 'no_contact_point']],
    ["the daughter's", phone('612345678 (hija)'), 'ES', [], ['invalid_phone', 'no_contact_point']],
    ['no country to read it in', phone('612345678'), undefined, [], ['invalid_phone', 'no_contact_point']],
    ['filling', phone('600000000'), 'ES', [], ['placeholder_phone', 'no_contact_point']],
    ['valid here and in Portugal', phone('912345678'), 'PT', [], ['ambiguous_phone', 'no_contact_point']],
    [
      'an e-mail',
      { system: 'email', value: ' Ana.Gil@Example.org ' },
      'ES',
      ['email ana.gil@example.org'],
      [],
    ],
    ['mailto:', { system: 'email', value: 'mailto:ana@example.org' }, 'ES', ['email ana@example.org'], []],
    ['no e-mail', { system: 'email', value: 'no tiene' }, 'ES', [], ['invalid_email', 'no_contact_point']],
    [
      'two dots',
      { system: 'email', value: 'a..b@example.org' },
      'ES',
      [],
      ['invalid_email', 'no_contact_point'],
    ],
    [
      'a header',
      { system: 'email', value: 'a@x.es\r\nBcc: b@x.es' },
      'ES',
      [],
      ['invalid_email', 'no_contact_point'],
    ],
    ['without value', { use: 'home' }, 'ES', [], ['empty_contact_point', 'no_contact_point']],
    ['a fax', { system: 'fax', value: '912345678' }, 'ES', [], ['other_contact_system', 'no_contact_point']],
    ['no system', { value: '612345678' }, 'ES', [], ['other_contact_system', 'no_contact_point']],
    ['old', phone('612345678', { use: 'old' }), 'ES', [], ['old_contact_point', 'no_contact_point']],
    [
      'ended',
      phone('612345678', { period: { end: '2014' } }),
      'ES',
      [],
      ['old_contact_point', 'no_contact_point'],
    ],
    ['ends this year', phone('612345678', { period: { end: '2026' } }), 'ES', both('+34612345678'), []],
    ['ends today', phone('612345678', { period: { end: today } }), 'ES', both('+34612345678'), []],
    [
      'ended yesterday',
      phone('612345678', { period: { end: '2026-11-21T23:00:00Z' } }),
      'ES',
      [],
      ['old_contact_point', 'no_contact_point'],
    ],
    [
      'begins tomorrow',
      phone('612345678', { period: { start: '2026-11-23' } }),
      'ES',
      [],
      ['old_contact_point', 'no_contact_point'],
    ],
    ['of the job', phone('612345678', { use: 'work' }), 'ES', both('+34612345678'), ['work_contact_point']],
  ]
  for (const [label, telecom, region, points, notes] of cases) {
    const { contactPoints, notes: found } = readContactPoints(partsOf(telecomPart, [telecom]).parts, {
      today,
      region,
    })
    const channels = contactPoints.map(({ channel, value }) => `${channel} ${value}`)
    assert.deepEqual([channels, found], [points, notes], label)
  }
})

test('several: order and preference', () => {
  const home = phone('612345678', { use: 'home' })
  const mobile = phone('698765432', { use: 'mobile' })
  const work = phone('655443322', { use: 'work' })
  const mail = { system: 'email', value: 'ana@example.org', use: 'home' }
  const cases: [string, object[], string[]][] = [
    ['equals keep the order of the source', [home, mail], [...both('+34612345678'), 'email ana@example.org']],
    [
      'a mobile comes first',
      [home, mobile],
      ['whatsapp +34698765432 *', 'sms +34698765432', ...both('+34612345678')],
    ],
    ['the job comes last', [work, mail], ['email ana@example.org *', ...both('+34655443322')]],
    ['the rank rules', [mobile, { ...mail, rank: 1 }], ['email ana@example.org *', ...both('+34698765432')]],
    [
      'one is the best rank',
      [
        { ...mobile, rank: 2 },
        { ...mail, rank: 1 },
      ],
      ['email ana@example.org *', ...both('+34698765432')],
    ],
    [
      'a rank of none',
      [
        { ...mail, rank: 0 },
        { ...home, rank: 'x' },
      ],
      ['email ana@example.org', ...both('+34612345678')],
    ],
    ['the best is useless', [phone('1', { rank: 1 }), { ...mail, rank: 2 }], ['email ana@example.org *']],
  ]
  for (const [label, telecoms, points] of cases) assert.deepEqual(shown(telecoms), points, label)
})

test('said twice is taken once; no more than the register takes', () => {
  const twice = read([phone('612345678'), phone('+34 612 345 678', { use: 'home' })])
  assert.deepEqual([twice.contactPoints.length, twice.notes], [2, ['duplicate_contact_point']])
  const many = read(Array.from({ length: 12 }, (_, at) => phone(`6123456${70 + at}`)))
  assert.equal(many.contactPoints.length, 20)
  assert.deepEqual(many.notes, ['too_many_contact_points', 'too_many_contact_points'])
})

test('a landline beside a mobile does not make a patient unreachable', () => {
  assert.deepEqual(read([phone('912345678'), phone('612345678')]).notes, ['landline'])
})
