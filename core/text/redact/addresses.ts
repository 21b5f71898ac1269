// Postal addresses: street and number with what follows, or what stands behind "vivo en"; not those of clinics.
import { afterStreet, nameOf, type Street } from './street.ts'
import {
  famousStreet,
  numberBefore,
  placeBefore,
  postcodeCue,
  residence,
  streetWord,
  strictResidence,
  towns,
} from './addresses.words.ts'
import { matchAt, open, shut, typed, type Finding, type Reading } from './reading.ts'

const lookBack = 60

const before = (text: string, at: number): string => text.slice(Math.max(0, at - lookBack), at)

/** Whose address it is: the person's by a cue nearby, else a clinic's when one is named or asked for. */
function ownerOf(text: string, at: number): 'person' | 'place' | 'unknown' {
  const said = before(text, at)
  const [person] = [...said.matchAll(residence)].slice(-1)
  const place = placeBefore.exec(said)
  if (person && (!place || person.index >= place.index || /^(?:e|es|esta|est|sera)\b/.test(place[0])))
    return 'person'
  return place ? 'place' : 'unknown'
}

const addressOf = (start: number, end: number): Finding => ({ type: 'ADDRESS', start, end })

/** Not there but near it. */
const nearby = /\s(?:cerca|lado|zona|frente|detras|lejos|junto|propet?|prop|a la vora|preto|perto|near|next|pres)(?:\s\p{L}{1,4}){0,3}\s?$/u

function findStreets(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const match of reading.text.matchAll(streetWord)) {
    const owner = ownerOf(reading.text, match.index)
    if (owner === 'place') continue
    const street = inEstate(reading, nameOf(reading, match.index + match[0].length))
    const early = numberBefore.exec(before(reading.text, match.index))?.[0].length ?? 0
    const said = before(reading.text, match.index)
    const cued = early > 0 || (strictResidence.test(said) && !nearby.test(said))
    if (isStreet(street, { sure: match.groups?.['sure'] !== undefined, owned: owner === 'person', cued }))
      found.push(addressOf(match.index - early, afterStreet(reading, street.end)))
  }
  return found
}

/** "urbanización Montecanal, calle 7 número 22": the number comes behind a second street word. */
const innerStreet =
  /\s?[,.-]\s?(?:(?:en el|en la|el|al) (?:numero |n[º.o]{1,2} ?)?\d{1,4}(?![\d/:.]|\sde\s)|(?:calle|fase|manzana|sector|bloque|portal|bat\.|batiment)\s[a-h](?=\s?,)|(?:calle|c\/|cl|carrer|avda\.?|avenida|rua|casa|chalet|parcela|fase|manzana|bloque|portal|torre|via|sector)\s?\p{L}{0,16}\.?\s?\p{L}{0,16}\s?(?:n[ºo°.]{0,2}\s?)?\d{1,4}(?:,?\s(?:n[ºo°.]{1,2}|numero|num\.?|casa|chalet|parcela)\s?\d{1,4})?|\d{1,4}(?:bis)?,?\s(?:rue|avenue|av\.?|boulevard|bd|place|chemin|route|allee)\s(?:[\p{L}'’-]{1,20}\s?){1,5})/uy

function inEstate(reading: Reading, street: Street): Street {
  if (street.numbered || street.words === 0) return street
  const inner = matchAt(innerStreet, reading.text, street.end)
  return inner ? { ...street, end: street.end + inner[0].length, numbered: true } : street
}

function isStreet(street: Street, said: { sure: boolean; owned: boolean; cued: boolean }): boolean {
  if (street.words === 0) return false
  if (!street.numbered) return said.cued && (said.sure || street.opens)
  return said.sure ? street.capital || street.words <= 4 : street.capital || said.owned
}

const numberFirst = new RegExp(
  `(?<![\\p{L}\\p{N}/:.-])\\d{1,4}(?:\\s?(?:bis|ter|[a-d]))?,?\\s(?:rue|avenue|av\\.?|boulevard|bd|place|chemin|allee|impasse|quai|route|cours)\\s(?:[\\p{L}'’.-]{1,24}\\s?){1,5}`,
  'gu',
)
const englishStreet = new RegExp(
  `(?<![\\p{L}\\p{N}/:.-])(?:(?:flat|apartment|apt|unit)\\s\\w{1,4},?\\s(?:(?:[\\p{L}'’]{2,16}\\s?){1,3},\\s)?)?\\d{1,4}[a-z]?,?\\s(?:[\\p{L}'’.-]{1,24}\\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|court|way|terrace|gardens|square|crescent|grove|hill|park|place)${shut}\\.?`,
  'gu',
)
const basqueStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{L}.'’-]{1,24}\\s){1,3}?(?:kalea|kaleko|kalean|k\\.|etorbidea|etorbideko|etorbidean|hiribidea|hiribideko|pasealekua|pasealekuko|ibilbidea|plaza|auzoa|auzoan|auzoko|bidea|zeharkalea)\\s*,?\\s*\\d{1,3}(?!\\d|:|/|[.,]\\d)(?:an|ean|n|ko)?`,
  'gu',
)

const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written)

function findNumberFirst(reading: Reading): Finding[] {
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

function findBasque(reading: Reading): Finding[] {
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

/** "vivo en Los Olivos 12, 2ºB": no street word, but a name and a number. */
const livesAt =
  /(?<![\p{L}\p{N}])(?:vivo|vive|resido|direccion|domicilio|calle y numero|domic\.?|direc\.?|dir\.|visc|viu|adreca|enderezo|moro|morada|endereco|helbide\w*|i live|address|j'habite|habite|adresse)(?![\p{L}\p{N}])[\s:]{0,3}(?:(?:es|is|est|e|da|actual|nueva|nova|en|a|al|at|in|on|no|na|em|el|la|els|ahora|ara|agora|now)\s){0,4}/gu

function findByCue(reading: Reading): Finding[] {
  return [...reading.text.matchAll(livesAt)].flatMap((match) => {
    const start = match.index + match[0].length
    const street = nameOf(reading, start)
    if (!street.numbered || !street.capital) return []
    const end = afterStreet(reading, street.end)
    const settled = end > street.end || /^\s*(?:$|[.;)\n]|,\s*(?:$|\n))/.test(reading.text.slice(street.end))
    return settled ? [addressOf(start, end)] : []
  })
}

/** "Finca La Jarosa, Ctra. M-501 km 34". */
const road = new RegExp(
  `${open}(?:(?:finca|cortijo|masia|venta|hotel|hostal|camping|urb\\.?|urbanizacion)\\s(?:[\\p{L}'’-]{1,20}\\s?){1,4},\\s)?(?:ctra\\.?|carretera|cra\\.?|autovia|estrada|nacional|carr\\.?)\\s(?:[a-z]{1,3}[- ]?\\d{1,4}|nacional [\\divx]{1,4}),?\\s(?:km|pk|kilometro|quilometre)\\.?\\s?\\d{1,4}(?:[.,]\\d{1,3})?`,
  'gu',
)

const findRoads = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(road)]
    .filter((match) => ownerOf(reading.text, match.index) !== 'place')
    .map((match) => addressOf(match.index, afterStreet(reading, match.index + match[0].length)))

const postBox = new RegExp(`${open}(?:apartado(?: de correos| postal)?|apdo\\.?|apartat(?: de correus)?|caixa postal|p\\.?o\\.? box)\\s(?:n[ºo.]{1,2}\\s?)?\\d{1,5}${shut}`, 'gu')

const findBoxes = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(postBox)].map((match) =>
    addressOf(match.index, afterStreet(reading, match.index + match[0].length)),
  )

const codeAndTown =
  /(?<![\p{L}\p{N}.,/€-])(?:0[1-9]|[1-4]\d|5[0-2])\d{3}[ ,]{1,2}(?:\([^)]{1,5}\)\s)?(?=\p{L})/gu

function findPostcodes(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const match of reading.text.matchAll(postcodeCue)) {
    const start = match.index + match[0].length - (match.groups?.['code'] ?? '').length
    found.push(addressOf(start, afterStreet(reading, match.index + match[0].length)))
  }
  for (const match of reading.text.matchAll(codeAndTown)) {
    const from = match.index + match[0].length
    const next =
      /^[\p{L}'’-]+(?: de (?:la )?\p{L}+| \p{L}+)?/u.exec(reading.text.slice(from, from + 50))?.[0] ?? ''
    const known = [next, next.split(' ')[0] ?? ''].some((name) => towns.has(name))
    if (known) found.push(addressOf(match.index, afterStreet(reading, match.index + 5)))
  }
  return found
}

const findFamous = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(famousStreet)]
    .filter((match) => ownerOf(reading.text, match.index) !== 'place')
    .map((match) => addressOf(match.index, afterStreet(reading, match.index + match[0].length)))

/** What stands before a street: its estate or house, or the town behind "vivo en". */
const lead =
  /(?:(?<![\p{L}\p{N}])(?:villa|finca|masia|mas|can|residencia|residence|edificio|casa|chalet|torre|urb\.?|urbanizacion|lugar|aldea|cortijo|caserio|poligono|colonia|barrio|res\.)\s|(?<=(?:vivo|vive|viven|vivimos|visc|viu|vivim|moro|mora|moramos|resido|reside) (?:en|a|al|no|na|em) ))(?:\p{L}[\p{L}'’-]*\s?){1,5},\s$/u

const withLead = ({ text }: Reading, found: Finding): Finding => ({
  ...found,
  start: found.start - (lead.exec(before(text, found.start))?.[0].length ?? 0),
})

/** "Can Puigventós, s/n": a house without a street. */
const house = new RegExp(
  `${open}(?:can|cal|mas|masia|caserio|casa|finca|cortijo|pazo|chalet|villa)\\s(?:[\\p{L}'’-]{1,24}\\s?){1,4},?\\ss/n`,
  'gu',
)
const findHouses = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(house)].map((match) =>
    addressOf(match.index, afterStreet(reading, match.index + match[0].length)),
  )

export const findAddresses = (reading: Reading): Finding[] => findAll(reading).map((found) => withLead(reading, found))

const findAll = (reading: Reading): Finding[] => [
  ...findHouses(reading),
  ...findRoads(reading),
  ...findFamous(reading),
  ...findStreets(reading),
  ...findNumberFirst(reading),
  ...findBasque(reading),
  ...findByCue(reading),
  ...findBoxes(reading),
  ...findPostcodes(reading),
]
