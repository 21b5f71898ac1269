// Reads JSON bodies and refuses what is wrong with them. Nothing of a body is ever repeated.
import express, { type Request, type RequestHandler } from 'express'
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'

export const bodyLimit = 1_000_000

const parse = express.json({ limit: bodyLimit, strict: true, type: () => true })

/** For routes with a body: JSON only (415), at most 1 MB (413), well formed and not nested without end (400). */
export const jsonBody: RequestHandler = (req, res, next) => {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' && !type?.endsWith('+json')) throw new CodedError('unsupported_media')
  parse(req, res, (error?: unknown) => {
    next(error ?? (isDeep(req.body) ? new CodedError('invalid_input', { field: 'body' }) : undefined))
  })
}

/** A press of a button may come without a body. */
export const optionalJson: RequestHandler = (req, res, next) => {
  const empty =
    req.headers['transfer-encoding'] === undefined && Number(req.headers['content-length'] ?? 0) === 0
  if (!empty) return jsonBody(req, res, next)
  req.body = {}
  next()
}

/** Deeper than anything we read; the readers of a body walk it by recursion. */
const deepest = 32

const isDeep = (value: unknown, left = deepest): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((part) => isDeep(part, left - 1)))

/** A caller's own key names can hold anything, a phone too: only plain words and list places are repeated. */
function fieldOf(path: readonly PropertyKey[]): string {
  const plain = path.map(String).filter((part) => /^(?:[A-Za-z]{1,40}|\d{1,3})$/.test(part))
  return plain.join('.') || 'body'
}

/** Reads `value` by a strict schema; the first thing wrong is thrown with its field. */
export function readStrict<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  throw new CodedError('invalid_input', { field: fieldOf([...(issue?.path ?? []), ...unknownKey]) })
}

export const readBody = <T>(req: Request, schema: z.ZodType<T>): T => readStrict(schema, req.body)

const longestPage = 100

/** The query every list takes. */
export const pageQuery = z.strictObject({
  cursor: z.string().min(1).max(200).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(longestPage))
    .default(25),
})

export const readQuery = <T>(req: Request, schema: z.ZodType<T>): T => readStrict(schema, req.query)

const pathParameters = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) })

/** One of our own ids from the path; what cannot be one is simply not found. */
export function pathId(req: Request): string {
  const read = pathParameters.safeParse(req.params)
  if (!read.success) throw new CodedError('not_found', { field: 'id' })
  return read.data.id
}
