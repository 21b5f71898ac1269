// Where queues are told of: a webhook that fails in every way it can, an e-mail, the page alone; signed, once, and never lost.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { defaultCoreConfig } from '#server/app.ts'
import { CodedError } from '../errors.ts'
import { mostTries, runQueuePosts } from './queue-posts.ts'
import { mayPost, queueTargets, setQueueTarget, type QueueTarget } from './queue-targets.ts'
import { incidentHealth } from './watch.ts'

type Got = { path: string; body: string; signature: string; key: string; ok: boolean }
const got: Got[] = []
/** What the server does with the next requests; afterwards it takes them. */
let faults: ((response: ServerResponse) => void)[] = []
const secret = 'a-shared-secret-of-the-crm'

const isSigned = (signature: string, body: string): boolean => {
  const { t, v1 } = Object.fromEntries(signature.split(',').map((part) => part.split('='))) as {
    t: string
    v1: string
  }
  return v1 === createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const signature = String(request.headers['metaqare-signature'])
  const fault = faults.shift()
  got.push({
    path: request.url ?? '',
    body,
    signature,
    key: String(request.headers['idempotency-key']),
    ok: isSigned(signature, body),
  })
  if (fault) fault(response)
  else response.writeHead(204).end()
}

let server: Server
let origin: string
before(async () => {
  server = createServer((request, response) => void receive(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

async function world(target: QueueTarget, work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await testApp()
  got.length = 0
  faults = []
  try {
    await setTarget(app, target)
    await work(app)
  } finally {
    await app.end()
  }
}

const setTarget = (app: TestApp, target: QueueTarget): Promise<void> =>
  app.app.ctx.db
    .org(app.app.org)
    .tx((tx) =>
      setQueueTarget(tx, app.app.ctx, app.app.org, { queue: 'patient_care', target, actor: 'test' }),
    )

async function complain(app: TestApp): Promise<void> {
  const address = await addressOf(app, 'juan-garcia', 'whatsapp')
  await app.write({ channel: 'whatsapp', address }, 'El médico me trató fatal y me gritó')
}

const hook = (path = '/incidencias'): QueueTarget => ({ kind: 'webhook', url: `${origin}${path}`, secret })
const jobs = (app: TestApp) =>
  app.rows<{ state: string; attempt: number; result: { code?: string } | null }>(
    'select state, attempt, result from job',
  )

/** Business time goes on by a quarter of an hour at a time: longer than the longest wait. */
async function goOn(app: TestApp, quarters: number): Promise<void> {
  for (let passed = 0; passed < quarters; passed += 1) {
    app.clock.set(new Date(app.clock.now().getTime() + 15 * 60_000).toISOString())
    await runQueuePosts(app.app.ctx)
  }
}

test('an incident is posted once, signed, with no word, name or address of the patient', () =>
  world(hook(), async (app) => {
    await complain(app)
    assert.equal(got.length, 1)
    const [post] = got
    assert.ok(post?.ok, 'signed over timestamp and body')
    const body = JSON.parse(post.body) as { id: string; type: string; incident: Record<string, unknown> }
    assert.equal(body.id, post.key)
    assert.deepEqual(
      [body.type, body.incident['number'], body.incident['queue'], body.incident['patient']],
      ['incident.opened', 1, 'patient_care', 'juan-garcia'],
    )
    assert.match(String(body.incident['url']), /\/bandeja#/)
    assert.doesNotMatch(post.body, /Juan|García|gritó|\+34/)
    assert.deepEqual(await jobs(app), [{ state: 'done', attempt: 1, result: {} }])
    await goOn(app, 4)
    assert.equal(got.length, 1)
  }))

const troubles: [label: string, fault: (response: ServerResponse) => void, code: string][] = [
  ['a server error', (response) => response.writeHead(500).end(), 'http_500'],
  ['too many requests', (response) => response.writeHead(429, { 'retry-after': '1' }).end(), 'http_429'],
  ['a redirect elsewhere', (response) => response.writeHead(302, { location: '/otra' }).end(), 'http_302'],
  ['a broken line', (response) => response.destroy(), 'unreachable'],
]
for (const [label, fault, code] of troubles)
  test(`${label}: tried again with the same id and body, and a fresh signature`, () =>
    world(hook(), async (app) => {
      faults = [fault, fault]
      await complain(app)
      const [waiting] = await jobs(app)
      assert.deepEqual([waiting?.state, waiting?.result?.code], ['queued', code])
      await goOn(app, 4)
      assert.equal(got.length, 3)
      assert.equal(new Set(got.map(({ key }) => key)).size, 1)
      assert.equal(new Set(got.map(({ body }) => body)).size, 1)
      assert.ok(got.every(({ ok, path }) => ok && path === '/incidencias'))
      assert.equal((await jobs(app))[0]?.state, 'done')
    }))

test('after the last try it is set aside, the health says so, and the incident is where it always was', () =>
  world(hook(), async (app) => {
    faults = Array.from(
      { length: 50 },
      () => (response: ServerResponse) => void response.writeHead(503).end(),
    )
    await complain(app)
    await goOn(app, mostTries + 3)
    assert.equal(got.length, mostTries)
    assert.deepEqual(await jobs(app), [{ state: 'failed', attempt: mostTries, result: { code: 'http_503' } }])
    const [finding] = await incidentHealth(app.app.ctx.db.org('demo'), { org: 'demo', now: app.clock.now() })
    assert.deepEqual([finding?.code, finding?.count], ['queue_post_dead', 1])
    assert.equal((await app.rows(`select 1 from event where type = 'queue_post.dead'`)).length, 1)
    assert.deepEqual(await app.rows('select status from incident'), [{ status: 'open' }])
  }))

test('a worker that dies while posting: the next takes it over when its lease ends, with the same id', () =>
  world(hook(), async (app) => {
    await complain(app)
    await app.rows(`update job set state = 'running', lease_until = $1`, [new Date(Date.now() + 60_000)])
    assert.equal(await runQueuePosts(app.app.ctx), 0, 'somebody has it')
    await app.rows(`update job set lease_until = $1`, [new Date(Date.now() - 1)])
    assert.equal(await runQueuePosts(app.app.ctx), 1)
    assert.equal(new Set(got.map(({ key }) => key)).size, 1)
  }))

test('by e-mail: the organization’s address, a number and a link', () =>
  world({ kind: 'email', address: 'quejas@hospital.example' }, async (app) => {
    await complain(app)
    const [mail = ''] = await app.device('email', 'quejas@hospital.example')
    assert.match(mail, /Atención al paciente: n\.º 1, Queja/)
    assert.match(mail, /\/bandeja#/)
    assert.doesNotMatch(mail, /Juan|García|gritó/)
    assert.equal(got.length, 0)
  }))

test('the page alone tells nobody else', () =>
  world({ kind: 'page' }, async (app) => {
    await complain(app)
    assert.deepEqual([got.length, await jobs(app)], [0, []])
  }))

const refused: [label: string, url: string, publicUrl: string][] = [
  ['plain http elsewhere', 'http://crm.example/x', 'http://127.0.0.1:8080'],
  ['this machine, where others reach it', 'http://127.0.0.1:9/x', 'https://mensajeria.example'],
  ['the metadata address', 'http://169.254.169.254/latest', 'http://127.0.0.1:8080'],
  ['another scheme', 'file:///etc/passwd', 'http://127.0.0.1:8080'],
  ['a password in it', 'https://a:b@crm.example/x', 'http://127.0.0.1:8080'],
  ['no address', 'crm.example', 'http://127.0.0.1:8080'],
]
for (const [label, url, publicUrl] of refused)
  test(`never posted to: ${label}`, () =>
    assert.equal(mayPost({ config: { ...defaultCoreConfig, publicUrl } }, url), false))

test('an address that may not be posted to is neither set nor called, however it came into the settings', () =>
  world(hook(), async (app) => {
    const target: QueueTarget = { kind: 'webhook', url: 'http://crm.example/x', secret }
    await assert.rejects(
      setTarget(app, target),
      (error: unknown) => error instanceof CodedError && error.code === 'invalid_input',
    )
    await app.rows(`update organization set settings = jsonb_build_object('queues', $1::jsonb)`, [
      JSON.stringify({ patient_care: target }),
    ])
    await complain(app)
    assert.deepEqual([got.length, await jobs(app)], [0, []])
  }))

test('settings that are not ours count as the page alone', async () => {
  const app = await testApp()
  try {
    for (const settings of [{ queues: 'x' }, { queues: { billing: 3 } }, { queues: { nobody: {} } }, {}]) {
      await app.rows('update organization set settings = $1::jsonb', [JSON.stringify(settings)])
      const targets = await queueTargets(app.app.ctx.db.org('demo'), 'demo')
      assert.ok([...targets.values()].every(({ kind }) => kind === 'page'))
    }
  } finally {
    await app.end()
  }
})
