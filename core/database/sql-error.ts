// What the database says went wrong, the same on both drivers and without the values it was about.
import { CodedError } from '../errors.ts'

/** A refused statement. `code` is the SQLSTATE. Details, parameters and SQL are left behind: they hold patients' data. */
export class SqlError extends Error {
  readonly code: string
  readonly constraint: string | undefined
  readonly table: string | undefined
  readonly column: string | undefined

  constructor(
    code: string,
    message: string,
    where: { constraint?: string; table?: string; column?: string },
  ) {
    super(`${code}: ${message}`)
    this.name = 'SqlError'
    this.code = code
    this.constraint = where.constraint
    this.table = where.table
    this.column = where.column
  }
}

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}

/** Connection lost or refused, server stopping or full: worth another try, nobody's input is at fault. */
const unavailable = /^(08...|57P0[1-3]|53300)$/

/** Data exceptions quote the value they choke on. */
const withoutValues = (code: string, message: string): string =>
  code.startsWith('22') ? message.replace(/".*"/s, '"…"') : message

/** Translates what a driver threw; what did not come from the server is handed on as `lost` sees it. */
export function translated(error: unknown, lost: (error: Error) => Error): Error {
  if (!(error instanceof Error)) return new CodedError('internal', { cause: error })
  if (error instanceof CodedError || error instanceof SqlError) return error
  const code = textOf(error, 'code')
  if (code === undefined || textOf(error, 'severity') === undefined) return lost(error)
  if (unavailable.test(code)) return new CodedError('database_unavailable', { cause: new Error(code) })
  return new SqlError(code, withoutValues(code, error.message), {
    constraint: textOf(error, 'constraint'),
    table: textOf(error, 'table'),
    column: textOf(error, 'column'),
  })
}

/** True for a broken unique key or exclusion, of that constraint or index when one is named. */
export const isUniqueViolation = (error: unknown, constraint?: string): error is SqlError =>
  error instanceof SqlError &&
  error.code === '23505' &&
  (constraint === undefined || error.constraint === constraint)

/** A deadlock or a serialization failure: the transaction was undone and may simply run again. */
export const isConflict = (error: unknown): boolean =>
  error instanceof SqlError && (error.code === '40P01' || error.code === '40001')
