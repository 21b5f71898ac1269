// The facts of a turn that replies are made of.
import type { Queue } from '#core/conversations/interpretation.ts'
import type { SendRequest } from '#core/delivery/request.ts'
import type { MessageKey, MessageSlots } from '#prompts/words.ts'

type More = {
  /** The message whose buttons this reply carries. */
  aboutMessageId?: string | undefined
  /** What the reply itself asks about or speaks of. */
  subject?: SendRequest['subject']
  /** Who must look at it, since the machine could not do what was asked. */
  handTo?: Queue | undefined
}

/** A reply that an act or a route asks for. */
export type Reply = {
  [K in MessageKey]: More & { words: K; slots: MessageSlots[K]; purpose: 'conversation' | 'safety' }
}[MessageKey]

export function say<K extends MessageKey>(words: K, slots: MessageSlots[K], more: More = {}): Reply {
  // The mapped type pairs each key with its own slots; the compiler cannot follow the generic through it.
  return { words, slots, purpose: 'conversation', ...more } as Reply
}
