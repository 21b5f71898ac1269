// What each message of a turn says for itself is heard, whatever the turn as a whole is taken to mean: silence, messages again, a person.
import type { Waiting } from '#core/conversations/inbox.ts'
import {
  intents,
  type Intent,
  type Interpretation,
  type PreferenceScope,
} from '#core/conversations/interpretation.ts'
import { normalize, wordsOf } from '../understand/normalize.ts'
import { readOptIn, readOptOut } from '../understand/opt-out.ts'

/** The word that our texts name, in every language they are written in. */
const personWords: ReadonlySet<string> = new Set([
  'persona',
  'persoa',
  'pertsona',
  'person',
  'human',
  'personne',
  'pessoa',
])
const beside: ReadonlySet<string> = new Set(
  'una un unha a une uma bat la por favor porfavor si us plau mesedez please real gracias hola'.split(' '),
)

/** PERSONA, and nothing but courtesies around it. */
export function asksPerson(body: string): boolean {
  const words = wordsOf(normalize(body)).filter((word) => !beside.has(word))
  return words.length > 0 && words.every((word) => personWords.has(word))
}

type Word = { intent: 'opt_out' | 'opt_in'; scope: PreferenceScope }

/** The last word on silence counts: BAJA and then ALTA is ALTA. */
function lastWord(parts: Waiting['parts']): Word | null {
  for (const { body } of parts.toReversed()) {
    const stop = readOptOut(body)
    if (stop) return { intent: 'opt_out', scope: stop }
    const start = readOptIn(body)
    if (start) return { intent: 'opt_in', scope: start }
  }
  return null
}

const hollow: readonly Intent[] = ['courtesy', 'unclear']

export function asHeard(said: Interpretation, { kind, parts }: Waiting): Interpretation {
  if (kind === 'button' || said.source === 'payload') return said
  const stated = new Set([said.intent, ...said.also])
  const word = lastWord(parts)
  const person = parts.some(({ body }) => asksPerson(body))
  const opposite = word?.intent === 'opt_in' ? 'opt_out' : 'opt_in'
  const changed = word !== null && (!stated.has(word.intent) || stated.has(opposite))
  if (!changed && (!person || stated.has('ask_human'))) return said
  if (word && changed) {
    stated.add(word.intent)
    stated.delete(opposite)
  }
  if (person) stated.add('ask_human')
  for (const nothing of hollow) stated.delete(nothing)
  const [intent = said.intent, ...also] = intents.filter((one) => stated.has(one))
  const slots = word && changed ? { ...said.slots, scope: word.scope } : said.slots
  return { ...said, intent, also, slots, confidence: Math.max(said.confidence, 0.9) }
}
