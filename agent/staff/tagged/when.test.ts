// Days and hours of an order, each read by itself, and the shorthand of people in a hurry.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whensIn } from './when.ts'

/** A Monday. */
const at = { now: new Date('2026-03-02T09:00:00+01:00'), zone: 'Europe/Madrid' }

const cases: [said: string, whens: string[]][] = [
  ['el lunes 9 a las 9:00, a las 9:20 y a las 9:40', ['2026-03-09 09:00', '- 09:20', '- 09:40']],
  ['jueves 5 a las 12:20 y que pague antes del 20 de marzo', ['2026-03-05 12:20', '2026-03-20 -']],
  ['Ana el viernes a las 9 y Eva el mismo viernes a las 10', ['2026-03-06 09:00', '2026-03-06 10:00']],
  ['el viernes 27 a las 8:20; la víspera, a las 20:00', ['2026-03-27 08:20', '2026-03-26 20:00']],
  ['del 14 de agosto y del 17', ['2026-08-14 -', '2026-08-17 -']],
  ['esta noche, a las diez', ['2026-03-02 22:00']],
  ['mierc 4 9 noche', ['2026-03-04 21:00']],
  ['mtes 3 10y20', ['2026-03-03 10:20']],
  ['lun 9 hra 8.15', ['2026-03-09 08:15']],
  ['vie6 16h30', ['2026-03-06 16:30']],
  ['mñn 4 tarde', ['2026-03-03 16:00']],
  ['lunes nueve hora nueve', ['2026-03-09 09:00']],
  ['sat 9am', ['2026-03-07 09:00']],
  ['demà a les onze manco quart', ['2026-03-03 10:45']],
  ['vto 5/4', ['2026-04-05 -']],
  ['a las 20:30 para las dos', ['- 20:30']],
  ['45.50€ y 3 comprimidos cada 8 horas', []],
]
for (const [said, whens] of cases)
  test(`${said} → ${whens.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      whensIn(said, at).map(({ day, time }) => `${day ?? '-'} ${time ?? '-'}`),
      whens,
    )
  })

const due: [said: string, day: string][] = [
  ['los 40 euros del 27 de febrero', '2026-02-27'],
  ['antes del 20', '2026-03-20'],
  ['hasta el 28', '2026-03-28'],
  ['vence el 5/10', '2026-10-05'],
]
for (const [said, day] of due)
  test(`what is owed ${said} is of ${day}`, () => {
    assert.deepEqual(
      whensIn(said, at).map((when) => when.due),
      [day],
    )
  })
