// What a tap on a button means: exact, and bound to the message it was under.
import type { Intent } from '#core/conversations/interpretation.ts'
import { buttonIds, type ButtonId } from '#prompts/words.ts'

/** Who keeps an appointment, or takes a cancellation back, will come; `wrong_no` has nothing to do. */
export const meanings: Readonly<Record<ButtonId, Intent>> = {
  confirm: 'confirm_appointment',
  reschedule: 'reschedule_appointment',
  cancel: 'cancel_appointment',
  cancel_yes: 'cancel_appointment',
  cancel_no: 'confirm_appointment',
  cancel_undo: 'confirm_appointment',
  request: 'request_appointment',
  taken: 'medication_taken',
  pay_done: 'payment_done',
  wrong_yes: 'wrong_recipient',
  wrong_no: 'courtesy',
  medicine: 'medication_question',
  pay_problem: 'payment_problem',
  complain: 'complaint',
  preferences: 'change_preferences',
  symptom: 'report_symptom',
  ask: 'ask_information',
  person: 'ask_human',
  // Which of several was meant is settled by the question that named them; alone it means nothing.
  pick_1: 'unclear',
  pick_2: 'unclear',
  pick_3: 'unclear',
}

export type Tap = { button: ButtonId; messageId: string; intent: Intent }

const isButton = (id: string): id is ButtonId => buttonIds.some((button) => button === id)

/** Reads `<button id>:<message id>`; `null` for anything we did not send. */
export function readPayload(payload: string): Tap | null {
  const cut = payload.indexOf(':')
  const button = payload.slice(0, cut)
  const messageId = payload.slice(cut + 1)
  if (cut < 0 || !messageId || !isButton(button)) return null
  return { button, messageId, intent: meanings[button] }
}
