// The SDK of agents, loaded on first use, and the chat model that every agent of ours runs on.
import { cappedFetch } from './capped-fetch.ts'
import type { ModelSettings } from './ports.ts'

/** Takes a second the first time. */
export const loadAgentSdk = () => Promise.all([import('langchain'), import('@langchain/openai')])

/** Tries once, logs nothing and reads no more of an answer than `largestAnswer` bytes; left out, `cappedFetch`'s own bound. */
export async function chatModel(
  settings: ModelSettings,
  { maxTokens, largestAnswer }: { maxTokens?: number; largestAnswer?: number } = {},
) {
  const [, { ChatOpenAI }] = await loadAgentSdk()
  return new ChatOpenAI({
    model: settings.name,
    apiKey: settings.apiKey(),
    maxRetries: 0,
    ...(maxTokens === undefined ? {} : { maxTokens }),
    useResponsesApi: false,
    configuration: {
      baseURL: settings.baseUrl ?? null,
      organization: null,
      project: null,
      logLevel: 'off',
      fetch: cappedFetch(largestAnswer),
    },
  })
}
