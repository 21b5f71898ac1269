// One question to an OpenAI-compatible endpoint, answered as JSON of a given shape, within the caller's time.
import { setTimeout as pause } from 'node:timers/promises'
import type OpenAI from 'openai'
import { cappedFetch } from './capped-fetch.ts'
import { ModelError, type ModelFault, type ModelSettings } from './ports.ts'

export type Question = {
  system: string
  user: string
  shape: { name: string; schema: Record<string, unknown> }
}
export type Answered = { json: unknown; tokens: number | undefined }
export type Chat = (question: Question, signal: AbortSignal) => Promise<Answered>

/** What an endpoint has shown it does not take. Remembered for the process's life: it is asked once. */
type Habits = { schema: boolean; temperature: boolean }

const retryMs = 200

/**
 * Chat completions, not responses: it is what every compatible endpoint has. `json_schema` is asked for first and
 * `json_object` where that is refused with 400; the shape is checked by our own schema in any case. Throws ModelError.
 */
export function createChat(settings: ModelSettings): Chat {
  const client = clientOnce(settings)
  const habits: Habits = { schema: true, temperature: true }
  return async (question, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await ask(await client(), { settings, question, habits, signal })
      } catch (error) {
        const fault = faultOf(error, signal)
        const adapted = adapt(habits, error)
        const again = adapted || (attempt === 1 && isPassing(fault))
        if (!again || attempt >= 3 || signal.aborted) throw new ModelError(fault, error)
        if (!adapted) await pause(retryMs, undefined, { signal }).catch(() => {})
      }
    }
  }
}

/** The SDK is loaded at the first question. */
export function clientOnce({ apiKey, baseUrl }: ModelSettings): () => Promise<OpenAI> {
  let client: Promise<OpenAI> | undefined
  return () =>
    (client ??= import('openai').then(
      ({ OpenAI }) =>
        new OpenAI({
          apiKey: apiKey(),
          baseURL: baseUrl ?? null,
          organization: null,
          project: null,
          maxRetries: 0,
          logLevel: 'off',
          fetch: cappedFetch(),
        }),
    ))
}

async function ask(
  client: OpenAI,
  {
    settings,
    question,
    habits,
    signal,
  }: { settings: ModelSettings; question: Question; habits: Habits; signal: AbortSignal },
): Promise<Answered> {
  const { system, user, shape } = question
  const completion = await client.chat.completions.create(
    {
      model: settings.name,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format: habits.schema
        ? { type: 'json_schema', json_schema: { ...shape, strict: true } }
        : { type: 'json_object' },
      ...(habits.temperature ? { temperature: 0 } : {}),
    },
    { signal },
  )
  return { json: jsonOf(completion.choices?.[0]?.message?.content), tokens: completion.usage?.total_tokens }
}

/** Small models fence their JSON. */
function jsonOf(content: unknown): unknown {
  if (typeof content !== 'string') throw new ModelError('unreadable')
  try {
    return JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch (cause) {
    throw new ModelError('unreadable', cause)
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined

/** After a 400 the question is put more plainly, as far as it can be. */
function adapt(habits: Habits, error: unknown): boolean {
  if (statusOf(error) !== 400) return false
  const aboutTemperature = error instanceof Error && error.message.includes('temperature')
  if (habits.temperature && aboutTemperature) habits.temperature = false
  else if (habits.schema) habits.schema = false
  else return false
  return true
}

const isPassing = (fault: ModelFault): boolean =>
  fault === 'busy' || fault === 'broken' || fault === 'unreachable'

export function faultOf(error: unknown, signal: AbortSignal): ModelFault {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ModelError) return cause.fault
  if (signal.aborted) return 'timeout'
  const status = statusOf(error)
  if (status === undefined) return 'unreachable'
  if (status === 429) return 'busy'
  return status >= 500 ? 'broken' : 'refused'
}
