// How well replies were read: what was expected of each beside what came of it.
import type { Interpretation, Queue } from '#core/conversations/interpretation.ts'
import { isDanger } from '#agent/understand/danger.ts'
import { queueOf } from '#agent/understand/routing.ts'
import type { Example } from '../train/examples.ts'
import { foundShares, macroF1, shareWhere, shown, type Share } from './figures.ts'

/** Fields that are left out are not judged. */
export type Expected = {
  intent?: string
  also?: readonly string[]
  urgency?: string
  category?: string | null
  nps?: number | null
  queue?: Queue | null
  language?: string
}

export type Judged = {
  expected: Expected
  interpretation: Pick<Interpretation, 'intent' | 'also' | 'urgency' | 'category' | 'nps' | 'language'>
  queue: Queue | null
}

/** What an example expects; its queue is what the routing table makes of its labels. */
export function expectedOf(example: Example): Required<Expected> {
  const [intent = 'unclear', ...also] = example.intents
  const { urgency, category, severity, nps, language, lastOutbound } = example
  const labels = { intent, also, urgency, category, severity, nps, language }
  const queue = queueOf({ ...labels, slots: {}, confidence: 1, source: 'rule' }, { lastOutbound })
  return { intent, also, urgency, category, nps, language, queue }
}

const saysOptOut = ({ intent, also }: { intent?: string; also?: readonly string[] }): boolean =>
  intent === 'opt_out' || (also?.includes('opt_out') ?? false)
const dangers = ['emergency', 'self_harm', 'violence']

export type RepliesScore = {
  count: number
  intentAccuracy: Share
  intentMacroF1: number
  /** All intents of the turn, no more and no fewer. */
  intentsExact: Share
  danger: { recall: Share; precision: Share }
  optOut: { recall: Share; precision: Share }
  urgencyExact: Share
  npsExact: Share
  categoryExact: Share
  queueAccuracy: Share
  languageAccuracy: Share
}

const setOf = (intent: string | undefined, also: readonly string[] = []): string =>
  [intent, ...also].toSorted().join(' ')

export function scoreReplies(all: readonly Judged[]): RepliesScore {
  const having = (field: keyof Expected): Judged[] =>
    all.filter(({ expected }) => expected[field] !== undefined)
  const intents = having('intent')
  /** Surveys answered with a score, and scores read where none was given. */
  const scored = having('nps').filter(
    ({ expected, interpretation }) => expected.nps !== null || interpretation.nps !== null,
  )
  return {
    count: all.length,
    intentAccuracy: shareWhere(
      intents,
      ({ expected, interpretation }) => expected.intent === interpretation.intent,
    ),
    intentMacroF1: macroF1(
      intents.map(({ expected, interpretation }) => ({
        wanted: expected.intent ?? '',
        got: interpretation.intent,
      })),
    ),
    intentsExact: shareWhere(
      having('also'),
      ({ expected, interpretation }) =>
        setOf(expected.intent, expected.also) === setOf(interpretation.intent, interpretation.also),
    ),
    danger: foundShares(
      having('urgency'),
      ({ expected }) => dangers.includes(expected.urgency ?? ''),
      ({ interpretation }) => isDanger(interpretation.urgency),
    ),
    optOut: foundShares(
      intents,
      ({ expected }) => saysOptOut(expected),
      ({ interpretation }) => saysOptOut(interpretation),
    ),
    urgencyExact: shareWhere(
      having('urgency'),
      ({ expected, interpretation }) => expected.urgency === interpretation.urgency,
    ),
    npsExact: shareWhere(scored, ({ expected, interpretation }) => expected.nps === interpretation.nps),
    categoryExact: shareWhere(
      having('category').filter(({ expected }) => expected.category !== null),
      ({ expected, interpretation }) => expected.category === interpretation.category,
    ),
    queueAccuracy: shareWhere(having('queue'), ({ expected, queue }) => expected.queue === queue),
    languageAccuracy: shareWhere(
      having('language'),
      ({ expected, interpretation }) => expected.language === interpretation.language,
    ),
  }
}

/** The figures by name, for people. */
export function figuresOf(score: RepliesScore): [string, string][] {
  return [
    ['intent accuracy', shown(score.intentAccuracy)],
    ['intent macro-F1', score.intentMacroF1.toFixed(3)],
    ['all intents exact', shown(score.intentsExact)],
    ['danger recall', shown(score.danger.recall)],
    ['danger precision', shown(score.danger.precision)],
    ['opt-out recall', shown(score.optOut.recall)],
    ['opt-out precision', shown(score.optOut.precision)],
    ['urgency exact', shown(score.urgencyExact)],
    ['NPS exact', shown(score.npsExact)],
    ['category exact', shown(score.categoryExact)],
    ['queue accuracy', shown(score.queueAccuracy)],
    ['language accuracy', shown(score.languageAccuracy)],
  ]
}
