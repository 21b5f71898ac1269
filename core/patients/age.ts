// Ages by calendar day. Who was born on 29 February turns a year older on 1 March of a common year.

/** Whole years lived on `today`; both are 'YYYY-MM-DD'. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1
}

/** Under the age a person without a known birth date is never: an unknown age is an adult's. */
export const isUnder = (age: number, birthDate: string | null, today: string): boolean =>
  birthDate !== null && ageOn(birthDate, today) < age

/** The last birth date of those who are at least `age` on `today`. */
export function latestBirthOfAge(age: number, today: string): string {
  const year = String(Number(today.slice(0, 4)) - age).padStart(4, '0')
  const day = `${year}${today.slice(4)}`
  return isRealDay(day) ? day : `${year}-02-28`
}

/** True for a day of the calendar written 'YYYY-MM-DD'. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
