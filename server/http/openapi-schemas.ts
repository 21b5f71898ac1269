// What the reading routes answer, as schemas for the API's description; the tests hold real answers against them.
import { z } from 'zod'
import { channelNames, type TemplateState } from '#channels/contract.ts'
import { consentPurposes } from '#core/consent/purposes.ts'
import { queues } from '#core/conversations/interpretation.ts'
import { scopes } from '#core/ctx.ts'
import { laneConditions } from '#core/delivery/read-lanes.ts'
import { deliveryStates } from '#core/delivery/states.ts'
import { incidentStatuses } from '#core/incidents/read-incidents.ts'
import { type ErrorCode, errorCodes } from '#core/errors.ts'
import { toolNames } from '#tools/contract.ts'
import { lookupResult } from '../lookup-result.ts'
import { toolResult } from '../tool-result.ts'
import { planView } from './plan-schema.ts'

const instant = z.iso.datetime()

export const messageView = z.strictObject({
  id: z.string(),
  state: z.enum([...deliveryStates, 'alive', 'done']),
  purpose: z.string(),
  kind: z.string(),
  reason: z.string().nullable(),
  channel: z.enum(channelNames).nullable(),
  sendAt: instant,
  createdAt: instant,
  deliveries: z.array(
    z.strictObject({
      id: z.string(),
      hop: z.number().int(),
      channel: z.enum(channelNames),
      state: z.enum(deliveryStates),
      reason: z.string().nullable(),
      attempts: z.number().int(),
      sentAt: instant.nullable(),
      provider: z.string().nullable(),
      code: z.string().nullable(),
      dueAt: instant.nullable(),
      checks: z.number().int(),
      checkAt: instant.nullable(),
      dead: z.boolean(),
      segments: z.number().int().nullable(),
      costMicros: z.number().int().nullable(),
      waitMs: z.number().int().nullable(),
      text: z.string().optional(),
    }),
  ),
  timeline: z.array(
    z.strictObject({
      at: instant,
      type: z.string(),
      text: z.string(),
      next: z.string().optional(),
      detail: z.string().optional(),
      code: z.string().optional(),
      until: instant.optional(),
      hop: z.number().int().optional(),
      channel: z.enum(channelNames).optional(),
    }),
  ),
})

export const consentView = z.strictObject({
  patient: z.string(),
  purpose: z.enum(consentPurposes),
  channel: z.enum(channelNames),
  status: z.enum(['given', 'withdrawn']),
  text: z.string().nullable(),
  textVersion: z.string().nullable(),
  language: z.string().nullable(),
  at: instant,
  how: z.enum(['reply', 'link', 'api', 'import', 'fhir', 'staff', 'sample']),
  evidence: z.record(z.string(), z.json()),
  actor: z.string(),
})

export const incidentView = z.strictObject({
  id: z.string(),
  number: z.number().int(),
  queue: z.enum(queues),
  intent: z.string(),
  urgency: z.string(),
  category: z.string().nullable(),
  severity: z.string().nullable(),
  status: z.enum(incidentStatuses),
  patient: z.string().nullable(),
  conversation: z.string().nullable(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  reports: z.number().int(),
  listed: z.array(z.string()),
  pressing: z.boolean(),
  alerts: z.number().int(),
  nextAlertAt: instant.nullable(),
  unmannedSince: instant.nullable(),
  openedAt: instant,
  acknowledgedAt: instant.nullable(),
  resolvedAt: instant.nullable(),
})

export const storedKey = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: instant,
  revokedAt: instant.nullable(),
})

const templateName = { name: z.string(), language: z.string() }
const templateStates = [
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
] as const satisfies readonly TemplateState[]

export const templateView = z.strictObject({
  ...templateName,
  words: z.string(),
  category: z.enum(['utility', 'marketing']),
  body: z.string(),
  providerId: z.string().nullable(),
  state: z.enum(['draft', ...templateStates]),
  code: z.string().nullable(),
  updatedAt: instant,
})

const pieceOf = (state: z.ZodType): z.ZodType =>
  z.strictObject({
    done: z.array(z.strictObject({ ...templateName, state, code: z.string().optional() })),
    next: z.string().nullable(),
  })
export const templatesRegistered = pieceOf(z.enum(['pending', 'refused']))
export const templatesChecked = pieceOf(z.enum([...templateStates, 'unknown']))

export const staffAnswer = z.strictObject({
  reply: z.string(),
  calls: z.array(
    z.strictObject({
      tool: z.enum(toolNames),
      args: z.record(z.string(), z.string()),
      result: toolResult.optional(),
      error: z.strictObject({ code: z.string(), text: z.string() }).optional(),
    }),
  ),
  clarify: z.array(z.string()),
  /** Sent back with the next sentence, which may correct or complete this one. */
  session: z.string().optional(),
  plan: planView.optional(),
  looked: lookupResult.optional(),
})

export const patientWritten = z.strictObject({
  id: z.string(),
  externalId: z.string(),
  version: z.number().int(),
  outcome: z.enum(['created', 'updated', 'unchanged']),
})

export const importDone = z.strictObject({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
})

export const readiness = z.strictObject({
  status: z.enum(['ok', 'unavailable']),
  version: z.string(),
  database: z.enum(['pglite', 'native']),
  queue: z.strictObject({ waiting: z.number().int(), oldestSeconds: z.number().int() }).optional(),
  search: z.enum(['vector', 'text']).optional(),
  working: z.boolean(),
})

export const problemView = z.strictObject({
  type: z.url(),
  title: z.string().min(1),
  status: z.number().int(),
  detail: z.string().min(1),
  code: z.enum(Object.keys(errorCodes) as ErrorCode[]),
  field: z.string().optional(),
  next: z.string().optional(),
  reason: z.string().optional(),
  state: z.literal('blocked').optional(),
  options: z.array(z.string()).optional(),
  retryable: z.boolean(),
})

export const keyMade = z.strictObject({ id: z.string(), key: z.string() })

export const fhirDone = importDone.extend({
  refused: z.array(z.strictObject({ index: z.number().int(), reason: z.string() })),
})

export const clockView = z.strictObject({ now: instant, today: z.iso.date(), zone: z.string() })

export const stopped = z.strictObject({
  stopped: z.boolean(),
  since: instant.nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  held: z.number().int(),
  heldMore: z.boolean(),
})

export const attentionView = z.strictObject({
  id: z.string(),
  message: z.string(),
  state: z.enum(deliveryStates),
  channel: z.enum(channelNames),
  purpose: z.string(),
  kind: z.string(),
  patient: z.string().nullable(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
  next: z.string().nullable(),
  code: z.string().nullable(),
  attempts: z.number().int(),
  at: instant,
  validUntil: instant.nullable(),
  worthSending: z.boolean(),
})

export const redriven = z.strictObject({
  id: z.string(),
  delivery: z.string().nullable(),
  refused: z.enum(['expired', 'replaced', 'goes_on', 'not_dead']).nullable(),
})
export const redrivenMany = z.strictObject({ data: z.array(redriven) })

export const laneView = z.strictObject({
  id: z.string(),
  channel: z.enum(channelNames),
  sender: z.string(),
  state: z.enum(laneConditions),
  reason: z.string().nullable(),
  text: z.string().nullable(),
  until: instant.nullable(),
  failures: z.number().int(),
  queued: z.number().int(),
  oldestDueAt: instant.nullable(),
})

export const findingView = z.strictObject({
  code: z.string(),
  text: z.string(),
  channel: z.enum(channelNames).optional(),
  purpose: z.string().optional(),
  provider: z.string().optional(),
  lane: z.string().optional(),
  reason: z.string().optional(),
  since: instant.nullable(),
  until: instant.optional(),
  count: z.number().int(),
  seconds: z.number().optional(),
})
