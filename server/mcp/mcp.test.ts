// MCP over real HTTP with the real client, in both protocol eras: the six tools, their answers, refusals and who gets in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { toolNames } from '#tools/contract.ts'
import { type Running, startHttp } from '../http/http.fixture.ts'

let http: Running
let key: string
let all: string
before(async () => {
  http = await startHttp(await testDatabase())
  key = await http.keyFor('citas:enviar')
  all = await http.keyFor('citas:enviar', 'alertas:preparar')
})
after(() => http.close())

async function connect(options: ClientOptions, as = key): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, options)
  const transport = new StreamableHTTPClientTransport(new URL(`${http.url}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${as}` } },
  })
  await client.connect(transport)
  return client
}

const eras: { era: string; options: ClientOptions }[] = [
  { era: '2025', options: {} },
  { era: '2026', options: { versionNegotiation: { mode: 'auto' } } },
]

type Content = {
  content?: { type: string; text?: string }[]
  isError?: boolean
  structuredContent?: unknown
  _meta?: Record<string, unknown>
}
const textOf = (result: unknown): string =>
  ((result as Content).content ?? []).map((part) => part.text ?? '').join('')

for (const { era, options } of eras) {
  test(`${era}: the six tools are listed with their schemas and hints`, async () => {
    const client = await connect(options, all)
    const { tools } = await client.listTools()
    assert.deepEqual(
      tools.map((tool) => tool.name),
      [...toolNames].sort(),
    )
    for (const tool of tools) {
      assert.equal(tool.title, `Título de ${tool.name}`)
      assert.equal(tool.inputSchema['additionalProperties'], false)
      assert.deepEqual(tool.inputSchema.required, ['paciente'])
      assert.ok(tool.outputSchema?.['properties'])
      assert.deepEqual(tool.annotations, {
        title: tool.title,
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: true,
      })
    }
    await client.close()
  })

  test(`${era}: a call answers with the sentence and its structure`, async () => {
    const client = await connect(options)
    const result = (await client.callTool({
      name: 'enviarConfirmacionCita',
      arguments: { paciente: 'Ana' },
    })) as Content
    assert.equal(textOf(result), 'Mensaje enviado: Hola Ana')
    assert.deepEqual(result.structuredContent, {
      text: 'Mensaje enviado: Hola Ana',
      state: 'sent',
      messageId: 'm1',
      channel: 'whatsapp',
    })
    assert.ok(!result.isError)
    assert.equal(http.ran.at(-1)?.principal.kind, 'key')
    await client.close()
  })

  const refusals: {
    label: string
    tool: string
    args: Record<string, unknown>
    says: RegExp
    code: string
  }[] = [
    {
      label: 'a wrong argument',
      tool: 'enviarConfirmacionCita',
      args: { paciente: '' },
      says: /«paciente» no es válido\. Corrige/,
      code: 'invalid_input',
    },
    {
      label: 'an unknown argument',
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Ana', '612345678': 'x' },
      says: /no es válido/,
      code: 'invalid_input',
    },
    {
      label: 'no arguments',
      tool: 'enviarConfirmacionCita',
      args: {},
      says: /«paciente»/,
      code: 'invalid_input',
    },
    {
      label: 'an unknown patient',
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Nadie' },
      says: /No hay ningún paciente/,
      code: 'patient_not_found',
    },
    {
      label: 'not allowed to be sent',
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Baja' },
      says: /^No enviado/,
      code: 'not_sent',
    },
    {
      label: 'a missing scope',
      tool: 'alertaSaludPublica',
      args: { paciente: 'Ana' },
      says: /alertas:preparar/,
      code: 'forbidden',
    },
    {
      label: 'our own failure',
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Rota' },
      says: /por nuestra parte/,
      code: 'internal',
    },
  ]
  for (const { label, tool, args, says, code } of refusals) {
    test(`${era}: refused in Spanish without an echo: ${label}`, async () => {
      const client = await connect(options)
      const result = (await client.callTool({ name: tool, arguments: args })) as Content
      assert.equal(result.isError, true)
      assert.match(textOf(result), says)
      assert.equal((result._meta?.['ai.metaqare/error'] as { code?: string } | undefined)?.code, code)
      assert.ok(!/612345678|Juana|Nadie|Rota/.test(JSON.stringify(result)))
      await client.close()
    })
  }

  test(`${era}: a tool that does not exist is an error and runs nothing`, async () => {
    const client = await connect(options)
    const before = http.ran.length
    await assert.rejects(client.callTool({ name: 'enviarTodo612345678', arguments: {} }), (error: Error) => {
      assert.match(
        error.message,
        /No existe esa herramienta, o este acceso no la tiene\. Las que hay: .*feedbackPaciente/,
      )
      assert.ok(!/enviarTodo|612345678|not found/.test(error.message))
      return true
    })
    assert.equal(http.ran.length, before)
    await client.close()
  })

  test(`${era}: a stranger is not let in`, async () => {
    await assert.rejects(connect(options, 'mq_nobody'))
  })
}

const callRaw = async (params: unknown): Promise<string> => {
  const response = await http.call('/mcp', {
    key,
    json: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
    headers: { accept: 'application/json, text/event-stream' },
  })
  assert.equal(response.status, 200)
  return response.text()
}

const misshapen: { label: string; params: unknown; says: RegExp }[] = [
  {
    label: 'arguments as a text',
    params: { name: 'feedbackPaciente', arguments: '612345678' },
    says: /«arguments» no es válido/,
  },
  {
    label: 'arguments as a list',
    params: { name: 'feedbackPaciente', arguments: ['612345678'] },
    says: /«arguments» no es válido/,
  },
  { label: 'a number for a name', params: { name: 612345678 }, says: /Las que hay: / },
  { label: 'the name of what every object has', params: { name: 'constructor' }, says: /Las que hay: / },
  { label: 'no name', params: { arguments: {} }, says: /Las que hay: / },
]
for (const { label, params, says } of misshapen) {
  test(`a misshapen call is answered in Spanish without an echo: ${label}`, async () => {
    const before = http.ran.length
    const answered = await callRaw(params)
    assert.match(answered, says)
    assert.ok(!/612345678|Invalid|expected/.test(answered), answered)
    assert.equal(http.ran.length, before)
  })
}

test('both eras are what they say', async () => {
  const [old, modern] = await Promise.all(eras.map(({ options }) => connect(options)))
  assert.match(old?.getNegotiatedProtocolVersion() ?? '', /^2025/)
  assert.equal(modern?.getNegotiatedProtocolVersion(), '2026-07-28')
  await Promise.all([old?.close(), modern?.close()])
})

test('a stranger is challenged, and pages of others are refused', async () => {
  const post = (headers: Record<string, string>): Promise<Response> =>
    http.call('/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: '{}',
    })
  const stranger = await post({})
  assert.equal(stranger.status, 401)
  assert.match(stranger.headers.get('www-authenticate') ?? '', /^Bearer/)
  assert.equal((await post({ authorization: `Bearer ${key}`, origin: 'https://evil.example' })).status, 403)
  const large = await http.call('/mcp', {
    method: 'POST',
    key,
    headers: { 'content-type': 'application/json' },
    body: `"${'x'.repeat(1_000_001)}"`,
  })
  assert.equal(large.status, 413)
})

test('nothing of an argument is logged', async () => {
  assert.ok(!/612345678|Juana|Nadie|"Ana"/.test(http.logged.join('')))
})
