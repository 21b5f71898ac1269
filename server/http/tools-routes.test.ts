// Tools over real HTTP: what they answer, every way in which a request is refused, and what never shows.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { problem, runningPlan, type Running, startHttp } from './http.fixture.ts'

let http: Running
let key: string
before(async () => {
  http = await startHttp(await testDatabase())
  key = await http.keyFor('citas:enviar')
})
after(() => http.close())

const confirm = '/v1/tools/enviarConfirmacionCita'

test('a tool answers with its sentence and state', async () => {
  const response = await http.call(confirm, { key, json: { paciente: 'Ana' } })
  assert.equal(response.status, 200)
  assert.deepEqual(await response.json(), {
    text: 'Mensaje enviado: Hola Ana',
    state: 'sent',
    messageId: 'm1',
    channel: 'whatsapp',
  })
})

const refused: {
  label: string
  path: string
  init: RequestInit & { json?: unknown }
  status: number
  code: string
  field?: string
}[] = [
  {
    label: 'unknown function',
    path: '/v1/tools/enviarTodo',
    init: { json: {} },
    status: 404,
    code: 'not_found',
    field: 'function',
  },
  { label: 'unknown path', path: '/v1/nothing', init: {}, status: 404, code: 'not_found' },
  { label: 'undecodable path', path: '/v1/messages/%E0%A4%A', init: {}, status: 404, code: 'not_found' },
  {
    label: 'prototype as function',
    path: '/v1/tools/__proto__',
    init: { json: {} },
    status: 404,
    code: 'not_found',
    field: 'function',
  },
  {
    label: 'malformed JSON',
    path: confirm,
    init: { method: 'POST', body: '{"paciente":', headers: { 'content-type': 'application/json' } },
    status: 400,
    code: 'invalid_input',
    field: 'body',
  },
  { label: 'a list', path: confirm, init: { json: [1] }, status: 400, code: 'invalid_input', field: 'body' },
  {
    label: 'a bare string',
    path: confirm,
    init: { json: 'x' },
    status: 400,
    code: 'invalid_input',
    field: 'body',
  },
  {
    label: 'no body',
    path: confirm,
    init: { method: 'POST', headers: { 'content-type': 'application/json' } },
    status: 400,
    code: 'invalid_input',
    field: 'paciente',
  },
  {
    label: 'a form',
    path: confirm,
    init: { method: 'POST', body: new URLSearchParams({ paciente: 'x' }) },
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'no content type',
    path: confirm,
    init: { method: 'POST', body: new Uint8Array([123, 125]) },
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'another charset',
    path: confirm,
    init: { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset=koi8-r' } },
    status: 415,
    code: 'unsupported_media',
  },
  {
    label: 'more than 1 MB',
    path: confirm,
    init: { json: { paciente: 'x'.repeat(1_000_001) } },
    status: 413,
    code: 'body_too_large',
  },
  {
    label: 'a wrong field',
    path: confirm,
    init: { json: { paciente: '' } },
    status: 400,
    code: 'invalid_input',
    field: 'paciente',
  },
  {
    label: 'unknown patient',
    path: confirm,
    init: { json: { paciente: 'Nadie' } },
    status: 404,
    code: 'patient_not_found',
    field: 'paciente',
  },
  {
    label: 'staff without a sentence',
    path: '/v1/staff',
    init: { json: { sentence: ' ' } },
    status: 400,
    code: 'invalid_input',
    field: 'sentence',
  },
]
for (const { label, path, init, status, code, field } of refused) {
  test(`${status}: ${label}`, async () => {
    const body = await problem(await http.call(path, { key, ...init }), status)
    assert.equal(body.code, code)
    assert.equal(body.field, field)
  })
}

test('an unknown function is answered with the six', async () => {
  const body = await problem(await http.call('/v1/tools/nada', { key, json: {} }), 404)
  assert.ok(
    Array.isArray(body['options']) &&
      body['options'].length === 6 &&
      body['options'].includes('feedbackPaciente'),
  )
})

test('what may not be sent is a problem that says why', async () => {
  const body = await problem(await http.call(confirm, { key, json: { paciente: 'Baja' } }), 409)
  assert.deepEqual([body.code, body['state'], body['reason']], ['not_sent', 'blocked', 'opted_out'])
  assert.equal(body.detail, 'No enviado: pidió no recibir mensajes.')
})

test('what can be repeated says so', async () => {
  const response = await http.call(confirm, { key, json: { paciente: 'Ocupada' } })
  assert.equal(response.headers.get('retry-after'), '1')
  assert.equal((await problem(response, 409))['retryable'], true)
})

test('our own failures tell nothing, in the answer or in the log', async () => {
  http.logged.length = 0
  const response = await http.call(`${confirm}?telefono=612345678`, { key, json: { paciente: 'Rota' } })
  const body = await problem(response, 500)
  const all = JSON.stringify(body) + http.logged.join('')
  for (const leak of ['612345678', 'Juana', 'is not a function', 'telefono', 'at '])
    assert.ok(!all.includes(leak), leak)
  const failed = http.logged
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .find((line) => line['event'] === 'http.failed')
  assert.deepEqual([failed?.['errorName'], failed?.['route']], ['TypeError', '/v1/tools/:function'])
})

test('the name of an unknown argument is not repeated when it is no plain word', async () => {
  const body = await problem(
    await http.call(confirm, { key, json: { paciente: 'Ana', '612 345 678': 1 } }),
    400,
  )
  assert.ok(!JSON.stringify(body).includes('612'))
})

test('staff sentences and approvals reach the app', async () => {
  assert.deepEqual(await (await http.call('/v1/staff', { key, json: { sentence: ' hola ' } })).json(), {
    reply: 'Entendido (4)',
    calls: [],
    clarify: ['fechaHora'],
  })
  const approver = await http.keyFor('alertas:aprobar')
  const approved = await http.call('/v1/plans/plan1/approve', { key: approver, json: { recipients: 7 } })
  assert.deepEqual(await approved.json(), {
    text: 'Aprobado',
    state: 'running',
    planId: 'plan1',
    recipients: 7,
    plan: runningPlan('plan1'),
  })
  assert.equal(
    (
      await problem(
        await http.call('/v1/plans/plan1/approve', { key: approver, json: { recipients: 8 } }),
        409,
      )
    ).code,
    'approval_invalid',
  )
})
