// What the machine does for each intent, as a table; nothing here does it.
import type { Intent, Interpretation } from '#core/conversations/interpretation.ts'
import { isDanger } from './danger.ts'

export type Act =
  | 'withdraw_consent'
  | 'hold_patient'
  | 'block_contact_point_ask'
  | 'confirm_appointment'
  | 'ask_cancel'
  | 'record_wish'
  | 'store_survey'
  | 'store_checkin'
  | 'store_taken'
  | 'note_paid'
  | 'store_preference'
  | 'none'

export const actOf: Readonly<Record<Intent, Act>> = {
  report_symptom: 'none',
  opt_out: 'withdraw_consent',
  deceased_notice: 'hold_patient',
  wrong_recipient: 'block_contact_point_ask',
  data_rights: 'none',
  survey_answer: 'store_survey',
  checkin_answer: 'store_checkin',
  payment_problem: 'none',
  reschedule_appointment: 'record_wish',
  cancel_appointment: 'ask_cancel',
  request_appointment: 'record_wish',
  complaint: 'none',
  medication_question: 'none',
  ask_human: 'none',
  change_preferences: 'store_preference',
  opt_in: 'store_preference',
  ask_payment: 'none',
  ask_appointment: 'none',
  ask_information: 'none',
  payment_done: 'note_paid',
  confirm_appointment: 'confirm_appointment',
  medication_taken: 'store_taken',
  courtesy: 'none',
  unclear: 'none',
}

/** `done: false`: listed for the person who takes the turn over, and left undone by the machine. */
export type PlannedAct = { act: Act; intent: Intent; done: boolean }

/**
 * One act for each intent of the turn, in order. In a dangerous turn only an opt-out is still done; what only a model
 * read is never done.
 */
export function actsFor(interpretation: Interpretation): PlannedAct[] {
  const dangerous = isDanger(interpretation.urgency)
  const { unconfirmed = [] } = interpretation
  return [interpretation.intent, ...interpretation.also].map((intent) => ({
    act: actOf[intent],
    intent,
    done: (!dangerous || intent === 'opt_out') && !unconfirmed.includes(intent),
  }))
}
