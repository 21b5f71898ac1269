// Bank accounts (IBAN, and the Spanish ones without it) and payment cards.
import { afterCue, matchAt, open, shut, wholeWords, type Finding, type Reading } from './reading.ts'

/** Characters of an IBAN by country (SWIFT IBAN registry). */
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 ' +
    'SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2).toLowerCase(), Number(entry.slice(2))]),
)

const ibanStart = new RegExp(`${open}([a-z]{2})[ .-]?\\d[ .-]?\\d(?=[ .-]{0,2}[a-z0-9])`, 'gu')
const goesOn = /^[ .\-/_]{1,3}(?=[a-z0-9]*\d)/
const separators = /[ .\-/_]/

/** The end of `count` letters and digits from a place, separators passed over; words of letters alone end it. */
function take(text: string, from: number, count: number): { end: number; taken: number } {
  let [at, end, taken] = [from, from, 0]
  while (at < text.length && taken < count) {
    const char = text[at] ?? ''
    if (/[a-z0-9]/.test(char)) {
      taken += 1
      end = at + 1
    } else if (!separators.test(char) || !goesOn.test(text.slice(at, at + 10))) {
      // The bank's code in letters stands right behind the check digits: "GB29 NWBK".
      if (taken !== 4 || !/^ [a-z]{4} \d/.test(text.slice(at, at + 8))) break
    }
    at += 1
  }
  return { end, taken }
}

/** Digits that may be missing or too many when somebody types an account. */
const slips = 3

function findIbans(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(ibanStart)) {
    const length = ibanLengths[match[1] ?? '']
    if (length === undefined) continue
    const { end, taken } = take(text, match.index, length)
    // One digit too many still belongs to it.
    const tail = /^\d{1,3}(?![\d])/.exec(text.slice(end))?.[0].length ?? 0
    // "la cuenta es 2100 …": twenty digits behind the word "es" are an account without its IBAN.
    const isWord = taken === length - 2 && /^es\s/.test(match[0])
    if (taken >= length - slips)
      found.push({ type: 'IBAN', start: match.index + (isWord ? 3 : 0), end: end + tail })
  }
  return found
}

const oldAccount = /(?<!\d)\d{4}[ .-]\d{4}[ .-]\d{2}[ .-]\d{10}(?!\d)/g
const accountCue = wholeWords(
  'iban|cuentas?(?: bancaria| corriente)?|numero de cuenta|n.? de cuenta|ccc|comptes?(?: bancari| corrent)?|conta(?: bancaria)?|kontu(?:a|aren)?|kontu korrontea|account(?: number)?|compte bancaire|rib|nib',
)
const accountDigits = new RegExp(`(?:[a-z]{2}[ .-]?)?\\d(?:[ .\\-/]{0,2}\\d){15,26}${shut}`, 'uy')

function findAccounts(text: string): Finding[] {
  const found: Finding[] = [...text.matchAll(oldAccount)].map((match): Finding => ({
    type: 'IBAN',
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const cue of text.matchAll(accountCue)) {
    const start = afterCue(text, cue.index + cue[0].length)
    const match = matchAt(accountDigits, text, start)
    if (match) found.push({ type: 'IBAN', start, end: start + match[0].length })
  }
  return found
}

/** ISO/IEC 7812-1, annex B. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const cardDigits = /(?<![\d+])\d(?:[ .\-/_]{0,3}\d){12,18}(?![ .\-/]?\d)/g
const cardShape = /^(?:\d{4}[ .\-/_]{1,3}){3}\d{1,7}$|^\d{4}[ .\-/_]{1,3}\d{6}[ .\-/_]{1,3}\d{4,5}$|^\d{16}$/
const cardCue =
  /(?<![a-z])(?:tarjetas?|visa|mastercard|master card|amex|american express|maestro|targeta|tarxeta|txartel\w*|card|carte|cartao|debito|credito)(?![a-z])[^\d\n]{0,40}$/
const healthCard =
  /(?:sanitaria|sanitari|osasun|health|vitale|saude|salud|seguridad social|cip|sip|tis|afiliacion|naf|nss|nuss)/

function findCards(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(cardDigits)) {
    const digits = match[0].replace(/\D/g, '')
    if (/^00/.test(digits) || /^(.)\1+$/.test(digits)) continue
    const before = cardCue.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0]
    const cued = before !== undefined && !healthCard.test(before)
    if (cued || cardShape.test(match[0]) || (digits.length >= 14 && luhn(digits)))
      found.push({ type: 'CARD', start: match.index, end: match.index + match[0].length })
  }
  return found
}

export const findBankAccounts = ({ text }: Reading): Finding[] => [...findIbans(text), ...findAccounts(text)]
export const findPaymentCards = ({ text }: Reading): Finding[] => findCards(text)
