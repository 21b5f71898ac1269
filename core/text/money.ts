// Amounts of money as people write and say them; one currency, whole cents.
import { cent, euro, otherCurrency, withCents } from './money.es.ts'
import { foldInPlace, type Span } from './normalize.ts'
import { numberFrom, numberInWords } from './numbers.ts'

/** `asWritten` keeps the caller's form; where no currency was written, ours is added. */
export type Amount = { cents: number; currency: 'EUR'; asWritten: string }
export type AmountFailure = {
  failure: 'not_an_amount' | 'no_currency' | 'zero' | 'too_large' | 'other_currency' | 'too_precise'
}
export type AmountFound = { amount: Amount | AmountFailure; asWritten: string; span: Span }

const mostCents = 100_000 * 100

const separators = "[.,'’´` \\u00a0]"
const digits = `\\d{1,18}(?:${separators}\\d{1,18}){0,6}`
const grouped = /^\d{1,3}(?:([.,'’´` ])\d{3})(?:\1\d{3})*$/
const spoken = new RegExp(`^(${numberInWords})(?:\\s+${withCents}\\s+(${numberInWords}|\\d{1,2}))?$`)

const failed = (failure: AmountFailure['failure']): AmountFailure => ({ failure })

/** "1.234,50", "1,234.50", "1 234,50", "49'90" … in cents. Three digits behind a lone separator are thousands. */
function centsOfDigits(text: string): number | AmountFailure {
  const [whole, part] = grouped.test(text) ? [text, ''] : splitDecimals(text)
  if (whole === undefined || part === undefined) return failed('not_an_amount')
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return failed('not_an_amount')
  const figures = whole.replace(/\D/g, '')
  if (grouped.test(whole) && figures.startsWith('0'))
    return failed(whole === text ? 'too_precise' : 'not_an_amount')
  if (part.length > 2) return failed('too_precise')
  if (figures.length > 12) return failed('too_large')
  return Number(figures) * 100 + Number(part.padEnd(2, '0'))
}

function splitDecimals(text: string): [string?, string?] {
  const match = /^(.*?)(?:[.,'’´`](\d+))?$/.exec(text)
  const [, whole, part = ''] = match ?? []
  return [whole, part]
}

/** "cuarenta y nueve", "cuarenta y nueve con noventa". */
function centsOfWords(text: string): number | undefined {
  const match = spoken.exec(text)
  const euros = match?.[1] === undefined ? undefined : numberFrom(match[1])
  const cents = match?.[2] === undefined ? 0 : numberFrom(match[2])
  if (euros === undefined || cents === undefined || cents > 99) return undefined
  return euros * 100 + cents
}

const anyMoney = new RegExp(`${euro}|${otherCurrency}|${cent}`)
const isOther = new RegExp(otherCurrency)
const hasEuro = new RegExp(euro)
const euroWithin = new RegExp(
  `^(.+?)\\s*${euro}\\s*(?:${withCents}\\s+)?(\\d{1,2}|${numberInWords})(?:\\s*${cent})?$`,
)
const euroAtAnEnd = new RegExp(`^(?:${euro}\\s*(.+)|(.+?)\\s*${euro})$`)
const onlyCents = new RegExp(`^(.+?)\\s*${cent}$`)

/** Cents of folded text without a currency's sign. */
function centsOf(text: string): number | AmountFailure {
  const spaced = text.trim()
  if (new RegExp(`^${digits}$`).test(spaced)) return centsOfDigits(spaced)
  const both = /^(\d{1,6})\s+con\s+(\d{1,2})$/.exec(spaced)
  if (both) return Number(both[1]) * 100 + Number(both[2])
  return centsOfWords(spaced) ?? failed('not_an_amount')
}

function centsSaid(text: string): number | AmountFailure {
  if (isOther.test(text)) return failed('other_currency')
  const small = hasEuro.test(text) ? null : onlyCents.exec(text)
  if (small) return numberFrom(small[1] ?? '') ?? failed('not_an_amount')
  const both = euroWithin.exec(text)
  if (both) {
    const [euros, cents] = [centsOf(both[1] ?? ''), numberFrom(both[2] ?? '') ?? 100]
    if (typeof euros !== 'number') return euros
    return cents > 99 || euros % 100 !== 0 ? failed('not_an_amount') : euros + cents
  }
  const one = euroAtAnEnd.exec(text)
  if (one) return centsOf(one[1] ?? one[2] ?? '')
  const bare = centsOf(text)
  // Figures alone are euros; a word alone ("diez") is any number.
  return typeof bare === 'number' && !/\d/.test(text) ? failed('no_currency') : bare
}

/** Reads an argument that is an amount and nothing else. */
export function parseAmount(text: string): Amount | AmountFailure {
  const asWritten = text.trim()
  const folded = foldInPlace(asWritten).text.replace(/\s+/g, ' ')
  const cents = centsSaid(folded)
  if (typeof cents !== 'number') return cents
  if (cents === 0) return failed('zero')
  if (cents > mostCents) return failed('too_large')
  return { cents, currency: 'EUR', asWritten: anyMoney.test(folded) ? asWritten : `${asWritten} €` }
}

const number = `(?:(?<![\\w.,])-?${digits}|\\b${numberInWords})`
const inSentence = new RegExp(
  [
    `${number}(?:\\s+${withCents}\\s+${numberInWords}|\\s+con\\s+\\d{1,2})?\\s*(?:${euro}|${otherCurrency})(?:\\s*(?:${withCents}\\s+)(?:\\d{1,2}|${numberInWords})(?:\\s*${cent})|\\s*\\d{2}(?![\\d/:.,-]))?`,
    `(?:€|\\beur\\b|[$£¥])\\s*(?<![\\w.,])${digits}`,
    `${number}\\s*${cent}`,
  ].join('|'),
  'g',
)

/** The one amount of a sentence, with its currency, and where it stands; null when there is none or there are several. */
export function readAmount(text: string): AmountFound | null {
  const folded = foldInPlace(text)
  const found = [...folded.text.matchAll(inSentence)].map((match): AmountFound => {
    const span = folded.spanOf(match.index, match.index + match[0].length)
    const asWritten = text.slice(...span).trim()
    return { amount: parseAmount(asWritten), asWritten, span }
  })
  const [first] = found
  const value = (one: AmountFound): string | number =>
    'failure' in one.amount ? one.asWritten : one.amount.cents
  return first && found.every((one) => value(one) === value(first)) ? first : null
}

/** As a bill in Spain writes it: '1.234,50 €'. */
export function formatAmount(cents: number): string {
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${euros},${String(cents % 100).padStart(2, '0')} €`
}
