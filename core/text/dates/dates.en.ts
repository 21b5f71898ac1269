// How English says days and hours, the British way; the day before the month.
import { rule, taken, unclear, type DateRule } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { timeOf } from './grammar.hours.ts'
import { sourcesOf, valueOf } from './sources.ts'
import { words } from './words.en.ts'

const s = sourcesOf(words)
const halves = words.halves.map(([source]) => source).join('|')
const end = `(?:\\s*(?:o['’]? ?clock))?(?:\\s+(?<half>${halves})\\b)?(?:\\s*(?<mer>a|p)\\.?\\s?m\\b\\.?)?`
const hour = `(?<h>\\d{1,2}|${s.number})`
const leadIn = '(?:\\b(?:at|around|about|by|for|say)\\s+)?'

/** Parts are said before the hour; "half nine" is half past nine in Britain and Ireland. */
const spoken: readonly DateRule[] = [
  rule(
    '(?<=\\b(?:tomorrow|tmrw)\\b.{0,20})\\bthe day after(?=\\s*$|\\s*[.,;!?]|\\s+(?:at|in|please|instead|is|would|then)\\b)',
    () => ({
      is: 'offset',
      days: 2,
    }),
  ),
  rule('\\bin (?<q>a quarter|three quarters) of an hour\\b', (g) => ({
    is: 'ahead',
    amount: g['q'] === 'a quarter' ? 15 : 45,
    unit: 'minutes',
  })),
  rule('\\bin (?:half an|a half) hour\\b', () => ({ is: 'ahead', amount: 30, unit: 'minutes' })),
  rule(`${leadIn}\\bhalf(?:\\s?past)?\\s+${hour}${end}(?![\\w/:])`, (g) =>
    timeOf(words, { ...g, plain: '30' }),
  ),
  rule(
    `${leadIn}\\b(?:a\\s+)?(?<part>quarter|\\d{1,2}|${s.number})(?:\\s+min(?:ute)?s?)?\\s+(?<dir>past|to|till|before|after)\\s+${hour}${end}(?![\\w/:])`,
    (g) => {
      const to = /^(?:to|till|before)$/.test(g['dir'] ?? '')
      return timeOf(words, { ...g, ...(to ? { to: 'to' } : {}) })
    },
  ),
  rule(
    '\\b(?:at|for|by)\\s+(?<h>[01]\\d|2[0-3])(?<i>[0-5]\\d)(?:\\s?(?:h|hrs|hours))?\\b(?![.,/:-]\\d)',
    (g) => timeOf(words, g),
  ),
  rule('\\b(?:a|one|two|1|2) weeks? from (?<day>today|tomorrow)\\b', (g, { written }) => ({
    is: 'offset',
    days: (/^(?:two|2)/i.test(written) ? 14 : 7) + (g['day'] === 'tomorrow' ? 1 : 0),
  })),
  rule('\\bin an hour and a half\\b', () => ({ is: 'ahead', amount: 90, unit: 'minutes' })),
  rule("\\bin a fortnight(?:['’]s time)?\\b|\\ba fortnight from now\\b", () => ({
    is: 'ahead',
    amount: 2,
    unit: 'weeks',
  })),
  rule('\\bfortnight\\b', unclear),
]

/** "September 3rd, 2026". */
const monthFirst = rule(
  `(?:\\b(?:on|for)\\s+)?\\b(?<m>${s.month})\\.?\\s+(?:the\\s+)?(?<d>\\d{1,2}|(?!an?\\b)${s.number})(?:${words.ordinal})?(?![\\d%€]|[./:-]\\d|\\s?(?:am|pm|o['’]clock|hours|times)\\b)(?:,?\\s+(?<y>(?:19|20)\\d\\d)\\b)?`,
  (g) => {
    const day = valueOf(words, g['d'])
    if (!(day >= 1 && day <= 31)) return unclear()
    return {
      is: 'date',
      day,
      month: s.monthNumber(g['m'] ?? ''),
      ...(g['y'] === undefined ? {} : { year: Number(g['y']) }),
    }
  },
)

/** "by 10 July" is a day, not ten o'clock. */
const byDay = rule(
  `\\b(?:by|for|on|before)\\s+(?<d>\\d{1,2})\\s+(?<m>(?!may\\s+(?:i|we|be|you)\\b)${s.month})\\b\\.?(?:,?\\s+(?<y>(?:19|20)\\d\\d)\\b)?`,
  (g) => ({
    is: 'date',
    day: Number(g['d']),
    month: s.monthNumber(g['m'] ?? ''),
    ...(g['y'] === undefined ? {} : { year: Number(g['y']) }),
  }),
)

/** "could you do 12 tomorrow": an hour only because a day stands behind it. */
const late = [rule(`(?<=\\b(?:do|make|make it)\\s)(?<h>\\d{1,2})(?=\\s${taken})`, (g) => timeOf(words, g))]

export const english = grammarOf({ ...words, own: [...spoken, monthFirst, byDay], late })
