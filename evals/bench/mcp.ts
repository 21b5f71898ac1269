// One tool call after the other over /mcp: the product's whole door (key, guards, limits, scopes, schemas both ways) against the SDK's own hello world.
// Both tools answer a constant with structured content, so that what is measured is the way to a tool and not the tool.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, root } from '../run-server.ts'
import { startBenchServer } from './databases.ts'
import { inTurn, median, timed, type Bench } from './figure.ts'

const rounds = 5
const leastRatio = 0.6
const callsAtFullScale = 1500

export const mcpBench: Bench = {
  name: 'mcp',
  title: 'tool calls over /mcp, one after the other',
  run: async ({ scale, say }) => {
    const calls = Math.max(100, Math.round(callsAtFullScale * scale))
    const postgres = await startBenchServer()
    const children: ChildProcess[] = []
    try {
      const { url, database } = await postgres.database('mcp')
      await database.close()
      const serve = async (file: string): Promise<Door> => {
        const started = await startDoor(file, url)
        children.push(started.child)
        return started
      }
      const bare = await serve('evals/bench/mcp-baseline.ts')
      const ours = await serve('evals/bench/mcp-ours.ts')
      const measure = async (door: Door): Promise<number> =>
        calls / (await timed(() => callInTurn(door, calls)))
      await measure(bare)
      await measure(ours)
      const measured = await inTurn(rounds, { baseline: () => measure(bare), ours: () => measure(ours) })
      say(
        `ours ${measured.ours.map(Math.round).join(' ')}, baseline ${measured.baseline.map(Math.round).join(' ')}`,
      )
      const [value, baseline] = [median(measured.ours), median(measured.baseline)]
      const ratio = value / baseline
      return [
        {
          name: 'mcp_tool_call',
          value,
          unit: 'calls/s',
          baseline,
          ratio,
          goal: `ratio ≥ ${leastRatio}`,
          ok: ratio >= leastRatio,
        },
      ]
    } finally {
      for (const child of children) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await postgres.stop()
    }
  },
}

type Door = { url: string; authorization: string; child: ChildProcess }

/** The process writes one line, its key, when it listens. */
async function startDoor(file: string, databaseUrl: string): Promise<Door> {
  const port = await freePort()
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)))
  for (let waited = 0; !said.includes('\n'); waited += 50) {
    if (child.exitCode !== null || waited > 60_000) throw new Error(`${file} did not start`)
    await pause(50)
  }
  return { url: `http://127.0.0.1:${port}/mcp`, authorization: `Bearer ${said.trim()}`, child }
}

async function callInTurn({ url, authorization }: Door, calls: number): Promise<void> {
  const headers = {
    authorization,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': 'saludar',
  }
  for (let id = 1; id <= calls; id += 1) {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: {
        name: 'saludar',
        arguments: { nombre: 'Ana' },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientCapabilities': {},
          'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1' },
        },
      },
    })
    const response = await fetch(url, { method: 'POST', headers, body })
    const answer = await response.text()
    if (!answer.includes('"text":"Hola, Ana"')) throw new Error(`${response.status} ${answer.slice(0, 200)}`)
  }
}
