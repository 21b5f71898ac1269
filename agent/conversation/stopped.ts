// Where the provider itself acted on a stop word: the ledger learns of it, and nothing is said that could not arrive.
import { intents, type Intent, type Interpretation } from '#core/conversations/interpretation.ts'
import type { Reply } from './words.ts'

type Stopped = { providerStopped: boolean | null }

/**
 * Providers have words of their own (Twilio's CANCEL, END, QUIT …) that mean something else to us. The channel is closed
 * whatever was meant, so it is an opt-out there, beside what the words mean; only a start word is none.
 */
export function asStopped(said: Interpretation, { providerStopped }: Stopped): Interpretation {
  const { unconfirmed = [] } = said
  const stated = [said.intent, ...said.also]
  const certain = stated.filter((intent) => !unconfirmed.includes(intent))
  if (!providerStopped || certain.includes('opt_out') || certain.includes('opt_in')) return said
  const named = new Set<Intent>(stated.filter((intent) => intent !== 'courtesy' && intent !== 'unclear'))
  named.add('opt_out')
  const [intent = 'opt_out', ...also] = intents.filter((one) => named.has(one))
  const { scope: _none, ...slots } = said.slots
  return { ...said, intent, also, slots, ...without(said, 'opt_out') }
}

/** What was said otherwise than to a model needs no confirming any more. */
export const without = (
  { unconfirmed }: Interpretation,
  meant: Intent,
): Pick<Interpretation, 'unconfirmed'> =>
  unconfirmed ? { unconfirmed: unconfirmed.filter((intent) => intent !== meant) } : {}

/** A danger's fixed text is tried all the same; of the rest nothing gets through. */
export function sayable(
  replies: readonly Reply[],
  { providerStopped }: Stopped,
  said: Interpretation,
): Reply[] {
  if (!providerStopped || [said.intent, ...said.also].includes('opt_in')) return [...replies]
  return replies.filter(({ purpose }) => purpose === 'safety')
}
