// Reads what Meta writes without believing any of it: fields may be missing, new or of another type.
export type Json = Readonly<Record<string, unknown>>

export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
export const records = (value: unknown): Json[] => (Array.isArray(value) ? value.map(record) : [])
/** A string that says something; ids that come as numbers are strings here. */
export const text = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
/** A word of Meta's own vocabulary, fit for a code: never free text. */
export const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z0-9_]{1,60}$/.test(value) ? value : undefined
