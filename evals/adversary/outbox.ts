// Channels that keep every message they are given, exactly, and for e-mail the mail that would have been made of it.
import { houseOf, mailOf } from '#channels/email/message.ts'
import type { EmailOptions } from '#channels/email/options.ts'
import { channelNames, type Channel, type ChannelName, type Content } from '#channels/contract.ts'

export type Sent = {
  channel: ChannelName
  address: string
  deliveryId: string
  content: Content
  /** What an e-mail program would show. */
  html?: string
  subject?: string
}

export const senders: Readonly<Record<ChannelName, string>> = {
  whatsapp: '+34910000000',
  sms: '+34910000001',
  email: 'avisos@clinica.example',
  push: 'metaqare',
}

export const emailSecret = 'the-secret-of-the-relay'

export const emailOptions = (publicUrl: string): EmailOptions => ({
  smtpUrl: () => 'smtp://127.0.0.1:9',
  from: 'Clínica <avisos@clinica.example>',
  webhookSecret: () => emailSecret,
  publicUrl,
  now: () => new Date('2026-12-14T10:00:00+01:00'),
})

export type Outbox = { sent: Sent[]; channels: Record<ChannelName, Channel> }

export function outbox(publicUrl: string): Outbox {
  const sent: Sent[] = []
  const options = emailOptions(publicUrl)
  const house = houseOf(options)
  const channelOf = (name: ChannelName): Channel => ({
    name,
    provider: 'outbox',
    sender: senders[name],
    uncertain: 'resend',
    ratePerSecond: 10_000,
    receipts: 'none',
    send: async (outgoing) => {
      const { address, deliveryId, content } = outgoing
      const kept: Sent = { channel: name, address, deliveryId, content }
      if (name === 'email') {
        const mail = await mailOf(outgoing, house, options)
        kept.html = String(mail.html)
        kept.subject = String(mail.subject)
      }
      sent.push(kept)
      return { state: 'sent', providerId: `out-${deliveryId}` }
    },
  })
  return {
    sent,
    channels: Object.fromEntries(channelNames.map((name) => [name, channelOf(name)])) as Outbox['channels'],
  }
}
