// What stands around an e-mail in English.
import type { EmailWords } from './words.ts'

export const en: EmailWords = {
  subject: 'Message from your health centre',
  preheader: 'You have a message from your health centre. Open it to read it.',
  open: 'Open',
  why: (centre) => `You receive this e-mail because ${centre} has this address to notify you.`,
  stop: 'I do not want more messages like this one',
  stopByReply: 'If you do not want more e-mails, reply BAJA.',
  noReply: 'Nobody reads answers to this e-mail.',
  cancelled: 'Appointment cancelled',
  emergency: 'If it is an emergency, call 112.',
}
