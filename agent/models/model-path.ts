// Everything that models do for the product, put together once: budget in the database, one endpoint, the readers in front of it.
import type { Clock } from '#core/clock.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import type { Database } from '#core/database/database.ts'
import type { Log } from '#core/log.ts'
import { reserveTokens, settleTokens } from '#core/model-usage/model-usage.ts'
import { createEmbed, similarExamples, type Embed } from './embeddings.ts'
import { createModelUnderstand } from './model-understand.ts'
import type { ModelSettings, Pseudonymise, TokenBudget } from './ports.ts'

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
  /** Undefined where no embeddings model is configured. */
  embed: Embed | undefined
  budget: TokenBudget
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
  const similar =
    embed && settings.embeddings !== undefined
      ? similarExamples(db, { embed, model: settings.embeddings })
      : undefined
  return {
    beside: (embedded) =>
      createModelUnderstand({ embedded, settings, pseudonymise, budget, clock, log, timeoutMs, similar }),
    embed,
    budget,
  }
}
