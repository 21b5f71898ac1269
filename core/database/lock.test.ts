// The folder lock, with real processes: who holds, who is dead, and that only one of many takers wins.
import assert from 'node:assert/strict'
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { after, before, beforeEach, describe, test } from 'node:test'
import { acquireFolder, readHolder, waitForPublished } from './lock.ts'
import { startOf } from './process-identity.ts'

const module = JSON.stringify(new URL('./lock.ts', import.meta.url).href)

type Child = ChildProcessByStdio<Writable, Readable, null>

/** Another process: waits for a line, tries to take the folder, says what came of it, holds until its input ends. */
const taker = `
  import { acquireFolder } from ${module}
  const [dir, kind] = process.argv.slice(1)
  process.stdin.once('data', async () => {
    try {
      const lock = await acquireFolder(dir, kind)
      console.log('taken')
      process.stdin.resume().on('end', () => lock.release())
    } catch (error) {
      console.log(error.code + ' ' + error.params?.pid)
      process.exit()
    }
  })
  console.log('ready')`

async function startTaker(dir: string, kind = 'server'): Promise<Child> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', taker, dir, kind], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  assert.equal(await line(child), 'ready')
  return child
}

async function line(child: Child): Promise<string> {
  const [chunk] = await once(child.stdout, 'data')
  return String(chunk).trim()
}

async function take(child: Child): Promise<string> {
  const answer = line(child)
  child.stdin.write('go\n')
  return answer
}

async function kill(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

describe('folder lock', () => {
  let root: string
  let dir: string
  let file: string
  let n = 0
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'lock-'))
  })
  after(() => rm(root, { recursive: true }))
  beforeEach(() => {
    n += 1
    dir = join(root, String(n), 'data')
    file = join(dir, 'holder.lock')
  })

  const mine = async (): Promise<object> => ({
    pid: process.pid,
    startedAt: await startOf(process.pid),
    kind: 'server',
  })

  const leaveLock = async (text: string): Promise<void> => {
    await mkdir(dir, { recursive: true })
    await writeFile(file, text)
  }

  test('taken, published, released', async () => {
    assert.equal(await readHolder(dir), null)
    const lock = await acquireFolder(dir, 'server')
    assert.deepEqual(await readHolder(dir), { pid: process.pid, kind: 'server' })
    assert.equal(await waitForPublished(dir, 10), null)
    const waiting = waitForPublished(dir, 5000)
    await lock.publish('http://127.0.0.1:1', 'token')
    const published = { pid: process.pid, kind: 'server', url: 'http://127.0.0.1:1', token: 'token' }
    assert.deepEqual(await waiting, published)
    assert.deepEqual(await readHolder(dir), published)
    if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o600)
    await assert.rejects(acquireFolder(dir, 'command'), {
      code: 'folder_held',
      params: { pid: process.pid, kind: 'server' },
    })
    lock.release()
    lock.release()
    assert.equal(await readHolder(dir), null)
    assert.deepEqual(await readdir(dir), [])
  })

  test('a released lock neither publishes nor removes what another one holds', async () => {
    const first = await acquireFolder(dir, 'server')
    first.release()
    const second = await acquireFolder(dir, 'command')
    await assert.rejects(first.publish('http://127.0.0.1:1', 'token'), { code: 'folder_held' })
    first.release()
    assert.deepEqual(await readHolder(dir), { pid: process.pid, kind: 'command' })
    second.release()
  })

  test('a live holder is named; after its kill -9 the lock is stale', async () => {
    const holder = await startTaker(dir, 'command')
    assert.equal(await take(holder), 'taken')
    assert.deepEqual(await readHolder(dir), { pid: holder.pid, kind: 'command' })
    await assert.rejects(acquireFolder(dir, 'server'), {
      code: 'folder_held',
      params: { pid: holder.pid, kind: 'command' },
    })
    await kill(holder)
    assert.match(await readFile(file, 'utf8'), new RegExp(`"pid":${holder.pid},`))
    assert.equal(await readHolder(dir), null)
    const lock = await acquireFolder(dir, 'server')
    assert.deepEqual(await readHolder(dir), { pid: process.pid, kind: 'server' })
    lock.release()
  })

  test('a process that ends by itself releases', async () => {
    const holder = await startTaker(dir)
    assert.equal(await take(holder), 'taken')
    holder.stdin.end()
    await once(holder, 'exit')
    assert.deepEqual(await readdir(dir), [])
  })

  test('of many processes that race for a stale lock exactly one wins', async () => {
    for (let round = 0; round < 2; round += 1) {
      const dead = { pid: 2 ** 22 - 1, startedAt: 'long ago', kind: 'server', round }
      await leaveLock(JSON.stringify(dead))
      const takers = await Promise.all(Array.from({ length: 4 }, () => startTaker(dir)))
      const answers = await Promise.all(takers.map(take))
      const winner = takers[answers.indexOf('taken')]
      assert.equal((await readHolder(dir))?.pid, winner?.pid)
      assert.deepEqual(answers.toSorted(), [
        ...Array.from({ length: 3 }, () => `folder_held ${winner?.pid}`),
        'taken',
      ])
      await Promise.all(takers.map(kill))
    }
  })

  test('of many that have judged the same lock stale exactly one removes it', async () => {
    // Our own number with another beginning: to tell takes a look at the system, and meanwhile the others judge as well.
    await leaveLock(JSON.stringify({ ...(await mine()), startedAt: 'before' }))
    const takes = await Promise.allSettled(Array.from({ length: 20 }, () => acquireFolder(dir, 'server')))
    const won = takes.filter((taking) => taking.status === 'fulfilled')
    assert.equal(won.length, 1)
    for (const { value } of won) value.release()
    assert.deepEqual(await readdir(dir), [])
  })

  const stale = [
    {
      label: 'the number now belongs to another process',
      text: async () => ({ ...(await mine()), startedAt: 'before' }),
    },
    { label: 'no such process', text: async () => ({ ...(await mine()), pid: 2 ** 22 - 1 }) },
  ]
  for (const { label, text } of stale) {
    test(`stale: ${label}`, async () => {
      await leaveLock(JSON.stringify(await text()))
      assert.equal(await readHolder(dir), null)
      const lock = await acquireFolder(dir, 'server')
      assert.equal((await readHolder(dir))?.pid, process.pid)
      lock.release()
    })
  }

  test('an unwritten lock is waited for while fresh, and stale when it stays so', async () => {
    await leaveLock('')
    const waiting = acquireFolder(dir, 'server')
    await writeFile(file, JSON.stringify(await mine()))
    await assert.rejects(waiting, { code: 'folder_held' })
    await writeFile(file, '')
    await utimes(file, 1, 1)
    const lock = await acquireFolder(dir, 'server')
    lock.release()
  })

  test('a takeover that died half-way does not block the next one', async () => {
    const dead = JSON.stringify({ ...(await mine()), startedAt: 'before' })
    await leaveLock(dead)
    await writeFile(`${file}.takeover`, dead)
    const lock = await acquireFolder(dir, 'server')
    lock.release()
    assert.deepEqual(await readdir(dir), [])
  })
})
