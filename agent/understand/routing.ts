// The routing table of the interpretation contract: which people a turn goes to, row by row.
import type { Interpretation, OutboundKind, Queue, TurnContext } from '#core/conversations/interpretation.ts'

export type Route = { row: number; queue: Queue }
export type RouteContext = { lastOutbound: OutboundKind | null; media?: TurnContext['media'] }

type Row = { row: number; queue: Queue; when: (said: Said) => boolean }
type Said = Interpretation & { has: (...intents: Interpretation['intent'][]) => boolean }

/** Categories of a complaint that have a row of their own. */
const placed: readonly Interpretation['category'][] = [
  'privacy',
  'clinical_care',
  'medication',
  'billing',
  'technical',
  'appointment_admin',
]

const rows: readonly Row[] = [
  { row: 1, queue: 'emergency_oncall', when: (said) => said.urgency === 'self_harm' },
  { row: 2, queue: 'emergency_oncall', when: (said) => said.urgency === 'emergency' },
  { row: 3, queue: 'emergency_oncall', when: (said) => said.urgency === 'violence' },
  { row: 4, queue: 'clinical', when: (said) => said.urgency === 'soon' },
  { row: 5, queue: 'privacy', when: (said) => said.has('wrong_recipient') },
  { row: 6, queue: 'privacy', when: (said) => said.has('data_rights') || said.category === 'privacy' },
  {
    row: 7,
    queue: 'clinical',
    when: (said) =>
      said.has('report_symptom', 'medication_question') ||
      said.category === 'clinical_care' ||
      said.category === 'medication',
  },
  { row: 8, queue: 'billing', when: (said) => said.has('payment_problem') || said.category === 'billing' },
  { row: 9, queue: 'support', when: (said) => said.category === 'technical' },
  {
    row: 10,
    queue: 'appointments',
    when: (said) =>
      said.has('reschedule_appointment', 'request_appointment', 'cancel_appointment') ||
      said.category === 'appointment_admin',
  },
  {
    row: 11,
    queue: 'patient_care',
    when: (said) =>
      (said.has('complaint') && !placed.includes(said.category)) ||
      said.has('deceased_notice') ||
      (said.has('survey_answer') && said.nps !== null && said.nps <= 6),
  },
  { row: 12, queue: 'support', when: (said) => said.has('ask_human') },
]

/** Messages about a patient's care: what comes back by voice or picture is for clinicians. */
const careKinds: readonly OutboundKind[] = [
  'appointment_confirmation',
  'appointment_reminder',
  'medication_reminder',
  'checkup_reminder',
  'clinical_update',
  'programme_checkin',
  'slot_offer',
]

/** Who looks at an audio, image or document. */
export const mediaQueue = (lastOutbound: OutboundKind | null): Queue =>
  lastOutbound !== null && careKinds.includes(lastOutbound) ? 'clinical' : 'support'

/**
 * Every row that matches, in order; the first is the turn's queue and each opens its own incident. Media that could not be
 * read goes to people at once (row 13). Empty: the agent answers, or what it cannot answer is handed on by the conversation.
 */
export function route(interpretation: Interpretation, context: RouteContext): Route[] {
  const stated = [interpretation.intent, ...interpretation.also]
  const said: Said = {
    ...interpretation,
    has: (...intents) => intents.some((intent) => stated.includes(intent)),
  }
  const matched = rows.filter((row) => row.when(said)).map(({ row, queue }) => ({ row, queue }))
  if (matched.length > 0 || !context.media) return matched
  return [{ row: 13, queue: mediaQueue(context.lastOutbound) }]
}

/** The intent that made a row match, for the people it goes to; the first where a category or an urgency did. */
export function reasonOf(interpretation: Interpretation, row: number): Interpretation['intent'] {
  const rule = rows.find((one) => one.row === row)
  const alone = { ...interpretation, urgency: 'none', category: null } as const
  const stated = [interpretation.intent, ...interpretation.also]
  return (
    stated.find((intent) => rule?.when({ ...alone, has: (...intents) => intents.includes(intent) })) ??
    interpretation.intent
  )
}

export const queueOf = (interpretation: Interpretation, context: RouteContext): Queue | null =>
  route(interpretation, context)[0]?.queue ?? null
