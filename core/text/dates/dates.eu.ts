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
} from '../date-language.ts'
import { besideDay, close, numericDates, open, writtenDates } from './common.ts'
import { feastRules } from './feasts.ts'
import { hours } from './hours.eu.ts'
import { meaningOf } from './sources.ts'
import type { Meaning } from './words.ts'
import {
  dayEnding,
  half,
  halves,
  month,
  monthOf,
  number,
  numberEnding,
  value,
  weekday,
  weekdays,
} from './words.eu.ts'

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
  rule('\\b(?<n>aste ?bete|hilabete|urtebete) (?:barru|ondoren)\\w*', (g) => ({
    is: 'ahead',
    amount: 1,
    unit: g['n'] === 'hilabete' ? 'months' : g['n'] === 'urtebete' ? 'years' : 'weeks',
  })),
  rule('\\bhurrengo egun\\w*', unclear),
  rule('\\bordu ?laurden (?:bat )?(?:barru|ondoren)\\w*', () => ({
    is: 'ahead',
    amount: 15,
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
  rule('\\betzi(?:ko|rako|ra)?\\b', () => ({ is: 'offset', days: 2 })),
  rule('\\bbihar(?:ko|rako|ra|amon\\w*)?\\b(?! edo)', () => ({ is: 'offset', days: 1 })),
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
  rule(`\\b(?:lehen|lehenengo|bigarren|hirugarren|azken)\\s+(?:${weekday}|aste)\\w*`, unclear),
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
  rules: [...writtenDates, ...first, ...feastRules, ...spans, ...hours, ...relative, ...days, ...besideDay],
  asideBefore: /\b(?:ez(?: baina)?)\s+$/,
  asideAfter:
    /^\s*,?\s*(?:(?:tik|etatik)?\s*(?:aurrera|arte|ordez|beharrean|ezik|izan ezik|baino lehen|geroztik)|(?:ezin(?:go)? (?:dut|naiz|dugu|gara|izango|du|da)|ez (?:dut|naiz|zait|dago|dator)|ez\s*(?:$|[.,;!])|ezinezkoa))/,
  alternativeBefore: new RegExp(`\\b(?:\\d{1,2}|${number})\\w*\\s*(?:edo|-)\\s*$`),
  alternativeAfter: new RegExp(
    `^\\w*\\s*,?\\s*(?:edo|ala)\\s+(?:${half}\\s+)?(?:\\d|${number}|etzi|bihar|gaur|${weekday})`,
  ),
  own: /\b(?:bihar|gaur|etzi|hilaren|barru|datorren|\w+(?:etan|ean))\b/,
  hint: new RegExp(
    `\\b(?:bihar|gaur|etzi|atzo|herenegun|hilaren|${weekday}|${month}|goizeko|arratsaldeko|gaueko|\\d{1,2}(?:etan|ean|ak|an)|${number}(?:r?etan|r?ak)|barru|datorren|aste|ordu|eguerdi|duela|egun|hilabete|urte|gauean|goizean|arratsalde)`,
  ),
}
