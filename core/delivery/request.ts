// What is asked of the gate out, and what it answers.
import type { MessageKey, MessageSlots } from '#prompts/words.ts'
import type { ChannelName } from '../ctx.ts'
import type { OutboundKind } from '../conversations/interpretation.ts'
import type { Purpose } from './purposes.ts'

export type LinkRequest = { kind: 'video' | 'manage' | 'pay' | 'request'; target?: string; expiresAt: Date }

type Common = {
  /** A patient, or a bare address for answers to whoever wrote. */
  to:
    | { patientId: string }
    | {
        channel: ChannelName
        address: string
        patientId: string | null
        /** Null: it belongs to none that anybody should read. */
        conversationId: string | null
        inboundId: string | null
      }
  purpose: Purpose
  kind: OutboundKind
  language?: string | undefined
  subject?:
    | {
        type: 'appointment' | 'payment' | 'survey' | 'reminder' | 'alert' | 'slot' | 'enrolment'
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
  [K in MessageKey]: Common & {
    words: K
    slots: Omit<MessageSlots[K], 'to' | 'link'> & { link?: string | undefined }
  }
}[MessageKey]

export type Submitted = {
  messageId: string
  state: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  reason: string | null
  channel: ChannelName | null
  sendAt: Date
  /** The answer of an earlier call with the same business key. */
  repeated: boolean
}
