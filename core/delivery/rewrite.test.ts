// A waiting message brought up to date: the new hour or amount stands in its words, in the zone of the appointment, or it says so.
import assert from 'node:assert/strict'
import test from 'node:test'
import { wordsOf } from './render.ts'
import { namesOtherAmount, rewriteSlots, type Rewrite, type WordedSlots } from './rewrite.ts'

const when = { year: 2026, month: 11, day: 26, weekday: 4, hour: 10, minute: 0 }
const to = { given: 'Ana' }
const link = 'https://x.es/l/1'
const confirmation: WordedSlots = {
  words: 'appointment_confirmation',
  slots: { to, kind: 'Videoconsulta', when, link },
}
const reminder = (reason: string): WordedSlots => ({
  words: 'appointment_reminder',
  slots: { to, reason, when, link },
})
const notice = (amount: string): WordedSlots => ({
  words: 'payment_notice',
  slots: { amount, visit: { year: 2026, month: 11, day: 2, weekday: 1 }, link },
})
const moved: Rewrite = { startsAt: new Date('2026-12-01T08:30:00Z'), zone: 'Europe/Madrid' }

const cases: [what: string, worded: WordedSlots, rewrite: Rewrite, says: RegExp | null][] = [
  ['a confirmation', confirmation, moved, /Videoconsulta está confirmada para el 1 de diciembre a las 9:30h/],
  [
    'in the zone of the appointment',
    confirmation,
    { ...moved, zone: 'Atlantic/Canary' },
    /1 de diciembre a las 8:30h/,
  ],
  [
    'across the change of the clocks',
    confirmation,
    { startsAt: new Date('2027-03-28T07:00:00Z'), zone: 'Europe/Madrid' },
    /28 de marzo a las 9:00h/,
  ],
  [
    'a reminder',
    reminder('Revisión de Cardiología'),
    moved,
    /del 1 de diciembre a las 9:30h: Revisión de Cardiología/,
  ],
  ['a number that is no hour', reminder('Sesión 3 de rehabilitación'), moved, /1 de diciembre/],
  ['words that name an hour', reminder('Cita a las 10:00'), moved, null],
  ['words that name a day', reminder('Consulta del jueves'), moved, null],
  ['words that name tomorrow', reminder('la cita de mañana'), moved, null],
  [
    'a confirmation whose kind names an hour',
    { ...confirmation, slots: { ...confirmation.slots, kind: 'Consulta de las 10:00' } },
    moved,
    null,
  ],
  [
    'a reminder that says no hour',
    { words: 'appointment_reminder', slots: { to, reason: 'Cita' } },
    moved,
    null,
  ],
  [
    'a dose has no appointment',
    { words: 'medication_reminder', slots: { to, reason: 'Insulina' } },
    moved,
    null,
  ],
  ['an amount', notice('49.00 €'), { amountCents: 123_450 }, /pendiente de 1\.234,50 €/],
  ['an amount in words that name none', confirmation, { amountCents: 100 }, null],
]
for (const [what, worded, rewrite, says] of cases) {
  test(`rewritten: ${what}`, () => {
    const before = structuredClone(worded.slots)
    const slots = rewriteSlots(worded, rewrite)
    assert.deepEqual(worded.slots, before, 'what is stored stays')
    if (says === null) return assert.equal(slots, null)
    assert.match(
      wordsOf({ words: worded.words, slots: slots ?? {}, language: 'es', today: '2026-11-24' }).text,
      says,
    )
  })
}

test('the amount a notice names, in whatever form', () => {
  for (const amount of ['49.00 €', '49,00 €', '49 EUR', '49 euros'])
    assert.equal(namesOtherAmount(notice(amount), 4900), false, amount)
  assert.equal(namesOtherAmount(notice('49,00 €'), 4901), true)
  assert.equal(namesOtherAmount(notice('mucho'), 4900), true)
  assert.equal(namesOtherAmount(confirmation, 4900), false)
})
