// Galician templates: the sentences of messages/gl.ts. Status: written for this product, not yet reviewed by a native reader.
import { appointment, day, moment } from '../messages/gl.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const gl: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Ver a cita',
    )`Ola ${to.given}, ${appointment(to, kind)} está confirmada para o ${moment(when)}. Accede co botón de abaixo.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Ver a cita',
        )`Ola ${to.given}, lembrámosche ${`${appointment(to)} do ${moment(when)}`}: ${term('gl', reason)}. Accede co botón de abaixo.`
      : template(
          'appointment_reminder_undated',
        )`Ola ${to.given}, lembrámosche ${appointment(to)}: ${term('gl', reason)}. Podes responder a esta mensaxe.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Ola ${to.given}, lembrámosche para ${to.about}: ${term('gl', reason)}. Cando estea feito, responde «Tomada».`
      : template(
          'medication_reminder',
        )`Ola ${to.given}, lembrámosche: ${term('gl', reason)}. Cando estea feito, responde «Tomada».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Ola ${to.given}, lembrámosche para ${to.about}: ${term('gl', reason)}. Se queres pedir cita, responde a esta mensaxe.`
      : template(
          'checkup_reminder',
        )`Ola ${to.given}, lembrámosche: ${term('gl', reason)}. Se queres pedir cita, responde a esta mensaxe.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Valora a túa consulta de ${term('gl', specialty)} do ${day(visit)} cunha puntuación do 1 ao 10.`
      : template(
          'nps_survey_today',
        )`Valora a túa consulta de ${term('gl', specialty)} de hoxe cunha puntuación do 1 ao 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Pagar',
    )`Tes un pagamento pendente de ${amount} pola túa consulta do ${day(visit)}. Paga co botón de abaixo.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'Máis información',
    )`Aviso do teu centro: ${alert}. Tes a ligazón no botón de abaixo.`,
  alertLabels: { request_appointment: 'Pedir cita', information: 'Máis información' },
}
