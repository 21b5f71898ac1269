// Everything the rules find in one turn, each reader called once; the draft and the classifier weigh it.
import type { Intent, PreferenceScope, TurnContext, Urgency } from '#core/conversations/interpretation.ts'
import { givesOpinion, readComplaint, type Complaint } from './complaint.ts'
import { readDangerIn } from './danger.ts'
import { wordsOf } from './normalize.ts'
import { namesNumber } from './named-number.ts'
import { namesSurvey, readNps } from './nps.ts'
import { hintsSilenceIn, readOptInIn, readOptOutIn } from './opt-out.ts'
import { invites, isAboutVisit, isCourtesy, readAnswer, readReplyWords, type Answer } from './reply-words.ts'
import { readMeasure, type ReadDateTime } from './slots.ts'
import { tellsSymptom } from './symptom.ts'
import { readTopics } from './topics.ts'

export type Message = { raw: string; normal: string }

export type Findings = {
  danger: { urgency: Urgency; matched: readonly string[] }
  optOut: PreferenceScope | null
  optIn: PreferenceScope | null
  /** Words that may ask for silence and may say something else. */
  silence: boolean
  /** Acts that the words name, given what they answer. */
  acts: ReadonlySet<Intent>
  topics: ReadonlySet<Intent>
  symptom: boolean
  complaint: Complaint | null
  opinion: boolean
  courtesy: boolean
  answer: Answer
  /** The score as if a survey were answered. */
  score: number | null
  /** The survey itself is spoken of. */
  survey: boolean
  number: boolean
  measure: { value: number; unit?: string } | null
  /** A day or hour was named where one may be wished. */
  when: boolean
  asks: boolean
  words: readonly string[]
}

export function findingsOf(
  { raw, normal }: Message,
  context: TurnContext,
  readDateTime: ReadDateTime | undefined,
): Findings {
  const optOut = readOptOutIn(normal)
  const last = context.lastOutbound
  const when = isAboutVisit(last) || invites(last) ? (readDateTime?.(raw, context) ?? null) : null
  return {
    danger: readDangerIn(normal),
    optOut,
    optIn: optOut ? null : readOptInIn(normal),
    silence: optOut !== null || hintsSilenceIn(normal),
    acts: readReplyWords(normal, context.lastOutbound),
    topics: readTopics(normal),
    symptom: tellsSymptom(normal),
    complaint: readComplaint(normal),
    opinion: givesOpinion(normal),
    courtesy: isCourtesy(normal),
    answer: readAnswer(normal),
    score: readNps(raw, normal),
    survey: namesSurvey(normal),
    number: namesNumber(normal),
    measure: readMeasure(normal),
    when: when !== null,
    asks: normal.includes(' ? '),
    words: wordsOf(normal),
  }
}
