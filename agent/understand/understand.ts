// Understanding by rules alone: button payloads, the net, words in context; one turn becomes one interpretation.
import type { Interpretation, TurnContext, Understand } from '#core/conversations/interpretation.ts'
import { isDanger, readDangerIn } from './danger.ts'
import { draftOf, inOrder, type Draft } from './draft.ts'
import { findingsOf } from './findings.ts'
import { readLanguage } from './language.ts'
import { normalize } from './normalize.ts'
import { readPayload } from './payload.ts'
import { readSlots, type ReadDateTime, type SlotWishes } from './slots.ts'

export { readNet, type Net } from './net.ts'

export type UnderstandOptions = { readDateTime?: ReadDateTime | undefined }

function tapped(context: TurnContext, raw: string): Interpretation | null {
  const tap = context.payload ? readPayload(context.payload) : null
  if (!tap) return null
  const danger = readDangerIn(normalize(raw)).urgency
  return {
    intent: danger === 'none' ? tap.intent : 'report_symptom',
    also: danger === 'none' ? [] : [tap.intent],
    urgency: danger,
    category: null,
    severity: null,
    nps: null,
    language: readLanguage(raw, normalize(raw), context.language),
    slots: {},
    confidence: 1,
    source: 'payload',
  }
}

function wishesOf({ intents }: Draft): SlotWishes {
  const any = (...wanted: Interpretation['intent'][]): boolean => wanted.some((intent) => intents.has(intent))
  return {
    date: any('reschedule_appointment', 'request_appointment', 'cancel_appointment'),
    preference: any('change_preferences'),
    measure: any('checkin_answer'),
    money: any('payment_problem', 'payment_done', 'ask_payment'),
  }
}

/** Danger is read whatever else the message says; doubt about a symptom is `soon`. */
function interpret(
  raw: string,
  context: TurnContext,
  readDateTime: ReadDateTime | undefined,
): Interpretation {
  const normal = normalize(raw)
  const found = findingsOf({ raw, normal }, context, readDateTime)
  const { urgency } = found.danger
  const draft = draftOf(normal, found, context)
  const [intent = 'unclear', ...also] = inOrder(draft.intents)
  const scope = draft.intents.has('opt_out') ? found.optOut : draft.intents.has('opt_in') ? found.optIn : null
  return {
    intent,
    also,
    urgency,
    category: draft.complaint?.category ?? null,
    severity: draft.complaint?.severity ?? null,
    nps: draft.nps,
    language: readLanguage(raw, normal, context.language),
    slots: {
      ...readSlots({ raw, normal }, wishesOf(draft), { at: context, readDateTime }),
      ...(scope ? { scope } : {}),
    },
    confidence: isDanger(urgency) || intent === 'opt_out' ? 0.97 : draft.confidence,
    source: 'rule',
  }
}

/** The rule interpreter: pure but for what is injected, and never slower than a few milliseconds. */
export function createUnderstand(options: UnderstandOptions = {}): Understand {
  return async (text, context) => tapped(context, text) ?? interpret(text, context, options.readDateTime)
}
