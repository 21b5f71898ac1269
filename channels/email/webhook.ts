// The door for incoming mail: a relay posts the raw message, signed over its exact bytes.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RawWebhook, Webhook } from '../contract.ts'
import { longestMail, readInbound } from './inbound.ts'
import type { House } from './message.ts'

/** `X-Metaqare-Signature: sha256=<hex of HMAC-SHA256(secret, body)>`; false where there is no secret to know it by. */
function isSigned(raw: RawWebhook, secret: (() => string) | undefined): boolean {
  const given = /^sha256=([0-9a-f]{64})$/u.exec(raw.headers['x-metaqare-signature'] ?? '')?.[1]
  const key = secret?.()
  if (given === undefined || !key) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', key).update(raw.body).digest())
}

export const emailSource = 'email'

export const emailWebhook = (house: House, secret: (() => string) | undefined): Webhook => ({
  path: '/webhooks/email',
  source: emailSource,
  limit: longestMail,
  verify: (raw) => isSigned(raw, secret),
  answer: { type: 'text/plain', body: '' },
  parse: ({ body, receivedAt }) => readInbound(body, receivedAt, house),
})
