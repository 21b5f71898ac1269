// What a patient can choose from when it is not sure what they meant, in every language; a label fits a WhatsApp button.
import type { Button, ButtonId, LanguageCode, When } from './words.ts'

export const choiceIds = [
  'confirm',
  'reschedule',
  'cancel',
  'request',
  'taken',
  'medicine',
  'pay_done',
  'pay_problem',
  'complain',
  'preferences',
  'symptom',
  'ask',
  'person',
] as const satisfies readonly ButtonId[]
export type ChoiceId = (typeof choiceIds)[number]

/** At most 20 characters; short messages are in the GSM alphabet where the language allows it. */
const labels: Readonly<Record<LanguageCode, Readonly<Record<ChoiceId, string>>>> = {
  es: {
    confirm: 'Confirmo la cita',
    reschedule: 'Cambiar la cita',
    cancel: 'Anular la cita',
    request: 'Pedir cita',
    taken: 'Ya la he tomado',
    medicine: 'Sobre mi tratamiento',
    pay_done: 'Ya lo he pagado',
    pay_problem: 'Problema con el pago',
    complain: 'Poner una queja',
    preferences: 'Cambiar mis datos',
    symptom: 'No me encuentro bien',
    ask: 'Tengo una pregunta',
    person: 'Hablar con alguien',
  },
  ca: {
    confirm: 'Confirmo la cita',
    reschedule: 'Canviar la cita',
    cancel: 'No vindré a la cita',
    request: 'Demanar cita',
    taken: "Ja l'he presa",
    medicine: 'Sobre el tractament',
    pay_done: "Ja l'he pagat",
    pay_problem: 'Problema de pagament',
    complain: 'Fer una queixa',
    preferences: 'Canviar les dades',
    symptom: 'No em trobo bé',
    ask: 'Tinc una pregunta',
    person: 'Vull una persona',
  },
  gl: {
    confirm: 'Confirmo a cita',
    reschedule: 'Cambiar a cita',
    cancel: 'Anular a cita',
    request: 'Pedir cita',
    taken: 'Xa a tomei',
    medicine: 'Sobre o tratamento',
    pay_done: 'Xa o paguei',
    pay_problem: 'Problema ao pagar',
    complain: 'Poñer unha queixa',
    preferences: 'Cambiar os datos',
    symptom: 'Non me atopo ben',
    ask: 'Teño unha pregunta',
    person: 'Falar con alguén',
  },
  eu: {
    confirm: 'Joango naiz',
    reschedule: 'Hitzordua aldatu',
    cancel: 'Hitzordua ezeztatu',
    request: 'Hitzordua eskatu',
    taken: 'Hartu dut',
    medicine: 'Tratamenduari buruz',
    pay_done: 'Ordaindu dut',
    pay_problem: 'Ordainketa-arazoa',
    complain: 'Kexa aurkeztu',
    preferences: 'Datuak aldatu',
    symptom: 'Ez nago ondo',
    ask: 'Galdera bat daukat',
    person: 'Pertsona batekin',
  },
  en: {
    confirm: 'Confirm appointment',
    reschedule: 'Change appointment',
    cancel: 'Cancel appointment',
    request: 'Book an appointment',
    taken: 'I have taken it',
    medicine: 'About my treatment',
    pay_done: 'I have paid',
    pay_problem: 'Payment problem',
    complain: 'Make a complaint',
    preferences: 'Change my details',
    symptom: 'I feel unwell',
    ask: 'I have a question',
    person: 'Talk to someone',
  },
  fr: {
    confirm: 'Je confirme le RDV',
    reschedule: 'Changer le RDV',
    cancel: 'Annuler le RDV',
    request: 'Demander un RDV',
    taken: "Je l'ai pris",
    medicine: 'Sur mon traitement',
    pay_done: "J'ai déjà payé",
    pay_problem: 'Souci de paiement',
    complain: 'Faire une plainte',
    preferences: 'Changer mes données',
    symptom: 'Je me sens mal',
    ask: "J'ai une question",
    person: "Parler à quelqu'un",
  },
  pt: {
    confirm: 'Confirmo a consulta',
    reschedule: 'Mudar a consulta',
    cancel: 'Cancelar a consulta',
    request: 'Pedir consulta',
    taken: 'Já tomei',
    medicine: 'Sobre o tratamento',
    pay_done: 'Já paguei',
    pay_problem: 'Problema a pagar',
    complain: 'Fazer uma queixa',
    preferences: 'Mudar os meus dados',
    symptom: 'Não me sinto bem',
    ask: 'Tenho uma pergunta',
    person: 'Falar com alguém',
  },
}

export const isChoice = (id: unknown): id is ChoiceId => choiceIds.some((one) => one === id)

export const choiceLabel = (language: LanguageCode, id: ChoiceId): string => labels[language][id]

/** All the labels that stand for a choice, whatever language it was offered in. */
export const labelsOf = (id: ChoiceId): string[] => Object.values(labels).map((language) => language[id])

export const choiceButtons = (language: LanguageCode, options: readonly ChoiceId[]): Button[] =>
  options.map((id) => ({ id, label: choiceLabel(language, id) }))

/** "1 Confirmo la cita, 2 Anular la cita": where no buttons can be shown. */
export const numberedChoices = (language: LanguageCode, options: readonly ChoiceId[]): string =>
  options.map((id, index) => `${index + 1} ${choiceLabel(language, id)}`).join(', ')

const picks = ['pick_1', 'pick_2', 'pick_3'] as const satisfies readonly ButtonId[]

/** A button for each of several hours, in digits: "21/8 10:00". None where there is nothing to choose. */
export function pickButtons(options: readonly { when: When }[]): { buttons?: Button[] } {
  if (options.length < 2) return {}
  const buttons = options.slice(0, picks.length).flatMap(({ when }, index): Button[] => {
    const id = picks[index]
    const label = `${when.day}/${when.month} ${when.hour}:${String(when.minute).padStart(2, '0')}`
    return id ? [{ id, label }] : []
  })
  return { buttons }
}
