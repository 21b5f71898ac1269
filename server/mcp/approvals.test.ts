// A mass send is approved by a person or not at all: the eight cases, by raw requests and by the official clients of both eras.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { type Content, eras, type Product, startProduct, textOf } from './mcp.fixture.ts'

const alert = 'Ola de calor'
let served: Product
let key: string
let other: string
// A product each: whoever had an alert today is not written to again, and caps are kept.
beforeEach(async () => {
  served = await startProduct({ massLimit: 2 })
  key = await served.keyFor('alertas:preparar', 'alertas:aprobar')
  other = await served.keyFor('alertas:preparar', 'alertas:aprobar')
})
afterEach(() => served.close())

type Asked = { requestState: string; inputRequests: { aprobacion: { params: { message: string } } } }
type Reply = { result?: Content & Asked & { resultType: string }; error?: { code: number; message: string } }

const call = async (
  args: Record<string, unknown>,
  more: Record<string, unknown> = {},
  as = key,
): Promise<Reply> =>
  (await served.rpc(as, 'tools/call', { name: 'alertaSaludPublica', arguments: args, ...more })) as Reply

const accept = (destinatarios: unknown): Record<string, unknown> => ({
  aprobacion: { action: 'accept', content: { destinatarios } },
})

const messages = async (): Promise<number> => {
  await served.product.app.settle()
  const [row] = await served.product.rows<{ n: number }>(
    `select count(*)::int as n from message where kind = 'health_alert' and state <> 'blocked'`,
  )
  return row?.n ?? -1
}

/** A send that waits: each case has a group of its own, so that no plan is another's. */
async function ask(
  segmento: string,
  alerta = alert,
): Promise<{ state: string; count: number; args: { alerta: string; segmento: string } }> {
  const args = { alerta, segmento }
  const { result } = await call(args)
  assert.equal(result?.resultType, 'input_required', JSON.stringify(result))
  const [plan] = await served.product.rows<{ recipients: number }>(
    `select recipients from plan order by created_at desc, id desc limit 1`,
  )
  return { state: result.requestState, count: plan?.recipients ?? 0, args }
}

/** Nobody gets anything, and the sentence says so. */
async function refusedWithoutSending(answer: Promise<Reply>, says: RegExp): Promise<void> {
  const before = await messages()
  const { result, error } = await answer
  assert.match(error?.message ?? textOf(result), says)
  assert.ok(error !== undefined || result?.isError === true)
  assert.equal(await messages(), before)
}

test('accept: the form shows group, text and count, fills nothing in, and the typed count sends once', async () => {
  const before = await messages()
  // An alert of its own: whoever had it today has it once.
  const args = { alerta: 'Ola de frío', segmento: 'mayores de 60 años' }
  const { result } = await call(args)
  const form = result?.inputRequests.aprobacion.params as unknown as {
    message: string
    requestedSchema: { properties: { destinatarios: Record<string, unknown> }; required: string[] }
  }
  const [plan] = await served.product.rows<{ recipients: number }>(
    `select recipients from plan order by created_at desc limit 1`,
  )
  assert.ok(plan)
  assert.match(form.message, new RegExp(`Envío a ${plan.recipients} personas`))
  assert.match(form.message, /A quién: .*60/)
  assert.match(form.message, /Texto exacto:\n.*frío/i)
  assert.equal(form.requestedSchema.properties.destinatarios['type'], 'integer')
  assert.ok(!('default' in form.requestedSchema.properties.destinatarios))
  assert.deepEqual(form.requestedSchema.required, ['destinatarios'])
  assert.equal(await messages(), before, 'asking sends nothing')
  const sent = await call(args, {
    requestState: result?.requestState,
    inputResponses: accept(plan.recipients),
  })
  assert.ok(!sent.result?.isError, textOf(sent.result))
  assert.equal((await messages()) - before, plan.recipients)
})

test('accept with another count sends nothing, and the state is spent', async () => {
  const { state, count, args } = await ask('mayores de 61 años')
  await refusedWithoutSending(
    call(args, { requestState: state, inputResponses: accept(count + 1) }),
    /no coincide|destinatarios/i,
  )
  await refusedWithoutSending(call(args, { requestState: state, inputResponses: accept(count) }), /ya se usó/)
})

test('decline and cancel: a clear sentence, nothing sent, and no second chance with the same state', async () => {
  for (const [action, says] of [
    ['decline', /rechazado: no se ha enviado nada/],
    ['cancel', /no se ha enviado nada/],
  ] as const) {
    const { state, count, args } = await ask(`mayores de ${action === 'decline' ? 62 : 63} años`)
    await refusedWithoutSending(
      call(args, { requestState: state, inputResponses: { aprobacion: { action } } }),
      says,
    )
    await refusedWithoutSending(
      call(args, { requestState: state, inputResponses: accept(count) }),
      /ya se usó/,
    )
  }
})

test('replay: the very same approval a second time sends nothing more', async () => {
  const { state, count, args } = await ask('mayores de 64 años', 'Sarampión')
  const again = { requestState: state, inputResponses: accept(count) }
  const before = await messages()
  assert.ok(!(await call(args, again)).result?.isError)
  const sent = (await messages()) - before
  assert.ok(sent > 0)
  await refusedWithoutSending(call(args, again), /ya se usó/)
})

test('tampered: a state that was changed, or is none of ours, is an error of the protocol', async () => {
  const { state, count, args } = await ask('mayores de 66 años')
  const [version, body = '', mac] = state.split('.')
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as { p: { plan: string } }
  const swapped = Buffer.from(JSON.stringify({ ...payload, exp: 9_999_999_999 })).toString('base64url')
  for (const forged of [`${version}.${swapped}.${mac}`, `${state}x`, 'v1.a.b', '', payload.p.plan]) {
    const answer = call(args, { requestState: forged, inputResponses: accept(count) })
    await refusedWithoutSending(answer, /no es válida o ha caducado/)
    assert.equal((await answer).error?.code, -32602)
  }
})

test('swapped arguments: what was approved is what was shown', async () => {
  const { state, count, args } = await ask('mayores de 67 años')
  for (const changed of [
    { ...args, segmento: 'todos los pacientes' },
    { ...args, canal: 'SMS' },
    { ...args, alerta: 'Ola de frío' },
  ])
    await refusedWithoutSending(
      call(changed, { requestState: state, inputResponses: accept(count) }),
      /no son los que se mostraron/,
    )
  assert.ok(!(await call(args, { requestState: state, inputResponses: accept(count) })).result?.isError)
})

test('expired: after ten minutes the state is worth nothing', async (t) => {
  const { state, count, args } = await ask('mayores de 68 años')
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 601_000 })
  const answer = await call(args, { requestState: state, inputResponses: accept(count) })
  t.mock.timers.reset()
  await refusedWithoutSending(Promise.resolve(answer), /no es válida o ha caducado/)
})

test('no elicitation: the link, as ever, in both eras', async () => {
  for (const options of [{}, { versionNegotiation: { mode: 'auto' as const } }]) {
    const client = await served.connect(key, options)
    const before = await messages()
    const result = (await client.callTool({
      name: 'alertaSaludPublica',
      arguments: { alerta: alert, segmento: 'mayores de 70 años' },
    })) as Content
    assert.equal(result.structuredContent?.['state'], 'needs_approval')
    assert.match(String(result.structuredContent?.['approvalUrl']), /\/aprobar\//)
    assert.equal(await messages(), before)
    await client.close()
  }
})

test('wrong person: a state belongs to the key it was made for; a key that may not approve gets the link', async () => {
  const { state, count, args } = await ask('mayores de 71 años')
  await refusedWithoutSending(
    call(args, { requestState: state, inputResponses: accept(count) }, other),
    /no son los que se mostraron/,
  )
  const preparing = await served.keyFor('alertas:preparar')
  const { result } = await call({ alerta: alert, segmento: 'mayores de 72 años' }, {}, preparing)
  assert.equal(result?.structuredContent?.['state'], 'needs_approval')
  const reader = await served.keyFor('pacientes:leer')
  await refusedWithoutSending(
    call(args, { requestState: state, inputResponses: accept(count) }, reader),
    /alertas:preparar/,
  )
})

test('what a result says is no argument: neither plan nor state nor count is taken from one', async () => {
  const { state, args } = await ask('mayores de 73 años')
  const payload = JSON.parse(Buffer.from(state.split('.')[1] ?? '', 'base64url').toString()) as {
    p: { plan: string }
  }
  for (const extra of [
    { requestState: state },
    { planId: payload.p.plan },
    { aprobacion: state },
    { destinatarios: 5 },
    { inputResponses: accept(5) },
  ])
    await refusedWithoutSending(call({ ...args, ...extra }), /no es|sobra|conocido|válido/)
})

for (const [index, { era, options }] of eras.entries()) {
  test(`${era}: the official client shows the form, and what its person answers is done`, async () => {
    const client = await served.connect(key, { ...options, capabilities: { elicitation: { form: {} } } })
    let shown = ''
    let answer: { action: 'accept'; content: { destinatarios: number } } | { action: 'decline' } = {
      action: 'decline',
    }
    client.setRequestHandler('elicitation/create', (request) => {
      shown = request.params.message
      const count = Number(/Envío a ([\d.]+)/.exec(shown)?.[1]?.replaceAll('.', ''))
      return answer.action === 'decline' ? answer : { action: 'accept', content: { destinatarios: count } }
    })
    const asked = {
      name: 'alertaSaludPublica',
      arguments: { alerta: ['Ola de frío', 'Agua de consumo'][index], segmento: 'mayores de 74 años' },
    }
    const before = await messages()
    const declined = (await client.callTool(asked)) as Content
    assert.equal(declined.isError, true)
    assert.match(textOf(declined), /rechazado/)
    assert.equal(await messages(), before)
    answer = { action: 'accept', content: { destinatarios: 0 } }
    const sent = (await client.callTool(asked)) as Content
    assert.ok(!sent.isError, textOf(sent))
    assert.ok((await messages()) > before)
    await client.close()
  })
}
