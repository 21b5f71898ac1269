// French. Status: written for this product; wording not yet checked by a native health communicator.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, joined, named, term, wishedClock } from './parts.ts'

/** Aout as the reform of 1990 allows it: with its circumflex every SMS of that month would count double. */
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

export const day = ({ day, month }: Day): string =>
  `${day === 1 ? '1er' : String(day)} ${named(months, month)}`
const hour = ({ hour, minute }: { hour: number; minute: number }): string =>
  minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`
export const moment = (when: When): string => `${day(when)} à ${hour(when)}`
const channelName = channelNamed('notification')

const hello = ({ given }: Reader): string => (given ? `Bonjour ${given}` : 'Bonjour')
const of = (name: string): string => (/^[aeiouyhàâéèêîôûœ]/iu.test(name) ? `d’${name}` : `de ${name}`)
export const appointment = ({ about }: Reader, kind?: string): string =>
  `${about ? 'le' : 'votre'} rendez-vous${kind ? ` (${term('fr', kind)})` : ''}${about ? ` ${of(about)}` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` pour ${about}` : '')

const purposes = {
  care: 'messages sur les rendez-vous et les soins',
  billing: 'messages de paiement',
  survey: 'questionnaires',
  prevention: 'messages de prévention',
  commercial: 'messages commerciaux',
}

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Message de votre centre de soins',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Je confirme' },
  { id: 'reschedule', label: 'Changer' },
  { id: 'cancel', label: 'Annuler' },
] as const

function wish(wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  return [wished && ` le ${day(wished)}`, time && ` à ${hour(time)}`].filter(Boolean).join('')
}

const dated = (kind: string, when: When): string => `rendez-vous (${term('fr', kind)}) du ${moment(when)}`

export const fr: MessageBook = {
  language: 'fr',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} est confirmé pour le ${moment(when)}. Accès ici : ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} est confirmé pour le ${moment(when)}. Accès ici : ${link}`,
    subject: 'Confirmation de rendez-vous',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, rappel : ${appointment(to)}${when ? ` du ${moment(when)}` : ''} (${term('fr', reason)}).${link ? ` Accès ici : ${link}` : ''}`,
    discreet: `${hello(to)}, rappel : ${appointment(to)}${when ? ` du ${moment(when)}` : ''}.${link ? ` Accès ici : ${link}` : ''}`,
    subject: 'Rappel de rendez-vous',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, rappel${reminded(to)} : ${term('fr', reason)}. Une fois fait, répondez « Pris ».`,
    short: `${hello(to)}, rappel${reminded(to)} : ${term('fr', reason)}. Une fois fait, répondez PRIS.`,
    discreet: `${hello(to)}, vous avez un rappel de votre centre de soins${reminded(to)}. Une fois fait, dites-le-nous.`,
    subject: 'Rappel de votre centre de soins',
    buttons: [{ id: 'taken', label: 'Pris' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, rappel${reminded(to)} : ${term('fr', reason)}. Pour demander un rendez-vous, répondez à ce message.`,
    discreet: `${hello(to)}, vous avez un rappel de votre centre de soins${reminded(to)}. Pour demander un rendez-vous, contactez le centre.`,
    subject: 'Rappel de votre centre de soins',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Notez votre consultation (${term('fr', specialty)}) ${visit ? `du ${day(visit)}` : 'd’aujourd’hui'} de 1 à 10.`,
    short: `Notez votre consultation (${term('fr', specialty)}) ${visit ? `du ${day(visit)}` : 'de ce jour'} de 1 à 10.`,
    discreet: `Notez votre consultation ${visit ? `du ${day(visit)}` : 'de ce jour'} de 1 à 10.`,
    subject: 'Notez votre consultation',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Vous avez un paiement en attente de ${amount} pour votre consultation du ${day(visit)}. Payez ici : ${link}`,
    short: `Paiement en attente : ${amount}, consultation du ${day(visit)}. Payez ici : ${link}`,
    discreet: `Vous avez un avis de votre centre de soins au sujet d’une consultation. Détails ici : ${link}`,
    subject: 'Avis de paiement',
    buttons: [{ id: 'pay_done', label: 'J’ai déjà payé' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Avis de votre centre de soins',
  }),

  danger_emergency: () =>
    answer(
      'C’est peut-être une urgence : appelez tout de suite le 112. C’est gratuit, 24 heures sur 24. N’attendez pas de réponse ici ; ce chat ne traite pas les urgences.',
      {
        short:
          'Urgence possible : appelez tout de suite le 112. Appel gratuit, 24 h sur 24. Ce chat ne traite pas les urgences.',
        subject: 'Appelez tout de suite le 112',
      },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Merci d’en parler ; personne ne doit traverser cela dans la solitude. Appelez le 024 : c’est gratuit, confidentiel, 24 heures sur 24. En cas de danger immédiat, appelez le 112.${personCalls ? ' Une personne de notre équipe va vous appeler.' : ''}`,
      {
        short: `Merci d'en parler. Appelez le 024, gratuit, 24 h sur 24. En cas de danger, appelez le 112.${personCalls ? ' Une personne va vous appeler.' : ''}`,
        discreet: `Vous pouvez parler à une personne maintenant au 024, gratuit, 24 heures sur 24. En cas de danger, appelez le 112.${personCalls ? ' Une personne de notre équipe va vous appeler.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'En cas de danger, appelez le 112. Le 016 répond gratuitement 24 heures sur 24. Il n’apparaît pas sur la facture, mais effacez l’appel du téléphone.',
      {
        short:
          "En cas de danger, appelez le 112. Le 016 est gratuit, 24 h sur 24. Rien sur la facture, mais effacez l'appel du téléphone.",
      },
    ),

  disclosure: ({ organization }) =>
    answer(
      `Je suis un assistant automatique (${bare(organization)}). Écrivez PERSONA pour parler à une personne.`,
      {
        short: `Je suis un assistant automatique (${bare(organization)}). Envoyez PERSONA pour parler à une personne.`,
      },
    ),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'et')
    const by = channel ? ` par ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Les autres messages' : 'Ceux sur vos rendez-vous et soins'
    return answer(
      `C’est fait : plus de ${purpose ? purposes[purpose] : 'messages'}${by}.${others ? ` ${care} arrivent toujours par ${others}.` : ''} Si vous changez d’avis, répondez ALTA.`,
      {
        short: `Fait : plus de ${purpose ? purposes[purpose] : 'messages'}${by}.${others ? ` Le suivi des soins arrive par ${others}.` : ''} Pour revenir : ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `C’est fait : vous recevrez de nouveau ${purpose ? `les ${purposes[purpose]}` : 'nos messages'}${channel ? ` par ${channelName(channel)}` : ''}. Pour arrêter, répondez BAJA.`,
      {
        short: `Fait : vous recevrez de nouveau ${purpose ? `les ${purposes[purpose]}` : 'nos messages'}${channel ? ` par ${channelName(channel)}` : ''}. Pour ne plus en recevoir : BAJA.`,
      },
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Merci. Le ${dated(kind, when)} est confirmé. À bientôt !`, {
      short: `Merci. Le ${dated(kind, when)} est confirmé.`,
      discreet: `Merci. Le rendez-vous du ${moment(when)} est confirmé.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Voulez-vous annuler le ${dated(kind, when)} ?`, {
      short: `Voulez-vous annuler le ${dated(kind, when)} ? Répondez OUI, ANNULER.`,
      discreet: `Voulez-vous annuler le rendez-vous du ${moment(when)} ?`,
      buttons: [
        { id: 'cancel_yes', label: 'Oui, annuler' },
        { id: 'cancel_no', label: 'Non, je le garde' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(
      `Le ${dated(kind, when)} est annulé. Si c’est une erreur, vous pouvez revenir en arrière pendant dix minutes.`,
      {
        short: `Le ${dated(kind, when)} est annulé. Si c'est une erreur, dites-le dans les dix minutes.`,
        discreet: `Le rendez-vous du ${moment(when)} est annulé. Si c’est une erreur, vous pouvez revenir en arrière pendant dix minutes.`,
        buttons: [{ id: 'cancel_undo', label: 'Rétablir' }],
      },
    ),
  cancel_kept: ({ kind, when }) =>
    answer(`Très bien, le ${dated(kind, when)} est maintenu.`, {
      discreet: `Très bien, le rendez-vous du ${moment(when)} est maintenu.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`C’est rétabli : le ${dated(kind, when)} tient toujours.`, {
      short: `Rétabli : le ${dated(kind, when)} tient toujours.`,
      discreet: `C’est rétabli : le rendez-vous du ${moment(when)} tient toujours.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) => {
    const when = wish(wished, said)
    return answer(
      `C’est noté : vous souhaitez changer le rendez-vous${when ? ` pour${when}` : ''}. L’actuel est maintenu jusqu’à confirmation d’un autre.${when ? '' : ' Écrivez ici le jour et l’heure qui vous conviennent.'}`,
      {
        short: `Noté : changer le rendez-vous${when ? ` pour${when}` : ''}. L'actuel tient tant qu'un autre n'est pas confirmé.${when ? '' : ' Quel jour, à quelle heure ?'}`,
      },
    )
  },
  request_recorded: ({ wished, hour: said }) =>
    answer(
      `C’est noté : vous souhaitez un rendez-vous${wish(wished, said)}. Nous vous écrirons dès qu’une date sera libre.`,
      {
        short: `Noté : vous souhaitez un rendez-vous${wish(wished, said)}. Nous vous écrirons pour la date.`,
      },
    ),
  which_appointment: ({ options }) =>
    answer(
      `De quel rendez-vous parlez-vous : ${joined(
        options.map(({ when }) => `celui du ${moment(when)}`),
        'ou',
      )} ? Répondez avec le jour et l’heure.`,
      {
        short: `Quel rendez-vous : ${joined(
          options.map(({ when }) => `le ${moment(when)}`),
          'ou',
        )} ? Répondez avec le jour et l'heure.`,
        ...pickButtons(options),
      },
    ),
  nothing_to_confirm: () =>
    answer(
      'Je ne trouve aucun rendez-vous à confirmer. Si vous pensez que c’est une erreur, écrivez PERSONA et nous vous aiderons.',
      {
        short:
          "Je ne trouve aucun rendez-vous à confirmer. Si c'est une erreur, envoyez PERSONA et nous vous aiderons.",
      },
    ),
  survey_thanks: ({ low }) =>
    low
      ? answer(
          'Merci de nous le dire. Nous sommes désolés que cela ne se soit pas mieux passé ; notre équipe va l’examiner.',
          { short: 'Merci de nous le dire. Nous sommes désolés ; notre équipe va examiner votre avis.' },
        )
      : answer('Merci de votre note ! Elle nous aide à mieux vous soigner.'),
  survey_ask_again: () =>
    answer('Je n’ai pas pu lire votre note. Répondez par un seul nombre entier de 1 à 10.', {
      short: "Je n'ai pas pu lire votre note. Répondez par un seul nombre de 1 à 10.",
    }),
  medication_taken_done: () =>
    answer('Parfait, c’est noté. Merci de nous le dire !', {
      short: "Parfait, c'est noté. Merci de nous le dire !",
    }),
  payment_done_noted: () =>
    answer(
      'Merci de nous le dire. Nous allons vérifier et, en attendant, nous ne vous écrirons plus pour ce paiement.',
    ),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Merci de nous le dire. Nous l’avons transmis à l’équipe soignante.${outOfHours ? ' Le centre est fermé : si cela ne peut pas attendre, allez aux urgences les plus proches.' : ''} Si cela s’aggrave, en cas de difficulté à respirer, de forte douleur à la poitrine ou de perte de connaissance, appelez le 112.`,
      {
        short: `Merci. Votre message est transmis aux soignants.${outOfHours ? ' Centre fermé : si cela presse, allez aux urgences.' : ''} Si cela devient grave, appelez le 112.`,
        discreet: `Nous avons bien reçu votre message et notre équipe va l’examiner.${outOfHours ? ' Le centre est fermé : si cela ne peut pas attendre, allez aux urgences les plus proches.' : ''} En cas d’urgence, appelez le 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'Nous avons enregistré votre demande sur les données personnelles. La personne chargée de leur protection la traitera et vous aurez une réponse dans le délai légal d’un mois.',
      {
        short:
          'Votre demande sur les données personnelles est enregistrée. Vous aurez une réponse sous un mois, le délai légal.',
      },
    ),
  billing_ack: () =>
    answer(
      'Merci de nous le dire et désolés pour la gêne. L’équipe de facturation va vérifier et vous répondra.',
      {
        short: 'Merci de nous le dire. Notre équipe de facturation va vérifier et vous répondra.',
        discreet: 'Merci de nous le dire. Notre équipe va vérifier et vous répondra.',
      },
    ),
  technical_ack: ({ link }) =>
    answer(
      `Désolés pour ce problème. Notre équipe technique est prévenue.${link ? ` Réessayez ici : ${link}` : ''}`,
    ),
  appointments_ack: () =>
    answer(
      'Nous avons transmis votre message à l’équipe des rendez-vous. Elle vous répondra dès que possible.',
      { short: 'Votre message est transmis aux rendez-vous. Vous aurez une réponse dès que possible.' },
    ),
  patient_care_ack: () =>
    answer(
      'Merci de nous le dire, et toutes nos excuses pour ce qui est arrivé. L’équipe des relations avec les patients va l’examiner et vous répondra.',
      { short: 'Merci de nous le dire, et toutes nos excuses. Notre équipe va examiner et vous répondra.' },
    ),
  condolence: () =>
    answer(
      'Nous vous présentons nos sincères condoléances. Tous les messages sont arrêtés. Si nous pouvons vous aider, écrivez PERSONA.',
      {
        short:
          'Nous vous présentons nos sincères condoléances. Plus aucun message ne partira. Pour une aide, envoyez PERSONA.',
      },
    ),
  human_ack: ({ hours }) =>
    answer(
      `Très bien, une personne de notre équipe vous répondra. Horaires : ${bare(hours)}. En cas d’urgence, appelez le 112.`,
      { short: `Très bien, une personne vous répondra. Horaires : ${bare(hours)}. Urgences : 112.` },
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Pour vous donner une réponse sûre, une personne de notre équipe vous répondra. Horaires : ${bare(hours)}.`,
      { short: `Une personne de notre équipe vous répondra. Horaires : ${bare(hours)}.` },
    ),
  wrong_recipient_ask: () =>
    answer(
      'Pouvez-vous confirmer que ces messages ne sont pas pour vous ? Si c’est le cas, nous ne les enverrons plus à ce contact.',
      {
        short:
          'Ces messages ne sont pas pour vous ? Répondez PAS POUR MOI et nous ne les enverrons plus à ce contact.',
        buttons: [
          { id: 'wrong_yes', label: 'Pas pour moi' },
          { id: 'wrong_no', label: 'Si, pour moi' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Merci de nous le dire et désolés pour la gêne. Nous n’enverrons plus ces messages ici. Si c’est une erreur, dites-le à votre centre.',
      {
        short:
          'Merci de nous le dire. Ces messages ne seront plus jamais envoyés à ce contact. Une erreur ? Dites-le à votre centre.',
      },
    ),
  preferences_noted: () =>
    answer(
      'Votre préférence est notée. Si vous avez donné un nouveau téléphone ou une nouvelle adresse, nous les vérifierons avant de les utiliser.',
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'Je ne peux pas écouter les messages vocaux',
      image: 'Je ne peux pas voir les images',
      document: 'Je ne peux pas ouvrir les documents',
      other: 'Je ne peux pas lire ce type de message',
    }[media]
    return answer(
      `${cannot}. Une personne va regarder ; si possible, écrivez-le. Si c’est urgent, appelez le 112.`,
      { short: `${cannot}. Une personne va regarder. Si cela presse, appelez le 112.` },
    )
  },
  courtesy: () => answer('Merci à vous ! Nous sommes là si vous avez besoin de nous.'),
  unclear_ask: () =>
    answer(
      'Je n’ai pas compris votre message. Pouvez-vous le dire autrement ? Écrivez PERSONA pour parler à une personne.',
      { short: 'Je ne comprends pas votre message. Dites-le autrement, ou envoyez PERSONA.' },
    ),

  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)} : ${bare(text)}. Si ce n’est pas ce que vous demandez, écrivez PERSONA.`, {
      short: `${bare(title)} : ${bare(text)}. Autre question ? Envoyez PERSONA.`,
    }),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer(
          'Je ne trouve aucun rendez-vous à venir. Si vous pensez que c’est une erreur, écrivez PERSONA.',
          { short: "Je ne trouve aucun rendez-vous à venir. Si c'est une erreur, envoyez PERSONA." },
        )
      : answer(
          `Vos prochains rendez-vous : ${joined(
            options.map(({ kind, when }) => `${term('fr', kind)} le ${moment(when)}`),
            'et',
          )}.${link ? ` Accès ici : ${link}` : ''}`,
          {
            discreet: `Vos rendez-vous : ${joined(
              options.map(({ when }) => `le ${moment(when)}`),
              'et',
            )}.`,
          },
        ),
  question_answer: ({ text }) =>
    answer(`${bare(text)}. S’il vous faut autre chose, écrivez PERSONA.`, {
      short: `${bare(text)}. Pour autre chose, envoyez PERSONA.`,
    }),
  clarify_ask: ({ options }) =>
    answer('Je veux bien vous comprendre : de quoi avez-vous besoin ? Choisissez ou écrivez PERSONA.', {
      plain: `Je veux bien vous comprendre : de quoi avez-vous besoin ? Répondez par un chiffre : ${numberedChoices('fr', options)}. Ou écrivez PERSONA.`,
      short: `Pour bien vous comprendre, répondez par un chiffre : ${numberedChoices('fr', options)}. Ou PERSONA.`,
      buttons: choiceButtons('fr', options),
    }),
  off_topic: () =>
    answer(
      'Je suis l’assistant de votre centre de soins : je ne peux aider que pour vos rendez-vous, soins, avis et paiements. Pour parler à une personne, écrivez PERSONA.',
      {
        short:
          "L'assistant du centre n'aide que pour vos rendez-vous, soins, avis et paiements. Pour une personne, envoyez PERSONA.",
      },
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, une question de votre programme${reminded(to)} : ${question}`,
    discreet: `${hello(to)}, vous avez une question de votre centre de soins${reminded(to)}. Répondez à ce message.`,
    subject: 'Une question de votre centre de soins',
  }),
  checkin_thanks: () =>
    answer('Merci, c’est noté dans votre programme.', { short: 'Merci, votre réponse est notée.' }),
  slot_offer: ({ kind, when }) =>
    answer(`Une place se libère (${term('fr', kind)}) : le ${moment(when)}. La voulez-vous ?`, {
      short: `Place libre (${term('fr', kind)}) : le ${moment(when)}. Répondez OUI ou proposez une autre date.`,
      discreet: `Une place se libère pour votre rendez-vous : le ${moment(when)}. La voulez-vous ?`,
      buttons: [
        { id: 'confirm', label: 'Oui, je la veux' },
        { id: 'reschedule', label: 'Une autre date' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`C’est fait : votre ${dated(kind, when)} est réservé.`, {
      short: `Fait : votre ${dated(kind, when)} est réservé.`,
      discreet: `C’est fait : votre rendez-vous du ${moment(when)} est réservé.`,
    }),
  slot_gone: () =>
    answer(
      'Cette place n’est plus libre. L’équipe des rendez-vous vous en proposera une autre dès que possible.',
      { short: "Cette place n'est plus libre. Nous vous en proposerons une autre dès que possible." },
    ),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} est votre code pour utiliser ce contact avec ${bare(organization)}. Écrivez-le dans la conversation où vous l’avez demandé. Si ce n’était pas vous, ignorez ce message.`,
      {
        short: `${code} est votre code (${bare(organization)}). Envoyez-le dans le chat. Si ce n'était pas vous, ignorez ce message.`,
        subject: 'Votre code',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Nous avons envoyé un code par ${channelName(channel)} à ce nouveau contact. Écrivez-le ici dans les dix minutes et nous l’utiliserons ensuite.`,
      {
        short: `Code envoyé par ${channelName(channel)} au nouveau contact. Envoyez-le ici dans les dix minutes pour l'activer.`,
      },
    ),
  contact_code_wrong: () =>
    answer('Ce code ne correspond pas. Vérifiez-le et écrivez-le de nouveau.', {
      short: 'Ce code ne correspond pas. Vérifiez-le et envoyez-le de nouveau.',
    }),
  contact_verified: () => answer('Vérifié : nous vous écrirons désormais à ce contact.'),

  linkPage: {
    lang: 'fr',
    confirmTitle: 'Votre rendez-vous',
    confirmButton: 'Je confirme ma venue',
    rescheduleButton: 'Je veux le changer',
    cancelButton: 'Annuler le rendez-vous',
    unsubscribeTitle: 'Ne plus recevoir de messages',
    unsubscribeText:
      'Appuyez sur le bouton et nous ne vous enverrons plus ces messages. Vous pouvez revenir quand vous voulez.',
    unsubscribeButton: 'Ne plus recevoir',
    requestTitle: 'Demandez votre rendez-vous',
    requestText:
      'Appuyez sur le bouton et notre équipe des rendez-vous vous écrira pour vous donner une date.',
    requestButton: 'Demander un rendez-vous',
    videoTitle: 'Votre téléconsultation',
    videoText: 'La téléconsultation s’ouvrira ici à l’heure de votre rendez-vous.',
    payTitle: 'Paiement de votre consultation',
    payText: 'Vous allez passer à la page de paiement sécurisée.',
    payButton: 'Aller au paiement',
    surveyTitle: 'Notez votre consultation',
    surveyText: 'Choisissez une note de 1 à 10.',
    surveyButton: 'Envoyer',
    doneTitle: 'C’est fait',
    doneText: 'Merci. Vous pouvez fermer cette page.',
    expiredTitle: 'Ce lien a expiré',
    expiredText: 'Répondez au message reçu ou appelez votre centre et nous vous aiderons.',
    emergencyNote: 'En cas d’urgence, appelez le 112.',
  },

  pushPage: {
    lang: 'fr',
    notificationTitle: 'Avis de votre centre',
    title: 'Avis sur cet appareil',
    text: 'Votre centre pourra vous avertir ici même si cette page est fermée. L’écran ne montrera ni la spécialité, ni le motif, ni les médicaments. Activez-le seulement sur un appareil à vous.',
    consent:
      'Je veux que mon centre envoie à cet appareil les avis sur mes rendez-vous et mes soins, et sur ceux des personnes à ma charge. Je peux les désactiver quand je veux.',
    onButton: 'Activer les avis sur cet appareil',
    offButton: 'Désactiver',
    onText: 'Les avis sont activés sur cet appareil.',
    offText: 'Les avis sont désactivés sur cet appareil.',
    deniedText:
      'Ce navigateur bloque les avis de cette page. Autorisez-les dans ses réglages et ouvrez-la de nouveau.',
    unsupportedText:
      'Ce navigateur ne peut pas recevoir d’avis. Nous continuerons à vous écrire comme avant.',
    installText:
      'Sur un iPhone ou un iPad, appuyez d’abord sur Partager et « Sur l’écran d’accueil ». Ouvrez ensuite la page de là.',
    unavailableText:
      'Votre centre n’envoie pas encore ce type d’avis. Nous continuerons à vous écrire comme avant.',
    failedText: 'Les avis n’ont pas pu être modifiés. Vérifiez la connexion et essayez de nouveau.',
    scriptText: 'Pour activer les avis, autorisez JavaScript dans ce navigateur.',
  },
}
