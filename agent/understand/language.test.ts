// Languages of short messages.
import assert from 'node:assert/strict'
import test from 'node:test'
import { readLanguage } from './language.ts'
import { normalize } from './normalize.ts'

const cases: readonly (readonly [string, string, string?])[] = [
  ['no puedo ir mañana, ¿puede ser el jueves?', 'es'],
  ['me duele mucho el pecho', 'es'],
  ['confirmo, gracias', 'es'],
  ['demà no puc venir, es pot canviar la cita?', 'ca'],
  ['em fa mal el pit', 'ca'],
  ['moltes gràcies, bon dia', 'ca'],
  ['mañá non podo ir á cita', 'gl'],
  ['dóeme moito o peito', 'gl'],
  ['moitas grazas', 'gl'],
  ['bihar ezin naiz joan', 'eu'],
  ['eskerrik asko', 'eu'],
  ['bai, etorriko naiz', 'eu'],
  ["I can't come tomorrow, can we change it?", 'en'],
  ['thank you very much', 'en'],
  ['je ne peux pas venir demain', 'fr'],
  ['não posso ir amanhã', 'pt'],
  ['ich kann morgen nicht kommen', 'de'],
  ['لا أستطيع الحضور غدا', 'ar'],
  ['9', 'und'],
  ['👍', 'und'],
  ['', 'und'],
  ['sdfghjk', 'und'],
  ['ok', 'ca', 'ca'],
  ['si', 'gl', 'gl'],
  ['BAJA', 'es'],
  ['gràcies', 'ca', 'es'],
  ['grazas', 'gl', 'es'],
  ['thanks', 'en', 'es'],
]
for (const [text, language, stored] of cases) {
  test(`"${text}" is ${language}${stored ? ` (stored ${stored})` : ''}`, () => {
    assert.equal(readLanguage(text, normalize(text), stored), language)
  })
}
