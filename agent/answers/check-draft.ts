// Whether an answer that a model put in words may leave: every fact in it stands in a look-up, and nothing of medicine is its own.
import { ordersMedicine, tellsDose } from '#core/text/medical-orders.ts'
import { fold } from '#core/text/normalize.ts'
import { isQuotable } from '#core/text/quotable.ts'
import { findSpans } from '#core/text/redact.ts'
import { loose, medical, months, numberWords, weekdays } from './draft-words.ts'

export type DraftFault =
  | 'empty'
  | 'too_long'
  | 'no_facts'
  | 'placeholder'
  | 'contact'
  | 'number'
  | 'day'
  | 'name'
  | 'medical'
  | 'ungrounded'

export type Against = { facts: readonly string[]; organization: string; language: string }

const longest = 600

/** Without the marks of Markdown, on one line. */
export const tidyDraft = (draft: string): string =>
  draft
    .replace(/[*_#`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Null: it may leave. What is checked is that numbers, hours, days, names, addresses, links and medical words are those of
 * the look-ups, and that most words are; not that they are put together rightly, which is why the whole is short and quoted
 * where a check fails.
 */
export function faultOfDraft(draft: string, { facts, organization, language }: Against): DraftFault | null {
  if (draft.length < 2) return 'empty'
  if (draft.length > longest) return 'too_long'
  const told = facts.join('\n')
  if (told.trim() === '') return 'no_facts'
  if (/\[[\p{Lu}\d_ -]+\]|[{}<>]/u.test(draft)) return 'placeholder'
  if (ordersMedicine(draft) || tellsDose(draft)) return 'medical'
  if (hasContact(draft) || !isQuotable(draft)) return 'contact'
  if (!numbersStand(draft, told, language)) return 'number'
  const [folded, known] = [fold(draft), fold(told)]
  if (!daysStand(folded, known)) return 'day'
  if (!namesStand(draft, `${known} ${fold(organization)}`)) return 'name'
  if (!allIn(folded.match(medical) ?? [], known)) return 'medical'
  return isGrounded(folded, known) ? null : 'ungrounded'
}

/** Links are made by code alone, and nobody is given an address or a number to write to. */
const hasContact = (draft: string): boolean =>
  /@|https?:|www\.|\b[\p{L}\d-]+\.(?:com|es|org|net|cat|gal|eus|eu|info|app|io|me|ly|link|example|health|clinic)\b/iu.test(
    draft,
  ) || /(?:\d[\s.-]?){7,}/.test(draft)

/** "08:00", "8.00", "8:00 h" are one hour; "1,50" and "1.50" one amount. */
function plainNumber(token: string): string {
  const [whole = '', part] = token.split(/[.:,'’h]/)
  const head = String(Number(whole))
  return part === undefined || part === '' ? head : `${head}:${part}`
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.:,'’h]\d+)*/g) ?? []

function numbersStand(draft: string, told: string, language: string): boolean {
  const known = new Set<string>()
  const words = numberWords[language] ?? {}
  for (const token of numbersIn(told)) {
    const plain = plainNumber(token)
    known.add(plain)
    // Said as "8 h" where the look-up wrote "8:00".
    if (/:0+$/.test(plain)) known.add(plain.replace(/:0+$/, ''))
  }
  for (const word of fold(told).split(/[^\p{L}]+/u)) {
    const value = words[word]
    if (value !== undefined) known.add(String(value))
  }
  const spoken = fold(draft)
    .split(/[^\p{L}]+/u)
    .flatMap((word) => words[word] ?? [])
  return [...numbersIn(draft).map(plainNumber), ...spoken.map(String)].every((number) => known.has(number))
}

const placesOf = (folded: string, names: readonly (readonly string[])[]): Set<number> => {
  const words = new Set(folded.split(/[^\p{L}]+/u))
  const places = new Set<number>()
  for (const one of names) {
    for (const [place, name] of one.entries()) {
      const plural = `${name}s`
      if (words.has(name) || words.has(plural)) places.add(place)
    }
  }
  return places
}

/** "lunes a viernes" names the days between too. */
function withRanges(folded: string): Set<number> {
  const places = placesOf(folded, weekdays)
  for (const one of weekdays) {
    const names = one.join('|')
    for (const [, from = '', to = ''] of folded.matchAll(
      new RegExp(`\\b(${names})s? (?:a|to|until|ate|fins a|-|–|hasta|etik) (?:el )?(${names})`, 'g'),
    )) {
      for (let place = one.indexOf(from); place <= one.indexOf(to); place += 1) places.add(place)
    }
  }
  return places
}

const allIn = (found: readonly string[], known: string): boolean =>
  found.every((one) => known.includes(one.trim()))

function daysStand(draft: string, known: string): boolean {
  const days = withRanges(known)
  const named = placesOf(known, months)
  return (
    [...placesOf(draft, weekdays)].every((place) => days.has(place)) &&
    [...placesOf(draft, months)].every((place) => named.has(place)) &&
    allIn(draft.match(loose) ?? [], known)
  )
}

const isDate = new Set([...weekdays, ...months].flat())

/** A capital within a sentence is a name (of a person, a street, a place), and so is what redaction takes for one, however it is written. */
function namesStand(draft: string, known: string): boolean {
  const words = new Set(known.split(/[^\p{L}\p{N}]+/u))
  const people = findSpans(draft).flatMap(({ type, text }) => (type === 'NAME' ? [text] : []))
  const capitals = [...draft.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}'’·-]+/gu)].map(([name]) => name)
  return [...people, ...capitals].every((name) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .every((part) => part.length < 2 || words.has(part) || isDate.has(part)),
  )
}

/** Words of any answer, and the verbs of opening, which bend beyond their beginnings. */
const plainWords = new Set(
  `abre abren abrimos abierto abierta abiertos abiertas obre obren obrim obert oberta open opens
   para pero como este esta esto esos esas desde hasta sobre entre cuando donde puedes puede tienes tiene tienen hacer estar
   estas nuestro nuestra nuestros tambien gracias hola solo cada todos todas tras antes despues necesitas quieres debes
   amb aquest aquesta pots tens fins abans quan els les nostre tambe
   with from your this that have will they them there here please hello thanks about must need when where and the`
    .split(/\s+/)
    .filter(Boolean),
)

const grounded = 0.6
/** So many words in a row that no look-up said are somebody's own sentence. */
const longestOwn = 2

/**
 * Most of what each sentence says is said in the look-ups, and nowhere many words in a row that are not: a tail of one's own
 * does not hide behind a long quotation. By beginnings, so that verbs may bend.
 */
function isGrounded(draft: string, known: string): boolean {
  const roots = (text: string): string[] =>
    text
      .split(/[^\p{L}]+/u)
      .filter(
        (word) =>
          word.length >= 4 &&
          !plainWords.has(word) &&
          !isDate.has(word.replace(/s$/, '')) &&
          !isDate.has(word),
      )
      .map((word) => word.slice(0, 5))
  const there = new Set(roots(known).flatMap((root) => [root, root.slice(0, 4)]))
  const isSaid = (root: string): boolean => there.has(root) || there.has(root.slice(0, 4))
  let own = 0
  for (const root of roots(draft)) {
    own = isSaid(root) ? 0 : own + 1
    if (own > longestOwn) return false
  }
  return draft.split(/[.!?;:](?=\s|$)/).every((sentence) => {
    const said = roots(sentence)
    const left = said.filter((root) => !isSaid(root)).length
    return left < 2 || (said.length - left) / said.length >= grounded
  })
}
