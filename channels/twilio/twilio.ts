// WhatsApp and SMS over Twilio: the channels and the doors of one account.
import type { Channel, Webhook } from '../contract.ts'
import { lazyClient } from './client.ts'
import type { HandOver } from './hand-over.ts'
import type { TwilioOptions, TwilioSettings } from './options.ts'
import { smsChannel } from './sms.ts'
import { twilioWebhooks } from './webhooks.ts'
import { whatsappChannel } from './whatsapp.ts'

export type { TwilioOptions } from './options.ts'
export { checkSmsSender } from './senders.ts'

/** A channel for each sender that is set. Nothing is loaded and nobody is called before the first hand-over. */
export function twilioChannels(options: TwilioOptions): {
  whatsapp?: Channel
  sms?: Channel
  webhooks: Webhook[]
} {
  const settings: TwilioSettings = { ...options, timeoutMs: options.timeoutMs ?? 20_000 }
  const { whatsappFrom, smsFrom, messagingServiceSid } = options
  const way: HandOver = { client: lazyClient(settings), now: options.now, answered: new Set() }
  return {
    ...(whatsappFrom ? { whatsapp: whatsappChannel(settings, whatsappFrom, way) } : {}),
    ...(smsFrom || messagingServiceSid ? { sms: smsChannel(settings, way) } : {}),
    webhooks: twilioWebhooks(options),
  }
}
