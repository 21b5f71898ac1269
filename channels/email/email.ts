// E-mail: out over SMTP, in as raw mail by a webhook or from a mailbox.
import type { Channel, Poller, SendResult, Trouble, Webhook } from '../contract.ts'
import { isAddress } from './addresses.ts'
import { imapPoller } from './imap.ts'
import { provider } from './inbound.ts'
import { houseOf, mailOf } from './message.ts'
import type { EmailOptions } from './options.ts'
import { smtpTransport } from './transport.ts'
import { emailWebhook } from './webhook.ts'

/** Amazon SES begins at 14 a second, Microsoft 365 takes 30 a minute: what a hospital's own relay takes with ease. */
const defaultRate = 10

const refused = (trouble: Trouble, code: string): SendResult => ({ state: 'refused', trouble, code })

/** Throws a TypeError on an address of our own that is none. */
export function emailChannel(options: EmailOptions): {
  channel: Channel
  webhooks: Webhook[]
  pollers: Poller[]
} {
  const house = houseOf(options)
  const transport = smtpTransport(options)
  const channel: Channel = {
    name: 'email',
    provider,
    sender: house.from.address,
    // RFC 5321 §4.1.1.4 and §4.5.3.2.6: who got no answer to the end of data sends again; the Message-ID stays the same.
    uncertain: 'resend',
    ratePerSecond: options.ratePerSecond ?? defaultRate,
    inFlight: 10,
    twoWay: house.understood,
    // Bounces tell of failure; of arrival nothing can be waited for.
    receipts: 'none',
    send: async (outgoing) => {
      if (!isAddress(outgoing.address)) return refused('address_dead', 'address')
      // What no mail can be made of: a zone or an instant that is none.
      const mail = await mailOf(outgoing, house, options).catch(() => null)
      return mail ? transport.send(mail) : refused('content_rejected', 'content')
    },
    close: async () => transport.close(),
  }
  return {
    channel,
    webhooks: [emailWebhook(house, options.webhookSecret)],
    pollers: options.imapUrl === undefined ? [] : [imapPoller(options, options.imapUrl)],
  }
}
