// A mailbox looked into (IMAP): every unread mail is handed on, and marked as read only once it is kept.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { Poller } from '../contract.ts'
import { longestMail } from './inbound.ts'
import type { EmailOptions } from './options.ts'
import { emailSource } from './webhook.ts'

type Found = Parameters<Poller['run']>[0]

/** Waits between attempts double up to the last; a mailbox that answered starts anew. */
const backOffMs = { first: 1_000, last: 5 * 60_000 }
/** The mailbox is asked this often; between, it tells of itself where it can (IDLE, RFC 2177). */
const pollMs = 60_000
const goodbyeMs = 1_000

async function openMailbox(options: EmailOptions, imapUrl: string): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  const url = new URL(imapUrl)
  const timeout = options.timeoutMs ?? 30_000
  const secure = url.protocol === 'imaps:'
  const loopback = /^(?:localhost|127\.[\d.]+|\[::1\])$/u.test(url.hostname)
  const client = new ImapFlow({
    host: url.hostname,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    // A password goes over the wire in the open to this very machine at most.
    ...(!secure && !loopback && { doSTARTTLS: true }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    emitLogs: false,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    disableAutoIdle: true,
    tls: options.tls,
  })
  // The commands under way fail with the same error; without a listener it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.mailboxOpen(decodeURIComponent(url.pathname.slice(1)) || 'INBOX')
    return client
  } catch (error) {
    // A refused login leaves the connection open.
    client.close()
    throw error
  }
}

/** One mail at a time, so that no more than one is held in memory; a longer one is read as far as we read any. */
async function drain(client: ImapFlow, found: Found, signal: AbortSignal): Promise<void> {
  const unread = await client.search({ seen: false }, { uid: true })
  for (const uid of unread || []) {
    if (signal.aborted) return
    const query = { uid: true, source: { start: 0, maxLength: longestMail } }
    const mail = await client.fetchOne(String(uid), query, { uid: true })
    if (!mail || mail.source === undefined) continue
    // By its bytes: a mail whose mark was lost is found again and known again.
    const key = createHash('sha256').update(mail.source).digest('hex')
    await found({ key, contentType: 'message/rfc822', body: mail.source })
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  }
}

/** Until something new is told, the mailbox is due again, or the end. */
async function idle(
  client: ImapFlow,
  news: { told: boolean; wake: () => void },
  signal: AbortSignal,
): Promise<void> {
  if (news.told || signal.aborted) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, pollMs)
    news.wake = () => {
      clearTimeout(timer)
      resolve()
    }
    // Ends with the next command; where it is refused, the clock alone wakes us.
    client.idle().catch(() => {})
  })
}

/** Looks until the signal or the connection ends; `worked` once the mailbox was read through. */
async function watch(
  client: ImapFlow,
  { found, signal, worked }: { found: Found; signal: AbortSignal; worked: () => void },
): Promise<void> {
  const news = { told: false, wake: () => {} }
  const wake = (): void => {
    news.told = true
    news.wake()
  }
  client.on('exists', wake)
  client.on('close', wake)
  signal.addEventListener('abort', wake)
  try {
    while (!signal.aborted && client.usable) {
      news.told = false
      await drain(client, found, signal)
      worked()
      await idle(client, news, signal)
    }
  } finally {
    signal.removeEventListener('abort', wake)
  }
}

export function imapPoller(options: EmailOptions, imapUrl: () => string): Poller {
  const run: Poller['run'] = async (found, signal) => {
    let pause = backOffMs.first
    while (!signal.aborted) {
      let client: ImapFlow | undefined
      try {
        client = await openMailbox(options, imapUrl())
        await watch(client, {
          found,
          signal,
          worked: () => {
            pause = backOffMs.first
          },
        })
        await Promise.race([client.logout(), wait(goodbyeMs)])
        client.close()
      } catch {
        // A mailbox out of reach, or a mail that could not be kept: both are tried again, and nothing is marked.
        client?.close()
      }
      if (signal.aborted) return
      await wait(pause, undefined, { signal }).catch(() => {})
      pause = Math.min(pause * 2, backOffMs.last)
    }
  }
  return { source: emailSource, run }
}
