// How English says days and hours, the British way; the day before the month.
import { rule, taken, unclear, type DateRule } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { timeOf } from './grammar.hours.ts'
import { numbersFrom, sourcesOf, valueOf } from './sources.ts'
import type { DateWords } from './words.ts'

/** "sat" and "sun" are words too: short names count before or behind a sign of a day. */
const short = (name: string): string =>
  `(?<=\\b(?:on|next|this|for|by|or|to)\\s)${name}(?![a-z])|${name}(?=,?\\s+(?:the\\s+)?\\d|,?\\s+(?:at|morning|afternoon|evening)\\b)`

const words: DateWords = {
  hint: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tmrw|tmr|tomoz|2moro|today|tonight|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|at \\d{1,2}|o['’]?clock|half|quarter|noon|midday|the \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|week|ago|in \\w+|am|pm|morning|afternoon|evening|on the|instead of",
  numbers: numbersFrom(
    'zero, one/a/an, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, twenty one, twenty two, twenty three, twenty four, twenty five, twenty six, twenty seven, twenty eight, twenty nine, thirty, thirty one',
    {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      'twenty first': 21,
      'twenty second': 22,
      'twenty third': 23,
      'twenty fourth': 24,
      'twenty fifth': 25,
      'twenty sixth': 26,
      'twenty seventh': 27,
      'twenty eighth': 28,
      'twenty ninth': 29,
      thirtieth: 30,
      'thirty first': 31,
      'thirty five': 35,
      forty: 40,
      'forty five': 45,
      fifty: 50,
      'fifty five': 55,
    },
  ),
  weekdays: ['mon.*', 'tue.*', 'wed.*', 'thu.*', 'fri.*', 'sat.*', 'sun.*'],
  weekdaysInText: [
    `monday|${short('mon')}`,
    `tuesday|${short('tues?')}`,
    `wednesday|${short('weds?')}`,
    `thursday|${short('thurs?')}|${short('thu')}`,
    `friday|${short('fri')}`,
    `saturday|${short('sat')}`,
    `sunday|${short('sun')}`,
  ],
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  offsets: [
    ['last night', -1],
    ['(?:the )?day after (?:tomorrow|tmrw)|overmorrow', 2],
    ['tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|tomoz|2moro|2morrow', 1],
    ['today|2day', 0],
    ['(?:the )?day before yesterday', -2],
    ['yesterday', -1],
  ],
  today: [
    ['this morning', 'morning'],
    ['this afternoon', 'afternoon'],
    ['this evening|tonight|2nite|tonite', 'night'],
  ],
  halves: [
    ['in the morning|of the morning', 'morning'],
    ['in the afternoon|of the afternoon', 'afternoon'],
    ['in the evening|at night|of the evening|tonight', 'night'],
  ],
  dayHalves: [
    ['in the morning|morning|am', 'morning'],
    ['in the afternoon|afternoon|pm', 'afternoon'],
    ['in the evening|evening|at night|night', 'night'],
  ],
  lead: '\\b(?:for|on|of|by)\\s+',
  article: 'the',
  day: 'day',
  of: 'of',
  ordinal: 'st|nd|rd|th',
  next: 'next',
  behindNext: 'coming',
  this: 'this(?: coming)?',
  last: 'last',
  nextIsOpen: true,
  weeks: [
    ['next week', 1],
    ['this week', 0],
    ['last week', -1],
  ],
  monthsAhead: [
    ['of next month', 1],
    ['of (?:this|the) month', 0],
  ],
  ahead: {
    before: 'in|within',
    behind: 'from now',
    agoBehind: 'ago|back',
    units: [
      ['minutes?|mins?', 'minutes'],
      ['hours?|hrs?', 'hours'],
      ["days?(?:['’]? time)?", 'days'],
      ["weeks?(?:['’]? time)?", 'weeks'],
      ["months?(?:['’]? time)?", 'months'],
      ['years?', 'years'],
    ],
  },
  looseDays: [],
  hour: {
    at: '(?:at|around|about|by|for|say)\\s+(?:about\\s+|around\\s+)?(?!(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\s-]?(?:st|nd|rd|th|days?|weeks?|months?|nights?|times|minutes?|mins?|hours?|mg|ml|people|years?|tablets?|pills?|euros?|pounds|kilos?|kg)\\b)(?!(?:a|an|the|one|first|second|third)\\s+(?!o|and|pm|p\\.m)[a-z])',
    the: '(?<=\\b(?:at|my|the)\\s)(?:the\\s+)?',
    word: "o['’]? ?clock|oclock|hrs|hours|h|ish",
    exact: 'sharp|exactly|on the dot',
    past: 'and',
    to: 'minus',
    minutes: [
      ['quarter', 15],
      ['half', 30],
    ],
    noon: 'noon|midday|mid-day',
    lasting: 'every|for|last|within|in|past|over|about',
  },
  dayEnds:
    "(?=\\s*$|\\s*[^\\s\\w%€'’]|\\s+(?:at|in|on|or|and|if|of|for|with|to|is|would|works?|suits?|please|instead|but|not|then|around|about|morning|afternoon|evening|no|i|my|thanks|will|can|was)(?![a-z]))",
  nothing: [
    '\\b(?:hospital|street|road)\\s+(?:of\\s+)?{number}\\s+(?:of\\s+)?{month}\\b',
    '\\b(?:pressure|bp)\\D{0,20}\\d{1,3}\\s*/\\s*\\d{1,3}\\b',
    '\\bgood (?:morning|afternoon|evening|night|day)\\b|\\bthese days\\b|\\b(?:day|night) (?:shift|and night)\\b|\\ball (?:day|morning|night)\\b',
    '\\bevery\\s+(?:{number}\\s*)?h(?:ou)?rs?\\b|\\bevery {number} hours\\b',
    '\\b(?:a|some|another|any|no)\\s+(?:{weekday}|day)\\b',
    '\\b(?:from|between)\\s+{weekday}\\s+(?:to|and|until|till)\\s+{weekday}\\b|\\b(?:monday|mon)\\s*(?:to|-)\\s*(?:friday|fri)\\b',
    '\\b(?:from|between)\\s+(?:the\\s+)?{number}(?:st|nd|rd|th)?\\s+(?:to|and|until|till)\\s+(?:the\\s+)?{number}(?:st|nd|rd|th)?\\b(?:\\s+(?:of\\s+)?{month}\\b)?',
    '\\b(?:i|we|you|he|she|it|they|that|this|there) may\\b|\\bmay (?:i|we|be|have|not|need|you)\\b|\\bsecond (?:time|opinion|dose|floor)\\b|\\bfirst time\\b',
  ],
  unclear: [
    '\\bevery\\s+(?:other\\s+|{number}\\s+)?(?:days?|weeks?|months?|{weekday}|morning|night|evening)\\b|\\b(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\\b|\\bdaily\\b',
    '\\b(?:first|second|third|last)\\s+{weekday} (?:of|in)\\b|\\b{weekday} in {month}\\b|\\b(?:week (?:of|commencing|beginning))\\b',
    '\\bmidnight\\b|\\bweekend\\b|\\bor (?:the )?day after\\b|\\bworking days\\b|\\b(?:a couple of|a few|few|several|some) (?:days|weeks)\\b',
    '\\b(?:early|mid|late|end of|beginning of|start of)[ -](?:next |the )?(?:month|{month})\\b',
    '\\b{weekday} (?:week|after next)\\b|\\bweek after next\\b|\\ba week on {weekday}\\b|\\ba week (?:today|tomorrow)\\b',
    '\\b(?:within|in) the (?:week|month)\\b|\\bany ?time\\b|\\bsometime\\b(?! on\\b)|\\bthe other day\\b',
  ],
  asideBefore:
    "\\b(?:no|not) later than(?: the| on)?|\\bat the latest|\\b(?:since|until|till|before|after|from|instead(?: of)?|rather than|(?:better|prefer)\\b[^.;]{1,40}\\b(?:than|to)|except|other than|neither|nor)(?: the| on)?|\\b(?:not|can['’]?t|cannot|couldn['’]?t|won['’]?t)(?: (?:make|do|come|manage|be there|attend))?(?: it)?(?: on| the)?",
  asideAfter:
    "(?:(?:and|but) )?(?:i |we )?(?:can['’]?t|could ?n['’]?t|(?:am|['’]m|are) not|wo ?n['’]?t|does ?n['’]?t|cannot|won['’]?t|is no good|isn['’]?t|is not|doesn['’]?t|does not|not possible|impossible|no good|either|no\\s*(?:$|[.,;!]))",
  or: 'or(?: else| if not| maybe| perhaps)?',
}

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
  `(?:\\b(?:on|for)\\s+)?\\b(?<m>${s.month})\\.?\\s+(?:the\\s+)?(?<d>\\d{1,2}|${s.number})(?:${words.ordinal})?(?![\\d%€]|[./:-]\\d|\\s?(?:am|pm|o['’]clock|hours|times)\\b)(?:,?\\s+(?<y>(?:19|20)\\d\\d)\\b)?`,
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

/** "could you do 12 tomorrow": an hour only because a day stands behind it. */
const late = [rule(`(?<=\\b(?:do|make|make it)\\s)(?<h>\\d{1,2})(?=\\s${taken})`, (g) => timeOf(words, g))]

export const english = grammarOf({ ...words, own: [...spoken, monthFirst], late })
