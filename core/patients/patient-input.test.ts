// What a body of PUT /v1/patients may say, and which field a refusal names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodedError } from '../errors.ts'
import { parsePatientInput } from './patient-input.ts'

const today = '2026-03-01'
const name = { given: 'Eva', family: 'Prueba' }
const point = (channel: string, value: string) => ({ name, contactPoints: [{ channel, value }] })
const yes = { purpose: 'care', channel: 'sms', status: 'given' }

const accepted: readonly (readonly [why: string, body: unknown])[] = [
  ['the least there is', { name }],
  [
    'a name with accents, a particle and an apostrophe',
    { name: { given: "Mª d'Alba", family: 'Núñez y Sáez-Ruiz' } },
  ],
  ['a title and initials without a space', { name: { given: 'M.Carmen', family: 'Dr.García' } }],
  ['a name in another script', { name: { given: 'Фатима', family: 'العمراني' } }],
  ['born today', { name, birthDate: today }],
  ['a leap day', { name, birthDate: '1960-02-29' }],
  ['a regional language', { name, language: 'ca-ES' }],
  ['a zone', { name, zone: 'Atlantic/Canary' }],
  ['a Spanish mobile', point('sms', '+34612345678')],
  ['a mobile that begins with 7', point('whatsapp', '+34712345678')],
  ['a French mobile', point('whatsapp', '+33612345678')],
  ['a WhatsApp user without a number', point('whatsapp', 'ES.1a2B3c')],
  ['an e-mail', point('email', 'eva.prueba+hospital@sub.example.org')],
  ['a push subscription, whatever it is', point('push', '{"endpoint":"https://push.example.org/x"}')],
  [
    'evidence as words and as an object',
    {
      name,
      consents: [
        { ...yes, evidence: 'firma' },
        { ...yes, purpose: 'survey', evidence: { form: 1 } },
      ],
    },
  ],
  ['a guardian', { name, guardians: [{ externalId: 'ana-1', relation: 'mother' }] }],
  ['what is not known said as null', { name, birthDate: null, language: null, zone: null, address: null }],
]

test('bodies that are taken', () => {
  for (const [why, body] of accepted) assert.doesNotThrow(() => parsePatientInput(body, today), why)
})

const refused: readonly (readonly [why: string, body: unknown, code: string, field: string])[] = [
  ['no body', null, 'invalid_input', 'body'],
  ['no name', {}, 'invalid_input', 'name'],
  ['no family name', { name: { given: 'Eva' } }, 'invalid_input', 'name.family'],
  ['an empty name', { name: { ...name, given: '  ' } }, 'invalid_input', 'name.given'],
  ['a name of 101 characters', { name: { ...name, given: 'a'.repeat(101) } }, 'invalid_input', 'name.given'],
  ['a line break in a name', { name: { ...name, given: 'Eva\nAna' } }, 'invalid_input', 'name.given'],
  ['a hidden turn of direction', { name: { ...name, given: 'Eva\u202eavE' } }, 'invalid_input', 'name.given'],
  [
    'a link in a name',
    { name: { ...name, family: 'ver https://x.example' } },
    'invalid_input',
    'name.family',
  ],
  ['a bare host in a name', { name: { ...name, family: 'premio.com' } }, 'invalid_input', 'name.family'],
  ['markup in a name', { name: { ...name, family: '<b>Sáez</b>' } }, 'invalid_input', 'name.family'],
  [
    'a host of an unusual ending',
    { name: { ...name, family: 'citas.salud' } },
    'invalid_input',
    'name.family',
  ],
  [
    'a phone in pairs in a name',
    { name: { ...name, family: 'tel 61 23 45 67 89' } },
    'invalid_input',
    'name.family',
  ],
  [
    'a short number in a name',
    { name: { ...name, given: 'Eva llama al 112' } },
    'invalid_input',
    'name.given',
  ],
  [
    'a phone for a town',
    { name, address: { municipality: 'Lugo 612345678' } },
    'invalid_input',
    'address.municipality',
  ],
  ...['a\0', 'a\ud800', { form: 'a\u0007' }, { 'a\0': 1 }, { deep: [{ text: 'a\0' }] }].map(
    (evidence) =>
      [
        'evidence with control characters',
        { name, consents: [{ ...yes, evidence }] },
        'invalid_input',
        'consents.0.evidence',
      ] as const,
  ),
  ['a number for a name', { name: { ...name, family: '12345' } }, 'invalid_input', 'name.family'],
  ['an unknown key', { name, phone: 'x' }, 'invalid_input', 'phone'],
  ['a key that is a phone number', { name, '+34612345678': 'x' }, 'invalid_input', 'body'],
  ['no such day', { name, birthDate: '2023-02-29' }, 'invalid_date', 'birthDate'],
  ['born tomorrow', { name, birthDate: '2026-03-02' }, 'invalid_date', 'birthDate'],
  ['a day written another way', { name, birthDate: '29/02/1960' }, 'invalid_date', 'birthDate'],
  ['an unknown sex', { name, sex: 'f' }, 'invalid_input', 'sex'],
  ['a language in words', { name, language: 'castellano antiguo' }, 'invalid_input', 'language'],
  ['a zone that is none', { name, zone: 'Europe/Atlantis' }, 'invalid_input', 'zone'],
  ['an offset for a zone', { name, zone: '+01:00' }, 'invalid_input', 'zone'],
  ['a phone without its country', point('sms', '612345678'), 'invalid_phone', 'contactPoints.0.value'],
  ['a phone with spaces', point('sms', '+34 612 345 678'), 'invalid_phone', 'contactPoints.0.value'],
  ['a phone a digit short', point('whatsapp', '+3461234567'), 'invalid_phone', 'contactPoints.0.value'],
  ['a fixed line on SMS', point('sms', '+34915555555'), 'invalid_phone', 'contactPoints.0.value'],
  ['a fixed line on WhatsApp', point('whatsapp', '+34915555555'), 'invalid_phone', 'contactPoints.0.value'],
  ['a premium number', point('sms', '+34803123456'), 'invalid_phone', 'contactPoints.0.value'],
  ['an e-mail without a domain', point('email', 'eva@'), 'invalid_email', 'contactPoints.0.value'],
  [
    'two e-mails in one',
    point('email', 'eva@example.org,ana@example.org'),
    'invalid_email',
    'contactPoints.0.value',
  ],
  [
    'a header in an e-mail',
    point('email', 'eva@example.org\r\nBcc: x@example.org'),
    'invalid_email',
    'contactPoints.0.value',
  ],
  ['an unknown channel', point('fax', '+34612345678'), 'invalid_input', 'contactPoints.0.channel'],
  [
    'an address said twice',
    {
      name,
      contactPoints: [
        point('sms', '+34612345678').contactPoints[0],
        point('sms', '+34612345678').contactPoints[0],
      ],
    },
    'invalid_input',
    'contactPoints',
  ],
  [
    'a consent said twice',
    { name, consents: [yes, { ...yes, status: 'withdrawn' }] },
    'invalid_input',
    'consents',
  ],
  [
    'an unknown purpose',
    { name, consents: [{ ...yes, purpose: 'safety' }] },
    'invalid_input',
    'consents.0.purpose',
  ],
  [
    'evidence without end',
    { name, consents: [{ ...yes, evidence: 'x'.repeat(5000) }] },
    'invalid_input',
    'consents.0.evidence',
  ],
  [
    'a guardian without a name to find',
    { name, guardians: [{ relation: 'mother' }] },
    'invalid_input',
    'guardians.0.externalId',
  ],
  ['an unknown status', { name, status: 'dead' }, 'invalid_input', 'status'],
]

test('bodies that are refused name their field', () => {
  for (const [why, body, code, field] of refused) {
    assert.throws(
      () => parsePatientInput(body, today),
      (error) => error instanceof CodedError && error.code === code && error.field === field,
      why,
    )
  }
})

test('what was left out is emptied, names are tidied', () => {
  const input = parsePatientInput(
    { name: { given: ' Eva   María ', family: 'Prueba' }, language: 'ES-es' },
    today,
  )
  assert.equal(input.name.given, 'Eva María')
  assert.equal(input.language, 'es-ES')
  assert.equal(input.sex, 'unknown')
  assert.equal(input.status, 'active')
  assert.deepEqual([input.contactPoints, input.consents, input.guardians], [[], [], []])
})
