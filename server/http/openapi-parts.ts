// The small bricks of the OpenAPI description: operations, answers, lists and schemas taken from zod.
import { z } from 'zod'
import type { Scope } from '#core/ctx.ts'
import { problemExample } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'

export type Json = { [key: string]: unknown }

/** `input`: what a caller writes; `output`: what we answer. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json: Json = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) }
  delete json['$schema']
  return json
}

/** A named schema of the description; what is defined inside it is referred to from the document's root. */
export function component(name: string, schema: z.ZodType, io: 'input' | 'output'): Json {
  const placed = JSON.stringify(schemaOf(schema, io)).replaceAll(
    '"#/$defs/',
    `"#/components/schemas/${name}/$defs/`,
  )
  return { [name]: JSON.parse(placed) }
}

export const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

export const operation = (id: string, summary: string): Json => ({ operationId: id, summary })

export const jsonOf = (description: string, schema: Json, example?: unknown): Json => ({
  description,
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
})

/** Every operation may fail, and always in the same form. */
export const answers = (good: Readonly<Record<number, Json>>): Json => ({
  ...good,
  default: {
    description: words.responses.problem,
    content: { 'application/problem+json': { schema: reference('Problem'), example: problemExample } },
  },
})

type Writing = {
  note: string
  path?: readonly string[]
  body: Json
  example: unknown
  responses: Readonly<Record<number, Json>>
}

export const writing = (id: string, summary: string, parts: Writing): Json => ({
  ...operation(id, summary),
  description: parts.note,
  parameters: pathParameters(parts.path),
  requestBody: {
    required: true,
    content: { 'application/json': { schema: parts.body, example: parts.example } },
  },
  responses: answers(parts.responses),
})

export const pathParameters = (names: readonly string[] = []): Json[] =>
  names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

type Listing = {
  scope: Scope
  path?: readonly string[]
  schema: string
  query?: Readonly<Record<string, Json>>
  paged?: boolean
}

export function listing(
  id: string,
  summary: string,
  { scope, path, schema, query = {}, paged = true }: Listing,
): Json {
  const filters = Object.entries(query).map(([name, filter]) => ({ name, in: 'query', schema: filter }))
  const data = { type: 'array', items: reference(schema) }
  return {
    ...operation(id, summary),
    description: words.needsScope(scope),
    parameters: [...pathParameters(path), ...filters, ...(paged ? pageParameters : [])],
    responses: answers({
      200: jsonOf(words.responses.ok, {
        type: 'object',
        required: paged ? ['data', 'next'] : ['data'],
        properties: paged ? { data, next: { type: ['string', 'null'] } } : { data },
      }),
    }),
  }
}

export const pageParameters: Json[] = [
  { name: 'cursor', in: 'query', description: words.cursor, schema: { type: 'string' } },
  {
    name: 'limit',
    in: 'query',
    description: words.limit,
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
  },
]

export const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  description: words.idempotencyKey,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}
