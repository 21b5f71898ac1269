// Which texts are phone numbers, and of what kind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phoneType, readPhone, readPhones, toE164 } from './phones.ts'

const valid: [text: string, e164: string, type: string][] = [
  ['600123456', '+34600123456', 'mobile'],
  ['600 12 34 56', '+34600123456', 'mobile'],
  ['600.123.456', '+34600123456', 'mobile'],
  ['600-123-456', '+34600123456', 'mobile'],
  ['+34 600 123 456', '+34600123456', 'mobile'],
  ['0034600123456', '+34600123456', 'mobile'],
  ['(+34) 600 123 456', '+34600123456', 'mobile'],
  ['６００１２３４５６', '+34600123456', 'mobile'],
  ['711 234 567', '+34711234567', 'mobile'],
  ['954 12 34 56', '+34954123456', 'fixed'],
  ['900 123 456', '+34900123456', 'other'],
  ['+351 912 345 678', '+351912345678', 'mobile'],
  ['+33 6 12 34 56 78', '+33612345678', 'mobile'],
]
for (const [text, phone, type] of valid) {
  test(`${text} is ${phone}, ${type}`, () => {
    assert.deepEqual(toE164(text, 'ES'), { phone, type })
    assert.equal(phoneType(phone), type)
  })
}

for (const text of [
  '',
  '112',
  '60012345',
  '6001234567',
  '100123456',
  'llámame al 600123456',
  '12345678Z',
  '+34 000',
  '600123456 ext. 5',
  '21/08/2026',
]) {
  test(`${JSON.stringify(text)} is no phone`, () =>
    assert.deepEqual(toE164(text, 'ES'), { failure: 'not_a_phone' }))
}

test('finds numbers in a text, with their place', () => {
  const text = 'Mi nuevo número es el +34 600 12 34 56, gracias'
  const found = readPhone(text)
  assert.equal(found?.phone, '+34600123456')
  assert.equal(text.slice(...(found?.span ?? [0, 0])), '+34 600 12 34 56')
  assert.equal(readPhones('ni 600123456 ni 954123456').length, 2)
  assert.equal(readPhone('ni 600123456 ni 954123456'), null)
  assert.equal(readPhone('600123456, repito: 600 123 456')?.phone, '+34600123456')
})

for (const text of [
  'el 21/08/2026 a las 10:00',
  'DNI 12345678Z',
  'son 1.234,50 €',
  'hoy 320',
  'llama al 112',
]) {
  test(`finds no number in ${JSON.stringify(text)}`, () => assert.equal(readPhone(text), null))
}
