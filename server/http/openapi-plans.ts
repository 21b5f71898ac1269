// The paths about plans for the API's description.
import { approvalExample, planExample } from '#prompts/staff/api-examples.es.ts'
import { openapiWords as words } from '#prompts/staff/api.es.ts'
import {
  answers,
  idempotencyKey,
  type Json,
  jsonOf,
  listing,
  operation,
  pathParameters,
  reference,
  schemaOf,
  writing,
} from './openapi-parts.ts'
import { approvedView, challengeView } from './plan-schema.ts'
import { approvalBody, nothing, proposalBody } from './plans-routes.ts'

const { paths: titles, responses: done } = words
const note = words.scopesOfPlan
const plan = jsonOf(done.ok, reference('Plan'))

const once = (described: Json, path: readonly string[] = []): Json => ({
  ...described,
  parameters: [...pathParameters(path), idempotencyKey],
})

export const planPaths = (): Json => ({
  '/v1/plans': {
    get: {
      ...listing('listPlans', titles.listPlans, { scope: 'admin', schema: 'Plan', paged: false }),
      description: note,
    },
    post: once(
      writing('proposePlan', titles.proposePlan, {
        note,
        body: schemaOf(proposalBody, 'input'),
        example: planExample,
        responses: { 201: jsonOf(done.created, reference('Plan')) },
      }),
    ),
  },
  '/v1/plans/{id}': {
    get: {
      ...operation('readPlan', titles.plan),
      description: note,
      parameters: pathParameters(['id']),
      responses: answers({ 200: plan }),
    },
  },
  '/v1/plans/{id}/challenge': {
    post: writing('challengePlan', titles.challenge, {
      note,
      path: ['id'],
      body: schemaOf(nothing, 'input'),
      example: {},
      responses: { 200: jsonOf(done.ok, schemaOf(challengeView, 'output')) },
    }),
  },
  '/v1/plans/{id}/approve': {
    post: once(
      writing('approvePlan', titles.approve, {
        note,
        body: schemaOf(approvalBody, 'input'),
        example: approvalExample,
        responses: { 200: jsonOf(done.toolDone, schemaOf(approvedView, 'output')) },
      }),
      ['id'],
    ),
  },
  '/v1/plans/{id}/stop': {
    post: writing('stopPlan', titles.stopPlan, {
      note,
      path: ['id'],
      body: schemaOf(nothing, 'input'),
      example: {},
      responses: { 200: plan },
    }),
  },
})
