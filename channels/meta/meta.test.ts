// WhatsApp by Meta: the contract of every channel, requests like Meta's own, and its errors told apart.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, beforeEach, test } from 'node:test'
import { type FakeMeta, startFakeMeta } from '#evals/fakes/meta.ts'
import { channelContract } from '../contract.fixture.ts'
import type { Channel, Content, Outgoing, SendResult, Trouble } from '../contract.ts'
import { metaChannel } from './meta.ts'

const channelOf = (fake: FakeMeta, more: { timeoutMs?: number; wabaId?: string } = {}): Channel =>
  metaChannel({
    accessToken: () => fake.accessToken,
    appSecret: () => fake.appSecret,
    verifyToken: () => fake.verifyToken,
    phoneNumberId: fake.phoneNumberId,
    sender: '+34910000000',
    baseUrl: fake.url,
    apiVersion: 'v23.0',
    timeoutMs: 500,
    ...more,
  }).channel

channelContract('WhatsApp by Meta', async () => {
  const fake = await startFakeMeta()
  return {
    channel: channelOf(fake),
    address: '+34600000001',
    arrived: () =>
      fake.messages.map(({ body }) => ({
        text: (body['text'] as { body: string }).body,
        address: String(body['to']),
        deliveryId: String(body['biz_opaque_callback_data']),
      })),
    fault: fake.fault,
    secrets: [fake.accessToken, fake.appSecret],
    close: fake.close,
  }
})

let fake: FakeMeta
let channel: Channel
before(async () => {
  fake = await startFakeMeta()
  channel = channelOf(fake)
})
beforeEach(() => {
  fake.refuse(null)
  fake.messages.length = 0
})
after(() => fake.close())

const outgoing = (content: Partial<Content>, more: Partial<Outgoing> = {}): Outgoing => ({
  org: 'one',
  deliveryId: 'd1',
  sender: '+34910000000',
  address: '+34600000001',
  content: { text: 'Hola', ...content },
  ...more,
})
const sentBody = async (out: Outgoing): Promise<Record<string, unknown>> => {
  const result = await channel.send(out)
  assert.equal(result.state, 'sent', JSON.stringify(result))
  const last = fake.messages.at(-1)
  assert.ok(last)
  return last.body
}

const buttons = [
  { label: 'Confirmo', payload: 'confirm:m1' },
  { label: 'Cambiar', payload: 'reschedule:m1' },
]
const template = { providerId: 'mq_x/77', language: 'es', variables: ['Ana', 'tu cita'] }

const requests: { label: string; out: Outgoing; expected: Record<string, unknown> }[] = [
  {
    label: 'a text',
    out: outgoing({ text: 'Hola Íñigo' }),
    expected: { to: '+34600000001', type: 'text', text: { body: 'Hola Íñigo', preview_url: false } },
  },
  {
    label: 'buttons',
    out: outgoing({ buttons }),
    expected: {
      to: '+34600000001',
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'Hola' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'confirm:m1', title: 'Confirmo' } },
            { type: 'reply', reply: { id: 'reschedule:m1', title: 'Cambiar' } },
          ],
        },
      },
    },
  },
  {
    label: 'an answer to a user id',
    out: outgoing({}, { address: 'ES.13491208655302741918', answers: 'wamid.abc' }),
    expected: {
      recipient: 'ES.13491208655302741918',
      context: { message_id: 'wamid.abc' },
      type: 'text',
      text: { body: 'Hola', preview_url: false },
    },
  },
  {
    label: 'an answer to what another provider brought',
    out: outgoing({}, { answers: 'SM0123' }),
    expected: { to: '+34600000001', type: 'text', text: { body: 'Hola', preview_url: false } },
  },
  {
    label: 'a template with everything',
    out: outgoing({ buttons, template: { ...template, urlSuffix: 'c0de' } }),
    expected: {
      to: '+34600000001',
      type: 'template',
      template: {
        name: 'mq_x',
        language: { policy: 'deterministic', code: 'es' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ana' },
              { type: 'text', text: 'tu cita' },
            ],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '0',
            parameters: [{ type: 'payload', payload: 'confirm:m1' }],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '1',
            parameters: [{ type: 'payload', payload: 'reschedule:m1' }],
          },
          { type: 'button', sub_type: 'url', index: '2', parameters: [{ type: 'text', text: 'c0de' }] },
        ],
      },
    },
  },
  {
    label: 'a template without a variable',
    out: outgoing({ template: { ...template, variables: [] } }),
    expected: {
      to: '+34600000001',
      type: 'template',
      template: { name: 'mq_x', language: { policy: 'deterministic', code: 'es' } },
    },
  },
  {
    label: 'buttons that do not fit leave the words',
    out: outgoing({ buttons: [...buttons, ...buttons] }),
    expected: { to: '+34600000001', type: 'text', text: { body: 'Hola', preview_url: false } },
  },
]
for (const { label, out, expected } of requests) {
  test(`sends ${label}`, async () => {
    assert.deepEqual(await sentBody(out), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      biz_opaque_callback_data: 'd1',
      ...expected,
    })
  })
}

/** Paths and kinds of a JSON value; of a list, what its members have. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => shapeOf(one, `${path}[]`)))]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => shapeOf(one, `${path}.${key}`))
  return [`${path}: ${typeof value}`]
}

const like: { example: string; out: Outgoing; ours: string[] }[] = [
  { example: 'Send Text Message', out: outgoing({}), ours: [] },
  {
    example: 'Send Reply to Text Message',
    out: outgoing({}, { answers: 'wamid.abc' }),
    ours: [],
  },
  { example: 'Send Reply Button', out: outgoing({ buttons }), ours: [] },
  {
    example: 'Send Message Template Interactive',
    out: outgoing({ buttons, template }),
    ours: ['.template.language.policy: string'],
  },
]
for (const { example, out, ours } of like) {
  test(`has the shape of Meta's own example "${example}"`, async () => {
    const file = new URL('./fixtures/send-message-requests.json', import.meta.url)
    const examples = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
    const known = new Set(shapeOf(examples[example]))
    const unknown = shapeOf(await sentBody(out)).filter((path) => !known.has(path))
    assert.deepEqual(unknown, [...ours, '.biz_opaque_callback_data: string'])
  })
}

test('names itself, and carries the token in a header only', async () => {
  await sentBody(outgoing({}))
  const call = fake.calls.at(-1)
  assert.equal(call?.path, `/v23.0/${fake.phoneNumberId}/messages`)
  assert.equal(call.headers['user-agent'], 'metaqare/1.0.0')
  assert.equal(call.headers.authorization, `Bearer ${fake.accessToken}`)
})

const unfit: { out: Outgoing; trouble: Trouble; code: string }[] = [
  { out: outgoing({ text: 'x'.repeat(4097) }), trouble: 'content_rejected', code: 'text_too_long' },
  { out: outgoing({}, { address: 'ana@example.org' }), trouble: 'address_dead', code: 'bad_address' },
  { out: outgoing({}, { address: '600000001' }), trouble: 'address_dead', code: 'bad_address' },
]
for (const { out, trouble, code } of unfit) {
  test(`does not even ask: ${code} ${out.address.length}`, async () => {
    assert.deepEqual(await channel.send(out), { state: 'refused', trouble, code })
    assert.equal(fake.messages.length, 0)
  })
}

type Refusal = {
  status: number
  code: number
  more?: object
  headers?: Record<string, string>
  trouble: Trouble
  afterMs?: number
}
const usage = JSON.stringify({
  '102290129340398': [{ type: 'whatsapp', call_count: 100, estimated_time_to_regain_access: 7 }],
})
const refusals: Refusal[] = [
  { status: 400, code: 131047, trouble: 'window_closed' },
  { status: 400, code: 131026, trouble: 'not_on_channel' },
  { status: 400, code: 131049, trouble: 'withheld' },
  { status: 400, code: 130472, trouble: 'withheld' },
  { status: 400, code: 131050, trouble: 'marketing_stopped' },
  { status: 400, code: 130429, trouble: 'slow_down' },
  { status: 429, code: 130429, headers: { 'retry-after': '3' }, trouble: 'slow_down', afterMs: 3000 },
  {
    status: 400,
    code: 80007,
    headers: { 'x-business-use-case-usage': usage },
    trouble: 'slow_down',
    afterMs: 420_000,
  },
  { status: 400, code: 4, headers: { 'x-business-use-case-usage': '{' }, trouble: 'slow_down' },
  { status: 400, code: 131048, trouble: 'slow_down', afterMs: 900_000 },
  { status: 400, code: 131056, trouble: 'recipient_busy', afterMs: 6000 },
  { status: 404, code: 132001, trouble: 'template_rejected' },
  { status: 400, code: 132000, trouble: 'template_rejected' },
  { status: 400, code: 132012, trouble: 'template_rejected' },
  { status: 400, code: 132015, trouble: 'template_rejected' },
  { status: 400, code: 131042, trouble: 'sender_misconfigured' },
  { status: 401, code: 190, trouble: 'sender_misconfigured' },
  { status: 403, code: 10, trouble: 'sender_misconfigured' },
  { status: 403, code: 294, trouble: 'sender_misconfigured' },
  { status: 403, code: 368, trouble: 'sender_misconfigured' },
  { status: 400, code: 133010, trouble: 'sender_misconfigured' },
  { status: 400, code: 100, trouble: 'content_rejected' },
  { status: 400, code: 100, more: { error_subcode: 33 }, trouble: 'sender_misconfigured' },
  { status: 400, code: 131051, trouble: 'content_rejected' },
  { status: 500, code: 131000, trouble: 'provider_down' },
  { status: 503, code: 2, trouble: 'provider_down' },
  { status: 400, code: 999_999, trouble: 'unknown' },
  { status: 400, code: 999_999, more: { is_transient: true }, trouble: 'provider_down' },
  { status: 503, code: 999_999, trouble: 'provider_down' },
  { status: 403, code: 999_999, trouble: 'sender_misconfigured' },
]
for (const { status, code, more, headers, trouble, afterMs } of refusals) {
  test(`${status} with code ${code}${more ? ` ${JSON.stringify(more)}` : ''} is ${trouble}`, async () => {
    const error = { message: '600000001 said no', type: 'OAuthException', code, ...more }
    fake.refuse({ status, error, ...(headers ? { headers } : {}) })
    const expected: SendResult = { state: 'refused', trouble, code: String(code), afterMs }
    assert.deepEqual(await channel.send(outgoing({})), expected)
  })
}

test('an error without a code is told by its status', async () => {
  fake.refuse({ status: 400, error: { message: 'strange', code: 'many' } })
  assert.deepEqual(await channel.send(outgoing({})), {
    state: 'refused',
    trouble: 'unknown',
    code: 'http_400',
    afterMs: undefined,
  })
})

const draft = {
  name: 'mq_appointment_confirmation',
  language: 'es',
  category: 'utility' as const,
  body: 'Hola {{1}}, {{2}} está confirmada. Accede con el botón de abajo.',
  samples: ['Ana', 'tu cita'],
  buttons: [{ label: 'Confirmo', payload: 'confirm' }],
  url: { label: 'Ver la cita', base: 'https://x.example/l/', sample: 'c0de' },
}

test('a template is registered once, however often it is asked for, and tells its state', async () => {
  const port = channel.templates
  assert.ok(port)
  const { providerId } = await port.register(draft)
  assert.match(providerId, /^mq_appointment_confirmation\/\d+$/)
  assert.deepEqual(fake.templates[0]?.request, {
    name: 'mq_appointment_confirmation',
    language: 'es',
    category: 'UTILITY',
    components: [
      { type: 'BODY', text: draft.body, example: { body_text: [['Ana', 'tu cita']] } },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'QUICK_REPLY', text: 'Confirmo' },
          {
            type: 'URL',
            text: 'Ver la cita',
            url: 'https://x.example/l/{{1}}',
            example: ['https://x.example/l/c0de'],
          },
        ],
      },
    ],
  })
  assert.deepEqual(await port.register(draft), { providerId }, 'a lost answer costs nothing')
  assert.deepEqual(await port.state(providerId), { state: 'pending', code: undefined })
  const states = { APPROVED: 'approved', REJECTED: 'rejected', PAUSED: 'paused', DISABLED: 'disabled' }
  for (const [status, state] of Object.entries(states)) {
    if (fake.templates[0]) fake.templates[0].status = status
    assert.equal((await port.state(providerId)).state, state)
  }
})

test('what Meta will not register says why, in its own code', async () => {
  const port = channel.templates
  assert.ok(port)
  const others = [
    { ...draft, body: `${draft.body} Gracias.` },
    { ...draft, url: { ...draft.url, base: 'https://otra.example/l/' } },
    { ...draft, buttons: [] },
  ]
  for (const other of others) await assert.rejects(port.register(other), { code: '100.2388024' })
  await assert.rejects(port.register({ ...draft, name: 'mq_y', body: 'Hola {{1}}.' }), {
    code: '100.2388299',
  })
  await assert.rejects(port.state('mq_z/1'), { code: '803' })
  await fake.fault('wrong_key')
  await assert.rejects(port.state('mq_z/1'), { code: '190' })
  await fake.fault('not_there')
  await assert.rejects(port.register(draft), { code: /^(?:ECONNREFUSED|UND_ERR_SOCKET)$/ })
  await fake.fault(null)
})

test('the account of the number is told to us, or has to be', async () => {
  fake.tellsAccount(false)
  await assert.rejects(channelOf(fake).templates?.register({ ...draft, name: 'mq_w' }) ?? Promise.resolve(), {
    code: 'waba_id_needed',
  })
  const told = await channelOf(fake, { wabaId: fake.wabaId }).templates?.register({ ...draft, name: 'mq_w' })
  assert.match(told?.providerId ?? '', /^mq_w\//)
  fake.tellsAccount(true)
})
