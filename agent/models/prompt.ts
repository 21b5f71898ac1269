// What a model is sent of one turn: the fixed part first, then examples, then the turn as JSON, where words are data and cannot end it.
import type { EarlierTurn, TurnContext } from '#core/conversations/interpretation.ts'
import { examplesTitle, turnTitle, understandingSystem } from '#prompts/understanding/system.ts'
import type { Question } from './chat.ts'
import type { Example } from './examples.ts'
import { readingShape } from './reading.ts'

export type Asked = {
  /** Pseudonymised already, as are the earlier turns. */
  text: string
  recent: readonly EarlierTurn[]
  context: TurnContext
  examples: readonly Example[]
}

const labelled = ({ text, lastOutbound, intents, urgency, category, severity, lang }: Example): string =>
  JSON.stringify({
    lastOutbound,
    message: text,
    answer: { intent: intents[0], also: intents.slice(1), urgency, category, severity, language: lang },
  })

export function questionOf({ text, recent, context, examples }: Asked): Question {
  const { channel, lastOutbound, language, openSurvey, media, now, zone } = context
  const turn = {
    context: {
      channel,
      lastOutbound,
      openSurvey: openSurvey ?? false,
      media: media ?? null,
      language: language ?? null,
      now: now.toISOString(),
      zone,
    },
    before: recent,
    message: text,
  }
  const user = [examplesTitle, ...examples.map(labelled), '', turnTitle, JSON.stringify(turn)].join('\n')
  return { system: understandingSystem, user, shape: readingShape }
}

/** A generous guess before the provider counts: three characters a token, and the answer. */
export const tokensOf = ({ system, user }: Question): number =>
  Math.ceil((system.length + user.length) / 3) + 300
