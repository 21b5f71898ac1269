// What stands around an e-mail in Catalan. Status: written for this product, not yet reviewed by a native reader.
import type { EmailWords } from './words.ts'

export const ca: EmailWords = {
  subject: 'Missatge del teu centre',
  preheader: "Tens un missatge del teu centre. Obre'l per llegir-lo.",
  open: 'Obre',
  why: (centre) => `Reps aquest correu perquè ${centre} té aquesta adreça per avisar-te.`,
  stop: 'No vull rebre més missatges com aquest',
  stopByReply: 'Si no vols rebre més correus, respon BAJA.',
  noReply: 'Ningú no llegeix les respostes a aquest correu.',
  cancelled: 'Cita anul·lada',
  emergency: 'Si és una emergència, truca al 112.',
}
