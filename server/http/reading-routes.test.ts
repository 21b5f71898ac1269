// Messages and incidents read over real HTTP, on a real database: states, reasons, pages, and no address.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { insertRows } from '#core/database/rows.ts'
import { transition } from '#core/delivery/states.ts'
import { recordEvents } from '#core/events/events.ts'
import { type Running, startHttp } from './http.fixture.ts'
import { clockView, consentView, incidentView, messageView } from './openapi-schemas.ts'

let http: Running
let reader: string
before(async () => {
  http = await startHttp(await testDatabase())
  reader = await http.keyFor('pacientes:leer', 'conversaciones:atender')
})
after(() => http.close())

/** Answers our id of a new patient. */
async function putPatient(externalId: string): Promise<string> {
  const key = await http.keyFor('pacientes:escribir')
  const json = { name: { given: 'Ana', family: 'Prueba Ejemplo' } }
  const response = await http.call(`/v1/patients/${externalId}`, { key, method: 'PUT', json })
  return ((await response.json()) as { id: string }).id
}

test("the clinic's clock says the day there", async () => {
  const clock = clockView.parse(await (await http.call('/v1/clock', { key: reader })).json())
  const day = new Date(clock.now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Madrid' })
  assert.deepEqual([clock.zone, clock.today], ['Europe/Madrid', day])
})

/** A message on its way to the device, by the functions that the sender uses. */
async function storeMessage(patientId: string, at: Date): Promise<string> {
  const { ctx } = http
  const id = ctx.ids.next()
  const deliveryId = ctx.ids.next()
  await ctx.db.org('one').tx(async (tx) => {
    const common = { org: 'one', created_at: at, updated_at: at, priority: 3 }
    await insertRows(tx, 'message', [
      {
        ...common,
        id,
        recipient: 'patient',
        patient_id: patientId,
        purpose: 'care',
        kind: 'appointment_confirmation',
        words: 'appointment_confirmation',
        slots: {},
        language: 'es',
        hour_chosen: false,
        state: 'alive',
        send_at: at,
        actor: 'test',
      },
    ])
    await insertRows(tx, 'delivery', [
      {
        ...common,
        id: deliveryId,
        message_id: id,
        hop: 1,
        channel: 'whatsapp',
        lane: 'l',
        address: '+34612345678',
        state: 'queued',
        due_at: at,
        attempt: 0,
        content: { text: 'Hola Ana, tu cita' },
      },
    ])
    await recordEvents(tx, ctx, 'one', [{ type: 'message.submitted', ids: { message: id } }])
    for (const to of ['handing_over', 'sent'] as const)
      await transition(tx, ctx, 'one', { to, ids: [deliveryId] })
    await tx.query(
      `insert into delivery_event (org, id, provider, provider_id, event_key, delivery_id, type, detail, at, received_at)
       values ('one', $1, 'sandbox', 'p', $1, $2, 'failed', '{"reason":"blocked_by_user"}', $3, $3)`,
      [ctx.ids.next(), deliveryId, ctx.clock.now()],
    )
    await transition(tx, ctx, 'one', { to: 'failed', ids: [deliveryId], reason: 'provider_failed' })
  })
  return id
}

test('a message shows its state, attempts and timeline with reasons, and no address', async () => {
  const id = await storeMessage(await putPatient('HIS-3'), http.ctx.clock.now())
  const response = await http.call(`/v1/messages/${id}`, { key: reader })
  const text = await response.text()
  const message = messageView.parse(JSON.parse(text))
  assert.deepEqual(
    [message.state, message.reason, message.channel],
    ['failed', 'provider_failed', 'whatsapp'],
  )
  assert.deepEqual(
    message.deliveries.map(({ state, attempts, sentAt, text: words }) => [
      state,
      attempts,
      sentAt !== null,
      words,
    ]),
    [['failed', 1, true, 'Hola Ana, tu cita']],
  )
  const types = message.timeline.map(({ type, detail }) => [type, detail])
  assert.deepEqual(
    types.slice(0, 3).map(([type]) => type),
    ['message.submitted', 'delivery.handing_over', 'delivery.sent'],
  )
  assert.ok(types.some(([type, detail]) => type === 'provider.failed' && detail === 'blocked_by_user'))
  assert.ok(types.some(([type, detail]) => type === 'delivery.failed' && detail === 'provider_failed'))
  assert.ok(!text.includes('612345678'))
})

test('the words of a message are for those who may read patients', async () => {
  const [stored] = await http.ctx.db.system().query<{ id: string }>('select id from message limit 1')
  const sender = await http.keyFor('citas:enviar')
  const message = messageView.parse(
    await (await http.call(`/v1/messages/${stored?.id}`, { key: sender })).json(),
  )
  assert.equal(message.deliveries[0]?.text, undefined)
  assert.equal(message.deliveries[0]?.state, 'failed')
})

test('a message of nobody, or of another organization, is not found', async () => {
  await http.ctx.db.system().query(
    `insert into message (org, id, recipient, purpose, kind, words, language, state, send_at, priority, actor, created_at, updated_at)
    values ('two', 'm-two', 'staff', 'care', 'k', 'w', 'es', 'done', $1, 1, 'a', $1, $1)`,
    [http.ctx.clock.now()],
  )
  for (const id of ['nothing', 'm-two', 'a%27b', 'x'.repeat(70)]) {
    assert.equal((await http.call(`/v1/messages/${id}`, { key: reader })).status, 404, id)
  }
})

test('messages of a patient come in pages, newest first, none twice', async () => {
  const patient = await putPatient('HIS-4')
  const at = http.ctx.clock.now()
  const stored: string[] = []
  for (let i = 0; i < 5; i += 1)
    stored.push(await storeMessage(patient, new Date(at.getTime() + Math.floor(i / 2) * 1000)))
  const seen: string[] = []
  let next: string | null = ''
  for (let page = 0; next !== null && page < 9; page += 1) {
    const response: Response = await http.call(
      `/v1/patients/HIS-4/messages?limit=2${next && `&cursor=${next}`}`,
      { key: reader },
    )
    const list = (await response.json()) as { data: { id: string }[]; next: string | null }
    assert.ok(list.data.length <= 2)
    seen.push(...list.data.map((message) => message.id))
    next = list.next
  }
  assert.equal(next, null)
  assert.deepEqual([...seen].sort(), [...stored].sort())
  assert.deepEqual(seen.slice(0, 1), stored.slice(-1))
})

const badQueries = [
  'cursor=nada',
  'cursor=',
  'limit=0',
  'limit=101',
  'limit=x',
  'otra=1',
  'limit=1&limit=2',
  `cursor=${Buffer.from('2026-01-01|x').toString('base64url')}`,
]
for (const query of badQueries) {
  test(`a query is refused: ${query}`, async () => {
    assert.equal((await http.call(`/v1/patients/HIS-4/messages?${query}`, { key: reader })).status, 400)
  })
}

test('incidents are filtered by status and queue and come in pages', async () => {
  const at = http.ctx.clock.now()
  const rows = (['open', 'open', 'resolved'] as const).map((status, index) => ({
    org: 'one',
    id: `inc${index}`,
    number: index + 1,
    queue: index === 1 ? 'billing' : 'clinical',
    intent: 'complaint',
    urgency: 'none',
    listed: [],
    status,
    reports: 1,
    opened_at: new Date(at.getTime() + index),
  }))
  await http.ctx.db.org('one').tx((tx) => insertRows(tx, 'incident', rows))
  const numbers = async (query: string): Promise<number[]> => {
    const list = (await (await http.call(`/v1/incidents?${query}`, { key: reader })).json()) as {
      data: unknown[]
    }
    return list.data.map((incident) => incidentView.parse(incident).number)
  }
  assert.deepEqual(await numbers(''), [3, 2, 1])
  assert.deepEqual(await numbers('status=open'), [2, 1])
  assert.deepEqual(await numbers('status=open&queue=clinical'), [1])
  assert.deepEqual(await numbers('limit=1'), [3])
  assert.equal((await http.call('/v1/incidents?status=lost', { key: reader })).status, 400)
})

test('the proof of consent is read by whoever may read patients, as it is described', async () => {
  const key = await http.keyFor('pacientes:escribir')
  const evidence = { text: 'Acepto los avisos.', version: 'v2', language: 'es', form: 'F-1' }
  const consents = [{ purpose: 'care', channel: 'sms', status: 'given', evidence }]
  const json = { name: { given: 'Ana', family: 'Prueba Ejemplo' }, consents }
  await http.call('/v1/patients/HIS-5', { key, method: 'PUT', json })
  const { data } = (await (await http.call('/v1/patients/HIS-5/consents', { key: reader })).json()) as {
    data: unknown[]
  }
  const [row, ...more] = data.map((one) => consentView.parse(one))
  assert.equal(more.length, 0)
  assert.deepEqual(
    [row?.patient, row?.purpose, row?.status, row?.text, row?.textVersion, row?.language, row?.how],
    ['HIS-5', 'care', 'given', 'Acepto los avisos.', 'v2', 'es', 'api'],
  )
  assert.deepEqual(row?.evidence, evidence)
  assert.match(row?.actor ?? '', /^key:/)
  assert.equal((await http.call('/v1/patients/HIS-5/consents', { key })).status, 403)
  assert.equal((await http.call('/v1/patients/NADIE/consents', { key: reader })).status, 404)
})
