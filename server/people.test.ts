// People over real HTTP on the whole product: taking, answering, handing back, acknowledging, resolving; who has what, and who was second.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Scope } from '#core/ctx.ts'
import { createKey } from '#core/keys/keys.ts'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { tools } from '#tools/registry.ts'
import { createHttp } from './http/http.ts'
import { listen, type Listening } from './http/listen.ts'
import {
  conversationSummary,
  conversationView,
  incidentDetail,
  ownerView,
} from './http/openapi-people-schemas.ts'
import { linkRoutes } from './links.ts'

let app: TestApp
let door: Listening
let anas: string
let luis: string
let juan: { channel: 'whatsapp'; address: string }
before(async () => {
  app = await testApp()
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    parts: [linkRoutes(app.app)],
  })
  door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  anas = await keyOf('Ana en recepción', 'conversaciones:atender')
  luis = await keyOf('Luis en el turno', 'conversaciones:atender')
  juan = { channel: 'whatsapp', address: await addressOf(app, 'juan-garcia', 'whatsapp') }
})
after(async () => {
  await door.close()
  await app.end()
})

const keyOf = async (name: string, ...scopes: Scope[]): Promise<string> =>
  (await createKey(app.app.ctx, app.app.org, { name, scopes })).key

type Answer = { status: number; body: Record<string, unknown>; replayed: boolean }
async function call(
  key: string | null,
  method: string,
  path: string,
  { body, idempotency }: { body?: unknown; idempotency?: string } = {},
): Promise<Answer> {
  const response = await fetch(door.url + path, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(idempotency === undefined ? {} : { 'idempotency-key': idempotency }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    replayed: response.headers.get('idempotency-replayed') === 'true',
  }
}

/** Each test begins with an empty inbox and Juan's complaint in it. */
let conversation: string
let incident: string
beforeEach(async () => {
  await app.rows(`update incident set status = 'resolved', next_alert_at = null`)
  await app.rows(`update conversation set owner = 'agent', owner_id = null, owned_at = null`)
  await app.write(juan, 'Estoy muy enfadado: el médico me trató fatal y me gritó')
  const [row] = await app.rows<{ id: string; conversation_id: string }>(
    'select id, conversation_id from incident order by number desc limit 1',
  )
  assert.ok(row)
  incident = row.id
  conversation = row.conversation_id
})

const at = (what: string): string => `/v1/conversations/${conversation}/${what}`
const owner = async (): Promise<unknown> =>
  (await app.rows('select owner, owner_id from conversation where id = $1', [conversation]))[0]

test('take, reply and hand back: recorded with who it was, and the same again is the same', async () => {
  for (let again = 0; again < 2; again += 1) {
    const taken = await call(anas, 'POST', at('take'))
    assert.equal(taken.status, 200)
    const view = ownerView.parse(taken.body)
    assert.deepEqual([view.owner, view.ownerName], ['person', 'Ana en recepción'])
  }
  const replied = await call(anas, 'POST', at('reply'), { body: { text: 'Siento lo ocurrido. Soy Ana.' } })
  assert.equal(replied.status, 202)
  await app.app.settle()
  assert.equal((await app.device('whatsapp', juan.address)).at(-1), 'Siento lo ocurrido. Soy Ana.')
  for (let again = 0; again < 2; again += 1) {
    const back = await call(anas, 'POST', at('return'))
    assert.deepEqual([back.status, back.body['owner'], back.body['ownerId']], [200, 'agent', null])
  }
  const told = await app.rows<{ type: string }>(
    `select type from event where ids->>'conversation' = $1 and type like 'conversation.%' order by seq desc limit 3`,
    [conversation],
  )
  assert.deepEqual(
    told.map(({ type }) => type),
    ['conversation.returned', 'conversation.answered', 'conversation.taken'],
  )
  const [message] = await app.rows<{ actor: string; purpose: string }>(
    `select actor, purpose from message where words = 'person_reply' order by id desc limit 1`,
  )
  assert.equal(message?.purpose, 'conversation')
  assert.match(anas, new RegExp(`^mq_${message?.actor}_`))
})

test('what somebody else has is refused with their name, and handed over only knowingly', async () => {
  await call(anas, 'POST', at('take'))
  const before = await owner()
  for (const [what, body] of [
    ['take', {}],
    ['reply', { text: 'hola' }],
    ['return', {}],
    ['take', { from: 'somebody-else' }],
  ] as const) {
    const refused = await call(luis, 'POST', at(what), { body })
    assert.deepEqual([refused.status, refused.body['code']], [409, 'taken_by_other'], what)
    assert.match(String(refused.body['detail']), /Ana en recepción/)
  }
  assert.deepEqual(await owner(), before)
  const { body } = await call(anas, 'GET', `/v1/conversations/${conversation}`)
  const taken = await call(luis, 'POST', at('take'), { body: { from: body['ownerId'] } })
  assert.deepEqual([taken.status, taken.body['ownerName']], [200, 'Luis en el turno'])
  assert.equal((await call(anas, 'POST', at('reply'), { body: { text: 'sigo yo' } })).status, 409)
})

test('two who take at the same moment: one has it, the other is told', async () => {
  const both = await Promise.all([call(anas, 'POST', at('take')), call(luis, 'POST', at('take'))])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409])
})

test('a reply takes what the agent had; with a key it is sent once', async () => {
  const body = { text: 'Te llamo esta tarde.' }
  const answers = await Promise.all(
    [1, 2, 3].map(() => call(anas, 'POST', at('reply'), { body, idempotency: 'r-1' })),
  )
  const accepted = answers.filter(({ status }) => status === 202)
  assert.ok(accepted.length >= 1 && answers.every(({ status }) => status === 202 || status === 409))
  const again = await call(anas, 'POST', at('reply'), { body, idempotency: 'r-1' })
  assert.deepEqual([again.status, again.replayed, again.body], [202, true, accepted[0]?.body])
  await app.app.settle()
  const seen = await app.device('whatsapp', juan.address)
  assert.equal(seen.filter((text) => text === body.text).length, 1)
  assert.equal(((await owner()) as { owner: string }).owner, 'person')
})

const refusals: [label: string, body: unknown, status: number, code: string][] = [
  ['nothing', { text: '  \n ' }, 400, 'text_empty'],
  ['too much', { text: 'a'.repeat(4001) }, 400, 'text_too_long'],
  ['a letter nobody sees', { text: 'hola\u202egnp.exe' }, 400, 'invalid_input'],
  ['another field', { text: 'hola', canal: 'sms' }, 400, 'invalid_input'],
  ['no text', {}, 400, 'invalid_input'],
]
for (const [label, body, status, code] of refusals)
  test(`a reply with ${label} changes nothing`, async () => {
    const refused = await call(anas, 'POST', at('reply'), { body })
    assert.deepEqual([refused.status, refused.body['code']], [status, code])
    assert.deepEqual(await owner(), { owner: 'agent', owner_id: null })
  })

test('where violence was told, nobody writes there by mistake', async () => {
  await app.write(juan, 'mi marido me pega, tengo miedo')
  const body = { text: '¿Puede hablar ahora?' }
  const refused = await call(anas, 'POST', at('reply'), { body })
  assert.deepEqual([refused.status, refused.body['reason']], [409, 'violence_told'])
  assert.deepEqual(await owner(), { owner: 'agent', owner_id: null })
  const meant = await call(anas, 'POST', at('reply'), { body: { ...body, despiteViolence: true } })
  assert.equal(meant.status, 202)
})

test('the list: danger before all, by queue and urgency, page by page without a gap', async () => {
  const others = ['laura-sanchez', 'david-martin', 'ana-gil']
  for (const name of others) {
    const address = await addressOf(app, name, 'whatsapp').catch(() => null)
    if (address) await app.write({ channel: 'whatsapp', address }, 'no puedo respirar')
  }
  await app.write({ channel: 'sms', address: '+34699000222' }, 'quiero hablar con una persona')
  const whole = await call(anas, 'GET', '/v1/conversations')
  const all = (whole.body['data'] as unknown[]).map((one) => conversationSummary.parse(one))
  assert.ok(all.length >= 4)
  assert.equal(all[0]?.urgency, 'emergency')
  const place = all.findIndex(({ id }) => id === conversation)
  assert.ok(place > 0 && all.slice(0, place).some(({ queues }) => queues.includes('emergency_oncall')))
  const paged: string[] = []
  for (let cursor: unknown = ''; cursor !== null;) {
    const { body } = await call(
      anas,
      'GET',
      `/v1/conversations?limit=1${cursor === '' ? '' : `&cursor=${String(cursor)}`}`,
    )
    paged.push(...(body['data'] as { id: string }[]).map(({ id }) => id))
    cursor = body['next']
  }
  assert.deepEqual(
    paged,
    all.map(({ id }) => id),
  )
  const urgent = await call(anas, 'GET', '/v1/conversations?urgency=emergency')
  assert.ok((urgent.body['data'] as { urgency: string }[]).every(({ urgency }) => urgency === 'emergency'))
  const queue = await call(anas, 'GET', '/v1/conversations?queue=patient_care')
  assert.deepEqual(
    (queue.body['data'] as { id: string }[]).map(({ id }) => id),
    [conversation],
  )
  assert.equal((await call(anas, 'GET', '/v1/conversations?cursor=abc')).status, 400)
})

test('the thread: all channels of the patient, what was understood and why, what became of each message', async () => {
  const sms = await addressOf(app, 'juan-garcia', 'sms')
  await app.write({ channel: 'sms', address: sms }, 'Y además la sala estaba sucia')
  await app.enviarConfirmacionCita('Juan García', '2024-08-22 12:00', 'Revisión', 'WhatsApp')
  await app.app.settle()
  const { status, body } = await call(anas, 'GET', `/v1/conversations/${conversation}?limit=100`)
  assert.equal(status, 200)
  const view = conversationView.parse(body)
  assert.equal(view.patient?.externalId, 'juan-garcia')
  assert.ok(
    view.patient?.contacts.some(({ channel }) => channel === 'sms'),
    'how to call that person',
  )
  const said = view.thread.find(({ text }) => text.includes('sala estaba sucia'))
  assert.equal(said?.channel, 'sms')
  assert.ok(said?.understood && said.understood.confidence > 0 && said.understood.source)
  assert.ok(
    view.thread.some(
      ({ direction, text, state }) =>
        direction === 'out' && text.includes('Revisión') && state === 'delivered',
    ),
  )
  const times = view.thread.map(({ at }) => at)
  assert.deepEqual(times, [...times].sort().reverse())
  assert.ok(view.incidents.some(({ id }) => id === incident))
  const halves = await call(anas, 'GET', `/v1/conversations/${conversation}?limit=2`)
  const rest = await call(
    anas,
    'GET',
    `/v1/conversations/${conversation}?limit=100&cursor=${String(halves.body['next'])}`,
  )
  assert.deepEqual(
    [...(halves.body['thread'] as { id: string }[]), ...(rest.body['thread'] as { id: string }[])].map(
      ({ id }) => id,
    ),
    view.thread.map(({ id }) => id),
  )
})

test('an incident: acknowledged, refused to another, taken over knowingly, resolved, and closed for good', async () => {
  const path = `/v1/incidents/${incident}`
  for (let again = 0; again < 2; again += 1) {
    const acked = incidentDetail.parse((await call(anas, 'POST', `${path}/ack`)).body)
    assert.deepEqual([acked.status, acked.ownerName], ['acknowledged', 'Ana en recepción'])
  }
  for (const what of ['ack', 'resolve']) {
    const refused = await call(luis, 'POST', `${path}/${what}`, { body: {} })
    assert.deepEqual([refused.status, refused.body['code']], [409, 'taken_by_other'])
  }
  const { body } = await call(luis, 'GET', path)
  const resolved = await call(luis, 'POST', `${path}/resolve`, { body: { from: body['owner'] } })
  assert.deepEqual([resolved.status, resolved.body['status']], [200, 'resolved'])
  assert.equal((await call(luis, 'POST', `${path}/resolve`)).status, 200)
  const late = await call(anas, 'POST', `${path}/ack`)
  assert.deepEqual([late.status, late.body['code']], [409, 'already_resolved'])
  const done = await app.rows<{ ids: { by: string } }>(
    `select ids from event where type in ('incident.acknowledged', 'incident.resolved') and ids->>'incident' = $1 order by seq`,
    [incident],
  )
  assert.equal(done.length, 2)
  assert.notEqual(done[0]?.ids.by, done[1]?.ids.by)
})

test('without the scope nothing is read or done; what is not there is not found', async () => {
  const reader = await keyOf('Lector', 'pacientes:leer')
  const paths: [string, string][] = [
    ['GET', '/v1/conversations'],
    ['GET', `/v1/conversations/${conversation}`],
    ['POST', at('take')],
    ['POST', at('return')],
    ['GET', `/v1/incidents/${incident}`],
    ['POST', `/v1/incidents/${incident}/ack`],
    ['POST', `/v1/incidents/${incident}/resolve`],
    ['GET', '/v1/rota'],
    ['GET', '/v1/queues'],
  ]
  for (const [method, path] of paths) {
    assert.equal((await call(reader, method, path)).status, 403, path)
    assert.equal((await call(null, method, path)).status, 401, path)
  }
  for (const [method, path] of [
    ['POST', '/v1/conversations/none/take'],
    ['GET', '/v1/conversations/none'],
    ['POST', '/v1/incidents/none/ack'],
    ['GET', '/v1/incidents/none'],
  ] as const)
    assert.equal((await call(anas, method, path)).status, 404, path)
})

test('the link of an alert: opening changes nothing, one press acknowledges as that person, a second one is told', async () => {
  await app.write(juan, 'no puedo respirar, me ahogo')
  app.clock.set('2024-08-19T09:08:00+02:00')
  await app.app.settle()
  const links = await app.rows<{ code: string; staff_id: string; danger: string }>(
    `select l.code, m.staff_id, l.subject_id as danger from link l join message m on m.id = l.message_id
     where l.kind = 'ack' order by m.created_at desc, m.id`,
  )
  const [mine] = links
  assert.ok(mine)
  const status = async (): Promise<unknown> =>
    (await app.rows<{ status: string }>('select status from incident where id = $1', [mine.danger]))[0]
      ?.status
  const page = await (await fetch(`${door.url}/l/${mine.code}`)).text()
  assert.match(page, /Me hago cargo/)
  assert.doesNotMatch(page, /Juan|García|ahogo/)
  assert.equal(await status(), 'open')
  const press = async (code: string): Promise<string> =>
    (
      await fetch(`${door.url}/l/${code}`, { method: 'POST', body: new URLSearchParams({ choice: 'ack' }) })
    ).text()
  assert.match(await press(mine.code), /La atiendes tú/)
  assert.equal(await status(), 'acknowledged')
  assert.match(await press(mine.code), /La atiendes tú/, 'again is the same')
  const { body } = await call(anas, 'GET', `/v1/incidents/${mine.danger}`)
  assert.deepEqual([body['owner'], body['ownerName']], ['person:vega', 'Dra. Lucía Vega'])
  await app.rows(
    `update message set staff_id = 'soto' where id = (select message_id from link where code = $1)`,
    [mine.code],
  )
  assert.match(await press(mine.code), /Ya la atiende otra persona[\s\S]*Dra\. Lucía Vega/)
  await call(anas, 'POST', `/v1/incidents/${mine.danger}/resolve`, { body: { from: 'person:vega' } })
  assert.match(await press(mine.code), /Ya está resuelta/)
  app.clock.set('2024-08-21T09:00:00+02:00')
  assert.equal((await fetch(`${door.url}/l/${mine.code}`)).status, 410)
})
