// English templates: the sentences of messages/en.ts. Status: written for this product; not yet checked by a native health communicator.
import { appointment, day, moment } from '../messages/en.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const en: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'View appointment',
    )`Hello ${to.given}, ${appointment(to, kind)} is confirmed for ${moment(when)}. Open it with the button below.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'View appointment',
        )`Hello ${to.given}, a reminder of ${appointment(to)} on ${moment(when)}: ${term('en', reason)}. Open it with the button below.`
      : template(
          'appointment_reminder_undated',
        )`Hello ${to.given}, a reminder of ${appointment(to)}: ${term('en', reason)}. You can reply to this message.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Hello ${to.given}, a reminder for ${to.about}: ${term('en', reason)}. Once it is done, reply "Taken".`
      : template(
          'medication_reminder',
        )`Hello ${to.given}, a reminder: ${term('en', reason)}. Once it is done, reply "Taken".`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Hello ${to.given}, a reminder for ${to.about}: ${term('en', reason)}. To ask for an appointment, reply to this message.`
      : template(
          'checkup_reminder',
        )`Hello ${to.given}, a reminder: ${term('en', reason)}. To ask for an appointment, reply to this message.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Please rate your ${term('en', specialty)} visit of ${day(visit)} with a score from 1 to 10.`
      : template(
          'nps_survey_today',
        )`Please rate your ${term('en', specialty)} visit today with a score from 1 to 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Pay',
    )`You have a payment of ${amount} pending for your visit on ${day(visit)}. Pay with the button below.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'More information',
    )`A notice from your clinic: ${alert}. The link is in the button below.`,
  alertLabels: { request_appointment: 'Ask for appointment', information: 'More information' },
}
