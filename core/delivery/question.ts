// What the send decision is asked: one message on one channel, with all that is known about it.
import type { TemplateState } from '#channels/contract.ts'
import type { ChannelName } from '../ctx.ts'
import type { Facts } from './facts.ts'
import type { Purpose } from './purposes.ts'
import type { WordedSlots } from './rewrite.ts'

export type Question = {
  purpose: Purpose
  channel: ChannelName
  /** When it would leave: now, or the hour it is scheduled for. */
  at: Date
  hourChosen: boolean
  validUntil: Date
  facts: Facts
  /** The hour it was meant for, where that may be long past. */
  meantFor?: Date | undefined
  /** Given where the asker writes what `rewrite` says into the message; without it what has changed is not sent. */
  worded?: WordedSlots | undefined
  /** The channel's window for free text; `template` is the state of the one that could be used instead. */
  window?:
    | { needed: boolean; openUntil: Date | null; template: TemplateState | 'draft' | 'missing' | null }
    | undefined
  /** Whether the sender can be answered, and whether the message carries a link to act on. */
  sender?: { twoWay: boolean; link: boolean } | undefined
  /** The channels this one stands in for, because the message could not go by them. */
  insteadOf?: readonly ChannelName[] | undefined
}
