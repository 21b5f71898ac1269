// ISO 8601 texts of an instant where people are.
import { DateTime } from 'luxon'

/** With the zone's offset: '2024-08-20T22:00:00+02:00'. */
export const isoInZone = (instant: Date, zone: string): string =>
  DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ")
