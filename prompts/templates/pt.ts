// Portuguese templates: the sentences of messages/pt.ts. Status: written for this product; not yet checked by a native health communicator.
import { appointment, day, moment } from '../messages/pt.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const pt: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Ver consulta',
    )`Olá ${to.given}, ${appointment(to, kind)} está confirmada para ${moment(when)}. Aceda com o botão abaixo.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Ver consulta',
        )`Olá ${to.given}, lembramos ${`${appointment(to)} de ${moment(when)}`}: ${term('pt', reason)}. Aceda com o botão abaixo.`
      : template(
          'appointment_reminder_undated',
        )`Olá ${to.given}, lembramos ${appointment(to)}: ${term('pt', reason)}. Pode responder a esta mensagem.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Olá ${to.given}, lembrete para ${to.about}: ${term('pt', reason)}. Quando estiver feito, responda «Tomado».`
      : template(
          'medication_reminder',
        )`Olá ${to.given}, lembrete: ${term('pt', reason)}. Quando estiver feito, responda «Tomado».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Olá ${to.given}, lembrete para ${to.about}: ${term('pt', reason)}. Para marcar consulta, responda a esta mensagem.`
      : template(
          'checkup_reminder',
        )`Olá ${to.given}, lembrete: ${term('pt', reason)}. Para marcar consulta, responda a esta mensagem.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Avalie a sua consulta (${term('pt', specialty)}) de ${day(visit)} com uma nota de 1 a 10.`
      : template(
          'nps_survey_today',
        )`Avalie a sua consulta (${term('pt', specialty)}) de hoje com uma nota de 1 a 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Pagar',
    )`Tem um pagamento pendente de ${amount} pela sua consulta de ${day(visit)}. Pague com o botão abaixo.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'Mais informações',
    )`Aviso do seu centro de saúde: ${alert}. A ligação está no botão abaixo.`,
  alertLabels: { request_appointment: 'Pedir marcação', information: 'Mais informações' },
}
