// What stands around an e-mail in French.
import type { EmailWords } from './words.ts'

export const fr: EmailWords = {
  subject: 'Message de votre centre de santé',
  preheader: 'Vous avez un message de votre centre de santé. Ouvrez-le pour le lire.',
  open: 'Ouvrir',
  why: (centre) => `Vous recevez ce courriel parce que ${centre} a cette adresse pour vous avertir.`,
  stop: 'Je ne veux plus de messages comme celui-ci',
  stopByReply: 'Si vous ne voulez plus de courriels, répondez BAJA.',
  noReply: 'Personne ne lit les réponses à ce courriel.',
  cancelled: 'Rendez-vous annulé',
  emergency: 'En cas d’urgence, appelez le 112.',
}
