// Walks along an address: the street's name up to its number, then floor, door, postcode and town.
import { furtherPiece, particles, postcode, stops, towns, units } from './addresses.words.ts'
import { spokenNumber } from './births.words.ts'
import { isGivenName } from './tokens.ts'
import { matchAt, shut, typed, type Reading } from './reading.ts'

export type Street = {
  end: number
  words: number
  numbered: boolean
  /** Any of its words, and the first of them, has a capital. */
  capital: boolean
  opens: boolean
}

const longestName = 7
/** A word, or the first half of "2 de Mayo". */
const wordPiece = /[\s"“”«»]*(?:\d{1,2}\sde\s)?\p{L}[\p{L}'’·-]*\.?/uy
const numberPiece =
  /\s*,?\s*(?:n[º°o.]{1,2}\s?|n\s|num(?:ero)?\.?\s?|no\.?\s?|zk\.?\s?|number\s|s\/n)?(?:(?<=s\/n)|\d{1,4}(?!\d)(?:\s?(?:bis|ter|dup\.?|duplicado)(?![\p{L}])|[a-d](?![\p{L}\p{N}]))?(?:\s?-\s?\d{1,3}(?![\dºª°]|[oa]\p{L}?(?!\p{L})))?)/uy

/** "avenida del Puerto ciento doce": only where the number ends what is said. */
const spokenHouse = new RegExp(
  `\\s*,?\\s*(?:numero\\s)?(?!(?:un|una|uno|two|to|e|a|o|y|i)${shut})${spokenNumber}(?=\\s*(?:$|[.,;)\\n]))`,
  'uy',
)

const isParticle = (word: string): boolean => particles.has(word.replace(/[.'’]$/, ''))

/** The name that begins at a place, up to and with its number where it has one. */
export function nameOf(reading: Reading, from: number): Street {
  const { text } = reading
  const street: Street = { end: from, words: 0, numbered: false, capital: false, opens: false }
  let at = from
  for (let i = 0; i <= longestName; i += 1) {
    const number = street.words > 0 ? (matchAt(numberPiece, text, at) ?? matchAt(spokenHouse, text, at)) : null
    if (number && !units.test(text.slice(at + number[0].length, at + number[0].length + 14)))
      return { ...street, end: at + number[0].length, numbered: true }
    const piece = matchAt(wordPiece, text, at)
    if (!piece || /\n/.test(typed(reading, at, at + piece[0].length))) break
    const start = at + piece[0].length - piece[0].trimStart().length
    const word = piece[0].trim().replace(/\.$/, '')
    const capital = /^\p{Lu}/u.test(typed(reading, start, start + 1))
    const particle = isParticle(word)
    if (!capital && !particle && stops.has(word)) break
    if (particle && stops.has(word) && !capitalFollows(reading, at + piece[0].length)) break
    at += piece[0].length
    if (particle && !capital) continue
    street.opens ||= street.words === 0 && capital
    street.words += 1
    street.capital ||= capital
    street.end = at
    if (piece[0].endsWith('.') && word.length > 4) break
  }
  return street
}

const capitalFollows = (reading: Reading, at: number): boolean =>
  /^\s?\p{Lu}/u.test(typed(reading, at, Math.min(at + 2, reading.text.length)))

const townName =
  /(?:\s*[,.\-–(]{1,2}\s*|\s+)(?:(?:de|en|a|in|d')\s)?(?<town>\p{L}[\p{L}'’·-]*(?![\p{L}\p{N}])(?:\s\p{L}[\p{L}'’·-]*(?![\p{L}\p{N}])){0,4})/uy

/** "Pozuelo" of the lists may be "Pozuelo de Alarcón". */
function wholeTown(reading: Reading, start: number, candidate: string): number {
  const after = typed(reading, start + candidate.length, start + candidate.length + 40)
  return candidate.length + (/^ (?:de|del|de la|de los|la|do|da|d['’]) \p{Lu}[\p{L}'’-]+(?!\p{L})/u.exec(after)?.[0].length ?? 0)
}

/** Behind a postcode, up to the end of what is said. */
const smallTown =
  /^(?:(?:el|la|los|las|l['’]|san|santa|sant) )?\p{L}{3,20}(?: (?:(?:de|del|la|los|las|do|da|d['’]|i) ){1,2}\p{L}{2,20}| \p{L}{3,20})?(?=\s*(?:$|[.;,)\n(]))/u

/** The end of a town that follows; capitals are trusted only where a town is due. */
function townEnd(reading: Reading, from: number, due: boolean): number {
  const match = matchAt(townName, reading.text, from)
  const name = match?.groups?.['town']
  if (!match || name === undefined) return from
  const start = from + match[0].length - name.length
  const words = name.split(' ')
  for (let n = words.length; n > 0; n -= 1) {
    const candidate = words.slice(0, n).join(' ')
    if (towns.has(candidate)) return closed(reading, start + wholeTown(reading, start, candidate))
  }
  const written = typed(reading, start, start + name.length)
  const proper =
    /^\p{Lu}[\p{L}'’·-]*(?:\s(?:(?:de|del|la|las|los|el|do|da|d|i|y|of|les)\s){0,2}\p{Lu}[\p{L}'’·-]*){0,3}/u.exec(
      written,
    )
  const small = due && !proper ? smallTown.exec(reading.text.slice(start, start + 60))?.[0] : undefined
  if (small !== undefined) return closed(reading, start + small.length)
  if (!proper) return from
  const end = start + proper[0].length
  const coded = matchAt(postcode, reading.text, end) !== null
  const apart = /^\s*\.?[,(\-–]/.test(match[0])
  const last = apart && (/^\s*(?:$|[.;,()\n])/.test(reading.text.slice(end)) || !isGivenName(words[0] ?? ''))
  return due || coded || last ? closed(reading, end) : from
}

/** A province in brackets belongs to the town. */
function closed(reading: Reading, at: number): number {
  const bracket = /^\s?\(\p{L}[\p{L} ]{2,24}\)/u.exec(reading.text.slice(at, at + 30))
  if (bracket) return at + bracket[0].length
  return at
}

const newLine = (reading: Reading, at: number): boolean =>
  /\n/.test(typed(reading, at, Math.min(at + 2, reading.text.length)))

/** The end of everything that belongs to the address behind its number. */
export function afterStreet(reading: Reading, from: number): number {
  let at = from
  for (let i = 0; i < 6; i += 1) {
    const piece = matchAt(furtherPiece, reading.text, at)
    if (!piece || isOther(reading.text, at, piece[0])) break
    at += piece[0].length
  }
  const code = matchAt(postcode, reading.text, at)
  if (code) at += code[0].length
  if (newLine(reading, at) && !code) return at
  const town = townEnd(reading, at, code !== null || /^\d{4,5}$/.test(reading.text.slice(at - 5, at)))
  if (town === at || code) return town
  const province = townEnd(reading, town, false)
  if (province > town && !/\d/.test(reading.text.slice(town, province))) return province
  const late = matchAt(postcode, reading.text, town)
  return late ? town + late[0].length : town
}

/** A number that is an hour, an amount or the next sentence. */
function isOther(text: string, at: number, piece: string): boolean {
  const after = text.slice(at + piece.length, at + piece.length + 14)
  const lone = /^[\s,.-]+[a-h]$/.test(piece)
  if (lone) return !/^[\s]*(?:$|[,.;)\n]|\d{5})/.test(after)
  return /\d$/.test(piece) && units.test(after)
}
