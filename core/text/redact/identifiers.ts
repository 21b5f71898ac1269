// Identity documents (DNI, NIE), health cards (CIP and its kin) and social security numbers.
import {
  afterCue,
  matchAt,
  open,
  shut,
  typed,
  wholeWords,
  type Finding,
  type PhiType,
  type Reading,
} from './reading.ts'

const letterNames =
  'zeta|jota|equis|ese|efe|ache|hache|uve(?: doble)?|doble uve|be|ce|de|ge|ka|ele|eme|ene|erre|pe|cu|te|ve|a|e|y|i griega|ix|xeta|zed|zee|ipsilon'
const letter = `(?:[ .,/_-]{0,3}[a-z]|[ ,]{1,3}(?:con )?(?:la |amb la |coa |com a )?(?:letra|lletra|letter|lettre|hizkia|letrarekin)[ :]{1,2}(?:es |la )?(?:[a-z]|${letterNames}))${shut}`
const eight =
  '(?:\\d{8}|\\d{1,2}[ .]\\d{3}[ .]\\d{3}|\\d{2} \\d{2} \\d{2} \\d{2}|\\d{4} \\d{4}|\\d{2}-\\d{3}-\\d{3})'
const dni = new RegExp(`(?<![\\p{L}\\p{N}+])(?:${eight}${letter}|\\d{7}[-.]?[a-z]${shut})`, 'gu')
const nie = new RegExp(
  `${open}[xyz][ .-]{0,3}(?:\\d{7,8}|\\d[ .]\\d{3}[ .]\\d{3})(?:[ .-]{0,3}[a-z])?${shut}`,
  'gu',
)

/** Real Decreto 1553/2005, art. 11: the letter is the number modulo 23. */
const checkLetters = 'trwagmyfpdxbnjzsqvhlcke'
const isChecked = (value: string): boolean =>
  checkLetters[Number(value.replace(/\D/g, '')) % 23] === value.at(-1)

/** "12345678 y …": a lone small letter that is a word counts only as the right check letter. */
function dniEnd(reading: Reading, start: number, value: string): number | null {
  const lone = /^(.*\d)\s+([aeyoiu])$/.exec(value)
  if (!lone || isChecked(value)) return start + value.length
  const written = typed(reading, start, start + value.length)
  const last = /^\s*(?:$|[.,;:)])/.test(reading.text.slice(start + value.length, start + value.length + 4))
  return last || /[A-Z]$/.test(written) ? start + value.length : null
}

const findDnis = (reading: Reading): Finding[] =>
  [...reading.text.matchAll(dni)].flatMap((match) => {
    const end = dniEnd(reading, match.index, match[0])
    return end === null ? [] : [{ type: 'DNI', start: match.index, end } satisfies Finding]
  })

const findNies = ({ text }: Reading): Finding[] =>
  [...text.matchAll(nie)].map((match) => ({
    type: 'NIE',
    start: match.index,
    end: match.index + match[0].length,
  }))

const lettersThenDigits =
  /(?<![\p{L}\p{N}])([a-z]{2,10})[ .-]{0,2}(\d(?:[ .-]?\d){5,15})(?![ .-]?\d)(?!\p{L})/gu
const galician = /(?<![\p{L}\p{N}])\d{6}[ .-]?[a-z]{4}[ .-]?\d{3,4}(?![\p{L}\p{N}])/gu

/** Prefixes of regional cards: Andalusia, Aragon, Navarre, Castile and León, Cantabria, Extremadura, Murcia and so on. */
const regional = /^(?:an|ar|na|cl|cyl|cant|ex|carm|ast|astu|bal|can|rio|clm|gal|mad)$/

/** The autonomous and national codes: 4 letters and 10 to 12 digits, AN and 10, BBBB… */
function isHealthCard(reading: Reading, match: RegExpExecArray): boolean {
  const [whole, letters = '', tail = ''] = match
  const digits = tail.replace(/\D/g, '').length
  const joined = /^[a-z]+\d/.test(whole)
  const capitals = typed(reading, match.index, match.index + letters.length) === letters.toUpperCase()
  if (/^b{4,8}[a-z]{0,4}$/.test(letters)) return digits >= 6
  if (letters === 'an') return digits === 10 || (joined && digits >= 9 && digits <= 11)
  if (regional.test(letters)) return digits >= 8 && digits <= 14 && (joined || capitals)
  return (
    !/^(?:cipa|nuss|nass|iban|card|visa)$/.test(letters) &&
    letters.length === 4 &&
    digits >= 10 &&
    digits <= 12 &&
    (joined || capitals)
  )
}

const findHealthCards = (reading: Reading): Finding[] =>
  [
    ...[...reading.text.matchAll(lettersThenDigits)].filter((match) => isHealthCard(reading, match)),
    ...reading.text.matchAll(galician),
  ].map((match) => ({ type: 'CIP', start: match.index, end: match.index + match[0].length }))

const affiliation = /(?<![\d.,])(\d{2})([ /.-]?)(\d{7,8}|\d{4}[ .]\d{4})([ /.-]?)(\d{2})(?![\d/-]|[.,]\d)/g

/** Spanish social security: the first ten digits modulo 97 are the last two; short numbers are padded by weight. */
function isAffiliation(province: string, number: string, control: string): boolean {
  const serial = Number(number)
  const value = serial < 10_000_000 ? serial + Number(province) * 10_000_000 : Number(province + number)
  return value % 97 === Number(control)
}

const findAffiliations = ({ text }: Reading): Finding[] =>
  [...text.matchAll(affiliation)].flatMap((match) => {
    const [whole, province = '', before, number = '', , control = ''] = match
    const plain = number.replace(/\D/g, '')
    const told =
      /(?:seguridad social|seguretat social|seguridade social|afilia|sanitari|nuss|\bnaf\b|\bnss\b|\bss\b)/.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      )
    const slashed = before === '/' || (before !== '' && plain.length === 8 && number === plain)
    if (
      !slashed &&
      !(told && plain.length === 8) &&
      !(plain.length === 8 && isAffiliation(province, plain, control))
    )
      return []
    return [{ type: 'NSS', start: match.index, end: match.index + whole.length } satisfies Finding]
  })

type Cued = { type: PhiType; cue: RegExp; value: RegExp }

const digits = (from: number, to: number): string => `\\d(?:[ ./-]{0,2}\\d){${from - 1},${to - 1}}`

/** What follows a cue is taken though its shape is wrong: people mistype. Dates and hours have no such shape. */
const cued: readonly Cued[] = [
  {
    type: 'NIE',
    cue: wholeWords('n\\.?i\\.?e\\.?|numero de (?:identidad de )?extranjero|tarjeta de residencia|tie'),
    value: new RegExp(
      `[a-z][ .-]{0,3}${digits(6, 9)}(?:[ .-]{0,3}[a-z])?${shut}|${digits(7, 8)}[ .-]?[a-z]${shut}`,
      'uy',
    ),
  },
  {
    type: 'DNI',
    cue: wholeWords(
      'd\\.?n\\.?i\\.?|n\\.?i\\.?f\\.?|carnet(?: de identidad)?|carne(?: d.identitat| de identidade)?|documento(?: nacional)?(?: de identidad| de identidade)?|document(?: nacional)?(?: d.identitat)?|nan(?:a|aren|ak|ari|eko|en)?|nortasun.?agiri\\w*|id(?: number| card)?|identity card|carte d.identite|cni|cartao de cidadao|bi',
    ),
    value: new RegExp(`${digits(7, 9)}(?:${letter})?${shut}(?![/:])`, 'uy'),
  },
  {
    type: 'DNI',
    cue: wholeWords('pasaporte\\w*|passaport|passport|passeport|passaporte'),
    value: new RegExp(`[a-z]{0,3}[ -]?\\d{5,9}[a-z]?${shut}`, 'uy'),
  },
  {
    type: 'CIP',
    cue: wholeWords(
      'c\\.?i\\.?p\\.?a?|cip.?sns|cipa|sip|t\\.?i\\.?s\\.?(?:a|aren|ak)?|tsi|nuhsa|nuss?a|codigo sns|(?:tarjeta|targeta|tarxeta) (?:sanitaria|sanitari|de salud|de la salud|del medico|del seguro)(?: individual| europea| europeia)?|osasun.?txartel\\w*|txartel sanitario\\w*|health (?:insurance )?card(?: number)?|ehic|nhs(?: number)?|carte (?:sanitaire|europeenne|d.assurance maladie)|cartao de (?:saude|utente)|numero de utente|utente|catsalut|cartao sns',
    ),
    value: new RegExp(
      `(?:[a-z]{2,10}[ .-]{0,2})?${digits(6, 20)}${shut}|\\d{6}[ .-]?[a-z]{4}[ .-]?\\d{3,4}${shut}`,
      'uy',
    ),
  },
  {
    type: 'NSS',
    cue: wholeWords(
      '(?:n.?\\.? ?|numero )?(?:de la |de )?(?:(?:seguridad|seg\\.?|seguretat) (?:social|soc\\.?)|segurid?ad social|seguridade social|gizarte.?segurantza\\w*|seguranca social|securite sociale|secu|social security|national insurance|afiliacion|afiliacio|filiacion)(?: number| zenbakia)?(?: (?:a|de|en) (?:la |a )?(?:s\\.?s\\.?|seguridad social|seguretat social|seguridade social))?|n\\.?s\\.?s\\.?|nuss|nass|naf|niss|ssn|s\\.?s\\.|carte vitale',
    ),
    value: new RegExp(`${digits(9, 15)}${shut}|[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-z]${shut}`, 'uy'),
  },
]

function findCued(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const { type, cue, value } of cued) {
    for (const match of reading.text.matchAll(cue)) {
      const start = afterCue(reading.text, match.index + match[0].length)
      const said = matchAt(value, reading.text, start)
      if (!said) continue
      const lone = type === 'DNI' ? dniEnd(reading, start, said[0]) : start + said[0].length
      const end = lone ?? start + said[0].replace(/\s+[a-z]$/, '').length
      const foreign = type === 'DNI' && /^[xyz]/.test(said[0])
      found.push({ type: foreign ? 'NIE' : type, start, end })
    }
  }
  return found
}

const told = new RegExp(
  `(?<![\\d.,+])(\\d[\\d .]{5,10}\\d)\\s?,?\\s(?:es|is|e|est|da|seria)\\s(?:(?:el|mi|my|mon|o|meu|meva|la|nire|numero|de|del|number|n)\\s){0,4}(?:dni|nif|nan|id)${shut}`,
  'gu',
)

const findTold = ({ text }: Reading): Finding[] =>
  [...text.matchAll(told)].flatMap((match) => {
    const length = (match[1] ?? '').replace(/\D/g, '').length
    return length < 7 || length > 8
      ? []
      : [{ type: 'DNI', start: match.index, end: match.index + (match[1] ?? '').length } satisfies Finding]
  })

/** In order of certainty: an earlier finding keeps its place from a later one. */
export const findIdentifiers = (reading: Reading): Finding[] => [
  ...findNies(reading),
  ...findDnis(reading),
  ...findHealthCards(reading),
  ...findCued(reading),
  ...findTold(reading),
  ...findAffiliations(reading),
]
