// MCP on stdio with the real client and a real process: both eras, approvals by form, and nothing but the protocol on stdout.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { type Content, eras, textOf } from './mcp.fixture.ts'

const script = fileURLToPath(new URL('./stdio.fixture.ts', import.meta.url))

for (const { era, options } of eras) {
  test(`${era}: tools are listed and called over stdio, and a person approves in a form`, async () => {
    const client = new Client(
      { name: 'test', version: '1' },
      { ...options, capabilities: { elicitation: { form: {} } } },
    )
    let answer = 'decline'
    client.setRequestHandler('elicitation/create', (request) => {
      const shown = (request.params as { message: string }).message
      const destinatarios = Number(/Envío a ([\d.]+)/.exec(shown)?.[1]?.replaceAll('.', ''))
      return answer === 'accept' ? { action: 'accept', content: { destinatarios } } : { action: 'decline' }
    })
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [script], stderr: 'ignore' }),
    )
    assert.ok((await client.listTools()).tools.length >= 6)
    const confirmed = (await client.callTool({
      name: 'enviarConfirmacionCita',
      arguments: { paciente: 'Juan García', fechaHora: '2024-08-20 10:00', tipoCita: 'Videoconsulta' },
    })) as Content
    assert.match(textOf(confirmed), /^Mensaje (enviado|en cola)/)
    const mass = {
      name: 'alertaSaludPublica',
      arguments: { alerta: 'Ola de calor', segmento: 'mayores de 65 años' },
    }
    const declined = (await client.callTool(mass)) as Content
    assert.ok(declined.isError)
    assert.match(textOf(declined), /no se ha enviado nada/)
    answer = 'accept'
    const sent = (await client.callTool(mass)) as Content
    assert.ok(!sent.isError, textOf(sent))
    assert.match(String(sent.structuredContent?.['state']), /sent|running|queued/)
    await client.close()
  })
}

test('stdout holds the protocol only, and the process ends when its input does', async () => {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] })
  let out = ''
  let noise = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (noise += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines = [
    {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    {
      jsonrpc: '2.0',
      id: 2,
      method: 'tools/call',
      params: { name: 'feedbackPaciente', arguments: { paciente: 'Juan García', mensaje: 'Todo muy bien' } },
    },
  ]
  child.stdin.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  while (!out.includes('"id":2')) await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdin.end()
  assert.equal(await exited, 0)
  for (const line of out.trim().split('\n'))
    assert.equal((JSON.parse(line) as { jsonrpc?: string }).jsonrpc, '2.0')
  assert.match(noise, /ready[\s\S]*chatter of a library/)
})
