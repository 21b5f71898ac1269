// One turn becomes one interpretation: button payloads first, then rules and the embedded classifier together.
import type {
  Intent,
  Interpretation,
  PreferenceScope,
  TurnContext,
  Understand,
} from '#core/conversations/interpretation.ts'
import { readDangerIn } from './danger.ts'
import { draftOf } from './draft.ts'
import { loadClassifier, type Classifier } from './embedded/classifier.ts'
import { findingsOf, type Findings } from './findings.ts'
import { settleLanguage } from './language.ts'
import { merge } from './merge.ts'
import { normalize } from './normalize.ts'
import { scopeOf } from './opt-out.ts'
import { readPayload } from './payload.ts'
import { readSlots, type ReadDateTime, type SlotWishes } from './slots.ts'

export { readNet, type Net } from './net.ts'

export type UnderstandOptions = {
  readDateTime?: ReadDateTime | undefined
  /** Another model than the shipped one. */
  classifier?: Classifier | undefined
}

type Readers = { readDateTime: ReadDateTime | undefined; classifier: Classifier }

function tapped(context: TurnContext, raw: string, { classifier }: Readers): Interpretation | null {
  const tap = context.payload ? readPayload(context.payload) : null
  if (!tap) return null
  const normal = normalize(raw)
  const danger = readDangerIn(normal).urgency
  return {
    intent: danger === 'none' ? tap.intent : 'report_symptom',
    also: danger === 'none' ? [] : [tap.intent],
    urgency: danger,
    category: null,
    severity: null,
    nps: null,
    language: languageOf({ raw, normal }, context, classifier),
    slots: {},
    confidence: 1,
    source: 'payload',
  }
}

const languageOf = (
  { raw, normal }: { raw: string; normal: string },
  context: TurnContext,
  classifier: Classifier,
): string => settleLanguage({ raw, normal }, classifier.language(raw, normal), context.language)

/** More ids than this tell a reader nothing. */
const mostRules = 6

function rulesIn({ danger, optOut, complaint }: Findings): string[] {
  const rules = [
    ...danger.matched,
    ...(optOut ? ['opt_out'] : []),
    ...(complaint ? [`complaint:${complaint.category}`] : []),
  ]
  return rules.slice(0, mostRules)
}

function wishesOf(intents: readonly Intent[]): SlotWishes {
  const any = (...wanted: Intent[]): boolean => wanted.some((intent) => intents.includes(intent))
  return {
    date: any('reschedule_appointment', 'request_appointment', 'cancel_appointment'),
    preference: any('change_preferences'),
    measure: any('checkin_answer'),
    money: any('payment_problem', 'payment_done', 'ask_payment'),
  }
}

/** The kind or channel that an opt-out or opt-in names, also where no rule knew its words. */
function scopeSaid(
  said: readonly Intent[],
  { optOut, optIn }: Findings,
  normal: string,
): PreferenceScope | null {
  if (said.includes('opt_out')) return optOut ?? scopeOf(normal)
  return said.includes('opt_in') ? (optIn ?? scopeOf(normal)) : null
}

/** Both the findings and the slots ask for the day of one message: it is read once. */
function remembering(read: ReadDateTime): ReadDateTime {
  let known: { text: string; value: ReturnType<ReadDateTime> } | undefined
  return (text, at) => {
    if (known?.text !== text) known = { text, value: read(text, at) }
    return known.value
  }
}

function interpret(raw: string, context: TurnContext, { classifier, ...readers }: Readers): Interpretation {
  const readDateTime = readers.readDateTime && remembering(readers.readDateTime)
  const message = { raw, normal: normalize(raw) }
  const found = findingsOf(message, context, readDateTime)
  const draft = draftOf(message.normal, found, context)
  const guess = classifier.turn({ normal: message.normal, found, draft, context })
  const merged = merge({ found, draft, guess, thresholds: classifier.thresholds, context })
  const said = [merged.intent, ...merged.also]
  const scope = scopeSaid(said, found, message.normal)
  const why = rulesIn(found)
  return {
    ...merged,
    ...(why.length > 0 ? { why } : {}),
    language: languageOf(message, context, classifier),
    slots: {
      ...readSlots(message, wishesOf(said), { at: context, readDateTime }),
      ...(scope ? { scope } : {}),
    },
  }
}

/** Pure but for what is injected, and never slower than a few milliseconds. Throws at once where the model does not fit. */
export function createUnderstand(options: UnderstandOptions = {}): Understand {
  const { readDateTime } = options
  const readers = { readDateTime, classifier: options.classifier ?? loadClassifier() }
  return async (text, context) => tapped(context, text, readers) ?? interpret(text, context, readers)
}
