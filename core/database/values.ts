// How values travel to and from SQL: one text encoding and one table of readers, so that both drivers answer alike.
import { CodedError } from '../errors.ts'
import { arrayLiteral, parseArray } from './arrays.ts'

/**
 * One parameter as PostgreSQL's text input.
 * - A JavaScript array is an SQL array (`$1::text[]`, `$2::timestamptz[]`), nulls inside allowed.
 * - JSON is handed over as `JSON.stringify(…)` with `$n::jsonb`, many at once as strings with `$n::jsonb[]`;
 *   a plain object is refused, because an array could not be told from an SQL array.
 * - `undefined` is SQL null.
 */
export function encodeParam(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  if (Array.isArray(value)) return arrayLiteral(value, encodeParam)
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  const what =
    value instanceof Date ? 'an invalid Date' : `a value of type ${typeof value}; JSON goes in as a string`
  throw new CodedError('internal', { cause: new TypeError(`SQL parameter is ${what}`) })
}

export const encodeParams = (params: readonly unknown[]): (string | null)[] => params.map(encodeParam)

type Reader = (text: string) => unknown

const asText: Reader = (text) => text

/** `2026-11-24 09:00:00.5+00`, with the minutes of an offset only where it has some. */
const asInstant: Reader = (text) => {
  const iso = `${text.slice(0, 10)}T${text.slice(11)}`
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso)
}

const asBytes: Reader = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'))

/** [type, its array type, reader]. What is missing here is text: numeric, date, timestamp without zone, time, interval, uuid. */
const known: readonly (readonly [type: number, array: number, reader: Reader])[] = [
  [16, 1000, (text) => text === 't'], // boolean
  [17, 1001, asBytes], // bytea
  [20, 1016, Number], // bigint
  [21, 1005, Number], // smallint
  [23, 1007, Number], // integer
  [26, 1028, Number], // oid
  [700, 1021, Number], // real
  [701, 1022, Number], // double precision
  [114, 199, JSON.parse], // json
  [3802, 3807, JSON.parse], // jsonb
  [1184, 1185, asInstant], // timestamptz
  [19, 1003, asText], // name
  [25, 1009, asText], // text
  [1042, 1014, asText], // char
  [1043, 1015, asText], // varchar
  [1082, 1182, asText], // date
  [1083, 1183, asText], // time
  [1114, 1115, asText], // timestamp
  [1186, 1187, asText], // interval
  [1700, 1231, asText], // numeric
  [2950, 2951, asText], // uuid
]

/** Readers by type number. */
export const readers: ReadonlyMap<number, Reader> = new Map(
  known.flatMap(([type, array, reader]): [number, Reader][] => [
    [type, reader],
    [array, (text) => parseArray(text, reader)],
  ]),
)

export const readerOf = (type: number): Reader => readers.get(type) ?? asText
