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

/**
 * A sign that is no danger alone but weighs: signs of one urgency that add up to three make it, two bodily ones make `soon`
 * ("sweating" 1 + "grey" 1 + "vomiting" 1; "has put the papers in order" 2 + "the dog is at my sister's" 2).
 */
export type DangerSign = { urgency: Exclude<Urgency, 'none' | 'soon'>; weight: 1 | 2; match: Patterns }

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
  /** "It was a joke", said outright: someone looks at it, but it is no danger. */
  joking?: Patterns
  /** Figures of speech and names of services, taken out before reading. */
  idioms: Patterns
  /** Wordings with a likely harmless cause, taken out and read as `soon`. */
  doubtful: Patterns
  entries: readonly DangerEntry[]
  signs?: readonly DangerSign[]
}
