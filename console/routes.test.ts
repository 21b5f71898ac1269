// The console's API over real HTTP: answers, refusals, scopes, live changes.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request as send } from 'node:http'
import { after, beforeEach, test } from 'node:test'
import type { Scope } from '#core/ctx.ts'
import { ask, calls, listeners, logged, origin, reset, revoke, servedAt, stop } from './console.fixture.ts'

beforeEach(() => reset())
after(stop)

const local = { origin: 'http://evil.example' }
const table: {
  label: string
  path: string
  headers?: Record<string, string>
  json?: unknown
  raw?: string
  status: number
  code?: string
}[] = [
  { label: 'patients', path: '/patients', status: 200 },
  { label: 'devices', path: '/devices/p1', status: 200 },
  { label: 'unknown patient', path: '/devices/p2', status: 404, code: 'patient_not_found' },
  { label: 'unknown route', path: '/nothing', status: 404, code: 'not_found' },
  { label: 'an error of ours says nothing of its cause', path: '/incidents', status: 500, code: 'internal' },
  { label: 'a reply', path: '/reply', json: { patientId: 'p1', channel: 'sms', text: 'hola' }, status: 204 },
  {
    label: 'a reply with an unknown field',
    path: '/reply',
    json: { patientId: 'p1', channel: 'sms', text: 'a', x: 1 },
    status: 400,
    code: 'invalid_input',
  },
  { label: 'a read', path: '/read', json: { messageId: 'm1' }, status: 204 },
  { label: 'broken JSON', path: '/read', raw: '{', status: 400, code: 'invalid_input' },
  {
    label: 'a huge body',
    path: '/read',
    json: { messageId: 'm'.repeat(40_000) },
    status: 413,
    code: 'body_too_large',
  },
  {
    label: 'a form from a page',
    path: '/read',
    raw: 'messageId=m1',
    headers: { 'content-type': 'text/plain' },
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'another origin',
    path: '/read',
    json: { messageId: 'm1' },
    headers: local,
    status: 403,
    code: 'forbidden',
  },
  {
    label: 'an opaque origin',
    path: '/read',
    json: { messageId: 'm1' },
    headers: { origin: 'null' },
    status: 403,
    code: 'forbidden',
  },
  { label: 'our origin', path: '/read', json: { messageId: 'm1' }, headers: { origin }, status: 204 },
  {
    label: 'a cross-site page',
    path: '/read',
    json: { messageId: 'm1' },
    headers: { 'sec-fetch-site': 'cross-site', origin },
    status: 403,
    code: 'forbidden',
  },
  {
    label: 'a sibling site',
    path: '/read',
    json: { messageId: 'm1' },
    headers: { 'sec-fetch-site': 'same-site' },
    status: 403,
    code: 'forbidden',
  },
  {
    label: 'a cross-site look',
    path: '/patients',
    headers: { 'sec-fetch-site': 'cross-site' },
    status: 403,
    code: 'forbidden',
  },
  {
    label: 'a rebound name',
    path: '/patients',
    headers: { host: 'evil.example' },
    status: 401,
    code: 'unauthenticated',
  },
  {
    label: 'a proxy on this machine',
    path: '/patients',
    headers: { 'x-forwarded-for': '10.0.0.9' },
    status: 401,
    code: 'unauthenticated',
  },
  {
    label: 'a proxy with a key',
    path: '/patients',
    headers: { 'x-forwarded-for': '10.0.0.9', authorization: 'Bearer good' },
    status: 200,
  },
  {
    label: 'events without a key',
    path: '/events',
    headers: { host: 'evil.example' },
    status: 401,
    code: 'unauthenticated',
  },
  {
    label: 'a reply to a NUL',
    path: '/reply',
    json: { patientId: 'a\0', channel: 'sms', text: 'a' },
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'a quote of half a character',
    path: '/reply',
    json: { patientId: 'p1', channel: 'sms', text: 'a', quoted: '\ud800' },
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'a payload that was never sent',
    path: '/reply',
    json: { patientId: 'p1', channel: 'sms', payload: 'confirm:\0' },
    status: 400,
    code: 'invalid_input',
  },
  { label: 'a read of a NUL', path: '/read', json: { messageId: '\0' }, status: 400, code: 'invalid_input' },
  { label: 'devices of a NUL', path: '/devices/%00', status: 404, code: 'not_found' },
  { label: 'a path that cannot be decoded', path: '/devices/%ff', status: 404, code: 'not_found' },
  {
    label: 'a plan that is a NUL',
    path: '/plans/%00/approve',
    json: { recipients: 1 },
    status: 404,
    code: 'not_found',
  },
  {
    label: 'gzip that is none',
    path: '/read',
    json: { messageId: 'm1' },
    headers: { 'content-encoding': 'gzip' },
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'another charset',
    path: '/read',
    json: { messageId: 'm1' },
    headers: { 'content-type': 'application/json; charset=koi8-r' },
    status: 415,
    code: 'unsupported_media',
  },
  { label: 'a sentence', path: '/staff', json: { sentence: ' confirma ' }, status: 200 },
  { label: 'an empty sentence', path: '/staff', json: { sentence: ' ' }, status: 400, code: 'invalid_input' },
  { label: 'a typed count', path: '/plans/pl1/approve', json: { recipients: '41.230' }, status: 200 },
  { label: 'a look at the stop', path: '/stop', status: 200 },
  { label: 'a look at the health', path: '/health', status: 200 },
  { label: 'a look at the reserved recipients', path: '/reserved', status: 200 },
  { label: 'a stop', path: '/stop', json: { on: true, reason: ' Duplicados ' }, status: 200 },
  {
    label: 'a stop that does not say whether',
    path: '/stop',
    json: { reason: 'x' },
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'a stop with an essay',
    path: '/stop',
    json: { on: true, reason: 'x'.repeat(501) },
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'a stop from another site',
    path: '/stop',
    json: { on: true },
    headers: { 'sec-fetch-site': 'cross-site' },
    status: 403,
    code: 'forbidden',
  },
  {
    label: 'a count that is none',
    path: '/plans/pl1/approve',
    json: { recipients: 'todos' },
    status: 400,
    code: 'invalid_input',
  },
]
for (const { label, path, status, code, ...options } of table) {
  test(`API: ${label} gets ${status}`, async () => {
    const answer = await ask(`/console/api${path}`, options)
    assert.equal(answer.status, status)
    assert.equal(answer.headers['cache-control'], 'no-store')
    if (code) {
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
      assert.equal(JSON.parse(answer.body).code, code)
      assert.doesNotMatch(answer.body, /datum/)
    }
    if (status >= 400) assert.deepEqual(calls, [])
  })
}

const proxies = [
  'x-real-ip',
  'via',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'cf-connecting-ip',
  'true-client-ip',
]
for (const header of proxies) {
  test(`loopback: not with ${header}`, async () => {
    assert.equal((await ask('/console/api/clock', { headers: { [header]: '10.0.0.9' } })).status, 401)
  })
}

const addresses: [url: string, status: number][] = [
  ['http://localhost:8080', 200],
  ['http://[::1]:8080', 200],
  ['https://mensajeria.clinica.example', 401],
  ['http://10.0.0.7:8080', 401],
]
for (const [url, status] of addresses) {
  test(`loopback: served at ${url} gets ${status} without a key, 200 with one`, async () => {
    servedAt(url)
    assert.equal((await ask('/console/api/clock')).status, status)
    assert.equal((await ask('/console/api/clock', { headers: { authorization: 'Bearer good' } })).status, 200)
  })
}

test('what fails on our side is logged by route, without its cause', async () => {
  logged.length = 0
  await ask('/console/api/incidents')
  await ask('/console/api/devices/p2')
  assert.equal(logged.length, 1)
  const { event, route, errorName } = JSON.parse(logged[0] ?? '{}')
  assert.deepEqual(
    { event, route, errorName },
    { event: 'http.failed', route: '/incidents', errorName: 'Error' },
  )
  assert.doesNotMatch(logged.join(''), /datum/)
})

test('acts reach the product as meant', async () => {
  const tap = { patientId: 'p1', channel: 'whatsapp', text: 'Confirmar', payload: 'confirm:m1', quoted: 'x1' }
  await ask('/console/api/reply', { json: tap })
  await ask('/console/api/read', { json: { messageId: 'm1' } })
  await ask('/console/api/clock', { json: { until: 'next' } })
  await ask('/console/api/plans/pl1/approve', { json: { recipients: '41.230' } })
  assert.deepEqual(calls, [
    ['reply', tap],
    ['read', 'm1'],
    ['advance', new Date('2026-08-19T20:00:00Z')],
    ['approve', 'k1', 'pl1', 41230],
  ])
})

const scoped: [path: string, json: unknown, scope: Scope][] = [
  ['/patients', undefined, 'pacientes:leer'],
  ['/devices/p1', undefined, 'pacientes:leer'],
  ['/plans', undefined, 'alertas:preparar'],
  ['/reply', { patientId: 'p1', channel: 'sms', text: 'a' }, 'conversaciones:atender'],
  ['/read', { messageId: 'm1' }, 'conversaciones:atender'],
  ['/clock', { minutes: 10 }, 'admin'],
  ['/plans/pl1/approve', { recipients: 60 }, 'alertas:aprobar'],
]
for (const [path, json, scope] of scoped) {
  test(`scope: ${json ? 'POST' : 'GET'} ${path} needs ${scope}`, async () => {
    reset(['pacientes:escribir'])
    assert.equal((await ask(`/console/api${path}`, { json })).status, 403)
    assert.deepEqual(calls, [])
    reset([scope])
    assert.ok((await ask(`/console/api${path}`, { json })).status < 300)
  })
}

test('events: hello, one change per burst, nothing left when the page goes', async () => {
  const outgoing = send(`${origin}/console/api/events`, { agent: false })
  outgoing.end()
  const [response] = await once(outgoing, 'response')
  assert.match(response.headers['content-type'], /^text\/event-stream/)
  let text = ''
  response.on('data', (chunk: Buffer) => (text += chunk))
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) await once(response, 'data')
  }
  await until('event: hello')
  for (let burst = 0; burst < 50; burst += 1) for (const listener of listeners) listener()
  await until('event: change')
  await new Promise((resolve) => setTimeout(resolve, 150))
  assert.equal(text.match(/event: change/g)?.length, 1)
  for (const listener of listeners) listener()
  outgoing.destroy()
  response.on('error', () => {})
  while (listeners.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  assert.equal(listeners.size, 0)
})

async function openStream(): Promise<{ text: () => string; ended: Promise<unknown>; leave: () => void }> {
  const outgoing = send(`${origin}/console/api/events`, { agent: false })
  outgoing.on('error', () => {})
  outgoing.end()
  const [response] = await once(outgoing, 'response')
  assert.equal(response.statusCode, 200)
  let text = ''
  response.on('data', (chunk: Buffer) => (text += chunk))
  response.on('error', () => {})
  return {
    text: () => text,
    ended: new Promise((resolve) => response.once('close', resolve)),
    leave: () => void outgoing.destroy(),
  }
}

test('events: at each heartbeat who listens must still be allowed', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const stream = await openStream()
  t.mock.timers.tick(15_000)
  while (!stream.text().includes('event: heartbeat')) await new Promise((resolve) => setImmediate(resolve))
  revoke()
  t.mock.timers.tick(15_000)
  await stream.ended
  assert.equal(stream.text().match(/event: heartbeat/g)?.length, 1)
  assert.equal(listeners.size, 0)
})

test('events: fifty at once, and room again when one goes', async () => {
  const streams = await Promise.all(Array.from({ length: 50 }, openStream))
  const refused = await ask('/console/api/events')
  assert.equal(refused.status, 429)
  assert.equal(JSON.parse(refused.body).code, 'rate_limited')
  streams.pop()?.leave()
  while (listeners.size > 49) await new Promise((resolve) => setTimeout(resolve, 5))
  streams.push(await openStream())
  for (const stream of streams) stream.leave()
  while (listeners.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
})
