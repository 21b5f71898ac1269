// What a channel is: it carries words out and reads what arrives. It knows no database, no patient and no consent.

export type ChannelName = 'whatsapp' | 'sms' | 'email' | 'push'
export const channelNames = ['whatsapp', 'sms', 'email', 'push'] as const satisfies readonly ChannelName[]

/** A button the patient can tap; `payload` comes back as sent. Label ≤ 20 characters. */
export type ContentButton = { label: string; payload: string }

/**
 * One appointment as a calendar entry (RFC 5545): the same `uid` all its life, `sequence` rising with each change.
 * Instants are ISO 8601 in UTC; `zone` is where the hour was meant.
 */
export type CalendarEntry = {
  uid: string
  sequence: number
  method: 'request' | 'cancel'
  startsAt: string
  endsAt: string
  zone: string
  summary: string
  location?: string | undefined
  url?: string | undefined
}

/** An approved template of a provider, filled: what opens a WhatsApp conversation. `variables` are {{1}}, {{2}} … in order. */
export type TemplateUse = {
  providerId: string
  language: string
  variables: readonly string[]
  /** What stands behind the URL button's fixed base, where the template has one. */
  urlSuffix?: string | undefined
}

/** One message ready for a device: everything a channel may show. Stored as JSON, so no Date stands in it. */
export type Content = {
  text: string
  /** BCP 47. */
  language?: string | undefined
  subject?: string | undefined
  buttons?: readonly ContentButton[] | undefined
  /** One web link to put behind a button where the channel has such; it stands in `text` too. */
  link?: string | undefined
  /** What the button of `link` says. */
  linkLabel?: string | undefined
  template?: TemplateUse | undefined
  calendar?: CalendarEntry | undefined
  /** Where one POST ends messages of this kind (RFC 8058); only on what can be unsubscribed. */
  unsubscribe?: string | undefined
  /** Words to be left as they are spelled when a text is made cheaper for SMS: names. */
  names?: readonly string[] | undefined
}

export type Outgoing = {
  org: string
  /** Our delivery id: providers that deduplicate get it, callbacks carry it. */
  deliveryId: string
  sender: string
  /** E.164 phone, WhatsApp user id (`ES.…`), e-mail address, or push subscription (JSON) or `fcm:<token>`. */
  address: string
  content: Content
  /** How long it is worth delivering, in milliseconds from now. */
  validForMs?: number | undefined
  /** Danger, and answers somebody waits for. */
  urgent?: boolean | undefined
  /** Provider id of the message of theirs that this one answers. */
  answers?: string | undefined
}

/**
 * What went wrong, in the one vocabulary that every provider's codes are mapped to.
 * core/delivery/troubles.ts says what is done about each.
 */
export const troubles = [
  /** Too fast for this sender: everything on it waits. */
  'slow_down',
  /** Too fast for this one recipient. */
  'recipient_busy',
  /** The provider failed (5xx, timeout before it took the message, connection refused). */
  'provider_down',
  /** The device is off or out of reach just now. */
  'handset_off',
  /** The address cannot get messages of this channel, now or later. */
  'address_dead',
  /** The person is not on this channel, or has blocked us there. */
  'not_on_channel',
  /** The provider withheld it for the recipient's good; not to be tried again soon. */
  'withheld',
  /** WhatsApp: 24 hours have passed since the patient's last message. */
  'window_closed',
  /** The person told the provider to stop. */
  'opted_out',
  /** The person told the provider to stop what is not about their own affairs (WhatsApp's marketing templates). */
  'marketing_stopped',
  /** A carrier's filter: a person must look at the text or the sender. */
  'filtered',
  /** The template was rejected, paused, or its variables do not fit. */
  'template_rejected',
  /** Credentials, sender, balance or permission: nothing on this sender can leave until somebody mends it. */
  'sender_misconfigured',
  /** This content cannot be sent by this channel. */
  'content_rejected',
  /** The time it was worth delivering in has passed. */
  'expired',
  /** The provider gave a reason that no table knows. */
  'unknown',
] as const
export type Trouble = (typeof troubles)[number]

/**
 * What one hand-over came to. `refused`: the provider certainly does not have it. `uncertain`: it may have it, and only
 * the channel's own way out may settle that. `code` is the provider's own, for people who look it up; never free text.
 */
export type SendResult =
  | { state: 'sent'; providerId: string; segments?: number | undefined }
  | { state: 'refused'; trouble: Trouble; code?: string | undefined; afterMs?: number | undefined }
  | { state: 'uncertain'; code?: string | undefined }

export type ReceiptType = 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed'

/** What a provider tells about a message of ours, in any order, any number of times. */
export type Receipt = {
  provider: string
  providerId: string
  /** Our own id where it came back: it matches a receipt that overtook the answer to its create call. */
  deliveryId?: string | undefined
  /** Unique per event at the provider; the same event twice is one. */
  eventKey: string
  type: ReceiptType
  trouble?: Trouble | undefined
  code?: string | undefined
  at: Date
}

/** One message or tap that arrived. */
export type InboundEvent = {
  channel: ChannelName
  provider: string
  providerId: string
  /** Their address: E.164 phone, WhatsApp user id, e-mail, subscription id. */
  from: string
  /** Our sender on that channel. */
  to: string
  kind: 'text' | 'button' | 'media'
  text: string
  /** A tapped button's payload, as sent. */
  payload?: string | undefined
  quotedProviderId?: string | undefined
  media?: 'audio' | 'image' | 'document' | 'other' | undefined
  /** The provider itself acted on a stop or start word: it lets nothing more through, not even a last confirmation. */
  stoppedByProvider?: boolean | undefined
  /** An answer from the patient's calendar (RFC 5546 REPLY) to the entry with this uid. */
  calendar?: { uid: string; answer: 'accepted' | 'declined' | 'tentative' } | undefined
}

export type TemplateState = 'pending' | 'approved' | 'rejected' | 'paused' | 'disabled'

/** What one stored webhook holds, once read. */
export type Arrival =
  | { is: 'message'; event: InboundEvent }
  | { is: 'receipt'; receipt: Receipt }
  /** The person behind an address has another one now. */
  | { is: 'address_changed'; channel: ChannelName; from: string; to: string }
  | {
      is: 'template'
      provider: string
      providerId: string
      language?: string | undefined
      state: TemplateState
      code?: string | undefined
    }
  /** Understood and of no use to us: system notes, auto-replies. `why` is a code. */
  | { is: 'ignored'; why: string }

/** A request as it came: signatures are over exactly these bytes. Header names are lower case. */
export type RawWebhook = {
  method: string
  /** Path and query, as received. */
  url: string
  headers: Readonly<Record<string, string | undefined>>
  body: Uint8Array
}

/** What is kept of a request and read later by the same provider's `parse`. */
export type StoredWebhook = { url: string; contentType: string; body: Uint8Array; receivedAt: Date }

/** A door that a provider knocks on. Nothing here touches a database: server/webhooks.ts stores, a worker parses. */
export type Webhook = {
  path: string
  /** Name of the door, unique: stored events are read again by it. */
  source: string
  /** Most bytes that are read. */
  limit: number
  /** Whether the request is the provider's, over the exact bytes. Never throws. */
  verify: (raw: RawWebhook) => boolean
  /** The answer to a GET that verifies the subscription (Meta); null refuses it. */
  greet?: (url: URL) => string | null
  /**
   * True for a body that certainly holds no patient's words, receipts alone: it is read after those that may hold some, so
   * that no flood of receipts stands before somebody in danger. Cheap, and false in doubt. Never throws.
   */
  later?: (body: Uint8Array) => boolean
  /** What the provider wants to read when the event is stored. */
  answer: { type: string; body: string }
  /** Tolerates unknown fields and types; throws only on what cannot be read at all. */
  parse: (stored: StoredWebhook) => Arrival[] | Promise<Arrival[]>
}

/** Looks for what arrived where nobody knocks (IMAP); each found thing is stored like a webhook of `source`. */
export type Poller = {
  source: string
  /** Runs until the signal ends it; `found` resolves when the thing is stored, and only then it is marked as seen. */
  run: (
    found: (event: { key: string; contentType: string; body: Uint8Array }) => Promise<void>,
    signal: AbortSignal,
  ) => Promise<void>
}

/** A template as we word it, to be registered with a provider. */
export type TemplateDraft = {
  /** `a-z0-9_` only: Twilio and Meta take no other. */
  name: string
  language: string
  category: 'utility' | 'marketing'
  /** With {{1}} … contiguous, none at the start or the end. */
  body: string
  samples: readonly string[]
  buttons: readonly ContentButton[]
  /** A URL button: fixed base (ends in `/`), its sample suffix. */
  url?: { label: string; base: string; sample: string } | undefined
}

export type Channel = {
  name: ChannelName
  provider: string
  /** Our address on this channel, as the patient sees it. */
  sender: string
  /** How an uncertain hand-over is settled. */
  uncertain: 'lookup' | 'resend' | 'wait' | 'staff'
  ratePerSecond: number
  /** How many hand-overs one process has under way on this sender; 10 where it is left out. */
  inFlight?: number | undefined
  /** True where free text is allowed only within 24 hours of the patient's last message (WhatsApp). */
  hasWindow?: boolean | undefined
  /** False where nobody can answer (an alphanumeric SMS sender): texts then carry a link. */
  twoWay?: boolean | undefined
  /** How far its receipts go; a chain waits for no more than this. `none` where it tells nothing. */
  receipts?: 'none' | 'delivered' | 'read' | undefined
  send: (outgoing: Outgoing) => Promise<SendResult>
  /** Asks the provider whether it has a message that nobody knows about; `unknown` when it cannot tell now. */
  lookup?: (outgoing: Outgoing, sentAfter: Date) => Promise<{ found: string } | 'absent' | 'unknown'>
  /** What a text costs in units of the provider (SMS segments); 1 where it is left out. */
  segments?: (content: Content) => number
  templates?: {
    register: (draft: TemplateDraft) => Promise<{ providerId: string }>
    state: (providerId: string) => Promise<{ state: TemplateState; code?: string | undefined }>
  }
  close?: () => Promise<void>
}

export type Channels = Readonly<Record<ChannelName, Channel>>
