// MCP on stdio with the real client and a real process: both eras, and nothing but the protocol on stdout.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client, type ClientOptions } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const script = fileURLToPath(new URL('./stdio.fixture.ts', import.meta.url))

const eras: [string, ClientOptions][] = [
  ['2025', {}],
  ['2026', { versionNegotiation: { mode: 'auto' } }],
]
for (const [era, options] of eras) {
  test(`${era}: tools are listed and called over stdio`, async () => {
    const client = new Client({ name: 'test', version: '1' }, options)
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [script], stderr: 'ignore' }),
    )
    assert.equal((await client.listTools()).tools.length, 6)
    const result = await client.callTool({ name: 'feedbackPaciente', arguments: { paciente: 'Ana' } })
    assert.deepEqual(result.structuredContent, { text: 'feedbackPaciente paciente', state: 'recorded' })
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
      params: { name: 'feedbackPaciente', arguments: { paciente: 'Ana' } },
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
