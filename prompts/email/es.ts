// What stands around an e-mail in Spanish.
import type { EmailWords } from './words.ts'

export const es: EmailWords = {
  subject: 'Mensaje de tu centro',
  preheader: 'Tienes un mensaje de tu centro. Ábrelo para leerlo.',
  open: 'Abrir',
  why: (centre) => `Recibes este correo porque ${centre} tiene esta dirección para avisarte.`,
  stop: 'No quiero recibir más mensajes como este',
  stopByReply: 'Si no quieres recibir más correos, responde BAJA.',
  noReply: 'Nadie lee las respuestas a este correo.',
  cancelled: 'Cita anulada',
  emergency: 'Si es una emergencia, llama al 112.',
}
