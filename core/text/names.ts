// Names of people: search keys and the exact comparison of a spoken name with a patient's.
import { abbreviations, addresses, particles } from './names.es.ts'
import { fold } from './normalize.ts'

export type PersonName = { given: string; family: string }

/** 'Mª' is María, 'Gª' García; after folding the raised letter could no longer be told from a plain one. */
const expanded = (name: string): string =>
  name.replace(/\bm\.?\s?ª/giu, 'María').replace(/\bg\.?\s?ª/giu, 'García')

/** The words of a name that count, in order: folded, abbreviations written out, no particles. */
export function nameTokens(name: string): string[] {
  const words = fold(expanded(name))
    .replace(/[·'’`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => abbreviations.get(word) ?? word)
  const counting = words.filter((word) => !particles.has(word))
  return counting.length > 0 ? counting : words
}

/** The patient's key for search: tokens of given and family name, joined by one space. */
export const searchName = (given: string, family: string): string =>
  [...nameTokens(given), ...nameTokens(family)].join(' ')

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

const startsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.length > 0 && same(whole.slice(0, start.length), start)

function withoutAddress(tokens: string[]): string[] {
  let from = 0
  while (from < tokens.length - 1 && addresses.has(tokens[from] ?? '')) from += 1
  return tokens.slice(from)
}

/**
 * Whether `reference` names this patient: the whole given name with the first surname or more of the family name, in
 * either order ('Juan García', 'García López, Juan', 'García López Juan'). Token by token: 'Juan' is not 'Juan Carlos'.
 */
export function matchesName(reference: string, patient: PersonName): boolean {
  const given = nameTokens(patient.given)
  const family = nameTokens(patient.family)
  const [before = '', after, ...more] = reference.split(',')
  if (more.length > 0) return false
  if (after !== undefined) {
    return same(nameTokens(after), given) && startsWith(family, withoutAddress(nameTokens(before)))
  }
  const said = withoutAddress(nameTokens(reference))
  if (startsWith(said, given) && startsWith(family, said.slice(given.length))) return true
  // Surnames first without a comma only when both were said: 'Martín Juan' may be Martín with the surname Juan.
  return family.length > 1 && same(said, [...family, ...given])
}

/** Whether `reference` is only a part of the name: the given name alone, or the first surname or more alone. */
export function matchesPartOfName(reference: string, patient: PersonName): boolean {
  const said = withoutAddress(nameTokens(reference))
  return same(said, nameTokens(patient.given)) || startsWith(nameTokens(patient.family), said)
}
