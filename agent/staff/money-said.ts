// The amount that a clause names, with its currency or without.
import { readAmount } from '#core/text/money.ts'
import { coverSpans, findAll, findFirst } from './cover.ts'

/** Figures with cents, or behind a word that speaks of money. */
const bare =
  /(?<![\d.,/:'-])(?:\d{1,3}(?:\.\d{3})+|\d{1,5})(?:[.,]\d{2})?(?![\d/:]|[.,-]\d|\s?(?:h|horas?|de\s+\p{L}+bre|a[nñ]os?|d[ií]as?|%)(?!\p{L}))/gu
const withCents = /^\d{1,5}[.,]\d{2}$|^\d{1,3}(?:\.\d{3})+[.,]\d{2}$/
const cue =
  /(?:\b(?:debe|deu|owes|importe(?: de)?|pago de|cobro de|factura de|recibo de|cuota de|de|son|eran|es|por|amount|import|pagar|abonar|payment of)\s+|^\s*)$/u

/** Amounts in words of Catalan and English; "deu" before a hundred is a debt. */
const unit =
  '(?:un|una|dos|dues|tres|quatre|cinc|sis|set|vuit|nou|onze|dotze|tretze|catorze|quinze|setze|disset|divuit|dinou|vint|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|noranta|cents?|mil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)'
const spoken = `(?<![\\p{L}-])(?:${unit}(?:(?:\\s+|-)(?:(?:i|and|amb)(?:\\s+|-))?${unit})*|deu)\\s+euros?(?:\\s+(?:amb|i|and)\\s+${unit}(?:[\\s-]${unit})?(?:\\s+centims|\\s+cents)?)?(?!\\p{L})`

export type MoneySaid = { importe?: string; several: boolean; text: string }

export function moneySaid(text: string, { loose }: { loose: boolean }): MoneySaid {
  const amount = readAmount(text)
  if (amount) return { importe: amount.asWritten, several: false, text: coverSpans(text, [amount.span]) }
  if (
    /€|(?<!\p{L})(?:euros?|eur)(?!\p{L})/iu.test(text) &&
    /\d[^\d]*(?:€|eur).*\d[^\d]*(?:€|eur)/iu.test(text)
  )
    return { several: true, text }
  const words = findFirst(text, spoken)
  if (words) return { importe: words.written, several: false, text: coverSpans(text, [words.span]) }
  if (!loose) return { several: false, text }
  const found = [...text.matchAll(bare)].filter(
    (match) => withCents.test(match[0]) || cue.test(text.slice(0, match.index).toLowerCase()),
  )
  const exact = found.filter((match) => withCents.test(match[0]))
  const [one] = exact.length > 0 ? exact : found
  if (!one) return { several: false, text }
  return { importe: one[0], several: false, text: coverSpans(text, [[one.index, one.index + one[0].length]]) }
}

/** Whether there is any amount with a currency. */
export const hasMoney = (text: string): boolean =>
  readAmount(text) !== null ||
  findAll(text, spoken).length > 0 ||
  findAll(text, '\\d\\s?(?:€|eur(?:os?)?(?!\\p{L}))').length > 0
