// What the redactor takes out, what it leaves, and that what it took comes back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { phiTypes, redact, redactReversibly } from './redact.ts'

const redactions: [text: string, redacted: string][] = [
  ['Rosa Gil Martín, HC 123', '[NAME], HC 123'],
  ['DNI 12.345.678-Z', 'DNI [DNI]'],
  ['mi dni 12345678 a', 'mi dni [DNI]'],
  ['X-1234567-L y 600 11 22 33', '[NIE] y [PHONE]'],
  ['NUHSA AN0123456789', 'NUHSA [CIP]'],
  ['afiliación 28/12345678/40', 'afiliación [NSS]'],
  ['es91 2100 0418 4502 0005 1332, gracias', '[IBAN], gracias'],
  ['GB29 NWBK 6016 1331 9268 19', '[IBAN]'],
  ['4111-1111-1111-1111', '[CARD]'],
  ['ana.p@mail.com, o ana punto p arroba mail punto com', '[EMAIL], o [EMAIL]'],
  ['llama al seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho', 'llama al [PHONE]'],
  ['nací el 12/03/1956; la cita es el 12/03/2026', 'nací el [DATE_OF_BIRTH]; la cita es el 12/03/2026'],
  ['vivo en c/ Mayor 3, 2ºB, 28013 Madrid.', 'vivo en [ADDRESS].'],
  ['mi contraseña es gatito7! y no va', 'mi contraseña es [CREDENTIAL] y no va'],
  ['(+34) 612 345 678', '[PHONE]'],
  ['soy del 64 y la niña es de marzo de 2021', 'soy del [DATE_OF_BIRTH] y la niña es de [DATE_OF_BIRTH]'],
  ['la contraseña la de siempre: canela33', 'la contraseña la de siempre: [CREDENTIAL]'],
  ['he puesto pirata88 de contraseña', 'he puesto [CREDENTIAL] de contraseña'],
  ['soy la mari de la farmacia', 'soy la [NAME] de la farmacia'],
  ['vivo en El Palmar, camino Viejo 33', 'vivo en [ADDRESS]'],
  ['el Magí i la Rut', 'el [NAME] i la [NAME]'],
]
for (const [text, expected] of redactions)
  test(`${JSON.stringify(text)} is redacted`, () => assert.equal(redact(text).redacted, expected))

const untouched: string[] = [
  '',
  'el jueves 21 a las 10:30 en la consulta 304',
  'pagué 1.250,50 € el 12/02/2026, factura 2026/004512',
  'glucemias 98 110 132 145, tensión 145/92, 78 kg',
  'dolores de cabeza y orina de color rosa',
  'pedido 612345678 de la farmacia',
  '¿está en la calle Serrano 40 la clínica?',
  'el doctor me dijo que en abril o mayo, en el Gregorio Marañón',
  'Virgen del Pilar, qué susto',
  'la contraseña no funciona',
  'soy diabética y de Lugo',
  'tengo cita en la calle Ríos Rosas 7',
  'estaré en Villaviciosa de Odón',
  'soy Auxiliar de Enfermería',
  'mi pin son los 4 últimos de mi DNI',
]
for (const text of untouched)
  test(`${JSON.stringify(text)} stays`, () => assert.deepEqual(redact(text), { redacted: text, spans: [] }))

test('spans count UTF-16 units of the original text', () => {
  const text = '🙂 soy  Lucía, m̃ando: 612\u200b 345 678'
  const { spans } = redact(text)
  assert.deepEqual(
    spans.map(({ type }) => type),
    ['NAME', 'PHONE'],
  )
  for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text)
})

test('the record of the patient is found without a cue, grouped and accented at will', () => {
  const known = {
    names: ['Itsaso Goikolea Ruiz'],
    phones: ['+34612345678'],
    emails: ['I.Goikolea@Example.org', 'itsaso-g@correo-e.example'],
    documents: ['12345678Z', 'ABCD1234567890'],
    addresses: ['Kale Nagusia 4'],
  }
  const cases: [text: string, redacted: string][] = [
    ['que venga itsaso goikolea', 'que venga [NAME]'],
    ['de parte de GOIKOLEA', 'de parte de [NAME]'],
    ['y la Goikoela esa', 'y la [NAME] esa'],
    ['61 23 45 67 8', '[PHONE]'],
    ['i.goikolea@example.org', '[EMAIL]'],
    ['itsaso-g@correo-e.example', '[EMAIL]'],
    ['1-2-3-4-5-6-7-8-z', '[DNI]'],
    ['abcd 1234567890', '[CIP]'],
    ['en kale nagusia, 4', 'en [ADDRESS]'],
  ]
  for (const [text, expected] of cases) assert.equal(redact(text, known).redacted, expected)
  assert.equal(redact('me duele la rosa de los vientos', { names: ['Rosa'] }).spans.length, 0)
})

test('the same value has the same number, and comes back', () => {
  const { text, restore } = redactReversibly(
    'Soy Lucía Pérez, de 612345678. Lucía Pérez, 612345678 o 698765432',
  )
  assert.equal(text, 'Soy [NAME_1], de [PHONE_1]. [NAME_1], [PHONE_1] o [PHONE_2]')
  assert.equal(restore('Gracias, [NAME_1]: [PHONE_2].'), 'Gracias, Lucía Pérez: 698765432.')
})

test('a placeholder that the patient typed stays theirs; one that a model invents stays as it is', () => {
  const { text, restore } = redactReversibly('[NAME_1] no soy, soy Lucía [PHONE_1]')
  assert.equal(text, '[NAME_1] no soy, soy [NAME_2] [PHONE_1]')
  assert.equal(
    restore('[NAME_1] [NAME_2] [NAME_3] [PHONE_1] [DNI_1]'),
    '[NAME_1] Lucía [NAME_3] [PHONE_1] [DNI_1]',
  )
})

test('what is put back is not looked at again', () => {
  const { restore, text } = redactReversibly('clave: [DNI_1]x9 y dni 12345678Z')
  assert.equal(restore(text), 'clave: [DNI_1]x9 y dni 12345678Z')
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'soy ',
      'Rosa Gil',
      '12345678Z',
      ' dni ',
      '612 345 678',
      '[NAME_1]',
      '[DNI_2]',
      'a@b.es',
      ' calle Mayor 3, ',
    ],
    ...[
      'ES91 2100 0418 4502 0005 1332',
      'nací el 3/5/1950',
      'clave: x9!',
      '$&',
      '\n',
      '[',
      ']',
      'É',
      '\u200b',
      '🙂',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('any text comes back whole, and no placeholder covers another', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: safe, restore } = redactReversibly(text)
      assert.equal(restore(safe), text)
      const { redacted, spans } = redact(text)
      let at = 0
      for (const span of spans) {
        assert.ok(span.start >= at && span.end > span.start)
        assert.equal(text.slice(span.start, span.end), span.text)
        at = span.end
      }
      const placeholders = new RegExp(`\\[(?:${phiTypes.join('|')})\\]`, 'g')
      assert.ok((redacted.match(placeholders)?.length ?? 0) >= spans.length)
    }),
    { numRuns: 500 },
  )
})

const long = 10_000
const hostile = [
  '1',
  '1 ',
  'a.',
  'a-',
  "l'",
  'a@',
  'soy ',
  'calle Mayor ',
  'nací en ',
  'uno dos ',
  'ES91 ',
  '1a',
  ' ',
  '[NAME_1]',
  'contraseña ',
  'clave a.b ',
  'poner 1234 ',
  'Finca La ',
  'mi hijo ',
  'Ana, ',
  'Villa Ana, ',
  'soy del ',
  'en Can Mas, ',
]
for (const unit of hostile)
  test(`${long} characters of ${JSON.stringify(unit)} are read in linear time`, () => {
    const text = unit.repeat(Math.ceil(long / unit.length))
    const began = performance.now()
    redact(text)
    assert.ok(performance.now() - began < 1_000)
  })
