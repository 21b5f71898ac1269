// What one Twilio account needs to know.
import type { Respell } from './encoding.ts'

export type TwilioOptions = {
  accountSid: string
  /** The account's primary auth token: webhooks are signed with it, which an API key cannot check. */
  authToken: () => string
  /** E.164 of the WhatsApp sender. */
  whatsappFrom?: string | undefined
  /** E.164 or an alias of at most 11 letters. */
  smsFrom?: string | undefined
  messagingServiceSid?: string | undefined
  /** Another origin in place of Twilio's (a proxy, a fake). */
  baseUrl?: string | undefined
  /** Where Twilio reaches us: signatures are over this address. */
  publicUrl: string
  /** `never`; `text`: all but the words in `content.names`; `names`: everything. Only where it saves a part. */
  respell: Respell
  now: () => Date
  /** 20 seconds where it is left out. */
  timeoutMs?: number | undefined
  smsPerSecond?: number | undefined
  whatsappPerSecond?: number | undefined
}

/** The options with what was left out filled in. */
export type TwilioSettings = TwilioOptions & { timeoutMs: number }
