// The alert catalogue: complete in five languages, findable by name, and free of links and numbers of its own.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alerts } from './alerts/index.ts'
import { languageCodes } from './words.ts'

/** As callers' names are compared: no case, no accents, no trailing year. */
const key = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+(19|20)\d{2}$/u, '')
    .trim()

test('every name and id is its own, also without case, accents and year', () => {
  assert.equal(new Set(alerts.map(({ id }) => id)).size, alerts.length)
  assert.equal(new Set(alerts.map(({ name }) => key(name))).size, alerts.length)
})

test('the alerts of the brief are there', () => {
  const asked = [
    'campaña vacunacion gripe 2024',
    'OLA DE CALOR',
    'sarampion',
    'Cribado cancer de mama',
    'Cribado cáncer colorrectal 2026',
  ]
  const names = new Set(alerts.map(({ name }) => key(name)))
  for (const name of asked) assert.ok(names.has(key(name)), name)
})

for (const { id, action, texts } of alerts) {
  test(`${id}: a text in each language that ends where its link begins`, () => {
    assert.deepEqual(Object.keys(texts).sort(), [...languageCodes].sort())
    assert.equal(new Set(Object.values(texts)).size, languageCodes.length)
    for (const text of Object.values(texts)) {
      assert.match(text, /^\p{Lu}|^31/u)
      assert.match(text, /\S\s?:$/u)
      assert.doesNotMatch(text, /https?:|www\.|\d{3,}/u)
    }
    const asksForAppointment = /(Solicita tu cita|Solicítala) aquí:$/u.test(texts.es)
    assert.equal(asksForAppointment, action === 'request_appointment')
  })
}
