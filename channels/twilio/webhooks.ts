// The doors that Twilio knocks on.
import type { Webhook } from '../contract.ts'
import type { TwilioOptions } from './options.ts'
import { readWebhook } from './read.ts'
import { isTwilios } from './signature.ts'

/** Whatever is answered as plain text is sent to the patient: an empty TwiML document says nothing to anybody. */
const silence = { type: 'text/xml', body: '<Response/>' }

/** Twilio's requests are some kilobytes: a message has at most 1,600 letters (WhatsApp 4,096). */
const limit = 64 * 1024

export function twilioWebhooks(options: Pick<TwilioOptions, 'authToken' | 'publicUrl'>): Webhook[] {
  const door = (name: 'messages' | 'status'): Webhook => ({
    path: `/webhooks/twilio/${name}`,
    source: `twilio.${name}`,
    limit,
    verify: (raw) => isTwilios(raw, options),
    ...(name === 'status' ? { later: () => true } : {}),
    answer: silence,
    parse: (stored) => [readWebhook(stored)],
  })
  return [door('messages'), door('status')]
}
