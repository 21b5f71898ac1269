// Portuguese (of Portugal). Status: written for this product; wording not yet checked by a native health communicator.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, joined, named, term, wishedClock } from './parts.ts'

const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]

export const day = ({ day, month }: Day): string => `${day} de ${named(months, month)}`
const hour = ({ hour, minute }: { hour: number; minute: number }): string =>
  `${hour}h${String(minute).padStart(2, '0')}`
const at = (when: { hour: number; minute: number }): string =>
  when.hour === 1 ? `à ${hour(when)}` : `às ${hour(when)}`
export const moment = (when: When): string => `${day(when)} ${at(when)}`
const channelName = channelNamed('notificação')

const hello = ({ given }: Reader): string => (given ? `Olá ${given}` : 'Olá')
/** For an SMS, which pays for every letter outside GSM-7: the á of Olá is one. */
const called = ({ given }: Reader): string => (given ? `${given}, ` : '')
export const appointment = ({ about }: Reader, kind?: string): string =>
  `a ${about ? '' : 'sua '}consulta${kind ? ` (${term('pt', kind)})` : ''}${about ? ` de ${about}` : ''}`
const reminded = ({ about }: Reader): string => (about ? ` para ${about}` : '')

const purposes = {
  care: 'avisos de consultas e tratamentos',
  billing: 'avisos de pagamento',
  survey: 'inquéritos',
  prevention: 'avisos de prevenção',
  commercial: 'mensagens comerciais',
}

const stopped = {
  care: 'os avisos de consultas e tratamentos',
  billing: 'os avisos de pagamento',
  survey: 'os inquéritos',
  prevention: 'os avisos de prevenção',
  commercial: 'as mensagens comerciais',
}

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'Mensagem do seu centro de saúde',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Confirmo' },
  { id: 'reschedule', label: 'Alterar' },
  { id: 'cancel', label: 'Cancelar' },
] as const

function wish(wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  return [wished && ` para ${day(wished)}`, time && ` ${at(time)}`].filter(Boolean).join('')
}

const dated = (kind: string, when: When): string => `consulta (${term('pt', kind)}) de ${moment(when)}`

export const pt: MessageBook = {
  language: 'pt',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} está confirmada para ${moment(when)}. Aceda aqui: ${link}`,
    short: `${called(to)}confirmada ${appointment(to, kind)} de ${moment(when)}. Aceda: ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} está confirmada para ${moment(when)}. Aceda aqui: ${link}`,
    subject: 'Confirmação de consulta',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, lembramos ${appointment(to)}${when ? ` de ${moment(when)}` : ''}: ${term('pt', reason)}.${link ? ` Aceda aqui: ${link}` : ''}`,
    short: `${called(to)}lembrete: ${appointment(to)}${when ? ` de ${moment(when)}` : ''}, ${term('pt', reason)}.${link ? ` Aceda: ${link}` : ''}`,
    discreet: `${hello(to)}, lembramos ${appointment(to)}${when ? ` de ${moment(when)}` : ''}.${link ? ` Aceda aqui: ${link}` : ''}`,
    subject: 'Lembrete de consulta',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, lembrete${reminded(to)}: ${term('pt', reason)}. Quando estiver feito, responda «Tomado».`,
    short: `${hello(to)}, lembrete${reminded(to)}: ${term('pt', reason)}. Depois responda TOMADO.`,
    discreet: `${hello(to)}, tem um lembrete do seu centro de saúde${reminded(to)}. Quando estiver feito, avise-nos.`,
    subject: 'Lembrete do seu centro de saúde',
    buttons: [{ id: 'taken', label: 'Tomado' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, lembrete${reminded(to)}: ${term('pt', reason)}. Para marcar consulta, responda a esta mensagem.`,
    discreet: `${hello(to)}, tem um lembrete do seu centro de saúde${reminded(to)}. Para marcar consulta, contacte o centro.`,
    subject: 'Lembrete do seu centro de saúde',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Avalie a sua consulta (${term('pt', specialty)}) ${visit ? `de ${day(visit)}` : 'de hoje'} com uma nota de 1 a 10.`,
    discreet: `Avalie a sua consulta ${visit ? `de ${day(visit)}` : 'de hoje'} com uma nota de 1 a 10.`,
    subject: 'Avalie a sua consulta',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `Tem um pagamento pendente de ${amount} pela sua consulta de ${day(visit)}. Pague aqui: ${link}`,
    discreet: `Tem um aviso do seu centro sobre uma consulta. Detalhes aqui: ${link}`,
    subject: 'Aviso de pagamento',
    buttons: [{ id: 'pay_done', label: 'Já paguei' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'Aviso do seu centro de saúde',
  }),

  danger_emergency: () =>
    answer(
      'Pode ser uma emergência: ligue já para o 112. É grátis e atende 24 horas. Não espere resposta por aqui; este chat não atende urgências.',
      {
        short:
          'Pode ser uma emergência: ligue já para o 112, grátis, 24 horas. Este chat não atende urgências.',
        subject: 'Ligue já para o 112',
      },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Obrigado por contar; ninguém tem de passar por isto na solidão. Ligue para o 024: é grátis, confidencial e atende 24 horas. Se há perigo agora mesmo, ligue para o 112.${personCalls ? ' Uma pessoa da nossa equipa vai ligar-lhe.' : ''}`,
      {
        short: `Obrigado por contar. Ligue 024, grátis, 24 horas. Se há perigo agora, ligue 112.${personCalls ? ' Uma pessoa vai ligar-lhe.' : ''}`,
        discreet: `Pode falar agora com alguém no 024, grátis, 24 horas. Se há perigo, ligue para o 112.${personCalls ? ' Uma pessoa da nossa equipa vai ligar-lhe.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'Se há perigo agora, ligue para o 112. O 016 atende grátis 24 horas. Não aparece na fatura, mas convém apagar a chamada do telefone.',
      {
        short:
          'Se há perigo, ligue 112. O 016 é grátis, 24 horas. Não sai na fatura; apague a chamada do telefone.',
      },
    ),

  disclosure: ({ organization }) =>
    answer(
      `Sou um assistente automático (${bare(organization)}). Escreva PERSONA para falar com uma pessoa.`,
    ),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'e')
    const by = channel ? ` por ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Outros avisos' : 'Os avisos das suas consultas e tratamentos'
    return answer(
      `Feito: não enviaremos mais ${purpose ? purposes[purpose] : 'mensagens'}${by}.${others ? ` ${care} continuam a chegar por ${others}.` : ''} Se mudar de ideias, responda ALTA.`,
      {
        short: `Feito: acabaram ${purpose ? stopped[purpose] : 'as mensagens'}${by}.${others ? ` O mais importante chega por ${others}.` : ''} Para voltar: ALTA.`,
      },
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Feito: volta a receber ${purpose ? purposes[purpose] : 'as nossas mensagens'}${channel ? ` por ${channelName(channel)}` : ''}. Para parar, responda BAJA.`,
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Obrigado. A ${dated(kind, when)} fica confirmada. Até lá!`, {
      discreet: `Obrigado. A consulta de ${moment(when)} fica confirmada.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Quer cancelar a ${dated(kind, when)}?`, {
      short: `Quer cancelar a ${dated(kind, when)}? Responda SIM, CANCELAR.`,
      discreet: `Quer cancelar a consulta de ${moment(when)}?`,
      buttons: [
        { id: 'cancel_yes', label: 'Sim, cancelar' },
        { id: 'cancel_no', label: 'Não, mantenho' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(`A ${dated(kind, when)} fica cancelada. Se foi engano, pode desfazer durante dez minutos.`, {
      discreet: `A consulta de ${moment(when)} fica cancelada. Se foi engano, pode desfazer durante dez minutos.`,
      buttons: [{ id: 'cancel_undo', label: 'Desfazer' }],
    }),
  cancel_kept: ({ kind, when }) =>
    answer(`De acordo, a ${dated(kind, when)} mantém-se.`, {
      discreet: `De acordo, a consulta de ${moment(when)} mantém-se.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`Desfeito: a ${dated(kind, when)} continua marcada.`, {
      discreet: `Desfeito: a consulta de ${moment(when)} continua marcada.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) => {
    const when = wish(wished, said)
    return answer(
      `Anotado: quer mudar a consulta${when}. A atual mantém-se até lhe confirmarmos outra.${when ? '' : ' Escreva aqui o dia e a hora que lhe convêm.'}`,
      {
        short: `Anotado: quer mudar a consulta${when}. A atual vale até haver outra.${when ? '' : ' Que dia e hora lhe convém?'}`,
      },
    )
  },
  request_recorded: ({ wished, hour: said }) =>
    answer(`Anotado: quer uma consulta${wish(wished, said)}. Avisamos quando houver uma data para si.`),
  which_appointment: ({ options }) =>
    answer(
      `A que consulta se refere: ${joined(
        options.map(({ when }) => `a de ${moment(when)}`),
        'ou',
      )}? Responda com o dia e a hora.`,
      pickButtons(options),
    ),
  nothing_to_confirm: () =>
    answer('Não encontro nenhuma consulta por confirmar. Se acha que é um erro, escreva PERSONA e ajudamos.'),
  survey_thanks: ({ low }) =>
    low
      ? answer(
          'Obrigado por nos dizer. Lamentamos que não tenha corrido melhor; a nossa equipa vai analisar.',
        )
      : answer('Obrigado pela sua avaliação! Ajuda-nos a cuidar melhor de si.'),
  survey_ask_again: () =>
    answer('Não consegui ler a sua nota. Responda, por favor, com um só número de 1 a 10.'),
  medication_taken_done: () => answer('Perfeito, fica anotado. Obrigado por avisar!'),
  payment_done_noted: () =>
    answer('Obrigado por avisar. Vamos verificar e, entretanto, não enviaremos mais avisos desse pagamento.'),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Obrigado por contar. Passámos a sua mensagem à equipa de saúde.${outOfHours ? ' O centro está fechado: se não pode esperar, vá ao serviço de urgência mais próximo.' : ''} Se piorar, custar a respirar, houver dor forte no peito ou perda de consciência, ligue para o 112.`,
      {
        short: `Obrigado. A equipa de saúde vai ver.${outOfHours ? ' Estamos fechados: se não pode esperar, vá às urgências.' : ''} Se for grave, ligue 112.`,
        discreet: `Recebemos a sua mensagem e a nossa equipa vai vê-la.${outOfHours ? ' O centro está fechado: se não pode esperar, vá ao serviço de urgência mais próximo.' : ''} Em caso de emergência, ligue para o 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'Registámos o seu pedido sobre dados pessoais. A pessoa responsável pela proteção de dados vai tratá-lo e terá resposta no prazo legal de um mês.',
      { short: 'Registámos o seu pedido sobre dados pessoais. Terá resposta no prazo legal de um mês.' },
    ),
  billing_ack: () =>
    answer('Obrigado por avisar e desculpe o incómodo. A equipa de faturação vai verificar e responder.', {
      discreet: 'Obrigado por avisar. A nossa equipa vai verificar e responder.',
    }),
  technical_ack: ({ link }) =>
    answer(
      `Lamentamos o problema. A nossa equipa técnica já foi avisada.${link ? ` Tente de novo aqui: ${link}` : ''}`,
      {
        short: `Lamentamos o problema. O suporte já sabe.${link ? ` Tente de novo: ${link}` : ''}`,
      },
    ),
  appointments_ack: () =>
    answer('Passámos a sua mensagem à equipa de marcações. Vai responder assim que puder.'),
  patient_care_ack: () =>
    answer(
      'Obrigado por contar, e pedimos desculpa pelo sucedido. O apoio ao utente vai analisar e responder.',
    ),
  condolence: () =>
    answer(
      'Lamentamos muito a vossa perda. Parámos todas as mensagens. Se pudermos ajudar, escreva PERSONA.',
    ),
  human_ack: ({ hours }) =>
    answer(
      `De acordo, vai responder-lhe uma pessoa da nossa equipa. Horário: ${bare(hours)}. Se é uma emergência, ligue para o 112.`,
      { short: `De acordo, vai responder-lhe uma pessoa. Horário: ${bare(hours)}. Emergências: 112.` },
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `Para lhe dar uma resposta segura, vai responder uma pessoa da nossa equipa. Horário: ${bare(hours)}.`,
    ),
  wrong_recipient_ask: () =>
    answer(
      'Confirma que estas mensagens não são para si? Se assim for, deixamos de as enviar para este contacto.',
      {
        short: 'Estas mensagens não são para si? Responda NAO SAO PARA MIM e deixamos de as enviar.',
        buttons: [
          { id: 'wrong_yes', label: 'Não são para mim' },
          { id: 'wrong_no', label: 'Sim, são para mim' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Obrigado por avisar e desculpe o incómodo. Não enviaremos mais essas mensagens para aqui. Se foi engano, avise o seu centro.',
    ),
  preferences_noted: () =>
    answer(
      'Anotámos a sua preferência. Se nos deu um telefone ou uma morada novos, vamos verificar antes de usar.',
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'Não posso ouvir áudios',
      image: 'Não posso ver imagens',
      document: 'Não posso abrir documentos',
      other: 'Não posso ler este tipo de mensagem',
    }[media]
    return answer(`${cannot}. Uma pessoa vai ver; se puder, escreva. Se é urgente, ligue para o 112.`)
  },
  courtesy: () => answer('Obrigado! Estamos aqui se precisar de alguma coisa.'),
  unclear_ask: () =>
    answer('Não entendi a sua mensagem. Pode dizê-lo de outra forma? Escreva PERSONA para falar com alguém.'),

  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. Se não é o que pergunta, escreva PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('Não encontro nenhuma consulta próxima. Se acha que é um erro, escreva PERSONA.')
      : answer(
          `As suas próximas consultas: ${joined(
            options.map(({ kind, when }) => `${term('pt', kind)} a ${moment(when)}`),
            'e',
          )}.${link ? ` Aceda aqui: ${link}` : ''}`,
          {
            short: `Consultas: ${joined(
              options.map(({ kind, when }) => `${term('pt', kind)} a ${moment(when)}`),
              'e',
            )}.${link ? ` Aceda: ${link}` : ''}`,
            discreet: `As suas consultas: ${joined(
              options.map(({ when }) => `a ${moment(when)}`),
              'e',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. Se precisar de mais alguma coisa, escreva PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('Quero entender bem: de que precisa? Escolha uma opção ou escreva PERSONA.', {
      plain: `Quero entender bem: de que precisa? Responda com um número: ${numberedChoices('pt', options)}. Ou escreva PERSONA.`,
      short: `Responda com um número: ${numberedChoices('pt', options)}. Ou PERSONA.`,
      buttons: choiceButtons('pt', options),
    }),
  off_topic: () =>
    answer(
      'Sou o assistente do seu centro de saúde: só posso ajudar com as suas consultas, tratamentos, avisos e pagamentos. Para falar com alguém, escreva PERSONA.',
      {
        short:
          'Só posso ajudar com as suas consultas, tratamentos, avisos e pagamentos. Para falar com alguém: PERSONA.',
      },
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, uma pergunta do seu programa${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, tem uma pergunta do seu centro de saúde${reminded(to)}. Responda a esta mensagem.`,
    subject: 'Uma pergunta do seu centro de saúde',
  }),
  checkin_thanks: () => answer('Obrigado, fica anotado no seu programa.'),
  slot_offer: ({ kind, when }) =>
    answer(`Há uma vaga (${term('pt', kind)}): ${moment(when)}. Interessa-lhe?`, {
      short: `Há uma vaga (${term('pt', kind)}): ${moment(when)}. Responda SIM ou diga outra data.`,
      discreet: `Há uma vaga para a sua consulta: ${moment(when)}. Interessa-lhe?`,
      buttons: [
        { id: 'confirm', label: 'Sim, quero' },
        { id: 'reschedule', label: 'Outra data' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Feito: a sua ${dated(kind, when)} fica marcada.`, {
      discreet: `Feito: a sua consulta de ${moment(when)} fica marcada.`,
    }),
  slot_gone: () =>
    answer('Essa vaga já não está livre. A equipa de marcações vai propor-lhe outra assim que puder.'),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} é o seu código para usar este contacto com ${bare(organization)}. Escreva-o na conversa onde o pediu. Se não o pediu, ignore esta mensagem.`,
      {
        short: `${code} é o seu código (${bare(organization)}). Escreva-o na conversa. Se não o pediu, ignore.`,
        subject: 'O seu código',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `Enviámos um código por ${channelName(channel)} a esse contacto novo. Escreva-o aqui nos próximos dez minutos e passamos a usá-lo.`,
      {
        short: `Enviámos um código por ${channelName(channel)} ao contacto novo. Escreva-o aqui em dez minutos.`,
      },
    ),
  contact_code_wrong: () => answer('Esse código não coincide. Verifique e escreva-o de novo.'),
  contact_verified: () => answer('Verificado: a partir de agora escrevemos para esse contacto.'),

  linkPage: {
    lang: 'pt',
    confirmTitle: 'A sua consulta',
    confirmButton: 'Confirmo que vou',
    rescheduleButton: 'Quero alterá-la',
    cancelButton: 'Cancelar a consulta',
    unsubscribeTitle: 'Deixar de receber mensagens',
    unsubscribeText: 'Prima o botão e deixamos de lhe enviar estas mensagens. Pode voltar quando quiser.',
    unsubscribeButton: 'Não receber mais',
    requestTitle: 'Peça a sua consulta',
    requestText: 'Prima o botão e a nossa equipa de marcações escreve-lhe para dar uma data.',
    requestButton: 'Pedir consulta',
    videoTitle: 'A sua teleconsulta',
    videoText: 'A teleconsulta abre aqui à hora da sua consulta.',
    payTitle: 'Pagamento da sua consulta',
    payText: 'Vai passar à página segura de pagamento.',
    payButton: 'Ir para o pagamento',
    surveyTitle: 'Avalie a sua consulta',
    surveyText: 'Escolha uma nota de 1 a 10.',
    surveyButton: 'Enviar',
    doneTitle: 'Feito',
    doneText: 'Obrigado. Já pode fechar esta página.',
    expiredTitle: 'Esta ligação expirou',
    expiredText: 'Responda à mensagem que recebeu ou ligue para o seu centro e ajudamos.',
    emergencyNote: 'Se é uma emergência, ligue para o 112.',
  },

  pushPage: {
    lang: 'pt',
    notificationTitle: 'Aviso do seu centro',
    title: 'Avisos neste dispositivo',
    text: 'O seu centro poderá avisar aqui mesmo com esta página fechada. No ecrã não se verão a especialidade, o motivo nem a medicação. Ative só num dispositivo seu.',
    consent:
      'Quero que o meu centro envie para este dispositivo os avisos das minhas consultas e tratamentos, e os das pessoas a meu cargo. Posso desativar quando quiser.',
    onButton: 'Ativar avisos neste dispositivo',
    offButton: 'Desativar',
    onText: 'Os avisos estão ativados neste dispositivo.',
    offText: 'Os avisos estão desativados neste dispositivo.',
    deniedText:
      'Este navegador bloqueia os avisos desta página. Permita-os nas definições e volte a abri-la.',
    unsupportedText: 'Este navegador não pode receber avisos. Continuaremos a escrever como até agora.',
    installText:
      'Num iPhone ou iPad, prima primeiro Partilhar e «Adicionar ao ecrã principal». Depois abra a página a partir daí.',
    unavailableText:
      'O seu centro ainda não envia avisos deste tipo. Continuaremos a escrever como até agora.',
    failedText: 'Não foi possível alterar os avisos. Verifique a ligação e tente de novo.',
    scriptText: 'Para ativar os avisos, permita JavaScript neste navegador.',
  },
}
