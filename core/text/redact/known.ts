// What the patient's own record says, found again in a text: exactly, without accents, names also with one slip.
import { fold } from '../normalize.ts'
import { nameParticles, notNames } from './names.words.ts'
import { open, shut, type Finding, type Known, type PhiType, type Reading } from './reading.ts'
import { tokensOf, type Token } from './tokens.ts'

// A hyphen stays as it is: outside of brackets it means itself, and a "u" pattern takes no escape of it.
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** One letter more, less, changed or two exchanged. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i += 1
  const [a, b] = [short.slice(i), long.slice(i)]
  if (short.length < long.length) return a === b.slice(1)
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/** Shorter names than this are too near to other words for a slip. */
const slipFrom = 5

type Match = 'exact' | 'slip' | undefined

function matchOf({ word, capital }: Token, names: ReadonlySet<string>): Match {
  if (names.has(word)) return 'exact'
  if (word.length < slipFrom || notNames.has(word)) return undefined
  const slip = [...names].some(
    (name) => name.length >= slipFrom && name[0] === word[0] && isOneSlip(name, word),
  )
  return slip && capital ? 'slip' : undefined
}

function findKnownNames(reading: Reading, known: readonly string[]): Finding[] {
  const names = new Set(
    known
      .flatMap((name) => fold(name).split(/[^\p{L}]+/u))
      .filter((word) => word.length > 1 && !nameParticles.has(word)),
  )
  if (names.size === 0) return []
  const tokens = tokensOf(reading)
  const isExact = (token: Token | undefined): boolean => token !== undefined && names.has(token.word)
  return tokens.flatMap((token, i) => {
    const match = matchOf(token, names)
    // A first name that is an everyday word too is meant as a name where it has a capital or another name beside it.
    const plain = token.given === 1 || token.family === 1 || notNames.has(token.word)
    const beside = isExact(tokens[i - 1]) || isExact(tokens[i + 1])
    if (!match || (plain && !token.capital && !beside)) return []
    return [{ type: 'NAME', start: token.start, end: token.end } satisfies Finding]
  })
}

/** The value however it is grouped: "612345678" also finds "612 34 56 78". */
const grouped = (value: string): RegExp | null => {
  const units = Array.from(fold(value).replace(/[^\p{L}\p{N}]/gu, ''), escaped)
  return units.length < 5 ? null : new RegExp(`${open}${units.join('[\\s./·()-]{0,3}')}${shut}`, 'gu')
}

const nationalPart = (phone: string): string => phone.replace(/\D/g, '').slice(-9)

const documentType = (document: string): PhiType => {
  const plain = fold(document).replace(/[^a-z0-9]/g, '')
  if (/^[xyz]\d{7}[a-z]$/.test(plain)) return 'NIE'
  if (/^\d{11,12}$/.test(plain)) return 'NSS'
  return /^[a-z]{4}\d{10,12}$|^an\d{10}$|^\d{8,10}$|^bbbb/.test(plain) ? 'CIP' : 'DNI'
}

function findAll(text: string, pattern: RegExp | null, type: PhiType): Finding[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].map((match) => ({
    type,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const addressPattern = (address: string): RegExp | null => {
  const words = fold(address)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.length < 2
    ? null
    : new RegExp(`${open}${words.map(escaped).join('[^\\p{L}\\p{N}]{1,4}')}${shut}`, 'gu')
}

export function findKnown(reading: Reading, known: Known): Finding[] {
  const { text } = reading
  return [
    ...(known.emails ?? []).flatMap((email) =>
      findAll(text, email.trim() === '' ? null : new RegExp(escaped(fold(email)), 'gu'), 'EMAIL'),
    ),
    ...(known.documents ?? []).flatMap((document) =>
      findAll(text, grouped(document), documentType(document)),
    ),
    ...(known.phones ?? []).flatMap((phone) => findAll(text, grouped(nationalPart(phone)), 'PHONE')),
    ...(known.addresses ?? []).flatMap((address) => findAll(text, addressPattern(address), 'ADDRESS')),
    ...findKnownNames(reading, known.names ?? []),
  ]
}
