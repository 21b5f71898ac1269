// What the fake Twilio tells us of its own accord: signed status callbacks, late, twice and out of order, and messages.
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import type { FakeMessage, Outcome } from './twilio-messages.ts'

export type CallbackOptions = {
  /** Milliseconds between one status and the next, at least and at most; 0 and 20 where it is left out. */
  delayMs?: readonly [least: number, most: number]
  /** Chances from 0 to 1, for each status: that it comes twice, and that it comes before the one before it. */
  duplicate?: number
  reorder?: number
  /** How often an unanswered or refused one is tried again, 200 ms apart. */
  retries?: number
}

/** Fields of an inbound message; what is left out is as in a plain text. */
export type InboundFields = { From: string; To: string; Body?: string } & Record<string, string>

type SenderOptions = {
  accountSid: string
  authToken: string
  random: () => number
  callbacks?: CallbackOptions
  outcome?: (message: FakeMessage) => Outcome
}

export type CallbackSender = {
  /** Begins to tell what becomes of a message. */
  follow: (message: FakeMessage) => void
  send: (message: FakeMessage, status: string, errorCode?: number) => Promise<number>
  inbound: (webhookUrl: string, fields: InboundFields) => Promise<{ sid: string; status: number }>
  quiet: () => Promise<void>
  stop: () => void
}

const paths: Readonly<Record<Outcome['status'], readonly string[]>> = {
  sent: ['sent'],
  delivered: ['sent', 'delivered'],
  read: ['sent', 'delivered', 'read'],
  undelivered: ['sent', 'undelivered'],
  failed: ['failed'],
}

const isWhatsapp = (address: string): boolean => address.startsWith('whatsapp:')

export function callbackSender(options: SenderOptions): CallbackSender {
  const { accountSid, authToken, random, callbacks } = options
  const stopping = new AbortController()
  const underWay = new Set<Promise<unknown>>()

  const post = async (url: string, fields: Record<string, string>): Promise<number> => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': getExpectedTwilioSignature(authToken, url, fields),
      'i-twilio-idempotency-token': randomUUID(),
    }
    const body = new URLSearchParams(fields).toString()
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(15_000)])
    const response = await fetch(url, { method: 'POST', headers, body, signal })
    await response.arrayBuffer()
    return response.status
  }

  const send = (message: FakeMessage, status: string, errorCode?: number): Promise<number> => {
    if (message.statusCallback === null) throw new Error('this message has no StatusCallback')
    message.status = status
    return post(message.statusCallback, statusFields(accountSid, message, { status, errorCode }))
  }

  const persist = async (message: FakeMessage, step: Step): Promise<void> => {
    await pause(step.afterMs, stopping.signal)
    for (let left = callbacks?.retries ?? 3; left >= 0 && !stopping.signal.aborted; left -= 1) {
      const status = await send(message, step.status, step.errorCode).catch(() => 0)
      if (status >= 200 && status < 300) return
      await pause(200, stopping.signal)
    }
  }

  return {
    follow: (message) => {
      if (!callbacks || message.statusCallback === null) return
      const natural: Outcome = { status: isWhatsapp(message.to) ? 'read' : 'delivered' }
      const steps = plan(options.outcome?.(message) ?? natural, { callbacks, random })
      for (const step of steps) {
        const told: Promise<unknown> = persist(message, step).finally(() => underWay.delete(told))
        underWay.add(told)
      }
    },
    send,
    inbound: async (webhookUrl, given) => {
      const sid = given.MessageSid ?? `SM${randomBytes(16).toString('hex')}`
      const fields = { ...inboundFields(accountSid, sid, given), ...given }
      return { sid, status: await post(webhookUrl, fields) }
    },
    quiet: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    stop: () => stopping.abort(),
  }
}

type Step = { status: string; errorCode?: number | undefined; afterMs: number }

function plan(
  outcome: Outcome,
  { callbacks, random }: { callbacks: CallbackOptions; random: () => number },
): Step[] {
  const [least, most] = callbacks.delayMs ?? [0, 20]
  let at = 0
  const steps: Step[] = paths[outcome.status].map((status) => {
    at += least + random() * (most - least)
    const errorCode = status === outcome.status ? outcome.errorCode : undefined
    return { status, errorCode, afterMs: at }
  })
  const early = steps.map((step, index) =>
    random() < (callbacks.reorder ?? 0)
      ? { ...step, afterMs: Math.max(0, (steps[index - 1]?.afterMs ?? 1) - 1) }
      : step,
  )
  return early.flatMap((step) => {
    const twice = random() < (callbacks.duplicate ?? 0)
    return twice ? [step, { ...step, afterMs: step.afterMs + random() * most }] : [step]
  })
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined)

function statusFields(
  accountSid: string,
  message: FakeMessage,
  { status, errorCode }: { status: string; errorCode?: number | undefined },
): Record<string, string> {
  return {
    SmsSid: message.sid,
    SmsStatus: status,
    MessageStatus: status,
    To: message.to,
    MessageSid: message.sid,
    AccountSid: accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
    ...(isWhatsapp(message.to) ? { ChannelPrefix: 'whatsapp', ChannelToAddress: message.to } : {}),
    ...(isWhatsapp(message.to) && status === 'read' ? { EventType: 'READ' } : {}),
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode), ErrorMessage: 'fake' }),
    ...(message.fields.MessagingServiceSid
      ? { MessagingServiceSid: message.fields.MessagingServiceSid }
      : {}),
  }
}

function inboundFields(accountSid: string, sid: string, { From }: InboundFields): Record<string, string> {
  return {
    SmsMessageSid: sid,
    MessageSid: sid,
    SmsSid: sid,
    AccountSid: accountSid,
    Body: '',
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    ...(isWhatsapp(From) ? { MessageType: 'text', ProfileName: 'Ana', ReferralNumMedia: '0' } : {}),
    ...(From.startsWith('whatsapp:+') ? { WaId: From.slice('whatsapp:+'.length) } : {}),
  }
}
