// The model of the configuration, as the app takes it: words leave for it with every personal datum taken out.
import type { ModelOptions } from '#agent/models/model-path.ts'
import { redactReversibly } from '#core/text/redact.ts'
import type { Config } from './config.ts'

export const modelOf = ({ model }: Pick<Config, 'model'>): ModelOptions | undefined =>
  model && {
    settings: {
      apiKey: model.apiKey,
      baseUrl: model.baseUrl,
      name: model.name,
      embeddings: model.embeddings,
    },
    dailyTokens: model.dailyTokens,
    pseudonymise: redactReversibly,
  }
