// `npm run mcp` beside a running server: another process answers, and the client on stdio notices nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { Client } from '@modelcontextprotocol/client'
import { silentLog } from '#core/log.ts'
import { createMcpServer } from './mcp-server.ts'
import { type Content, type Product, startProduct, textOf } from './mcp.fixture.ts'
import { remoteAnswers } from './remote-answers.ts'
import { wholeView } from './view.ts'

let served: Product
let key: string
before(async () => {
  served = await startProduct({ massLimit: 2 })
  key = await served.keyFor('alertas:preparar', 'alertas:aprobar', 'citas:enviar', 'pacientes:leer')
})
after(() => served.close())

async function connect(token = key, view = wholeView): Promise<Client> {
  const answers = remoteAnswers({ url: served.url, token }, { view, version: '1' })
  const [near, far] = InMemoryTransport.createLinkedPair()
  await createMcpServer({ answers, version: '1', log: silentLog }).connect(far)
  const client = new Client({ name: 'test', version: '1' }, { capabilities: { elicitation: { form: {} } } })
  await client.connect(near)
  return client
}

test('lists, calls, resources, prompts and completions are those of the server', async () => {
  const client = await connect()
  assert.deepEqual(
    (await client.listTools()).tools
      .filter(({ annotations }) => !annotations?.readOnlyHint)
      .map(({ name }) => name),
    ['alertaSaludPublica', 'enviarConfirmacionCita', 'recordatorioAutomatico'],
  )
  const refused = (await client.callTool({
    name: 'enviarConfirmacionCita',
    arguments: { paciente: 'Nadie Conocido', fechaHora: '2024-08-21 10:00', tipoCita: 'Cardiología' },
  })) as Content
  assert.ok(refused.isError)
  assert.match(textOf(refused), /No hay ningún paciente/)
  assert.ok((await client.listResourceTemplates()).resourceTemplates.length >= 4)
  await assert.rejects(client.readResource({ uri: 'paciente://nadie-ñ' }), /No existe ese recurso/)
  assert.ok((await client.listPrompts()).prompts.length >= 3)
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'preparar-campana' },
    argument: { name: 'alerta', value: 'ola' },
  })
  assert.equal(completion.values.length, 2)
  await client.close()
})

test('the form of an approval and the progress of its send go through', async () => {
  const client = await connect()
  let shown = ''
  client.setRequestHandler('elicitation/create', (request) => {
    shown = (request.params as { message: string }).message
    const destinatarios = Number(/Envío a ([\d.]+)/.exec(shown)?.[1]?.replaceAll('.', ''))
    return { action: 'accept', content: { destinatarios } }
  })
  served.product.app.startWorking()
  const steps: number[] = []
  const sent = (await client.callTool(
    { name: 'alertaSaludPublica', arguments: { alerta: 'Ola de calor', segmento: 'mayores de 60 años' } },
    { onprogress: ({ progress }) => void steps.push(progress) },
  )) as Content
  assert.match(shown, /Texto exacto/)
  assert.ok(!sent.isError, textOf(sent))
  assert.ok(steps.length > 0)
  await client.close()
})

test('what the connection narrowed, and a key that is none, are the server’s to judge', async () => {
  const reading = await connect(key, { ...wholeView, readOnly: true })
  assert.deepEqual(
    (await reading.listTools()).tools.filter(({ annotations }) => !annotations?.readOnlyHint),
    [],
  )
  await reading.close()
  const stranger = await connect('mq_nobody')
  await assert.rejects(stranger.listTools(), /clave/i)
  await stranger.close()
})
