// Who reads a phrase: the language that explains most of it, the known one where several explain the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDateTime } from '../dates.ts'

const at = { now: new Date('2026-08-19T11:00:00+02:00'), zone: 'Europe/Madrid' }
const read = (text: string, language?: string): string | null => {
  const found = readDateTime(text, language === undefined ? at : { ...at, language })
  return found && [found.day, found.time].filter(Boolean).join(' ')
}

const cases: [text: string, language: string | undefined, value: string | null][] = [
  ['dijous a dos quarts de cinc', undefined, '2026-08-20 16:30'],
  ['dijous a dos quarts de cinc', 'es', '2026-08-20 16:30'],
  ['el jueves a las 10', 'eu', '2026-08-20 10:00'],
  ['ostegunean hamarretan', 'es', '2026-08-20 10:00'],
  ['tomorrow at half nine', undefined, '2026-08-20 09:30'],
  ['next Friday', 'en', null],
  ['next Tuesday', 'en', '2026-08-25'],
  ['amanhã às 17h', 'pt-BR', '2026-08-20 17:00'],
  ['o luns que vén ás once', 'gl', '2026-08-24 11:00'],
  ['demain à midi et demi', 'fr', '2026-08-20 12:30'],
  ['10:30', 'xx', '2026-08-20 10:30'],
  ['9/10', 'fr', null],
  ['as 3 caixas', 'pt', null],
  ['é a segunda vez', 'pt', null],
  ['you may call me', 'en', null],
  ['a les 5 o a les 6', 'ca', null],
  ['Domingo García', 'gl', null],
  ['demà a les deu i cinc', undefined, '2026-08-20 10:05'],
  ['by 10 September', 'en', '2026-09-10'],
  ['Friday 11 September at 9:10', 'en', '2026-09-11 09:10'],
  ['the 17th of September. A text will do', 'en', '2026-09-17'],
]
for (const [text, language, value] of cases)
  test(`${JSON.stringify(text)} (${language ?? 'unknown'}) is ${value ?? 'nothing'}`, () =>
    assert.equal(read(text, language), value))

test('no grammar takes long over a long text', () => {
  for (const unit of [
    '1 ',
    'demà a les ',
    'bihar ',
    'the 1st of ',
    'dos quarts de ',
    'segunda ',
    'a ',
    '1/1/',
  ]) {
    const text = unit.repeat(Math.ceil(4_000 / unit.length))
    const began = performance.now()
    readDateTime(text, at)
    assert.ok(performance.now() - began < 2_000, unit)
  }
})
