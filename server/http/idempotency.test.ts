// Idempotency-Key over real HTTP: one run, one answer, whatever is repeated, raced or broken off.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { forgetCalls, leaseMs } from '#core/keys/idempotency.ts'
import { localToken, type Running, startHttp } from './http.fixture.ts'

let http: Running
let key: string
before(async () => {
  http = await startHttp(await testDatabase())
  key = await http.keyFor('citas:enviar')
})
after(() => http.close())
beforeEach(() => (http.ran.length = 0))

const send = (
  idempotencyKey: string,
  body: unknown,
  options: { tool?: string; as?: string } = {},
): Promise<Response> =>
  http.call(`/v1/tools/${options.tool ?? 'enviarConfirmacionCita'}`, {
    key: options.as ?? key,
    method: 'POST',
    headers: { 'idempotency-key': idempotencyKey, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as Record<string, unknown>)['code']

test('the same key and body get the same answer and run once', async () => {
  const first = await send('same', { paciente: 'Ana', canal: 'sms' })
  const again = await send('same', '{ "canal":"sms",\n "paciente":"Ana" }')
  assert.deepEqual([first.status, again.status], [200, 200])
  assert.deepEqual(
    [first.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')],
    [null, 'true'],
  )
  assert.match(again.headers.get('content-type') ?? '', /^application\/json/)
  assert.deepEqual(await again.json(), await first.json())
  assert.equal(http.ran.length, 1)
})

test('another body or another function under the same key is refused', async () => {
  await send('other', { paciente: 'Ana' })
  for (const response of [
    await send('other', { paciente: 'Eva' }),
    await send('other', { paciente: 'Ana' }, { tool: 'enviarEncuestaNPS' }),
  ]) {
    assert.equal(response.status, 422)
    assert.equal(await codeOf(response), 'idempotency_mismatch')
  }
  assert.equal(http.ran.length, 1)
})

test("a caller's keys are its own", async () => {
  await send('shared', { paciente: 'Ana' })
  assert.equal((await send('shared', { paciente: 'Eva' }, { as: localToken })).status, 200)
  assert.equal(http.ran.length, 2)
})

test('a refusal of the caller is an answer like any other', async () => {
  const first = await send('refused', { paciente: 'Nadie' })
  const again = await send('refused', { paciente: 'Nadie' })
  assert.deepEqual(
    [first.status, again.status, again.headers.get('idempotency-replayed')],
    [404, 404, 'true'],
  )
  assert.match(again.headers.get('content-type') ?? '', /^application\/problem\+json/)
  assert.deepEqual(await again.json(), await first.json())
})

test('what may go better next time is not kept', async () => {
  for (const [paciente, status] of [
    ['Rota', 500],
    ['Ocupada', 409],
  ] as const) {
    const answers = [
      await send(`retry ${paciente}`, { paciente }),
      await send(`retry ${paciente}`, { paciente }),
    ]
    assert.deepEqual(
      answers.map((answer) => [answer.status, answer.headers.get('idempotency-replayed')]),
      [
        [status, null],
        [status, null],
      ],
    )
  }
  assert.equal(http.ran.length, 4)
})

test('two at the same moment: one runs, the other is told to wait, then gets the same answer', async () => {
  const body = { paciente: 'Lenta' }
  const both = [send('race', body), send('race', body)]
  const early = await Promise.race(both)
  assert.equal(early.status, 409)
  assert.equal(early.headers.get('retry-after'), '1')
  assert.equal(await codeOf(early), 'idempotency_in_progress')
  http.release()
  const statuses = (await Promise.all(both)).map((response) => response.status).sort()
  assert.deepEqual(statuses, [200, 409])
  assert.equal((await send('race', body)).headers.get('idempotency-replayed'), 'true')
  assert.equal(http.ran.length, 1)
})

test('many at the same moment run once', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => send('crowd', { paciente: 'Ana' })))
  assert.equal(http.ran.length, 1)
  for (const answer of answers) assert.ok(answer.status === 200 || answer.status === 409)
})

test('what a crash left unfinished is taken over after a minute', async () => {
  const body = { paciente: 'Ana' }
  await send('crash', body)
  const leave = (ago: number): Promise<unknown> =>
    http.ctx.db
      .system()
      .query(
        `update idempotency_record set state = 'in_progress', status = null, answer = null, created_at = $1 where key = 'crash'`,
        [new Date(http.ctx.clock.wall() - ago)],
      )
  await leave(leaseMs - 10_000)
  assert.equal((await send('crash', body)).status, 409)
  await leave(leaseMs + 1_000)
  assert.equal((await send('crash', { paciente: 'Eva' })).status, 422)
  assert.equal((await send('crash', body)).status, 200)
  assert.equal(http.ran.length, 2)
})

test('a key is 1 to 255 printable ASCII characters', async () => {
  const cases: [string, number][] = [
    ['x', 200],
    ['~'.repeat(255), 200],
    ['x'.repeat(256), 400],
    ['', 400],
    ['clave-\u00f1', 400],
    ['a\tb', 400],
  ]
  for (const [idempotencyKey, status] of cases) {
    const response = await send(idempotencyKey, { paciente: 'Ana' })
    assert.equal(response.status, status, JSON.stringify(idempotencyKey))
    if (status === 400)
      assert.equal(((await response.json()) as Record<string, unknown>)['field'], 'Idempotency-Key')
  }
})

test('old answers are forgotten', async () => {
  await send('old', { paciente: 'Ana' })
  const db = http.ctx.db.system()
  assert.equal(await forgetCalls(db, new Date(http.ctx.clock.wall() - 3_600_000)), 0)
  assert.ok((await forgetCalls(db, new Date(http.ctx.clock.wall() + 1_000))) > 0)
  assert.equal((await send('old', { paciente: 'Eva' })).status, 200)
})
