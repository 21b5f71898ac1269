// What stands around an e-mail in Galician. Status: written for this product, not yet reviewed by a native reader.
import type { EmailWords } from './words.ts'

export const gl: EmailWords = {
  subject: 'Mensaxe do teu centro',
  preheader: 'Tes unha mensaxe do teu centro. Ábrea para lela.',
  open: 'Abrir',
  why: (centre) => `Recibes este correo porque ${centre} ten este enderezo para avisarte.`,
  stop: 'Non quero recibir máis mensaxes coma esta',
  stopByReply: 'Se non queres recibir máis correos, responde BAJA.',
  noReply: 'Ninguén le as respostas a este correo.',
  cancelled: 'Cita anulada',
  emergency: 'Se é unha emerxencia, chama ao 112.',
}
