// Addresses of French, English and Basque order: the number first, or the street word behind the name.
import { addressOf, ownerOf } from './addresses.owner.ts'
import { shut, typed, type Finding, type Reading } from './reading.ts'
import { afterStreet, nameOf } from './street.ts'

const numberFirst = new RegExp(
  `(?<![\\p{L}\\p{N}/:.-])\\d{1,4}(?:\\s?(?:bis|ter|[a-d]))?,?\\s(?:rue|avenue|av\\.?|boulevard|bd|place|chemin|allee|impasse|quai|route|cours)\\s(?:[\\p{L}'’.-]{1,24}\\s?){1,5}`,
  'gu',
)
const englishStreet = new RegExp(
  `(?<![\\p{L}\\p{N}/:.-])(?:(?:flat|apartment|apt|unit)\\s\\w{1,4},?\\s(?:(?:[\\p{L}'’]{2,16}\\s?){1,3},\\s)?)?\\d{1,4}[a-z]?,?\\s(?:[\\p{L}'’.-]{1,24}\\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|court|way|terrace|gardens|square|crescent|grove|hill|park|place|view|rise|mews|row|walk|green|wharf|quay)${shut}\\.?`,
  'gu',
)
const basqueStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}.'’-]{1,24}\\s){1,3}?(?:kalea|kaleko|kalean|k\\.|etorbidea|etorbideko|etorbidean|hiribidea|hiribideko|pasealekua|pasealekuko|ibilbidea|plaza|auzoa|auzoan|auzoko|bidea|zeharkalea)\\s*,?\\s*\\d{1,3}(?!\\d|:|/|[.,]\\d)(?:an|ean|n|ko)?`,
  'gu',
)

const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written)

export function findNumberFirst(reading: Reading): Finding[] {
  const french = [...reading.text.matchAll(numberFirst)].map((match) => {
    const head = /^\d+(?:\s?(?:bis|ter|[a-d]))?,?\s\S+/.exec(match[0])?.[0].length ?? 0
    const street = nameOf(reading, match.index + head)
    return addressOf(match.index, afterStreet(reading, street.end))
  })
  const english = [...reading.text.matchAll(englishStreet)]
    .filter((match) => {
      const name = /^(?:\D+\d*\w?,?\s)?\d+\w?,?\s/.exec(match[0])?.[0].length ?? 0
      return (
        isCapital(typed(reading, match.index + name, match.index + name + 1)) ||
        ownerOf(reading.text, match.index) === 'person'
      )
    })
    .map((match) => addressOf(match.index, afterStreet(reading, match.index + match[0].trimEnd().length)))
  return [...french, ...english].filter(({ start }) => ownerOf(reading.text, start) !== 'place')
}

const basqueName = /(?:\p{L}[\p{L}.'’-]*\s){1,3}$/u

export function findBasque(reading: Reading): Finding[] {
  return [...reading.text.matchAll(basqueStreet)].flatMap((match) => {
    const end = match.index + match[0].length
    let start = match.index
    // Only the capitalised words before the street word are its name.
    for (const word of match[0].matchAll(/[\p{L}.'’-]+\s/gu)) {
      const at = match.index + word.index
      if (isCapital(typed(reading, at, at + 1))) break
      if (/^(?:kale|etorbide|hiribide|plaza|pasealeku)/.test(word[0])) return []
      start = at + word[0].length
    }
    const named = basqueName.test(
      reading.text.slice(start, start + 40).replace(/(?:kale|etorb|hirib|pase|ibil|plaza|auzo|bide).*/u, ''),
    )
    return named && ownerOf(reading.text, start) !== 'place'
      ? [addressOf(start, afterStreet(reading, end))]
      : []
  })
}
