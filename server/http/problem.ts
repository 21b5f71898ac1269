// Coded errors as RFC 9457 problem details. What a caller sent is never repeated, and what we did not throw on purpose is never told.
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Ctx } from '#core/ctx.ts'
import { CodedError, type ErrorCode, type ErrorParams, facetsOf } from '#core/errors.ts'
import { blockReasons, errors } from '#prompts/staff/es.ts'
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

/** A path that cannot be decoded is a path that we do not have; everything else unforeseen is our fault. */
export function toCoded(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  return new CodedError(error instanceof URIError ? 'not_found' : 'internal', { cause: error })
}

export function problemOf(error: CodedError): Problem {
  const { code, reason } = error
  const { status, retryable } = facetsOf(code)
  const field = plainField(error.field)
  const words = errors[code]({ ...error.params, field })
  const why = Object.entries(blockReasons).find(([known]) => known === reason)?.[1]
  const detail = error.text ?? why?.text ?? words.text
  const next = why?.next ?? words.next
  return {
    type: `https://docs.metaqare.ai/errores/${code}`,
    title: words.title,
    status,
    detail,
    code,
    ...(field === undefined ? {} : { field }),
    ...(detail.includes(next) ? {} : { next }),
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
