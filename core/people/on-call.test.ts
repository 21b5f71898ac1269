// The rota: what is read, what is refused and where, and who is on call when.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CodedError } from '../errors.ts'
import { alertStep, gapsOf, onCall } from './on-call.ts'
import { readRotaFile } from './rota-file.ts'
import { parseRota, type Rota } from './rota.ts'

const zone = 'Europe/Madrid'
const people = { a: ['sms'], b: ['sms'], c: ['sms'] }
const person = (name: string) => ({ name, channels: { sms: '+34611000009' } })
const everybody = Object.fromEntries(Object.keys(people).map((id) => [id, person(id)]))

const rotaOf = (shifts: unknown[], exceptions: unknown[] = []): Rota =>
  parseRota({ people: everybody, queues: { emergency_oncall: { shifts, exceptions } } })

const week = rotaOf(
  [
    { days: 'mon-fri', from: '08:00', to: '20:00', order: ['a', 'b'] },
    { days: 'all', from: '20:00', to: '08:00', order: ['b'] },
    { days: ['sat', 'sun'], from: '08:00', to: '20:00', order: [['b', 'c']] },
  ],
  [
    { date: '2024-12-25', order: ['c'] },
    { date: '2024-12-31', from: '20:00', to: '08:00', order: ['a'] },
    { date: '2025-01-01', from: '06:00', to: '07:00', order: [] },
  ],
)

const moments: readonly [at: string, order: unknown][] = [
  ['2024-08-19T09:00:00+02:00', ['a', 'b']],
  ['2024-08-19T07:59:59+02:00', ['b']],
  ['2024-08-19T08:00:00+02:00', ['a', 'b']],
  ['2024-08-19T20:00:00+02:00', ['b']],
  ['2024-08-20T03:00:00+02:00', ['b']],
  ['2024-08-24T12:00:00+02:00', [['b', 'c']]],
  ['2024-08-26T00:30:00+02:00', ['b']],
  // An exception of a whole day, to its last minute and no further.
  ['2024-12-25T00:00:00+01:00', ['c']],
  ['2024-12-25T23:59:00+01:00', ['c']],
  ['2024-12-26T00:00:00+01:00', ['b']],
  // One that goes over midnight, and one of the day itself that stands before it.
  ['2024-12-31T19:59:00+01:00', ['a', 'b']],
  ['2025-01-01T05:59:00+01:00', ['a']],
  ['2025-01-01T06:30:00+01:00', []],
  ['2025-01-01T07:00:00+01:00', ['a']],
  ['2025-01-01T08:00:00+01:00', ['a', 'b']],
  // The hour that comes twice in October.
  ['2024-10-27T02:30:00+02:00', ['b']],
  ['2024-10-27T02:30:00+01:00', ['b']],
]
for (const [at, order] of moments)
  test(`on call at ${at}`, () =>
    assert.deepEqual(onCall(week, 'emergency_oncall', { now: new Date(at), zone }), order))

test('a day from eight to eight has no gap; a queue without shifts has nobody', () => {
  const now = new Date('2024-08-19T09:00:00+02:00')
  const round = rotaOf([{ days: 'all', from: '08:00', to: '08:00', order: ['a'] }])
  assert.deepEqual(gapsOf(round, 'emergency_oncall', { now, zone }), [])
  assert.deepEqual(onCall(round, 'billing', { now, zone }), [])
  const office = rotaOf([{ days: 'fri-mon', from: '08:00', to: '20:00', order: ['a'] }])
  const gaps = gapsOf(office, 'emergency_oncall', { now, zone })
  assert.deepEqual(
    gaps.map(({ from, to }) => [from.toISOString(), to.toISOString()]),
    [
      ['2024-08-19T18:00:00.000Z', '2024-08-23T06:00:00.000Z'],
      ['2024-08-23T18:00:00.000Z', '2024-08-24T06:00:00.000Z'],
      ['2024-08-24T18:00:00.000Z', '2024-08-25T06:00:00.000Z'],
      ['2024-08-25T18:00:00.000Z', '2024-08-26T06:00:00.000Z'],
    ],
  )
})

test('at once, after 2 and 5 minutes, then the next, and round again', () => {
  const order = ['a', ['b', 'c']]
  let at = new Date('2024-08-19T09:00:00Z')
  const made = Array.from({ length: 8 }, (_, before) => {
    const step = alertStep(order, before, at)
    const minute = (at.getTime() - Date.parse('2024-08-19T09:00:00Z')) / 60_000
    at = step?.nextAt ?? at
    return [minute, step?.step, step?.turn]
  })
  assert.deepEqual(made, [
    [0, 'a', 1],
    [2, 'a', 2],
    [5, 'a', 3],
    [8, ['b', 'c'], 1],
    [10, ['b', 'c'], 2],
    [13, ['b', 'c'], 3],
    [16, 'a', 1],
    [18, 'a', 2],
  ])
  assert.equal(alertStep([], 0, at), null)
})

const good = `
people:
  vega: { name: Dra. Vega, channels: { sms: +34611000001 } }
queues:
  emergency_oncall:
    shifts: [{ days: all, from: 08:00, to: 20:00, order: [vega] }]
`
test('YAML: hours and phones stay as they are written, without quotes too', async () => {
  const rota = await readRotaFile(good)
  assert.equal(rota.people['vega']?.channels.sms, '+34611000001')
  assert.deepEqual(rota.queues.emergency_oncall?.shifts, [
    { days: 'all', from: '08:00', to: '20:00', order: ['vega'] },
  ])
})

const faults: readonly [label: string, text: string, code: string, field: string][] = [
  [
    'a person who is nobody',
    good.replace('[vega]', '[vega, otra]'),
    'invalid_input',
    'queues.emergency_oncall.shifts.0.order',
  ],
  [
    'an hour that is none',
    good.replace('20:00', '24:30'),
    'invalid_input',
    'queues.emergency_oncall.shifts.0.to',
  ],
  [
    'a day that is none',
    good.replace('days: all', 'days: lun'),
    'invalid_input',
    'queues.emergency_oncall.shifts.0.days',
  ],
  [
    'a fixed line for SMS',
    good.replace('+34611000001', '+34911000001'),
    'invalid_phone',
    'people.vega.channels.sms',
  ],
  ['an unknown queue', good.replace('emergency_oncall', 'urgencias'), 'invalid_input', 'queues'],
  ['a channel that is none', good.replace('sms:', 'fax:'), 'invalid_input', 'people.vega.channels'],
  ['nobody to reach', good.replace('sms: +34611000001', ''), 'invalid_input', 'people.vega.channels'],
  [
    'an unknown word',
    good.replace('days: all', 'days: all, turno: 1'),
    'invalid_input',
    'queues.emergency_oncall.shifts.0.turno',
  ],
  [
    'a day no calendar has',
    good.replace('shifts:', 'exceptions: [{ date: 2024-02-30, order: [vega] }]\n    shifts:'),
    'invalid_input',
    'queues.emergency_oncall.exceptions.0.date',
  ],
  ['the same key twice', `${good}queues: {}\n`, 'invalid_input', 'line'],
  ['no YAML', 'people: [', 'invalid_input', 'line'],
  ['another file', 'hola', 'invalid_input', 'rota'],
]
for (const [label, text, code, field] of faults)
  test(`refused: ${label}`, async () => {
    await assert.rejects(readRotaFile(text), (error: unknown) => {
      assert.ok(error instanceof CodedError)
      assert.deepEqual([error.code, error.field?.startsWith(field)], [code, true], error.field)
      return true
    })
  })
