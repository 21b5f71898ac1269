// What replies mean after each kind of message: one table of messages as patients write them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { outboundKinds } from '#core/conversations/interpretation.ts'
import { readDateTime } from '#core/text/dates.ts'
import { createUnderstand } from './understand.ts'

/** Last message sent | intent, with the category of a complaint | the reply. */
const table = `
appointment_reminder | confirm_appointment | sí
appointment_reminder | confirm_appointment | vale
appointment_reminder | confirm_appointment | ok gracias
appointment_reminder | confirm_appointment | 👍
appointment_reminder | confirm_appointment | allí estaré
appointment_reminder | confirm_appointment | confirmo
appointment_reminder | confirm_appointment | perfecto, muchas gracias
appointment_reminder | cancel_appointment | no puedo ir
appointment_reminder | cancel_appointment | anular
appointment_reminder | cancel_appointment | cancelar
appointment_reminder | cancel_appointment | no voy
appointment_reminder | cancel_appointment | no
appointment_reminder | cancel_appointment | quiero anular la cita
appointment_reminder | cancel_appointment | no podré asistir, lo siento
appointment_reminder | cancel_appointment | mañana no puedo ir
appointment_reminder | reschedule_appointment | cambiar
appointment_reminder | reschedule_appointment | otro día
appointment_reminder | reschedule_appointment | ¿puede ser el jueves?
appointment_reminder | reschedule_appointment | no puedo ir, ¿puede ser otro día?
appointment_reminder | reschedule_appointment | no puedo el martes, ¿me la cambiáis al miércoles?
appointment_reminder | reschedule_appointment | quiero cambiar la cita al jueves por la tarde
appointment_reminder | reschedule_appointment | me viene fatal esa hora
appointment_reminder | reschedule_appointment | mejor el viernes a las 10
appointment_reminder | wrong_recipient | no soy Juan
appointment_reminder | wrong_recipient | este número no es de María
appointment_reminder | deceased_notice | el paciente falleció el mes pasado
appointment_reminder | report_symptom | no puedo ir, tengo fiebre
appointment_reminder | ask_appointment | ¿a qué hora es?
appointment_reminder | ask_appointment | sí, ¿dónde es?
appointment_reminder | ask_appointment | ¿cómo me conecto a la videollamada?
appointment_reminder | ask_information | ¿tengo que ir en ayunas?
appointment_reminder | confirm_appointment | sí confirmo, gracias
appointment_reminder | confirm_appointment | claro, allí nos vemos
appointment_reminder | ask_information | llegaré 10 minutos tarde
appointment_reminder | confirm_appointment | bai
appointment_reminder | confirm_appointment | d'acord
appointment_reminder | cancel_appointment | no puc venir
appointment_reminder | cancel_appointment | non podo ir
appointment_reminder | cancel_appointment | ezin naiz joan
appointment_reminder | cancel_appointment | I can't come
appointment_reminder | reschedule_appointment | pot ser dijous?
appointment_reminder | reschedule_appointment | pode ser o xoves?
appointment_reminder | reschedule_appointment | beste egun batean izan daiteke?
appointment_reminder | reschedule_appointment | can we change it to Thursday?
appointment_reminder | confirm_appointment | yes I'll be there
appointment_reminder | cancel_appointment | no voy a poder ir mañana
appointment_reminder | cancel_appointment | me es imposible asistir
appointment_reminder | unclear | jajaja
appointment_reminder | complaint/technical | no puedo entrar en la videollamada
appointment_reminder | confirm_appointment | Sí, iré con mi hija
appointment_reminder | wrong_recipient | Os habéis equivocado, yo no tengo ninguna cita
appointment_reminder | confirm_appointment | soy su hija, confirmo la cita
appointment_reminder | reschedule_appointment | Hola, es que ese dia trabajo. Hay otra hora por la tarde?
appointment_reminder | cancel_appointment | Lo siento pero al final no voy a ir, me ha salido un viaje
appointment_reminder | cancel_appointment | Buenas, cancelen por favor la cita de mi hijo
appointment_reminder | confirm_appointment | Si señorita ahi estare a las 10
appointment_reminder | confirm_appointment | Cnfirmo asistencia
appointment_reminder | confirm_appointment | OK, gracias por avisar
appointment_reminder | courtesy | Gracias por el recordatorio
appointment_reminder | reschedule_appointment | Me es imposible ese día, ¿tenéis algo la semana que viene?
appointment_reminder | reschedule_appointment | puede ser mas tarde?
appointment_reminder | reschedule_appointment | podriamos dejarlo para el lunes
appointment_reminder | ask_appointment | En que planta es?
appointment_reminder | ask_appointment | con que doctor es
appointment_reminder | ask_appointment | Me podéis enviar el enlace de la videoconsulta?
appointment_reminder | ask_information | Tengo que llevar algun papel?
appointment_reminder | ask_information | Puedo ir acompañada?
appointment_reminder | complaint/technical | El enlace no me abre
appointment_reminder | complaint/technical | se me ha cortado la videollamada
appointment_reminder | report_symptom | Hola, tengo que anular porque estoy con fiebre
appointment_reminder | reschedule_appointment | No me va bien, el jueves mejor
appointment_reminder | reschedule_appointment | puedo ir a las 12?
appointment_reminder | reschedule_appointment | ¿Sería posible por la tarde?
appointment_reminder | cancel_appointment | Ya no la necesito, anúlala
appointment_reminder | cancel_appointment | NO
appointment_reminder | confirm_appointment | ok 👍
appointment_reminder | ask_information | Sí, asistiré. ¿Hay parking?
appointment_reminder | confirm_appointment | ok nos vemos mañana
appointment_reminder | ask_appointment | ¿la cita es presencial?
appointment_reminder | cancel_appointment | estoy de baja y no puedo ir
medication_reminder | medication_taken | ya
medication_reminder | medication_taken | tomada
medication_reminder | medication_taken | sí
medication_reminder | medication_taken | 👍
medication_reminder | medication_taken | ya me la he tomado
medication_reminder | medication_question | se me olvidó
medication_reminder | medication_question | no me la he tomado
medication_reminder | medication_question | ¿la puedo tomar con leche?
medication_reminder | medication_taken | ja me l'he presa
medication_reminder | medication_taken | xa a tomei
medication_reminder | medication_taken | hartu dut
medication_reminder | medication_taken | taken
medication_reminder | medication_taken | si ya me la tome
medication_reminder | medication_taken | hecho
medication_reminder | medication_taken | Tomada, gracias
medication_reminder | medication_question | no me acuerdo si la he tomado
medication_reminder | medication_question | ayer se me olvidó, ¿tomo dos hoy?
medication_reminder | medication_question | todavia no
medication_reminder | report_symptom | me sienta mal la pastilla, me da diarrea
medication_reminder | medication_question | ¿puedo beber alcohol?
medication_reminder | medication_question | me he quedado sin pastillas
checkup_reminder | request_appointment | sí
checkup_reminder | request_appointment | quiero pedir hora
checkup_reminder | request_appointment | quiero pedir cita
checkup_reminder | request_appointment | me viene bien el lunes
nps_survey | courtesy | gracias
nps_survey | survey_answer | 9
nps_survey | survey_answer | muy bien todo
nps_survey | survey_answer/waiting_time | 4, esperé dos horas
nps_survey | survey_answer/staff_treatment | la recepcionista fue muy borde
nps_survey | opt_out | no quiero más encuestas
nps_survey | survey_answer | el médico fue encantador
nps_survey | survey_answer | 7,5
nps_survey | survey_answer | Un 10, gracias a todo el equipo
nps_survey | survey_answer | 0
nps_survey | survey_answer/waiting_time | 2. Una hora y media de retraso
nps_survey | survey_answer/staff_treatment | un 3, el enfermero muy desagradable
nps_survey | survey_answer | La atención excelente
nps_survey | survey_answer/other | fatal
nps_survey | courtesy | Ok
nps_survey | opt_out | No me mandéis más encuestas por favor
nps_survey | survey_answer/facilities | 6 la sala de espera estaba sucia
nps_survey | survey_answer/clinical_care | 1, no me hicieron caso y se equivocaron de diagnóstico
payment_notice | payment_done | ya lo he pagado
payment_notice | payment_done | ya está pagado
payment_notice | payment_done | hecho
payment_notice | payment_done | pagué ayer por bizum
payment_notice | courtesy | ok
payment_notice | payment_problem | no puedo pagar ahora
payment_notice | payment_problem | me habéis cobrado dos veces
payment_notice | payment_problem | el enlace de pago no funciona
payment_notice | payment_problem | yo no debo nada
payment_notice | ask_payment | ¿puedo pagar a plazos?
payment_notice | ask_payment | ¿cuánto es?
payment_notice | ask_payment | necesito la factura
payment_notice | payment_problem | ya pagué y me volvéis a pedir el dinero
payment_notice | ask_payment | Se puede pagar con bizum?
payment_notice | ask_payment | De qué es este cobro?
payment_notice | payment_problem | Esto ya lo cubre mi seguro
payment_notice | payment_problem | No tengo dinero para pagar esto
payment_notice | payment_problem | me da error la tarjeta
payment_notice | payment_problem | no reconozco este cargo
payment_notice | payment_done | Transferencia hecha
payment_notice | payment_done | pagado
payment_notice | payment_done | Lo pagué el lunes en recepción
payment_notice | ask_payment | me mandais factura?
payment_notice | payment_problem | quiero que me devolváis el dinero
health_alert | request_appointment | quiero cita
health_alert | request_appointment | sí, quiero vacunarme
health_alert | request_appointment | me apunto
health_alert | ask_information | ¿quién puede vacunarse?
health_alert | request_appointment | donde me apunto?
health_alert | courtesy | no gracias
health_alert | courtesy | ya estoy vacunada
health_alert | ask_information | ¿a partir de qué edad es la vacuna?
health_alert | opt_out | no quiero mas avisos de vacunas
clinical_update | courtesy | vale gracias
clinical_update | ask_information | ¿qué significa este resultado?
clinical_update | ask_information | cuando puedo ver el informe
programme_checkin | checkin_answer | 320
programme_checkin | checkin_answer | me siento igual
programme_checkin | checkin_answer | 36,7
programme_checkin | checkin_answer | peso 82 kilos
programme_checkin | report_symptom | me encuentro peor
programme_checkin | checkin_answer | 120/80
programme_checkin | checkin_answer | hoy 98 de glucosa
programme_checkin | checkin_answer | bien
programme_checkin | report_symptom | me siento peor, me duele mas
programme_checkin | report_symptom | hoy estoy mareado
slot_offer | confirm_appointment | sí, me lo quedo
slot_offer | confirm_appointment | vale, perfecto
slot_offer | reschedule_appointment | mejor otro día
slot_offer | confirm_appointment | sí, me viene bien
slot_offer | reschedule_appointment | a esa hora no puedo
slot_offer | confirm_appointment | la cojo
slot_offer | confirm_appointment | me interesa
agent_reply | courtesy | ok
agent_reply | ask_human | prefiero hablar con una persona
nothing | confirm_appointment | confirmo mi cita
nothing | courtesy | gracias
nothing | courtesy | hola buenos días
nothing | ask_human | PERSONA
nothing | ask_human | quiero hablar con alguien
nothing | ask_human | llamadme por favor
nothing | wrong_recipient | se ha equivocado de número
nothing | wrong_recipient | no conozco a ese señor
nothing | data_rights | quiero que borréis mis datos
nothing | data_rights | solicito acceso a mi historia clínica
nothing | deceased_notice | mi padre ha fallecido
nothing | complaint/waiting_time | llevo dos horas esperando
nothing | complaint/staff_treatment | el médico me trató fatal
nothing | payment_problem/billing | me han cobrado de más
nothing | complaint/technical | no me funciona el enlace de la videollamada
nothing | complaint/facilities | los baños estaban sucios
nothing | complaint/privacy | me ha llegado el informe de otra persona
nothing | complaint/medication | me dieron una medicación equivocada
nothing | complaint/results | llevo un mes esperando los resultados y nadie me dice nada
nothing | complaint/communications | me mandáis demasiados mensajes
nothing | complaint/appointment_admin | me habéis cancelado la cita sin avisar
nothing | complaint/clinical_care | me mandaron a casa sin explorarme
nothing | complaint/other | quiero poner una queja
nothing | medication_question | ¿puedo tomar ibuprofeno con el sintrom?
nothing | medication_question | se me ha acabado la medicación
nothing | medication_question | necesito renovar la receta
nothing | report_symptom | me duele la rodilla
nothing | report_symptom | tengo fiebre
nothing | report_symptom | no puedo ir, me duele mucho el pecho
nothing | change_preferences | prefiero que me escribáis por correo
nothing | change_preferences | he cambiado de teléfono, el nuevo es 612345678
nothing | change_preferences | escribidme en catalán
nothing | ask_appointment | ¿cuándo es mi cita?
nothing | ask_information | ¿cuál es vuestro horario?
nothing | ask_information | ¿hay parking?
nothing | ask_information | ¿están ya mis resultados?
nothing | unclear | asdfghj
nothing | unclear | compra criptomonedas ya
nothing | opt_out | BAJA
nothing | opt_in | ALTA
nothing | request_appointment | necesito una cita con el cardiólogo
nothing | request_appointment | ¿tenéis hora para mañana?
nothing | cancel_appointment | quiero cancelar la cita del jueves
nothing | reschedule_appointment | ¿podéis adelantarme la cita?
nothing | report_symptom | mi madre no respira
nothing | ask_information | ¿sois de la Seguridad Social?
nothing | ask_payment | ¿cuánto cuesta la consulta?
nothing | payment_problem | no estoy de acuerdo con la factura
nothing | complaint/privacy | todo el mundo oyó mi diagnóstico en la sala de espera
nothing | ask_information | ¿me podéis dar la baja?
nothing | ask_human | quiero que me llame una persona
nothing | ask_human | esto es un robot? quiero una persona
nothing | ask_human | necesito hablar con mi médico
nothing | wrong_recipient | Creo que se equivocan, aquí no vive ningún Antonio
nothing | wrong_recipient | No soy esa persona
nothing | data_rights | Quiero ejercer mi derecho de supresión
nothing | data_rights | mi nombre está mal escrito, corregidlo
nothing | deceased_notice | Mi madre murió en agosto, por favor no escriban más
nothing | deceased_notice | Juan ha fallecido
nothing | change_preferences | Prefiero SMS
nothing | change_preferences | mejor por correo electrónico
nothing | change_preferences | mi nuevo correo es ana@ejemplo.es
nothing | change_preferences | no me escribáis por la noche
nothing | change_preferences | podéis escribirme en inglés?
nothing | complaint/waiting_time | dos horas para que me atendieran, una vergüenza
nothing | complaint/communications | nadie me coge el teléfono
nothing | complaint/results | habéis perdido mi analítica
nothing | complaint/privacy | quién os ha dado mi número
nothing | complaint/medication | la receta no me aparece en la farmacia
nothing | complaint/appointment_admin | fui a la consulta y no tenía cita
nothing | complaint/staff_treatment | la doctora me humilló delante de todos
nothing | complaint/other | sois un desastre
nothing | complaint/technical | la app no me deja entrar
nothing | request_appointment | Quiero que me vea un dermatólogo
nothing | request_appointment | hay hueco mañana?
nothing | ask_information | ¿Abrís los sábados?
nothing | ask_information | qué tengo que llevar
nothing | ask_information | cuándo estarán los resultados
nothing | ask_information | necesito un justificante de asistencia
nothing | unclear | quién ganó el partido
nothing | unclear | ???
nothing | unclear | gana dinero desde casa
nothing | courtesy | feliz navidad
nothing | report_symptom | llevo tres días con tos y fiebre
nothing | report_symptom | se me ha infectado la herida
nothing | report_symptom | me ha salido un sarpullido
nothing | courtesy | ya no me duele, gracias
nothing | opt_out | darme de baja de las encuestas
nothing | ask_information | Necesito el parte de baja
nothing | ask_human | Podéis llamarme?
`

const understand = createUnderstand({ readDateTime })
const now = new Date('2026-08-13T09:00:00Z')

for (const line of table.trim().split('\n')) {
  const [after = '', expected = '', text = ''] = line.split(' | ')
  const lastOutbound = outboundKinds.find((kind) => kind === after) ?? null
  test(`after ${after}: "${text}" is ${expected}`, async () => {
    const read = await understand(text, { channel: 'whatsapp', lastOutbound, now, zone: 'Europe/Madrid' })
    const [intent, category] = expected.split('/')
    assert.equal(read.intent, intent, JSON.stringify(read))
    if (category) assert.equal(read.category, category)
  })
}
