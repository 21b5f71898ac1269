// What one turn of a patient means, as closed values. Everything that happens next is decided by tables over these.
import type { ChannelName } from '#channels/contract.ts'

export const outboundKinds = [
  'appointment_confirmation',
  'appointment_reminder',
  'medication_reminder',
  'checkup_reminder',
  'nps_survey',
  'payment_notice',
  'health_alert',
  'clinical_update',
  'programme_checkin',
  'slot_offer',
  'agent_reply',
] as const
export type OutboundKind = (typeof outboundKinds)[number]

/** In order of precedence: when several apply, the first is `intent`, the rest go into `also`. */
export const intents = [
  'report_symptom',
  'opt_out',
  'deceased_notice',
  'wrong_recipient',
  'data_rights',
  'survey_answer',
  'checkin_answer',
  'payment_problem',
  'reschedule_appointment',
  'cancel_appointment',
  'request_appointment',
  'complaint',
  'medication_question',
  'ask_human',
  'change_preferences',
  'opt_in',
  'ask_payment',
  'ask_appointment',
  'ask_information',
  'payment_done',
  'confirm_appointment',
  'medication_taken',
  'courtesy',
  'unclear',
] as const
export type Intent = (typeof intents)[number]

/** From calm to danger; a merge takes the last of those seen, and `self_harm` before `emergency` before `violence` in routing. */
export const urgencies = ['none', 'soon', 'violence', 'emergency', 'self_harm'] as const
export type Urgency = (typeof urgencies)[number]

export const categories = [
  'waiting_time',
  'staff_treatment',
  'clinical_care',
  'appointment_admin',
  'billing',
  'technical',
  'facilities',
  'privacy',
  'medication',
  'results',
  'communications',
  'other',
] as const
export type Category = (typeof categories)[number]

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export const queues = [
  'emergency_oncall',
  'clinical',
  'privacy',
  'billing',
  'support',
  'appointments',
  'patient_care',
] as const
export type Queue = (typeof queues)[number]

/** What an opt-out or opt-in names; both absent: the bare word, everything on the channel it came by. `all`: every channel. */
export type PreferenceScope = {
  channel?: ChannelName
  purpose?: 'care' | 'billing' | 'survey' | 'prevention' | 'commercial'
  all?: boolean
}

export type Slots = {
  /** Wished day, 'YYYY-MM-DD'. */
  date?: string
  /** Wished hour, 'HH:mm'. */
  time?: string
  scope?: PreferenceScope
  channel?: ChannelName
  language?: string
  phone?: string
  amount?: string
  name?: string
  value?: number
  unit?: string
  relation?: string
}

export type Interpretation = {
  intent: Intent
  also: Intent[]
  urgency: Urgency
  category: Category | null
  severity: Severity | null
  /** 0…10 as said; null when no survey was answered with one clear integer. */
  nps: number | null
  /** BCP 47 of the message, `und` where there are no words. */
  language: string
  slots: Slots
  confidence: number
  source: 'payload' | 'rule' | 'model' | 'embedded'
  /**
   * Of `intent` and `also`, those that only a model read: people see them, the machine does nothing for them. Absent where
   * there are none.
   */
  unconfirmed?: Intent[] | undefined
  /** Ids of the rules that spoke, for people who ask why; no words of the message. Absent where none did. */
  why?: string[] | undefined
}

/** What the patient's own record says, so that it can be taken out of a text before it leaves. */
export type KnownPersonalData = {
  names?: string[] | undefined
  phones?: string[] | undefined
  emails?: string[] | undefined
  documents?: string[] | undefined
}

/** One earlier turn of the same conversation. */
export type EarlierTurn = { from: 'patient' | 'us'; text: string }

/** `recent`: the last turns, oldest first. */
export type TurnBackground = { known: KnownPersonalData; recent: readonly EarlierTurn[] }

export type TurnContext = {
  channel: ChannelName
  lastOutbound: OutboundKind | null
  now: Date
  zone: string
  /** The patient's stored language, when known. */
  language?: string | undefined
  openSurvey?: boolean | undefined
  media?: 'audio' | 'image' | 'document' | 'other' | undefined
  /** A button's id, when the turn was a tap. */
  payload?: string | undefined
  /** Whose budget a model is asked on; without it none is asked. */
  org?: string | undefined
  /** Looked up only where a model is asked. */
  background?: (() => Promise<TurnBackground>) | undefined
}

export type Understand = (text: string, context: TurnContext) => Promise<Interpretation>
