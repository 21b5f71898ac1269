// The contract every language file fulfils: one typed function per message. Patients read what these return and nothing else.
import type { ChoiceId } from './choices.ts'

/** A calendar day as words need it; weekday 1 = Monday … 7 = Sunday. */
export type Day = { year: number; month: number; day: number; weekday: number }
/** A day and a 24-hour clock time, already in the zone of the reader's site. */
export type When = Day & { hour: number; minute: number }

/** Who reads: the patient, or a guardian reading about a minor (`about` is the minor's given name). */
export type Reader = { given: string; about?: string | undefined }

export const buttonIds = [
  'confirm',
  'reschedule',
  'cancel',
  'cancel_yes',
  'cancel_no',
  'cancel_undo',
  'taken',
  'pay_done',
  'wrong_yes',
  'wrong_no',
  'request',
  // What somebody may have meant, asked where it is not sure.
  'medicine',
  'pay_problem',
  'complain',
  'preferences',
  'symptom',
  'ask',
  'person',
  // One of several hours that a question names.
  'pick_1',
  'pick_2',
  'pick_3',
] as const
/** What a tap means. Its payload on the wire is `<id>:<message id>`. */
export type ButtonId = (typeof buttonIds)[number]
export type Button = { id: ButtonId; label: string }

/**
 * One message in one language. `text` is the full wording (WhatsApp, e-mail body); `short` is for SMS; `discreet` is for
 * lock screens and shared phones (no specialty, reason, drug or amount) and must be declared where `text` names one;
 * `subject` is the e-mail subject (never a datum of health). Button labels ≤ 20 characters (WhatsApp quick replies).
 */
export type Words = {
  text: string
  short?: string
  discreet?: string
  /** The full wording where no buttons can be shown: it names what they would say. */
  plain?: string
  subject?: string
  buttons?: readonly Button[]
}

export type Channel = 'whatsapp' | 'sms' | 'email' | 'push'
export type ConsentPurpose = 'care' | 'billing' | 'survey' | 'prevention' | 'commercial'

/** What an opt-out stopped. `careGoesOn`: care messages still arrive by the other channels named in `elsewhere`. */
export type OptOutScope = {
  channel?: Channel | undefined
  purpose?: ConsentPurpose | undefined
  elsewhere: readonly Channel[]
}

export type MessageSlots = {
  // What the six functions send.
  appointment_confirmation: { to: Reader; kind: string; when: When; link: string }
  appointment_reminder: { to: Reader; reason: string; when?: When | undefined; link?: string | undefined }
  medication_reminder: { to: Reader; reason: string }
  checkup_reminder: { to: Reader; reason: string }
  /** `visit` absent: the visit was today. */
  nps_survey: { specialty: string; visit?: Day | undefined; link: string }
  payment_notice: { amount: string; visit: Day; link: string }
  health_alert: { alert: string; link: string }
  // Fixed safety texts: no slot but the region's numbers may ever be added.
  danger_emergency: Record<never, never>
  danger_self_harm: { personCalls: boolean }
  danger_violence: Record<never, never>
  // Answers.
  disclosure: { organization: string }
  opt_out_done: OptOutScope
  opt_in_done: { channel?: Channel | undefined; purpose?: ConsentPurpose | undefined }
  confirm_done: { kind: string; when: When }
  cancel_ask: { kind: string; when: When }
  cancel_done: { kind: string; when: When }
  cancel_kept: { kind: string; when: When }
  cancel_undone: { kind: string; when: When }
  /** `wished`: the date or hour understood, echoed back. */
  reschedule_recorded: { wished?: Day | undefined; hour?: string | undefined }
  request_recorded: { wished?: Day | undefined; hour?: string | undefined }
  /** `id` and `minute` (since 1970): which appointment at which hour an option is; `act`: what was wished for it. */
  which_appointment: {
    options: readonly { when: When; id?: string; minute?: number }[]
    act?: 'confirm' | 'cancel' | undefined
  }
  nothing_to_confirm: Record<never, never>
  survey_thanks: { low: boolean }
  survey_ask_again: Record<never, never>
  medication_taken_done: Record<never, never>
  payment_done_noted: Record<never, never>
  clinical_ack: { outOfHours: boolean }
  privacy_ack: Record<never, never>
  billing_ack: Record<never, never>
  technical_ack: { link?: string | undefined }
  appointments_ack: Record<never, never>
  patient_care_ack: Record<never, never>
  condolence: Record<never, never>
  human_ack: { hours: string }
  person_will_answer: { hours: string }
  wrong_recipient_ask: Record<never, never>
  wrong_recipient_done: Record<never, never>
  preferences_noted: Record<never, never>
  media_unreadable: { media: 'audio' | 'image' | 'document' | 'other' }
  courtesy: Record<never, never>
  unclear_ask: Record<never, never>
  /** An approved paragraph as it stands, under its article's title. */
  knowledge_answer: { title: string; text: string }
  /** The patient's next appointments; `link`: of the only one, where it was sent to them before. */
  own_appointments: { options: readonly { kind: string; when: When }[]; link?: string | undefined }
  /** An answer that was put in words for this question, and checked. */
  question_answer: { text: string }
  /** What may have been meant, to choose from. `about`: the kind of message that it answers. */
  clarify_ask: { options: readonly ChoiceId[]; about?: string | undefined }
  off_topic: Record<never, never>
  /** `question` as the programme words it. */
  programme_checkin: { to: Reader; question: string }
  checkin_thanks: Record<never, never>
  slot_offer: { kind: string; when: When }
  slot_booked: { kind: string; when: When }
  slot_gone: Record<never, never>
  /** To a contact that somebody says is theirs. */
  contact_code: { code: string; organization: string }
  contact_code_sent: { channel: Channel }
  contact_code_wrong: Record<never, never>
  contact_verified: Record<never, never>
}

export type MessageKey = keyof MessageSlots

/** Words of the pages behind links (`/l/<code>`), read on a phone. */
export type LinkPageWords = {
  lang: string
  confirmTitle: string
  confirmButton: string
  rescheduleButton: string
  cancelButton: string
  unsubscribeTitle: string
  unsubscribeText: string
  unsubscribeButton: string
  requestTitle: string
  requestText: string
  requestButton: string
  videoTitle: string
  videoText: string
  payTitle: string
  payText: string
  payButton: string
  surveyTitle: string
  surveyText: string
  surveyButton: string
  doneTitle: string
  doneText: string
  expiredTitle: string
  expiredText: string
  emergencyNote: string
}

/** Words of the page `/push/<code>`, where a person switches notifications on, and of the notifications themselves. */
export type PushPageWords = {
  lang: string
  /** Over every notification: what a stranger reads on a lock screen. */
  notificationTitle: string
  title: string
  text: string
  /** What is agreed to by pressing the button; kept as proof, so another wording needs another `pushConsentVersion`. */
  consent: string
  onButton: string
  offButton: string
  onText: string
  offText: string
  deniedText: string
  unsupportedText: string
  /** iPhone and iPad notify only from the home screen. */
  installText: string
  unavailableText: string
  failedText: string
  scriptText: string
}

export const pushConsentVersion = 'push-1'

export type MessageBook = { [K in MessageKey]: (slots: MessageSlots[K]) => Words } & {
  language: LanguageCode
  /** Full day and hour as the language says them: "21 de agosto", "10:00h". */
  day: (day: Day) => string
  hour: (when: { hour: number; minute: number }) => string
  channelName: (channel: Channel) => string
  linkPage: LinkPageWords
  pushPage: PushPageWords
}

export const languageCodes = ['es', 'ca', 'gl', 'eu', 'en', 'fr', 'pt'] as const
export type LanguageCode = (typeof languageCodes)[number]
