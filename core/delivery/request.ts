// What is asked of the gate out, and what it answers.
import type { AnyKey, AnySlots } from '#prompts/people.ts'
import type { ChannelName } from '../ctx.ts'
import type { OutboundKind } from '../conversations/interpretation.ts'
import type { Purpose } from './purposes.ts'

export type LinkRequest = {
  kind: 'video' | 'manage' | 'pay' | 'request' | 'ack'
  target?: string
  expiresAt: Date
}

/** What staff are told is none of the kinds that a patient can answer. */
export type MessageKind = OutboundKind | 'staff_alert'

type Common = {
  /** A patient, a bare address for answers to whoever wrote, or a person of the staff (`staffId`: of the rota, or a queue). */
  to:
    | { patientId: string }
    | { channel: ChannelName; address: string; patientId: null; staffId: string }
    | {
        channel: ChannelName
        address: string
        patientId: string | null
        /** Null: it belongs to none that anybody should read. */
        conversationId: string | null
        inboundId: string | null
      }
  purpose: Purpose
  kind: MessageKind
  language?: string | undefined
  subject?:
    | {
        type: 'appointment' | 'payment' | 'survey' | 'reminder' | 'alert' | 'incident' | 'slot' | 'enrolment'
        id: string
        startsAt?: Date
      }
    | undefined
  businessKey?: string | undefined
  /** What makes the same key a repetition; left out, it is made of the content and the channel. */
  fingerprint?: string | undefined
  /** Given by the caller it binds: no other channel is tried. */
  channel?: ChannelName | undefined
  sendAt?: Date | undefined
  hourChosen?: boolean | undefined
  link?: LinkRequest | undefined
  /** The message whose buttons this one carries. */
  aboutMessageId?: string | undefined
  disclose?: string | undefined
  planId?: string | undefined
  /** Already refused for this reason: only the refusal is recorded, nothing is decided again. */
  refusedFor?: string | undefined
  actor: string
}

/** Each wording with its own slots; `to` (the reader) and `link` are filled in here. */
export type SendRequest = {
  [K in AnyKey]: Common & {
    words: K
    slots: Omit<AnySlots[K], 'to' | 'link'> & { link?: string | undefined }
  }
}[AnyKey]

export type Submitted = {
  messageId: string
  state: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  reason: string | null
  channel: ChannelName | null
  sendAt: Date
  /** The answer of an earlier call with the same business key. */
  repeated: boolean
}
