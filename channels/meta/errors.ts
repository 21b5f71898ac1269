// Meta's error codes as a table, and what an answer without a known one means.
//
// Source: developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes (updated 2026-05-15), read
// with docs.360dialog.com "Error Code Reference"; 131062: developers.facebook.com "Business-scoped user IDs"; 17 and 803: the
// examples of github.com/facebook/openapi (v23.0). The same codes come in answers and in `failed` statuses.
import type { Trouble } from '../contract.ts'
import { record, records, text, type Json } from './json.ts'

type Row = { trouble: Trouble; about: string; afterMs?: number }

const minute = 60_000

const codes: Readonly<Record<number, Row>> = {
  // Authorization; 200–299 are permissions, see `rowOf`.
  0: { trouble: 'sender_misconfigured', about: 'token expired or invalidated' },
  3: { trouble: 'sender_misconfigured', about: 'capability or permission missing' },
  10: { trouble: 'sender_misconfigured', about: 'permission not granted or removed' },
  104: { trouble: 'sender_misconfigured', about: 'no token' },
  190: { trouble: 'sender_misconfigured', about: 'token expired' },
  // The account and the number.
  33: { trouble: 'sender_misconfigured', about: 'the business number was deleted' },
  368: { trouble: 'sender_misconfigured', about: 'account blocked for policy violations' },
  803: { trouble: 'sender_misconfigured', about: 'number or account not found' },
  131005: { trouble: 'sender_misconfigured', about: 'access denied' },
  131031: { trouble: 'sender_misconfigured', about: 'account locked' },
  131037: { trouble: 'sender_misconfigured', about: 'display name not approved' },
  131042: { trouble: 'sender_misconfigured', about: 'payment' },
  131045: { trouble: 'sender_misconfigured', about: 'number not registered: certificate' },
  133000: { trouble: 'sender_misconfigured', about: 'deregistration incomplete' },
  133006: { trouble: 'sender_misconfigured', about: 'number must be verified again' },
  133010: { trouble: 'sender_misconfigured', about: 'number not registered' },
  134011: { trouble: 'sender_misconfigured', about: 'terms of payments not accepted' },
  // Rates. 131048 lasts: too many messages were blocked or flagged by their readers.
  4: { trouble: 'slow_down', about: 'calls of the app' },
  17: { trouble: 'slow_down', about: 'calls of the user' },
  80007: { trouble: 'slow_down', about: 'calls of the account' },
  130429: { trouble: 'slow_down', about: 'messages per second of the number' },
  131048: { trouble: 'slow_down', about: 'spam rate of the number', afterMs: 15 * minute },
  131056: { trouble: 'recipient_busy', about: 'this number to this person', afterMs: 6000 },
  // Meta itself.
  2: { trouble: 'provider_down', about: 'temporary, or overloaded' },
  131000: { trouble: 'provider_down', about: 'something went wrong' },
  131016: { trouble: 'provider_down', about: 'service unavailable' },
  131057: { trouble: 'provider_down', about: 'account in maintenance' },
  133004: { trouble: 'provider_down', about: 'server unavailable' },
  // The person.
  131021: { trouble: 'address_dead', about: 'recipient is the sender' },
  131026: { trouble: 'not_on_channel', about: 'undeliverable: not on WhatsApp, old version, or blocked us' },
  131030: { trouble: 'not_on_channel', about: 'not on the list of a test number' },
  130497: { trouble: 'not_on_channel', about: 'we may not write to this country' },
  130472: { trouble: 'withheld', about: 'part of an experiment of Meta' },
  131049: { trouble: 'withheld', about: 'withheld for a healthy ecosystem' },
  131050: { trouble: 'marketing_stopped', about: 'stopped marketing messages of this business' },
  131047: { trouble: 'window_closed', about: 'more than 24 hours since their last message' },
  // Templates.
  132000: { trouble: 'template_rejected', about: 'number of variables' },
  132001: { trouble: 'template_rejected', about: 'no such template in this language' },
  132005: { trouble: 'template_rejected', about: 'too long once filled' },
  132007: { trouble: 'template_rejected', about: 'policy on characters' },
  132012: { trouble: 'template_rejected', about: 'format of a variable' },
  132015: { trouble: 'template_rejected', about: 'paused for low quality' },
  132016: { trouble: 'template_rejected', about: 'disabled for low quality' },
  134101: { trouble: 'template_rejected', about: 'still being prepared' },
  134102: { trouble: 'template_rejected', about: 'not available to this endpoint' },
  // The message.
  100: { trouble: 'content_rejected', about: 'unknown or misspelled parameter' },
  131008: { trouble: 'content_rejected', about: 'parameter missing' },
  131009: { trouble: 'content_rejected', about: 'value of a parameter' },
  131051: { trouble: 'content_rejected', about: 'type of message' },
  131052: { trouble: 'content_rejected', about: 'media of theirs cannot be fetched' },
  131053: { trouble: 'content_rejected', about: 'media of ours cannot be uploaded' },
  131062: { trouble: 'content_rejected', about: 'this message cannot go to a user id' },
  135000: { trouble: 'content_rejected', about: 'unknown fault of the parameters' },
}

const permission: Row = { trouble: 'sender_misconfigured', about: 'permission' }
/** Object with this id does not exist, or the token may not see it: code 100 says the same of a misspelled parameter. */
const unseen = 33

const rowOf = (code: number, subcode: number | undefined): Row | undefined => {
  if (code >= 200 && code <= 299) return permission
  if (code === 100 && subcode === unseen) return codes[unseen]
  return Object.hasOwn(codes, code) ? codes[code] : undefined
}

export type Refusal = { trouble: Trouble; code: string; afterMs?: number | undefined }

/** A `failed` status's reason: the first of its errors. */
export function failureOf(errors: unknown): Refusal {
  const [first = {}] = records(errors)
  const code = Number(first['code'])
  if (!Number.isSafeInteger(code)) return { trouble: 'unknown', code: 'none' }
  return { trouble: rowOf(code, undefined)?.trouble ?? 'unknown', code: String(code) }
}

/** Where no code is known the HTTP status decides (RFC 9110); `is_transient` is Graph's own word for "try again". */
export function refusalOf(status: number, body: Json, headers: Headers): Refusal {
  const error = record(body['error'])
  const code = Number(error['code'] ?? Number.NaN)
  const known = Number.isSafeInteger(code) ? rowOf(code, Number(error['error_subcode'])) : undefined
  const trouble = known?.trouble ?? (error['is_transient'] === true ? 'provider_down' : byStatus(status))
  return {
    trouble,
    code: Number.isSafeInteger(code) ? String(code) : `http_${status}`,
    afterMs: trouble === 'slow_down' || trouble === 'recipient_busy' ? waitOf(headers, known) : undefined,
  }
}

function byStatus(status: number): Trouble {
  if (status === 429) return 'slow_down'
  if (status === 401 || status === 403 || status === 404) return 'sender_misconfigured'
  return status >= 500 ? 'provider_down' : 'unknown'
}

/** Retry-After in seconds, else the minutes that Graph estimates in X-Business-Use-Case-Usage, else the table's. */
function waitOf(headers: Headers, known: Row | undefined): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000
  const usages = Object.values(record(parsed(headers.get('x-business-use-case-usage')))).flatMap(records)
  const minutes = Math.max(
    0,
    ...usages.map((one) => Number(text(one['estimated_time_to_regain_access']) ?? 0)),
  )
  return minutes > 0 ? minutes * minute : known?.afterMs
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
