// Coded errors as RFC 9457 problem details. What a caller sent is never repeated, and what we did not throw on purpose is never told.
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Ctx } from '#core/ctx.ts'
import { SqlError } from '#core/database/sql-error.ts'
import { CodedError, type ErrorCode, type ErrorParams, facetsOf } from '#core/errors.ts'
import { errors, reasonWords } from '#prompts/staff/es.ts'
import { challenge } from './auth.ts'
import { routeOf } from './metrics.ts'

export const problemType = 'application/problem+json'

export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  field?: string
  next?: string
  /** With `state: 'blocked'`: why the message was not sent. */
  reason?: string
  state?: 'blocked'
  /** What there is to choose from. */
  options?: string[]
  retryable: boolean
}

/** A NUL or half a character: no text that the database could hold. */
const notText: ReadonlySet<string> = new Set(['22021', '22P05'])

/** A path that cannot be decoded is a path that we do not have; what is neither that nor a bad request is our fault. */
export function toCoded(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  if (error instanceof URIError) return new CodedError('not_found', { cause: error })
  if (error instanceof SqlError && notText.has(error.code))
    return new CodedError('invalid_input', { cause: error })
  return badRequest(error) ?? new CodedError('internal', { cause: error })
}

/** What the readers of bodies refuse carries its status: too long, in another encoding, broken. */
function badRequest(cause: unknown): CodedError | undefined {
  const status = numberIn(cause, 'status')
  if (status === undefined || status < 400 || status > 499) return undefined
  if (status === 413)
    return new CodedError('body_too_large', { params: { max: numberIn(cause, 'limit') }, cause })
  if (status === 415) return new CodedError('unsupported_media', { cause })
  return new CodedError('invalid_input', { field: 'body', cause })
}

function numberIn(error: unknown, key: string): number | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, key) : undefined
  return typeof value === 'number' ? value : undefined
}

export function problemOf(error: CodedError): Problem {
  const { code, reason } = error
  const { status, retryable } = facetsOf(code)
  const field = plainField(error.field)
  const words = errors[code]({ ...error.params, field })
  const why = reason === undefined ? undefined : reasonWords(reason)
  const detail = error.text ?? why?.text ?? words.text
  const next = why?.next ?? words.next
  return {
    type: `https://docs.metaqare.ai/errores/${code}`,
    title: words.title,
    status,
    detail,
    code,
    ...(field === undefined ? {} : { field }),
    // A finished sentence says itself what to do next.
    ...(error.text !== undefined || detail.includes(next) ? {} : { next }),
    ...(reason === undefined ? {} : { reason }),
    ...(code === 'not_sent' ? { state: 'blocked' as const } : {}),
    ...optionsOf(error.params),
    retryable,
  }
}

/** Field names come from our schemas, but an unknown argument's name is the caller's and can hold anything. */
const plainField = (field: string | undefined): string | undefined =>
  field !== undefined && /^[A-Za-z][A-Za-z-]{0,39}(?:\.(?:\d{1,3}|[A-Za-z]{1,40})){0,6}$/.test(field)
    ? field
    : undefined

const optionsOf = ({ options }: ErrorParams): { options?: string[] } =>
  Array.isArray(options) ? { options: [...options] } : {}

/** The last handler: everything thrown in a route ends here. */
export function problemHandler({ log }: Pick<Ctx, 'log'>): ErrorRequestHandler {
  return (error, req, res, next) => {
    const coded = toCoded(error)
    const { status, retryable } = facetsOf(coded.code)
    if (status >= 500) log.error('http.failed', { method: req.method, route: routeOf(req), ...blame(error) })
    if (res.headersSent) {
      next(error)
      return
    }
    if (status === 401) challenge(req, res)
    if (retryable) res.setHeader('Retry-After', '1')
    res
      .status(status)
      .type(problemType)
      .send(JSON.stringify(problemOf(coded)))
  }
}

const blame = (error: unknown): { code?: string; errorName: string } => ({
  ...(error instanceof CodedError ? { code: error.code } : {}),
  errorName: error instanceof Error ? error.name : 'unknown',
})

export const notFound: RequestHandler = () => {
  throw new CodedError('not_found')
}
