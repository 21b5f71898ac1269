// What may be put into a patient's message as the name of a thing or a person, and what would be phishing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLine, isPersonName, isPlain, isSound } from './plain-words.ts'

const plain: string[] = [
  'Videoconsulta',
  'Consulta con la Dra. Pérez',
  'Consulta con el Dr.García',
  'Dña.Carmen',
  'M.Carmen',
  'Mª.Carmen de la O.',
  'Ntra. Sra. del Mar',
  'RM 1.5T (contraste)',
  'Planta nº 3.',
  'COVID-19, 2.ª dosis',
  'del 2024-08-21',
  'el 21/08/2024',
  'n.º 12345678',
  "d'Alba Núñez-Sáez",
  'Фатима العمراني',
  'می\u200cخواهم',
]
for (const text of plain) test(`plain: ${text}`, () => assert.ok(isPlain(text)))

const refused: [label: string, text: string][] = [
  ['a bare domain', 'pague en banco-pago.com ya'],
  ['a domain of an unusual ending', 'entra en citas.salud'],
  ['an international domain', 'correos.рф'],
  ['capitals', 'BANCO.ES'],
  ['full-width letters and dot', 'ｂａｎｃｏ．ｅｓ'],
  ['an ideographic full stop', 'banco。com'],
  ['a domain behind an abbreviation', 'Dr.García.com'],
  ['an abbreviation that is a domain', 'dr.com'],
  ['a one-letter domain', 't.me/estafa'],
  ['a domain cut by a joiner', 'banco\u200c.com'],
  ['a scheme', 'abre intent://x'],
  ['an e-mail', 'escribe a x@y'],
  ['a full-width at', 'x＠y'],
  ['markup', '<b>urgente</b>'],
  ['a phone', 'llama al 612345678'],
  ['a phone in pairs', 'llama al 612 34 56 78'],
  ['a phone with dashes and dots', '612-34.56/78'],
  ['a phone in brackets', '(612) 345 678'],
  ['full-width digits', '６１２３４５６７８'],
  ['digits of another script', '٦١٢٣٤٥٦٧٨'],
  [
    'keycaps',
    '6\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e3',
  ],
  ['a line break', 'a\nb'],
  ['a line separator', 'a\u2028b'],
  ['a turn of direction', 'a\u202eb'],
  ['a zero-width space', 'ban\u200bco'],
  ['half a character', 'a\ud800'],
]
for (const [label, text] of refused) test(`refused: ${label}`, () => assert.ok(!isPlain(text)))

test('a person has no number, a thing may have one', () => {
  for (const name of ['Ana 112', 'Llame 061 ya', 'Ana １１２']) {
    assert.ok(isPlain(name), name)
    assert.ok(!isPersonName(name), name)
  }
  assert.ok(isPersonName('Juan Carlos 2º'))
})

test('lines and sound text', () => {
  for (const [text, line, sound] of [
    ['a name', true, true],
    ['a\u200db', false, true],
    ['a\tb', false, false],
    ['a\0', false, false],
    ['a\udc00', false, false],
    ['😀', true, true],
  ] as const) {
    assert.equal(isLine(text), line, JSON.stringify(text))
    assert.equal(isSound(text), sound, JSON.stringify(text))
  }
})
