// Understanding with a model beside the embedded reader: asked within a fixed time and budget, merged by a closed rule, never needed.
import type { Interpretation, TurnContext, Understand } from '#core/conversations/interpretation.ts'
import type { Clock } from '#core/clock.ts'
import type { Log } from '#core/log.ts'
import { isDanger } from '../understand/danger.ts'
import { createBreaker } from './breaker.ts'
import { createChat, faultOf, type Chat } from './chat.ts'
import { lexicalExamples, shippedExamples, type Example, type FindExamples } from './examples.ts'
import { merge } from './merge.ts'
import { ModelError, type ModelSettings, type Pseudonymise, type TokenBudget } from './ports.ts'
import { questionOf, tokensOf } from './prompt.ts'
import { pseudonymiseAll } from './pseudonyms.ts'
import { readReading, type Reading } from './reading.ts'

export type ModelUnderstandOptions = {
  embedded: Understand
  settings: ModelSettings
  pseudonymise: Pseudonymise
  budget: TokenBudget
  clock: Pick<Clock, 'wall'>
  log: Log
  /** From question to answer, retries and retrieval within; milliseconds. */
  timeoutMs?: number | undefined
  breaker?: { failures?: number; openMs?: number } | undefined
  /** Examples by meaning; left out, or failing, they are found by their letters. */
  similar?: ((asked: Similar, signal: AbortSignal) => Promise<Example[]>) | undefined
}

export type Similar = { org: string; text: string; lastOutbound: string | null; limit: number }

const hardTimeoutMs = 4000
const examplesShown = 6

/**
 * The embedded reading always comes first, and is the answer wherever a model is not needed (a tap, a danger that rules
 * found, no words), not allowed (no organization, budget spent, circuit open) or fails: `source` says whose it is.
 */
export function createModelUnderstand(options: ModelUnderstandOptions): Understand {
  const asking = { ...options, chat: createChat(options.settings), lexical: onceLexical() }
  const breaker = createBreaker(options.clock.wall, options.breaker)
  return async (text, context) => {
    const embedded = await options.embedded(text, context)
    if (!needsModel(text, embedded) || context.org === undefined || !breaker.allows()) return embedded
    try {
      const { reading, restore } = await ask(asking, { text, context, org: context.org })
      breaker.succeeded()
      return reading ? merge(embedded, restored(reading, restore), text) : embedded
    } catch (error) {
      breaker.failed()
      const fault = error instanceof ModelError ? error.fault : 'unreachable'
      options.log.warn('model.failed', { reason: fault, org: context.org })
      return embedded
    }
  }
}

const needsModel = (text: string, { source, urgency }: Interpretation): boolean =>
  source !== 'payload' && !isDanger(urgency) && /[\p{L}\p{N}]/u.test(text)

type Asking = ModelUnderstandOptions & { chat: Chat; lexical: () => Promise<FindExamples> }
type Turn = { text: string; context: TurnContext; org: string }
type Read = { reading: Reading | null; restore: (text: string) => string }

/** `reading` is null where the budget is spent. Throws ModelError. */
async function ask(asking: Asking, { text, context, org }: Turn): Promise<Read> {
  const { budget, chat } = asking
  const { recent = [], known } = (await context.background?.()) ?? {}
  const spoken = [...recent.map((turn) => turn.text), text]
  const { texts, restore } = pseudonymiseAll(asking.pseudonymise, spoken, known)
  const message = texts.at(-1) ?? ''
  const signal = AbortSignal.timeout(asking.timeoutMs ?? hardTimeoutMs)
  const { lastOutbound } = context
  const similar = { org, text: message, lastOutbound, limit: examplesShown }
  const question = questionOf({
    text: message,
    recent: recent.map(({ from }, index) => ({ from, text: texts[index] ?? '' })),
    context,
    examples: await examplesFor(asking, similar, signal),
  })
  const reserved = tokensOf(question)
  if (!(await budget.reserve(org, reserved))) return { reading: null, restore }
  const { json, tokens } = await within(signal, chat(question, signal))
  if (tokens !== undefined) await budget.settle(org, { reserved, used: tokens })
  const reading = readReading(json)
  if (!reading) throw new ModelError('unreadable')
  return { reading, restore }
}

/** Whatever an SDK makes of a signal, nobody waits longer than it. */
export async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => {})
  const late = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new ModelError('timeout'))
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw new ModelError(faultOf(error, signal), error)
  }
}

async function examplesFor(asking: Asking, similar: Similar, signal: AbortSignal): Promise<Example[]> {
  try {
    if (asking.similar) return await within(signal, asking.similar(similar, signal))
  } catch (error) {
    asking.log.warn('model.examples_failed', { reason: faultOf(error, signal) })
  }
  return (await asking.lexical())(similar)
}

function onceLexical(): () => Promise<FindExamples> {
  let made: Promise<FindExamples> | undefined
  return () => (made ??= shippedExamples().then(lexicalExamples))
}

function restored(reading: Reading, restore: Read['restore']): Reading {
  const back = (value: string | null): string | null => (value === null ? null : restore(value))
  const { phone, amount, name, relation } = reading.slots
  return {
    ...reading,
    slots: { phone: back(phone), amount: back(amount), name: back(name), relation: back(relation) },
  }
}
