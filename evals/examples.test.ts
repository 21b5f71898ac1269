// The examples run as their README says, against a server that was started as people start it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fakeModel, type FakeModel } from './fakes/model.ts'
import { post, runFile, runServer, type Server } from './run-server.ts'

let server: Server
let model: FakeModel
let env: Record<string, string>

before(async () => {
  // By day, so that nothing waits for the morning.
  server = await runServer({ NOW: `${new Date().toISOString().slice(0, 10)}T11:00:00+01:00` })
  const made = await post(server, '/v1/keys', {
    name: 'example',
    scopes: ['citas:enviar', 'nps:enviar', 'pacientes:leer'],
  })
  const { key } = (await made.json()) as { key: string }
  model = await fakeModel()
  env = {
    METAQARE_URL: server.url,
    METAQARE_API_KEY: key,
    OPENAI_API_KEY: 'none',
    OPENAI_BASE_URL: model.url,
  }
})
after(async () => {
  await server.remove()
  await model.close()
})

const examples: [file: string, lines: RegExp[]][] = [
  [
    'functions.ts',
    [
      /^Mensaje enviado: Hola Juan, tu cita de Videoconsulta/,
      /^Recordatorio programado: /,
      /^patient_not_found: /,
    ],
  ],
  ['rest.mjs', [/^200 sent /, /^200 replayed: true$/, /^(?:Ninguna|\d+) cita/, /^timeline: true$/]],
  ['mcp-client.ts', [/^tools: .*consultarAgenda.*enviarConfirmacionCita/, /^Recordatorio programado: /, /./]],
]

for (const [file, lines] of examples) {
  test(`examples/${file}`, async () => {
    const { code, stdout, stderr } = await runFile(`examples/${file}`, [], { env })
    assert.equal(code, 0, stderr)
    const said = stdout.trimEnd().split('\n')
    let from = 0
    for (const pattern of lines) {
      const found = said.findIndex((line, place) => place >= from && pattern.test(line))
      assert.ok(found >= 0, `${String(pattern)} in ${stdout}`)
      from = found + 1
    }
  })
}

test('examples/langchain-agent.ts: the model proposes, the key’s scopes decide', async () => {
  const day = new Date(Date.now() + 96 * 3_600_000).toISOString().slice(0, 10)
  const calls = [
    {
      name: 'enviarConfirmacionCita',
      args: {
        paciente: 'Juan García',
        fechaHora: `${day} 10:00`,
        tipoCita: 'Videoconsulta',
        canal: 'WhatsApp',
      },
    },
    { name: 'alertaSaludPublica', args: { alerta: 'ola de calor', segmento: 'todos los pacientes' } },
  ]
  model.script(({ messages }) => {
    const told = messages.filter(({ role }) => role === 'tool').map(({ content }) => content ?? '')
    return told.length === 0 ? { calls } : told.join(' | ')
  })
  const { code, stdout, stderr } = await runFile('examples/langchain-agent.ts', [], { env })
  assert.equal(code, 0, stderr)
  assert.match(stdout, /Mensaje enviado: Hola Juan, tu cita de Videoconsulta/)
  assert.match(stdout, /alertas:preparar/)
})
