// The product as people run it: one server, and commands, scripts and MCP clients beside it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { confirmation, post, root, runFile, runScript, runServer } from '#evals/run-server.ts'

test('one server and everything that talks to it', async (t) => {
  const server = await runServer()
  t.after(() => server.remove())
  const env = { DATA_DIR: server.dataDir, NOW: '' }

  await t.test('a script is its client, ends by itself, and its link opens', async () => {
    const ran = await runScript(env)
    assert.equal(ran.stderr, '')
    const link = confirmation.exec(ran.stdout)?.[1]
    assert.ok(link, ran.stdout)
    const opened = await fetch(link)
    assert.equal(opened.status, 200)
    assert.match(await opened.text(), /<html lang="es"/)
  })

  await t.test('the same over REST, with a key that was shown once', async () => {
    const made = await runFile(
      'server/commands/keys.ts',
      ['create', '--name', 'prueba', '--scopes', 'citas:enviar', '--json'],
      { env },
    )
    const { key } = JSON.parse(made.stdout) as { key: string }
    const args = {
      paciente: 'Juan García',
      fechaHora: '2024-08-21 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    }
    const answer = await post(server, '/v1/tools/enviarConfirmacionCita', args, key)
    const { text, state } = (await answer.json()) as { text: string; state: string }
    assert.match(text, confirmation)
    assert.equal(state, 'sent')
    const forbidden = await post(
      server,
      '/v1/tools/notificacionPago',
      { paciente: 'Juan García', importe: '49 €', fecha: '2024-08-21' },
      key,
    )
    assert.equal(forbidden.status, 403)
    assert.ok(!readFileSync(join(root, 'package.json'), 'utf8').includes(key))
  })

  await t.test('the same through an MCP client on stdio', async () => {
    const client = new Client({ name: 'prueba', version: '1' })
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ['server/commands/mcp.ts'],
        cwd: root,
        env: { ...(process.env as Record<string, string>), ...env },
      }),
    )
    const { tools } = await client.listTools()
    assert.equal(tools.filter(({ annotations }) => !annotations?.readOnlyHint).length, 6)
    const called = await client.callTool({
      name: 'enviarConfirmacionCita',
      arguments: {
        paciente: 'Juan García',
        fechaHora: '2024-08-21 10:00',
        tipoCita: 'Videoconsulta',
        canal: 'WhatsApp',
      },
    })
    assert.match((called.structuredContent as { text: string }).text, confirmation)
    await client.close()
  })

  await t.test('nothing but the protocol stands on the stdout of npm run mcp', async () => {
    const child = spawn('npm', ['run', 'mcp'], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    let out = ''
    child.stdout.on('data', (chunk) => (out += String(chunk)))
    child.stdin.write(
      `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } } })}\n`,
    )
    while (!out.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 50))
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
    for (const line of out.trim().split('\n'))
      assert.equal((JSON.parse(line) as { jsonrpc: string }).jsonrpc, '2.0')
  })

  await t.test('npm run chat takes piped sentences', async () => {
    const ran = await runFile('server/commands/chat.ts', [], {
      env,
      input: 'Recuérdale a Juan García la toma de medicación mañana a las 22:00 por SMS\nborra al paciente\n',
    })
    assert.match(
      ran.stdout,
      /Recordatorio programado: Se notificará a Juan vía SMS el 20 de agosto a las 22:00h\./,
    )
    assert.equal(ran.code, 1, 'one of them could not be done')
  })

  await t.test('npm run import reports lines that add up, and twice is nothing new', async () => {
    for (const [set, lines] of [
      ['hl7-r4-examples', 22],
      ['synthea-bulk-100', 120],
      ['synthea-bundles', 80],
    ] as const) {
      const first = JSON.parse(
        (
          await runFile('server/commands/import.ts', ['fhir', `evals/fixtures/fhir/${set}`, '--json'], {
            env,
          })
        ).stdout,
      ) as Report
      const again = JSON.parse(
        (
          await runFile('server/commands/import.ts', ['fhir', `evals/fixtures/fhir/${set}`, '--json'], {
            env,
          })
        ).stdout,
      ) as Report
      assert.equal(first.lines, lines)
      for (const { taken, leftOut, blank } of [first, again])
        assert.equal(taken.total + leftOut.total + blank, lines)
      assert.equal(first.taken.created, first.taken.total)
      assert.equal(again.taken.unchanged, first.taken.total, set)
    }
  })

  await t.test('a second server on the folder is refused, naming the holder', async () => {
    const second = await runFile('server/main.ts', [], { env: { ...server.env, PORT: '0' } })
    assert.equal(second.code, 1)
    assert.match(second.stderr, /otro servidor en marcha \(proceso \d+\)/)
  })

  await t.test('npm run worker says why it cannot run without DATABASE_URL', async () => {
    const ran = await runFile('server/commands/worker.ts', [], { env: { ...env, DATABASE_URL: '' } })
    assert.equal(ran.code, 1)
    assert.match(ran.stderr, /DATABASE_URL/)
  })

  await t.test('a wrong setting stops the start with the key and what to do, never the value', async () => {
    const ran = await runFile('server/main.ts', [], { env: { ...server.env, PORT: 'ochenta' } })
    assert.equal(ran.code, 1)
    assert.match(ran.stderr, /PORT/)
    assert.ok(!ran.stderr.includes('ochenta'))
  })

  await t.test(
    'killed with SIGKILL and started again: the stale lock is recognised, the conversation is there, the clock went on',
    async () => {
      await server.stop('SIGKILL')
      const again = await server.again()
      t.after(() => again.stop())
      const patients = (await (await fetch(`${again.url}/console/api/patients`)).json()) as {
        id: string
        name: string
      }[]
      const juan = patients.find((one) => one.name.startsWith('Juan García'))
      const devices = await (await fetch(`${again.url}/console/api/devices/${juan?.id}`)).text()
      assert.match(devices, /Videoconsulta está confirmada para el 21 de agosto/)
      const { now } = (await (await fetch(`${again.url}/console/api/clock`)).json()) as { now: string }
      assert.ok(now > '2024-08-19T07:00:00' && now < '2024-08-19T08:00:00', now)

      const ms = await again.stop('SIGTERM')
      assert.ok(ms <= 5000, `SIGTERM: ${ms} ms`)
    },
  )

  await t.test('with no server the script holds the folder itself, and ends by itself', async () => {
    const ran = await runScript(env)
    assert.match(ran.stdout, confirmation)
    assert.ok(ran.ms < 15_000, `${ran.ms} ms`)
  })
})

type Report = {
  lines: number
  taken: { total: number; created: number; unchanged: number }
  leftOut: { total: number }
  blank: number
}
