// French templates: the sentences of messages/fr.ts. Status: written for this product; not yet checked by a native health communicator.
import { appointment, day, moment } from '../messages/fr.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const fr: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Voir le rendez-vous',
    )`Bonjour ${to.given}, ${appointment(to, kind)} est confirmé pour le ${moment(when)}. Accès par le bouton ci-dessous.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Voir le rendez-vous',
        )`Bonjour ${to.given}, rappel : ${`${appointment(to)} du ${moment(when)}`} (${term('fr', reason)}). Accès par le bouton ci-dessous.`
      : template(
          'appointment_reminder_undated',
        )`Bonjour ${to.given}, rappel : ${appointment(to)} (${term('fr', reason)}). Vous pouvez répondre à ce message.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Bonjour ${to.given}, rappel pour ${to.about} : ${term('fr', reason)}. Une fois fait, répondez « Pris ».`
      : template(
          'medication_reminder',
        )`Bonjour ${to.given}, rappel : ${term('fr', reason)}. Une fois fait, répondez « Pris ».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Bonjour ${to.given}, rappel pour ${to.about} : ${term('fr', reason)}. Pour demander un rendez-vous, répondez à ce message.`
      : template(
          'checkup_reminder',
        )`Bonjour ${to.given}, rappel : ${term('fr', reason)}. Pour demander un rendez-vous, répondez à ce message.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Notez votre consultation (${term('fr', specialty)}) du ${day(visit)} avec une note de 1 à 10.`
      : template(
          'nps_survey_today',
        )`Notez votre consultation (${term('fr', specialty)}) d’aujourd’hui avec une note de 1 à 10.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Payer',
    )`Vous avez un paiement en attente de ${amount} pour votre consultation du ${day(visit)}. Payez avec le bouton ci-dessous.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'Plus d’informations',
    )`Avis de votre centre de soins : ${alert}. Le lien se trouve sur le bouton ci-dessous.`,
  alertLabels: { request_appointment: 'Demander un RDV', information: 'Plus d’informations' },
}
