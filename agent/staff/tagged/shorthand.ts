// How staff in a hurry shorten days and hours, spelt out for the reader of dates; every place knows where it came from.
import { edited } from '#core/text/dates/respell.ts'
import type { Folded } from '#core/text/normalize.ts'

type Rewriting = readonly [pattern: RegExp, meant: string]

const whole = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu')
const loose = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d.,:/€])${source}`, 'gu')

const weekday =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const month =
  '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|gener|maig|juny|agost|set|des|jan|apr|aug|dec)'
const number = '(?=\\.?\\s*\\d{1,2}(?![\\d€%]))'
const numbers: readonly (readonly [string, number])[] = (
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete ' +
  'dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete ' +
  'veintiocho veintinueve treinta'
)
  .split(' ')
  .map((word, i): [string, number] => [word, i + 1])
const catalan: readonly (readonly [string, number])[] =
  'un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
const spokenHours = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'

const days: readonly Rewriting[] = [
  [whole(`(?:lu|lun)${number}\\.?|lnes|luns(?=\\s)`), 'lunes '],
  [whole(`(?:mart|mtes|mrt|mar|ma)${number}\\.?|mtes\\.?|mrtes|marts`), 'martes '],
  [whole(`(?:mi|mie|mier|mx|mierc|mc)${number}\\.?|mierc\\.?|mierco|mxcoles|miercls|mcoles`), 'miercoles '],
  [whole(`(?:ju|jue)${number}\\.?|jvs\\.?|juevs|jues|juev\\.?`), 'jueves '],
  [whole(`(?:vi|vie|vier)${number}\\.?|vrns|viern\\.?|vienes|viers|vrnes`), 'viernes '],
  [whole(`(?:sa|sab)${number}\\.?`), 'sabado '],
  [whole(`dom${number}\\.?`), 'domingo '],
  [whole(`(?:dl|dll)${number}\\.?|dlluns|dlns`), 'dilluns '],
  [whole(`dt${number}\\.?|dimrts|dmrts`), 'dimarts '],
  [whole(`dc${number}\\.?|dimec\\.?|dmcrs|dimcrs`), 'dimecres '],
  [whole(`dj${number}\\.?|dij\\.?|djous`), 'dijous '],
  [whole(`dv${number}\\.?|div${number}\\.?|dvndrs`), 'divendres '],
  [whole(`ds${number}\\.?`), 'dissabte '],
  [whole(`mon${number}\\.?`), 'monday '],
  [whole(`tues?${number}\\.?`), 'tuesday '],
  [whole(`weds?${number}\\.?|weds?(?=\\s)`), 'wednesday '],
  [whole(`thu(?:rs?)?${number}\\.?|thurs`), 'thursday '],
  [whole(`fri${number}\\.?`), 'friday '],
  [whole(`sat${number}\\.?`), 'saturday '],
  [whole(`sun${number}\\.?`), 'sunday '],
  // "lun27".
  [loose('lun(?=\\d{1,2}(?!\\d))'), 'lunes '],
  [loose('(?:mar|mart)(?=\\d{1,2}(?!\\d))'), 'martes '],
  [loose('(?:mie|mier|x)(?=\\d{1,2}(?!\\d))'), 'miercoles '],
  [loose('jue(?=\\d{1,2}(?!\\d))'), 'jueves '],
  [loose('vie(?=\\d{1,2}(?!\\d))'), 'viernes '],
  [whole('tmrw|tmw|tomo|2moro|tmr'), 'tomorrow'],
  [whole('mnn|mna|mnna'), 'manana'],
  [whole('psdo(?=\\s+manana)'), 'pasado'],
  [whole('manco'), 'menys'],
  [loose('(?:dia|fecha|fch|data)\\s*:\\s*(?=\\d)'), 'el '],
  [loose('(?:fecha|fch)\\s+(?=\\d)'), 'el '],
]

const spelled: readonly Rewriting[] = [
  ...numbers.map(([word, n]): Rewriting => [
    new RegExp(`(?<=${weekday}\\s+(?:dia\\s+)?)${word}(?![\\p{L}\\d])(?!\\s+(?:menos|y|de la|del))`, 'gu'),
    `${n}`,
  ]),
  ...catalan.map(([word, n]): Rewriting => [
    new RegExp(
      `(?<=(?:dilluns|di\\p{L}+s|diumenge|dissabte)\\s+(?:dia\\s+)?)${word}(?![\\p{L}\\d])(?!\\s+(?:menys|i|del))`,
      'gu',
    ),
    `${n}`,
  ]),
]

const hours: readonly Rewriting[] = [
  [
    loose(`(?:a\\s+la\\s+)?(?:hra|hora|hr|hs|h)\\.?\\s*:?\\s*(?=\\d{1,2}[:.h]|(?:${spokenHours})(?!\\p{L}))`),
    'a las ',
  ],
  // "9 noche", "5 tarde".
  [
    /(?<=(?<![\p{L}\d.,:/])(?:[01]?\d|2[0-3])\s?h?\s+)(?=(?:manana|tarde|noche)(?!\p{L})(?!\s+(?:del?|el)(?!\p{L})))/gu,
    'de la ',
  ],
  [/(?<=(?<![\p{L}\d.,:/])\d{1,2}\s?h?\s+)(?=(?:mati|tarda|vespre)(?!\p{L}))/gu, 'del '],
  // "10y20", "9ymedia".
  [/(?<=(?<![\p{L}\d.,:/])(?:[01]?\d|2[0-3]))\s?y\s?(?=(?:\d\d|media|cuarto)(?![\p{L}\d]))/gu, ' y '],
  [/(?<=(?<![\p{L}\d.,:/])(?:[01]?\d|2[0-3]))\.(?=[0-5]\d(?![\d.,])(?!\s*(?:€|eur|e(?!\p{L}))))/gu, ':'],
  [whole('12 (?:noon|midday)'), 'at 12:00'],
  // "a las 20:30 para las dos": behind an hour two are people.
  [/(?<=\d[:.h]\d\d\s+)(?:para|a)\s+las\s+(?:dos|tres)(?![\p{L}\d])/gu, 'para ambas'],
  // "lunes 22, cinco menos diez": an hour without "a las".
  [
    new RegExp(
      `(?<=(?:${weekday}|\\d|manana|hoy),?\\s+)(?=(?:${spokenHours})\\s+(?:menos|y|de la|del|en punto)(?!\\p{L}))`,
      'gu',
    ),
    'a las ',
  ],
  [/(?<=,\s)(?=les (?:\d|una|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze)(?!\p{L}))/gu, 'a '],
  // "lunes 9 8.15": a day and its hour, each a bare number.
  [
    new RegExp(
      `(?<=${weekday}\\s+\\d{1,2})(?=\\s+(?:(?:a\\s+las\\s+)?\\d{1,2}(?:[:.h]|$|\\s)|(?!(?:de|del|d|a|al|y|i|and|o|u|h|hrs?|horas|am|pm|at|of|eur|euros?|mg|ml|${month}\\p{L}*)(?!\\p{L}))\\p{L}))`,
      'gu',
    ),
    ',',
  ],
  // "vto 5/10", "26-10": fractions, scores and spans are none of staff's orders.
  [
    /(?<=(?<!(?:el|del|al|dia|the|on)\s)(?<![\p{L}\d.,:/€-]))(?=(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?![\d/-])(?!\s*(?:€|eur|h(?!\p{L}))))/gu,
    'el ',
  ],
]

const rewritings: readonly Rewriting[] = [...days, ...spelled, ...hours]

export function spelledOut(folded: Folded): Folded {
  let spelt = folded
  for (const [pattern, meant] of rewritings) {
    const text = spelt.text
    const edits = [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      meant,
    }))
    spelt = edited(
      spelt,
      edits.filter(({ start, end }) => text.slice(start, end) !== meant),
    )
  }
  return spelt
}
