// How Spanish says the hours of a day.
import { nothing, rule, type DatePart, type DateRule, type Groups, type Half } from './date-language.ts'
import { month, weekday } from './days.es.ts'
import { numberFrom, singleWord } from './numbers.ts'

const hour = `(?:\\d{1,2}|${singleWord})(?![\\w])`
const half = '(?:de|por|en|a) la (?<half>manana|tarde|noche|madrugada)\\b|(?:del?|al?) (?<noon>mediodia)\\b'
/** "el 5 por la mañana" is a day, "5 de la mañana" an hour. */
const halfOfIt = '(?:de la (?<half>manana|tarde|noche|madrugada)|del (?<noon>mediodia))\\b'
const halfDay = `(?:\\s*,?\\s*(?:${half}))?`
const meridiem = '(?:\\s*(?<mer>a|p)\\.?\\s?m\\b\\.?)?'
const hourWord = '(?:\\s*(?:horas|hrs?|hs|h)\\b\\.?)?'
const spokenMinutes = `\\s+(?<sign>y|menos)\\s+(?<part>cuarto|media|\\d{1,2}\\b(?!\\s*(?:de\\b|/))|cinco|diez|doce|quince|dieci\\w+|veinte|veinti\\w+|(?:treinta|cuarenta|cincuenta)(?:\\s+y\\s+${singleWord})?)(?:\\s+minutos)?\\b`
const plainMinutes =
  '\\s+(?<plain>(?:quince|veinte|veinticinco|treinta|cuarenta|cincuenta)(?:\\s+y\\s+cinco)?\\b|[0-5]\\d(?=\\s*(?:h\\b|minutos|$|[.,;?!])))(?:\\s+minutos)?'
/** Minutes that are said after the hour: "y media", "treinta", "horas y 30 minutos". */
const behind = `(?:\\s*(?:horas|h)\\b)?(?:${spokenMinutes}|${plainMinutes})`
const written = "(?:(?<colon>[:.,'’])(?<i>\\d{2})|\\s?h\\s?(?<ih>[0-5]\\d))(?!\\d)"
const exact = '(?:\\s+en punto)?'
const open = '(?<![\\d.,/:-])'
const shut = '(?![\\d%€]|[.,/:-]\\d)'
const tail = `${hourWord}${exact}${halfDay}${meridiem}`

const halves: Record<string, Half> = {
  manana: 'morning',
  tarde: 'afternoon',
  noche: 'night',
  madrugada: 'dawn',
}

const minutesOf = (part: string | undefined): number =>
  part === undefined ? 0 : part === 'cuarto' ? 15 : part === 'media' ? 30 : (numberFrom(part) ?? Number.NaN)

function saidHalf(g: Groups): { half?: Half } {
  if (g['mer']) return { half: g['mer'] === 'a' ? 'am' : 'pm' }
  if (g['noon']) return { half: 'noon' }
  const named = halves[g['half'] ?? '']
  return named ? { half: named } : {}
}

function timeOf(g: Groups): DatePart {
  const digital = g['i'] ?? g['ih']
  const said = numberFrom(g['h'] ?? '')
  if (said === undefined) return { is: 'unclear' }
  const minute = digital === undefined ? minutesOf(g['part'] ?? g['plain']) : Number(digital)
  // A leading zero is the 24-hour clock, and so are minutes behind a colon.
  const spoken = digital === undefined && !(g['h'] ?? '').startsWith('0')
  return {
    is: 'time',
    hour: said,
    minute,
    spoken,
    ...(g['sign'] === 'menos' ? { before: true } : {}),
    ...saidHalf(g),
  }
}

const weak = (g: Groups): DatePart => {
  const time = timeOf(g)
  return time.is === 'time' ? { ...time, weak: true } : time
}

const noon: DatePart = { is: 'time', hour: 12, minute: 0, spoken: false, noon: true }

/** Lets "de las 10" be an hour and "de las 3 citas" not. */
const ends = `(?=\\s*$|\\s*[^\\s\\w]|\\s+(?:de|del|el|en|y|o|u|si|no|por|para|con|que|me|le|es|pero|hoy|manana|pasado|este|esta|${weekday})\\b)`
const at = '\\b(?:a eso de|alrededor de|cerca de|a|sobre|hacia|para)\\s+'
const the = '(?:las\\s+|la\\s+(?=1\\b|una\\b|1[:.h]))'
const clock = `(?<h>${hour}|\\d{1,2}(?=\\s?[:.h]))`

const rangeHour = `(?:las?\\s+)?(?:\\d{1,2}(?:[:.]\\d\\d)?|${singleWord})(?:\\s?h)?`
const notBefore = '(?<!\\b(?:cada|en|durante|hace|de|ultimas|dentro de|con|llevo|tras)\\s)'

export const hourRules: readonly DateRule[] = [
  rule(
    `\\b(?:entre|de|desde)\\s+${rangeHour}\\s+(?:y|a|hasta)\\s+${rangeHour}(?:\\s*(?:horas|h)\\b)?(?:\\s+de la (?:manana|tarde|noche))?(?!\\w|[:/])(?!\\s+(?:de\\s+)?${month})`,
    nothing,
  ),
  rule(`${at}${the}${open}${clock}(?:${written}|${behind})?${tail}${shut}`, timeOf),
  rule(`(?:\\bde\\s+)?\\b${the}${open}${clock}(?:${written}|${behind})${tail}${shut}`, timeOf),
  rule(`(?:\\bde\\s+)?\\b${the}${open}${clock}${hourWord}${exact}\\s*,?\\s*(?:${half})${shut}`, timeOf),
  rule(`\\bde\\s+${the}${open}${clock}${hourWord}${exact}${shut}${ends}`, timeOf),
  rule(
    `(?:\\ba\\s+)?${open}\\b(?<h>\\d{1,2})(?:(?<colon>:)(?<i>\\d{2})|\\s?h\\s?(?<ih>[0-5]\\d)|(?<dot>\\.)(?<id>[0-5]\\d)(?=\\s?h))(?!\\d)(?::\\d\\d\\b)?${tail}${shut}`,
    (g) => timeOf({ ...g, i: g['i'] ?? g['id'] }),
  ),
  rule(`${open}\\b(?<h>\\d{1,2})\\s?(?<mer>a|p)\\.?\\s?m\\b\\.?`, timeOf),
  rule(`(?<!\\b(?:el|del|al|dia)\\s)${open}\\b(?<h>${hour})${hourWord}${exact}\\s+(?:${halfOfIt})`, timeOf),
  rule(`\\beste medio ?dia\\b`, () => [{ is: 'offset', days: 0 }, noon]),
  rule(`(?:\\b(?:a|al|de|para el|por el|el)\\s+)?\\bmedio ?dia\\b`, () => noon),
  rule(`${open}\\b(?<h>[01]?\\d|2[0-3])['’](?<i>[0-5]\\d)\\b(?!['’])`, (g) => weak({ ...g, colon: ':' })),
  rule(
    `(?<=[¦](?:,|,? en plan)?\\s)tipo\\s+(?:las?\\s+)?${open}${clock}(?:${written}|${behind})?${tail}${shut}`,
    timeOf,
  ),
  rule(`${open}\\b(?<h>${hour})${spokenMinutes}`, weak),
  rule(`${notBefore}${open}\\b(?<h>[01]?\\d|2[0-3])\\s?h(?:rs?|s|oras)?\\b\\.?`, weak),
]
