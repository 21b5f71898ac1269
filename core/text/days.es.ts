// How Spanish says days: from today, by weekday, by number and month.
import { nothing, rule, type DatePart, type DateRule, type Groups, type Half } from './date-language.ts'
import { numberFrom, singleWord } from './numbers.ts'

const weekdays = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo']
const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const shortMonths = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')

export const weekday = `(?:${weekdays.join('|')})`
export const month = `(?:${months.join('|')}|setiembre|${shortMonths.join('|')}|sept)`
export const dayNumber = `(?:\\d{1,2}|treinta y uno|treinta|primero|${singleWord})`
export const lead = '(?:\\b(?:para|de|en)\\s+)?(?:\\b(?:el|este|del|al)\\s+)?'
const which = '(?:(?<which>proximo|pasado)\\s+)?'
/** Not inside a longer number, amount or code. */
const open = '(?<![\\d.,/:-])'
const close = '(?![\\d%€]|[.,/:-]\\d)'
/** What may follow a bare "el 21" for it to be a day and not a count of things. */
const dayEnds =
  '(?=\\s*$|\\s*[^\\s\\w%€]|\\s+(?:a|mismo|mateix|mesmo|meme|entonces|al|de|del|en|y|o|u|si|no|por|para|con|que|sobre|desde|hasta|me|le|te|se|nos|es|pero|mejor|podria|puedo|estaria|hay|tengo|tiene|tenia)\\b)'

export const numberOf = (text: string | undefined): number =>
  text === undefined ? Number.NaN : text === 'primero' ? 1 : (numberFrom(text) ?? Number.NaN)

const weekdayNumber = (name: string | undefined): number => weekdays.indexOf(name ?? '') + 1

export function monthNumber(name: string): number {
  const short = name === 'setiembre' ? 'sep' : name.slice(0, 3)
  return shortMonths.indexOf(short) + 1
}

/** Two figures mean this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function numericDate(g: Groups, after: string): DatePart {
  const [day, month, year] = [Number(g['d']), Number(g['m']), g['y']]
  if (day < 1 || day > 31 || month < 1 || month > 12) return { is: 'unclear' }
  if (year !== undefined) return { is: 'date', day, month, year: yearOf(year) }
  const score = (month === 10 && day <= 10) || (month === 5 && day <= 5)
  const fraction = day < month && (month <= 4 || after.trimStart().startsWith('de '))
  return { is: 'date', day, month, ...(g['lead'] === undefined && (score || fraction) ? { weak: true } : {}) }
}

const halves: Record<string, Half> = {
  manana: 'morning',
  mediodia: 'noon',
  tarde: 'afternoon',
  noche: 'night',
  madrugada: 'dawn',
}
const halfOf = (name: string | undefined): DatePart => ({ is: 'half', half: halves[name ?? ''] ?? 'morning' })

const relativeDays: DateRule[] = [
  rule('(?:\\bpara\\s+)?\\besta(?: misma)? (?<half>manana|tarde|noche)\\b', (g) => [
    { is: 'offset', days: 0 },
    halfOf(g['half']),
  ]),
  rule(
    '\\b(?:por|de|a|en|toda|durante) la (?<half>manana|tarde|noche)\\b|\\bla (?<half2>manana|tarde|noche)(?= del?\\b)',
    (g) => halfOf(g['half'] ?? g['half2']),
  ),
  rule('(?:\\b(?:a|de|para|sobre la|hacia la)\\s+)?\\bmedia (?<half>manana|tarde)\\b', (g) =>
    halfOf(g['half']),
  ),
  rule(
    '(?<=\\bmanana (?:no|ni|imposible)(?: puedo| me va bien)?[,.;]? (?:pero |mejor |y |el )?)pasado\\b(?! manana)',
    () => ({
      is: 'offset',
      days: 2,
    }),
  ),
  rule('(?:\\b(?:para|de)\\s+)?\\bpasado manana\\b', () => ({ is: 'offset', days: 2 })),
  rule('\\b(?:la|una|cada) manana\\b', nothing),
  rule('(?:\\b(?:para|de)\\s+)?\\bmanana\\b(?: (?:mismo|(?<half>tarde|noche|mediodia)))?', (g) =>
    g['half'] === undefined ? { is: 'offset', days: 1 } : [{ is: 'offset', days: 1 }, halfOf(g['half'])],
  ),
  rule('(?:\\b(?:para|de)\\s+)?\\bhoy\\b(?: mismo)?', () => ({ is: 'offset', days: 0 })),
  rule('(?:\\bde\\s+)?\\b(?:anteayer|antes de ayer|antier)\\b', () => ({ is: 'offset', days: -2 })),
  rule('(?:\\bde\\s+)?\\bayer\\b', () => ({ is: 'offset', days: -1 })),
  rule('(?:\\bde\\s+)?\\banoche\\b', () => [{ is: 'offset', days: -1 }, halfOf('noche')]),
]

const monthDays: DateRule[] = [
  rule(
    `(?<lead>${lead}(?:dia\\s+)?)${open}\\b(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?:\\s?/\\s?(?<y>(?:19|20)?\\d\\d))?${close}`,
    (g, { after }) => numericDate({ ...g, lead: g['lead'] || undefined }, after),
  ),
  rule(
    `${lead}(?:dia\\s+)?${open}\\b(?<d>\\d{1,2})(?<sep>[-.])(?<m>\\d{1,2})\\k<sep>(?<y>(?:19|20)?\\d\\d)${close}`,
    (g, { after }) => numericDate(g, after),
  ),
  rule(`\\b(?:el|del|al|dia)\\s+(?:dia\\s+)?(?<d>\\d{1,2})-(?<m>\\d{1,2})${close}`, (g, { after }) =>
    numericDate({ ...g, lead: 'el' }, after),
  ),
  rule(
    `${open}\\b(?<d>0?[1-9]|[12]\\d|3[01])(?:-(?<m>0?[1-9]|1[0-2])|\\.(?<n>0?[1-9]|1[0-2])\\.)(?=\\s)`,
    (g) => ({ is: 'date', day: Number(g['d']), month: Number(g['m'] ?? g['n']), weak: true }),
  ),
  rule(
    `(?:\\b(?:el|del|al|dia)\\s+(?:dia\\s+)?|(?<=${weekday},?\\s))(?<d>\\d{1,2})\\s+del?\\s+(?<m>0?[1-9]|1[0-2])(?:\\s+(?:del?\\s+)?(?<y>(?:19|20)\\d\\d))?(?!\\s*(?:de|h)\\b)${close}`,
    (g, { after }) => numericDate({ ...g, lead: 'el' }, after),
  ),
  rule(
    `${lead}${which}(?:dia\\s+)?${open}\\b(?<d>${dayNumber})[o.]?\\s+(?:de\\s+)?(?<m>${month})\\b\\.?(?:,?\\s+(?:del?\\s+)?(?<y>(?:19|20)\\d\\d)\\b)?`,
    (g) => {
      const [day, named] = [numberOf(g['d']), monthNumber(g['m'] ?? '')]
      if (!(day >= 1 && day <= 31)) return { is: 'unclear' }
      const year = g['y'] === undefined ? {} : { year: Number(g['y']) }
      return { is: 'date', day, month: named, ...year, ...(g['which'] === 'pasado' ? { last: true } : {}) }
    },
  ),
  rule(
    `\\b(?:el|del|al|dia)\\s+(?:dia\\s+)?(?<d>${dayNumber})\\s+(?:de\\s+este|del)\\s+mes(?:\\s+(?<next>que viene|proximo|siguiente))?\\b`,
    (g) => ({
      is: 'date',
      day: numberOf(g['d']),
      months: g['next'] === undefined ? 0 : 1,
    }),
  ),
  rule(`\\b(?:el|del|al|dia)\\s+(?:dia\\s+)?(?<d>${dayNumber})\\s+del\\s+proximo\\s+mes\\b`, (g) => ({
    is: 'date',
    day: numberOf(g['d']),
    months: 1,
  })),
]

/** Domingo is also a given name: with a capital and a surname behind it, or after a form of address, it is a person. */
const isPerson = (written: string, after: string): boolean =>
  /(?:^|\s)Domingo$/.test(written) && /^\s+\p{Lu}\p{Ll}/u.test(after)

function weekdayPart(g: Groups, typed: { written: string; after: string }): DatePart | DatePart[] | null {
  if (isPerson(typed.written, typed.after)) return null
  const said = g['which'] ?? g['behind']
  const called =
    g['this'] !== undefined
      ? 'this'
      : said?.startsWith('pasad')
        ? 'last'
        : said === undefined
          ? undefined
          : 'next'
  const day: DatePart = {
    is: 'weekday',
    weekday: weekdayNumber(g['w']),
    ...(called ? { which: called } : {}),
  }
  if (g['d'] === undefined) return day
  const number = numberOf(g['d'])
  return number >= 1 && number <= 31 ? [day, { is: 'date', day: number }] : { is: 'unclear' }
}

const weekdayLead = '(?:\\b(?:para|de|en)\\s+)?(?:\\b(?:el|(?<this>este)|del|al)\\s+)?'
const looseDay: DateRule[] = [
  rule(
    `${weekdayLead}${which}\\b(?<w>${weekday})\\b(?:\\s+(?<behind>que viene|proximo|siguiente|pasado(?! manana)))?(?:,?\\s+(?:el\\s+)?(?:dia\\s+)?(?<d>\\d{1,2})${close}${dayEnds})?`,
    weekdayPart,
  ),
  rule(
    `(?:\\bpara\\s+)?\\b(?:el|del|al|dia)\\s+${which}(?:dia\\s+)?(?<d>\\d{1,2})${close}${dayEnds}`,
    (g) => {
      const day = numberOf(g['d'])
      if (!(day >= 1 && day <= 31)) return null
      return { is: 'date', day, ...(g['which'] === 'pasado' ? { last: true } : {}) }
    },
  ),
  rule(
    `(?:\\bpara\\s+)?(?:\\b(?:el|del|al)\\s+)?\\bdia\\s+(?<d>treinta y uno|treinta|primero|${singleWord})\\b`,
    (g) => ({ is: 'date', day: numberOf(g['d']) }),
  ),
]

/** In order: what is said with a month comes before bare numbers. */
export const dayRules: readonly DateRule[] = [...relativeDays, ...monthDays, ...looseDay]
