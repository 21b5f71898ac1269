// Whether a request is Meta's: X-Hub-Signature-256 over the raw bytes, and the token of the subscription.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { RawWebhook } from '../contract.ts'

/** `sha256=<hex>` of HMAC-SHA256 with the app secret (developers.facebook.com, "Webhooks: Getting started"). Never throws. */
export function isSigned({ method, headers, body }: RawWebhook, appSecret: () => string): boolean {
  try {
    const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(headers['x-hub-signature-256'] ?? '') ?? []
    const secret = appSecret()
    if (method !== 'POST' || hex === undefined || secret === '') return false
    return timingSafeEqual(createHmac('sha256', secret).update(body).digest(), Buffer.from(hex, 'hex'))
  } catch {
    return false
  }
}

/** The challenge to be sent back where the token is ours; null where it is not. */
export function challengeOf({ searchParams }: URL, verifyToken: () => string): string | null {
  const token = verifyToken()
  const challenge = searchParams.get('hub.challenge') ?? ''
  const given = searchParams.get('hub.verify_token') ?? ''
  const ours = token !== '' && timingSafeEqual(digest(given), digest(token))
  return ours && searchParams.get('hub.mode') === 'subscribe' && /^[\w.-]{1,200}$/.test(challenge)
    ? challenge
    : null
}

const digest = (value: string): Buffer => createHash('sha256').update(value).digest()
