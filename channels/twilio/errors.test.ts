// Codes, answers and broken connections, each told apart.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { SendResult, Trouble } from '../contract.ts'
import { TwilioAnswer } from './client.ts'
import { troubleOf } from './codes.ts'
import { resultBefore, resultOf, retryAfterMs } from './errors.ts'

const now = new Date('2026-11-24T10:00:00Z')

const codes: readonly [trouble: Trouble, codes: readonly number[]][] = [
  ['slow_down', [20429, 14107, 63017, 63018, 30001, 21611, 63038]],
  ['provider_down', [30410, 63012]],
  ['handset_off', [30003]],
  ['address_dead', [21211, 21614, 30005, 30006]],
  ['not_on_channel', [63003, 63024, 63033]],
  ['withheld', [63032, 63049]],
  ['window_closed', [63016]],
  ['opted_out', [21610]],
  ['filtered', [30007, 30004, 63013]],
  ['template_rejected', [63027, 63028, 63040, 63041, 63042, 21655, 21656]],
  ['sender_misconfigured', [21606, 21212, 63007, 63020, 20003, 30002, 30034, 30032]],
  ['content_rejected', [21617, 63021]],
  ['expired', [30036]],
  ['unknown', [30008]],
  // WhatsApp's own.
  ['window_closed', [470]],
  ['withheld', [472]],
  ['not_on_channel', [1026, 1002, 1006, 1013]],
  ['slow_down', [471, 429]],
  ['template_rejected', [2000, 2001]],
]

for (const [trouble, of] of codes)
  test(`${of.join(', ')}: ${trouble}`, () => {
    for (const code of of) assert.equal(troubleOf(String(code)), trouble, String(code))
  })

test('a code that no table has is none', () => {
  for (const code of [undefined, '', '99999', 'abc']) assert.equal(troubleOf(code), undefined)
})

const answer = (status: number, code?: number, retryAfter?: string): TwilioAnswer =>
  new TwilioAnswer(status, code === undefined ? '<html>' : { code, message: '+34600000001' }, retryAfter)

const broken = (code: string, more: object = {}): Error =>
  Object.assign(new Error('AxiosError'), { code, cause: Object.assign(new Error('x'), { code, ...more }) })

const results: readonly [what: string, error: unknown, result: SendResult][] = [
  ['400 with a code', answer(400, 21610), { state: 'refused', trouble: 'opted_out', code: '21610' }],
  ['400 with a new code', answer(400, 29999), { state: 'refused', trouble: 'unknown', code: '29999' }],
  ['422 of a mock', answer(422), { state: 'refused', trouble: 'unknown', code: 'http_422' }],
  ['401', answer(401, 20003), { state: 'refused', trouble: 'sender_misconfigured', code: '20003' }],
  [
    '429 in seconds',
    answer(429, 20429, '7'),
    { state: 'refused', trouble: 'slow_down', code: '20429', afterMs: 7000 },
  ],
  [
    '429 as a date',
    answer(429, 20429, 'Tue, 24 Nov 2026 10:00:30 GMT'),
    { state: 'refused', trouble: 'slow_down', code: '20429', afterMs: 30_000 },
  ],
  ['429 of a proxy', answer(429), { state: 'refused', trouble: 'slow_down', code: 'http_429' }],
  [
    'a limit of 24 hours',
    answer(400, 63018),
    { state: 'refused', trouble: 'slow_down', code: '63018', afterMs: 60_000 },
  ],
  ['500', answer(500, 20500), { state: 'refused', trouble: 'provider_down', code: '20500' }],
  [
    '503 for a while',
    answer(503, undefined, '120'),
    { state: 'refused', trouble: 'provider_down', code: 'http_503', afterMs: 120_000 },
  ],
  ['502', answer(502), { state: 'uncertain', code: 'http_502' }],
  ['504', answer(504), { state: 'uncertain', code: 'http_504' }],
  ['a redirect', answer(302), { state: 'uncertain', code: 'http_302' }],
  [
    'nobody listens',
    broken('ECONNREFUSED'),
    { state: 'refused', trouble: 'provider_down', code: 'ECONNREFUSED' },
  ],
  ['no such name', broken('ENOTFOUND'), { state: 'refused', trouble: 'provider_down', code: 'ENOTFOUND' }],
  ['a reset', broken('ECONNRESET'), { state: 'uncertain', code: 'ECONNRESET' }],
  [
    'a route lost while reading',
    broken('EHOSTUNREACH', { syscall: 'read' }),
    { state: 'uncertain', code: 'EHOSTUNREACH_LATE' },
  ],
  ['a time-out', broken('ERR_CANCELED'), { state: 'uncertain', code: 'timeout' }],
  ['JSON that is none', new SyntaxError('+34600000001'), { state: 'uncertain', code: 'unreadable' }],
  ['anything else', 'thrown', { state: 'uncertain', code: 'unreadable' }],
]

for (const [what, error, result] of results)
  test(`${what}: ${result.state === 'refused' ? result.trouble : result.state}`, () => {
    assert.deepEqual(resultOf(error, now), result)
  })

test('before a message was asked for nothing is uncertain', () => {
  assert.deepEqual(resultBefore(answer(504), now), {
    state: 'refused',
    trouble: 'provider_down',
    code: 'http_504',
  })
  assert.deepEqual(resultBefore(answer(401, 20003), now), resultOf(answer(401, 20003), now))
})

test('Retry-After that is past, endless or nonsense', () => {
  assert.equal(retryAfterMs('Tue, 24 Nov 2026 09:00:00 GMT', now), 0)
  assert.equal(retryAfterMs('99999999', now), 86_400_000)
  assert.equal(retryAfterMs('soon', now), undefined)
  assert.equal(retryAfterMs(undefined, now), undefined)
})
