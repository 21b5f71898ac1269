// What people mean by a day and an hour, and where they do not say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutSpans } from './normalize.ts'
import { readDateTime } from './read-dates.ts'

const zone = 'Europe/Madrid'
// A Wednesday, eleven in the morning in Madrid.
const wednesday = new Date('2026-08-19T11:00:00+02:00')

const read = (text: string, now = wednesday): string | null => {
  const found = readDateTime(text, { now, zone })
  return found && [found.day, found.time].filter(Boolean).join(' ')
}

const cases: [text: string, value: string | null][] = [
  // days from today
  ['mañana a las 10', '2026-08-20 10:00'],
  ['MAÑANA A LAS 10:00', '2026-08-20 10:00'],
  ['manana a las 10h', '2026-08-20 10:00'],
  ['man\u0303ana a las 10', '2026-08-20 10:00'],
  ['pasado mañana', '2026-08-21'],
  ['pasado mañana a las 9:30', '2026-08-21 09:30'],
  ['hoy a las 21h', '2026-08-19 21:00'],
  ['hoy', '2026-08-19'],
  ['hoy mismo a las 18:00', '2026-08-19 18:00'],
  ['ayer', '2026-08-18'],
  ['anteayer', '2026-08-17'],
  ['la consulta de ayer', '2026-08-18'],
  ['mañana por la mañana', '2026-08-20'],
  ['mañana por la mañana a las 7', '2026-08-20 07:00'],
  ['mañana por la tarde a las 5', '2026-08-20 17:00'],
  ['mañana tarde', '2026-08-20'],
  ['esta tarde', '2026-08-19'],
  ['esta tarde a las 8', '2026-08-19 20:00'],
  ['esta noche a las 10', '2026-08-19 22:00'],
  ['¿Puede ser la cita de mañana a las 10 de la mañana?', '2026-08-20 10:00'],
  // weekdays
  ['el jueves', '2026-08-20'],
  ['el miércoles', '2026-08-26'],
  ['este miércoles', '2026-08-19'],
  ['el próximo lunes', '2026-08-24'],
  ['el lunes que viene a las 12', '2026-08-24 12:00'],
  ['el lunes próximo', '2026-08-24'],
  ['el lunes pasado', '2026-08-17'],
  ['el jueves 20', '2026-08-20'],
  ['el viernes 21 a las 10:30', '2026-08-21 10:30'],
  ['viernes, 21 de agosto, a las 10:30', '2026-08-21 10:30'],
  ['mañana jueves a las 10', '2026-08-20 10:00'],
  ['la semana que viene el martes', '2026-08-25'],
  ['el martes de la semana que viene a las 9', '2026-08-25 09:00'],
  ['el viernes de esta semana', '2026-08-21'],
  ['la semana que viene, el jueves a las 16:00', '2026-08-27 16:00'],
  ['el sábado a las 9 y cuarto', '2026-08-22 09:15'],
  // dates
  ['el 21 de agosto a las 10:30', '2026-08-21 10:30'],
  ['el veintiuno de agosto a las diez', '2026-08-21 10:00'],
  ['21 de agosto de 2026', '2026-08-21'],
  ['21 de agosto del 2027 a las 10h', '2027-08-21 10:00'],
  ['1 de septiembre', '2026-09-01'],
  ['el primero de septiembre', '2026-09-01'],
  ['1º de septiembre', '2026-09-01'],
  ['21 sept.', '2026-09-21'],
  ['el 5 de enero', '2027-01-05'],
  ['el 18 de agosto', '2027-08-18'],
  ['el 19 de agosto', '2026-08-19'],
  ['21/8 10h', '2026-08-21 10:00'],
  ['21/8 a las 10', '2026-08-21 10:00'],
  ['el 3/9', '2026-09-03'],
  ['el 9/10 a las 10:00', '2026-10-09 10:00'],
  ['el 9/10', '2026-10-09'],
  ['21/08/2026 10:00', '2026-08-21 10:00'],
  ['21/08/26', '2026-08-21'],
  ['21-08-2026', '2026-08-21'],
  ['21.08.2026 a las 10.30', '2026-08-21 10:30'],
  ['2026-08-21 10:00', '2026-08-21 10:00'],
  ['2026-08-21T10:00', '2026-08-21 10:00'],
  ['2026-08-21T08:00:00Z', '2026-08-21 10:00'],
  ['2026-08-21', '2026-08-21'],
  ['el día 3', '2026-09-03'],
  ['el 20', '2026-08-20'],
  ['el día 31 a las 10', '2026-08-31 10:00'],
  ['el día veinticinco', '2026-08-25'],
  ['el 5 del mes que viene', '2026-09-05'],
  ['para el 25, por favor', '2026-08-25'],
  ['21-08 10:00', '2026-08-21 10:00'],
  ['21.8. 10:00', '2026-08-21 10:00'],
  ['20260821 10:00', '2026-08-21 10:00'],
  ['el 21-08', '2026-08-21'],
  // hours
  ['a las 10', '2026-08-20 10:00'],
  ['a las 12', '2026-08-19 12:00'],
  ['a las 10 de la noche', '2026-08-19 22:00'],
  ['a las 5 de la tarde', '2026-08-19 17:00'],
  ['a las 5', '2026-08-19 17:00'],
  ['a la una', '2026-08-19 13:00'],
  ['a la una y media', '2026-08-19 13:30'],
  ['a las nueve y media', '2026-08-20 09:30'],
  ['mañana a las nueve y media de la mañana', '2026-08-20 09:30'],
  ['a las 10 menos cuarto', '2026-08-20 09:45'],
  ['mañana a la una menos cuarto', '2026-08-20 12:45'],
  ['mañana a las siete menos diez', '2026-08-20 18:50'],
  ['mañana a las 07:30', '2026-08-20 07:30'],
  ['mañana a las 5:30', '2026-08-20 05:30'],
  ['mañana a las 5:30 de la tarde', '2026-08-20 17:30'],
  ['mañana a las 16:45h', '2026-08-20 16:45'],
  ['mañana a las 10.30 h', '2026-08-20 10:30'],
  ['mañana 10h30', '2026-08-20 10:30'],
  ['mañana a las 22 horas', '2026-08-20 22:00'],
  ['mañana a las 12 de la mañana', '2026-08-20 12:00'],
  ['mañana a mediodía', '2026-08-20 12:00'],
  ['mediodía', '2026-08-19 12:00'],
  ['mañana a las 2 del mediodía', '2026-08-20 14:00'],
  ['mañana a las 5 de la madrugada', '2026-08-20 05:00'],
  ['mañana a las 10 en punto', '2026-08-20 10:00'],
  ['mañana a las 5 pm', '2026-08-20 17:00'],
  ['mañana 10 a.m.', '2026-08-20 10:00'],
  ['la cita de las 10', '2026-08-20 10:00'],
  ['mañana diez y media', '2026-08-20 10:30'],
  ['10:30', '2026-08-20 10:30'],
  ['10h', '2026-08-20 10:00'],
  ['sobre las 12 del jueves', '2026-08-20 12:00'],
  ['el 25 por la mañana', '2026-08-25'],
  ['el 5 por la tarde', '2026-09-05'],
  ['el viernes 21 por la tarde', '2026-08-21'],
  ['viernes 4 de la tarde', '2026-08-21 16:00'],
  ['mañana a las diez treinta', '2026-08-20 10:30'],
  ['mañana a las 10 30', '2026-08-20 10:30'],
  ['mañana a las 10 horas y 30 minutos', '2026-08-20 10:30'],
  ['mañana a las doce cuarenta y cinco', '2026-08-20 12:45'],
  ['a las 20:30 de hoy', '2026-08-19 20:30'],
  ['las diez de la mañana del martes que viene', '2026-08-25 10:00'],
  // from now
  ['dentro de dos días', '2026-08-21'],
  ['dentro de 2 días a las 10', '2026-08-21 10:00'],
  ['en tres horas', '2026-08-19 14:00'],
  ['dentro de una hora y media', '2026-08-19 12:30'],
  ['en media hora', '2026-08-19 11:30'],
  ['en 20 minutos', '2026-08-19 11:20'],
  ['dentro de una semana', '2026-08-26'],
  ['en un mes', '2026-09-19'],
  ['hace tres días', '2026-08-16'],
  // one date among other words
  ['me duele desde el lunes, ¿podría ir el jueves a las 10?', '2026-08-20 10:00'],
  ['no puedo mañana, mejor el viernes a las 12', '2026-08-21 12:00'],
  ['mañana a las 10 no puedo, mejor el viernes a las 12', '2026-08-21 12:00'],
  ['en vez del jueves, el viernes', '2026-08-21'],
  ['mañana de 10 a 12', '2026-08-20'],
  ['el viernes a partir de las 5', '2026-08-21'],
  ['hospital 12 de octubre, mañana a las 10', '2026-08-20 10:00'],
  ['cada 8 horas, y la cita el jueves a las 10', '2026-08-20 10:00'],
  ['Confirma a Domingo García la cita del jueves a las 10', '2026-08-20 10:00'],
  ['no, el jueves', '2026-08-20'],
  ['¿por qué no mañana a las 10?', '2026-08-20 10:00'],
  ['Recuérdale a Juan García que tome la medicación hoy a las 22:00 por SMS', '2026-08-19 22:00'],
  // misspelt and shortened
  ['xa el juebes a las 11', '2026-08-20 11:00'],
  ['mñn a las 10', '2026-08-20 10:00'],
  ['el lunes q viene a las 12', '2026-08-24 12:00'],
  ['jue 20 a las 4', '2026-08-20 16:00'],
  ["jueves 20 8'30", '2026-08-20 08:30'],
  // holidays by name
  ['en Nochebuena', '2026-12-24'],
  ['el día de Reyes a las 10', '2027-01-06 10:00'],
  ['la víspera de San Juan', '2027-06-23'],
  ['el viernes santo', '2027-03-26'],
  // taken back, denied, told
  ['el martes, perdón, el jueves a las 10', '2026-08-20 10:00'],
  ['el martes marcho, mejor el jueves a las 4', '2026-08-20 16:00'],
  ['ni el jueves ni el viernes, el lunes', '2026-08-24'],
  ['ayer no pude ir, ¿mañana a las 9?', '2026-08-20 09:00'],
  ['es el jueves a las 10, ¿puedo cambiarla al viernes?', '2026-08-21'],
  ['el 3 del 9 a las 17', '2026-09-03 17:00'],
  // none, or two readings
  ['el viernes me operaron', null],
  ['por Navidad a las 10', null],
  ['un martes a las 10', null],
  ['el otro lunes, el de la otra semana', null],
  ['de hoy en ocho', null],
  ['el 8 de octubre es fiesta, mejor el 9', null],
  ['a más tardar el 1 de septiembre', null],
  ['avisa a la señora Partes', null],
  ['', null],
  ['hola, buenos días', null],
  ['buenas tardes', null],
  ['9/10', null],
  ['un 4/5', null],
  ['1/2 pastilla', null],
  ['tensión 13/8', null],
  ['120/80', null],
  ['me duele desde el lunes', null],
  ['hasta el viernes', null],
  ['el lunes o el martes', null],
  ['mañana o pasado', null],
  ['a las 10 o a las 11', null],
  ['mañana a las 10 o 11', null],
  ['el 21 o 22 de agosto', null],
  ['el 21 o el 22', null],
  ['el lunes y el miércoles', null],
  ['todos los lunes', null],
  ['todos los días a las 8', null],
  ['los martes por la tarde', null],
  ['por la tarde', null],
  ['la semana que viene', null],
  ['la semana que viene a las 10', null],
  ['este fin de semana', null],
  ['a finales de agosto', null],
  ['del 10 al 15 de septiembre', null],
  ['de lunes a viernes', null],
  ['entre las 10 y las 12', null],
  ['mañana a las 12 de la noche', null],
  ['mañana a medianoche', null],
  ['en quince días', null],
  ['dentro de ocho días', null],
  ['en un par de días', null],
  ['dentro de un mes y medio', null],
  ['el jueves cada 2 semanas', null],
  ['5 o 6 de la tarde', null],
  ['la semana del 24', null],
  ['el primer lunes de septiembre', null],
  ['un lunes de septiembre', null],
  ['cualquier jueves', null],
  ['mañana no', null],
  ['21-08', null],
  ['30 de febrero', null],
  ['31/04/2027', null],
  ['el 32', null],
  ['8/21', null],
  ['mañana a las 25:00', null],
  ['mañana a las 10:75', null],
  ['el jueves 21', null],
  ['viernes 21 de septiembre', null],
  ['hoy en día', null],
  ['llevo 10 horas así', null],
  ['servicio 24h', null],
  ['las dos pastillas', null],
  ['49,00 €', null],
  ['600 12 34 56', null],
  ['12345678Z', null],
  ['mejor por la mañana', null],
  ['toda la mañana', null],
  ['Domingo García', null],
  ['le pongo el 9 %', null],
  ['no puedo el jueves', null],
  ['el 21/08/2045', null],
]

for (const [text, value] of cases) {
  test(`reads ${JSON.stringify(text)} as ${value ?? 'nothing'}`, () => assert.equal(read(text), value))
}

test('leans back for visits that were', () => {
  const back = { now: wednesday, zone, leans: 'back' } as const
  assert.equal(readDateTime('la consulta del 5 de agosto', back)?.day, '2026-08-05')
  assert.equal(readDateTime('la consulta del 19 de agosto', back)?.day, '2026-08-19')
  assert.equal(readDateTime('la consulta del lunes', back)?.day, '2026-08-17')
  assert.equal(readDateTime('la consulta del día 25', back)?.day, '2026-07-25')
})

test('says whether the day was said', () => {
  assert.equal(readDateTime('a las 10', { now: wednesday, zone })?.dayImplied, true)
  assert.equal(readDateTime('mañana a las 10', { now: wednesday, zone })?.dayImplied, false)
})

test('keeps to the zone of the reader', () => {
  const lateUtc = new Date('2026-08-19T22:30:00Z')
  assert.equal(readDateTime('hoy', { now: lateUtc, zone: 'Europe/Madrid' })?.day, '2026-08-20')
  assert.equal(readDateTime('hoy', { now: lateUtc, zone: 'Atlantic/Canary' })?.day, '2026-08-19')
})

test('knows the nights when the clocks change', () => {
  const autumn = new Date('2026-10-24T23:30:00+02:00')
  assert.equal(read('en cuatro horas', autumn), '2026-10-25 02:30')
  assert.equal(read('en seis horas', autumn), '2026-10-25 04:30')
  const spring = new Date('2027-03-27T12:00:00+01:00')
  assert.equal(read('mañana a las 02:30', spring), null)
  assert.equal(read('mañana a las 03:30', spring), '2027-03-28 03:30')
})

test('the 29th of February is the next one there is', () => {
  assert.equal(read('el 29 de febrero'), '2028-02-29')
})

const cuts: [text: string, left: string][] = [
  [
    'Confirma a Juan García la videoconsulta de mañana a las 10 por WhatsApp',
    'Confirma a Juan García la videoconsulta por WhatsApp',
  ],
  ['Recuérdale a Ana el jueves, 20 de agosto, a las 10:00 la revisión', 'Recuérdale a Ana la revisión'],
  ['cita el 21/8 10h con Ana', 'cita con Ana'],
  ['¡man\u0303ana!', '¡ !'],
  ['cita xa el juebes, gracias', 'cita , gracias'],
]
for (const [text, left] of cuts) {
  test(`its spans cut the date out of ${JSON.stringify(text)}`, () => {
    assert.equal(cutSpans(text, readDateTime(text, { now: wednesday, zone })?.span ?? []), left)
  })
}
