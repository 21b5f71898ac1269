// The mailbox poller against Dovecot, an IMAP server nobody on this project wrote (Debian: dovecot-imapd). `node --test evals/referees/dovecot.proof.ts`
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Arrival } from '../../channels/contract.ts'
import { emailChannel } from '../../channels/email/email.ts'

const fixtures = new URL('../../channels/email/fixtures/', import.meta.url)
const dir = mkdtempSync(join(tmpdir(), 'dovecot-'))
const inbox = join(dir, 'home/Maildir')
/** Started by root it would ask for users of its own; started by anybody it serves that one. */
const nobody = 65534
const uid = process.getuid?.() === 0 ? nobody : (process.getuid?.() ?? nobody)
const user = uid === nobody ? 'nobody' : (process.env['USER'] ?? 'nobody')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
const port = await freePort()
const password = 'muy-secreto:/@'

const configuration = `
protocols = imap
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/run
log_path = ${dir}/log
ssl = no
disable_plaintext_auth = no
default_login_user = ${user}
default_internal_user = ${user}
default_internal_group =
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${uid} home=${dir}/home
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`

let dovecot: ReturnType<typeof spawn>
before(async () => {
  for (const folder of [
    'run',
    'home',
    'home/Maildir',
    'home/Maildir/cur',
    'home/Maildir/new',
    'home/Maildir/tmp',
  ])
    mkdirSync(join(dir, folder), { recursive: true })
  writeFileSync(join(dir, 'dovecot.conf'), configuration)
  if (uid === nobody)
    for (const path of [dir, ...readdirSync(dir, { recursive: true }).map((name) => join(dir, String(name)))])
      chownSync(path, uid, uid)
  dovecot = spawn('/usr/sbin/dovecot', ['-F', '-c', join(dir, 'dovecot.conf')], {
    uid,
    gid: uid,
    stdio: 'inherit',
  })
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await wait(100)
  }
  assert.fail(`Dovecot did not start: ${readFileSync(join(dir, 'log'), 'utf8')}`)
})
after(async () => {
  dovecot.kill()
  await once(dovecot, 'exit')
  rmSync(dir, { recursive: true, force: true })
})

const deliver = (name: string): void => {
  writeFileSync(
    join(inbox, 'new', `${Date.now()}.${name}.host`),
    readFileSync(new URL(`${name}.eml`, fixtures)),
    { mode: 0o644 },
  )
}
/** Maildir keeps what was read as `…:2,S` in cur. */
const marked = (): number => readdirSync(join(inbox, 'cur')).filter((name) => name.endsWith(':2,S')).length

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    assert.ok(tries < 1000, readFileSync(join(dir, 'log'), 'utf8'))
    await wait(10)
  }
}

test('mail that waits and mail that comes is read, marked, and read by its meaning', async () => {
  const files = ['gmail-reply', 'exchange-dsn', 'google-calendar-reply', 'photo', 'out-of-office']
  for (const name of files) deliver(name)
  const { pollers, webhooks } = emailChannel({
    smtpUrl: () => 'smtp://127.0.0.1:1',
    from: 'avisos@clinica.example',
    replyTo: 'citas@clinica.example',
    bounces: 'rebotes@clinica.example',
    publicUrl: 'https://citas.clinica.example',
    now: () => new Date(),
    imapUrl: () => `imap://citas:${encodeURIComponent(password)}@127.0.0.1:${port}/INBOX`,
  })
  const end = new AbortController()
  const arrivals: Arrival[] = []
  const keys = new Set<string>()
  const run = pollers[0]?.run(async ({ key, contentType, body }) => {
    keys.add(key)
    const read = await webhooks[0]?.parse({ url: '', contentType, body, receivedAt: new Date() })
    arrivals.push(...(read ?? []))
  }, end.signal)
  await until(() => marked() === files.length)
  const started = performance.now()
  deliver('latin1')
  await until(() => marked() === files.length + 1)
  console.log(`told by IDLE, read and marked in ${Math.round(performance.now() - started)} ms`)
  end.abort()
  await run
  assert.equal(keys.size, files.length + 1)
  assert.deepEqual(
    arrivals
      .map((one) => (one.is === 'message' ? (one.event.calendar?.answer ?? one.event.kind) : one.is))
      .sort(),
    ['accepted', 'ignored', 'media', 'receipt', 'text', 'text'],
  )
})
