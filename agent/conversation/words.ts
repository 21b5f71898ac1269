// Instants as words need them, and the facts of a turn that replies are made of.
import type { ChannelName } from '#core/ctx.ts'
import type { MessageKey, MessageSlots } from '#prompts/words.ts'

/** A reply that an act or a route asks for. */
export type Reply = {
  [K in MessageKey]: {
    words: K
    slots: MessageSlots[K]
    purpose: 'conversation' | 'safety'
    aboutMessageId?: string | undefined
  }
}[MessageKey]

export function say<K extends MessageKey>(words: K, slots: MessageSlots[K], aboutMessageId?: string): Reply {
  // The mapped type pairs each key with its own slots; the compiler cannot follow the generic through it.
  return { words, slots, purpose: 'conversation', ...(aboutMessageId ? { aboutMessageId } : {}) } as Reply
}

export type Where = { channel: ChannelName; address: string }
