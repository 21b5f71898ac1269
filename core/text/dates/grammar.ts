// The grammar that most languages share: their words are put into the same rules. Basque and Spanish have their own.
import {
  nothing,
  rule,
  unclear,
  type DateLanguage,
  type DatePart,
  type DateRule,
  type Groups,
} from '../date-language.ts'
import { besideDay, numericDates, writtenDates } from './common.ts'
import { feastRules } from './feasts.ts'
import { hourRules } from './grammar.hours.ts'
import { meaningOf, sourcesOf, valueOf, type Sources } from './sources.ts'
import type { DateWords } from './words.ts'

const optional = (source: string): string => (source === '' ? '' : `(?:\\b(?:${source})\\s*)?`)

function aheadPart(w: DateWords, g: Groups, sign: 1 | -1): DatePart {
  const unit = meaningOf(w.ahead.units, g['unit'])
  const amount = valueOf(w, g['n'])
  if (!unit || Number.isNaN(amount)) return unclear()
  if (unit === 'days' && w.looseDays.includes(amount)) return unclear()
  if (g['and'] === undefined) return { is: 'ahead', amount: sign * amount, unit }
  const minutes = meaningOf(w.hour.minutes, g['and'])
  return unit === 'hours' && minutes !== undefined
    ? { is: 'ahead', amount: sign * (amount * 60 + minutes), unit: 'minutes' }
    : unclear()
}

function spanRules(w: DateWords, s: Sources): DateRule[] {
  const units = w.ahead.units.map(([source]) => source).join('|')
  const minutes = w.hour.minutes.map(([source]) => source).join('|')
  const amount = `(?<n>\\d{1,3}|${s.number})\\s+(?<unit>${units})\\b(?:\\s+(?:${w.hour.past})\\s+(?<and>${minutes})\\b)?`
  const { before, behind, agoBefore, agoBehind } = w.ahead
  return [
    ...(agoBefore ? [rule(`\\b(?:${agoBefore})\\s+${amount}\\s+qu[e'’]`, nothing)] : []),
    ...(before ? [rule(`\\b(?:${before})\\s+${amount}`, (g) => aheadPart(w, g, 1))] : []),
    ...(behind ? [rule(`\\b${amount}\\s+(?:${behind})\\b`, (g) => aheadPart(w, g, 1))] : []),
    ...(agoBefore ? [rule(`\\b(?:${agoBefore})\\s+${amount}`, (g) => aheadPart(w, g, -1))] : []),
    ...(agoBehind ? [rule(`\\b${amount}\\s+(?:${agoBehind})\\b`, (g) => aheadPart(w, g, -1))] : []),
    ...w.weeks.map(([source, weeks]) =>
      rule(`(?:${w.lead})?\\b(?:${source})\\b`, () => ({ is: 'week', weeks })),
    ),
  ]
}

const relativeRules = (w: DateWords): DateRule[] => [
  ...w.today.map(([source, half]) =>
    rule(`(?:${w.lead})?\\b(?:${source})\\b`, () => [
      { is: 'offset', days: 0 },
      { is: 'half', half },
    ]),
  ),
  ...w.offsets.map(([source, days]) =>
    rule(`(?:${w.lead})?\\b(?:${source})\\b`, () => ({ is: 'offset', days })),
  ),
  ...w.dayHalves.map(([source, half]) => rule(`\\b(?:${source})\\b`, () => ({ is: 'half', half }))),
]

const isDay = (day: number): boolean => day >= 1 && day <= 31

function monthRules(w: DateWords, s: Sources): DateRule[] {
  const day = `${optional(w.day)}`
  const dayNumber = `(?<d>\\d{1,2}|${s.number})(?:${w.ordinal})?`
  return [
    rule(
      `(?:${w.lead})?(?:\\b(?:${w.article}|${w.this})\\s*)?(?:(?<last>${w.last})\\s+)?${day}${s.open}\\b${dayNumber}\\s*(?:${w.of})?\\s*\\b(?<m>${s.month})\\b\\.?(?:,?\\s+(?:(?:${w.of})\\s*)?(?<y>(?:19|20)\\d\\d)\\b)?`,
      (g) => {
        const number = valueOf(w, g['d'])
        if (!isDay(number)) return unclear()
        const year = g['y'] === undefined ? {} : { year: Number(g['y']) }
        const last = g['last'] === undefined ? {} : { last: true }
        return { is: 'date', day: number, month: s.monthNumber(g['m'] ?? ''), ...year, ...last }
      },
    ),
    ...w.monthsAhead.map(([source, months]) =>
      rule(`(?:${w.lead})?\\b(?:${w.article})\\s*${day}${dayNumber}\\s+(?:${source})\\b`, (g) => {
        const number = valueOf(w, g['d'])
        return isDay(number) ? { is: 'date', day: number, months } : unclear()
      }),
    ),
  ]
}

/** Domingo is also a given name: with a capital and a surname behind it, it is a person. */
const isPerson = ({ written, after }: { written: string; after: string }): boolean =>
  /(?:^|\s)Domingos?$/.test(written) && /^\s+\p{Lu}\p{Ll}/u.test(after)

function weekdayPart(w: DateWords, s: Sources, g: Groups): DatePart | DatePart[] {
  const called = g['this']
    ? 'this'
    : g['last']
      ? 'last'
      : g['next']
        ? w.nextIsOpen
          ? 'open'
          : 'next'
        : undefined
  const day: DatePart = {
    is: 'weekday',
    weekday: s.weekdayNumber(g['w'] ?? ''),
    ...(called ? { which: called } : {}),
  }
  if (g['d'] === undefined) return day
  const number = valueOf(w, g['d'])
  return isDay(number) ? [day, { is: 'date', day: number }] : unclear()
}

function looseRules(w: DateWords, s: Sources): DateRule[] {
  const article = `(?:\\b(?:${w.article}|(?<this>${w.this}))\\s*)?`
  const before = `(?:\\b(?:(?<last>${w.last})|(?<next>${w.next}))\\s+)?`
  const behind = `(?:\\s+(?:(?<next2>${w.behindNext})|(?<last2>${w.last}))\\b)?`
  const ends = `${s.close}${w.dayEnds}`
  const number = `\\d{1,2})(?:${w.ordinal})?${ends}`
  return [
    rule(
      `(?:${w.lead})?${article}${before}\\b(?<w>${s.weekday})\\b\\.?${behind}(?:,?\\s+(?:(?:${w.article})\\s*)?${optional(w.day)}(?<d>${number})?`,
      (g, typed) =>
        isPerson(typed)
          ? null
          : weekdayPart(w, s, { ...g, next: g['next'] ?? g['next2'], last: g['last'] ?? g['last2'] }),
    ),
    rule(
      `(?:${w.lead})?\\b(?:${w.article})\\s*(?:(?<last>${w.last})\\s+)?${optional(w.day)}(?<d>${number}`,
      (g) => {
        const day = Number(g['d'])
        if (!isDay(day)) return null
        return { is: 'date', day, ...(g['last'] === undefined ? {} : { last: true }) }
      },
    ),
    ...(w.day === ''
      ? []
      : [
          rule(
            `(?:${w.lead})?(?:\\b(?:${w.article})\\s*)?\\b(?:${w.day})\\s+(?<d>\\d{1,2}|${s.number})\\b${s.close}`,
            (g) => {
              const day = valueOf(w, g['d'])
              return isDay(day) ? { is: 'date', day } : null
            },
          ),
        ]),
  ]
}

/** `between` of the ranges "from Monday to Friday", "del 10 al 15": more than one day. */
export function grammarOf(w: DateWords): DateLanguage {
  const s = sourcesOf(w)
  const choice = `(?:\\d{1,2}|${s.number}|${s.weekday}|${w.offsets.map(([source]) => source).join('|')})`
  return {
    rules: [
      ...writtenDates,
      ...w.nothing.map((source) => rule(s.filled(source), nothing)),
      ...w.unclear.map((source) => rule(s.filled(source), unclear)),
      ...feastRules,
      ...(w.own ?? []),
      ...spanRules(w, s),
      ...hourRules(w, s),
      ...relativeRules(w),
      ...numericDates(w.lead, w.article),
      ...monthRules(w, s),
      ...looseRules(w, s),
      ...besideDay,
      ...(w.late ?? []),
    ],
    asideBefore: new RegExp(`(?:${w.asideBefore})\\s+$`),
    asideAfter: new RegExp(`^\\s*,?\\s*(?:${w.asideAfter})`),
    alternativeBefore: new RegExp(
      `\\b(?:\\d{1,2}|${s.number})\\s*(?:${w.or}|-)\\s*(?:(?:${w.article}|${w.hour.at})\\s*)?$`,
    ),
    alternativeAfter: new RegExp(
      `^\\s*,?\\s*(?:${w.or})\\s+(?:(?:${w.lead})\\s*)?(?:(?:${w.hour.at}|${w.hour.the}|${w.article})\\s*)?(?:${w.day}\\s+)?${choice}(?:${w.ordinal})?\\b`,
    ),
    hint: new RegExp(
      `\\b(?:${w.hint}|${w.offsets.map(([source]) => source).join('|')}|${s.month}|${s.weekday}|${w.ahead.units.map(([source]) => source).join('|')})\\b|\\b(?:${w.hour.at})(?:\\d|${s.number})`,
    ),
    own: new RegExp(`\\b(?:${w.hint})\\b`),
  }
}
