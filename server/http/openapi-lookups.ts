// The paths of the lookups for the API's description: each by query and by body, from the schema that reads it.
import { z } from 'zod'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { toolsets, type LookupDefinition } from '#tools/lookups/contract.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { scopes } from '#core/ctx.ts'
import { resultOf } from '../lookup-result.ts'
import { answers, type Json, jsonOf, operation, schemaOf, writing } from './openapi-parts.ts'

const { paths: titles, responses: done } = words

const listedView = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  toolset: z.enum(toolsets),
  scopes: z.array(z.enum(scopes)),
  input: z.record(z.string(), z.unknown()),
})
export const lookupList = z.strictObject({ data: z.array(listedView) })

export const lookupPaths = (): Json => ({
  '/v1/lookups': {
    get: {
      ...operation('listLookups', titles.lookups),
      description: words.anyKeyAtAll,
      responses: answers({ 200: jsonOf(done.ok, schemaOf(lookupList, 'output')) }),
    },
  },
  ...Object.fromEntries(
    Object.values(lookups).map((lookup) => [`/v1/lookups/${lookup.name}`, pathOf(lookup)]),
  ),
})

const examples: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(lookupWords).map(([name, { example }]) => [name, example]),
)

function pathOf(lookup: LookupDefinition): Json {
  const { name, title, description, scopes: needed, input } = lookup
  const note = [description, ...needed.map(words.needsScope)].join(' ')
  const responses = { 200: jsonOf(done.ok, schemaOf(resultOf(lookup), 'output')) }
  return {
    get: {
      ...operation(name, title),
      description: `${note} ${words.namesInBody}`,
      parameters: parametersOf(schemaOf(input, 'input')),
      responses: answers(responses),
    },
    post: writing(`${name}Post`, title, {
      note,
      body: schemaOf(input.strict(), 'input'),
      example: examples[name],
      responses,
    }),
  }
}

function parametersOf(schema: Json): Json[] {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(schema['properties'] ?? {}).map(([name, property]: [string, Json]) => {
    const { description, ...rest } = property
    return { name, in: 'query', required: required.includes(name), description, schema: rest }
  })
}
