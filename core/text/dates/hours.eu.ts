// How Basque says the hours of a day.
import { nothing, rule, unclear, type DatePart, type DateRule, type Groups } from '../date-language.ts'
import { close, open } from './common.ts'
import { meaningOf } from './sources.ts'
import { half, halves, hourEnding, number, value } from './words.eu.ts'

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

export const hours: readonly DateRule[] = [
  rule(
    `\\b(?:\\d{1,2}(?:[:.]\\d\\d)?|${number})${hourEnding}?\\s*(?:-|etatik|tatik|r?etatik)\\s*(?:\\d{1,2}(?:[:.]\\d\\d)?|${number})(?:r?etara|tara|r?etaraino)\\b`,
    nothing,
  ),
  // "laurak eta erdiak", "bost eta laurdenetan", "hamarrak eta hamar"
  rule(
    `${lead}\\b${hourName}${hourEnding}?\\s+(?:(?:eta|ta)\\s+|t['’]?\\s*)(?<part>erdi|laurden|\\d{1,2}|${number})(?:${hourEnding}|e?tan)?\\b${close}(?!\\s*(?:egun|aste|hilabete|urte|minutu))`,
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
  rule('\\beguerdi(?:an|ko|rako)?\\b', () => ({
    is: 'time',
    hour: 12,
    minute: 0,
    spoken: false,
    noon: true,
  })),
  rule(`\\b(?<h>${number})(?:r?ak)\\b`, (g) => {
    const time = timeOf(g, 0)
    return time.is === 'time' ? { ...time, weak: true } : time
  }),
  rule(`${open}\\b(?<h>\\d{1,2})\\s?h\\b`, (g) => {
    const time = timeOf(g, 0)
    return time.is === 'time' ? { ...time, weak: true } : time
  }),
]
