// One plausible set of slots for every message: for tests, previews and whoever writes a new language.
import type { Day, MessageSlots, When } from './words.ts'

const visit: Day = { year: 2026, month: 8, day: 21, weekday: 5 }
const when: When = { ...visit, hour: 10, minute: 0 }
const link = 'https://mensajeria.clinica.example/l/Zk3v9QyT2bXw7Lr5aP0uNg'
const to = { given: 'Juan' }
const hours = '8:00-20:00'

export const sampleSlots: MessageSlots = {
  appointment_confirmation: { to, kind: 'Videoconsulta', when, link },
  appointment_reminder: { to, reason: 'Videoconsulta', when, link },
  medication_reminder: { to, reason: 'Toma de medicación' },
  checkup_reminder: { to, reason: 'Revisión anual' },
  nps_survey: { specialty: 'Cardiología', visit, link },
  payment_notice: { amount: '49.00 €', visit, link },
  health_alert: { alert: 'Nueva campaña de vacunación antigripal. Solicita tu cita aquí:', link },
  danger_emergency: {},
  danger_self_harm: { personCalls: true },
  danger_violence: {},
  disclosure: { organization: 'Centro Demo' },
  opt_out_done: { channel: 'sms', elsewhere: ['whatsapp', 'email'] },
  opt_in_done: { channel: 'sms', purpose: 'survey' },
  confirm_done: { kind: 'Videoconsulta', when },
  cancel_ask: { kind: 'Videoconsulta', when },
  cancel_done: { kind: 'Videoconsulta', when },
  cancel_kept: { kind: 'Videoconsulta', when },
  cancel_undone: { kind: 'Videoconsulta', when },
  reschedule_recorded: { wished: visit, hour: '10:30' },
  request_recorded: { wished: visit, hour: '10:30' },
  which_appointment: { options: [{ when }, { when: { ...when, day: 28 } }] },
  nothing_to_confirm: {},
  survey_thanks: { low: true },
  survey_ask_again: {},
  medication_taken_done: {},
  payment_done_noted: {},
  clinical_ack: { outOfHours: true },
  privacy_ack: {},
  billing_ack: {},
  technical_ack: { link },
  appointments_ack: {},
  patient_care_ack: {},
  condolence: {},
  human_ack: { hours },
  person_will_answer: { hours },
  wrong_recipient_ask: {},
  wrong_recipient_done: {},
  preferences_noted: {},
  media_unreadable: { media: 'audio' },
  courtesy: {},
  unclear_ask: {},
  knowledge_answer: { title: 'Info', text: '8:00-20:00' },
  own_appointments: { options: [{ kind: 'Videoconsulta', when }] },
  question_answer: { text: '8:00-20:00' },
}
