// What FCM's refusals mean: the code stands in the details, and the HTTP status only where they hold none.
import { z } from 'zod'
import type { Trouble } from '../contract.ts'

/** `key`: our project is refused for this token. */
type Verdict = Trouble | 'key'

/**
 * firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode. SENDER_ID_MISMATCH says that the token was made for another
 * project than ours: the token is strange, or our credentials are. Calling tokens dead for it would lose every
 * patient's device over one wrong setting; so it is read as a refused key (trust.ts).
 */
const byCode: Readonly<Record<string, Verdict>> = {
  UNREGISTERED: 'address_dead',
  SENDER_ID_MISMATCH: 'key',
  QUOTA_EXCEEDED: 'slow_down',
  UNAVAILABLE: 'provider_down',
  INTERNAL: 'provider_down',
  THIRD_PARTY_AUTH_ERROR: 'sender_misconfigured',
}

/** google.rpc.Code as HTTP, for refusals that come before FCM's own (cloud.google.com/apis/design/errors). */
const byStatus: Readonly<Record<number, Verdict>> = {
  400: 'content_rejected',
  401: 'sender_misconfigured',
  403: 'sender_misconfigured',
  413: 'content_rejected',
  429: 'slow_down',
}

const errorShape = z.object({
  error: z.object({
    message: z.string().catch(''),
    details: z
      .array(
        z.object({
          '@type': z.string().catch(''),
          errorCode: z.string().optional().catch(undefined),
          fieldViolations: z
            .array(z.object({ field: z.string().catch('') }))
            .optional()
            .catch(undefined),
        }),
      )
      .catch([]),
  }),
})

/** `status` and body of an answer that is no 2xx; anything at all may stand in `body`. */
export function readFcmError(status: number, body: unknown): { verdict: Verdict; code: string } {
  const read = errorShape.safeParse(body)
  const error = read.success ? read.data.error : { message: '', details: [] }
  const told = error.details.find((one) => one['@type'].endsWith('FcmError'))?.errorCode
  const code = told !== undefined && /^[A-Z_]{1,40}$/.test(told) ? told : String(status)
  const fields = error.details.flatMap((one) => one.fieldViolations ?? []).map(({ field }) => field)
  if (status === 400)
    return { verdict: namesToken(error.message, fields) ? 'address_dead' : 'content_rejected', code }
  return { verdict: byCode[code] ?? byStatus[status] ?? (status >= 500 ? 'provider_down' : 'unknown'), code }
}

/**
 * INVALID_ARGUMENT is the token's fault only where the refused field is the token, or no field is named and the message
 * speaks of the registration token (firebase.google.com/docs/cloud-messaging/error-codes, example 2).
 */
const namesToken = (message: string, fields: readonly string[]): boolean =>
  fields.length > 0 ? fields.every((field) => field === 'message.token') : /registration token/i.test(message)
