// Galician. Status: written for this product, not yet reviewed by a native reader.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, clock, joined, named, term, wishedClock } from './parts.ts'

const months = [
  'xaneiro',
  'febreiro',
  'marzo',
  'abril',
  'maio',
  'xuño',
  'xullo',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'decembro',
]

export const day = ({ day, month }: Day): string => `${day} de ${named(months, month)}`
const hour = (when: { hour: number; minute: number }): string => `${clock(when)} h`
const at = (when: { hour: number; minute: number }): string =>
  when.hour === 1 ? `á ${hour(when)}` : `ás ${hour(when)}`
export const moment = (when: When): string => `${day(when)} ${at(when)}`
const channelName = channelNamed('notificación')

const hello = ({ given }: Reader): string => (given ? `Ola ${given}` : 'Ola')
export const appointment = ({ about }: Reader, kind?: string): string =>
  `a ${about ? '' : 'túa '}cita${kind ? ` de ${term('gl', kind)}` : ''}${about ? ` de ${about}` : ''}`
const shortAppointment = ({ about }: Reader): string => `cita${about ? ` de ${about}` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` para ${about}` : '')

const purposes = {
  care: 'avisos de citas e tratamentos',
  billing: 'avisos de pagamento',
  survey: 'enquisas',
  prevention: 'avisos de prevención',
  commercial: 'mensaxes comerciais',
}
const plainPurposes = { ...purposes, prevention: 'avisos preventivos' }

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Mensaxe do teu centro',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Confirmo' },
  { id: 'reschedule', label: 'Cambiar' },
  { id: 'cancel', label: 'Anular' },
] as const

type Wish = { wished?: Day | undefined; hour?: string | undefined }

/** "ao 21 de agosto ás 10:00 h"; `brief` leaves out the accented preposition, which would double an SMS. */
function wish(before: string, { wished, hour: said }: Wish, brief = false): string {
  const time = wishedClock(said)
  const spoken = time && (brief ? `${wished ? ', ' : ': '}${hour(time)}` : ` ${at(time)}`)
  return [wished && ` ${before} ${day(wished)}`, spoken].filter(Boolean).join('')
}

const dated = (kind: string, when: When): string => `a cita de ${term('gl', kind)} do ${moment(when)}`
const brief = (kind: string, when: When): string =>
  `a cita de ${term('gl', kind)} do ${day(when)}, ${hour(when)}`

export const gl: MessageBook = {
  language: 'gl',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} está confirmada para o ${moment(when)}. Accede aquí: ${link}`,
    short: `${hello(to)}, cita de ${term('gl', kind)}${reminded(to)} confirmada: ${day(when)}, ${hour(when)}. Acceso: ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} está confirmada para o ${moment(when)}. Accede aquí: ${link}`,
    subject: 'Confirmación de cita',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, lembrámosche ${appointment(to)}${when ? ` do ${moment(when)}` : ''}: ${term('gl', reason)}.${link ? ` Accede aquí: ${link}` : ''}`,
    short: `${hello(to)}, lembra a ${shortAppointment(to)}${when ? ` do ${day(when)}, ${hour(when)}` : ''}: ${term('gl', reason)}.${link ? ` Acceso: ${link}` : ''}`,
    discreet: `${hello(to)}, lembrámosche ${appointment(to)}${when ? ` do ${moment(when)}` : ''}.${link ? ` Accede aquí: ${link}` : ''}`,
    subject: 'Recordatorio de cita',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, lembrámosche${reminded(to)}: ${term('gl', reason)}. Cando estea feito, responde «Tomada».`,
    short: `${hello(to)}, recordatorio${reminded(to)}: ${term('gl', reason)}. Cando o fagas, responde TOMADA.`,
    discreet: `${hello(to)}, tes un recordatorio do teu centro${reminded(to)}. Cando estea feito, avísanos.`,
    subject: 'Recordatorio do teu centro',
    buttons: [{ id: 'taken', label: 'Tomada' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, lembrámosche${reminded(to)}: ${term('gl', reason)}. Se queres pedir cita, responde a esta mensaxe.`,
    short: `${hello(to)}, recordatorio${reminded(to)}: ${term('gl', reason)}. Para pedir cita, responde a esta mensaxe.`,
    discreet: `${hello(to)}, tes un recordatorio do teu centro${reminded(to)}. Se queres pedir cita, contacta co centro.`,
    subject: 'Recordatorio do teu centro',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Valora a túa consulta de ${term('gl', specialty)} ${visit ? `do ${day(visit)}` : 'de hoxe'} cunha puntuación do 1 ao 10.`,
    short: `Valora do 1 ao 10 a consulta de ${term('gl', specialty)} ${visit ? `do ${day(visit)}` : 'de hoxe'}.`,
    discreet: `Valora a túa consulta ${visit ? `do ${day(visit)}` : 'de hoxe'} cunha puntuación do 1 ao 10.`,
    subject: 'Valora a túa consulta',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Tes un pagamento pendente de ${amount} pola túa consulta do ${day(visit)}. Paga aquí: ${link}`,
    short: `Tes un pagamento pendente de ${amount} pola consulta do ${day(visit)}. Pagamento: ${link}`,
    discreet: `Tes un aviso do teu centro sobre unha consulta. Detalles aquí: ${link}`,
    subject: 'Aviso de pagamento',
    buttons: [{ id: 'pay_done', label: 'Xa o paguei' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Aviso do teu centro',
  }),

  danger_emergency: () =>
    answer(
      'Pode ser unha emerxencia: chama agora ao 112. É gratis e atende as 24 horas. Non esperes resposta por aquí; este chat non atende urxencias.',
      {
        short:
          'Pode ser unha emerxencia: chama agora ao 112, gratis, 24 horas. Este chat non atende urxencias.',
        subject: 'Chama agora ao 112',
      },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Grazas por contalo; non hai que pasar por isto a soas. Chama ao 024: é gratis, confidencial e atende as 24 horas. Se hai perigo agora mesmo, chama ao 112.${personCalls ? ' Unha persoa do noso equipo vaite chamar.' : ''}`,
      {
        short: `Grazas por contalo; non hai que pasar por isto a soas. Chama ao 024, gratis, 24 horas. Se hai perigo, chama ao 112.${personCalls ? ' Unha persoa vaite chamar.' : ''}`,
        discreet: `Podes falar agora con alguén no 024, gratis, as 24 horas. Se hai perigo, chama ao 112.${personCalls ? ' Unha persoa do noso equipo vaite chamar.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'Se hai perigo agora, chama ao 112. No 016 atenden gratis as 24 horas. Non sae na factura, pero convén borrar a chamada do teléfono.',
      {
        short:
          'Se hai perigo agora, chama ao 112. O 016 atende gratis, 24 horas. Non sae na factura; convén borrar a chamada.',
      },
    ),

  disclosure: ({ organization }) =>
    answer(`Son un asistente automático (${bare(organization)}). Escribe PERSONA para falar con alguén.`, {
      short: `Son un asistente automatizado (${bare(organization)}). Escribe PERSONA para falar con alguén.`,
    }),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'e')
    const by = channel ? ` por ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Outros avisos' : 'Os avisos das túas citas e tratamentos'
    return answer(
      `Feito: non che enviaremos máis ${purpose ? purposes[purpose] : 'mensaxes'}${by}.${others ? ` ${care} seguirán chegando por ${others}.` : ''} Se cambias de idea, responde ALTA.`,
      {
        short: `Feito: xa non che enviaremos ${purpose ? plainPurposes[purpose] : 'mensaxes'}${by}.${others ? ` O importante das citas chega por ${others}.` : ''} Para volver: ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Feito: volverás recibir ${purpose ? purposes[purpose] : 'as nosas mensaxes'}${channel ? ` por ${channelName(channel)}` : ''}. Para deixalo, responde BAJA.`,
      {
        short: `Feito: volves recibir ${purpose ? plainPurposes[purpose] : 'as nosas mensaxes'}${channel ? ` por ${channelName(channel)}` : ''}. Para deixalo: BAJA.`,
      },
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Grazas. Queda confirmada ${dated(kind, when)}. Ata entón!`, {
      short: `Grazas. Queda confirmada ${brief(kind, when)}.`,
      discreet: `Grazas. Queda confirmada a cita do ${moment(when)}.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Queres anular ${dated(kind, when)}?`, {
      short: `Queres anular ${brief(kind, when)}? Responde SI, ANULAR.`,
      discreet: `Queres anular a cita do ${moment(when)}?`,
      buttons: [
        { id: 'cancel_yes', label: 'Si, anular' },
        { id: 'cancel_no', label: 'Non, manteño a cita' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(`Queda anulada ${dated(kind, when)}. Se foi un erro, podes desfacelo durante dez minutos.`, {
      short: `Queda anulada ${brief(kind, when)}. Se foi un erro, avisa en dez minutos.`,
      discreet: `Queda anulada a cita do ${moment(when)}. Se foi un erro, podes desfacelo durante dez minutos.`,
      buttons: [{ id: 'cancel_undo', label: 'Desfacer' }],
    }),
  cancel_kept: ({ kind, when }) =>
    answer(`De acordo, mantense ${dated(kind, when)}.`, {
      short: `De acordo, mantense ${brief(kind, when)}.`,
      discreet: `De acordo, mantense a cita do ${moment(when)}.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`Desfeito: segue en pé ${dated(kind, when)}.`, {
      short: `Desfeito: segue en pé ${brief(kind, when)}.`,
      discreet: `Desfeito: segue en pé a cita do ${moment(when)}.`,
    }),
  reschedule_recorded: (slots) => {
    const say = (when: string): string =>
      `Anotado: queres ${when ? `pasar a cita${when}` : 'cambiar a cita'}. A cita actual mantense ata que che confirmemos outra.${when ? '' : ' Escribe aquí o día e a hora que che virían ben.'}`
    return answer(say(wish('ao', slots)), { short: say(wish('ao', slots, true)) })
  },
  request_recorded: (slots) =>
    answer(`Anotado: queres unha cita${wish('para o', slots)}. Avisarémoste cando haxa unha data para ti.`, {
      short: `Anotado: queres unha cita${wish('para o', slots, true)}. Avisaremos cando haxa unha data para ti.`,
    }),
  which_appointment: ({ options }) =>
    answer(
      `A que cita te refires: ${joined(
        options.map(({ when }) => `a do ${moment(when)}`),
        'ou',
      )}? Responde co día e coa hora.`,
      {
        short: `A que cita te refires: ${joined(
          options.map(({ when }) => `a do ${day(when)}, ${hour(when)}`),
          'ou',
        )}? Responde coa data e coa hora.`,
        ...pickButtons(options),
      },
    ),
  nothing_to_confirm: () =>
    answer(
      'Non atopo ningunha cita pendente de confirmar. Se cres que é un erro, escribe PERSONA e axudámosche.',
      {
        short: 'Non atopo ningunha cita pendente de confirmar. Se cres que é un erro, escribe PERSONA.',
      },
    ),
  survey_thanks: ({ low }) =>
    low
      ? answer('Grazas por dicírnolo. Sentimos que non fose mellor; o noso equipo vaino revisar.', {
          short: 'Grazas pola nota. Sentimos que non fose mellor; o noso equipo vaino revisar.',
        })
      : answer('Grazas pola túa valoración! Axúdanos a coidarte mellor.', {
          short: 'Grazas pola nota! Serve para coidarte mellor.',
        }),
  survey_ask_again: () =>
    answer('Non puiden ler a túa puntuación. Responde, por favor, cun só número do 1 ao 10.', {
      short: 'Non puiden ler a nota. Responde, por favor, cunha soa cifra, do 1 ao 10.',
    }),
  medication_taken_done: () => answer('Perfecto, queda anotado. Grazas por avisar!'),
  payment_done_noted: () =>
    answer(
      'Grazas por avisar. Ímolo comprobar e, mentres tanto, non che enviaremos máis avisos dese pagamento.',
      {
        short: 'Grazas por avisar. Queda por comprobar e, mentres tanto, non che avisaremos dese pagamento.',
      },
    ),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Grazas por contalo. Pasámosllo ao equipo sanitario para que o revise.${outOfHours ? ' Agora o centro está pechado: se non pode esperar, acude ao servizo de urxencias máis próximo.' : ''} Se empeora, custa respirar, hai dor forte no peito ou perda de coñecemento, chama ao 112.`,
      {
        short: `Grazas. Vaino revisar o equipo sanitario.${outOfHours ? ' Agora o centro pechou: se non pode esperar, acude a urxencias.' : ''} Se empeora ou é grave, chama ao 112.`,
        discreet: `Recibimos a túa mensaxe e vaina revisar o noso equipo.${outOfHours ? ' Agora o centro está pechado: se non pode esperar, acude ao servizo de urxencias máis próximo.' : ''} Se é unha emerxencia, chama ao 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'Rexistramos a túa solicitude sobre datos persoais. Atenderaa a persoa responsable de protección de datos e terás resposta no prazo legal dun mes.',
      {
        short: 'Rexistramos a solicitude sobre os teus datos persoais. Responderemos no prazo legal dun mes.',
      },
    ),
  billing_ack: () =>
    answer('Grazas por avisar e desculpa as molestias. O equipo de facturación revisarao e responderache.', {
      short: 'Grazas por avisar. O equipo de facturas revisarao e responderache.',
      discreet: 'Grazas por avisar. O noso equipo revisarao e responderache.',
    }),
  technical_ack: ({ link }) =>
    answer(
      `Sentimos o problema. O noso equipo de soporte xa ten o aviso.${link ? ` Podes probar de novo aquí: ${link}` : ''}`,
      {
        short: `Sentimos o problema. O noso equipo de soporte xa ten o aviso.${link ? ` Proba de novo: ${link}` : ''}`,
      },
    ),
  appointments_ack: () =>
    answer('Pasamos a túa mensaxe ao equipo de citas. Responderache en canto poida.', {
      short: 'O equipo de citas xa ten a mensaxe. Responderache en canto poida.',
    }),
  patient_care_ack: () =>
    answer('Grazas por contalo e desculpa o ocorrido. Atención ao paciente revisarao e responderache.', {
      short: 'Grazas por contalo e desculpa o ocorrido. O noso equipo revisarao e responderache.',
    }),
  condolence: () =>
    answer(
      'Sentimos moito a vosa perda. Detivemos todas as mensaxes. Se podemos axudar en algo, escribe PERSONA.',
    ),
  human_ack: ({ hours }) =>
    answer(
      `De acordo, atenderate unha persoa do noso equipo. Horario de atención: ${bare(hours)}. Se é unha emerxencia, chama ao 112.`,
      { short: `De acordo, atenderate unha persoa. Horario: ${bare(hours)}. Emerxencias: 112.` },
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Para darche unha resposta segura, contestarache unha persoa do noso equipo. Horario de atención: ${bare(hours)}.`,
      { short: `Contestarache unha persoa do noso equipo. Horario: ${bare(hours)}.` },
    ),
  wrong_recipient_ask: () =>
    answer(
      'Confírmasnos que estas mensaxes non son para ti? Se é así, deixaremos de envialas a este contacto.',
      {
        short:
          'Estas mensaxes non son para ti? Responde NON SON PARA MIN e deixaremos de envialas a este contacto.',
        buttons: [
          { id: 'wrong_yes', label: 'Non son para min' },
          { id: 'wrong_no', label: 'Si son para min' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Grazas por avisar e desculpa as molestias. Non volveremos enviar aquí esas mensaxes. Se foi un erro, avisa o teu centro.',
      { short: 'Grazas por avisar e desculpa as molestias. Esas mensaxes non van chegar a este contacto.' },
    ),
  preferences_noted: () =>
    answer(
      'Anotamos a túa preferencia. Se nos deches un teléfono ou un enderezo novos, comprobarémolos antes de usalos.',
      { short: 'Preferencia anotada. Se nos deches un contacto novo, hai que comprobalo antes de usalo.' },
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'Non podo escoitar audios',
      image: 'Non podo ver imaxes',
      document: 'Non podo abrir documentos',
      other: 'Non podo ler este tipo de mensaxe',
    }[media]
    return answer(`${cannot}. Revisarao unha persoa; se podes, escríbeo. Se é urxente, chama ao 112.`, {
      short: `${cannot}. Revisarao unha persoa. Se é urxente, chama ao 112.`,
    })
  },
  courtesy: () => answer('Grazas a ti! Aquí estamos se necesitas algo.'),
  unclear_ask: () =>
    answer(
      'Non entendín a túa mensaxe. Podes dicilo doutra maneira? Escribe PERSONA para falar con alguén.',
      {
        short: 'Non entendo a mensaxe. Podes dicilo doutra maneira? Ou escribe PERSONA.',
      },
    ),
  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. Se non é o que preguntas, escribe PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('Non atopo ningunha cita próxima. Se cres que é un erro, escribe PERSONA.', {
          short: 'Non atopo citas de agora en diante. Se é un erro, escribe PERSONA.',
        })
      : answer(
          `O que tes pendente: ${joined(
            options.map(({ kind, when }) => `${term('gl', kind)} o ${moment(when)}`),
            'e',
          )}.${link ? ` Accede aquí: ${link}` : ''}`,
          {
            discreet: `As citas: ${joined(
              options.map(({ when }) => `o ${moment(when)}`),
              'e',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. Se necesitas algo máis, escribe PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('Quero entenderte ben: que necesitas? Escolle unha opción ou escribe PERSONA.', {
      plain: `Quero entenderte ben: que necesitas? Responde cun número: ${numberedChoices('gl', options)}. Ou escribe PERSONA.`,
      short: `Para entenderte ben, responde unicamente coa cifra: ${numberedChoices('gl', options)}. Ou escribe PERSONA.`,
      buttons: choiceButtons('gl', options),
    }),
  off_topic: () =>
    answer(
      'Son o asistente do teu centro: só che podo axudar coas túas citas, tratamentos, avisos e pagamentos. Para falar con alguén, escribe PERSONA.',
      {
        short:
          'O asistente do centro axuda con citas, tratamentos, avisos e pagamentos. Se queres falar con alguén, escribe PERSONA.',
      },
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, cuestión do teu programa${reminded(to)}: ${question}`,
    short: `${hello(to)}, o teu programa pregunta${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, tes unha pregunta do teu centro${reminded(to)}. Responde a esta mensaxe.`,
    subject: 'Pregunta do teu centro',
  }),
  checkin_thanks: () => answer('Grazas, queda anotado no teu programa.'),
  slot_offer: ({ kind, when }) =>
    answer(`Temos unha hora libre para ${term('gl', kind)}: o ${moment(when)}. Quérela?`, {
      short: `Hora libre para ${term('gl', kind)}: ${day(when)}, ${hour(when)}. Responde SI para quedar con ela ou dinos outro momento.`,
      discreet: `Temos unha hora libre para a túa cita: o ${moment(when)}. Quérela?`,
      buttons: [
        { id: 'confirm', label: 'Si, quéroa' },
        { id: 'reschedule', label: 'Outro momento' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Feito: a túa cita de ${term('gl', kind)} queda para o ${moment(when)}.`, {
      short: `Feito: cita de ${term('gl', kind)} o ${day(when)}, ${hour(when)}.`,
      discreet: `Feito: a túa cita queda para o ${moment(when)}.`,
    }),
  slot_gone: () =>
    answer('Esa hora xa non está libre. O equipo de citas proporache outra en canto poida.', {
      short: 'Esa hora xa non queda libre. O equipo de citas proporache outra en canto poida.',
    }),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} é o teu código para usar este contacto con ${bare(organization)}. Escríbeo na conversa onde o pediches. Se non o pediches, ignora esta mensaxe.`,
      {
        short: `Clave ${code} (${bare(organization)}). Responde con ela no chat onde a pediches. Se non a pediches, ignora esta mensaxe.`,
        subject: 'O teu código',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Enviamos un código por ${channelName(channel)} a ese contacto novo. Escríbeo aquí antes de dez minutos e usarémolo desde entón.`,
      {
        short: `Enviamos unha clave por ${channelName(channel)} ao contacto novo. Responde con ela antes de dez minutos.`,
      },
    ),
  contact_code_wrong: () =>
    answer('Ese código non coincide. Revísao e escríbeo outra vez.', {
      short: 'Esa clave non coincide. Responde outra vez coa que che chegou.',
    }),
  contact_verified: () =>
    answer('Comprobado: desde agora escribirémosche a ese contacto.', {
      short: 'Comprobado: desde agora usaremos ese contacto.',
    }),

  linkPage: {
    lang: 'gl',
    confirmTitle: 'A túa cita',
    confirmButton: 'Confirmo que vou',
    rescheduleButton: 'Quero cambiala',
    cancelButton: 'Anular a cita',
    unsubscribeTitle: 'Deixar de recibir mensaxes',
    unsubscribeText: 'Preme o botón e deixaremos de enviarche estas mensaxes. Podes volver cando queiras.',
    unsubscribeButton: 'Non recibir máis',
    requestTitle: 'Solicita a túa cita',
    requestText: 'Preme o botón e o noso equipo de citas escribirache para darche data.',
    requestButton: 'Solicitar cita',
    videoTitle: 'A túa videoconsulta',
    videoText: 'A videoconsulta abrirase aquí á hora da túa cita.',
    payTitle: 'Pagamento da túa consulta',
    payText: 'Vas pasar á páxina segura de pagamento.',
    payButton: 'Ir ao pagamento',
    surveyTitle: 'Valora a túa consulta',
    surveyText: 'Elixe unha puntuación do 1 ao 10.',
    surveyButton: 'Enviar',
    doneTitle: 'Feito',
    doneText: 'Grazas. Xa podes pechar esta páxina.',
    expiredTitle: 'Esta ligazón caducou',
    expiredText: 'Responde á mensaxe que recibiches ou chama ao teu centro e axudarémosche.',
    emergencyNote: 'Se é unha emerxencia, chama ao 112.',
  },

  pushPage: {
    lang: 'gl',
    notificationTitle: 'Aviso do teu centro',
    title: 'Avisos neste dispositivo',
    text: 'O teu centro poderá avisarte aquí aínda que non teñas esta páxina aberta. Na pantalla non se verán a especialidade, o motivo nin a medicación. Actívao só nun dispositivo teu.',
    consent:
      'Quero que o meu centro envíe a este dispositivo os avisos das miñas citas e tratamentos, e os das persoas ao meu cargo. Podo desactivalos cando queira.',
    onButton: 'Activar avisos neste dispositivo',
    offButton: 'Desactivar',
    onText: 'Os avisos están activados neste dispositivo.',
    offText: 'Os avisos están desactivados neste dispositivo.',
    deniedText:
      'Este navegador ten bloqueados os avisos desta páxina. Permíteos nos seus axustes e volve abrila.',
    unsupportedText: 'Este navegador non pode recibir avisos. Seguiremos escribíndoche como ata agora.',
    installText:
      'Nun iPhone ou iPad, primeiro preme Compartir e «Engadir á pantalla de inicio». Despois abre a páxina desde alí.',
    unavailableText:
      'O teu centro aínda non envía avisos deste tipo. Seguiremos escribíndoche como ata agora.',
    failedText: 'Non foi posible cambiar os avisos. Comproba a conexión e téntao de novo.',
    scriptText: 'Para activar os avisos, permite JavaScript neste navegador.',
  },
}
