// The shape of one language's danger lexicon.
import type { Urgency } from '#core/conversations/interpretation.ts'
import type { Patterns, WordGroups } from '../pattern.ts'

export type DangerEntry = {
  id: string
  urgency: Exclude<Urgency, 'none'>
  match: Patterns
  /** The wording carries its own "no" ("no respira"): denial is not looked for. */
  fixed?: true
  /** A message that must be found by this entry, and one near it that must raise no danger. */
  yes: string
  no: string
}

export type DangerLexicon = {
  language: string
  words: WordGroups
  negators: string
  negatorsAfter?: string
  fillers: string
  /** What makes a clause a story of long ago, and what takes that back. */
  past: Patterns
  ongoing: Patterns
  /** "It has passed": an emergency told so is for today's clinician. */
  resolved: Patterns
  /** Figures of speech and names of services, taken out before reading. */
  idioms: Patterns
  /** Wordings with a likely harmless cause, taken out and read as `soon`. */
  doubtful: Patterns
  entries: readonly DangerEntry[]
}
