// Basque. Status: written for this product, not yet reviewed by a native reader.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, clock, joined, named, term, wishedClock } from './parts.ts'

const months = [
  'urtarrilaren',
  'otsailaren',
  'martxoaren',
  'apirilaren',
  'maiatzaren',
  'ekainaren',
  'uztailaren',
  'abuztuaren',
  'irailaren',
  'urriaren',
  'azaroaren',
  'abenduaren',
]

// Numbers take their endings by how they are read aloud: 11, 31 … end in -a (hamaika), others in a consonant (bat, bost, hamar) or a vowel.
const endsInA = (number: number): boolean => number % 20 === 11
const endsInConsonant = (number: number): boolean =>
  number % 20 === 1 || number % 10 === 5 || number % 20 === 10
const inessive = (number: number): string =>
  endsInA(number) ? `${number}n` : endsInConsonant(number) ? `${number}ean` : `${number}an`
const genitive = (number: number): string => (endsInConsonant(number) ? `${number}eko` : `${number}ko`)

const day = ({ day, month }: Day): string => `${named(months, month)} ${day}${endsInA(day) ? '' : 'a'}`
/** "abuztuaren 21ean": on that day. */
const onDay = ({ day, month }: Day): string => `${named(months, month)} ${inessive(day)}`
/** "abuztuaren 21eko": of that day. */
export const ofDay = ({ day, month }: Day): string => `${named(months, month)} ${genitive(day)}`
const hour = clock
/** "10:00etan", "10:30ean": at that time. */
const at = (when: { hour: number; minute: number }): string =>
  when.minute === 0
    ? `${clock(when)}etan`
    : `${clock(when)}${inessive(when.minute).slice(String(when.minute).length)}`
export const moment = (when: When): string => `${onDay(when)}, ${at(when)}`
const channelName = channelNamed('jakinarazpen')

/** "Hugoren", "Jonen", "Xabierren". */
export const possessor = (name: string): string =>
  /[aeiouáéíóúr]$/iu.test(name) ? `${name}ren` : `${name}en`
const hello = ({ given }: Reader): string => (given ? `Kaixo, ${given}` : 'Kaixo')
export const appointment = ({ about }: Reader, kind?: string): string =>
  `${about ? possessor(about) : 'zure'} hitzordua${kind ? ` (${term('eu', kind)})` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` (${possessor(about)}tzat)` : '')

const purposes = {
  care: ['hitzordu eta tratamenduen abisurik', 'hitzorduen eta tratamenduen abisuak'],
  billing: ['ordainketa-abisurik', 'ordainketa-abisuak'],
  survey: ['inkestarik', 'inkestak'],
  prevention: ['prebentzio-abisurik', 'prebentzio-abisuak'],
  commercial: ['merkataritza-mezurik', 'merkataritza-mezuak'],
} as const

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Zure zentroaren mezua',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Baieztatzen dut' },
  { id: 'reschedule', label: 'Aldatu' },
  { id: 'cancel', label: 'Bertan behera utzi' },
] as const

function wish(wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  const parts = [wished && onDay(wished), time && at(time)].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

const dated = (kind: string, when: When): string => `${term('eu', kind)}, ${moment(when)}`

export const eu: MessageBook = {
  language: 'eu',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}: ${appointment(to, kind)} baieztatuta dago: ${moment(when)}. Sartu hemen: ${link}`,
    short: `${hello(to)}: ${appointment(to, kind)} baieztatuta: ${moment(when)}. Esteka: ${link}`,
    discreet: `${hello(to)}: ${appointment(to)} baieztatuta dago: ${moment(when)}. Sartu hemen: ${link}`,
    subject: 'Hitzorduaren baieztapena',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}: gogoratu ${appointment(to)}${when ? `, ${moment(when)}` : ''}: ${term('eu', reason)}.${link ? ` Sartu hemen: ${link}` : ''}`,
    discreet: `${hello(to)}: gogoratu ${appointment(to)}${when ? `, ${moment(when)}` : ''}.${link ? ` Sartu hemen: ${link}` : ''}`,
    subject: 'Hitzorduaren gogorarazpena',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}: gogoratu${reminded(to)}: ${term('eu', reason)}. Egindakoan, erantzun «Hartuta».`,
    short: `${hello(to)}: gogoratu${reminded(to)}: ${term('eu', reason)}. Egindakoan, erantzun HARTUTA.`,
    discreet: `${hello(to)}: zure zentroaren gogorarazpen bat duzu${reminded(to)}. Egindakoan, abisatu.`,
    subject: 'Zure zentroaren gogorarazpena',
    buttons: [{ id: 'taken', label: 'Hartuta' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}: gogoratu${reminded(to)}: ${term('eu', reason)}. Hitzordua eskatu nahi baduzu, erantzun mezu honi.`,
    discreet: `${hello(to)}: zure zentroaren gogorarazpen bat duzu${reminded(to)}. Hitzordua eskatzeko, jarri harremanetan zentroarekin.`,
    subject: 'Zure zentroaren gogorarazpena',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Baloratu ${visit ? ofDay(visit) : 'gaurko'} kontsulta (${term('eu', specialty)}) 1etik 10era bitarteko puntuazio batekin.`,
    discreet: `Baloratu ${visit ? ofDay(visit) : 'gaurko'} kontsulta 1etik 10era bitarteko puntuazio batekin.`,
    subject: 'Baloratu zure kontsulta',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Ordainketa bat duzu egiteke (${amount}), ${ofDay(visit)} kontsultarena. Ordaindu hemen: ${link}`,
    discreet: `Zure zentroaren abisu bat duzu, kontsulta bati buruzkoa. Xehetasunak hemen: ${link}`,
    subject: 'Ordainketa-abisua',
    buttons: [{ id: 'pay_done', label: 'Ordaindu dut' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Zure zentroaren abisua',
  }),

  danger_emergency: () =>
    answer(
      'Larrialdia izan daiteke: deitu orain 112ra. Doakoa da eta 24 orduz erantzuten du. Ez itxaron erantzunik hemen; txat honek ez ditu larrialdiak artatzen.',
      { subject: 'Deitu orain 112ra' },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Eskerrik asko kontatzeagatik; hau ez da bakarrik igaro behar. Deitu 024ra: doakoa eta konfidentziala da, eta 24 orduz erantzuten du. Orain bertan arriskurik badago, deitu 112ra.${personCalls ? ' Gure taldeko pertsona batek deituko dizu.' : ''}`,
      {
        short: `Hau ez da bakarrik igaro behar. Deitu 024ra, doan, 24 orduz. Orain arriskurik badago, deitu 112ra.${personCalls ? ' Pertsona batek deituko dizu.' : ''}`,
        discreet: `Norbaitekin hitz egin dezakezu orain 024an, doan, 24 orduz. Arriskurik badago, deitu 112ra.${personCalls ? ' Gure taldeko pertsona batek deituko dizu.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'Orain arriskurik badago, deitu 112ra. 016an doan erantzuten dute, 24 orduz. Ez da fakturan agertzen, baina komeni da deia telefonotik ezabatzea.',
    ),

  disclosure: ({ organization }) =>
    answer(`Laguntzaile automatikoa naiz (${bare(organization)}). Idatzi PERSONA norbaitekin hitz egiteko.`),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'eta')
    const by = channel ? ` ${channelName(channel)} bidez` : ''
    const care = purpose === 'care' ? 'Beste abisuak' : 'Zure hitzorduen eta tratamenduen abisuak'
    return answer(
      `Eginda: ez dizugu ${purpose ? purposes[purpose][0] : 'mezurik'} gehiago bidaliko${by}.${others ? ` ${care} ${others} bidez jasoko dituzu.` : ''} Iritziz aldatzen baduzu, erantzun ALTA.`,
      {
        short: `Eginda: ez dizugu ${purpose ? purposes[purpose][0] : 'mezurik'} gehiago bidaliko${by}.${others ? ` Hitzorduen abisuak ${others} bidez jasoko dituzu.` : ''} Itzultzeko: ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Eginda: ${purpose ? purposes[purpose][1] : 'gure mezuak'} jasoko dituzu berriro${channel ? ` ${channelName(channel)} bidez` : ''}. Uzteko, erantzun BAJA.`,
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Eskerrik asko. Hitzordua baieztatuta dago: ${dated(kind, when)}. Ordura arte!`, {
      discreet: `Eskerrik asko. Hitzordua baieztatuta dago: ${moment(when)}.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Hitzordu hau bertan behera utzi nahi duzu? ${dated(kind, when)}.`, {
      short: `Hitzordu hau bertan behera utzi nahi duzu? ${dated(kind, when)}. Erantzun BAI, BERTAN BEHERA.`,
      discreet: `Hitzordu hau bertan behera utzi nahi duzu? Data: ${moment(when)}.`,
      buttons: [
        { id: 'cancel_yes', label: 'Bai, bertan behera' },
        { id: 'cancel_no', label: 'Ez, mantendu' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(
      `Hitzordua bertan behera geratu da: ${dated(kind, when)}. Nahi gabe izan bada, hamar minutu dituzu desegiteko.`,
      {
        discreet: `Hitzordua bertan behera geratu da: ${moment(when)}. Nahi gabe izan bada, hamar minutu dituzu desegiteko.`,
        buttons: [{ id: 'cancel_undo', label: 'Desegin' }],
      },
    ),
  cancel_kept: ({ kind, when }) =>
    answer(`Ados, hitzordua mantentzen da: ${dated(kind, when)}.`, {
      discreet: `Ados, hitzordua mantentzen da: ${moment(when)}.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`Deseginda: hitzorduak bere horretan jarraitzen du: ${dated(kind, when)}.`, {
      discreet: `Deseginda: hitzorduak bere horretan jarraitzen du: ${moment(when)}.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) =>
    answer(
      `Jasota: hitzordua aldatu nahi duzu${wish(wished, said)}. Oraingo hitzorduak bere horretan jarraitzen du, beste bat baieztatu arte.${wished || said ? '' : ' Idatzi hemen zein egun eta ordu datorkizun ondo.'}`,
    ),
  request_recorded: ({ wished, hour: said }) =>
    answer(`Jasota: hitzordua nahi duzu${wish(wished, said)}. Data bat dagoenean abisatuko dizugu.`),
  which_appointment: ({ options }) =>
    answer(
      `Zein hitzorduri buruz ari zara: ${joined(
        options.map(({ when }) => moment(when)),
        'edo',
      )}? Erantzun eguna eta ordua adieraziz.`,
      pickButtons(options),
    ),
  nothing_to_confirm: () =>
    answer(
      'Ez dut baieztatzeko dagoen hitzordurik aurkitu. Akatsa dela uste baduzu, idatzi PERSONA eta lagunduko dizugu.',
    ),
  survey_thanks: ({ low }) =>
    low
      ? answer('Eskerrik asko esateagatik. Sentitzen dugu hobeto joan ez izana; gure taldeak aztertuko du.')
      : answer('Eskerrik asko zure balorazioagatik! Zu hobeto zaintzen laguntzen digu.'),
  survey_ask_again: () =>
    answer(
      'Ezin izan dut zure puntuazioa irakurri. Erantzun, mesedez, 1etik 10era bitarteko zenbaki bakar batekin.',
    ),
  medication_taken_done: () => answer('Primeran, jasota geratu da. Eskerrik asko abisatzeagatik!'),
  payment_done_noted: () =>
    answer(
      'Eskerrik asko abisatzeagatik. Egiaztatuko dugu eta, bitartean, ez dizugu ordainketa horren abisurik bidaliko.',
    ),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Eskerrik asko kontatzeagatik. Osasun-taldeari helarazi diogu, azter dezan.${outOfHours ? ' Orain zentroa itxita dago: ezin baduzu itxaron, joan gertuen dagoen larrialdi-zerbitzura.' : ''} Okerrera egiten badu, arnasa hartzea kostatzen bada, edo bularreko min handia edo konortea galtzea badago, deitu 112ra.`,
      {
        short: `Eskerrik asko. Osasun-taldeak aztertuko du.${outOfHours ? ' Orain itxita gaude: ezin baduzu itxaron, joan larrialdietara.' : ''} Okerrera badoa edo larria bada, deitu 112ra.`,
        discreet: `Zure mezua jaso dugu, eta gure taldeak aztertuko du.${outOfHours ? ' Orain zentroa itxita dago: ezin baduzu itxaron, joan gertuen dagoen larrialdi-zerbitzura.' : ''} Larrialdia bada, deitu 112ra.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'Datu pertsonalei buruzko zure eskaera erregistratu dugu. Datuen babesaz arduratzen den pertsonak aztertuko du, eta hilabeteko legezko epean jasoko duzu erantzuna.',
      {
        short:
          'Datu pertsonalei buruzko zure eskaera erregistratu dugu. Hilabeteko legezko epean jasoko duzu erantzuna.',
      },
    ),
  billing_ack: () =>
    answer(
      'Eskerrik asko abisatzeagatik eta barkatu eragozpenak. Fakturazio-taldeak aztertuko du eta erantzungo dizu.',
      { discreet: 'Eskerrik asko abisatzeagatik. Gure taldeak aztertuko du eta erantzungo dizu.' },
    ),
  technical_ack: ({ link }) =>
    answer(
      `Sentitzen dugu arazoa. Gure laguntza-taldeak badu abisua.${link ? ` Saiatu berriro hemen: ${link}` : ''}`,
    ),
  appointments_ack: () =>
    answer('Zure mezua hitzorduen taldeari helarazi diogu. Ahal bezain laster erantzungo dizu.'),
  patient_care_ack: () =>
    answer(
      'Eskerrik asko kontatzeagatik eta barkatu gertatutakoa. Pazientearen arretarako taldeak aztertuko du eta erantzungo dizu.',
    ),
  condolence: () =>
    answer(
      'Benetan sentitzen dugu zuen galera. Mezu guztiak gelditu ditugu. Zerbaitetan lagundu badezakegu, idatzi PERSONA.',
    ),
  human_ack: ({ hours }) =>
    answer(
      `Ados, gure taldeko pertsona batek artatuko zaitu. Arreta-ordutegia: ${bare(hours)}. Larrialdia bada, deitu 112ra.`,
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Erantzun segurua emateko, gure taldeko pertsona batek erantzungo dizu. Arreta-ordutegia: ${bare(hours)}.`,
    ),
  wrong_recipient_ask: () =>
    answer(
      'Mezu hauek ez direla zuretzat berresten diguzu? Hala bada, ez dugu gehiagorik bidaliko kontaktu honetara.',
      {
        short:
          'Mezu hauek ez dira zuretzat? Erantzun EZ DIRA NIRETZAT eta ez dugu gehiagorik bidaliko kontaktu honetara.',
        buttons: [
          { id: 'wrong_yes', label: 'Ez dira niretzat' },
          { id: 'wrong_no', label: 'Bai, niretzat dira' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Eskerrik asko abisatzeagatik eta barkatu eragozpenak. Ez dugu mezu horiek gehiago bidaliko hona. Akats bat izan bada, abisatu zure zentroari.',
    ),
  preferences_noted: () =>
    answer(
      'Zure lehentasuna jaso dugu. Telefono edo helbide berri bat eman badiguzu, egiaztatu egingo dugu erabili aurretik.',
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'Ezin dut audiorik entzun',
      image: 'Ezin dut irudirik ikusi',
      document: 'Ezin dut dokumenturik ireki',
      other: 'Ezin dut horrelako mezurik irakurri',
    }[media]
    return answer(
      `${cannot}. Pertsona batek aztertuko du; ahal baduzu, idatzi. Premiazkoa bada, deitu 112ra.`,
    )
  },
  courtesy: () => answer('Eskerrik asko zuri! Hemen gaude ezer behar baduzu.'),
  unclear_ask: () =>
    answer(
      'Ez dut zure mezua ulertu. Beste modu batera esan dezakezu? Idatzi PERSONA norbaitekin hitz egiteko.',
    ),
  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. Ez bada galdetu duzuna, idatzi PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('Ez dut hurrengo hitzordurik aurkitu. Akatsa dela uste baduzu, idatzi PERSONA.')
      : answer(
          `Zure agenda: ${joined(
            options.map(({ kind, when }) => `${term('eu', kind)}, ${moment(when)}`),
            'eta',
          )}.${link ? ` Sartu hemen: ${link}` : ''}`,
          {
            discreet: `Zure hitzorduak: ${joined(
              options.map(({ when }) => moment(when)),
              'eta',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. Beste zerbait behar baduzu, idatzi PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('Ondo ulertu nahi zaitut: zer behar duzu? Aukeratu bat edo idatzi PERSONA.', {
      plain: `Ondo ulertu nahi zaitut: zer behar duzu? Erantzun zenbaki batekin: ${numberedChoices('eu', options)}. Edo idatzi PERSONA.`,
      short: `Ondo ulertzeko, erantzun zenbakia bakarrik: ${numberedChoices('eu', options)}. Edo idatzi PERSONA.`,
      buttons: choiceButtons('eu', options),
    }),
  off_topic: () =>
    answer(
      'Zure zentroko laguntzailea naiz: hitzordu, tratamendu, abisu eta ordainketetan bakarrik lagun dezaket. Norbaitekin hitz egiteko, idatzi PERSONA.',
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, zure programaren galdera${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, zure zentroak galdera bat egin nahi dizu${reminded(to)}. Erantzun mezu honi.`,
    subject: 'Zure zentroaren galdera',
  }),
  checkin_thanks: () => answer('Eskerrik asko, zure programan jaso dugu.'),
  slot_offer: ({ kind, when }) =>
    answer(`Ordu libre bat dago: ${term('eu', kind)}, ${moment(when)}. Nahi duzu?`, {
      short: `Ordu librea: ${term('eu', kind)}, ${moment(when)}. Erantzun BAI nahi baduzu, edo esan beste bat.`,
      discreet: `Ordu libre bat dago zure hitzordurako: ${moment(when)}. Nahi duzu?`,
      buttons: [
        { id: 'confirm', label: 'Bai, nahi dut' },
        { id: 'reschedule', label: 'Beste une bat' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Eginda: zure hitzordua, ${term('eu', kind)}, ${moment(when)}.`, {
      discreet: `Eginda: zure hitzordua, ${moment(when)}.`,
    }),
  slot_gone: () =>
    answer('Ordu hori ez dago libre jada. Hitzorduen taldeak beste bat proposatuko dizu ahal bezain laster.'),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} da kontaktu hau ${bare(organization)} zentroarekin erabiltzeko kodea. Idatzi eskatu zenuen elkarrizketan. Zuk eskatu ez baduzu, ez egin kasurik.`,
      {
        short: `${code} da zure kodea (${bare(organization)}). Idatzi eskatu zenuen txatean. Zuk eskatu ez baduzu, ez egin kasurik.`,
        subject: 'Zure kodea',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Kode bat bidali dugu kontaktu berrira (${channelName(channel)}). Idatzi hemen hamar minutu baino lehen, eta hortik aurrera erabiliko dugu.`,
    ),
  contact_code_wrong: () => answer('Kode hori ez dator bat. Begiratu berriro eta idatzi beste behin.'),
  contact_verified: () => answer('Egiaztatuta: hemendik aurrera kontaktu horretara idatziko dizugu.'),

  linkPage: {
    lang: 'eu',
    confirmTitle: 'Zure hitzordua',
    confirmButton: 'Joango naiz',
    rescheduleButton: 'Aldatu nahi dut',
    cancelButton: 'Bertan behera utzi',
    unsubscribeTitle: 'Mezuak jasotzeari uztea',
    unsubscribeText: 'Sakatu botoia eta ez dizugu horrelako mezurik bidaliko. Nahi duzunean itzul zaitezke.',
    unsubscribeButton: 'Ez jaso gehiago',
    requestTitle: 'Eskatu hitzordua',
    requestText: 'Sakatu botoia eta gure hitzorduen taldeak idatziko dizu data emateko.',
    requestButton: 'Hitzordua eskatu',
    videoTitle: 'Zure bideokontsulta',
    videoText: 'Bideokontsulta hemen irekiko da hitzorduaren orduan.',
    payTitle: 'Zure kontsultaren ordainketa',
    payText: 'Ordainketa-orri segurura joango zara.',
    payButton: 'Ordaintzera joan',
    surveyTitle: 'Baloratu zure kontsulta',
    surveyText: 'Aukeratu 1etik 10era bitarteko puntuazio bat.',
    surveyButton: 'Bidali',
    doneTitle: 'Eginda',
    doneText: 'Eskerrik asko. Orri hau itxi dezakezu.',
    expiredTitle: 'Esteka hau iraungi da',
    expiredText: 'Erantzun jaso zenuen mezuari edo deitu zure zentrora, eta lagunduko dizugu.',
    emergencyNote: 'Larrialdia bada, deitu 112ra.',
  },

  pushPage: {
    lang: 'eu',
    notificationTitle: 'Zure zentroaren abisua',
    title: 'Abisuak gailu honetan',
    text: 'Zure zentroak hemen abisatu ahal izango dizu, orri hau irekita ez badago ere. Pantailan ez dira agertuko espezialitatea, arrazoia ez sendagaiak. Aktibatu zurea den gailu batean bakarrik.',
    consent:
      'Nire zentroak nire hitzorduen eta tratamenduen abisuak, eta nire ardurapeko pertsonenak, gailu honetara bidaltzea nahi dut. Nahi dudanean desaktiba ditzaket.',
    onButton: 'Aktibatu abisuak gailu honetan',
    offButton: 'Desaktibatu',
    onText: 'Abisuak aktibatuta daude gailu honetan.',
    offText: 'Abisuak desaktibatuta daude gailu honetan.',
    deniedText:
      'Nabigatzaile honek blokeatuta ditu orri honen abisuak. Baimendu ezarpenetan eta ireki berriro orria.',
    unsupportedText: 'Nabigatzaile honek ezin du abisurik jaso. Orain arte bezala idazten jarraituko dizugu.',
    installText:
      'iPhone edo iPad batean, sakatu lehenengo Partekatu eta «Gehitu hasierako pantailan». Gero, ireki orria handik.',
    unavailableText:
      'Zure zentroak oraindik ez du horrelako abisurik bidaltzen. Orain arte bezala idazten jarraituko dizugu.',
    failedText: 'Ezin izan dira abisuak aldatu. Egiaztatu konexioa eta saiatu berriro.',
    scriptText: 'Abisuak aktibatzeko, baimendu JavaScript nabigatzaile honetan.',
  },
}
