import assert from 'node:assert/strict'
import { createConnection } from 'node:net'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import test, { after, before } from 'node:test'
import { problem } from './http/http.fixture.ts'
import {
  type Doors,
  formDoor,
  jsonDoor,
  jsonSecret,
  signedBytes,
  signedForm,
  startDoors,
} from './webhooks.fixture.ts'

const words = 'me duele el pecho 612345678'
const sms = (sid: string): Record<string, string> => ({
  MessageSid: sid,
  From: '+34600000001',
  To: '+34600000000',
  Body: words,
})

const withHeader = (init: RequestInit, name: string, value: string | undefined): RequestInit => {
  const headers = new Headers(init.headers)
  if (value === undefined) headers.delete(name)
  else headers.set(name, value)
  return { ...init, headers }
}

let doors: Doors

before(async () => {
  doors = await startDoors({ bodyMs: 300, webhooks: [formDoor(), jsonDoor(900_000)] })
})
after(() => doors.end())

const countOf = (source: string, result: string): number =>
  doors.counts.read().find((one) => one.source === source && one.result === result)?.count ?? 0

test('a signed request is stored, byte for byte, before the answer its provider wants', async () => {
  const init = signedForm(sms('SM1'), '/webhooks/form?delivery=d1')
  const response = await doors.post('/webhooks/form?delivery=d1', init)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/xml')
  assert.equal(await response.text(), '<Response/>')
  const kept = (await doors.kept()).filter((one) => one.url === '/webhooks/form?delivery=d1')
  assert.equal(kept.length, 1)
  assert.equal(Buffer.from(kept[0]?.body ?? []).toString(), init.body)
})

test('the same request again is answered alike and kept once; other bytes are another', async () => {
  const before = (await doors.kept()).length
  for (let times = 0; times < 3; times += 1)
    assert.equal((await doors.post('/webhooks/form', signedForm(sms('SM2')))).status, 200)
  assert.equal((await doors.kept()).length, before + 1)
  await doors.post('/webhooks/form', signedForm({ ...sms('SM2'), Added: 'later' }))
  assert.equal((await doors.kept()).length, before + 2)
})

test('no guard of pages concerns a provider: foreign host and origin, no key', async () => {
  const { hostname, port } = new URL(doors.url)
  const init = signedForm(sms('SM3'))
  const status = await new Promise((resolve, reject) => {
    const req = request(
      {
        hostname,
        port,
        method: 'POST',
        path: '/webhooks/form',
        headers: {
          ...(init.headers as Record<string, string>),
          host: 'clinica.example',
          origin: 'https://elsewhere.example',
          'sec-fetch-site': 'cross-site',
        },
      },
      (res) => resolve(res.statusCode),
    )
    req.on('error', reject).end(init.body)
  })
  assert.equal(status, 200)
})

const form = signedForm(sms('SMbad'))
const json = signedBytes('{"arrivals":[]}')
const signed = (init: RequestInit, header: string): string => new Headers(init.headers).get(header) ?? ''

const refused: { name: string; path: string; init: () => RequestInit; status: number; code: string }[] = [
  {
    name: 'no signature',
    path: '/webhooks/form',
    init: () => withHeader(form, 'x-twilio-signature', undefined),
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: 'a wrong signature',
    path: '/webhooks/form',
    init: () =>
      withHeader(form, 'x-twilio-signature', signed(signedForm(sms('other')), 'x-twilio-signature')),
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: 'a signature of another address',
    path: '/webhooks/form?delivery=other',
    init: () => form,
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: 'the right signature twice',
    path: '/webhooks/json',
    init: () => {
      const twice = new Headers(json.headers)
      twice.append('x-hub-signature-256', signed(json, 'x-hub-signature-256'))
      return { ...json, headers: twice }
    },
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: 'one byte changed',
    path: '/webhooks/json',
    init: () => ({ ...json, body: '{"arrivals":[ ]}' }),
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: 'an empty body',
    path: '/webhooks/json',
    init: () => ({ ...json, body: '' }),
    status: 403,
    code: 'signature_invalid',
  },
  {
    name: '1 MB',
    path: '/webhooks/json',
    init: () => signedBytes(Buffer.alloc(1_000_000, 'a')),
    status: 413,
    code: 'body_too_large',
  },
  {
    name: 'GET where only POST is',
    path: '/webhooks/form',
    init: () => ({}),
    status: 405,
    code: 'method_not_allowed',
  },
  {
    name: 'DELETE',
    path: '/webhooks/json',
    init: () => ({ ...json, method: 'DELETE' }),
    status: 405,
    code: 'method_not_allowed',
  },
  { name: 'an unknown door', path: '/webhooks/elsewhere', init: () => form, status: 404, code: 'not_found' },
  {
    name: 'a wrong word in greeting',
    path: '/webhooks/json?hub.verify_token=no&hub.challenge=612345678',
    init: () => ({}),
    status: 403,
    code: 'forbidden',
  },
]

for (const { name, path, init, status, code } of refused) {
  test(`${name}: ${status}, nothing kept, nothing repeated or logged`, async () => {
    const before = (await doors.kept()).length
    const response = await doors.post(path, init())
    const text = await response.clone().text()
    assert.equal((await problem(response, status)).code, code)
    assert.equal((await doors.kept()).length, before)
    const said = text + doors.logged.join('')
    assert.ok(!said.includes('612345678') && !said.includes('pecho'), said)
  })
}

test('a wrong content type does not matter to what is signed: it is kept as it came', async () => {
  const response = await doors.post(
    '/webhooks/json',
    withHeader(signedBytes('<xml/>'), 'content-type', 'text/xml'),
  )
  assert.equal(response.status, 200)
  const [kept] = await doors.app.rows(`select content_type from webhook_event where body = '<xml/>'::bytea`)
  assert.deepEqual(kept, { content_type: 'text/xml' })
})

test('a greeting is answered with its challenge, as plain text', async () => {
  const response = await doors.post(
    `/webhooks/json?hub.mode=subscribe&hub.verify_token=${jsonSecret}&hub.challenge=%3Cb%3E1`,
    {},
  )
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain/)
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(await response.text(), '<b>1')
})

/** Sends headers and then bytes one by one until it is told something. */
function drip(path: string, headers: string): Promise<string> {
  const { hostname, port } = new URL(doors.url)
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: hostname, port: Number(port) })
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`)
    const dripping = setInterval(() => socket.write('a'), 20)
    let told = ''
    socket.on('data', (chunk) => (told += chunk.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(dripping)
      resolve(told)
    })
    setTimeout(() => reject(new Error(`still open: ${told}`)), 5_000).unref()
  })
}

test('a body that drips is cut off when its time is over', async () => {
  const before = countOf('form', 'refused')
  const began = performance.now()
  const told = await drip('/webhooks/form', 'Content-Length: 5000')
  assert.match(told, /^HTTP\/1\.1 408 /)
  assert.match(told, /"code":"body_too_slow"/)
  assert.ok(performance.now() - began < 3_000)
  assert.equal(countOf('form', 'refused'), before + 1)
})

test('a sender that goes away in the middle leaves nothing behind', async () => {
  const before = (await doors.kept()).length
  const { hostname, port } = new URL(doors.url)
  const socket = createConnection({ host: hostname, port: Number(port) })
  socket.write('POST /webhooks/form HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nMessageSid=SM')
  await pause(50)
  socket.destroy()
  await pause(50)
  assert.equal((await doors.kept()).length, before)
})

const large = 50_000_000
const chunk = Buffer.alloc(500_000)

/** Sends 50 MB out of one and the same half megabyte, so that what grows is not the sender; answers the status. */
function sendLarge(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const req = request(`${doors.url}/webhooks/json`, { method: 'POST', headers }, (res) => {
      res.resume().on('end', () => resolve(res.statusCode))
    })
    req.on('error', reject)
    Readable.from(Array.from({ length: large / chunk.length }, () => chunk)).pipe(req)
  })
}

for (const [name, headers] of [
  ['length told', { 'content-length': String(large) }],
  ['length not told', {}],
] as const) {
  test(`50 MB, ${name}: 413, and memory does not grow with it`, async () => {
    assert.equal(await sendLarge(headers), 413)
    const before = process.memoryUsage().rss
    for (let times = 0; times < 4; times += 1) assert.equal(await sendLarge(headers), 413)
    const grown = process.memoryUsage().rss - before
    assert.ok(grown < 40_000_000, `${Math.round(grown / 1e6)} MB more after 200 MB`)
  })
}

test('all bodies together have a bound: beyond it requests are asked to come again, and the room is given back', async () => {
  const tight = await startDoors({ roomBytes: 150_000, bodyMs: 2_000, patienceMs: 0 })
  try {
    const { hostname, port } = new URL(tight.url)
    const holders = [1, 2].map(() => {
      const socket = createConnection({ host: hostname, port: Number(port) })
      socket.on('error', () => undefined)
      socket.write('POST /webhooks/form HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n')
      socket.write('a'.repeat(59_000))
      return socket
    })
    await pause(100)
    const full = await tight.post('/webhooks/json', signedBytes('a'.repeat(50_000)))
    assert.equal((await problem(full.clone(), 503)).code, 'overloaded')
    assert.ok(full.headers.get('retry-after'))
    holders.forEach((socket) => socket.destroy())
    await pause(100)
    const room = await tight.post('/webhooks/json', signedBytes(`{"a":"${'a'.repeat(50_000)}"}`))
    assert.equal(room.status, 200)
  } finally {
    await tight.end()
  }
})

test('the metrics tell what was stored and what was turned away', async () => {
  const response = await fetch(`${doors.url}/metrics`)
  const text = await response.text()
  assert.match(text, /metaqare_webhook_requests\{source="form",result="stored"\} \d/)
  assert.match(text, /metaqare_webhook_requests\{source="form",result="rejected"\} 3/)
  assert.match(text, /metaqare_webhook_requests\{source="json",result="refused"\} \d/)
  assert.match(text, /metaqare_webhooks_waiting \d/)
})

test('a signed request leaves no log line of its own', () => {
  assert.ok(!doors.logged.some((line) => line.includes('/webhooks/')), doors.logged.join(''))
})
