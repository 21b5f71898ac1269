// The client that programs of 2025 are built on (@modelcontextprotocol/sdk 1.x), against the product: over HTTP with a form, and from the bundle over stdio.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Judged } from '../run.ts'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
const root = fileURLToPath(new URL('../../../', import.meta.url))
const sdk = `${modules}@modelcontextprotocol/sdk/dist/esm/`

type Told = { content: { text?: string }[]; isError?: boolean; structuredContent?: { state?: string } }
type Client = {
  connect: (transport: unknown, options: object) => Promise<void>
  listTools: (params: undefined, options: object) => Promise<{ tools: { name: string }[] }>
  callTool: (call: { name: string; arguments: object }, schema: undefined, options: object) => Promise<Told>
  setRequestHandler: (schema: unknown, handler: (request: { params: { message: string } }) => object) => void
  close: () => Promise<void>
}
type Class<T> = new (...args: unknown[]) => T

/** A busy machine opens a database slowly. */
const patient = { timeout: 300_000 }

async function openClient(): Promise<Client> {
  const { Client } = (await import(`${sdk}client/index.js`)) as { Client: Class<Client> }
  return new Client({ name: 'older', version: '1' }, { capabilities: { elicitation: {} } })
}

export async function judgeOlderClient(url: string): Promise<Judged> {
  const { StreamableHTTPClientTransport } = (await import(`${sdk}client/streamableHttp.js`)) as {
    StreamableHTTPClientTransport: Class<object>
  }
  const { ElicitRequestSchema } = (await import(`${sdk}types.js`)) as { ElicitRequestSchema: unknown }
  const client = await openClient()
  let forms = 0
  client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
    forms += 1
    const destinatarios = Number(/Envío a ([\d.]+)/.exec(params.message)?.[1]?.replaceAll('.', ''))
    return forms === 1 ? { action: 'decline' } : { action: 'accept', content: { destinatarios } }
  })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)), patient)
  const { tools } = await client.listTools(undefined, patient)
  const mass = {
    name: 'alertaSaludPublica',
    arguments: { alerta: 'Ola de calor', segmento: 'todos los pacientes' },
  }
  const declined = await client.callTool(mass, undefined, patient)
  const approved = await client.callTool(mass, undefined, patient)
  await client.close()
  const state = approved.structuredContent?.state
  return {
    check: 'MCP SDK 1.x client over HTTP: declines and approves a mass send in a form',
    ok:
      tools.length >= 6 &&
      declined.isError === true &&
      approved.isError !== true &&
      state !== 'needs_approval',
    note: `${tools.length} tools, ${forms} forms, then ${state}`,
  }
}

/** What Claude Desktop does with the file: unpack it, fill in what the user gave (nothing), start it. */
export async function judgeBundle(
  run: (args: readonly string[]) => Promise<{ code: number | null; out: string }>,
): Promise<Judged> {
  const check = 'MCP bundle: validates, unpacks, and its demonstration answers over stdio'
  const built = await run([`${root}scripts/bundle.mjs`])
  const file = readdirSync(`${root}dist`).find((name) => name.endsWith('.mcpb'))
  if (built.code !== 0 || !file) return { check, ok: false, note: built.out.slice(-300) }
  const folder = mkdtempSync(join(tmpdir(), 'metaqare-unpacked-'))
  try {
    await run([`${modules}@anthropic-ai/mcpb/dist/cli/cli.js`, 'unpack', `${root}dist/${file}`, folder])
    const { StdioClientTransport } = (await import(`${sdk}client/stdio.js`)) as {
      StdioClientTransport: Class<object>
    }
    const client = await openClient()
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [join(folder, 'dist/server/commands/mcp.js')],
        env: {
          ...process.env,
          METAQARE_URL: '',
          METAQARE_API_KEY: '',
          MCP_READ_ONLY: 'false',
          DATA_DIR: join(folder, 'datos'),
        },
        stderr: 'ignore',
      }),
      patient,
    )
    const { tools } = await client.listTools(undefined, patient)
    const told = await client.callTool(
      {
        name: 'feedbackPaciente',
        arguments: { paciente: 'Juan García', mensaje: 'Todo muy bien' },
      },
      undefined,
      patient,
    )
    await client.close()
    const said = told.content[0]?.text ?? ''
    return {
      check,
      ok: tools.length >= 6 && /^Feedback registrado/.test(said),
      note: `${file}, ${tools.length} tools`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
