// A question answered in conversation by tool calling: read-only look-ups bound by code to the very patient, few calls, little time.
import { z } from 'zod'
import type { Clock } from '#core/clock.ts'
import type { EarlierTurn } from '#core/conversations/interpretation.ts'
import type { Log } from '#core/log.ts'
import { answerRules, answerSystem, noAnswer, toolWords } from '#prompts/answers/system.ts'
import type { Phrase, Phrased } from '../answers/answerer.ts'
import type { Lookups } from '../answers/lookups.ts'
import type { Question } from '../answers/question.ts'
import { chatModel, loadAgentSdk } from './agent-sdk.ts'
import { createBreaker } from './breaker.ts'
import { faultOf } from './chat.ts'
import { within } from './model-understand.ts'
import { ModelError, type ModelSettings, type Pseudonymise, type TokenBudget } from './ports.ts'
import { pseudonymiseAll } from './pseudonyms.ts'
import { untraced } from './untraced.ts'

export type PhraseOptions = {
  settings: ModelSettings
  pseudonymise: Pseudonymise
  budget: TokenBudget
  clock: Pick<Clock, 'wall'>
  log: Log
}

/** A run is two or three calls; what a fourth would find is not worth the wait. */
const modelCalls = 3
const toolCalls = 4
const reservedTokens = 6000

/** Loads the SDK before the first question needs it: it takes a second. */
export const warmPhrase = (): void => void loadAgentSdk().catch(() => {})

export function createPhrase(options: PhraseOptions): Phrase {
  const breaker = createBreaker(options.clock.wall)
  return async (question, lookups) => {
    if (!breaker.allows()) return null
    const signal = AbortSignal.timeout(Math.max(1, question.deadline - options.clock.wall()))
    try {
      const made = await within(signal, phrase(options, { question, lookups, signal }))
      breaker.succeeded()
      return made
    } catch (error) {
      breaker.failed()
      options.log.warn('model.answer_failed', { reason: faultOf(error, signal), org: question.org })
      return null
    }
  }
}

type Asked = { question: Question; lookups: Lookups; signal: AbortSignal }

async function phrase(options: PhraseOptions, { question, lookups, signal }: Asked): Promise<Phrased | null> {
  const { budget } = options
  const { org, language } = question
  if (!(await budget.reserve(org, reservedTokens))) return null
  const prepared = await prepare(options, question, lookups)
  const told = new Map<string, string>()
  // As a plain message: a system prompt of the agent's goes out in parts, which not every endpoint takes.
  const system = { role: 'system', content: `${answerSystem}${language}${answerRules}` }
  const messages = [system, ...prepared.before, { role: 'user', content: prepared.text }]
  const { agent } = await agentFor(options.settings, { lookups, prepared, told })
  const settings = { signal, recursionLimit: 12, ...(await untraced()) }
  const { messages: said } = (await agent.invoke({ messages }, settings)) as {
    messages: { content: unknown; usage_metadata?: { total_tokens?: number } }[]
  }
  const used = said.reduce((sum, one) => sum + (one.usage_metadata?.total_tokens ?? 0), 0)
  if (used > 0) await budget.settle(org, { reserved: reservedTokens, used })
  const draft = said.at(-1)?.content
  if (typeof draft !== 'string') throw new ModelError('unreadable')
  if (draft.trim() === '' || draft.includes(noAnswer)) return null
  const facts = [...told.values()].map(prepared.restore)
  return { draft: prepared.restore(draft), facts, sources: [...told.keys()] }
}

type Prepared = {
  text: string
  before: { role: 'user' | 'assistant'; content: string }[]
  own: Record<'own_appointments' | 'own_payments' | 'own_preferences', string>
  restore: (text: string) => string
}

/**
 * What belongs to the patient is looked up beforehand, so that one set of placeholders covers it and the words; whether a
 * model sees it is still the model's to ask.
 */
async function prepare(
  { pseudonymise }: PhraseOptions,
  { text, background }: Question,
  lookups: Lookups,
): Promise<Prepared> {
  const [appointments, payments, preferences, { known, recent }] = await Promise.all([
    lookups.appointmentsSaid(),
    lookups.paymentsSaid(),
    lookups.preferencesSaid(),
    background(),
  ])
  const own = [appointments, payments, preferences].map((lines) => lines.join('\n') || toolWords.nothing)
  const { texts, restore } = pseudonymiseAll(
    pseudonymise,
    [...own, ...recent.map((turn) => turn.text), text],
    known,
  )
  const [own_appointments = '', own_payments = '', own_preferences = '', ...spoken] = texts
  const role = ({ from }: EarlierTurn): 'user' | 'assistant' => (from === 'us' ? 'assistant' : 'user')
  return {
    text: spoken.at(-1) ?? '',
    before: recent.map((turn, index) => ({ role: role(turn), content: spoken[index] ?? '' })),
    own: { own_appointments, own_payments, own_preferences },
    restore,
  }
}

type Tools = { lookups: Lookups; prepared: Prepared; told: Map<string, string> }

/** `told` keeps what each look-up answered, for the check of the draft. */
async function agentFor(settings: ModelSettings, { lookups, prepared, told }: Tools) {
  const [{ createAgent, modelCallLimitMiddleware, tool, toolCallLimitMiddleware }] = await loadAgentSdk()
  const tell = (source: string, text: string): string => {
    if (text !== toolWords.nothing) told.set(source, [told.get(source), text].filter(Boolean).join('\n'))
    return text
  }
  const own = (['own_appointments', 'own_payments', 'own_preferences'] as const).map((name) =>
    tool(async () => tell(name, prepared.own[name]), {
      name,
      description: toolWords[name],
      schema: z.strictObject({}),
    }),
  )
  const search = tool(
    async ({ query }: { query: string }) => {
      const { passages } = await lookups.knowledge(prepared.restore(query))
      for (const { slug, language: written, title, text } of passages)
        tell(`${slug}.${written}`, `${title}: ${text}`)
      return passages.map(({ title, text }) => `${title}: ${text}`).join('\n\n') || toolWords.nothing
    },
    {
      name: 'search_knowledge',
      description: toolWords.search_knowledge,
      schema: z.strictObject({ query: z.string().max(200).describe(toolWords.query) }),
    },
  )
  const agent = createAgent({
    model: await chatModel(settings),
    tools: [search, ...own],
    middleware: [
      modelCallLimitMiddleware({ runLimit: modelCalls, exitBehavior: 'error' }),
      toolCallLimitMiddleware({ runLimit: toolCalls, exitBehavior: 'error' }),
    ],
  })
  return { agent }
}
