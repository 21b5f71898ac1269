// What the data of the purposes come to: caps halved, and how long a message may stay unread.
import assert from 'node:assert/strict'
import test from 'node:test'
import { fallOverAfter, halved, purposeNames, purposes } from './purposes.ts'

test('half as often', () => {
  const caps = purposeNames.flatMap((purpose) => {
    const { cap } = purposes[purpose]
    return cap ? [[purpose, `${halved(cap).count} in ${halved(cap).days}`]] : []
  })
  assert.deepEqual(Object.fromEntries(caps), {
    billing: '1 in 3650',
    survey: '1 in 60',
    prevention: '1 in 30',
    commercial: '1 in 60',
  })
})

const minutes = 60_000
const unread: [
  purpose: (typeof purposeNames)[number],
  hourChosen: boolean,
  leftMinutes: number | null,
  goesOn: number | null,
][] = [
  ['care', false, null, 720],
  ['care', false, 3 * 1440, 720],
  ['care', false, 600, 300],
  ['care', true, 600, 300],
  ['care', false, 40, 30],
  ['care', true, null, 30],
  ['safety', false, null, 5],
  ['safety', true, 600, 5],
  ['conversation', false, null, null],
  ['survey', true, null, null],
  ['billing', false, null, null],
]
test('how long unread before it goes on by the next channel', () => {
  for (const [purpose, hourChosen, left, expected] of unread) {
    const after = fallOverAfter(purpose, { hourChosen, leftMs: left === null ? null : left * minutes })
    assert.equal(after === null ? null : after / minutes, expected, `${purpose} ${hourChosen} ${left}`)
  }
})
