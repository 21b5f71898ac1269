// Spanish, the reference: its function messages are the product brief's sentences to the letter. Written in Spanish from the start.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, clock, joined, named, wishedClock } from './parts.ts'

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

export const day = ({ day, month }: Day): string => `${day} de ${named(months, month)}`
const hour = (when: { hour: number; minute: number }): string => `${clock(when)}h`
const at = (when: { hour: number; minute: number }): string =>
  when.hour === 1 ? `a la ${hour(when)}` : `a las ${hour(when)}`
export const moment = (when: When): string => `${day(when)} ${at(when)}`
const channelName = channelNamed('notificación')

const hello = ({ given }: Reader): string => (given ? `Hola ${given}` : 'Hola')
export const appointment = ({ about }: Reader, kind?: string): string =>
  `${about ? 'la' : 'tu'} cita${kind ? ` de ${bare(kind)}` : ''}${about ? ` de ${about}` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` para ${about}` : '')

const purposes = {
  care: 'avisos de citas y tratamientos',
  billing: 'avisos de pago',
  survey: 'encuestas',
  prevention: 'avisos de prevención',
  commercial: 'mensajes comerciales',
}
const plainPurposes = { ...purposes, prevention: 'avisos preventivos' }

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Mensaje de tu centro',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Confirmo' },
  { id: 'reschedule', label: 'Cambiar' },
  { id: 'cancel', label: 'Anular' },
] as const

/** The day and hour a patient wished, as far as they said it: " al 21 de agosto a las 10:00h". */
function wish(before: string, wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  return [wished && ` ${before} ${day(wished)}`, time && ` ${at(time)}`].filter(Boolean).join('')
}

export const es: MessageBook = {
  language: 'es',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} está confirmada para el ${moment(when)}. Accede aquí: ${link}`,
    short: `${hello(to)}, ${appointment(to, kind)} queda confirmada: ${day(when)}, ${hour(when)}. Acceso: ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} está confirmada para el ${moment(when)}. Accede aquí: ${link}`,
    subject: 'Confirmación de cita',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, te recordamos ${when ? `${appointment(to)} del ${moment(when)}` : appointment(to)}: ${bare(reason)}.${link ? ` Accede aquí: ${link}` : ''}`,
    short: `${hello(to)}, recuerda ${when ? `${appointment(to)} del ${day(when)}, ${hour(when)}` : appointment(to)}: ${bare(reason)}.${link ? ` Acceso: ${link}` : ''}`,
    discreet: `${hello(to)}, te recordamos ${when ? `${appointment(to)} del ${moment(when)}` : appointment(to)}.${link ? ` Accede aquí: ${link}` : ''}`,
    subject: 'Recordatorio de cita',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, te recordamos${reminded(to)}: ${bare(reason)}. Cuando esté hecho, responde «Tomada».`,
    short: `${hello(to)}, recordatorio${reminded(to)}: ${bare(reason)}. Cuando lo hagas, responde TOMADA.`,
    discreet: `${hello(to)}, tienes un recordatorio de tu centro${reminded(to)}. Cuando esté hecho, avísanos.`,
    subject: 'Recordatorio de tu centro',
    buttons: [{ id: 'taken', label: 'Tomada' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, te recordamos${reminded(to)}: ${bare(reason)}. Si quieres pedir cita, responde a este mensaje.`,
    short: `${hello(to)}, recordatorio${reminded(to)}: ${bare(reason)}. Para pedir cita, responde a este mensaje.`,
    discreet: `${hello(to)}, tienes un recordatorio de tu centro${reminded(to)}. Si quieres pedir cita, contacta con el centro.`,
    subject: 'Recordatorio de tu centro',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Valora tu consulta en ${bare(specialty)} ${visit ? `del ${day(visit)}` : 'de hoy'} con una puntuación del 1 al 10.`,
    short: `Valora del 1 al 10 tu consulta en ${bare(specialty)} ${visit ? `del ${day(visit)}` : 'de hoy'}.`,
    discreet: `Valora tu consulta ${visit ? `del ${day(visit)}` : 'de hoy'} con una puntuación del 1 al 10.`,
    subject: 'Valora tu consulta',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Tienes un pago pendiente de ${amount} por tu consulta del ${day(visit)}. Paga aquí: ${link}`,
    short: `Tienes un pago pendiente de ${amount} por tu consulta del ${day(visit)}. Pago: ${link}`,
    discreet: `Tienes un aviso de tu centro sobre una consulta. Detalles aquí: ${link}`,
    subject: 'Aviso de pago',
    buttons: [{ id: 'pay_done', label: 'Ya lo he pagado' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Aviso de tu centro',
  }),

  danger_emergency: () =>
    answer(
      'Puede ser una emergencia: llama ahora al 112. Es gratis y atiende las 24 horas. No esperes respuesta por aquí; este chat no atiende urgencias.',
      {
        short:
          'Puede ser una emergencia: llama ahora al 112, gratis, 24 horas. Este chat no atiende urgencias.',
        subject: 'Llama ahora al 112',
      },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Gracias por contarlo; no hay que pasar por esto a solas. Llama al 024: es gratis, confidencial y atiende las 24 horas. Si hay peligro ahora mismo, llama al 112.${personCalls ? ' Una persona de nuestro equipo te llamará.' : ''}`,
      {
        short: `Gracias por contarlo. No hay que pasar por esto a solas. Llama al 024, gratis, 24 horas. Si hay peligro ahora, llama al 112.${personCalls ? ' Una persona te va a llamar.' : ''}`,
        discreet: `Puedes hablar ahora con alguien en el 024, gratis, las 24 horas. Si hay peligro, llama al 112.${personCalls ? ' Una persona de nuestro equipo te llamará.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'Si hay peligro ahora, llama al 112. En el 016 atienden gratis las 24 horas. No sale en la factura, pero conviene borrar la llamada del teléfono.',
      {
        short:
          'Si hay peligro ahora, llama al 112. El 016 es gratis, 24 horas. No sale en la factura; conviene borrar la llamada.',
      },
    ),

  disclosure: ({ organization }) =>
    answer(`Soy un asistente automático (${bare(organization)}). Escribe PERSONA para hablar con alguien.`, {
      short: `Soy un asistente automatizado (${bare(organization)}). Escribe PERSONA para hablar con alguien.`,
    }),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'y')
    const by = channel ? ` por ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Otros avisos' : 'Los avisos de tus citas y tratamientos'
    return answer(
      `Hecho: no te enviaremos más ${purpose ? purposes[purpose] : 'mensajes'}${by}.${others ? ` ${care} seguirán llegando por ${others}.` : ''} Si cambias de idea, responde ALTA.`,
      {
        short: `Hecho: ya no te enviaremos ${purpose ? plainPurposes[purpose] : 'mensajes'}${by}.${others ? ` Lo importante de tus citas te llega por ${others}.` : ''} Para volver: ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Hecho: vuelves a recibir ${purpose ? purposes[purpose] : 'nuestros mensajes'}${channel ? ` por ${channelName(channel)}` : ''}. Para dejarlo, responde BAJA.`,
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Gracias. La cita de ${bare(kind)} del ${moment(when)} queda confirmada. ¡Hasta entonces!`, {
      discreet: `Gracias. La cita del ${moment(when)} queda confirmada.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`¿Quieres anular la cita de ${bare(kind)} del ${moment(when)}?`, {
      short: `¿Quieres anular la cita de ${bare(kind)} del ${day(when)}, ${hour(when)}? Responde SI, ANULAR.`,
      discreet: `¿Quieres anular la cita del ${moment(when)}?`,
      buttons: [
        { id: 'cancel_yes', label: 'Sí, anular' },
        { id: 'cancel_no', label: 'No, la mantengo' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(
      `La cita de ${bare(kind)} del ${moment(when)} queda anulada. Si ha sido un error, puedes deshacerlo durante diez minutos.`,
      {
        short: `Cita de ${bare(kind)} anulada: ${day(when)}, ${hour(when)}. Si es un error, avisa en diez minutos.`,
        discreet: `La cita del ${moment(when)} queda anulada. Si ha sido un error, puedes deshacerlo durante diez minutos.`,
        buttons: [{ id: 'cancel_undo', label: 'Deshacer' }],
      },
    ),
  cancel_kept: ({ kind, when }) =>
    answer(`De acuerdo, la cita de ${bare(kind)} del ${moment(when)} se mantiene.`, {
      discreet: `De acuerdo, la cita del ${moment(when)} se mantiene.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`Deshecho: la cita de ${bare(kind)} del ${moment(when)} sigue en pie.`, {
      discreet: `Deshecho: la cita del ${moment(when)} sigue en pie.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) => {
    const when = wish('al', wished, said)
    return answer(
      `Anotado: quieres ${when ? `pasar la cita${when}` : 'cambiar la cita'}. La cita actual se mantiene hasta que te confirmemos otra.${when ? '' : ' Escribe aquí el día y la hora que te vendrían bien.'}`,
    )
  },
  request_recorded: ({ wished, hour: said }) =>
    answer(
      `Anotado: quieres una cita${wish('para el', wished, said)}. Te avisaremos cuando haya una fecha para ti.`,
    ),
  which_appointment: ({ options }) =>
    answer(
      `¿A qué cita te refieres: ${joined(
        options.map(({ when }) => `la del ${moment(when)}`),
        'o',
      )}? Responde con el día y la hora.`,
      {
        short: `¿Te refieres a la cita del ${joined(
          options.map(({ when }) => `${day(when)}, ${hour(when)}`),
          'o del',
        )}? Responde con la fecha y la hora.`,
        ...pickButtons(options),
      },
    ),
  nothing_to_confirm: () =>
    answer(
      'No encuentro ninguna cita pendiente de confirmar. Si crees que es un error, escribe PERSONA y te ayudamos.',
      { short: 'No encuentro citas por confirmar. Si es un error, escribe PERSONA y te ayudamos.' },
    ),
  survey_thanks: ({ low }) =>
    low
      ? answer('Gracias por decírnoslo. Sentimos que no haya ido mejor; nuestro equipo lo va a revisar.', {
          short: 'Gracias por tu sinceridad. Sentimos que no haya ido mejor; lo vamos a revisar.',
        })
      : answer('¡Gracias por tu valoración! Nos ayuda a cuidarte mejor.', {
          short: 'Gracias por tu nota. Nos ayuda a cuidarte mejor.',
        }),
  survey_ask_again: () =>
    answer('No he podido leer tu puntuación. Responde, por favor, con un solo número del 1 al 10.', {
      short: 'No he podido leer tu nota. Responde, por favor, con una sola cifra, del 1 al 10.',
    }),
  medication_taken_done: () => answer('Perfecto, queda anotado. ¡Gracias por avisar!'),
  payment_done_noted: () =>
    answer(
      'Gracias por avisar. Lo vamos a comprobar y, mientras tanto, no te enviaremos más avisos de ese pago.',
      {
        short: 'Gracias por avisar. Lo vamos a comprobar y, mientras tanto, no te avisaremos de ese pago.',
      },
    ),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Gracias por contarlo. Se lo hemos pasado al equipo sanitario para que lo revise.${outOfHours ? ' Ahora el centro está cerrado: si no puede esperar, acude al servicio de urgencias más cercano.' : ''} Si empeora, cuesta respirar, hay dolor fuerte en el pecho o pérdida de conocimiento, llama al 112.`,
      {
        short: `Gracias. Lo va a revisar el equipo sanitario.${outOfHours ? ' Ahora estamos cerrados: si no puede esperar, acude a urgencias.' : ''} Si empeora o es grave, llama al 112.`,
        discreet: `Hemos recibido tu mensaje y lo va a revisar nuestro equipo.${outOfHours ? ' Ahora el centro está cerrado: si no puede esperar, acude al servicio de urgencias más cercano.' : ''} Si es una emergencia, llama al 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'Hemos registrado tu solicitud sobre datos personales. La atenderá la persona responsable de protección de datos y tendrás respuesta en el plazo legal de un mes.',
      {
        short:
          'Hemos registrado tu solicitud sobre datos personales. Te responderemos en el plazo legal de un mes.',
      },
    ),
  billing_ack: () =>
    answer(
      'Gracias por avisar y disculpa las molestias. El equipo de facturación lo revisará y te responderá.',
      {
        short: 'Gracias por avisar. El equipo de facturas lo revisa y te responde.',
        discreet: 'Gracias por avisar. Nuestro equipo lo revisará y te responderá.',
      },
    ),
  technical_ack: ({ link }) =>
    answer(
      `Sentimos el problema. Nuestro equipo de soporte ya tiene el aviso.${link ? ` Puedes volver a probar aquí: ${link}` : ''}`,
      {
        short: `Sentimos el problema. El equipo de soporte ya tiene el aviso.${link ? ` Prueba de nuevo: ${link}` : ''}`,
      },
    ),
  appointments_ack: () =>
    answer('Hemos pasado tu mensaje al equipo de citas. Te responderá en cuanto pueda.', {
      short: 'Tu mensaje ya lo tiene el equipo de citas. Te responde en cuanto pueda.',
    }),
  patient_care_ack: () =>
    answer('Gracias por contarlo y disculpa lo ocurrido. Atención al paciente lo revisará y te responderá.', {
      short: 'Gracias por contarlo y disculpa lo ocurrido. Nuestro equipo lo revisa y te responde.',
    }),
  condolence: () =>
    answer(
      'Sentimos mucho vuestra pérdida. Hemos detenido todos los mensajes. Si podemos ayudar en algo, escribe PERSONA.',
      {
        short:
          'Sentimos de verdad vuestra pérdida. Hemos detenido los mensajes. Si necesitas ayuda, escribe PERSONA.',
      },
    ),
  human_ack: ({ hours }) =>
    answer(
      `De acuerdo, te atenderá una persona de nuestro equipo. Horario de atención: ${bare(hours)}. Si es una emergencia, llama al 112.`,
      { short: `De acuerdo, te atiende una persona. Horario: ${bare(hours)}. Emergencias: 112.` },
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Para darte una respuesta segura, te contestará una persona de nuestro equipo. Horario de atención: ${bare(hours)}.`,
      { short: `Te contesta una persona de nuestro equipo. Horario: ${bare(hours)}.` },
    ),
  wrong_recipient_ask: () =>
    answer(
      '¿Nos confirmas que estos mensajes no son para ti? Si es así, dejaremos de enviarlos a este contacto.',
      {
        short:
          '¿Nos confirmas que estos mensajes no son para ti? Responde NO SON PARA MI y dejamos de enviarlos.',
        buttons: [
          { id: 'wrong_yes', label: 'No son para mí' },
          { id: 'wrong_no', label: 'Sí son para mí' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Gracias por avisar y disculpa las molestias. No volveremos a enviar aquí esos mensajes. Si ha sido un error, avisa a tu centro.',
      {
        short:
          'Gracias por avisar y disculpa las molestias. Esos mensajes ya no se van a enviar a este contacto.',
      },
    ),
  preferences_noted: () =>
    answer(
      'Hemos anotado tu preferencia. Si nos has dado un teléfono o una dirección nuevos, los comprobaremos antes de usarlos.',
      {
        short: 'Preferencia anotada. Si nos has dado un contacto nuevo, lo comprobaremos antes de usarlo.',
      },
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'No puedo escuchar audios',
      image: 'No puedo ver imágenes',
      document: 'No puedo abrir documentos',
      other: 'No puedo leer este tipo de mensaje',
    }[media]
    return answer(`${cannot}. Lo revisará una persona; si puedes, escríbelo. Si es urgente, llama al 112.`, {
      short: `${media === 'image' ? 'No puedo ver fotos' : cannot}. Lo revisa una persona. Si es urgente, llama al 112.`,
    })
  },
  courtesy: () => answer('¡Gracias a ti! Aquí estamos si necesitas algo.'),
  unclear_ask: () =>
    answer(
      'No he entendido tu mensaje. ¿Puedes decirlo de otra manera? Escribe PERSONA para hablar con alguien.',
      {
        short: 'No entiendo tu mensaje. ¿Puedes decirlo de otra manera? O escribe PERSONA.',
      },
    ),
  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. Si no es lo que preguntas, escribe PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('No encuentro ninguna cita próxima. Si crees que es un error, escribe PERSONA.', {
          short: 'No encuentro citas a partir de hoy. Si es un error, escribe PERSONA.',
        })
      : answer(
          `Lo que tienes pendiente: ${joined(
            options.map(({ kind, when }) => `${bare(kind)} el ${moment(when)}`),
            'y',
          )}.${link ? ` Accede aquí: ${link}` : ''}`,
          {
            discreet: `Tus citas: ${joined(
              options.map(({ when }) => `el ${moment(when)}`),
              'y',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. Si necesitas algo más, escribe PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('Quiero entenderte bien: ¿qué necesitas? Elige una opción o escribe PERSONA.', {
      plain: `Quiero entenderte bien: ¿qué necesitas? Responde con un número: ${numberedChoices('es', options)}. O escribe PERSONA.`,
      short: `Para entenderte bien, responde solo con la cifra: ${numberedChoices('es', options)}. O escribe PERSONA.`,
      buttons: choiceButtons('es', options),
    }),
  off_topic: () =>
    answer(
      'Soy el asistente de tu centro: solo puedo ayudarte con tus citas, tratamientos, avisos y pagos. Para hablar con alguien, escribe PERSONA.',
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, pregunta de tu programa${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, tienes una pregunta de tu centro${reminded(to)}. Responde a este mensaje.`,
    subject: 'Pregunta de tu centro',
  }),
  checkin_thanks: () => answer('Gracias, queda anotado en tu programa.'),
  slot_offer: ({ kind, when }) =>
    answer(`Hay una hora libre para ${bare(kind)}: el ${moment(when)}. ¿La quieres?`, {
      short: `Hora libre para ${bare(kind)}: ${day(when)}, ${hour(when)}. Responde SI para quedarte con ella o dinos otro momento.`,
      discreet: `Hay una hora libre para tu cita: el ${moment(when)}. ¿La quieres?`,
      buttons: [
        { id: 'confirm', label: 'Sí, la quiero' },
        { id: 'reschedule', label: 'Otro momento' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Hecho: tu cita de ${bare(kind)} es el ${moment(when)}.`, {
      discreet: `Hecho: tu cita es el ${moment(when)}.`,
    }),
  slot_gone: () =>
    answer('Esa hora ya no está libre. El equipo de citas te propondrá otra en cuanto pueda.', {
      short: 'Esa hora ya no queda libre. El equipo de citas te propone otra en cuanto pueda.',
    }),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} es tu código para usar este contacto con ${bare(organization)}. Escríbelo en la conversación donde lo pediste. Si no lo pediste, ignora este mensaje.`,
      {
        short: `Clave ${code} (${bare(organization)}). Responde con ella en el chat donde la pediste. Si no la pediste, ignora este mensaje.`,
        subject: 'Tu código',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Hemos enviado un código por ${channelName(channel)} a ese contacto nuevo. Escríbelo aquí antes de diez minutos y lo usaremos desde entonces.`,
      {
        short: `Hemos enviado una clave por ${channelName(channel)} al contacto nuevo. Responde con ella antes de diez minutos.`,
      },
    ),
  contact_code_wrong: () =>
    answer('Ese código no coincide. Revísalo y escríbelo otra vez.', {
      short: 'Esa clave no coincide. Responde otra vez con la que te ha llegado.',
    }),
  contact_verified: () => answer('Comprobado: desde ahora te escribiremos a ese contacto.'),

  linkPage: {
    lang: 'es',
    confirmTitle: 'Tu cita',
    confirmButton: 'Confirmo que iré',
    rescheduleButton: 'Quiero cambiarla',
    cancelButton: 'Anular la cita',
    unsubscribeTitle: 'Dejar de recibir mensajes',
    unsubscribeText: 'Pulsa el botón y dejaremos de enviarte estos mensajes. Puedes volver cuando quieras.',
    unsubscribeButton: 'No recibir más',
    requestTitle: 'Solicita tu cita',
    requestText: 'Pulsa el botón y nuestro equipo de citas te escribirá para darte fecha.',
    requestButton: 'Solicitar cita',
    videoTitle: 'Tu videoconsulta',
    videoText: 'La videoconsulta se abrirá aquí a la hora de tu cita.',
    payTitle: 'Pago de tu consulta',
    payText: 'Vas a pasar a la página segura de pago.',
    payButton: 'Ir al pago',
    surveyTitle: 'Valora tu consulta',
    surveyText: 'Elige una puntuación del 1 al 10.',
    surveyButton: 'Enviar',
    doneTitle: 'Hecho',
    doneText: 'Gracias. Ya puedes cerrar esta página.',
    expiredTitle: 'Este enlace ha caducado',
    expiredText: 'Responde al mensaje que recibiste o llama a tu centro y te ayudaremos.',
    emergencyNote: 'Si es una emergencia, llama al 112.',
  },

  pushPage: {
    lang: 'es',
    notificationTitle: 'Aviso de tu centro',
    title: 'Avisos en este dispositivo',
    text: 'Tu centro podrá avisarte aquí aunque no tengas esta página abierta. En la pantalla no se verán la especialidad, el motivo ni la medicación. Actívalo solo en un dispositivo tuyo.',
    consent:
      'Quiero que mi centro envíe a este dispositivo los avisos de mis citas y tratamientos, y los de las personas a mi cargo. Puedo desactivarlos cuando quiera.',
    onButton: 'Activar avisos en este dispositivo',
    offButton: 'Desactivar',
    onText: 'Los avisos están activados en este dispositivo.',
    offText: 'Los avisos están desactivados en este dispositivo.',
    deniedText:
      'Este navegador tiene bloqueados los avisos de esta página. Permítelos en sus ajustes y vuelve a abrirla.',
    unsupportedText: 'Este navegador no puede recibir avisos. Te seguiremos escribiendo como hasta ahora.',
    installText:
      'En un iPhone o iPad, primero pulsa Compartir y «Añadir a pantalla de inicio». Después abre la página desde allí.',
    unavailableText:
      'Tu centro todavía no envía avisos de este tipo. Te seguiremos escribiendo como hasta ahora.',
    failedText: 'No ha sido posible cambiar los avisos. Comprueba la conexión e inténtalo de nuevo.',
    scriptText: 'Para activar los avisos, permite JavaScript en este navegador.',
  },
}
