// Counts, sums and lists as the answers of the lookups say them.
import { formatCount } from './sentences.es.ts'

export const many = (count: number, one: string, more: string): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`
export const none = (count: number, one: string, more: string, nothing: string): string =>
  count === 0 ? nothing : many(count, one, more)
const joined = new Intl.ListFormat('es', { type: 'conjunction' })
/** "uno, dos y tres" */
export const listed = (items: readonly string[]): string => joined.format(items)

const money = new Intl.NumberFormat('es-ES', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: 'always',
})
/** Cents as bills are written: 1.234,50 €. */
export const euros = (cents: number): string => `${money.format(cents / 100)} €`
export const decimals = new Intl.NumberFormat('es-ES', { maximumFractionDigits: 1 })
