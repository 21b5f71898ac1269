// Readings of what the pages post.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockBody, clockTarget, parseBody, replyBody, typedCount } from './bodies.ts'

const counts: [text: string, value: number | null][] = [
  ['41230', 41230],
  ['41.230', 41230],
  ['41 230', 41230],
  ['1.041.230', 1041230],
  [' 60 ', 60],
  ['41.23', null],
  ['4,1230', null],
  ['60 pacientes', null],
  ['-60', null],
  ['6e1', null],
  ['', null],
  ['٦٠', null],
]
for (const [text, value] of counts) {
  test(`typedCount ${JSON.stringify(text)} is ${value}`, () => assert.equal(typedCount(text), value))
}

const clock = {
  now: '2026-03-28T09:00:00+01:00',
  zone: 'Europe/Madrid',
  offset: true,
  nextDue: '2026-03-28T22:00:00+01:00',
}
const targets: [label: string, body: unknown, result: string][] = [
  ['minutes', { minutes: 10 }, '2026-03-28T08:10:00.000Z'],
  ['to the next', { until: 'next' }, '2026-03-28T21:00:00.000Z'],
  [
    'local hour in the clinic’s zone, after the change of hour',
    { local: '2026-03-30T10:00' },
    '2026-03-30T08:00:00.000Z',
  ],
]
for (const [label, body, result] of targets) {
  test(`clock: ${label}`, () =>
    assert.equal(clockTarget(parseBody(clockBody, body), clock).toISOString(), result))
}

const refused: [label: string, body: unknown, code: string][] = [
  ['a past hour', { local: '2026-03-28T08:59' }, 'past_date'],
  ['no such day', { local: '2026-02-30T10:00' }, 'invalid_date'],
  ['backwards', { minutes: -10 }, 'invalid_input'],
  ['nothing', {}, 'invalid_input'],
  ['two wishes', { minutes: 10, until: 'next' }, 'invalid_input'],
]
for (const [label, body, code] of refused) {
  test(`clock refuses ${label}`, () =>
    assert.throws(() => clockTarget(parseBody(clockBody, body), clock), { code }))
}

test('clock: nothing waits, nothing to go to; a due in the past is now', () => {
  assert.throws(() => clockTarget({ until: 'next' }, { ...clock, nextDue: null }), { code: 'not_found' })
  const late = clockTarget({ until: 'next' }, { ...clock, nextDue: '2026-03-28T08:00:00+01:00' })
  assert.equal(late.toISOString(), '2026-03-28T08:00:00.000Z')
})

const replies: [label: string, body: Record<string, unknown>, field: string | null][] = [
  ['a text', { text: 'hola' }, null],
  ['a tap', { text: 'Confirmar', payload: 'confirm:m1', quoted: 'x1' }, null],
  ['an empty text', { text: '  ' }, 'text'],
  ['neither', {}, 'text'],
  ['another channel', { channel: 'fax', text: 'hola' }, 'channel'],
  ['too long', { text: 'a'.repeat(4097) }, 'text'],
]
for (const [label, body, field] of replies) {
  test(`reply with ${label} is ${field ? 'refused' : 'taken'}`, () => {
    const act = (): unknown => parseBody(replyBody, { patientId: 'p1', channel: 'sms', ...body })
    if (field) assert.throws(act, { code: 'invalid_input', field })
    else assert.doesNotThrow(act)
  })
}
