// Starts the product as people do, as a process of its own on a free port and a fresh folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export type Finished = { code: number | null; stdout: string; stderr: string; ms: number }
type Environment = Record<string, string>

/** Runs a file of the repository with the pinned Node to its end; killed after two minutes. */
export function runFile(
  file: string,
  args: readonly string[],
  options: { env?: Environment; input?: string; cwd?: string; node?: string } = {},
): Promise<Finished> {
  const started = performance.now()
  const child = spawn(options.node ?? process.execPath, [file, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: 'pipe',
  })
  child.stdin.end(options.input ?? '')
  return finished(child, started)
}

function finished(child: ChildProcess, started: number): Promise<Finished> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 120_000)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(late)
      resolve({ code, stdout, stderr, ms: performance.now() - started })
    })
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

export type Server = {
  url: string
  env: Environment
  dataDir: string
  /** Milliseconds from the process's start to `/readyz` 200. */
  readyMs: number
  token: () => string
  /** Ends it and answers how long that took, in milliseconds. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number>
  /** Starts again on the same folder and port. */
  again: () => Promise<Server>
  /** Ends it for good and removes the folder. */
  remove: () => Promise<void>
}

export async function runServer(env: Environment = {}): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'metaqare-'))
  const port = await freePort()
  return start(dataDir, {
    NOW: '2024-08-19T09:00:00+02:00',
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...env,
  })
}

async function start(dataDir: string, env: Environment): Promise<Server> {
  const url = `http://127.0.0.1:${env['PORT']}`
  const started = performance.now()
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = finished(child, started)
  const running = { over: false }
  void ended.then(() => (running.over = true))
  await ready(url, running).catch(async (error: unknown) => {
    child.kill('SIGKILL')
    throw new Error(`the server did not start: ${(await ended).stderr}`, { cause: error })
  })
  const stop: Server['stop'] = async (signal = 'SIGTERM') => {
    const asked = performance.now()
    if (!running.over) child.kill(signal)
    await ended
    return performance.now() - asked
  }
  return {
    url,
    env,
    dataDir,
    readyMs: performance.now() - started,
    token: () => (JSON.parse(readFileSync(join(dataDir, 'holder.lock'), 'utf8')) as { token: string }).token,
    stop,
    again: () => start(dataDir, env),
    remove: async () => {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function ready(url: string, running: { over: boolean }): Promise<void> {
  const deadline = performance.now() + 40_000
  while (performance.now() < deadline && !running.over) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error('not ready')
}

/** The brief's first sentence; its group is the link. */
export const confirmation =
  /^Mensaje enviado: Hola Juan, tu cita de Videoconsulta está confirmada para el 21 de agosto a las 10:00h\. Accede aquí: (http:\/\/\S+\/l\/[\w-]{22})\n?$/
/** The brief's first call, as a script of a user's own. */
export const script = `import { enviarConfirmacionCita } from 'metaqare-mensajeria'
console.log(await enviarConfirmacionCita('Juan García', '2024-08-21 10:00', 'Videoconsulta', 'WhatsApp'))`

/** A script of the caller's own, inside the repository so that the package's name resolves. */
export async function runScript(env: Record<string, string>, body = script): ReturnType<typeof runFile> {
  const file = join(root, `.script-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(file, body)
  try {
    return await runFile(file, [], { env })
  } finally {
    rmSync(file)
  }
}

/** A call of the REST API with the holder's own token, or another key. */
export const post = (server: Server, path: string, body: unknown, key = server.token()): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
