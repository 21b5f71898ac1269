// Ages in whole years, and the days of birth that an age allows. Days are 'YYYY-MM-DD'.

export type AgeBounds = { bornOnOrBefore?: string; bornOnOrAfter?: string }

const partsOf = (day: string): [year: number, monthAndDay: string] => [Number(day.slice(0, 4)), day.slice(5)]

/** Who was born on 29 February has the birthday of other years on 1 March, as the database counts it. */
export function ageOn(birth: string, today: string): number {
  const [born, birthday] = partsOf(birth)
  const [year, date] = partsOf(today)
  return year - born - (date < birthday ? 1 : 0)
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The last day of birth of those who are at least `age` today. */
function lastBirthFor(age: number, today: string): string {
  const [year, date] = partsOf(today)
  const born = year - age
  return `${String(born).padStart(4, '0')}-${date === '02-29' && !isLeap(born) ? '02-28' : date}`
}

/** The day after, of a day that `lastBirthFor` gave. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** The days of birth, both inclusive, of those whose age today lies within the segment's. */
export function ageBounds(
  ages: { minAge?: number | undefined; maxAge?: number | undefined },
  today: string,
): AgeBounds {
  return {
    ...(ages.minAge === undefined ? {} : { bornOnOrBefore: lastBirthFor(ages.minAge, today) }),
    ...(ages.maxAge === undefined ? {} : { bornOnOrAfter: dayAfter(lastBirthFor(ages.maxAge + 1, today)) }),
  }
}
