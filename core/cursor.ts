// Where a page of a list ended: opaque to callers, an instant and an id to us.
import { CodedError } from './errors.ts'

/** `rank`: of lists in which something stands before what is newer. */
export type Place = { at: Date; id: string; rank?: number | undefined }

export type Page<T> = { items: T[]; next: string | null }

export const writeCursor = (place: Place): string =>
  Buffer.from(
    [place.at.toISOString(), place.id, ...(place.rank === undefined ? [] : [place.rank])].join('|'),
  ).toString('base64url')

/** Years that the database has too. */
const placeable = /^(?:19|2\d)\d{2}-/

export function readCursor(cursor: string): Place {
  const [at = '', id = '', rank] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  const instant = new Date(at)
  const ranked = rank === undefined || /^\d$/.test(rank)
  if (
    !/^[\w-]{1,64}$/.test(id) ||
    !ranked ||
    !placeable.test(at) ||
    Number.isNaN(instant.getTime()) ||
    instant.toISOString() !== at
  ) {
    throw new CodedError('invalid_input', { field: 'cursor' })
  }
  return { at: instant, id, ...(rank === undefined ? {} : { rank: Number(rank) }) }
}

/** `rows` were asked for with one more than `limit`; the extra one only says that there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (row: T) => Place): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null }
}
