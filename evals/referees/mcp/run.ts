// The official judges of MCP: the conformance suite for both eras on the product's HTTP stack, the Inspector and the older client on the product itself.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Judged } from '../run.ts'
import { judgeBundle, judgeOlderClient } from './older-client.ts'
import { serveForJudges } from './serve.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = `${here}../node_modules/`
const root = fileURLToPath(new URL('../../../', import.meta.url))

type Ran = { code: number | null; out: string }

/** Never synchronously: what is judged runs in this very process. */
function ran(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (out += String(chunk)))
  const slow = setTimeout(() => child.kill('SIGKILL'), 600_000)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(slow)
      resolve({ code, out })
    })
  })
}

const suites = [
  {
    era: '2025 (suite 0.1.16)',
    module: '@modelcontextprotocol/conformance',
    options: ['--suite', 'all'],
    baseline: 'baseline-2025.yml',
  },
  {
    era: '2025-11-25 (suite 0.2.0-alpha.12)',
    module: '@modelcontextprotocol/conformance-next',
    options: ['--suite', 'all', '--spec-version', '2025-11-25'],
    baseline: 'baseline-2025-next.yml',
  },
  {
    era: '2026-07-28',
    module: '@modelcontextprotocol/conformance-next',
    options: ['--requirements', '2026-07-28'],
    baseline: 'baseline-2026.yml',
  },
] as const

async function judgeConformance(url: string): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const { era, module, options, baseline } of suites) {
    const { code, out } = await ran([
      `${modules}${module}/dist/index.js`,
      'server',
      '--url',
      url,
      '--expected-failures',
      `${here}${baseline}`,
      ...options,
    ])
    const scenarios = [...out.matchAll(/^([✓✗]) ([\w-]+): (\d+) passed, (\d+) failed/gm)]
    const failed = scenarios.filter(([, mark]) => mark === '✗').map(([, , name]) => name)
    judged.push({
      check: `MCP conformance, ${era}`,
      ok: code === 0 && scenarios.length > 0,
      note: `${scenarios.length - failed.length} of ${scenarios.length} scenarios hold; not: ${failed.join(', ') || 'none'} (${baseline})`,
    })
  }
  return judged
}

type Look = { check: string; args: readonly string[]; code: number; shows: RegExp }

const call = (name: string, args: object): string[] => [
  '--method',
  'tools/call',
  '--tool-name',
  name,
  '--tool-args-json',
  JSON.stringify(args),
]

/** Exit codes of its own documentation: 0 well, 5 a tool that refuses, 6 a schema that `--strict` does not let pass. */
const looks: readonly Look[] = [
  ...(['modern', 'legacy'] as const).flatMap((era): Look[] => [
    {
      check: `tools/list, ${era}, strict`,
      args: ['--protocol-era', era, '--method', 'tools/list', '--strict'],
      code: 0,
      shows: /enviarConfirmacionCita/,
    },
    {
      check: `a call, ${era}`,
      args: [
        '--protocol-era',
        era,
        ...call('feedbackPaciente', { paciente: 'Juan García', mensaje: 'Muy bien' }),
      ],
      code: 0,
      shows: /Feedback registrado/,
    },
    {
      check: `a call that is refused, ${era}`,
      args: [
        '--protocol-era',
        era,
        ...call('enviarEncuestaNPS', { paciente: 'Nadie Conocido', especialidad: 'x' }),
      ],
      code: 5,
      shows: /No hay ningún paciente/,
    },
    {
      check: `resources/templates/list, ${era}`,
      args: ['--protocol-era', era, '--method', 'resources/templates/list'],
      code: 0,
      shows: /paciente:\/\/\{id\}/,
    },
    {
      check: `prompts/list, ${era}`,
      args: ['--protocol-era', era, '--method', 'prompts/list'],
      code: 0,
      shows: /preparar-campana/,
    },
  ]),
]

async function judgeInspector(url: string): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const { check, args, code, shows } of looks) {
    const result = await ran([
      `${modules}.bin/inspector`,
      '--cli',
      url,
      '--transport',
      'http',
      '--format',
      'json',
      '-q',
      ...args,
    ])
    const ok = result.code === code && shows.test(result.out)
    judged.push({
      check: `MCP Inspector: ${check}`,
      ok,
      note: ok ? `exit ${code}` : `exit ${result.code}: ${result.out.slice(0, 300)}`,
    })
  }
  return judged
}

/** One judge that breaks does not keep the others from looking. */
async function looked(check: string, judge: () => Promise<Judged[]>): Promise<Judged[]> {
  try {
    return await judge()
  } catch (error) {
    return [{ check, ok: false, note: error instanceof Error ? error.message : 'broke' }]
  }
}

/** Without the bundle it is a minute's work. */
export async function judgeMcp({ bundle = true } = {}): Promise<Judged[]> {
  const fixtures = await serveForJudges('fixtures')
  const judged = await looked('MCP conformance', () => judgeConformance(fixtures.url)).finally(fixtures.close)
  const product = await serveForJudges('product')
  try {
    judged.push(...(await looked('MCP Inspector', () => judgeInspector(product.url))))
    judged.push(...(await looked('MCP SDK 1.x client', async () => [await judgeOlderClient(product.url)])))
  } finally {
    await product.close()
  }
  return bundle ? [...judged, ...(await looked('MCP bundle', async () => [await judgeBundle(ran)]))] : judged
}
