// The one list of coded errors. A code never carries a patient's datum; the words a reader sees live in prompts/staff.

/** Who can do something about it: the caller corrects, the provider recovers, or we are at fault. */
export type Fault = 'caller' | 'provider' | 'us'

type Facets = { status: number; retryable: boolean; fault: Fault }

const caller = (status: number): Facets => ({ status, retryable: false, fault: 'caller' })

export const errorCodes = {
  invalid_input: caller(400),
  invalid_date: caller(400),
  past_date: caller(400),
  too_far_date: caller(400),
  invalid_amount: caller(400),
  invalid_channel: caller(400),
  invalid_phone: caller(400),
  invalid_email: caller(400),
  text_too_long: caller(400),
  text_empty: caller(400),
  patient_not_found: caller(404),
  patient_ambiguous: caller(409),
  appointment_conflict: caller(409),
  payment_conflict: caller(409),
  business_key_conflict: caller(409),
  alert_unknown: caller(404),
  segment_unknown: caller(400),
  segment_empty: caller(409),
  not_sent: caller(409),
  not_found: caller(404),
  unauthenticated: caller(401),
  forbidden: caller(403),
  signature_invalid: caller(403),
  method_not_allowed: caller(405),
  body_too_slow: { status: 408, retryable: true, fault: 'caller' },
  idempotency_mismatch: caller(422),
  idempotency_in_progress: { status: 409, retryable: true, fault: 'caller' },
  approval_invalid: caller(409),
  approval_expired: caller(409),
  link_expired: caller(410),
  command_not_understood: caller(422),
  body_too_large: caller(413),
  unsupported_media: caller(415),
  rate_limited: { status: 429, retryable: true, fault: 'caller' },
  version_conflict: { status: 409, retryable: true, fault: 'caller' },
  delivery_settled: caller(409),
  taken_by_other: caller(409),
  already_resolved: caller(409),
  config_invalid: caller(500),
  folder_held: caller(500),
  nested_transaction: { status: 500, retryable: false, fault: 'us' },
  illegal_transition: { status: 500, retryable: false, fault: 'us' },
  database_unavailable: { status: 503, retryable: true, fault: 'us' },
  overloaded: { status: 503, retryable: true, fault: 'us' },
  server_unreachable: { status: 503, retryable: true, fault: 'us' },
  internal: { status: 500, retryable: false, fault: 'us' },
} as const satisfies Record<string, Facets>

export type ErrorCode = keyof typeof errorCodes

/** Values that fill an error's sentence: counts, field names, lists of our own vocabulary. Never contact data or free text. */
export type ErrorParams = Readonly<Record<string, string | number | readonly string[] | undefined>>

/**
 * The only error thrown on purpose. `field` names the argument at fault as the caller knows it;
 * `reason` is a block reason (core/delivery/reasons.ts) when `code` is `not_sent`.
 * `text`, when present, is the finished sentence in the reader's language.
 */
export class CodedError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly reason: string | undefined
  readonly params: ErrorParams
  readonly text: string | undefined

  constructor(
    code: ErrorCode,
    details: { field?: string; reason?: string; params?: ErrorParams; text?: string; cause?: unknown } = {},
  ) {
    super(details.text ?? code, { cause: details.cause })
    this.name = 'CodedError'
    this.code = code
    this.field = details.field
    this.reason = details.reason
    this.params = details.params ?? {}
    this.text = details.text
  }
}

export const facetsOf = (code: ErrorCode): Facets => errorCodes[code]
