// Spanish templates: the sentences of messages/es.ts, with a button where those have a link.
import { appointment, day, moment } from '../messages/es.ts'
import { bare } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const es: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Ver la cita',
    )`Hola ${to.given}, ${appointment(to, kind)} está confirmada para el ${moment(when)}. Accede con el botón de abajo.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Ver la cita',
        )`Hola ${to.given}, te recordamos ${appointment(to)} del ${moment(when)}: ${bare(reason)}. Accede con el botón de abajo.`
      : template(
          'appointment_reminder_undated',
        )`Hola ${to.given}, te recordamos ${appointment(to)}: ${bare(reason)}. Puedes responder a este mensaje.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Hola ${to.given}, te recordamos para ${to.about}: ${bare(reason)}. Cuando esté hecho, responde «Tomada».`
      : template(
          'medication_reminder',
        )`Hola ${to.given}, te recordamos: ${bare(reason)}. Cuando esté hecho, responde «Tomada».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Hola ${to.given}, te recordamos para ${to.about}: ${bare(reason)}. Si quieres pedir cita, responde a este mensaje.`
      : template(
          'checkup_reminder',
        )`Hola ${to.given}, te recordamos: ${bare(reason)}. Si quieres pedir cita, responde a este mensaje.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Valora tu consulta en ${bare(specialty)} del ${day(visit)} con una puntuación del 1 al 10.`
      : template(
          'nps_survey_today',
        )`Valora tu consulta en ${bare(specialty)} de hoy con una puntuación del 1 al 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Pagar',
    )`Tienes un pago pendiente de ${amount} por tu consulta del ${day(visit)}. Paga con el botón de abajo.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'Más información',
    )`Aviso de tu centro: ${alert}. Tienes el enlace en el botón de abajo.`,
  alertLabels: { request_appointment: 'Pedir cita', information: 'Más información' },
}
