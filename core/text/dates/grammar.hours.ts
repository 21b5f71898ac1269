// The hours of the shared grammar.
import { rule, type DatePart, type DateRule, type Groups, type Half } from '../date-language.ts'
import { meaningOf, valueOf, type Sources } from './sources.ts'
import type { DateWords } from './words.ts'

function minutesOf(w: DateWords, part: string | undefined): number {
  if (part === undefined) return 0
  return meaningOf(w.hour.minutes, part) ?? valueOf(w, part)
}

function saidHalf(w: DateWords, g: Groups): { half?: Half } {
  if (g['mer']) return { half: g['mer'] === 'a' ? 'am' : 'pm' }
  const half = meaningOf(w.halves, g['half'])
  return half ? { half } : {}
}

export function timeOf(w: DateWords, g: Groups): DatePart {
  const digital = g['i'] ?? g['ih'] ?? g['id']
  const hour = valueOf(w, g['h'])
  const minute = digital === undefined ? minutesOf(w, g['part'] ?? g['plain']) : Number(digital)
  if (Number.isNaN(hour) || Number.isNaN(minute)) return { is: 'unclear' }
  // A leading zero is the 24-hour clock, and so are minutes behind a colon.
  const spoken = digital === undefined && !(g['h'] ?? '').startsWith('0')
  return {
    is: 'time',
    hour,
    minute,
    spoken,
    ...(g['to'] === undefined ? {} : { before: true }),
    ...saidHalf(w, g),
  }
}

const weak = (part: DatePart): DatePart => (part.is === 'time' ? { ...part, weak: true } : part)

type Pieces = { clock: string; tail: string; half: string; digital: string; behind: string; word: string }

function piecesOf(w: DateWords, s: Sources): Pieces {
  const { hour } = w
  const half = `(?<half>${w.halves.map(([source]) => source).join('|')})\\b`
  const minutes = hour.minutes.map(([source]) => source).join('|')
  const word = `(?:\\s*(?:${hour.word})\\b\\.?)?`
  const meridiem = '(?:\\s*(?<mer>a|p)\\.?\\s?m\\b\\.?)?'
  const sign = `(?:(?:${hour.past})|(?<to>${hour.to}))`
  const spoken = `\\s+${sign}\\s+(?<part>${minutes}|\\d{1,2}(?!\\s*/)|${s.number})\\b(?:\\s+min(?:ut\\w*)?\\b)?`
  const plain = `\\s+(?<plain>${s.number}|[0-5]\\d(?=\\s*(?:h\\b|min|$|[.,;?!])))`
  return {
    clock: `(?<h>\\d{1,2}|${s.number})`,
    half,
    word,
    tail: `${word}(?:\\s+(?:${hour.exact})\\b)?(?:\\s*,?\\s*${half})?${meridiem}`,
    digital: "(?:[:.,'’](?<i>\\d{2})|\\s?h\\s?(?<ih>[0-5]\\d))(?!\\d)",
    behind: `(?:\\s*(?:${hour.word})\\b)?(?:${spoken}|${plain})`,
  }
}

/** "as 3 caixas": without its accent "às" is an article, and what follows must let it be an hour. */
const isArticle = (written: string, after: string): boolean =>
  /^as\s/i.test(written) &&
  /^\s+[a-z]{4,}/i.test(after) &&
  !/^\s+(?:hoxe|hoje|mana|manha|hora|horas|pode|para|seria|mais|como|estou|desta|deste|desse|porque|ponto|segunda|terca|quarta|quinta|sexta|sabado|domingo|luns|martes|mercores|xoves|venres)/i.test(
    after,
  )

export function hourRules(w: DateWords, s: Sources): DateRule[] {
  const { clock, tail, half, digital, behind, word } = piecesOf(w, s)
  const shut = '(?![\\d%€]|[.,/:-]\\d)'
  const read = (g: Groups): DatePart => timeOf(w, g)
  const noon: DatePart = { is: 'time', hour: 12, minute: 0, spoken: false, noon: true }
  const range = `(?:${w.hour.at}|${w.hour.the})?(?:\\d{1,2}(?:[:.h]\\d\\d)?|${s.number})(?:\\s?(?:${w.hour.word})\\b)?`
  return [
    rule(
      `\\b(?:(?:de|from|between|entre|das|des|desde)\\s+|d['’]\\s*)(?:as\\s+|las\\s+|les\\s+)?${range}\\s+(?:a|i|y|e|et|and|to|until|till|as|a les|a las|ate as|fins a)\\s+${range}(?:\\s+(?:${half.replace('?<half>', '?:')}))?(?!\\w|[:/]|\\s+(?:(?:${w.of})\\s*)?${s.month}\\b)`,
      () => ({ is: 'nothing' }),
    ),
    rule(
      `\\b(?:${w.hour.at})${s.open}${clock}(?:${digital}|${behind})?${tail}${shut}`,
      (g, { written, after }) => (isArticle(written, after) ? null : read(g)),
    ),
    rule(`\\b(?:${w.hour.the})${s.open}${clock}(?:${digital}|${behind})${tail}${shut}`, read),
    rule(
      `\\b(?:${w.hour.the})?${s.open}${clock}${word}(?:\\s+(?:${w.hour.exact}))?\\s*,?\\s*${half}${shut}`,
      (g) => (g['h'] === undefined ? null : read(g)),
    ),
    rule(
      `${s.open}\\b(?<h>\\d{1,2})(?::(?<i>\\d{2})|\\s?h\\s?(?<ih>[0-5]\\d)|\\.(?<id>[0-5]\\d)(?=\\s?h))(?!\\d)(?::\\d\\d\\b)?${tail}${shut}`,
      read,
    ),
    rule(`${s.open}\\b(?<h>\\d{1,2})(?:\\.(?<id>[0-5]\\d))?\\s?(?<mer>a|p)\\.?\\s?m\\b\\.?`, read),
    rule(`(?:\\b(?:${w.hour.at}|a\\s+|al\\s+|ao\\s+|at\\s+))?\\b(?:${w.hour.noon})\\b`, () => noon),
    rule(`${s.open}\\b(?<h>[01]?\\d|2[0-3])['’](?<i>[0-5]\\d)\\b(?!['’])`, (g) => weak(read(g))),
    rule(`${s.open}\\b${clock}${behind}${tail}${shut}(?!\\s*(?:${w.of})?\\s*${s.month}\\b)`, (g) =>
      weak(read(g)),
    ),
    rule(`(?<!\\b(?:${w.hour.lasting})\\s)${s.open}\\b${clock}\\s?(?:${w.hour.word})\\b\\.?${shut}`, (g) =>
      weak(read(g)),
    ),
  ]
}
