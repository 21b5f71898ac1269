// What stands around an e-mail in Portuguese.
import type { EmailWords } from './words.ts'

export const pt: EmailWords = {
  subject: 'Mensagem do seu centro de saúde',
  preheader: 'Tem uma mensagem do seu centro de saúde. Abra-a para a ler.',
  open: 'Abrir',
  why: (centre) => `Recebe este e-mail porque ${centre} tem este endereço para o avisar.`,
  stop: 'Não quero mais mensagens como esta',
  stopByReply: 'Se não quer mais e-mails, responda BAJA.',
  noReply: 'Ninguém lê as respostas a este e-mail.',
  cancelled: 'Consulta cancelada',
  emergency: 'Se é uma emergência, ligue para o 112.',
}
