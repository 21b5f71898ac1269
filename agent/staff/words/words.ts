// The families of words that the reader of staff commands knows, in all its languages together.
import { ca } from './ca.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { eu } from './eu.ts'

/** Every family is a list of sources of patterns on folded text. */
export type Words = {
  confirmVerb: string[]
  confirmNoun: string[]
  remindVerb: string[]
  remindNoun: string[]
  /** Tells somebody something ahead of time. */
  warnVerb: string[]
  tellVerb: string[]
  sendVerb: string[]
  launchVerb: string[]
  recordVerb: string[]
  surveyNoun: string[]
  surveyVerb: string[]
  /** Said around what a survey is about. */
  surveyFill: string[]
  payNoun: string[]
  payState: string[]
  alertNoun: string[]
  noticeNoun: string[]
  alertTopic: string[]
  visitNoun: string[]
  groupWord: string[]
  /** Nouns before a kind of appointment that say nothing. */
  empty: string[]
  /** Nouns before a specialty that say nothing. */
  visitLead: string[]
  polite: string[]
  looseStart: string[]
  looseEnd: string[]
  titles: string[]
  leads: string[]
  ofLeads: string[]
  withLeads: string[]
  particles: string[]
  otherPeople: string[]
  relatives: string[]
  own: string[]
  too: string[]
  both: string[]
  drop: string[]
  agree: string[]
  amend: string[]
  unsure: string[]
  /** Stands where something should be said. */
  vague: string[]
}

const languages: readonly Partial<Words>[] = [es, ca, en, eu]

const all = (family: keyof Words): string[] => languages.flatMap((words) => words[family] ?? [])

/** A pattern for the family: whole words. */
export const any = (...families: (keyof Words)[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${families.flatMap(all).join('|')})(?![\\p{L}\\p{N}])`

export const setOf = (...families: (keyof Words)[]): ReadonlySet<string> => new Set(families.flatMap(all))
