// The model path over a scripted model, with everything around it real enough: a redactor that takes out digits and known names.
import type { Understand } from '#core/conversations/interpretation.ts'
import { silentLog } from '#core/log.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { FakeModel } from '#evals/fakes/model.ts'
import { createUnderstand } from '../understand/understand.ts'
import { createModelUnderstand, type ModelUnderstandOptions } from './model-understand.ts'
import type { ModelSettings, Pseudonymise, TokenBudget } from './ports.ts'

export const settingsOf = (model: Pick<FakeModel, 'url'>): ModelSettings => ({
  apiKey: () => 'sk-scripted',
  baseUrl: model.url,
  name: 'scripted',
  embeddings: undefined,
})

/** Reversible placeholders for known names and for any run of six digits or more. */
export const pseudonymise: Pseudonymise = (text, known = {}) => {
  const taken: string[] = []
  const put = (value: string): string => {
    const at = taken.indexOf(value)
    return `[X_${at < 0 ? taken.push(value) - 1 : at}]`
  }
  const named = (known.names ?? []).reduce((left, name) => left.replaceAll(name, put), text)
  return {
    text: named.replace(/\d[\d ]{4,}\d/g, put),
    restore: (made) => made.replace(/\[X_(\d+)\]/g, (all, at: string) => taken[Number(at)] ?? all),
  }
}

export const endless: TokenBudget = { reserve: async () => true, settle: async () => {} }

export const embedded: Understand = createUnderstand({ readDateTime })

export const understandWith = (
  model: Pick<FakeModel, 'url'>,
  more: Partial<ModelUnderstandOptions> = {},
): Understand =>
  createModelUnderstand({
    embedded,
    settings: settingsOf(model),
    pseudonymise,
    budget: endless,
    clock: { wall: Date.now },
    log: silentLog,
    ...more,
  })
