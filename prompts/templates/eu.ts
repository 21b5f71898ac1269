// Basque templates: the sentences of messages/eu.ts. Status: written for this product, not yet reviewed by a native reader.
import { appointment, moment, ofDay, possessor } from '../messages/eu.ts'
import { term } from '../messages/parts.ts'
import { template, type TemplateBook } from './template.ts'

export const eu: TemplateBook = {
  appointment_confirmation: ({ to, kind, when }) =>
    template(
      'appointment_confirmation',
      'Ikusi hitzordua',
    )`Kaixo, ${to.given}: ${appointment(to, kind)} baieztatuta dago: ${moment(when)}. Xehetasunak ikusteko, sartu beheko botoiarekin.`,
  appointment_reminder: ({ to, reason, when }) =>
    when
      ? template(
          'appointment_reminder',
          'Ikusi hitzordua',
        )`Kaixo, ${to.given}: gogoratu ${`${appointment(to)}, ${moment(when)}`}: ${term('eu', reason)}. Xehetasunak ikusteko, sartu beheko botoiarekin.`
      : template(
          'appointment_reminder_undated',
        )`Kaixo, ${to.given}: gogoratu ${appointment(to)}: ${term('eu', reason)}. Nahi baduzu, erantzun mezu honi.`,
  medication_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'medication_reminder_minor',
        )`Kaixo, ${to.given}: gogoratu (${`${possessor(to.about)}tzat`}): ${term('eu', reason)}. Egindakoan, erantzun mezu honi: «Hartuta».`
      : template(
          'medication_reminder',
        )`Kaixo, ${to.given}: gogoratu: ${term('eu', reason)}. Egindakoan, erantzun mezu honi: «Hartuta».`,
  checkup_reminder: ({ to, reason }) =>
    to.about
      ? template(
          'checkup_reminder_minor',
        )`Kaixo, ${to.given}: gogoratu (${`${possessor(to.about)}tzat`}): ${term('eu', reason)}. Hitzordua eskatu nahi baduzu, erantzun mezu honi.`
      : template(
          'checkup_reminder',
        )`Kaixo, ${to.given}: gogoratu: ${term('eu', reason)}. Hitzordua eskatu nahi baduzu, erantzun mezu honi.`,
  nps_survey: ({ specialty, visit }) =>
    visit
      ? template(
          'nps_survey',
        )`Baloratu ${ofDay(visit)} kontsulta (${term('eu', specialty)}) 1etik 10era bitarteko puntuazio batekin.`
      : template(
          'nps_survey_today',
        )`Baloratu gaurko kontsulta (${term('eu', specialty)}) 1etik 10era bitarteko puntuazio batekin.`,
  payment_notice: ({ amount, visit }) =>
    template(
      'payment_notice',
      'Ordaindu',
    )`Ordainketa bat duzu egiteke (${amount}), ${ofDay(visit)} kontsultarena. Ordaindu beheko botoiarekin.`,
  own_alert: (alert) =>
    template(
      'health_alert',
      'Informazio gehiago',
    )`Zure zentroaren abisua: ${alert}. Esteka beheko botoian duzu.`,
  alertLabels: { request_appointment: 'Eskatu hitzordua', information: 'Informazio gehiago' },
}
