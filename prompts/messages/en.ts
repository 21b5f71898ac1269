// English. Status: written for this product; wording not yet checked by a native health communicator.
import { choiceButtons, numberedChoices, pickButtons } from '../choices.ts'
import type { Day, MessageBook, Reader, When, Words } from '../words.ts'
import { bare, channelNamed, clock, joined, named, term, wishedClock } from './parts.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const day = ({ day, month }: Day): string => `${day} ${named(months, month)}`
const hour = clock
export const moment = (when: When): string => `${day(when)} at ${hour(when)}`
const channelName = channelNamed('notification')

const hello = ({ given }: Reader): string => (given ? `Hello ${given}` : 'Hello')
const owner = ({ about }: Reader): string => (about ? `${about}'s` : 'your')
export const appointment = (to: Reader, kind?: string): string =>
  `${owner(to)} ${kind ? `${term('en', kind)} ` : ''}appointment`
const reminded = ({ about }: Reader): string => (about ? ` for ${about}` : '')

const purposes = {
  care: 'appointment and treatment messages',
  billing: 'payment messages',
  survey: 'surveys',
  prevention: 'prevention messages',
  commercial: 'marketing messages',
}

const answer = (text: string, more: Omit<Words, 'text'> = {}): Words => ({
  subject: 'A message from your clinic',
  text,
  ...more,
})

const appointmentButtons = [
  { id: 'confirm', label: 'Confirm' },
  { id: 'reschedule', label: 'Change' },
  { id: 'cancel', label: 'Cancel' },
] as const

function wish(wished: Day | undefined, said: string | undefined): string {
  const time = wishedClock(said)
  const parts = [wished && `on ${day(wished)}`, time && `at ${hour(time)}`].filter(Boolean)
  return parts.length > 0 ? ` ${parts.join(' ')}` : ''
}

const dated = (kind: string, when: When): string => `${term('en', kind)} appointment on ${moment(when)}`

export const en: MessageBook = {
  language: 'en',
  day,
  hour,
  channelName,

  appointment_confirmation: ({ to, kind, when, link }) => ({
    text: `${hello(to)}, ${appointment(to, kind)} is confirmed for ${moment(when)}. Open it here: ${link}`,
    discreet: `${hello(to)}, ${appointment(to)} is confirmed for ${moment(when)}. Open it here: ${link}`,
    subject: 'Appointment confirmation',
    buttons: appointmentButtons,
  }),
  appointment_reminder: ({ to, reason, when, link }) => ({
    text: `${hello(to)}, a reminder of ${appointment(to)}${when ? ` on ${moment(when)}` : ''}: ${term('en', reason)}.${link ? ` Open it here: ${link}` : ''}`,
    discreet: `${hello(to)}, a reminder of ${appointment(to)}${when ? ` on ${moment(when)}` : ''}.${link ? ` Open it here: ${link}` : ''}`,
    subject: 'Appointment reminder',
    ...(when ? { buttons: appointmentButtons } : {}),
  }),
  medication_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, a reminder${reminded(to)}: ${term('en', reason)}. Once it is done, reply "Taken".`,
    short: `${hello(to)}, a reminder${reminded(to)}: ${term('en', reason)}. Once done, reply TAKEN.`,
    discreet: `${hello(to)}, you have a reminder from your clinic${reminded(to)}. Let us know once it is done.`,
    subject: 'A reminder from your clinic',
    buttons: [{ id: 'taken', label: 'Taken' }],
  }),
  checkup_reminder: ({ to, reason }) => ({
    text: `${hello(to)}, a reminder${reminded(to)}: ${term('en', reason)}. To ask for an appointment, reply to this message.`,
    discreet: `${hello(to)}, you have a reminder from your clinic${reminded(to)}. To ask for an appointment, contact the clinic.`,
    subject: 'A reminder from your clinic',
  }),
  nps_survey: ({ specialty, visit }) => ({
    text: `Please rate your ${term('en', specialty)} visit ${visit ? `of ${day(visit)}` : 'today'} with a score from 1 to 10.`,
    discreet: `Please rate your visit ${visit ? `of ${day(visit)}` : 'today'} with a score from 1 to 10.`,
    subject: 'Rate your visit',
  }),
  payment_notice: ({ amount, visit, link }) => ({
    text: `You have a payment of ${amount} pending for your visit on ${day(visit)}. Pay here: ${link}`,
    discreet: `You have a notice from your clinic about a visit. Details here: ${link}`,
    subject: 'Payment notice',
    buttons: [{ id: 'pay_done', label: 'I have paid' }],
  }),
  health_alert: ({ alert, link }) => ({
    text: `${alert.trim()} ${link}`,
    subject: 'A notice from your clinic',
  }),

  danger_emergency: () =>
    answer(
      'This may be an emergency: call 112 now. It is free and answers 24 hours a day. Do not wait for a reply here; this chat does not handle emergencies.',
      { subject: 'Call 112 now' },
    ),
  danger_self_harm: ({ personCalls }) =>
    answer(
      `Thank you for telling us; nobody has to go through this alone. Call 024: it is free, confidential and answers 24 hours a day. If there is danger right now, call 112.${personCalls ? ' A person from our team will call you.' : ''}`,
      {
        short: `Nobody has to go through this alone. Call 024, free, 24 hours a day. If there is danger now, call 112.${personCalls ? ' A person will call you.' : ''}`,
        discreet: `You can talk to someone now on 024, free, 24 hours a day. If there is danger, call 112.${personCalls ? ' A person from our team will call you.' : ''}`,
      },
    ),
  danger_violence: () =>
    answer(
      'If there is danger now, call 112. 016 is free and answers 24 hours a day. It is not on the bill, but it is wise to delete the call from the phone.',
    ),

  disclosure: ({ organization }) =>
    answer(`I am the automated assistant of ${bare(organization)}. Write PERSONA to talk to someone.`),
  opt_out_done: ({ channel, purpose, elsewhere }) => {
    const others = joined(elsewhere.map(channelName), 'and')
    const by = channel ? ` by ${channelName(channel)}` : ''
    const care = purpose === 'care' ? 'Other messages' : 'Appointment and treatment messages'
    return answer(
      `Done: we will send you no more ${purpose ? purposes[purpose] : 'messages'}${by}.${others ? ` ${care} still come by ${others}.` : ''} If you change your mind, reply ALTA.`,
    )
  },
  opt_in_done: ({ channel, purpose }) =>
    answer(
      `Done: you will get ${purpose ? purposes[purpose] : 'our messages'} again${channel ? ` by ${channelName(channel)}` : ''}. To stop them, reply BAJA or STOP.`,
    ),
  confirm_done: ({ kind, when }) =>
    answer(`Thank you. The ${dated(kind, when)} is confirmed. See you then!`, {
      discreet: `Thank you. The appointment on ${moment(when)} is confirmed.`,
    }),
  cancel_ask: ({ kind, when }) =>
    answer(`Do you want to cancel the ${dated(kind, when)}?`, {
      short: `Do you want to cancel the ${dated(kind, when)}? Reply YES, CANCEL.`,
      discreet: `Do you want to cancel the appointment on ${moment(when)}?`,
      buttons: [
        { id: 'cancel_yes', label: 'Yes, cancel' },
        { id: 'cancel_no', label: 'No, keep it' },
      ],
    }),
  cancel_done: ({ kind, when }) =>
    answer(`The ${dated(kind, when)} is cancelled. If that was a mistake, you can undo it for ten minutes.`, {
      discreet: `The appointment on ${moment(when)} is cancelled. If that was a mistake, you can undo it for ten minutes.`,
      buttons: [{ id: 'cancel_undo', label: 'Undo' }],
    }),
  cancel_kept: ({ kind, when }) =>
    answer(`All right, the ${dated(kind, when)} stays as it is.`, {
      discreet: `All right, the appointment on ${moment(when)} stays as it is.`,
    }),
  cancel_undone: ({ kind, when }) =>
    answer(`Undone: the ${dated(kind, when)} still stands.`, {
      discreet: `Undone: the appointment on ${moment(when)} still stands.`,
    }),
  reschedule_recorded: ({ wished, hour: said }) =>
    answer(
      `Noted: you would like to change the appointment${wished || wishedClock(said) ? ' to one' : ''}${wish(wished, said)}. The current appointment stands until we confirm another.${wished || said ? '' : ' Write here the day and time that would suit you.'}`,
    ),
  request_recorded: ({ wished, hour: said }) =>
    answer(
      `Noted: you would like an appointment${wish(wished, said)}. We will tell you as soon as there is a date for you.`,
    ),
  which_appointment: ({ options }) =>
    answer(
      `Which appointment do you mean: ${joined(
        options.map(({ when }) => `the one on ${moment(when)}`),
        'or',
      )}? Reply with the day and the hour.`,
      pickButtons(options),
    ),
  nothing_to_confirm: () =>
    answer(
      'I find no appointment waiting to be confirmed. If you think this is a mistake, write PERSONA and we will help you.',
    ),
  survey_thanks: ({ low }) =>
    low
      ? answer('Thank you for telling us. We are sorry it did not go better; our team will look into it.')
      : answer('Thank you for your rating! It helps us to care for you better.'),
  survey_ask_again: () =>
    answer('I could not read your score. Please reply with a single whole number from 1 to 10.'),
  medication_taken_done: () => answer('Perfect, it is noted. Thank you for telling us!'),
  payment_done_noted: () =>
    answer(
      'Thank you for telling us. We will check it and, in the meantime, send no more notices about that payment.',
    ),
  clinical_ack: ({ outOfHours }) =>
    answer(
      `Thank you for telling us. We have passed it to the health care team to look at.${outOfHours ? ' The clinic is closed now: if it cannot wait, go to the nearest urgent care service.' : ''} If it gets worse, breathing is hard, or there is strong chest pain or loss of consciousness, call 112.`,
      {
        short: `Thank you. The health care team will look at it.${outOfHours ? ' We are closed now: if it cannot wait, go to urgent care.' : ''} If it gets worse or is serious, call 112.`,
        discreet: `We have your message and our team will look at it.${outOfHours ? ' The clinic is closed now: if it cannot wait, go to the nearest urgent care service.' : ''} In an emergency, call 112.`,
      },
    ),
  privacy_ack: () =>
    answer(
      'We have recorded your request about personal data. The person in charge of data protection will deal with it, and you will have an answer within the legal term of one month.',
      {
        short:
          'We have recorded your request about personal data. You will have an answer within the legal term of one month.',
      },
    ),
  billing_ack: () =>
    answer(
      'Thank you for telling us, and sorry for the trouble. The billing team will look into it and answer you.',
      { discreet: 'Thank you for telling us. Our team will look into it and answer you.' },
    ),
  technical_ack: ({ link }) =>
    answer(`Sorry for the problem. Our support team has been told.${link ? ` Try again here: ${link}` : ''}`),
  appointments_ack: () =>
    answer('We have passed your message to the appointments team. They will answer as soon as they can.'),
  patient_care_ack: () =>
    answer(
      'Thank you for telling us, and we are sorry for what happened. The patient care team will look into it and answer you.',
    ),
  condolence: () =>
    answer(
      'We are very sorry for your loss. We have stopped all messages. If there is anything we can help with, write PERSONA.',
    ),
  human_ack: ({ hours }) =>
    answer(
      `All right, a person from our team will answer you. Opening hours: ${bare(hours)}. In an emergency, call 112.`,
    ),
  person_will_answer: ({ hours }) =>
    answer(
      `To give you a reliable answer, a person from our team will reply. Opening hours: ${bare(hours)}.`,
    ),
  wrong_recipient_ask: () =>
    answer(
      'Can you confirm that these messages are not for you? If so, we will stop sending them to this contact.',
      {
        short:
          'Are these messages not for you? Reply NOT FOR ME and we will stop sending them to this contact.',
        buttons: [
          { id: 'wrong_yes', label: 'They are not for me' },
          { id: 'wrong_no', label: 'They are for me' },
        ],
      },
    ),
  wrong_recipient_done: () =>
    answer(
      'Thank you for telling us, and sorry for the trouble. We will not send those messages here again. If this was a mistake, tell your clinic.',
    ),
  preferences_noted: () =>
    answer(
      'Your preference is noted. If you gave us a new phone number or address, we will check it before we use it.',
    ),
  media_unreadable: ({ media }) => {
    const cannot = {
      audio: 'I cannot listen to audio messages',
      image: 'I cannot see pictures',
      document: 'I cannot open documents',
      other: 'I cannot read this kind of message',
    }[media]
    return answer(
      `${cannot}. A person will look at it; if you can, please write it. If it is urgent, call 112.`,
    )
  },
  courtesy: () => answer('Thank you! We are here if you need anything.'),
  unclear_ask: () =>
    answer(
      'I did not understand your message. Could you put it another way? Write PERSONA to talk to someone.',
    ),
  knowledge_answer: ({ title, text }) =>
    answer(`${bare(title)}: ${bare(text)}. If that is not what you asked, write PERSONA.`),
  own_appointments: ({ options, link }) =>
    options.length === 0
      ? answer('I find no coming appointment. If you think this is a mistake, write PERSONA.')
      : answer(
          `What you have coming up: ${joined(
            options.map(({ kind, when }) => `${term('en', kind)} on ${moment(when)}`),
            'and',
          )}.${link ? ` Open it here: ${link}` : ''}`,
          {
            discreet: `Your appointments: ${joined(
              options.map(({ when }) => `on ${moment(when)}`),
              'and',
            )}.`,
          },
        ),
  question_answer: ({ text }) => answer(`${bare(text)}. If you need anything else, write PERSONA.`),
  clarify_ask: ({ options }) =>
    answer('I want to understand you well: what do you need? Choose one or write PERSONA.', {
      plain: `I want to understand you well: what do you need? Reply with a number: ${numberedChoices('en', options)}. Or write PERSONA.`,
      short: `To understand you well, reply with one number: ${numberedChoices('en', options)}. Or write PERSONA.`,
      buttons: choiceButtons('en', options),
    }),
  off_topic: () =>
    answer(
      'I am the assistant of your clinic: I can only help with your appointments, treatments, notices and payments. To talk to someone, write PERSONA.',
    ),
  programme_checkin: ({ to, question }) => ({
    text: `${hello(to)}, a question from your programme${reminded(to)}: ${question}`,
    discreet: `${hello(to)}, you have a question from your clinic${reminded(to)}. Please reply to this message.`,
    subject: 'A question from your clinic',
  }),
  checkin_thanks: () => answer('Thank you, it is noted in your programme.'),
  slot_offer: ({ kind, when }) =>
    answer(`There is a free slot for ${term('en', kind)}: ${moment(when)}. Would you like it?`, {
      short: `Free slot for ${term('en', kind)}: ${moment(when)}. Reply YES to take it or tell us another time.`,
      discreet: `There is a free slot for your appointment: ${moment(when)}. Would you like it?`,
      buttons: [
        { id: 'confirm', label: 'Yes, I want it' },
        { id: 'reschedule', label: 'Another time' },
      ],
    }),
  slot_booked: ({ kind, when }) =>
    answer(`Done: your ${dated(kind, when)} is booked.`, {
      discreet: `Done: your appointment on ${moment(when)} is booked.`,
    }),
  slot_gone: () =>
    answer('That slot is no longer free. The appointments team will offer you another as soon as they can.'),
  contact_code: ({ code, organization }) =>
    answer(
      `${code} is your code to use this contact with ${bare(organization)}. Write it in the conversation where you asked for it. If you did not ask for it, ignore this message.`,
      {
        short: `${code} is your code (${bare(organization)}). Write it in the chat where you asked for it. If you did not ask, ignore this.`,
        subject: 'Your code',
      },
    ),
  contact_code_sent: ({ channel }) =>
    answer(
      `We sent a code by ${channelName(channel)} to that new contact. Write it here within ten minutes and we will use it from then on.`,
    ),
  contact_code_wrong: () => answer('That code does not match. Please check it and write it again.'),
  contact_verified: () => answer('Checked: from now on we will write to that contact.'),

  linkPage: {
    lang: 'en',
    confirmTitle: 'Your appointment',
    confirmButton: 'I will be there',
    rescheduleButton: 'I want to change it',
    cancelButton: 'Cancel the appointment',
    unsubscribeTitle: 'Stop these messages',
    unsubscribeText:
      'Press the button and we will stop sending you these messages. You can come back at any time.',
    unsubscribeButton: 'Stop them',
    requestTitle: 'Ask for your appointment',
    requestText: 'Press the button and our appointments team will write to give you a date.',
    requestButton: 'Ask for an appointment',
    videoTitle: 'Your video consultation',
    videoText: 'The video consultation will open here at the time of your appointment.',
    payTitle: 'Payment for your visit',
    payText: 'You are about to go to the secure payment page.',
    payButton: 'Go to payment',
    surveyTitle: 'Rate your visit',
    surveyText: 'Choose a score from 1 to 10.',
    surveyButton: 'Send',
    doneTitle: 'Done',
    doneText: 'Thank you. You can close this page now.',
    expiredTitle: 'This link has expired',
    expiredText: 'Reply to the message you received or call your clinic and we will help you.',
    emergencyNote: 'In an emergency, call 112.',
  },

  pushPage: {
    lang: 'en',
    notificationTitle: 'Notice from your centre',
    title: 'Notifications on this device',
    text: 'Your centre will be able to notify you here even when this page is closed. The screen will not show the specialty, the reason or any medicine. Turn them on only on a device of your own.',
    consent:
      'I want my centre to send to this device the notices about my appointments and treatments, and those of the people in my care. I can turn them off whenever I like.',
    onButton: 'Turn on notifications on this device',
    offButton: 'Turn off',
    onText: 'Notifications are on for this device.',
    offText: 'Notifications are off for this device.',
    deniedText:
      'This browser blocks notifications from this page. Allow them in its settings and open the page again.',
    unsupportedText: 'This browser cannot receive notifications. We will keep writing to you as before.',
    installText:
      'On an iPhone or iPad, first press Share and “Add to Home Screen”. Then open the page from there.',
    unavailableText:
      'Your centre does not send notifications of this kind yet. We will keep writing to you as before.',
    failedText: 'The notifications could not be changed. Check your connection and try again.',
    scriptText: 'To turn on notifications, allow JavaScript in this browser.',
  },
}
