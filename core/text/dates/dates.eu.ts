// How Basque says days and hours: by endings, so its rules are its own.
import {
  nothing,
  rule,
  unclear,
  type AheadUnit,
  type DateLanguage,
  type DatePart,
  type DateRule,
  type Groups,
  type Half,
} from '../date-language.ts'
import { close, numericDates, open, writtenDates } from './common.ts'
import { meaningOf, numbersFrom, valueOf } from './sources.ts'
import type { Meaning } from './words.ts'

const numbers = numbersFrom(
  'zero, bat, bi/biga, hiru, lau, bost/bortz, sei, zazpi, zortzi, bederatzi, hamar, hamaika, hamabi, hamahiru, hamalau, hamabost, hamasei, hamazazpi, hamazortzi/hemezortzi, hemeretzi, hogei, hogeita bat, hogeita bi, hogeita hiru, hogeita lau, hogeita bost, hogeita sei, hogeita zazpi, hogeita zortzi, hogeita bederatzi, hogeita hamar, hogeita hamaika',
  { lehen: 1, 'hogeita hamabost': 35, berrogei: 40, 'berrogeita bost': 45, 'berrogeita hamar': 50 },
)
const number = `(?:${Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const value = (said: string | undefined): number => valueOf({ numbers }, said)

const weekdays: Meaning<number> = [
  ['astelehen|ilen', 1],
  ['astearte|martitzen|martizen', 2],
  ['asteazken|eguazten', 3],
  ['ostegun|eguen', 4],
  ['ostiral|bariku|barixaku', 5],
  ['larunbat|zapatu|neskenegun', 6],
  ['igande|domeka', 7],
]
const weekday = `(?:${weekdays.map(([source]) => source).join('|')})`
const months: Meaning<number> = [
  ['urtarril', 1],
  ['otsail', 2],
  ['martxo', 3],
  ['apiril', 4],
  ['maiatz', 5],
  ['ekain', 6],
  ['uztail', 7],
  ['abuztu', 8],
  ['irail', 9],
  ['urri', 10],
  ['azaro', 11],
  ['abendu', 12],
]
const month = `(?:${months.map(([source]) => source).join('|')})(?:aren|ren|ak|a)?`
const monthOf = (said: string | undefined): number =>
  meaningOf(months, said?.replace(/(?:aren|ren|ak|a)$/, '')) ?? meaningOf(months, said) ?? 0

/** In, to, of, until: what a day may end in. */
const dayEnding = '(?:e?an|e?ko|e?rako|e?n|a|ak|ari|etik|era|erako|arekin)?'
const numberEnding = '(?:-?(?:e?an|e?ko|e?rako|e?a|n|ra|rako))?'
const hourEnding = '(?:r?etan|r?ean|r?ak|r?etako|r?etarako|r?etatik|tan|ak|ean|an|etako|etarako|a|k)'

const halves: Meaning<Half> = [
  ['goizeko|goizean|goiz', 'morning'],
  ['eguerdiko|eguerdian', 'noon'],
  ['arratsaldeko|arratsaldean|arratsalde|arrastiko|arrastian', 'afternoon'],
  ['iluntzeko|iluntzean|ilunabarreko|ilunabarrean|gaueko|gauean|gau', 'night'],
  ['goizaldeko|goizaldean', 'dawn'],
]
const half = `(?<half>${halves.map(([source]) => source).join('|')})`

function timeOf(g: Groups, minute: number): DatePart {
  const hour = value(g['h'])
  if (Number.isNaN(hour) || Number.isNaN(minute)) return unclear()
  const said = meaningOf(halves, g['half'])
  const spoken = g['i'] === undefined && !(g['h'] ?? '').startsWith('0')
  return {
    is: 'time',
    hour,
    minute,
    spoken,
    ...(g['less'] === undefined ? {} : { before: true }),
    ...(said ? { half: said } : {}),
  }
}

const minutesOf = (said: string | undefined): number =>
  said === undefined ? 0 : said === 'erdi' ? 30 : said === 'laurden' ? 15 : value(said)

const lead = `(?:\\b${half}\\s+)?(?:\\bordu\\s+)?`
/** An hour's name bends at its end: "hirur-", "laur-". */
const hourName = `(?<h>\\d{1,2}|${number})`

const hours: DateRule[] = [
  rule(
    `\\b(?:\\d{1,2}(?:[:.]\\d\\d)?|${number})${hourEnding}?\\s*(?:-|etatik|tatik|r?etatik)\\s*(?:\\d{1,2}(?:[:.]\\d\\d)?|${number})(?:r?etara|tara|r?etaraino)\\b`,
    nothing,
  ),
  // "laurak eta erdiak", "bost eta laurdenetan", "hamarrak eta hamar"
  rule(
    `${lead}\\b${hourName}${hourEnding}?\\s+(?:eta|ta|t['’]?)\\s+(?<part>erdi|laurden|\\d{1,2}|${number})(?:${hourEnding}|e?tan)?\\b${close}(?!\\s*(?:egun|aste|hilabete|urte|minutu))`,
    (g) => timeOf(g, minutesOf(g['part'])),
  ),
  // "bostak laurden gutxi", "bost laurden gutxitan"
  rule(
    `${lead}\\b${hourName}${hourEnding}?\\s+(?<part>laurden|\\d{1,2}|${number})\\s+(?<less>gutxi(?:ago)?|gutxitan|gutxiagotan)\\w*`,
    (g) => timeOf(g, minutesOf(g['part'])),
  ),
  rule(
    `${lead}${open}\\b(?<h>\\d{1,2})(?:[:.](?<i>[0-5]\\d)|h(?<ih>[0-5]\\d))(?!\\d|[.,/-]\\d)(?:-?(?:r?etan|e?an|tan|ak|etako|etarako|ko|ean|h|rako))?\\b`,
    (g) => timeOf({ ...g, i: g['i'] ?? g['ih'] }, Number(g['i'] ?? g['ih'])),
  ),
  rule(`${lead}\\b(?<h>\\d{1,2}|${number})-?(?:r?etan|tan|r?etako|r?etarako)\\b`, (g) => timeOf(g, 0)),
  rule(`(?:\\b${half}\\s+)?\\bordu\\s?(?:bata|batean|batetan|bat|batetarako)\\b`, (g) =>
    timeOf({ ...g, h: '1' }, 0),
  ),
  rule(`(?:\\b${half}\\s+)?\\bordu\\s?(?:biak|bietan|bitan|biretan)\\b`, (g) => timeOf({ ...g, h: '2' }, 0)),
  rule(`\\b${half}\\s+(?<h>\\d{1,2}|${number})(?:r?ak|ak|etan|tan)?(?![\\d:.]|\\w)`, (g) => timeOf(g, 0)),
  rule('\\beguerdi(?:an|ko|rako)?\\b', () => ({ is: 'time', hour: 12, minute: 0, spoken: false })),
  rule(`\\b(?<h>${number})(?:r?ak)\\b`, (g) => {
    const time = timeOf(g, 0)
    return time.is === 'time' ? { ...time, weak: true } : time
  }),
  rule(`${open}\\b(?<h>\\d{1,2})\\s?h\\b`, (g) => {
    const time = timeOf(g, 0)
    return time.is === 'time' ? { ...time, weak: true } : time
  }),
]

const units: Meaning<AheadUnit> = [
  ['minutu', 'minutes'],
  ['ordu', 'hours'],
  ['egun', 'days'],
  ['aste', 'weeks'],
  ['hilabete|hil', 'months'],
  ['urte', 'years'],
]
const unit = `(?<unit>${units.map(([source]) => source).join('|')})`
/** "hamabost egun" is two weeks for many people. */
const looseDays = new Set([8, 15])

function aheadOf(g: Groups, sign: 1 | -1): DatePart {
  const [amount, said] = [g['n'] === undefined ? 1 : value(g['n']), meaningOf(units, g['unit'])]
  if (!said || Number.isNaN(amount) || (said === 'days' && looseDays.has(amount))) return unclear()
  return { is: 'ahead', amount: sign * amount, unit: said }
}

const spans: DateRule[] = [
  rule(`\\b(?:duela|orain dela)\\s+(?:(?<n>\\d{1,3}|${number})\\s+)?${unit}\\w*(?:\\s+bat)?\\b`, (g) =>
    aheadOf(g, -1),
  ),
  rule("\\bordu (?:t[’']?erdi|eta erdi) (?:barru|ondoren)\\w*", () => ({
    is: 'ahead',
    amount: 90,
    unit: 'minutes',
  })),
  rule('\\bordu ?erdi (?:barru|ondoren)\\w*', () => ({ is: 'ahead', amount: 30, unit: 'minutes' })),
  rule(`\\b(?:(?<n>\\d{1,3}|${number})\\s+)?${unit}(?:\\s+bat)?(?:\\s+(?:barru|ondoren)\\w*)\\b`, (g) =>
    aheadOf(g, 1),
  ),
  rule('\\b(?:datorren|hurrengo|heldu den) aste(?:an|ko|rako|a)?\\b', () => ({ is: 'week', weeks: 1 })),
  rule('\\baste hone(?:tan|tako|tarako)\\b', () => ({ is: 'week', weeks: 0 })),
  rule('\\b(?:joan den|aurreko|pasa den) aste(?:an|ko|a)?\\b', () => ({ is: 'week', weeks: -1 })),
]

const relative: DateRule[] = [
  rule(
    '\\b(?:gaur|gaurko) (?<half>goizean|goizeko|arratsaldean|arratsaldeko|gauean|gaueko|iluntzean)\\b',
    (g) => [
      { is: 'offset', days: 0 },
      { is: 'half', half: meaningOf(halves, g['half']) ?? 'morning' },
    ],
  ),
  rule('\\betzidamu\\w*', unclear),
  rule('\\betzi(?:ko|rako)?\\b', () => ({ is: 'offset', days: 2 })),
  rule('\\bbihar(?:ko|rako|amon\\w*)?\\b(?! edo)', () => ({ is: 'offset', days: 1 })),
  rule('\\bgaur(?:ko|rako)?\\b', () => ({ is: 'offset', days: 0 })),
  rule('\\bherenegun(?:go)?\\b', () => ({ is: 'offset', days: -2 })),
  rule('\\batzo(?:ko)?\\b', () => ({ is: 'offset', days: -1 })),
  rule(`\\b${half}\\b`, (g) => ({ is: 'half', half: meaningOf(halves, g['half']) ?? 'morning' })),
]

const isDay = (day: number): boolean => day >= 1 && day <= 31

function monthDate(g: Groups): DatePart {
  const day = value(g['d'])
  if (!isDay(day)) return unclear()
  return {
    is: 'date',
    day,
    month: monthOf(g['m']),
    ...(g['y'] === undefined ? {} : { year: Number(g['y']) }),
  }
}

const which = '(?:\\b(?:(?<next>datorren|hurrengo|heldu den)|(?<last>joan den|pasa den|aurreko))\\s+)?'

function weekdayOf(g: Groups): DatePart | DatePart[] {
  const called = g['this'] ? 'this' : g['last'] ? 'last' : g['next'] ? 'next' : undefined
  const day: DatePart = {
    is: 'weekday',
    weekday: meaningOf(weekdays, g['w']) ?? 1,
    ...(called ? { which: called } : {}),
  }
  if (g['d'] === undefined) return day
  const number = value(g['d'])
  return isDay(number) ? [day, { is: 'date', day: number }] : unclear()
}

const days: DateRule[] = [
  ...numericDates('', 'hilaren'),
  rule(
    `(?:\\b(?<y>(?:19|20)\\d\\d)(?:ko|eko|\\.)?\\s+)?\\b(?<m>${month})\\s+(?<d>\\d{1,2}|${number})${numberEnding}\\b${close}`,
    monthDate,
  ),
  rule(`${open}\\b(?<d>\\d{1,2})\\s+(?<m>${month})(?:${dayEnding})\\b`, monthDate),
  rule(`\\b(?:datorren|hurrengo) hilaren\\s+(?<d>\\d{1,2}|${number})${numberEnding}\\b`, (g) => ({
    is: 'date',
    day: value(g['d']),
    months: 1,
  })),
  rule(`\\b(?:hil honetako|hil honen)\\s+(?<d>\\d{1,2}|${number})${numberEnding}\\b`, (g) => ({
    is: 'date',
    day: value(g['d']),
    months: 0,
  })),
  rule(`\\bhilaren\\s+(?<d>\\d{1,2}|${number})${numberEnding}\\b`, (g) => {
    const day = value(g['d'])
    return isDay(day) ? { is: 'date', day } : unclear()
  }),
  rule(
    `${which}\\b(?<w>${weekday})(?:e?t?a?n|e?ko|e?rako|e?an|ean|a|ak|era)?(?:\\s+(?<this>honetan|honetako|hau))?(?:,?\\s+(?<d>\\d{1,2})(?:-?(?:e?an|a|ko|rako|n)))?\\b`,
    weekdayOf,
  ),
  rule(`${open}\\b(?<d>\\d{1,2})-?(?:ean|an|erako|rako|eko)\\b`, (g) => {
    const day = Number(g['d'])
    return isDay(day) ? { is: 'date', day } : null
  }),
]

const first: DateRule[] = [
  rule(
    '\\begun on\\b|\\barratsalde on\\b|\\bgabon\\b|\\bgau on\\b|\\bgaur egun\\b|\\begunero(?:ko)? (?:ez|bizi)\\w*',
    nothing,
  ),
  rule('\\b(?:tentsio|presio)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b', nothing),
  rule(`\\b(?:\\d{1,2}|${number})\\s+(?:ordu|egun|aste|hilabete)(?:ro|tik behin|rik behin)\\b`, nothing),
  rule(`\\b(?:egunero|astero|hilero|${weekday}(?:e?ro|etan)|goizero|gauero)\\b`, unclear),
  rule('\\bgauerdi\\w*|\\basteburu\\w*|\\b(?:egun|aste) (?:batzuk|gutxi)\\w*|\\blanegun\\w*', unclear),
  rule(
    `\\b${month}\\s+(?:hasiera|erdialde|amaiera|bukaera)\\w*|\\bhil (?:hasiera|amaiera|bukaera)\\w*`,
    unclear,
  ),
  rule(`\\b(?:lehen|lehenengo|bigarren|hirugarren|azken)\\s+(?:${weekday})\\w*`, unclear),
  rule(`\\b${weekday}(?:e?tik|tik)\\s+${weekday}(?:e?ra|ra|eraino)\\b`, nothing),
  rule(`\\b(?:\\d{1,2}|${number})(?:e?tik|tik)\\s+(?:\\d{1,2}|${number})(?:e?ra|ra|eraino)\\b`, nothing),
  rule('\\bhamabost egun\\b|\\bzortzi egun\\b', unclear),
  rule(
    `\\b${weekday}(?:\\s+bat(?:ean|en)?)\\b|\\bedozein\\s+(?:${weekday}|egun)\\w*|\\begun bat(?:ean|en)?\\b(?! barru)`,
    nothing,
  ),
  rule(
    `\\b${weekday}(?:e?tik|ez geroztik|etik aurrera|era arte|erarte)\\b(?:\\s+(?:aurrera|hona))?`,
    nothing,
  ),
]

export const basque: DateLanguage = {
  rules: [...writtenDates, ...first, ...spans, ...hours, ...relative, ...days],
  asideBefore: /\b(?:ez(?: baina)?)\s+$/,
  asideAfter:
    /^\s*,?\s*(?:(?:tik|etatik)?\s*(?:aurrera|arte|ordez|beharrean|ezik|izan ezik|baino lehen|geroztik)|(?:ezin (?:dut|naiz|dugu|gara|izango)|ez (?:dut|naiz|zait|dago|dator)|ez\s*(?:$|[.,;!])|ezinezkoa))/,
  alternativeBefore: new RegExp(`\\b(?:\\d{1,2}|${number})\\w*\\s*(?:edo|-)\\s*$`),
  alternativeAfter: new RegExp(
    `^\\w*\\s*,?\\s*(?:edo|ala)\\s+(?:${half}\\s+)?(?:\\d|${number}|etzi|bihar|gaur|${weekday})`,
  ),
  own: /\b(?:bihar|gaur|etzi|hilaren|barru|datorren|\w+(?:etan|ean))\b/,
  hint: new RegExp(
    `\\b(?:bihar|gaur|etzi|atzo|hilaren|${weekday}|${month}|goizeko|arratsaldeko|gaueko|\\d{1,2}(?:etan|ean|ak|an)|${number}(?:r?etan|r?ak)|barru|datorren|aste|ordu|eguerdi|duela|egun|hilabete|urte|gauean|goizean|arratsalde)`,
  ),
}
