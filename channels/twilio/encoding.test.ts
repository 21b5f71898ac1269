// SMS: parts, alphabets and spelling, by cases and by properties.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { isGsm, smsParts, smsText, wellFormed, type Respell } from './encoding.ts'
import { checkSmsSender } from './senders.ts'

const counts: readonly [what: string, text: string, encoding: string, parts: number][] = [
  ['160 letters', 'a'.repeat(160), 'GSM-7', 1],
  ['161 letters', 'a'.repeat(161), 'GSM-7', 2],
  ['307 letters', 'a'.repeat(307), 'GSM-7', 3],
  ['80 euros', '€'.repeat(80), 'GSM-7', 1],
  ['81 euros', '€'.repeat(81), 'GSM-7', 2],
  ['mañana, José', 'Mañana, José, ¿vienes?', 'GSM-7', 1],
  ['70 letters with María', `${'a'.repeat(65)}María`, 'UCS-2', 1],
  ['71 letters with María', `${'a'.repeat(66)}María`, 'UCS-2', 2],
  ['135 letters with ó', `${'a'.repeat(134)}ó`, 'UCS-2', 3],
  ['36 faces', '😀'.repeat(36), 'UCS-2', 2],
]

for (const [what, text, encoding, parts] of counts)
  test(`${what}: ${parts} of ${encoding}`, () => {
    const read = smsParts(text)
    assert.equal(read.encoding, encoding)
    assert.equal(read.parts.length, parts)
  })

test('the alphabet is the calculator’s, letter by letter', () => {
  const latinGreekAndSigns = [...range(0, 0x600), ...range(0x1e00, 0x1f00), ...range(0x2000, 0x2200)]
  for (const code of latinGreekAndSigns) {
    const letter = String.fromCharCode(code)
    assert.equal(isGsm(letter), new SegmentedMessage(letter).getEncodingName() === 'GSM-7', code.toString(16))
  }
})

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

const long = ' Te esperamos en el centro con tu tarjeta y diez minutos antes de la hora.'
const spellings: readonly [
  what: string,
  respell: Respell,
  text: string,
  names: string[],
  expected: string,
][] = [
  ['never', 'never', `Tu cita está lista.${long}`, [], `Tu cita está lista.${long}`],
  ['text', 'text', `Tu cita está lista.${long}`, [], `Tu cita esta lista.${long}`],
  ['short enough as it is', 'text', 'Tu cita está lista.', [], 'Tu cita está lista.'],
  [
    'a name that fits is kept',
    'text',
    `José, tu cita está aquí.${long}`,
    ['José'],
    `José, tu cita esta aqui.${long}`,
  ],
  [
    'a name that does not fit keeps all',
    'text',
    `María, está aquí.${long}`,
    ['María'],
    `María, está aquí.${long}`,
  ],
  ['names too', 'names', `María, está aquí.${long}`, ['María'], `Maria, esta aqui.${long}`],
  ['an emoji would not fit anyway', 'names', `Está aquí 🙂.${long}`, [], `Está aquí 🙂.${long}`],
  ['signs', 'text', `«Sí» – “tú”… 2.ª planta, l·l.${long}`, [], `"Si" - "tu"... 2.a planta, l.l.${long}`],
  ['decomposed letters', 'text', `Está aquí${long}`.normalize('NFD'), [], `Esta aqui${long}`],
]

for (const [what, respell, text, names, expected] of spellings)
  test(`spelling: ${what}`, () => {
    assert.equal(smsText({ text, names }, respell), expected)
  })

const spanish = fc.string({ unit: fc.constantFrom(...'áíóúçñé€…«a b.-'), maxLength: 400, size: 'max' })
const anyText = fc.oneof(
  spanish,
  fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }),
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.string({ unit: fc.constantFrom('á', 'a', ' ', '😀', '👩‍⚕️', '\u0301'), maxLength: 300, size: 'max' }),
)

test('parts are the text, no pair is cut, and each fits', () => {
  fc.assert(
    fc.property(anyText.map(wellFormed), (text) => {
      const { encoding, parts } = smsParts(text)
      assert.equal(parts.join(''), text)
      for (const part of parts) {
        assert.equal(wellFormed(part), part)
        const { graphemes, numberOfCharacters } = new SegmentedMessage(part)
        if (encoding === 'GSM-7') assert.ok(numberOfCharacters <= (parts.length > 1 ? 153 : 160))
        // One letter under many marks may alone be more than a part holds.
        else assert.ok(part.length <= (parts.length > 1 ? 67 : 70) || graphemes.length === 1)
      }
    }),
    { numRuns: 40 },
  )
})

test('a new spelling is GSM-7, cheaper, and keeps every name', () => {
  const name = fc.constantFrom('José', 'Begoña', 'Núñez', 'Ann')
  let respelled = 0
  fc.assert(
    fc.property(fc.oneof(spanish, anyText), fc.array(name, { maxLength: 2 }), (text, names) => {
      const said = wellFormed(`${names.join(' ')} ${text}`)
      const sent = smsText({ text: said, names }, 'text')
      if (sent === said) return
      respelled += 1
      assert.ok(isGsm(sent))
      assert.ok(smsParts(sent).parts.length < smsParts(said).parts.length)
      assert.ok(sent.startsWith(`${names.join(' ')} `))
    }),
    { numRuns: 60 },
  )
  assert.ok(respelled > 10, `${respelled} of 60 were re-spelled`)
})

const senders: readonly [sender: string, registered: boolean, expected: string][] = [
  ['+34600000099', false, 'ok'],
  ['217010', false, 'ok'],
  [`MG${'1'.repeat(32)}`, false, 'ok'],
  ['HOSPITAL', true, 'ok'],
  ['HOSPITAL', false, 'alias_not_registered'],
  ['Hosp Norte1', true, 'ok'],
  ['HOSPITALNORTE', true, 'alias_shape'],
  ['Clínica', true, 'alias_shape'],
  ['HOSP-1', true, 'alias_shape'],
  [' HOSP', true, 'alias_shape'],
]

for (const [sender, registered, expected] of senders)
  test(`sender ${sender}, ${registered ? '' : 'not '}registered: ${expected}`, () => {
    assert.equal(checkSmsSender(sender, registered), expected)
  })
