// Catalan. Status: written for this product, not yet reviewed by a native reader.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, clock, joined, named, term, wishedClock } from './parts.ts'

const months = [
  'gener',
  'febrer',
  'març',
  'abril',
  'maig',
  'juny',
  'juliol',
  'agost',
  'setembre',
  'octubre',
  'novembre',
  'desembre',
]

/** "d'Hug", "de Marta": the preposition elides before a vowel sound. */
const of = (name: string): string =>
  /^h?(?![iu][aeou])[aeiouàèéíòóú]/iu.test(name) ? `d'${name}` : `de ${name}`
const day = ({ day, month }: Day): string => `${day} ${of(named(months, month))}`
const elides = ({ day }: Day): boolean => day === 1 || day === 11
/** The article elides before 1 and 11: "del 21 d'agost", "de l'1 de gener". */
export const ofDay = (date: Day): string => (elides(date) ? `de l'${day(date)}` : `del ${day(date)}`)
const toDay = (date: Day): string => (elides(date) ? `a l'${day(date)}` : `al ${day(date)}`)
export const forDay = (date: Day): string => (elides(date) ? `per a l'${day(date)}` : `per al ${day(date)}`)
const hour = (when: { hour: number; minute: number }): string => `${clock(when)} h`
export const at = (when: { hour: number; minute: number }): string =>
  when.hour === 1 ? `a la ${hour(when)}` : `a les ${hour(when)}`
/** "el 21 d'agost a les 10:00 h", "l'1 de gener a la 1:00 h". */
const onDay = (when: When): string => `${elides(when) ? "l'" : 'el '}${day(when)} ${at(when)}`
const channelName = channelNamed('notificació')

const hello = ({ given }: Reader): string => (given ? `Hola ${given}` : 'Hola')
const kindOf = (kind: string): string => of(term('ca', kind))
export const appointment = ({ about }: Reader, kind?: string): string =>
  `la ${about ? '' : 'teva '}cita${kind ? ` ${kindOf(kind)}` : ''}${about ? ` ${of(about)}` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` per a ${about}` : '')

const purposes = {
  care: 'avisos de cites i tractaments',
  billing: 'avisos de pagament',
  survey: 'enquestes',
  prevention: 'avisos de prevenció',
  commercial: 'missatges comercials',
}
const plainPurposes = { ...purposes, prevention: 'avisos preventius' }

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Missatge del teu centre',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Confirmo' },
  { id: 'reschedule', label: 'Canviar' },
  { id: 'cancel', label: 'Anul·lar' },
] as const

function wish(toDay: (date: Day) => string, wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  return [wished && ` ${toDay(wished)}`, time && ` ${at(time)}`].filter(Boolean).join('')
}

const dated = (kind: string, when: When): string => `la cita ${kindOf(kind)} ${ofDay(when)} ${at(when)}`
const undated = (when: When): string => `la cita ${ofDay(when)} ${at(when)}`

export const ca: MessageBook = {
  language: 'ca',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} està confirmada ${forDay(when)} ${at(when)}. Accedeix-hi aquí: ${link}`,
    short: `${hello(to)}, ${appointment(to, kind)} queda confirmada: ${day(when)}, ${hour(when)}. Web: ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} està confirmada ${forDay(when)} ${at(when)}. Accedeix-hi aquí: ${link}`,
    subject: 'Confirmació de cita',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, et recordem ${appointment(to)}${when ? ` ${ofDay(when)} ${at(when)}` : ''}: ${term('ca', reason)}.${link ? ` Accedeix-hi aquí: ${link}` : ''}`,
    short: `${hello(to)}, recorda ${appointment(to)}${when ? ` ${ofDay(when)}, ${hour(when)}` : ''}: ${term('ca', reason)}.${link ? ` Web: ${link}` : ''}`,
    discreet: `${hello(to)}, et recordem ${appointment(to)}${when ? ` ${ofDay(when)} ${at(when)}` : ''}.${link ? ` Accedeix-hi aquí: ${link}` : ''}`,
    subject: 'Recordatori de cita',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, et recordem${reminded(to)}: ${term('ca', reason)}. Quan estigui fet, respon «Presa».`,
    short: `${hello(to)}, recordatori${reminded(to)}: ${term('ca', reason)}. Quan ho facis, respon PRESA.`,
    discreet: `${hello(to)}, tens un recordatori del teu centre${reminded(to)}. Quan estigui fet, avisa'ns.`,
    subject: 'Recordatori del teu centre',
    buttons: [{ id: 'taken', label: 'Presa' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, et recordem${reminded(to)}: ${term('ca', reason)}. Si vols demanar cita, respon a aquest missatge.`,
    short: `${hello(to)}, recordatori${reminded(to)}: ${term('ca', reason)}. Per demanar cita, respon a aquest missatge.`,
    discreet: `${hello(to)}, tens un recordatori del teu centre${reminded(to)}. Si vols demanar cita, contacta amb el centre.`,
    subject: 'Recordatori del teu centre',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Valora la teva consulta de ${term('ca', specialty)} ${visit ? ofDay(visit) : "d'avui"} amb una puntuació de l'1 al 10.`,
    short: `Valora de l'1 al 10 la teva consulta de ${term('ca', specialty)} ${visit ? ofDay(visit) : "d'avui"}.`,
    discreet: `Valora la teva consulta ${visit ? ofDay(visit) : "d'avui"} amb una puntuació de l'1 al 10.`,
    subject: 'Valora la teva consulta',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Tens un pagament pendent de ${amount} per la teva consulta ${ofDay(visit)}. Paga aquí: ${link}`,
    short: `Tens un pagament pendent de ${amount} per la teva consulta ${ofDay(visit)}. Pagament: ${link}`,
    discreet: `Tens un avís del teu centre sobre una consulta. Detalls aquí: ${link}`,
    subject: 'Avís de pagament',
    buttons: [{ id: 'pay_done', label: "Ja l'he pagat" }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Avís del teu centre',
  }),

  danger_emergency: () =>
    answer(
      'Pot ser una emergència: truca ara al 112. És gratuït i atén les 24 hores. No esperis resposta per aquí; aquest xat no atén urgències.',
      {
        short: 'Pot ser una emergència: truca ara al 112, gratis, 24 hores. Aquest xat no atén urgències.',
        subject: 'Truca ara al 112',
      },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Gràcies per explicar-ho; no s'ha de passar per això a soles. Truca al 024: és gratuït, confidencial i atén les 24 hores. Si hi ha perill ara mateix, truca al 112.${personCalls ? ' Una persona del nostre equip et trucarà.' : ''}`,
      {
        short: `No s'ha de passar per això a soles. Truca al 024, gratis, 24 hores. Si hi ha perill ara, truca al 112.${personCalls ? ' Una persona et trucarà.' : ''}`,
        discreet: `Pots parlar ara amb algú al 024, gratis, les 24 hores. Si hi ha perill, truca al 112.${personCalls ? ' Una persona del nostre equip et trucarà.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'Si hi ha perill ara, truca al 112. Al 016 atenen gratis les 24 hores. No surt a la factura, però convé esborrar la trucada del telèfon.',
      {
        short:
          'Si hi ha perill ara, truca al 112. El 016 és gratis, 24 hores. No surt a la factura; convé esborrar la trucada.',
      },
    ),

  disclosure: ({ organization }) =>
    answer(`Soc un assistent automàtic (${bare(organization)}). Escriu PERSONA per parlar amb algú.`, {
      short: `Soc un assistent automàtic (${bare(organization)}). Escriu PERSONA per parlar amb nosaltres.`,
    }),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'i')
    const by = channel ? ` per ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Altres avisos' : 'Els avisos de les teves cites i tractaments'
    return answer(
      `Fet: no t'enviarem més ${purpose ? purposes[purpose] : 'missatges'}${by}.${others ? ` ${care} seguiran arribant per ${others}.` : ''} Si canvies d'idea, respon ALTA.`,
      {
        short: `Fet: ja no t'enviarem ${purpose ? plainPurposes[purpose] : 'missatges'}${by}.${others ? ` Els avisos de cites seguiran per ${others}.` : ''} Per tornar: ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Fet: tornaràs a rebre ${purpose ? purposes[purpose] : 'els nostres missatges'}${channel ? ` per ${channelName(channel)}` : ''}. Per deixar-ho, respon BAJA.`,
      {
        short: `Fet: tornes a rebre ${purpose ? plainPurposes[purpose] : 'els nostres missatges'}${channel ? ` per ${channelName(channel)}` : ''}. Per deixar-ho: BAJA.`,
      },
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Gràcies. Queda confirmada ${dated(kind, when)}. Fins aviat!`, {
      discreet: `Gràcies. Queda confirmada ${undated(when)}.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Vols anul·lar ${dated(kind, when)}?`, {
      short: `Vols deixar sense efecte ${dated(kind, when)}? Respon SI, ANULAR.`,
      discreet: `Vols anul·lar ${undated(when)}?`,
      buttons: [
        { id: 'cancel_yes', label: 'Sí, anul·lar' },
        { id: 'cancel_no', label: 'No, la mantinc' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(`Queda anul·lada ${dated(kind, when)}. Si ha estat un error, ho pots desfer durant deu minuts.`, {
      short: `Queda sense efecte ${dated(kind, when)}. Si ha estat un error, avisa en deu minuts.`,
      discreet: `Queda anul·lada ${undated(when)}. Si ha estat un error, ho pots desfer durant deu minuts.`,
      buttons: [{ id: 'cancel_undo', label: 'Desfer' }],
    }),
  cancel_kept: ({ kind, when }) =>
    answer(`D'acord, es manté ${dated(kind, when)}.`, { discreet: `D'acord, es manté ${undated(when)}.` }),
  cancel_undone: ({ kind, when }) =>
    answer(`Desfet: continua en peu ${dated(kind, when)}.`, {
      discreet: `Desfet: continua en peu ${undated(when)}.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) => {
    const when = wish(toDay, wished, said)
    return answer(
      `Anotat: vols ${when ? `passar la cita${when}` : 'canviar la cita'}. La cita actual es manté fins que te'n confirmem una altra.${when ? '' : " Escriu aquí el dia i l'hora que t'anirien bé."}`,
    )
  },
  request_recorded: ({ wished, hour: said }) =>
    answer(`Anotat: vols una cita${wish(forDay, wished, said)}. T'avisarem quan hi hagi una data per a tu.`),
  which_appointment: ({ options }) =>
    answer(
      `A quina cita et refereixes: ${joined(
        options.map(({ when }) => `la ${ofDay(when)} ${at(when)}`),
        'o',
      )}? Respon amb el dia i l'hora.`,
      pickButtons(options),
    ),
  nothing_to_confirm: () =>
    answer("No trobo cap cita pendent de confirmar. Si creus que és un error, escriu PERSONA i t'ajudem."),
  survey_thanks: ({ low }) =>
    low
      ? answer('Gràcies per dir-nos-ho. Sentim que no hagi anat millor; el nostre equip ho revisarà.')
      : answer('Gràcies per la teva valoració! Ens ajuda a cuidar-te millor.', {
          short: 'Gràcies per la teva nota! Ens ajuda a cuidar-te millor.',
        }),
  survey_ask_again: () =>
    answer("No he pogut llegir la teva puntuació. Respon, si us plau, amb un sol número de l'1 al 10.", {
      short: "No he pogut llegir la teva nota. Respon, si us plau, amb una sola xifra de l'1 al 10.",
    }),
  medication_taken_done: () => answer('Perfecte, queda anotat. Gràcies per avisar!'),
  payment_done_noted: () =>
    answer("Gràcies per avisar. Ho comprovarem i, mentrestant, no t'enviarem més avisos d'aquest pagament."),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Gràcies per explicar-ho. Ho hem passat a l'equip sanitari perquè ho revisi.${outOfHours ? " Ara el centre està tancat: si no pot esperar, ves al servei d'urgències més proper." : ''} Si empitjora, costa respirar, hi ha dolor fort al pit o pèrdua de coneixement, truca al 112.`,
      {
        short: `Ho revisarà l'equip sanitari.${outOfHours ? ' Ara està tancat: si no pot esperar, ves a urgències.' : ''} Si empitjora o és greu, truca al 112.`,
        discreet: `Hem rebut el teu missatge i el nostre equip el revisarà.${outOfHours ? " Ara el centre està tancat: si no pot esperar, ves al servei d'urgències més proper." : ''} Si és una emergència, truca al 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      "Hem registrat la teva sol·licitud sobre dades personals. L'atendrà la persona responsable de protecció de dades i tindràs resposta en el termini legal d'un mes.",
      {
        short:
          "Hem registrat el teu missatge sobre dades personals. Tindràs resposta en el termini legal d'un mes.",
      },
    ),
  billing_ack: () =>
    answer("Gràcies per avisar i disculpa les molèsties. L'equip de facturació ho revisarà i et respondrà.", {
      short: "Gràcies per avisar. L'equip de pagaments ho revisarà i et respondrà.",
      discreet: 'Gràcies per avisar. El nostre equip ho revisarà i et respondrà.',
    }),
  technical_ack: ({ link }) =>
    answer(
      `Sentim el problema. El nostre equip de suport ja té l'avís.${link ? ` Pots tornar-ho a provar aquí: ${link}` : ''}`,
      {
        short: `Sentim el problema. El nostre equip de suport ja ho sap.${link ? ` Torna-ho a provar: ${link}` : ''}`,
      },
    ),
  appointments_ack: () =>
    answer("Hem passat el teu missatge a l'equip de cites. Et respondrà tan aviat com pugui."),
  patient_care_ack: () =>
    answer(
      'Gràcies per explicar-ho i disculpa el que ha passat. Atenció al pacient ho revisarà i et respondrà.',
      {
        short: 'Disculpa el que ha passat. El nostre equip ho revisarà i et respondrà.',
      },
    ),
  condolence: () =>
    answer(
      'Sentim molt la vostra pèrdua. Hem aturat tots els missatges. Si podem ajudar en alguna cosa, escriu PERSONA.',
    ),
  human_ack: ({ hours }) =>
    answer(
      `D'acord, t'atendrà una persona del nostre equip. Horari d'atenció: ${bare(hours)}. Si és una emergència, truca al 112.`,
      { short: `D'acord, t'atendrà una persona. Horari: ${bare(hours)}. Si és greu, truca al 112.` },
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Per donar-te una resposta segura, et contestarà una persona del nostre equip. Horari d'atenció: ${bare(hours)}.`,
      { short: `Et contestarà una persona del nostre equip. Horari: ${bare(hours)}.` },
    ),
  wrong_recipient_ask: () =>
    answer(
      "Ens confirmes que aquests missatges no són per a tu? Si és així, deixarem d'enviar-los a aquest contacte.",
      {
        buttons: [
          { id: 'wrong_yes', label: 'No són per a mi' },
          { id: 'wrong_no', label: 'Sí que són per a mi' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Gràcies per avisar i disculpa les molèsties. No tornarem a enviar aquí aquests missatges. Si ha estat un error, avisa el teu centre.',
      {
        short:
          'Gràcies per avisar i disculpa les molèsties. Aquests missatges no tornaran a aquest contacte.',
      },
    ),
  preferences_noted: () =>
    answer(
      'Hem anotat la teva preferència. Si ens has donat un telèfon o una adreça nous, els comprovarem abans de fer-los servir.',
      {
        short:
          'Preferència anotada. Si ens has donat un contacte nou, el comprovarem abans de fer-lo servir.',
      },
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'No puc escoltar àudios',
      image: 'No puc veure imatges',
      document: 'No puc obrir documents',
      other: 'No puc llegir aquest tipus de missatge',
    }[media]
    return answer(`${cannot}. Ho revisarà una persona; si pots, escriu-ho. Si és urgent, truca al 112.`)
  },
  courtesy: () => answer('Gràcies a tu! Som aquí si necessites res.'),
  unclear_ask: () =>
    answer(
      "No he entès el teu missatge. Ho pots dir d'una altra manera? Escriu PERSONA per parlar amb algú.",
      {
        short: "No he entès el teu missatge. Ho pots dir d'una altra manera? O escriu PERSONA.",
      },
    ),
  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. Si no és el que preguntes, escriu PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('No trobo cap cita pròxima. Si creus que és un error, escriu PERSONA.', {
          short: "No trobo cap cita a partir d'avui. Si és un error, escriu PERSONA.",
        })
      : answer(
          `La teva agenda: ${joined(
            options.map(({ kind, when }) => `${term('ca', kind)} ${onDay(when)}`),
            'i',
          )}.${link ? ` Accedeix aquí: ${link}` : ''}`,
          {
            discreet: `Les teves cites: ${joined(
              options.map(({ when }) => onDay(when)),
              'i',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. Si necessites res més, escriu PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('Et vull entendre bé: què necessites? Tria una opció o escriu PERSONA.', {
      plain: `Et vull entendre bé: què necessites? Respon amb un número: ${numberedChoices('ca', options)}. O escriu PERSONA.`,
      short: `Per entendre't bé, respon només amb la xifra: ${numberedChoices('ca', options)}. O escriu PERSONA.`,
      buttons: choiceButtons('ca', options),
    }),
  off_topic: () =>
    answer(
      "Soc l'assistent del teu centre: només et puc ajudar amb les teves cites, tractaments, avisos i pagaments. Per parlar amb algú, escriu PERSONA.",
      {
        short:
          "L'assistent del centre només ajuda amb cites, tractaments, avisos i pagaments. Si vols una persona, escriu PERSONA.",
      },
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, pregunta del teu programa${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, tens una pregunta del teu centre${reminded(to)}. Respon a aquest missatge.`,
    subject: 'Pregunta del teu centre',
  }),
  checkin_thanks: () => answer('Gràcies, queda anotat al teu programa.'),
  slot_offer: ({ kind, when }) =>
    answer(`Hi ha una hora lliure per a ${term('ca', kind)}: ${day(when)} ${at(when)}. La vols?`, {
      short: `Hora lliure per a ${term('ca', kind)}: ${day(when)} ${at(when)}. Respon SI per quedar-te-la o digues un altre moment.`,
      discreet: `Hi ha una hora lliure per a la teva cita: ${day(when)} ${at(when)}. La vols?`,
      buttons: [
        { id: 'confirm', label: 'Sí, la vull' },
        { id: 'reschedule', label: 'Un altre moment' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Fet: la teva cita de ${term('ca', kind)} és ${day(when)} ${at(when)}.`, {
      discreet: `Fet: la teva cita és ${day(when)} ${at(when)}.`,
    }),
  slot_gone: () =>
    answer("Aquesta hora ja no està lliure. L'equip de cites te'n proposarà una altra tan aviat com pugui."),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} és el teu codi per fer servir aquest contacte amb ${bare(organization)}. Escriu-lo a la conversa on el vas demanar. Si no el vas demanar, ignora aquest missatge.`,
      {
        short: `Clau ${code} (${bare(organization)}). Respon amb ella al xat on la vas demanar. Si no la vas demanar, ignora aquest missatge.`,
        subject: 'El teu codi',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Hem enviat un codi per ${channelName(channel)} a aquest contacte nou. Escriu-lo aquí abans de deu minuts i el farem servir des d'aleshores.`,
      {
        short: `Hem enviat una clau per ${channelName(channel)} al contacte nou. Respon amb ella abans de deu minuts.`,
      },
    ),
  contact_code_wrong: () => answer("Aquest codi no coincideix. Revisa'l i escriu-lo una altra vegada."),
  contact_verified: () => answer("Comprovat: a partir d'ara t'escriurem a aquest contacte."),

  linkPage: {
    lang: 'ca',
    confirmTitle: 'La teva cita',
    confirmButton: 'Confirmo que hi aniré',
    rescheduleButton: 'La vull canviar',
    cancelButton: 'Anul·lar la cita',
    unsubscribeTitle: 'Deixar de rebre missatges',
    unsubscribeText: "Prem el botó i deixarem d'enviar-te aquests missatges. Hi pots tornar quan vulguis.",
    unsubscribeButton: "No rebre'n més",
    requestTitle: 'Demana cita',
    requestText: "Prem el botó i el nostre equip de cites t'escriurà per donar-te data.",
    requestButton: 'Demanar cita',
    videoTitle: 'La teva videoconsulta',
    videoText: "La videoconsulta s'obrirà aquí a l'hora de la teva cita.",
    payTitle: 'Pagament de la teva consulta',
    payText: 'Passaràs a la pàgina segura de pagament.',
    payButton: 'Anar al pagament',
    surveyTitle: 'Valora la teva consulta',
    surveyText: "Tria una puntuació de l'1 al 10.",
    surveyButton: 'Enviar',
    doneTitle: 'Fet',
    doneText: 'Gràcies. Ja pots tancar aquesta pàgina.',
    expiredTitle: 'Aquest enllaç ha caducat',
    expiredText: "Respon al missatge que vas rebre o truca al teu centre i t'ajudarem.",
    emergencyNote: 'Si és una emergència, truca al 112.',
  },

  pushPage: {
    lang: 'ca',
    notificationTitle: 'Avís del teu centre',
    title: 'Avisos en aquest dispositiu',
    text: "El teu centre et podrà avisar aquí encara que no tinguis aquesta pàgina oberta. A la pantalla no es veuran l'especialitat, el motiu ni la medicació. Activa-ho només en un dispositiu teu.",
    consent:
      'Vull que el meu centre enviï a aquest dispositiu els avisos de les meves cites i tractaments, i els de les persones al meu càrrec. Els puc desactivar quan vulgui.',
    onButton: 'Activar avisos en aquest dispositiu',
    offButton: 'Desactivar',
    onText: 'Els avisos estan activats en aquest dispositiu.',
    offText: 'Els avisos estan desactivats en aquest dispositiu.',
    deniedText:
      "Aquest navegador té bloquejats els avisos d'aquesta pàgina. Permet-los als ajustos i torna-la a obrir.",
    unsupportedText: 'Aquest navegador no pot rebre avisos. Et continuarem escrivint com fins ara.',
    installText:
      "En un iPhone o iPad, primer prem Compartir i «Afegir a la pantalla d'inici». Després obre la pàgina des d'allà.",
    unavailableText:
      "El teu centre encara no envia avisos d'aquest tipus. Et continuarem escrivint com fins ara.",
    failedText: "No s'han pogut canviar els avisos. Comprova la connexió i torna-ho a provar.",
    scriptText: 'Per activar els avisos, permet JavaScript en aquest navegador.',
  },
}
