// Health, readiness, metrics and the request log: open to all, with nothing of anybody in them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { localToken, type Running, startHttp } from './http.fixture.ts'

let http: Running
before(async () => {
  http = await startHttp(await testDatabase())
})
after(() => http.close())

test('requests are logged by pattern, never by URL', async () => {
  http.logged.length = 0
  await http.call('/v1/patients/HIS-777/messages?cursor=secreto', { key: localToken })
  await http.call('/por/aqui/612345678', {})
  const routes = http.logged.map((line) => (JSON.parse(line) as Record<string, unknown>)['route'])
  assert.deepEqual(routes, ['/v1/patients/:externalId/messages', 'none'])
  assert.ok(!/HIS-777|secreto|612345678/.test(http.logged.join('')))
})

test('health, readiness and metrics need no key', async () => {
  assert.deepEqual(await (await http.call('/healthz')).json(), { status: 'ok', version: '9.9.9' })
  const ready = (await (await http.call('/readyz')).json()) as Record<string, unknown>
  assert.deepEqual(ready, {
    status: 'ok',
    version: '9.9.9',
    database: 'pglite',
    working: true,
    queue: { waiting: 0, oldestSeconds: 0 },
    search: 'vector',
  })
  const metrics = await (await http.call('/metrics')).text()
  assert.match(
    metrics,
    /metaqare_http_request_duration_seconds_count\{method="GET",route="\/healthz",status="200"\}/,
  )
  assert.ok(!metrics.includes('HIS-777'))
})
