// The mailbox poller against a scripted IMAP server: nothing is marked before it is kept, and nothing ends it but its signal.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startFakeImap, type FakeImap } from '#evals/fakes/imap.ts'
import { emailChannel } from './email.ts'

type Kept = { key: string; contentType: string; body: Uint8Array }
type Watching = { imap: FakeImap; kept: Kept[]; stop: () => Promise<void>; break: (broken: boolean) => void }

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 8000
  while (!condition()) {
    assert.ok(performance.now() < end, 'it never came to be')
    await wait(10)
  }
}

async function watching(
  t: TestContext,
  prepare: (imap: FakeImap) => void = () => {},
  idle = true,
): Promise<Watching> {
  const imap = await startFakeImap({ idle })
  prepare(imap)
  const [poller] = emailChannel({
    smtpUrl: () => 'smtp://127.0.0.1:1',
    from: 'avisos@clinica.example',
    publicUrl: 'https://citas.clinica.example',
    now: () => new Date('2026-08-20T08:00:00Z'),
    imapUrl: () => imap.url,
    timeoutMs: 1000,
  }).pollers
  assert.equal(poller?.source, 'email')
  const end = new AbortController()
  const kept: Kept[] = []
  let broken = false
  const run = poller?.run(async (event) => {
    if (broken) throw new Error('the database is away')
    kept.push(event)
  }, end.signal)
  const stop = async (): Promise<void> => {
    end.abort()
    await run
  }
  t.after(async () => {
    await stop()
    await imap.close()
  })
  return { imap, kept, stop, break: (now) => (broken = now) }
}

const mail = (text: string): Buffer => Buffer.from(`From: ana@correo.example\r\n\r\n${text}\r\n`)
const textsOf = (kept: readonly Kept[]): string[] =>
  kept.map(({ body }) => Buffer.from(body).toString().split('\r\n\r\n')[1]?.trim() ?? '')

test('unread mail is handed on byte by byte and then marked; new mail as it comes', async (t) => {
  const raw = Buffer.concat([mail('uno'), Buffer.from([0xff, 0x00, 0x0d, 0x0a])])
  const { imap, kept } = await watching(t, (imap) => imap.deliver(raw))
  await until(() => imap.seen().length === 1)
  assert.deepEqual(Buffer.from(kept[0]?.body ?? []), raw)
  assert.equal(kept[0]?.contentType, 'message/rfc822')
  await until(() => imap.commands.includes('IDLE'))
  imap.deliver(mail('dos'))
  await until(() => imap.seen().length === 2)
  assert.deepEqual(textsOf(kept).slice(1), ['dos'])
  assert.equal(imap.connections(), 1)
})

test('what could not be kept stays unread and is found again, under the same key', async (t) => {
  const { imap, kept, break: fail } = await watching(t)
  fail(true)
  imap.deliver(mail('uno'))
  await until(() => imap.commands.filter((command) => command.startsWith('UID FETCH')).length >= 1)
  assert.deepEqual(imap.seen(), [])
  fail(false)
  await until(() => imap.seen().length === 1)
  assert.deepEqual(textsOf(kept), ['uno'])
})

test('a mark that was refused is made later, and the mail keeps its key', async (t) => {
  const { imap, kept } = await watching(t, (imap) => {
    imap.refuse('STORE')
    imap.deliver(mail('uno'))
  })
  await until(() => kept.length >= 1 && imap.commands.some((command) => command.startsWith('UID STORE')))
  imap.refuse(null)
  imap.deliver(mail('dos'))
  await until(() => imap.seen().length === 2)
  assert.deepEqual([...new Set(kept.map(({ key }) => key))].length, 2)
})

test('a lost connection is opened anew; a refused login is tried again', async (t) => {
  const { imap, kept } = await watching(t, (imap) => imap.refuse('LOGIN'))
  await until(() => imap.commands.some((command) => command.startsWith('LOGIN')))
  imap.refuse(null)
  await until(() => imap.commands.includes('IDLE'))
  imap.drop()
  imap.deliver(mail('tras el corte'))
  await until(() => imap.seen().length === 1)
  assert.deepEqual(textsOf(kept), ['tras el corte'])
})

test('a mailbox that tells nothing by itself is asked', async (t) => {
  const { imap, kept } = await watching(t, (imap) => imap.deliver(mail('uno')), false)
  await until(() => imap.seen().length === 1)
  await until(() => imap.commands.includes('NOOP'))
  assert.equal(kept.length, 1)
})

test('the signal ends it at once, wherever it stands, and it says goodbye', async (t) => {
  const { imap, stop } = await watching(t)
  await until(() => imap.commands.includes('IDLE'))
  const started = performance.now()
  await stop()
  assert.ok(performance.now() - started < 1500)
  assert.ok(imap.commands.includes('LOGOUT'))
  await until(() => imap.connections() === 0)
  const nowhere = await watching(t)
  await nowhere.imap.close()
  await nowhere.stop()
})

test('neither user nor password is ever written, though the login fails', async (t) => {
  const imap = await startFakeImap()
  t.after(imap.close)
  imap.refuse('LOGIN')
  const source = `
    import { emailChannel } from ${JSON.stringify(new URL('email.ts', import.meta.url).href)}
    const { pollers } = emailChannel({ smtpUrl: () => '', from: 'a@c.example', publicUrl: 'https://c.example', now: () => new Date(), imapUrl: () => process.env.URL })
    await pollers[0].run(async () => {}, AbortSignal.timeout(700))
    console.log('ended')`
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', source],
    {
      env: { URL: imap.url },
    },
  )
  assert.ok(imap.commands.some((command) => command.startsWith('LOGIN')))
  assert.equal(stdout.trim(), 'ended')
  assert.doesNotMatch(stderr, /secreto|citas/u)
})
