// Emergency stop, what waits for a person, lanes and health over real HTTP: for administrators, idempotent, as described.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { insertRows } from '#core/database/rows.ts'
import type { Scope } from '#core/ctx.ts'
import { testDatabase } from '#evals/test-database.ts'
import { deliveryGauges } from '../delivery-gauges.ts'
import { problem, type Running, startHttp } from './http.fixture.ts'
import { attentionView, findingView, laneView, redriven, redrivenMany, stopped } from './openapi-schemas.ts'

let http: Running
let admin: string
before(async () => {
  http = await startHttp(await testDatabase())
  admin = await http.keyFor('admin')
})
after(() => http.close())

const get = (path: string, key = admin): Promise<Response> => http.call(path, { key })
const post = (path: string, json: unknown = {}): Promise<Response> => http.call(path, { key: admin, json })
const list = async (path: string): Promise<unknown[]> =>
  ((await (await get(path)).json()) as { data: unknown[] }).data

let stored = 0
/** One attempt of a message of its own, in the organization; answers the attempt's id. */
async function store(
  delivery: Record<string, unknown>,
  message: Record<string, unknown> = {},
): Promise<string> {
  const now = http.ctx.clock.now()
  stored += 1
  const common = { org: 'one', created_at: now, updated_at: now, priority: 2, ...message }
  await http.ctx.db.org('one').tx(async (tx) => {
    await insertRows(tx, 'message', [
      {
        recipient: 'staff',
        purpose: 'care',
        kind: 'appointment_reminder',
        words: 'w',
        slots: {},
        language: 'es',
        hour_chosen: false,
        state: 'failed',
        send_at: now,
        actor: 'test',
        ...common,
        id: `m${stored}`,
      },
    ])
    await insertRows(tx, 'delivery', [
      {
        ...common,
        id: `d${stored}`,
        message_id: `m${stored}`,
        hop: 1,
        channel: 'sms',
        lane: 'sms:us',
        address: '+34612345678',
        state: 'failed',
        reason: 'provider_down',
        due_at: now,
        attempt: 1,
        valid_until: undefined,
        ...delivery,
      },
    ])
  })
  return `d${stored}`
}

test('the stop: put, seen, put again, lifted, lifted again', async () => {
  const view = async (method: string, json?: unknown) =>
    stopped.parse(
      await (
        await http.call('/v1/sending-stop', { key: admin, method, ...(json === undefined ? {} : { json }) })
      ).json(),
    )
  assert.equal((await view('GET')).stopped, false)
  const put = await view('PUT', { reason: 'Duplicados' })
  assert.deepEqual([put.stopped, put.reason], [true, 'Duplicados'])
  assert.deepEqual(await view('PUT', {}), put)
  const [finding] = (await list('/v1/health/delivery')).map((one) => findingView.parse(one))
  assert.deepEqual([finding?.code, finding?.since], ['stopped', put.since])
  assert.equal((await view('DELETE')).stopped, false)
  assert.equal((await view('DELETE')).stopped, false)
  assert.deepEqual(await list('/v1/health/delivery'), [])
  await problem(await http.call('/v1/sending-stop', { key: admin, method: 'PUT', json: { reason: '' } }), 400)
})

test('a dead letter: listed without its address, sent again once, and then no more', async () => {
  const id = await store({ dead_at: http.ctx.clock.now(), code: '30003' })
  const response = await get('/v1/deliveries?attention=dead')
  const text = await response.text()
  assert.ok(!text.includes('612345678'))
  const [one] = (JSON.parse(text) as { data: unknown[] }).data.map((row) => attentionView.parse(row))
  assert.deepEqual([one?.id, one?.code], [id, '30003'])
  const first = redriven.parse(await (await post(`/v1/deliveries/${id}/redrive`)).json())
  const again = redriven.parse(await (await post(`/v1/deliveries/${id}/redrive`)).json())
  assert.deepEqual(again, first)
  assert.deepEqual(await list('/v1/deliveries?attention=dead'), [])
})

test('many at once, and what is too late says so', async () => {
  const now = http.ctx.clock.now()
  const good = await store({ dead_at: now })
  const late = await store({ dead_at: now }, { valid_until: new Date(now.getTime() - 1) })
  const body = await problem(await post(`/v1/deliveries/${late}/redrive`), 409)
  assert.deepEqual([body.code, body.reason], ['not_sent', 'expired'])
  const { data } = redrivenMany.parse(
    await (await post('/v1/deliveries/redrive', { ids: [good, late, 'nothing'] })).json(),
  )
  assert.deepEqual(
    data.map(({ id, refused }) => [id, refused]),
    [
      [good, null],
      [late, 'expired'],
    ],
  )
  assert.equal((await post(`/v1/deliveries/${late}/dismiss`)).status, 204)
  assert.deepEqual(await list('/v1/deliveries?attention=dead'), [])
})

test('an uncertain one is settled, and a lane runs again', async () => {
  const id = await store({ state: 'uncertain', reason: 'uncertain' }, { state: 'alive' })
  assert.equal(attentionView.parse((await list('/v1/deliveries?attention=uncertain'))[0]).id, id)
  assert.equal((await post(`/v1/deliveries/${id}/settle`, { as: 'arrived' })).status, 204)
  assert.equal((await post(`/v1/deliveries/${id}/settle`, { as: 'arrived' })).status, 204)
  assert.equal(
    (await problem(await post(`/v1/deliveries/${id}/settle`, { as: 'give_up' }), 409)).code,
    'delivery_settled',
  )
  await http.ctx.db.system().query(
    `insert into lane (org, id, channel, sender, tokens, rate_per_second, refilled_at, failures, paused_until, pause_reason)
     values ('one', 'email:a+b@x.example', 'email', 'a+b@x.example', 1, 1, $1, 9, '2100-01-01', 'breaker')`,
    [http.ctx.clock.now()],
  )
  const lane = async () => laneView.parse((await list('/v1/lanes')).at(0))
  assert.equal((await lane()).state, 'breaker')
  assert.equal((await post(`/v1/lanes/${encodeURIComponent('email:a+b@x.example')}/resume`)).status, 204)
  assert.equal((await lane()).state, 'running')
})

const refusals: { path: string; json?: unknown; status: number }[] = [
  { path: '/v1/deliveries', status: 400 },
  { path: '/v1/deliveries?attention=all', status: 400 },
  { path: '/v1/deliveries?attention=dead&reason=DROP', status: 400 },
  { path: '/v1/deliveries/nothing/redrive', json: {}, status: 404 },
  { path: '/v1/deliveries/nothing/settle', json: { as: 'arrived' }, status: 404 },
  { path: '/v1/deliveries/nothing/settle', json: { as: 'lost' }, status: 400 },
  { path: '/v1/deliveries/nothing/dismiss', json: {}, status: 404 },
  { path: '/v1/deliveries/redrive', json: {}, status: 400 },
  { path: '/v1/deliveries/redrive', json: { ids: [] }, status: 400 },
  { path: '/v1/deliveries/redrive', json: { ids: ['a'], reason: 'x' }, status: 400 },
  { path: '/v1/lanes/nothing/resume', json: {}, status: 404 },
  { path: '/v1/lanes/%00/resume', json: {}, status: 404 },
]
for (const { path, json, status } of refusals) {
  test(`${json === undefined ? 'GET' : 'POST'} ${path} ${JSON.stringify(json) ?? ''} is refused with ${status}`, async () => {
    await problem(json === undefined ? await get(path) : await post(path, json), status)
  })
}

test('all of it is for administrators', async () => {
  const others: Scope[] = ['citas:enviar', 'pacientes:leer', 'conversaciones:atender', 'alertas:aprobar']
  const key = await http.keyFor(...others)
  const paths: [string, string][] = [
    ['GET', '/v1/sending-stop'],
    ['PUT', '/v1/sending-stop'],
    ['DELETE', '/v1/sending-stop'],
    ['GET', '/v1/deliveries?attention=dead'],
    ['POST', '/v1/deliveries/redrive'],
    ['POST', '/v1/deliveries/x/redrive'],
    ['POST', '/v1/deliveries/x/settle'],
    ['POST', '/v1/deliveries/x/dismiss'],
    ['GET', '/v1/lanes'],
    ['POST', '/v1/lanes/x/resume'],
    ['GET', '/v1/health/delivery'],
  ]
  for (const [method, path] of paths) {
    const body = method === 'POST' || method === 'PUT' ? { json: {} } : {}
    assert.equal(
      (await problem(await http.call(path, { key, method, ...body }), 403)).code,
      'forbidden',
      path,
    )
  }
})

test('metrics: every gauge reads, with the labels it names and numbers that are numbers', async () => {
  const now = http.ctx.clock.now()
  const id = await store({ state: 'sent', provider: 'sandbox', dead_at: now })
  await store({ state: 'handing_over', lease_until: new Date(0) })
  for (const [usage, at] of [
    ['u1', now],
    ['u2', new Date(now.getTime() - 20 * 60_000)],
  ] as const)
    await http.ctx.db.system().query(
      `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at, wait_ms)
       values ('one', $1, $2, 'sms', 'care', 1, $3, 1500)`,
      [usage, usage === 'u1' ? id : `${id}x`, at],
    )
  await http.ctx.db.system().query(`update usage_record set delivery_id = 'd1' where id = 'u2'`)
  const read = new Map<string, readonly { value: number; labels?: Record<string, string> }[]>()
  for (const gauge of deliveryGauges(http.ctx)) {
    const values = await gauge.read()
    read.set(gauge.name, values)
    assert.match(gauge.name, /^metaqare_[a-z_]+$/)
    for (const { value, labels } of values) {
      assert.ok(Number.isFinite(value), gauge.name)
      assert.deepEqual(Object.keys(labels ?? {}).sort(), [...(gauge.labels ?? [])].sort(), gauge.name)
    }
  }
  for (const [name, values] of read) assert.ok(values.length > 0, name)
  assert.deepEqual(
    read.get('metaqare_handover_wait_seconds')?.map(({ value, labels }) => [labels?.['quantile'], value]),
    [
      ['0.5', 1.5],
      ['0.95', 1.5],
      ['0.99', 1.5],
    ],
  )
  assert.deepEqual(read.get('metaqare_handover_stuck'), [{ value: 1, labels: { channel: 'sms' } }])
})
