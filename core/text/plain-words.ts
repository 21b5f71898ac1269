// Words that may stand in a patient's message: they name somebody or something, and lead nowhere.
import { ordersMedicine } from './medical-orders.ts'
import { fold } from './normalize.ts'
import { abbreviations, spelledAddress, webEndings } from './plain-words.es.ts'

/** Nothing that is not seen and nothing that ends a line, so that a text cannot break out of the sentence it is put into. */
export const isLine = (text: string): boolean => !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u.test(text)

/** What no stored text needs: line control, and halves of characters, which the database refuses. */
export const isSound = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text)

const markup = /[<>{}[\]|\\`$@]|:\/\//
const dotted = /([\p{L}\p{N}-]+)[.\u3002](?=(\p{L}{2,}))/gu
const betweenDigits = /(?<=\p{Nd})[\s./()\p{Pd}·_\p{M}]+(?=\p{Nd})/gu
const joiners = /(?<=[\p{L}\p{M}])[\u200c\u200d]+(?=\p{L})/gu

/** One line without address, markup or anything to call: a date stays under nine digits, a phone does not. */
export function isPlain(text: string): boolean {
  // Joiners are letters' business in some scripts; anywhere else they hide something.
  const bare = text.normalize('NFKC').replace(joiners, '')
  if (!isLine(bare) || markup.test(bare) || spelledAddress.test(fold(bare))) return false
  if (/\p{Nd}{9}/u.test(bare.replace(betweenDigits, ''))) return false
  return [...bare.matchAll(dotted)].every(([, before = '', after = '']) => isAbbreviation(before, after))
}

/** "Dr.García" and "M.Carmen" are people; "dr.com" and "t.me" are not. */
const isAbbreviation = (before: string, after: string): boolean =>
  (/^\p{L}$/u.test(before) || abbreviations.has(fold(before))) && !webEndings.has(fold(after))

/** Plain words without a run of digits, that order nothing: what a person can be called. */
export const isPersonName = (text: string): boolean =>
  isPlain(text) && !/\p{Nd}{3}/u.test(text.normalize('NFKC')) && !ordersMedicine(text)
