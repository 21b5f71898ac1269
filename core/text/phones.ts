// Phone numbers: E.164, what kind of line it is, and where they stand in a text.
import { findPhoneNumbersInText, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import type { PhoneNumber } from 'libphonenumber-js/max'
import { foldInPlace, type Span } from './normalize.ts'

export type PhoneType = 'mobile' | 'fixed' | 'other'
export type Phone = { phone: string; type: PhoneType }
export type PhoneFailure = { failure: 'not_a_phone' }

const types: Partial<Record<string, PhoneType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  // Countries whose numbers do not tell (US): such a line can receive an SMS as far as anybody knows.
  FIXED_LINE_OR_MOBILE: 'mobile',
}

const typeOf = (number: PhoneNumber): PhoneType => types[number.getType() ?? ''] ?? 'other'

/** A whole text that is one valid number, as E.164; `country` says where numbers without a prefix are. */
export function toE164(text: string, country: CountryCode = 'ES'): Phone | PhoneFailure {
  const number = parsePhoneNumberFromString(foldInPlace(text).text.replace(/[()]/g, ' ').trim(), {
    defaultCountry: country,
    extract: false,
  })
  if (!number?.isValid() || number.ext !== undefined) return { failure: 'not_a_phone' }
  return { phone: number.number, type: typeOf(number) }
}

export function phoneType(e164: string): PhoneType {
  const number = parsePhoneNumberFromString(e164, { extract: false })
  return number?.isValid() ? typeOf(number) : 'other'
}

/** Every valid number in a text, in order. */
export function readPhones(text: string, country: CountryCode = 'ES'): (Phone & { span: Span })[] {
  const folded = foldInPlace(text)
  return findPhoneNumbersInText(folded.text, country)
    .filter(({ number }) => number.isValid())
    .map(({ number, startsAt, endsAt }) => ({
      phone: number.number,
      type: typeOf(number),
      span: folded.spanOf(startsAt, endsAt),
    }))
}

/** The one number of a text; null when there is none or there are several. */
export function readPhone(text: string, country: CountryCode = 'ES'): (Phone & { span: Span }) | null {
  const [first, ...more] = readPhones(text, country)
  return first && more.every((other) => other.phone === first.phone) ? first : null
}
