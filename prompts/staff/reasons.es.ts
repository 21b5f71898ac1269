// Any reason code as staff read it, whoever gave it: a rule, a provider, or the way an attempt went.
import { blockReasons } from './block-reasons.es.ts'
import { attemptWords, troubleWords } from './troubles.es.ts'

const all: ReadonlyMap<string, { text: string; next: string }> = new Map(
  // What a rule says of us stands before what a provider says of itself.
  Object.entries({ ...troubleWords, ...attemptWords, ...blockReasons }),
)

/** Undefined where the code is none of ours. */
export const reasonWords = (code: string): { text: string; next: string } | undefined => all.get(code)
