// What a channel is: it carries words out and reads what arrives. It knows no database, no patient and no consent.

export type ChannelName = 'whatsapp' | 'sms' | 'email' | 'push'
export const channelNames = ['whatsapp', 'sms', 'email', 'push'] as const satisfies readonly ChannelName[]

/** A button the patient can tap; `payload` comes back as sent. */
export type ContentButton = { label: string; payload: string }

/** One message ready for a device: everything a channel may show. */
export type Content = {
  text: string
  subject?: string | undefined
  buttons?: readonly ContentButton[] | undefined
  /** One web link to put behind a button where the channel has such; it stands in `text` too. */
  link?: string | undefined
}

export type Outgoing = {
  org: string
  /** Our delivery id: providers that deduplicate get it, callbacks carry it. */
  deliveryId: string
  sender: string
  address: string
  content: Content
}

/** What one hand-over came to. `uncertain`: the provider may have it; only its own `way out` may settle that. */
export type SendResult =
  | { state: 'sent'; providerId: string }
  | { state: 'retry'; afterMs?: number | undefined; reason: string }
  | { state: 'failed'; reason: string }
  | { state: 'uncertain'; reason: string }

export type ReceiptType = 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed'

export type Channel = {
  name: ChannelName
  provider: string
  /** Our address on this channel, as the patient sees it. */
  sender: string
  /** How an uncertain hand-over is settled. */
  uncertain: 'lookup' | 'resend' | 'wait' | 'staff'
  ratePerSecond: number
  send: (outgoing: Outgoing) => Promise<SendResult>
}

export type Channels = Readonly<Record<ChannelName, Channel>>
