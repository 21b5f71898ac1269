// The paths about people for the API's description: conversations, incidents, the rota, where queues are told of.
import {
  conversationExample,
  handExample,
  incidentExample,
  ownerExample,
  repliedExample,
  replyExample,
  rotaExample,
  targetExample,
} from '#prompts/staff/api-examples-people.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import { rotaInput } from '#core/people/rota.ts'
import {
  answers,
  idempotencyKey,
  type Json,
  jsonOf,
  listing,
  operation,
  pageParameters,
  pathParameters,
  reference,
  schemaOf,
  writing,
} from './openapi-parts.ts'
import { incidentDetail, ownerView, queueView, repliedView, rotaView } from './openapi-people-schemas.ts'
import { conversationQuery, handBody, replyBody } from './people-routes.ts'
import { targetBody } from './rota-routes.ts'

const { paths: titles, responses: done } = words
const note = words.needsScope('conversaciones:atender')
const admin = words.needsScope('admin')

/** A press of a button: the same again is the same. */
const press = (id: string, summary: string, good: Json): Json => {
  const post = writing(id, summary, {
    note: `${note} ${words.takeOver}`,
    path: ['id'],
    body: schemaOf(handBody, 'input'),
    example: handExample,
    responses: { 200: good },
  })
  return { post: { ...post, requestBody: { ...(post['requestBody'] as Json), required: false } } }
}

const owner = jsonOf(done.ok, schemaOf(ownerView, 'output'), ownerExample)
const incident = jsonOf(done.ok, schemaOf(incidentDetail, 'output'), incidentExample)

export const peoplePaths = (): Json => ({ ...conversationPaths(), ...incidentPaths(), ...rotaPaths() })

const conversationPaths = (): Json => ({
  '/v1/conversations': {
    get: listing('listConversations', titles.conversations, {
      scope: 'conversaciones:atender',
      schema: 'ConversationSummary',
      query: {
        queue: schemaOf(conversationQuery.shape.queue, 'input'),
        urgency: schemaOf(conversationQuery.shape.urgency, 'input'),
        owner: schemaOf(conversationQuery.shape.owner, 'input'),
      },
    }),
  },
  '/v1/conversations/{id}': {
    get: {
      ...operation('readConversation', titles.conversation),
      description: note,
      parameters: [...pathParameters(['id']), ...pageParameters],
      responses: answers({ 200: jsonOf(done.ok, reference('Conversation'), conversationExample) }),
    },
  },
  '/v1/conversations/{id}/take': press('takeConversation', titles.take, owner),
  '/v1/conversations/{id}/return': press('returnConversation', titles.giveBack, owner),
  '/v1/conversations/{id}/reply': { post: replyOperation() },
})

function replyOperation(): Json {
  const post = writing('replyInConversation', titles.reply, {
    note: `${note} ${words.takeOver}`,
    path: ['id'],
    body: schemaOf(replyBody, 'input'),
    example: replyExample,
    responses: { 202: jsonOf(done.accepted, schemaOf(repliedView, 'output'), repliedExample) },
  })
  return { ...post, parameters: [...pathParameters(['id']), idempotencyKey] }
}

const incidentPaths = (): Json => ({
  '/v1/incidents/{id}': {
    get: {
      ...operation('readIncident', titles.incident),
      description: note,
      parameters: pathParameters(['id']),
      responses: answers({ 200: incident }),
    },
  },
  '/v1/incidents/{id}/ack': press('ackIncident', titles.ack, incident),
  '/v1/incidents/{id}/resolve': press('resolveIncident', titles.resolve, incident),
})

const rotaPaths = (): Json => ({
  '/v1/rota': {
    get: {
      ...operation('readRota', titles.rota),
      description: admin,
      responses: answers({ 200: jsonOf(done.ok, schemaOf(rotaView, 'output')) }),
    },
    put: writing('loadRota', titles.loadRota, {
      note: admin,
      body: schemaOf(rotaInput, 'input'),
      example: rotaExample,
      responses: { 200: jsonOf(done.ok, schemaOf(rotaView, 'output')) },
    }),
  },
  '/v1/queues': {
    get: listing('listQueues', titles.queues, { scope: 'admin', schema: 'Queue', paged: false }),
  },
  '/v1/queues/{queue}/target': {
    put: writing('setQueueTarget', titles.setTarget, {
      note: `${admin} ${words.webhookNote}`,
      path: ['queue'],
      body: schemaOf(targetBody, 'input'),
      example: targetExample,
      responses: { 200: jsonOf(done.ok, schemaOf(queueView, 'output')) },
    }),
  },
})
