// Where the families of words that the reader of staff commands knows stand in a turn.
import { foldInPlace, type Span } from '#core/text/normalize.ts'
import { any, type Words } from '../words/words.ts'

/** In this order where two stand at one place. */
const families = [
  'confirmVerb',
  'confirmNoun',
  'remindVerb',
  'remindNoun',
  'warnVerb',
  'tellVerb',
  'sendVerb',
  'launchVerb',
  'recordVerb',
  'surveyNoun',
  'surveyVerb',
  'surveyFill',
  'payNoun',
  'payState',
  'alertNoun',
  'noticeNoun',
  'alertTopic',
  'visitNoun',
  'groupWord',
  'empty',
  'visitLead',
  'polite',
  'titles',
  'otherPeople',
  'relatives',
  'too',
  'both',
  'unsure',
  'vague',
  'drop',
] as const satisfies readonly (keyof Words)[]

export type Family = (typeof families)[number]
export type Sighting = { name: Family; span: Span }

const patterns = families.map((name) => ({ name, pattern: new RegExp(any(name), 'gu') }))

/** Family by family, each from left to right. */
export function sightingsIn(text: string): Sighting[] {
  const folded = foldInPlace(text)
  return patterns.flatMap(({ name, pattern }) =>
    [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      name,
      span: folded.spanOf(index, index + found.length),
    })),
  )
}
