// Who gets in over real HTTP: keys, the lock's token, scopes, and how strangers are told.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { localToken, problem, type Running, startHttp } from './http.fixture.ts'

let http: Running
let key: string
before(async () => {
  http = await startHttp(await testDatabase())
  key = await http.keyFor('citas:enviar')
})
after(() => http.close())

const confirm = '/v1/tools/enviarConfirmacionCita'

test('the token of the lock file acts with every scope', async () => {
  const response = await http.call('/v1/tools/alertaSaludPublica', {
    key: localToken,
    json: { paciente: 'Ana' },
  })
  assert.equal(response.status, 200)
  assert.equal(http.ran.at(-1)?.principal.kind, 'local')
})

const strangers: { label: string; headers: Record<string, string>; challenge: string }[] = [
  { label: 'no key', headers: {}, challenge: 'Bearer realm="metaqare"' },
  {
    label: 'a wrong key',
    headers: { authorization: `Bearer mq_x_${'a'.repeat(43)}` },
    challenge: 'Bearer realm="metaqare", error="invalid_token"',
  },
  {
    label: 'another scheme',
    headers: { authorization: 'Basic dTpw' },
    challenge: 'Bearer realm="metaqare", error="invalid_token"',
  },
  {
    label: 'nearly the token',
    headers: { authorization: `Bearer ${localToken.slice(0, -1)}` },
    challenge: 'Bearer realm="metaqare", error="invalid_token"',
  },
]
for (const { label, headers, challenge } of strangers) {
  test(`401: ${label}`, async () => {
    for (const path of [confirm, '/v1/keys', '/v1/nothing/here']) {
      const response = await http.call(path, { headers, json: { paciente: 'Ana' } })
      assert.equal(response.headers.get('www-authenticate'), challenge)
      assert.equal((await problem(response, 401)).code, 'unauthenticated')
    }
  })
}

test('a revoked key is a stranger', async () => {
  const gone = await http.keyFor('admin')
  const id = gone.split('_')[1] ?? ''
  assert.equal((await http.call(`/v1/keys/${id}`, { key: gone, method: 'DELETE' })).status, 204)
  assert.equal((await http.call('/v1/keys', { key: gone })).status, 401)
})

const scoped: { label: string; path: string; init: { method?: string; json?: unknown }; scope: string }[] = [
  {
    label: 'another tool',
    path: '/v1/tools/alertaSaludPublica',
    init: { json: { paciente: 'x' } },
    scope: 'alertas:preparar',
  },
  {
    label: 'writing a patient',
    path: '/v1/patients/P1',
    init: { method: 'PUT', json: {} },
    scope: 'pacientes:escribir',
  },
  {
    label: 'importing',
    path: '/v1/import/patients',
    init: { json: { rows: [] } },
    scope: 'pacientes:escribir',
  },
  { label: 'reading a patient', path: '/v1/patients/P1/messages', init: {}, scope: 'pacientes:leer' },
  { label: 'incidents', path: '/v1/incidents', init: {}, scope: 'conversaciones:atender' },
  { label: 'keys', path: '/v1/keys', init: {}, scope: 'admin' },
  {
    label: 'making a key',
    path: '/v1/keys',
    init: { json: { name: 'x', scopes: ['admin'] } },
    scope: 'admin',
  },
  {
    label: 'approving',
    path: '/v1/plans/p1/approve',
    init: { json: { recipients: 7 } },
    scope: 'alertas:aprobar',
  },
]
for (const { label, path, init, scope } of scoped) {
  test(`403 names the missing scope: ${label}`, async () => {
    const body = await problem(await http.call(path, { key, ...init }), 403)
    assert.equal(body.code, 'forbidden')
    assert.ok(body.detail.includes(scope), body.detail)
  })
}

test('an administrator makes, lists and revokes keys', async () => {
  const admin = await http.keyFor('admin')
  const made = await http.call('/v1/keys', { key: admin, json: { name: 'CRM', scopes: ['nps:enviar'] } })
  assert.equal(made.status, 201)
  const { id, key: fresh } = (await made.json()) as { id: string; key: string }
  const listed = await (await http.call('/v1/keys', { key: admin })).text()
  assert.ok(listed.includes(id) && !listed.includes(fresh.slice(-43)))
  const unknown = await problem(
    await http.call('/v1/keys', { key: admin, json: { name: 'x', scopes: ['todo'] } }),
    400,
  )
  assert.equal(unknown.field, 'scopes')
  assert.ok(Array.isArray(unknown['options']) && unknown['options'].includes('admin'))
  assert.equal(
    (await problem(await http.call('/v1/keys/nobody', { key: admin, method: 'DELETE' }), 404)).code,
    'not_found',
  )
})
