// Catalan templates: the sentences of messages/ca.ts. Status: written for this product, not yet reviewed by a native reader.
import { appointment, at, forDay, ofDay } from '../messages/ca.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const ca: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Veure la cita',
    )`Hola ${to.given}, ${appointment(to, kind)} està confirmada ${`${forDay(when)} ${at(when)}`}. Accedeix-hi amb el botó de sota.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Veure la cita',
        )`Hola ${to.given}, et recordem ${`${appointment(to)} ${ofDay(when)} ${at(when)}`}: ${term('ca', reason)}. Accedeix-hi amb el botó de sota.`
      : template(
          'appointment_reminder_undated',
        )`Hola ${to.given}, et recordem ${appointment(to)}: ${term('ca', reason)}. Pots respondre a aquest missatge.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Hola ${to.given}, et recordem per a ${to.about}: ${term('ca', reason)}. Quan estigui fet, respon «Presa».`
      : template(
          'medication_reminder',
        )`Hola ${to.given}, et recordem: ${term('ca', reason)}. Quan estigui fet, respon «Presa».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Hola ${to.given}, et recordem per a ${to.about}: ${term('ca', reason)}. Si vols demanar cita, respon a aquest missatge.`
      : template(
          'checkup_reminder',
        )`Hola ${to.given}, et recordem: ${term('ca', reason)}. Si vols demanar cita, respon a aquest missatge.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Valora la teva consulta de ${`${term('ca', specialty)} ${ofDay(visit)}`} amb una puntuació de l'1 al 10.`
      : template(
          'nps_survey_today',
        )`Valora la teva consulta de ${term('ca', specialty)} d'avui amb una puntuació de l'1 al 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Pagar',
    )`Tens un pagament pendent de ${amount} per la teva consulta ${ofDay(visit)}. Paga amb el botó de sota.`,
  own_alert: (alert) =>
    template('health_alert', 'Més informació')`Avís del teu centre: ${alert}. Tens l'enllaç al botó de sota.`,
  alertLabels: { request_appointment: 'Demanar cita', information: 'Més informació' },
}
