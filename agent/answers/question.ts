// A question of a patient and what becomes of it.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Intent, Interpretation, Queue, TurnBackground } from '#core/conversations/interpretation.ts'
import type { SentBefore } from '#core/conversations/sent.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Reply } from '../conversation/words.ts'

export type Question = {
  org: string
  organization: string
  text: string
  /** The language the reply goes in. */
  language: string
  zone: string
  /** Null: a shared phone in doubt; then nothing of anybody is told. */
  patientId: string | null
  interpretation: Interpretation
  /** The message that the words answer. */
  about: SentBefore | null
  background: () => Promise<TurnBackground>
  /** Wall time in milliseconds by which an answer must be there. */
  deadline: number
}

/** `reply` null: not known, and people are asked; `handTo`: which ones, where an article says so. */
export type Answered = { reply: Reply | null; sources: string[]; handTo: Queue | null }

/** Called outside any transaction: it may ask a model. Never throws for what a model or an endpoint does. */
export type Answerer = (ctx: Ctx, question: Question) => Promise<Answered>

const questions: readonly Intent[] = ['ask_information', 'ask_appointment', 'ask_payment']
/** Beside these a person speaks, or nobody. */
const silencing: readonly Intent[] = ['deceased_notice', 'wrong_recipient', 'data_rights']

const stated = ({ intent, also }: Interpretation): Intent[] => [intent, ...also]

export const asksFor = (interpretation: Interpretation, intent: Intent): boolean =>
  stated(interpretation).includes(intent)

/** Whether the machine may answer: a question, no danger told, no doubt about who writes, a conversation that is its own. */
export const mayAnswer = (
  interpretation: Interpretation,
  { owner, kind, providerStopped }: Pick<Waiting, 'owner' | 'kind' | 'providerStopped'>,
): boolean =>
  owner === 'agent' &&
  kind === 'text' &&
  !providerStopped &&
  interpretation.urgency === 'none' &&
  stated(interpretation).some((intent) => questions.includes(intent)) &&
  !stated(interpretation).some((intent) => silencing.includes(intent))

/** Beside these no words are made up, only approved ones quoted. */
const clinical: readonly Intent[] = ['report_symptom', 'medication_question']

/** Whether a model may put the answer in words: one that has just been heard, about nothing of medicine. */
export const mayPhrase = (interpretation: Interpretation): boolean =>
  interpretation.source === 'model' &&
  !stated(interpretation).some((intent) => clinical.includes(intent)) &&
  interpretation.category !== 'clinical_care' &&
  interpretation.category !== 'medication'
