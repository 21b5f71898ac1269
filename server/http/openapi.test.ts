// The API's description: served without a key, whole, and true of the server that serves it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { toolNames } from '#tools/contract.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { type Running, startHttp } from './http.fixture.ts'

type Operation = {
  operationId: string
  summary: string
  security?: unknown[]
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: unknown; example?: unknown }> }
  responses: Record<string, unknown>
}
type Description = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

let http: Running
let description: Description
before(async () => {
  http = await startHttp(await testDatabase())
  description = (await (await http.call('/v1/openapi.json')).json()) as Description
})
after(() => http.close())

const operations = (): [path: string, method: string, operation: Operation][] =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]): [string, string, Operation] => [path, method, one]),
  )

test('it is OpenAPI 3.1 with every path of the interface', () => {
  assert.equal(description.openapi, '3.1.0')
  const expected = [
    ...toolNames.map((name) => `/v1/tools/${name}`),
    ...Object.keys(lookups).map((name) => `/v1/lookups/${name}`),
    '/v1/lookups',
    '/healthz',
    '/readyz',
    '/metrics',
    '/v1/openapi.json',
    '/v1/staff',
    '/v1/plans',
    '/v1/plans/{id}',
    '/v1/plans/{id}/challenge',
    '/v1/plans/{id}/approve',
    '/v1/plans/{id}/stop',
    '/v1/patients/{externalId}',
    '/v1/patients/{externalId}/consents',
    '/v1/patients/{externalId}/messages',
    '/v1/import/patients',
    '/v1/import/fhir',
    '/v1/clock',
    '/v1/messages/{id}',
    '/v1/incidents',
    '/v1/incidents/{id}',
    '/v1/incidents/{id}/ack',
    '/v1/incidents/{id}/resolve',
    '/v1/conversations',
    '/v1/conversations/{id}',
    '/v1/conversations/{id}/take',
    '/v1/conversations/{id}/reply',
    '/v1/conversations/{id}/return',
    '/v1/rota',
    '/v1/queues',
    '/v1/queues/{queue}/target',
    '/v1/keys',
    '/v1/keys/{id}',
    '/v1/templates',
    '/v1/templates/register',
    '/v1/templates/sync',
    '/v1/knowledge',
    '/v1/knowledge/{id}',
    '/v1/sending-stop',
    '/v1/deliveries',
    '/v1/deliveries/redrive',
    '/v1/deliveries/{id}/redrive',
    '/v1/deliveries/{id}/dismiss',
    '/v1/deliveries/{id}/settle',
    '/v1/lanes',
    '/v1/lanes/{id}/resume',
    '/v1/health/delivery',
  ]
  assert.deepEqual(Object.keys(description.paths).sort(), expected.sort())
})

test('every reference resolves and nothing is left of other dialects', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, target = '']) => target,
  )
  assert.ok(references.length > 5)
  for (const target of references) {
    const found = target
      .split('/')
      .slice(1)
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], description)
    assert.ok(target.startsWith('#/components/schemas/') && found, target)
  }
  assert.ok(!JSON.stringify(description).includes('$schema'))
})

test('every operation has its own id, a summary, its path parameters and an answer', () => {
  const ids = operations().map(([, , one]) => one.operationId)
  assert.equal(new Set(ids).size, ids.length)
  for (const [path, method, one] of operations()) {
    assert.ok(one.summary, `${method} ${path}`)
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (one.parameters ?? [])
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => parameter.name)
    assert.deepEqual(declared, inPath, path)
    assert.ok(
      Object.keys(one.responses).some((status) => status.startsWith('2')),
      path,
    )
    if (one.security === undefined) assert.ok(one.responses['default'], path)
  }
})

test('every body is strict JSON with an example, and tools take an Idempotency-Key', () => {
  for (const [path, method, one] of operations()) {
    if (method !== 'post' && method !== 'put') continue
    const json = one.requestBody?.content['application/json']
    assert.ok(json?.schema && json.example, path)
    if (path.startsWith('/v1/tools/')) {
      assert.equal((json.schema as { additionalProperties?: unknown }).additionalProperties, false, path)
      assert.deepEqual(
        one.parameters?.map((parameter) => parameter.name),
        ['Idempotency-Key'],
      )
    }
  }
})

test('what is described is served: no described operation is unknown to the server', async () => {
  const admin = await http.keyFor('admin')
  for (const [path, method] of operations()) {
    const url = path.replace('{externalId}', 'NADIE').replace('{id}', 'nothing')
    const body = method === 'post' || method === 'put' ? { json: {} } : {}
    const response = await http.call(url, { key: admin, method: method.toUpperCase(), ...body })
    const text = await response.text()
    const unknown = response.status === 404 && (JSON.parse(text) as { field?: string }).field === undefined
    assert.ok(!unknown, `${method} ${path}`)
    assert.ok(response.status < 500, `${method} ${path} ${response.status}`)
  }
})

test('examples that can be tried are accepted', async () => {
  const admin = await http.keyFor('admin')
  const example = (path: string, method: string): unknown =>
    description.paths[path]?.[method]?.requestBody?.content['application/json']?.example
  const tries: [string, string, string][] = [
    ['/v1/patients/{externalId}', 'put', '/v1/patients/HIS-1001'],
    ['/v1/import/patients', 'post', '/v1/import/patients'],
    ['/v1/import/fhir', 'post', '/v1/import/fhir'],
    ['/v1/keys', 'post', '/v1/keys'],
    ['/v1/staff', 'post', '/v1/staff'],
    ['/v1/knowledge', 'post', '/v1/knowledge'],
    ['/v1/sending-stop', 'put', '/v1/sending-stop'],
    ['/v1/deliveries/redrive', 'post', '/v1/deliveries/redrive'],
    ['/v1/rota', 'put', '/v1/rota'],
    ['/v1/queues/{queue}/target', 'put', '/v1/queues/billing/target'],
  ]
  for (const [path, method, url] of tries) {
    const response = await http.call(url, {
      key: admin,
      method: method.toUpperCase(),
      json: example(path, method),
    })
    assert.ok(response.ok, `${path} ${response.status} ${await response.text()}`)
  }
})
