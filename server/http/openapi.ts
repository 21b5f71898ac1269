// GET /v1/openapi.json: OpenAPI 3.1 made from the same schemas that read the requests, so that the two cannot differ.
import { patientInput } from '#core/patients/patient-input.ts'
import { toolExamples } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import type { ToolDefinition, ToolName } from '#tools/contract.ts'
import { toolResult } from '../tool-result.ts'
import {
  answers,
  component,
  idempotencyKey,
  type Json,
  jsonOf,
  operation,
  reference,
  schemaOf,
  writing,
} from './openapi-parts.ts'
import { deliveryPaths } from './openapi-delivery.ts'
import { articleView, knowledgePaths } from './openapi-knowledge.ts'
import { lookupPaths } from './openapi-lookups.ts'
import { apiPaths } from './openapi-paths.ts'
import { planPaths } from './openapi-plans.ts'
import { planView } from './plan-schema.ts'
import { peoplePaths } from './openapi-people.ts'
import { conversationSummary, conversationView, queueView } from './openapi-people-schemas.ts'
import {
  attentionView,
  findingView,
  consentView,
  incidentView,
  laneView,
  messageView,
  problemView,
  readiness,
  staffAnswer,
  storedKey,
  templateView,
} from './openapi-schemas.ts'

type Definitions = Readonly<Record<ToolName, ToolDefinition>>

const { paths: titles, responses: done } = words

export function describeApi(options: { definitions: Definitions; version: string; publicUrl: string }): Json {
  const { definitions, version, publicUrl } = options
  return {
    openapi: '3.1.0',
    info: { title: words.title, version, description: words.description },
    servers: [{ url: publicUrl }],
    security: [{ apiKey: [] }],
    paths: {
      ...openPaths(),
      ...toolPaths(definitions),
      ...lookupPaths(),
      ...apiPaths(),
      ...deliveryPaths(),
      ...peoplePaths(),
      ...knowledgePaths(),
      ...planPaths(),
    },
    components: {
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: words.bearer } },
      schemas: {
        Problem: { description: words.problem, ...schemaOf(problemView, 'output') },
        ...component('ToolResult', toolResult, 'output'),
        ...component('Plan', planView, 'output'),
        ...component('Message', messageView, 'output'),
        ...component('Consent', consentView, 'output'),
        ...component('Incident', incidentView, 'output'),
        ...component('ConversationSummary', conversationSummary, 'output'),
        ...component('Conversation', conversationView, 'output'),
        ...component('Queue', queueView, 'output'),
        ...component('Key', storedKey, 'output'),
        ...component('Template', templateView, 'output'),
        ...component('Article', articleView, 'output'),
        ...component('Attention', attentionView, 'output'),
        ...component('Lane', laneView, 'output'),
        ...component('Finding', findingView, 'output'),
        ...component('StaffAnswer', staffAnswer, 'output'),
        ...component('Patient', patientInput, 'input'),
      },
    },
  }
}

const open = (id: string, summary: string, responses: Json): Json => ({
  get: { ...operation(id, summary), security: [], responses },
})

/** Without a key from the machine itself only. */
const metrics: Json = {
  get: {
    ...operation('metrics', titles.metrics),
    security: [{}, { apiKey: [] }],
    responses: answers({
      200: { description: done.ok, content: { 'text/plain': { schema: { type: 'string' } } } },
    }),
  },
}

const openPaths = (): Json => ({
  '/healthz': open('health', titles.health, { 200: jsonOf(done.ok, { type: 'object' }) }),
  '/readyz': open('ready', titles.ready, {
    200: jsonOf(done.ready, schemaOf(readiness, 'output')),
    503: jsonOf(done.unavailable, schemaOf(readiness, 'output')),
  }),
  '/metrics': metrics,
  '/v1/openapi.json': open('openapi', titles.openapi, { 200: jsonOf(done.ok, { type: 'object' }) }),
})

function toolPaths(definitions: Definitions): Json {
  const paths = Object.values(definitions).map((definition) => {
    const example = toolExamples[definition.name]
    const post = writing(definition.name, definition.title, {
      note: [definition.description, ...definition.scopes.map(words.needsScope)].join(' '),
      body: schemaOf(definition.input.strict(), 'input'),
      example: example?.request,
      responses: { 200: jsonOf(done.toolDone, reference('ToolResult'), example?.response) },
    })
    return [`/v1/tools/${definition.name}`, { post: { ...post, parameters: [idempotencyKey] } }]
  })
  return Object.fromEntries(paths)
}
