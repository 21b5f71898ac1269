// Judges nobody on the project wrote: OpenAPI mocks made of the providers' own files, and the tests that verify with others' code.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, root } from '../run-server.ts'

/** One thing a referee looked at. `note` says what was seen, or why it was not looked at. */
export type Judged = { check: string; ok: boolean; note: string }

const here = fileURLToPath(new URL('.', import.meta.url))

/** Referees live in a package of their own: only whoever runs the proof installs it. */
export function installReferees(): void {
  const lock = `${here}package-lock.json`
  const installed = `${here}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  const result = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (result.status !== 0) throw new Error('the referees could not be installed (npm ci in evals/referees)')
}

/** A mock that refuses whatever the file does not allow. */
async function startPrism(file: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const prism = `${here}node_modules/@stoplight/prism-cli/dist/index.js`
  const child: ChildProcess = spawn(
    process.execPath,
    [prism, 'mock', '-h', '127.0.0.1', '-p', String(port), `${here}${file}`],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said = (said + String(chunk)).slice(-4000)))
  for (let waited = 0; !said.includes('Prism is listening'); waited += 50) {
    if (child.exitCode !== null || waited > 60_000) {
      child.kill('SIGKILL')
      throw new Error(`Prism did not start on ${file}: ${said}`)
    }
    await pause(50)
  }
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill('SIGTERM') }
}

type Mocked = {
  name: string
  files: readonly string[]
  /** The module that speaks to them, and its function. */
  module: string
  judge: string
}

const mocked: readonly Mocked[] = [
  {
    name: 'Twilio (OpenAPI of twilio/twilio-oai)',
    files: ['twilio/twilio_api_v2010.messages.json', 'twilio/twilio_content_v1.json'],
    module: 'twilio-prism.ts',
    judge: 'refereeTwilio',
  },
  {
    name: 'Meta (OpenAPI of facebook/openapi)',
    files: ['meta/business-messaging-api_v23.trimmed.json'],
    module: 'meta-prism.ts',
    judge: 'refereeMeta',
  },
]

/** Of what is right the first words are enough; what is wrong is told whole. */
const shortened = ({ ok, note }: Judged): string =>
  ok && note.length > 100 ? `${note.slice(0, 100)} …` : note

type Judge = (...urls: string[]) => Promise<Judged[]>

async function judgeMocked({ name, files, module, judge }: Mocked): Promise<Judged[]> {
  if (!existsSync(`${here}${module}`))
    return [{ check: name, ok: false, note: `evals/referees/${module} is missing` }]
  const found = ((await import(`${here}${module}`)) as Record<string, Judge>)[judge]
  if (!found) return [{ check: name, ok: false, note: `${module} has no ${judge}` }]
  const mocks = await Promise.all(files.map(startPrism))
  try {
    const judged = await found(...mocks.map((mock) => mock.url))
    return judged.map((one) => ({ ...one, check: `${name}: ${one.check}`, note: shortened(one) }))
  } finally {
    for (const mock of mocks) mock.stop()
  }
}

/** Ordinary tests whose judge is other people's code: an SMTP server, a DKIM verifier, a Web Push decryption, Meta's samples. */
const tested: readonly { check: string; files: string }[] = [
  { check: 'SMTP server, MIME parser and DKIM verifier', files: 'channels/email/**/*.test.ts' },
  { check: 'Web Push decrypted as a browser does (RFC 8291), FCM', files: 'channels/push/**/*.test.ts' },
  { check: 'Meta’s own webhook samples and send examples', files: 'channels/meta/**/*.test.ts' },
  { check: 'Twilio’s official client and signatures', files: 'channels/twilio/**/*.test.ts' },
]

function judgeTested({ check, files }: (typeof tested)[number]): Promise<Judged> {
  const child = spawn(process.execPath, ['--test', '--test-reporter=tap', files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const passed = Number(/^# pass (\d+)/m.exec(said)?.[1] ?? 0)
      const failed = Number(/^# fail (\d+)/m.exec(said)?.[1] ?? 0)
      resolve({ check, ok: code === 0 && passed > 0, note: `${passed} tests passed, ${failed} failed` })
    })
  })
}

export async function runReferees(say: (line: string) => void): Promise<Judged[]> {
  say('installing the referees where they are missing …')
  installReferees()
  const judged: Judged[] = []
  for (const one of mocked) judged.push(...(await judgeMocked(one)))
  for (const one of tested) judged.push(await judgeTested(one))
  for (const { check, ok, note } of judged) say(`${ok ? '✔' : '✖'} ${check}: ${note}`)
  return judged
}

/** The judges of MCP, by themselves: conformance in both eras, Inspector, older client, bundle. */
export async function runMcpReferees(say: (line: string) => void): Promise<Judged[]> {
  say('installing the referees where they are missing …')
  installReferees()
  const { judgeMcp } = await import('./mcp/run.ts')
  const judged = await judgeMcp()
  for (const { check, ok, note } of judged) say(`${ok ? '✔' : '✖'} ${check}: ${note}`)
  return judged
}
