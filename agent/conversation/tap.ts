// Words that amount to a tap are read as that tap: one meaning, and the rest of what was said beside it.
import { intents, type Intent, type Interpretation } from '#core/conversations/interpretation.ts'
import type { ButtonId } from '#prompts/words.ts'
import { isDanger } from '../understand/danger.ts'
import { meanings } from '../understand/payload.ts'
import { without } from './stopped.ts'

/** What a plain answer may have been taken for. */
const mistaken: readonly Intent[] = [
  'cancel_appointment',
  'confirm_appointment',
  'medication_taken',
  'courtesy',
  'unclear',
]

/** Who wishes for another day neither keeps nor cancels: the wish stands. */
const wishes: readonly Intent[] = ['reschedule_appointment', 'request_appointment']

export function asTapped(said: Interpretation, tap: ButtonId | null): Interpretation {
  if (tap === null || said.source === 'payload' || isDanger(said.urgency)) return said
  const stated = [said.intent, ...said.also]
  if (stated.some((intent) => wishes.includes(intent))) return said
  // "Ha sido un error" is no complaint when it answers "if that was a mistake".
  const echo = tap === 'cancel_undo' && said.category === 'other'
  const kept = stated.filter(
    (intent) =>
      !mistaken.includes(intent) &&
      !(echo && intent === 'complaint') &&
      !(tap === 'wrong_no' && intent === 'wrong_recipient'),
  )
  const named = new Set([...kept, meanings[tap]])
  if (named.size > 1) named.delete('courtesy')
  const [intent = meanings[tap], ...also] = intents.filter((one) => named.has(one))
  return {
    ...said,
    intent,
    also,
    ...without(said, meanings[tap]),
    ...(echo ? { category: null, severity: null } : {}),
  }
}
