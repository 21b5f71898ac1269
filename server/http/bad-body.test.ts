// Bodies that no reader can read: refused as the caller's fault, each with its code, never as ours.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { localToken, problem, type Running, startHttp } from './http.fixture.ts'

let http: Running
before(async () => {
  http = await startHttp(await testDatabase())
})
after(() => http.close())

const deep = (levels: number): string => `{"paciente":${'['.repeat(levels)}${']'.repeat(levels)}}`
const json = { 'content-type': 'application/json' }
const tool = '/v1/tools/enviarConfirmacionCita'
const patient = (evidence: unknown): string =>
  JSON.stringify({
    name: { given: 'Eva', family: 'Prueba' },
    consents: [{ purpose: 'care', channel: 'sms', status: 'given', evidence }],
  })

const cases: {
  label: string
  path?: string
  method?: string
  headers?: Record<string, string>
  body: string
  status: number
  code: string
}[] = [
  {
    label: 'gzip that is none',
    headers: { 'content-encoding': 'gzip' },
    body: '{}',
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'an unknown encoding',
    headers: { 'content-encoding': 'zip' },
    body: '{}',
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'another charset',
    headers: { 'content-type': 'application/json; charset=koi8-r' },
    body: '{}',
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'two megabytes',
    body: JSON.stringify('x'.repeat(2_000_000)),
    status: 413,
    code: 'body_too_large',
  },
  { label: 'broken JSON', body: '{', status: 400, code: 'invalid_input' },
  { label: 'nested without end', body: deep(400_000), status: 400, code: 'invalid_input' },
  {
    label: 'nested without end, under a key',
    headers: { 'idempotency-key': 'deep' },
    body: deep(400_000),
    status: 400,
    code: 'invalid_input',
  },
  { label: 'nested 33 deep', body: deep(32), status: 400, code: 'invalid_input' },
  {
    label: 'a NUL in the name of a key',
    path: '/v1/keys',
    body: JSON.stringify({ name: 'a\0b', scopes: ['admin'] }),
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'a NUL in the evidence of a consent',
    path: '/v1/patients/E-1',
    method: 'PUT',
    body: patient({ form: 'a\0' }),
    status: 400,
    code: 'invalid_input',
  },
  {
    label: 'half a character in the evidence of a consent',
    path: '/v1/patients/E-1',
    method: 'PUT',
    body: patient('a\ud800'),
    status: 400,
    code: 'invalid_input',
  },
]
for (const { label, path = tool, method = 'POST', headers, body, status, code } of cases) {
  test(`${label} gets ${status}`, async () => {
    const response = await http.call(path, {
      method,
      key: localToken,
      headers: { ...json, ...headers },
      body,
    })
    assert.equal((await problem(response, status)).code, code)
  })
}

test('32 deep is read', async () => {
  const response = await http.call(tool, { method: 'POST', key: localToken, headers: json, body: deep(31) })
  assert.equal((await problem(response, 400)).field, 'paciente')
})

test('what the database cannot hold is the fault of who sent it', async () => {
  const response = await http.call('/v1/import/fhir', {
    key: localToken,
    json: {
      rows: [
        {
          externalId: 'F-1',
          recordNumber: 'a\0',
          source: 'fhir',
          input: { name: { given: 'Eva', family: 'Prueba' } },
        },
      ],
    },
  })
  assert.equal((await problem(response, 400)).code, 'invalid_input')
})

test('none of it is logged as our failure', () => {
  assert.ok(!http.logged.some((line) => line.includes('http.failed')), http.logged.join(''))
})
