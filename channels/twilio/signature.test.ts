// Signatures over the exact bytes; every case is signed by Twilio's own code.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { twilioWebhooks } from './webhooks.ts'

const token = 'primary-auth-token'
const publicUrl = 'https://mensajeria.example'
const [messages, status] = twilioWebhooks({ authToken: () => token, publicUrl })

type Request = { url: string; body: Uint8Array | string; signature?: string; at?: string; key?: string }

const fieldsOf = (body: string): Record<string, string | string[]> => {
  const form = new URLSearchParams(body)
  return Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key)]))
}

function verified({ url, body, at = publicUrl, key = token, ...given }: Request): boolean {
  const bytes = Buffer.from(body)
  const signature = given.signature ?? getExpectedTwilioSignature(key, at + url, fieldsOf(bytes.toString()))
  assert.ok(messages)
  return messages.verify({ method: 'POST', url, headers: { 'x-twilio-signature': signature }, body: bytes })
}

const url = '/webhooks/twilio/messages'
const body = readFileSync(new URL('fixtures/whatsapp-text.form', import.meta.url), 'utf8')
const signature = getExpectedTwilioSignature(token, publicUrl + url, fieldsOf(body))
const sha = (bytes: string): string => createHash('sha256').update(bytes).digest('hex')

const cases: readonly [what: string, request: Request, expected: boolean][] = [
  ['as it came', { url, body }, true],
  [
    'a status with our id in its address',
    { url: '/webhooks/twilio/status?d=01J%2F1', body: 'MessageSid=SM1' },
    true,
  ],
  ['signed with the port', { url, body, at: `${publicUrl}:443` }, true],
  ['fields that come twice', { url, body: 'A=2&A=1&A=2&B=x&a=0' }, true],
  ['a field named like a prototype', { url, body: '__proto__=1&constructor=2&A=3' }, true],
  ['no fields', { url, body: '' }, true],
  ['percent signs and pluses', { url, body: 'Body=100%25+seguro+%2B34' }, true],
  ['another account’s token', { url, body, key: 'another' }, false],
  ['another address', { url, body, at: 'https://otro.example' }, false],
  ['plain http', { url, body, at: 'http://mensajeria.example' }, false],
  ['no signature', { url, body, signature: '' }, false],
  ['a signature that is none', { url, body, signature: 'ñ'.repeat(28) }, false],
  ['the space at its end trimmed', { url, body: body.replace('+&To=', '&To='), signature }, false],
  ['one letter changed', { url, body: body.replace('otro', 'otra'), signature }, false],
  ['one field more', { url, body: `${body}&OptOutType=STOP`, signature }, false],
  ['a query more', { url: `${url}?d=1`, body, signature }, false],
]

for (const [what, request, expected] of cases)
  test(`${what}: ${expected ? 'Twilio’s' : 'refused'}`, () => {
    assert.equal(verified(request), expected)
  })

test('JSON is covered by its hash in the signed address', () => {
  const json = '{"Body":"Sí "}'
  const hashed = `${url}?bodySHA256=${sha(json)}`
  const signed = getExpectedTwilioSignature(token, publicUrl + hashed, {})
  assert.equal(verified({ url: hashed, body: json, signature: signed }), true)
  assert.equal(verified({ url: hashed, body: json.replace(' ', ''), signature: signed }), false)
  assert.equal(verified({ url: `${url}?bodySHA256=${sha('{}')}`, body: '{}', signature: signed }), false)
  assert.equal(verified({ url: `${url}?bodySHA256=`, body: json, signature: signed }), false)
})

test('behind a path and with a slash at its end, the public address is still the signed one', () => {
  const [door] = twilioWebhooks({ authToken: () => token, publicUrl: 'https://h.example/mensajes/' })
  const signed = getExpectedTwilioSignature(token, `https://h.example/mensajes${url}`, fieldsOf(body))
  const raw = { method: 'POST', url, headers: { 'x-twilio-signature': signed }, body: Buffer.from(body) }
  assert.equal(door?.verify(raw), true)
})

test('an address that cannot be read is refused, not thrown', () => {
  const [door] = twilioWebhooks({ authToken: () => token, publicUrl: 'nothing' })
  const raw = { method: 'POST', url, headers: { 'x-twilio-signature': 'x' }, body: Buffer.from(body) }
  assert.equal(door?.verify(raw), false)
})

test('two doors, each silent to the patient', () => {
  assert.deepEqual(
    [messages, status].map((door) => [door?.source, door?.path, door?.answer]),
    ['messages', 'status'].map((name) => [
      `twilio.${name}`,
      `/webhooks/twilio/${name}`,
      { type: 'text/xml', body: '<Response/>' },
    ]),
  )
})
