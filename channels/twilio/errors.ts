// What an answer of Twilio's or a broken connection says of a hand-over.
import type { SendResult, Trouble } from '../contract.ts'
import { TwilioAnswer } from './client.ts'
import { troubleOf } from './codes.ts'

/** Limits that do not pass within a second, where Twilio names no wait of its own. */
const waits: Readonly<Record<string, number>> = {
  63018: 60_000,
  30001: 60_000,
  21611: 60_000,
  63038: 3_600_000,
}

/** What a status says where the body holds no code that is known. `uncertain`: something behind it may have taken the message. */
const statuses: Readonly<Record<number, Trouble | 'uncertain'>> = {
  400: 'unknown',
  401: 'sender_misconfigured',
  402: 'sender_misconfigured',
  403: 'sender_misconfigured',
  404: 'sender_misconfigured',
  408: 'provider_down',
  413: 'content_rejected',
  429: 'slow_down',
  500: 'provider_down',
  503: 'provider_down',
}

/** No connection came to be, so nothing was said (errno of connect and getaddrinfo, and of TLS before the request). */
const neverConnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** `Retry-After` in seconds or as an HTTP date (RFC 9110 §10.2.3), in milliseconds from now; at most a day. */
export function retryAfterMs(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), 86_400_000)
}

/** What a failed call to create a message came to. Only codes leave here, never Twilio's words. */
export function resultOf(error: unknown, now: Date): Exclude<SendResult, { state: 'sent' }> {
  if (!(error instanceof TwilioAnswer)) {
    const code = errnoOf(error)
    return code !== undefined && neverConnected.has(code)
      ? { state: 'refused', trouble: 'provider_down', code }
      : { state: 'uncertain', code: code ?? 'unreadable' }
  }
  const { status } = error
  const code = error.code ?? `http_${status}`
  const byStatus = statuses[status] ?? (status >= 400 && status < 500 ? 'unknown' : 'uncertain')
  const trouble =
    status === 429 || status >= 500 || status < 400 ? byStatus : (troubleOf(error.code) ?? byStatus)
  if (trouble === 'uncertain') return { state: 'uncertain', code }
  const afterMs = retryAfterMs(error.retryAfter, now) ?? waits[code]
  return { state: 'refused', trouble, code, ...(afterMs === undefined ? {} : { afterMs }) }
}

/** A failure before any message was asked for: whatever went wrong, no message exists. */
export function resultBefore(error: unknown, now: Date): Exclude<SendResult, { state: 'sent' }> {
  const result = resultOf(error, now)
  return result.state === 'uncertain' ? { ...result, state: 'refused', trouble: 'provider_down' } : result
}

/** Node's code of the deepest cause: axios and fetch wrap it. A time-out is `timeout`, whoever counted. */
function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const deeper = errnoOf(error.cause)
  if (deeper !== undefined) return deeper
  const code: unknown = 'code' in error ? error.code : undefined
  if (typeof code !== 'string' || !/^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return undefined
  if (code === 'ERR_CANCELED' || code === 'ECONNABORTED') return 'timeout'
  // The same errno while reading or writing means that there was a connection.
  return 'syscall' in error && (error.syscall === 'read' || error.syscall === 'write') ? `${code}_LATE` : code
}
