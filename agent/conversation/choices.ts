// An answer to a question that named its possible answers: a tap, its number, its words, or the hour it stands for.
import type { SentBefore } from '#core/conversations/sent.ts'
import { readDateTime } from '#core/text/dates.ts'
import { isChoice, labelsOf, type ChoiceId } from '#prompts/choices.ts'
import type { ButtonId, When } from '#prompts/words.ts'
import { normalize, wordsOf } from '../understand/normalize.ts'

/** The options of a question in order, as it stored them. */
export const optionsOf = ({ words, slots }: SentBefore): ChoiceId[] =>
  words === 'clarify_ask' && Array.isArray(slots['options']) ? slots['options'].filter(isChoice) : []

type Pick = { id: string; minute: number; when: When }

/** The appointments that a question named. */
const picksOf = ({ words, slots }: SentBefore): Pick[] => {
  if (words !== 'which_appointment' || !Array.isArray(slots['options'])) return []
  return (slots['options'] as Partial<Pick>[]).flatMap(({ id, minute, when }) =>
    id && minute !== undefined && when ? [{ id, minute, when }] : [],
  )
}

const places = [
  '1 uno un una bat primera primero primer primeira primeiro lehena lehenengoa lehenengo first one premiere premier',
  '2 dos duas dues two bi segunda segundo segona segon bigarrena bigarren second deuxieme',
  '3 tres three hiru tercera tercero tercer terceira terceiro hirugarrena third troisieme trois',
].map((words) => new Set(words.split(' ')))

/** Words that only lead to a number: "la opción 2, por favor". */
const around: ReadonlySet<string> = new Set(
  'la el lo o a les l opcion opcio aukera option number numero numeroa the one le si vale quiero escojo eligo elijo prefiero por favor gracias es de'.split(
    ' ',
  ),
)

/** The place that a short answer names, from 0; null where it names none, or two. */
function placeOf(text: string): number | null {
  const words = wordsOf(normalize(text)).map((word) => word.replace(/\.$/, ''))
  const said = words.length > 1 ? words.filter((word) => !around.has(word)) : words
  const [only, ...more] = said
  if (only === undefined || more.length > 0) return null
  const place = places.findIndex((names) => names.has(only))
  return place < 0 ? null : place
}

const sameWords = (one: string, other: string): boolean =>
  wordsOf(normalize(one)).join(' ') === wordsOf(normalize(other)).join(' ')

/** What the words choose of the meanings that the question offered. */
export function readChoice(question: SentBefore, text: string): ButtonId | null {
  const options = optionsOf(question)
  if (options.length === 0) return null
  const place = placeOf(text)
  if (place !== null) return options[place] ?? null
  return options.find((id) => labelsOf(id).some((label) => sameWords(label, text))) ?? null
}

export type Picked = { appointmentId: string; minute: number; tap: 'confirm' | 'cancel' | null }

const tapOf = (act: unknown): Picked['tap'] => (act === 'confirm' || act === 'cancel' ? act : null)

/** Which of the appointments the question named is meant: by a tap, its number, or its day or hour. */
export function readPick(
  question: SentBefore,
  said: { tap: ButtonId | null; body: string },
  at: { now: Date; zone: string },
): Picked | null {
  const options = picksOf(question)
  if (options.length === 0) return null
  const tapped = said.tap ? /^pick_(\d)$/.exec(said.tap)?.[1] : undefined
  const place = tapped ? Number(tapped) - 1 : placeOf(said.body)
  const one = place === null ? byHour(options, said.body, at) : options[place]
  if (!one) return null
  return { appointmentId: one.id, minute: one.minute, tap: tapOf(question.slots['act']) }
}

function byHour(options: readonly Pick[], body: string, at: { now: Date; zone: string }): Pick | undefined {
  const read = readDateTime(body, at)
  if (!read) return undefined
  const fits = options.filter(({ when }) => {
    const day = `${when.year}-${two(when.month)}-${two(when.day)}`
    const time = `${two(when.hour)}:${two(when.minute)}`
    return (read.dayImplied || read.day === day) && (read.time === undefined || read.time === time)
  })
  return fits.length === 1 ? fits[0] : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')
