// Telephone numbers however they are grouped; foreign ones with a prefix, odd ones beside a cue.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { readPhones } from '../phones.ts'
import { afterCue, wholeWords, type Finding, type Reading } from './reading.ts'

type Group = { start: number; end: number; digits: string; plus: boolean }

const groupsOf = (text: string): Group[] =>
  [...text.matchAll(/\d+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0],
    plus: /\+\s?\(?$/.test(text.slice(Math.max(0, match.index - 3), match.index)),
  }))

/** What may stand between the groups of one number. */
const between = /^(?:[ .\-/·_()*~]{1,4}|, )$/

/** National numbers as people group them; "98 110 132 145" is a list of values. */
const shapes = new Set(
  (
    '9 333 3222 2322 36 63 12222 2223 27 72 324 342 45 54 3312 3321 234 243 18 81 3123 3213 22221 3132 423 432 ' +
    '522 225 252 3411 2232 21222 22212 12333 111111111 3111111 33111 311122 31122'
  ).split(' '),
)
const frenchShapes = new Set(['10', '22222'])
const britishShapes = new Set(['11', '56', '533', '434', '344', '47', '38', '335'])
const shapeOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits.length).join('')

function isNational(groups: readonly Group[], digits: string): boolean {
  const shape = shapeOf(groups)
  const single = groups.length >= 8
  if (digits.length === 9 && /^[6-9]/.test(digits))
    return shapes.has(shape) && (!single || new Set(digits).size >= 4)
  if (/^34[6-9]/.test(digits) && digits.length === 11)
    return groups.length === 1 || (groups[0]?.digits ?? '').startsWith('34')
  if (/^0[1-9]/.test(digits) && digits.length === 10) return frenchShapes.has(shape)
  return /^0[127]/.test(digits) && digits.length === 11 && britishShapes.has(shape)
}

const isInternational = (first: Group, digits: string): boolean =>
  first.plus || (digits.startsWith('00') && /^00(?:[1-9]\d*)?$/.test(first.digits))

const isValid = (digits: string): boolean =>
  parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`)?.isValid() ?? false

/** How many groups from the first make one number; 0 for none. */
function reachOf(text: string, groups: readonly Group[]): number {
  const [first] = groups
  if (!first) return 0
  let digits = ''
  let international = 0
  for (let i = 0; i < Math.min(groups.length, 12); i += 1) {
    const [last, group] = [groups[i - 1], groups[i]]
    if (!group || (last && !between.test(text.slice(last.end, group.start)))) break
    if (last && group.plus) break
    digits += group.digits
    if (digits.length > 17) break
    if (isInternational(first, digits)) {
      if (digits.length >= 10 && isValid(digits)) return i + 1
      if (digits.length >= 9 && digits.length <= 15) international = i + 1
    } else if (isNational(groups.slice(0, i + 1), digits) && !goesOn(text, group)) return i + 1
  }
  return international
}

/** Glued to more digits or a letter: part of something longer. */
const goesOn = (text: string, { end }: Group): boolean =>
  /^(?:[./:-]\d|,\d{1,2}(?!\d)|\p{L}|\s?(?:€|eur|mg|ml|kg))/u.test(text.slice(end, end + 6))
const goesBefore = (text: string, { start }: Group): boolean =>
  /(?:\d[./:,-]|[\p{L}#]|\d\/ )$/u.test(text.slice(Math.max(0, start - 3), start))

const reference =
  /(?<![a-z])(?:ref(?:erencia|erence|erencias)?|refa|expedient[e]?|factur[a]|pedido|comanda|localizador|localitzador|historia(?: clinica)?|h\.?c\.?|n\.?h\.?c\.?|protocol[oa]?|muestra|registro|registre|volante|autorizacion|autoritzacio|poliza|polissa|lote|tracking|envio|ticket|invoice|facture|fatura|espediente\w*|colegiad[oa]|booking|reserva)[^\d\n]{0,14}$/
const values =
  /(?<![a-z])(?:glucemias?|glucosas?|azucar|sucre|tension(?:es)?|pulsaciones|saturacion|valores|lecturas|glicemies)[^\n]{0,30}$/

function findGrouped({ text }: Reading): Finding[] {
  const groups = groupsOf(text)
  const found: Finding[] = []
  for (let i = 0; i < groups.length; i += 1) {
    const first = groups[i]
    if (!first || goesBefore(text, first)) continue
    const before = text.slice(Math.max(0, first.start - 45), first.start)
    const reach = reachOf(text, groups.slice(i, i + 12))
    const last = groups[i + reach - 1]
    if (reach === 0 || !last || (!first.plus && (reference.test(before) || values.test(before)))) continue
    const plus = /\+\s?\(?$/.exec(before)?.[0].length ?? (/\($/.test(before) ? 1 : 0)
    found.push({ type: 'PHONE', start: first.start - plus, end: last.end })
    i += reach - 1
  }
  return found
}

const phoneCue = wholeWords(
  'tel(?:f|fno|ef|fono|efono|efonos|efon|efono movil|ephone)?s?|tlf(?:no|n)?s?|tfno?|telefonoa|telefono zenbakia|movil|mobil|mobile|movel|telemovel|celular|cel|fijo|fixe|fixo|phone(?: number)?|portable|numero de telephone|whats?app?|wasap|guasap|wassap|llamadme al?|llamame al?|llamar al?|llamenme al?|truqueu.?me al|truca.?m al|trucar al|chamademe ao|chamar ao|deitu|deitzeko|call me (?:on|at|back on)|ring me on|text me on|appelez.moi au|rappelez.moi au|me rappeler au|joindre au|ligue(?:m)?.?(?:me)? para o?|ligar para o?|mi numero|mi nuevo numero|numero nuevo|meu numero|el meu numero|nire zenbakia|zenbaki berria|my number|mon numero|contacto|contacte|contact',
)
const cuedValue = /(?:\+|00)?\(?\d(?:[ .\-/()·_]{0,3}\d){5,14}(?!\d|[:/]\d|\s?(?:€|h\b|mg|ml))/uy

function findCued({ text }: Reading): Finding[] {
  const found: Finding[] = []
  for (const cue of text.matchAll(phoneCue)) {
    const start = afterCue(text, cue.index + cue[0].length)
    cuedValue.lastIndex = start
    const match = cuedValue.exec(text)
    if (!match || /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/.test(match[0])) continue
    found.push({ type: 'PHONE', start, end: start + match[0].length })
  }
  return found
}

/** Beyond this length the library's own search is left out: the grouped search is linear, the library's is not ours to vouch for. */
const longest = 1_000

function findByLibrary({ text }: Reading): Finding[] {
  if (text.length > longest || (text.match(/\d/g)?.length ?? 0) < 8) return []
  return readPhones(text)
    .filter(({ span: [start] }) => {
      const before = text.slice(Math.max(0, start - 45), start)
      return !reference.test(before) && !values.test(before)
    })
    .map(({ span: [start, end] }) => ({ type: 'PHONE', start, end }))
}

export const findPhones = (reading: Reading): Finding[] => [
  ...findGrouped(reading),
  ...findByLibrary(reading),
  ...findCued(reading),
]
