// The paths about knowledge articles for the API's description.
import { z } from 'zod'
import { queues } from '#core/conversations/interpretation.ts'
import { knowledgeExample } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import { knowledgeBody } from './knowledge-routes.ts'
import { type Json, jsonOf, listing, schemaOf, writing } from './openapi-parts.ts'

const { paths: titles, responses: done } = words

export const articleView = z.strictObject({
  slug: z.string(),
  language: z.string(),
  title: z.string(),
  topics: z.array(z.string()),
  queue: z.enum(queues).nullable(),
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  passages: z.array(z.string()),
})
export const knowledgeImported = z.strictObject({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
})

export const knowledgePaths = (): Json => ({
  '/v1/knowledge': {
    get: listing('listKnowledge', titles.listKnowledge, { scope: 'admin', schema: 'Article', paged: false }),
    post: writing('importKnowledge', titles.importKnowledge, {
      note: words.needsScope('admin'),
      body: schemaOf(knowledgeBody, 'input'),
      example: knowledgeExample,
      responses: { 200: jsonOf(done.ok, schemaOf(knowledgeImported, 'output')) },
    }),
  },
  '/v1/knowledge/{id}': {
    get: listing('showKnowledge', titles.showKnowledge, {
      scope: 'admin',
      path: ['id'],
      schema: 'Article',
      paged: false,
    }),
  },
})
