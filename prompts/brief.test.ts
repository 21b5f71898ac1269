// The product brief's sentences, to the letter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alerts } from './alerts/index.ts'
import { es } from './messages/es.ts'
import { formatCount, sentences } from './staff/es.ts'

const visit = { year: 2024, month: 8, day: 21, weekday: 3 }
const when = { ...visit, hour: 10, minute: 0 }
const link = 'https://c.example/l/x'
const to = { given: 'Juan' }
const flu = alerts.find((alert) => alert.id === 'flu_vaccination')?.texts.es ?? ''

const cases: readonly { label: string; said: string; expected: string }[] = [
  {
    label: 'appointment confirmed',
    said: sentences.sent(es.appointment_confirmation({ to, kind: 'Videoconsulta', when, link }).text),
    expected: `Mensaje enviado: Hola Juan, tu cita de Videoconsulta está confirmada para el 21 de agosto a las 10:00h. Accede aquí: ${link}`,
  },
  {
    label: 'reminder programmed',
    said: sentences.scheduledReminder({
      given: 'Juan',
      channelName: 'SMS',
      day: es.day({ ...visit, day: 20 }),
      hour: es.hour({ hour: 22, minute: 0 }),
    }),
    expected: 'Recordatorio programado: Se notificará a Juan vía SMS el 20 de agosto a las 22:00h.',
  },
  {
    label: 'survey of today',
    said: sentences.sent(es.nps_survey({ specialty: 'Cardiología', link }).text),
    expected: 'Mensaje enviado: Valora tu consulta en Cardiología de hoy con una puntuación del 1 al 10.',
  },
  {
    label: 'survey of another day',
    said: es.nps_survey({ specialty: 'Cardiología', visit, link }).text,
    expected: 'Valora tu consulta en Cardiología del 21 de agosto con una puntuación del 1 al 10.',
  },
  {
    label: 'pending payment, the amount as the caller wrote it',
    said: sentences.sent(es.payment_notice({ amount: '49.00 €', visit, link }).text),
    expected: `Mensaje enviado: Tienes un pago pendiente de 49.00 € por tu consulta del 21 de agosto. Paga aquí: ${link}`,
  },
  {
    label: 'public-health alert',
    said: sentences.sent(es.health_alert({ alert: flu, link }).text),
    expected: `Mensaje enviado: Nueva campaña de vacunación antigripal. Solicita tu cita aquí: ${link}`,
  },
  {
    label: 'waiting for approval',
    said: sentences.needsApproval({ count: 41230, url: link }),
    expected: `Pendiente de aprobación: 41.230 destinatarios. Apruébalo aquí: ${link}`,
  },
  {
    label: 'long run',
    said: sentences.running({ done: 1200, total: 41230 }),
    expected: 'Envío en curso: 1.200 de 41.230',
  },
  {
    label: 'feedback led to a team',
    said: sentences.feedbackRouted({
      what: 'Queja (tiempo de espera)',
      team: 'Atención al paciente',
      number: 7,
    }),
    expected:
      'Feedback registrado: Queja (tiempo de espera). Derivado a Atención al paciente (incidencia 7).',
  },
  {
    label: 'feedback kept',
    said: sentences.feedbackThanks({ what: 'Cortesía' }),
    expected: 'Feedback registrado: Cortesía. Gracias.',
  },
  {
    label: 'who the assistant is',
    said: es.disclosure({ organization: 'Clínica Demo' }).text,
    expected: 'Soy un asistente automático (Clínica Demo). Escribe PERSONA para hablar con alguien.',
  },
]

for (const { label, said, expected } of cases) {
  test(`the brief to the letter: ${label}`, () => assert.equal(said, expected))
}

test('counts are grouped by a dot, four digits too', () =>
  assert.deepEqual([0, 999, 1200, 41230, 1_234_567].map(formatCount), [
    '0',
    '999',
    '1.200',
    '41.230',
    '1.234.567',
  ]))

test('one in the morning is singular', () => {
  const hour = es.hour({ hour: 1, minute: 0 })
  assert.match(sentences.scheduled({ day: '20 de agosto', hour, reasonText: 'x' }), /a la 1:00h/)
  assert.match(
    es.appointment_confirmation({ to, kind: 'Videoconsulta', when: { ...when, hour: 1 }, link }).text,
    /a la 1:00h/,
  )
  assert.match(sentences.scheduled({ day: '20 de agosto', hour: '11:00h', reasonText: 'x' }), /a las 11:00h/)
})
