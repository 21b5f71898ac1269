// One pool of connections to the relay, and what a hand-over came to: sent, refused with its reason, or uncertain.
import type { Readable } from 'node:stream'
import type { SendMailOptions, Transporter } from 'nodemailer'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import type { SendResult } from '../contract.ts'
import type { EmailOptions } from './options.ts'
import { certificateTroubles, errorVerdicts, verdictOf } from './smtp-troubles.ts'

type Info = SMTPPool.SentMessageInfo
type Relay = Transporter<Info>

/** RFC 8058 §4: both headers of one-click unsubscribing must be signed; nodemailer's own list lacks the second. */
const signedFields =
  'From:Reply-To:Subject:Date:Message-ID:To:In-Reply-To:References:MIME-Version:Content-Type:Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post'

const defaultTimeoutMs = 30_000
const loopback = /^(?:localhost|127\.[\d.]+|\[?::1\]?)$/u

/** A password never goes over the wire in the open, but to this very machine. */
function needsTls(smtpUrl: string): boolean {
  const url = new URL(smtpUrl)
  return url.protocol === 'smtp:' && url.username !== '' && !loopback.test(url.hostname)
}

async function openRelay(options: EmailOptions): Promise<Relay> {
  const { createTransport } = await import('nodemailer')
  const timeout = options.timeoutMs ?? defaultTimeoutMs
  const url = options.smtpUrl()
  const relay = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    // A connection that died before a byte of the mail was asked for is replaced; all else is the engine's to decide.
    maxRequeues: 3,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    requireTLS: needsTls(url),
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: options.tls,
    dkim: options.dkim && {
      domainName: options.dkim.domain,
      keySelector: options.dkim.selector,
      privateKey: options.dkim.privateKey(),
      headerFieldNames: signedFields,
    },
  })
  return relay
}

/** nodemailer's own fields beside Node's. */
type SmtpError = Error & {
  code?: string
  originalCode?: string
  responseCode?: number
  response?: string
  command?: string
}

/** The enhanced status that opens an answer's text; nothing else of it is read. */
const enhancedOf = (response: string | undefined): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?:\s|$)/u.exec(response ?? '')?.[1]

/** `ended`: the whole mail was read off, so the end of data may have reached the relay. */
export function resultOf(error: SmtpError, ended: boolean): SendResult {
  const { responseCode, code = 'unknown', originalCode } = error
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 600) {
    const enhanced = enhancedOf(error.response)
    return {
      state: 'refused',
      ...verdictOf(responseCode, enhanced, error.command ?? ''),
      code: enhanced === undefined ? String(responseCode) : `${responseCode} ${enhanced}`,
    }
  }
  if (ended) return { state: 'uncertain', code }
  const untrusted = originalCode !== undefined && certificateTroubles.test(originalCode)
  const verdict = untrusted ? errorVerdicts['ETLS'] : errorVerdicts[code]
  return { state: 'refused', ...(verdict ?? { trouble: 'provider_down' }), code: originalCode ?? code }
}

/** Sees the last stream a mail was read from: nodemailer does not tell whether the end of data had gone out. */
function watchReading(relay: Relay): WeakMap<AbortSignal, Readable> {
  const read = new WeakMap<AbortSignal, Readable>()
  relay.use('stream', (mail, done) => {
    const message = mail.message
    const { signal } = mail.data
    const create = message.createReadStream.bind(message)
    message.createReadStream = (streamOptions) => {
      const stream = create(streamOptions)
      if (signal) read.set(signal, stream)
      return stream
    }
    done()
  })
  return read
}

export type Transport = { send: (mail: SendMailOptions) => Promise<SendResult>; close: () => void }

/** Opened on the first mail; `close` lets what is under way end. */
export function smtpTransport(options: EmailOptions): Transport {
  type Opened = { relay: Relay; read: WeakMap<AbortSignal, Readable> }
  let opened: Promise<Opened> | undefined
  const open = (): Promise<Opened> =>
    (opened ??= openRelay(options).then((relay) => ({ relay, read: watchReading(relay) })))

  const send = async (mail: SendMailOptions): Promise<SendResult> => {
    let ready: Opened
    try {
      ready = await open()
    } catch {
      // A key or an address that is none: asked for again with the next mail, for somebody may have mended it.
      opened = undefined
      return { state: 'refused', trouble: 'sender_misconfigured', code: 'ECONFIG' }
    }
    const { relay, read } = ready
    // A relay that trickles is never silent: the hand-over as a whole ends as well.
    const signal = AbortSignal.timeout(2 * (options.timeoutMs ?? defaultTimeoutMs))
    try {
      const info = await relay.sendMail({ ...mail, signal })
      const refusal = info.accepted.length === 0 ? info.rejectedErrors?.[0] : undefined
      if (refusal) return resultOf(refusal, false)
      // Relays that give the mail a name of their own: answers will quote that one.
      return { state: 'sent', providerId: info.serverMessageId ?? info.messageId }
    } catch (error) {
      return resultOf(error as SmtpError, read.get(signal)?.readableEnded === true)
    }
  }
  return {
    send,
    close: () => {
      void opened?.then(
        ({ relay }) => relay.close(),
        () => {},
      )
    },
  }
}
