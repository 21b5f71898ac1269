// A span of whole days in one zone, as the instants that bound it.
import { DateTime } from 'luxon'

/** Both days ('YYYY-MM-DD') are included. */
export type Days = { first: string; last: string }

/** `from` ≤ instant < `to`; a day begins with the first instant it has in the zone. */
export const instantsOf = ({ first, last }: Days, zone: string): { from: Date; to: Date } => ({
  from: DateTime.fromISO(first, { zone }).startOf('day').toJSDate(),
  to: DateTime.fromISO(last, { zone }).plus({ days: 1 }).startOf('day').toJSDate(),
})

const calendar = (day: string): DateTime => DateTime.fromISO(day, { zone: 'utc' })

/** How many days, both counted; below one where the last comes before the first. */
export const lengthOf = ({ first, last }: Days): number =>
  Math.round(calendar(last).diff(calendar(first), 'days').days) + 1

export const dayPlus = (day: string, days: number): string =>
  calendar(day).plus({ days }).toFormat('yyyy-MM-dd')
