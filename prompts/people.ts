// Messages that people stand behind: a person's own words to a patient, and what staff are told, in Spanish, with no datum of a patient.
import { categoryNames, intentNames, queueNames } from './staff/names.es.ts'
import type { MessageKey, MessageSlots, Words } from './words.ts'

export type Danger = 'emergency' | 'self_harm' | 'violence'

export type PeopleSlots = {
  /** `subject`: of an e-mail; the organization's own, in the reader's language. */
  person_reply: { text: string; subject: string }
  /** `danger` null: a critical incident. `turn`: how often this person has been alerted. */
  oncall_alert: { number: number; danger: Danger | null; queue: string; turn: number; link: string }
  queue_notice: { number: number; queue: string; intent: string; category: string | null; link: string }
}

export type PeopleKey = keyof PeopleSlots
/** Every message there is: those of the languages' books, and these. */
export type AnyKey = MessageKey | PeopleKey
export type AnySlots = MessageSlots & PeopleSlots

const dangers: Readonly<Record<Danger, string>> = {
  emergency: 'emergencia',
  self_harm: 'riesgo de suicidio',
  violence: 'violencia',
}

const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

type Write = { [K in PeopleKey]: (slots: PeopleSlots[K]) => Words }

export const peopleBook: Write = {
  person_reply: ({ text, subject }) => ({ text, subject }),
  oncall_alert: ({ number, danger, queue, turn, link }) => {
    const again = turn > 1 ? ` (aviso ${turn}, nadie la atiende)` : ''
    const what = danger === null ? `incidencia crítica de ${named(queueNames, queue)}` : dangers[danger]
    // Within the letters of one SMS.
    const brief = danger === null ? 'incidencia critica' : dangers[danger]
    return {
      subject: `Guardia: incidencia n.º ${number} sin atender`,
      text: `Aviso de guardia${again}: ${what}. Incidencia n.º ${number}. Pulsa para decir que la atiendes: ${link}`,
      short: `GUARDIA${again}: ${brief}. Incidencia ${number}. Pulsa si la atiendes: ${link}`,
      discreet: `Aviso de guardia${again}: incidencia n.º ${number} sin atender. Pulsa para atenderla.`,
    }
  },
  queue_notice: ({ number, queue, intent, category, link }) => {
    const what = [named(intentNames, intent), category === null ? null : named(categoryNames, category)]
    return {
      subject: `Incidencia n.º ${number} · ${named(queueNames, queue)}`,
      text: `Hay una incidencia nueva en ${named(queueNames, queue)}: n.º ${number}, ${what.filter(Boolean).join(', ')}. Está en la bandeja: ${link}`,
    }
  },
}

export const isPeopleKey = (key: string): key is PeopleKey => Object.hasOwn(peopleBook, key)
