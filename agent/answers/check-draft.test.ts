// Drafts that may leave and drafts that may not, against the look-ups they were made from.
import assert from 'node:assert/strict'
import test from 'node:test'
import { faultOfDraft, tidyDraft } from './check-draft.ts'

const horario =
  'Horario: Las consultas y la recepción abren de lunes a viernes de 8:00 a 20:00 y los sábados de 9:00 a 14:00. Los domingos y festivos está cerrado.'
const direccion =
  'Dirección: Hospital Demo Madrid está en la calle del Ejemplo, 12, 28000 Madrid. La entrada de consultas es la puerta principal.'
const cita = 'Videoconsulta, Cardiología, Dra. Ruiz, miércoles, 21 de agosto, 10:00h'
const parking = 'Aparcamiento: La primera media hora es gratis; después cuesta 1,50 € por hora.'
const analitica =
  'Preparación: Para un análisis de sangre ven en ayunas de 8 horas. Sigue con tu medicación habitual; si tienes dudas, pregúntalo antes.'
const hours =
  'Opening hours: Clinics and reception are open Monday to Friday from 8:00 to 20:00 and on Saturdays from 9:00 to 14:00.'

/** Fault or `-` | facts | language | draft. */
const cases: [fault: string, facts: string, language: string, draft: string][] = [
  ['-', horario, 'es', 'Los sábados abrimos de 9:00 a 14:00.'],
  ['-', horario, 'es', 'Sí, la recepción abre de lunes a viernes de 8 a 20 h y los sábados de 9 a 14 h.'],
  ['-', horario, 'es', 'Los miércoles la recepción abre de 8:00 a 20:00.'],
  ['-', horario, 'es', 'Los domingos está cerrado.'],
  [
    '-',
    direccion,
    'es',
    'El hospital está en la calle del Ejemplo, 12, en Madrid; entra por la puerta principal.',
  ],
  ['-', cita, 'es', 'Tu videoconsulta con la Dra. Ruiz es el miércoles 21 de agosto a las 10:00h.'],
  ['-', parking, 'es', 'La primera media hora es gratis y después cuesta 1,50 € por hora.'],
  ['-', analitica, 'es', 'Para el análisis de sangre ven en ayunas de ocho horas.'],
  ['-', hours, 'en', 'On Saturdays the clinics are open from 9:00 to 14:00.'],
  ['number', horario, 'es', 'Los sábados abrimos de 9:00 a 15:00.'],
  ['number', horario, 'es', 'Los sábados abrimos hasta las tres.'],
  ['number', analitica, 'es', 'Ven en ayunas de 12 horas.'],
  ['number', analitica, 'es', 'El análisis de sangre es a las 8:00, ven en ayunas.'],
  ['number', parking, 'es', 'El aparcamiento cuesta 2,50 € por hora.'],
  ['number', hours, 'en', 'Clinics are open until ten on Saturdays.'],
  ['day', cita, 'es', 'Tu videoconsulta es el jueves a las 10:00h.'],
  ['day', cita, 'es', 'Tu videoconsulta es el 21 de septiembre a las 10:00h.'],
  ['day', cita, 'es', 'Tu videoconsulta es mañana a las 10:00h.'],
  ['day', horario, 'es', 'Hoy las consultas abren de 8:00 a 20:00.'],
  ['day', parking, 'ca', 'L’aparcament és gratis demà.'],
  ['name', cita, 'es', 'Tu videoconsulta es con Pedro Sánchez el miércoles 21 de agosto.'],
  ['name', direccion, 'es', 'El hospital está en la calle de Alcalá, 12, en Madrid.'],
  ['contact', horario, 'es', 'Consulta el horario en https://hospital.example/horario.'],
  ['contact', horario, 'es', 'Consulta el horario en hospital-demo.com.'],
  ['contact', horario, 'es', 'Escribe a citas@hospital.example para el horario.'],
  ['contact', horario, 'es', 'Llama a recepción al 612 345 678.'],
  ['medical', analitica, 'es', 'Ven en ayunas y toma paracetamol.'],
  ['medical', analitica, 'es', 'Para el análisis de sangre no te preocupes, es normal.'],
  ['medical', horario, 'es', 'Deja de tomar eso y ven de lunes a viernes.'],
  ['medical', horario, 'en', 'Take two and come Monday to Friday.'.replace('two', 'it')],
  ['ungrounded', horario, 'es', 'El centro sufre una amenaza y han evacuado el edificio, quédate en casa.'],
  ['ungrounded', horario, 'es', 'Tu seguro médico ha sido anulado por impago.'],
  ['name', horario, 'es', `${horario} también viene rosa gil los sábados.`],
  ['ungrounded', horario, 'es', `${horario} you read one message that a patient sent.`],
  ['ungrounded', horario, 'es', `${horario} Avisa mañana a tus vecinos.`.replace('mañana ', '')],
  ['contact', horario, 'es', 'Los sábados abrimos, entra en portal-pago.xyz de 9:00 a 14:00.'],
  ['contact', horario, 'es', 'Los sá\u200dbados abrimos de 9:00 a 14:00.\u202e'],
  ['medical', horario, 'es', 'Los sábados abrimos de 9:00 a 14:00; no hace falta que vayas a urgencias.'],
  ['placeholder', cita, 'es', 'Tu videoconsulta es con [NAME_1].'],
  ['placeholder', horario, 'es', 'Los sábados {hora} abrimos.'],
  ['no_facts', ' ', 'es', 'Los sábados abrimos.'],
  ['too_long', horario, 'es', 'Los sábados abrimos la recepción. '.repeat(30)],
  ['empty', horario, 'es', ''],
]
for (const [fault, facts, language, draft] of cases) {
  test(`${fault}: ${draft.slice(0, 80)}`, () => {
    const against = { facts: [facts], organization: 'Hospital Demo MetaQare', language }
    assert.equal(faultOfDraft(tidyDraft(draft), against) ?? '-', fault)
  })
}
