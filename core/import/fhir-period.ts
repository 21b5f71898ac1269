// Whether something of a FHIR resource stands today. FHIR dates may be partial (2014, 2014-05): they reach to their own end.

export type Period = { start?: string | null | undefined; end?: string | null | undefined } | null | undefined

const date = /^\d{4}(-\d{2}(-\d{2})?)?/

/** `today` is 'YYYY-MM-DD'. An unreadable bound does not bind. */
export function isCurrent(period: Period, today: string): boolean {
  const end = date.exec(period?.end ?? '')?.[0]
  if (end !== undefined && end < today.slice(0, end.length)) return false
  const start = date.exec(period?.start ?? '')?.[0]
  return start === undefined || start <= today.slice(0, start.length)
}
