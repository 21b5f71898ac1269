// Answers a question: in words made for it where a model can and its draft holds, else with an approved quote, else not.
import type { Ctx } from '#core/ctx.ts'
import { say } from '../conversation/words.ts'
import { faultOfDraft, tidyDraft } from './check-draft.ts'
import { lookupsFor, type Lookups, type Meaning } from './lookups.ts'
import { quote } from './quote.ts'
import { mayPhrase, type Answered, type Answerer, type Question } from './question.ts'

/** What a model made of its look-ups: `facts` is what they told it, `sources` which they were. Null: it knows no answer. */
export type Phrased = { draft: string; facts: string[]; sources: string[] }
export type Phrase = (question: Question, lookups: Lookups) => Promise<Phrased | null>

export type AnswererPorts = { phrase?: Phrase | undefined; meaning?: Meaning | undefined }

/** Below it there is no time for a model. */
const leastMs = 400

export function createAnswerer({ phrase, meaning }: AnswererPorts = {}): Answerer {
  return async (ctx, question) => {
    const lookups = lookupsFor(ctx, question, meaning)
    const inTime = question.deadline - ctx.clock.wall() > leastMs
    const phrased =
      phrase && inTime && mayPhrase(question.interpretation)
        ? await draftFor(ctx, question, { phrase, lookups })
        : null
    return phrased ?? quote(question, lookups)
  }
}

async function draftFor(
  ctx: Ctx,
  question: Question,
  { phrase, lookups }: { phrase: Phrase; lookups: Lookups },
): Promise<Answered | null> {
  const made = await phrase(question, lookups)
  if (!made) return null
  const text = tidyDraft(made.draft)
  const { organization, language } = question
  const fault = faultOfDraft(text, { facts: made.facts, organization, language })
  if (fault === null) return { reply: say('question_answer', { text }), sources: made.sources, handTo: null }
  ctx.log.warn('answer.draft_refused', { reason: fault, org: question.org })
  return null
}
