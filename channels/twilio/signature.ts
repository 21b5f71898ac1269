// Whether a request is Twilio's: X-Twilio-Signature over the address it called and every field it sent.
import { createHash, timingSafeEqual } from 'node:crypto'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import type { RawWebhook } from '../contract.ts'

/**
 * https://www.twilio.com/docs/usage/security#validating-requests. Twilio's own code compares, in constant time and with
 * and without the port; the address is the public one, whatever a proxy made of it. Fields are taken as they came,
 * blanks at their ends included (57012). A body that is no form is covered by its hash in the signed address.
 */
export function isTwilios(
  raw: RawWebhook,
  { authToken, publicUrl }: { authToken: () => string; publicUrl: string },
): boolean {
  const signature = raw.headers['x-twilio-signature']
  if (!signature) return false
  const url = publicUrl.replace(/\/+$/, '') + raw.url
  try {
    const hash = new URL(url).searchParams.get('bodySHA256')
    if (hash === null) return validateRequest(authToken(), signature, url, fieldsOf(raw.body))
    return validateRequest(authToken(), signature, url, {}) && isHashOf(hash, raw.body)
  } catch {
    return false
  }
}

function isHashOf(hash: string, body: Uint8Array): boolean {
  const expected = createHash('sha256').update(body).digest('hex')
  return hash.length === expected.length && timingSafeEqual(Buffer.from(hash), Buffer.from(expected))
}

/** A field that came twice is a list: the signature is over its values, each once and sorted. */
function fieldsOf(body: Uint8Array): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'))
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key)
    fields[key] = values.length === 1 ? (values[0] ?? '') : values
  }
  return fields
}
