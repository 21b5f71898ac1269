// SMS over Twilio.
import type { Channel } from '../contract.ts'
import { smsParts, smsText } from './encoding.ts'
import { canCallBack, handOver, statusCallback, validityPeriod, type HandOver } from './hand-over.ts'
import { lookUp } from './lookup.ts'
import type { TwilioSettings } from './options.ts'
import { isAlphanumeric } from './senders.ts'

/** Where there is a Messaging Service its pool chooses the sender; `smsFrom` then says who we are to people. */
export function smsChannel(options: TwilioSettings, way: HandOver): Channel {
  const { smsFrom: from, messagingServiceSid, respell } = options
  const sender = from ?? messagingServiceSid ?? ''
  const senders = messagingServiceSid ? { messagingServiceSid } : { from: sender }
  return {
    name: 'sms',
    provider: 'twilio',
    sender,
    uncertain: 'lookup',
    ratePerSecond: options.smsPerSecond ?? 10,
    twoWay: !isAlphanumeric(sender),
    receipts: canCallBack(options) ? 'delivered' : 'none',
    segments: (content) => smsParts(smsText(content, respell)).parts.length,
    send: (outgoing) => {
      const envelope = {
        to: outgoing.address,
        ...senders,
        ...validityPeriod(outgoing),
        ...statusCallback(options, outgoing.deliveryId),
      }
      return handOver(way, envelope, () => Promise.resolve({ body: smsText(outgoing.content, respell) }))
    },
    lookup: (outgoing, sentAfter) =>
      lookUp(way, {
        to: outgoing.address,
        from,
        messagingServiceSid,
        text: smsText(outgoing.content, respell),
        template: undefined,
        sentAfter,
        timeoutMs: options.timeoutMs,
      }),
  }
}
