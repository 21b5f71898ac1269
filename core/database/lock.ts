// The lock on a data folder: one process at a time, since two on one embedded database lose data without any error.
import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CodedError } from '../errors.ts'
import { isAlive, startOf } from './process-identity.ts'

export type HolderKind = 'server' | 'command'

/** A live holder. `url` and `token` appear once it answers; the file is readable by its owner only. */
export type Holder = { pid: number; kind: HolderKind; url?: string; token?: string }

export type FolderLock = {
  /** Tells commands where this server answers and with what secret. */
  publish(url: string, token: string): Promise<void>
  /** Also done when the process ends by itself. */
  release(): void
}

type Entry = Holder & { startedAt: string | null }

const lockFile = (dir: string): string => join(dir, 'holder.lock')

/** Takes the folder, or throws `folder_held` naming the live process that has it. */
export async function acquireFolder(dir: string, kind: HolderKind): Promise<FolderLock> {
  await makeFolder(dir)
  const file = lockFile(dir)
  const own: Entry = { pid: process.pid, startedAt: await startOf(process.pid), kind }
  for (;;) {
    if (create(file, own)) return held(file, own)
    const found = await judge(file)
    if (found.state === 'live') {
      throw new CodedError('folder_held', { params: { pid: found.entry.pid, kind: found.entry.kind } })
    }
    if (found.state === 'stale' && (await replace(file, found.text, own))) return held(file, own)
    await pause(20)
  }
}

/** Makes the folder and its parents one by one: where nothing can be made, that is an answer and not a wait. */
async function makeFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory()) return
  if (found) throw unusable()
  const parent = dirname(dir)
  if (parent !== dir) await makeFolder(parent)
  await mkdir(dir, { mode: 0o700 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw unusable(error)
  })
}

const unusable = (cause?: unknown): CodedError =>
  new CodedError('config_invalid', { field: 'DATA_DIR', cause })

/** The live process that has the folder. A stale lock counts as none. */
export async function readHolder(dir: string): Promise<Holder | null> {
  const found = await judge(lockFile(dir))
  if (found.state !== 'live') return null
  const { pid, kind, url, token } = found.entry
  return { pid, kind, ...(url === undefined ? {} : { url }), ...(token === undefined ? {} : { token }) }
}

/** Waits for a server that is still starting. Null when nobody holds the folder, or does not answer in time. */
export async function waitForPublished(
  dir: string,
  ms: number,
): Promise<(Holder & { url: string; token: string }) | null> {
  const until = performance.now() + ms
  for (;;) {
    const holder = await readHolder(dir)
    if (!holder) return null
    const { url, token } = holder
    if (url !== undefined && token !== undefined) return { ...holder, url, token }
    if (performance.now() >= until) return null
    await pause(50)
  }
}

function held(file: string, own: Entry): FolderLock {
  let entry = own
  const release = (): void => {
    process.off('exit', release)
    if (readText(file) === JSON.stringify(entry)) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return {
    publish: async (url, token) => {
      if (readText(file) !== JSON.stringify(entry)) throw new CodedError('folder_held')
      const next: Entry = { ...own, url, token }
      const draft = `${file}.${randomUUID()}`
      writeFileSync(draft, JSON.stringify(next), { flag: 'wx', mode: 0o600 })
      renameSync(draft, file)
      entry = next
    },
    release,
  }
}

/** True when the file was not there and now is ours. */
function create(file: string, entry: Entry): boolean {
  try {
    writeFileSync(file, JSON.stringify(entry), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * A stale lock may only be removed by who holds the takeover file, and only if it still is the one judged stale:
 * otherwise a slower process would remove the fresh lock of a faster one. Nothing is awaited in between.
 */
async function replace(file: string, judged: string, own: Entry): Promise<boolean> {
  const takeover = `${file}.takeover`
  if (!create(takeover, own)) {
    const other = await judge(takeover)
    if (other.state === 'stale') rmSync(takeover, { force: true })
    return false
  }
  try {
    if (readText(file) !== judged) return false
    rmSync(file)
    return create(file, own)
  } finally {
    rmSync(takeover, { force: true })
  }
}

type Found =
  | { state: 'none' }
  | { state: 'live'; entry: Entry }
  | { state: 'unreadable' }
  | { state: 'stale'; text: string }

async function judge(file: string): Promise<Found> {
  const text = readText(file)
  if (text === null) return { state: 'none' }
  const entry = parse(text)
  if (entry)
    return (await isAlive(entry.pid, entry.startedAt)) ? { state: 'live', entry } : { state: 'stale', text }
  return (await isFresh(file)) ? { state: 'unreadable' } : { state: 'stale', text }
}

/** Made but not yet written; a process that died right there leaves it so, which is why it does not count for long. */
async function isFresh(file: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file)
    return performance.timeOrigin + performance.now() - mtimeMs < 2000
  } catch {
    return true
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parse(text: string): Entry | null {
  try {
    const value: unknown = JSON.parse(text)
    return isEntry(value) ? value : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const optional = (key: string): boolean => ['string', 'undefined'].includes(typeof Reflect.get(value, key))
  const startedAt: unknown = Reflect.get(value, 'startedAt')
  return (
    Number.isInteger(Reflect.get(value, 'pid')) &&
    ['server', 'command'].includes(Reflect.get(value, 'kind')) &&
    (startedAt === null || typeof startedAt === 'string') &&
    optional('url') &&
    optional('token')
  )
}
