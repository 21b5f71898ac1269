// What the inbox page reads and does, as JSON. Codes travel with the words that people read for them. Instants are ISO 8601.
import type { ChannelName } from '#channels/contract.ts'
import type { Queue, Urgency } from '#core/conversations/interpretation.ts'
import type { Principal } from '#core/ctx.ts'

export type InboxQueue = { queue: Queue; name: string; waiting: number; unanswered: number }

export type InboxEntry = {
  /** Of the incident, or of the conversation where `kind` says so. */
  id: string
  kind: 'incident' | 'conversation'
  number: number | null
  queue: Queue | null
  queueName: string
  urgency: Urgency
  urgencyName: string
  what: string
  severityName: string
  status: 'open' | 'acknowledged'
  ownerName: string | null
  reports: number
  pressing: boolean
  /** A person has the conversation, and the patient wrote since. */
  waiting: boolean
  /** Null when the sender is unknown. */
  patientName: string | null
  channel: ChannelName | null
  at: string
  said: string
}

export type Inbox = {
  now: string
  zone: string
  /** Who looks: what carries this as its owner is theirs. */
  me: string
  queues: InboxQueue[]
  entries: InboxEntry[]
  /** There are more than are listed. */
  more: boolean
}

export type CaseIncident = {
  id: string
  number: number
  queue: string
  queueName: string
  urgency: Urgency
  urgencyName: string
  what: string
  severityName: string
  status: 'open' | 'acknowledged' | 'resolved'
  owner: string | null
  ownerName: string | null
  reports: number
  listed: string[]
  openedAt: string
  nextAlertAt: string | null
  /** Nobody is on call who could be alerted. */
  unmanned: boolean
}

export type CaseMessage = {
  id: string
  direction: 'in' | 'out'
  channel: ChannelName | null
  channelName: string
  at: string
  text: string
  media: string | null
  /** Outgoing: who said it. */
  by: string
  /** Outgoing: where it stands, and why it did not leave. */
  state: string
  reason: string | null
  failed: boolean
  /** What the agent made of it and why, a line each. */
  understood: { what: string; why: string } | null
}

export type CaseView = {
  incident: CaseIncident | null
  others: CaseIncident[]
  alerted: { name: string; channelName: string; state: string; at: string }[]
  told: { conversation: string | null; patientName: string | null; at: string }[]
  patient: {
    name: string
    externalId: string
    detail: string
    contacts: { channelName: string; value: string; href: string | null }[]
  } | null
  conversation: {
    id: string
    channel: ChannelName
    channelName: string
    address: string
    owner: 'agent' | 'person'
    ownerId: string | null
    ownerName: string | null
    /** Somebody dangerous may read that device. */
    violence: boolean
    /** Where it is not known who writes: whoever is reached there. */
    candidates: string[]
  } | null
  messages: CaseMessage[]
  /** Older ones are left out. */
  more: boolean
}

export type InboxWish = { id: string; from?: string | undefined }
export type InboxReply = InboxWish & { text: string; despiteViolence?: boolean | undefined }

export type InboxDeps = {
  list: (principal: Principal, queue: Queue | null) => Promise<Inbox>
  /** Throw `not_found`. */
  incident: (id: string) => Promise<CaseView>
  conversation: (id: string) => Promise<CaseView>
  /** These throw `taken_by_other`, `already_resolved`, and `not_sent` with its reason. */
  take: (principal: Principal, wish: InboxWish) => Promise<void>
  giveBack: (principal: Principal, wish: InboxWish) => Promise<void>
  reply: (principal: Principal, wish: InboxReply) => Promise<void>
  ack: (principal: Principal, wish: InboxWish) => Promise<void>
  resolve: (principal: Principal, wish: InboxWish) => Promise<void>
}
