// Everything that models do for the product, put together once: budget in the database, one endpoint, the readers in front of it.
import type { Clock } from '#core/clock.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Database } from '#core/database/database.ts'
import type { Log } from '#core/log.ts'
import { reserveTokens, settleTokens } from '#core/model-usage/model-usage.ts'
import { createAnswerer } from '../answers/answerer.ts'
import type { Answerer } from '../answers/question.ts'
import { createEmbed, meaningOf, similarExamples } from './embeddings.ts'
import { createModelUnderstand } from './model-understand.ts'
import { createPhrase, warmPhrase } from './phrase-answer.ts'
import type { ModelSettings, Pseudonymise, TokenBudget } from './ports.ts'
import { createStaffModel, type StaffModel } from './staff-model.ts'

export type ModelOptions = {
  settings: ModelSettings
  /** Tokens of an organization and UTC day. */
  dailyTokens: number
  pseudonymise: Pseudonymise
  /** For one reading, milliseconds; four seconds where left out. */
  timeoutMs?: number | undefined
}

export type ModelPath = {
  /** Puts the model beside an embedded reader. */
  beside: (embedded: Understand) => Understand
  /** Questions put in words by the model, or quoted. */
  answer: Answerer
  /** Commands of the staff, read by the model. */
  staff: StaffModel
}

type Ground = { db: Database; clock: Clock; log: Log }

export function createModelPath(ground: Ground, options: ModelOptions): ModelPath {
  const { db, clock, log } = ground
  const { settings, dailyTokens, pseudonymise, timeoutMs } = options
  const budget: TokenBudget = {
    reserve: (org, tokens) => reserveTokens(db.org(org), { clock }, org, { tokens, daily: dailyTokens }),
    settle: (org, tokens) => settleTokens(db.org(org), { clock }, org, tokens),
  }
  const embed = createEmbed(settings, budget)
  const vectors =
    embed && settings.embeddings !== undefined
      ? { embed, model: settings.embeddings, pseudonymise, clock, log }
      : undefined
  const similar = vectors && similarExamples(db, vectors)
  return {
    beside: (embedded) => {
      const understand = createModelUnderstand({
        embedded,
        settings,
        pseudonymise,
        budget,
        clock,
        log,
        timeoutMs,
        similar,
      })
      return (text, context) => {
        warmPhrase()
        return understand(text, context)
      }
    },
    answer: createAnswerer({
      phrase: createPhrase({ settings, pseudonymise, budget, clock, log }),
      meaning: vectors && meaningOf(db, vectors),
    }),
    staff: createStaffModel({ settings, pseudonymise, budget, clock, log }),
  }
}
