// The paths about delivery for the API's description: emergency stop, what waits for a person, lanes, health.
import { redriveExample, settleExample, stopExample } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import { attentionQuery, noBody, redriveBody, settleBody, stopBody } from './delivery-routes.ts'
import { answers, type Json, jsonOf, listing, operation, schemaOf, writing } from './openapi-parts.ts'
import { redriven, redrivenMany, stopped } from './openapi-schemas.ts'

const { paths: titles, responses: done } = words
const note = words.needsScope('admin')
const noContent = { 204: { description: done.ok } }
const state = { 200: jsonOf(done.ok, schemaOf(stopped, 'output')) }
const nothing = { body: schemaOf(noBody, 'input'), example: {} }

export const deliveryPaths = (): Json => ({
  '/v1/sending-stop': {
    get: { ...operation('readStop', titles.readStop), description: note, responses: answers(state) },
    put: writing('stopSending', titles.stop, {
      note,
      body: schemaOf(stopBody, 'input'),
      example: stopExample,
      responses: state,
    }),
    delete: { ...operation('resumeSending', titles.resume), description: note, responses: answers(state) },
  },
  '/v1/deliveries': {
    get: listing('listDeliveries', titles.deliveries, {
      scope: 'admin',
      schema: 'Attention',
      query: {
        attention: schemaOf(attentionQuery.shape.attention, 'input'),
        channel: schemaOf(attentionQuery.shape.channel, 'input'),
        reason: schemaOf(attentionQuery.shape.reason, 'input'),
      },
    }),
  },
  '/v1/deliveries/redrive': {
    post: writing('redriveDeliveries', titles.redriveMany, {
      note,
      body: schemaOf(redriveBody, 'input'),
      example: redriveExample,
      responses: { 200: jsonOf(done.ok, schemaOf(redrivenMany, 'output')) },
    }),
  },
  '/v1/deliveries/{id}/redrive': {
    post: writing('redriveDelivery', titles.redrive, {
      note,
      path: ['id'],
      ...nothing,
      responses: { 200: jsonOf(done.ok, schemaOf(redriven, 'output')) },
    }),
  },
  '/v1/deliveries/{id}/dismiss': {
    post: writing('dismissDelivery', titles.dismiss, {
      note,
      path: ['id'],
      ...nothing,
      responses: noContent,
    }),
  },
  '/v1/deliveries/{id}/settle': {
    post: writing('settleDelivery', titles.settle, {
      note,
      path: ['id'],
      body: schemaOf(settleBody, 'input'),
      example: settleExample,
      responses: noContent,
    }),
  },
  '/v1/lanes': {
    get: listing('listLanes', titles.lanes, { scope: 'admin', schema: 'Lane', paged: false }),
  },
  '/v1/lanes/{id}/resume': {
    post: writing('resumeLane', titles.resumeLane, { note, path: ['id'], ...nothing, responses: noContent }),
  },
  '/v1/health/delivery': {
    get: listing('deliveryHealth', titles.deliveryHealth, {
      scope: 'admin',
      schema: 'Finding',
      paged: false,
    }),
  },
})
