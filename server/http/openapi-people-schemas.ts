// What the routes about people answer, as schemas for the API's description; the tests hold real answers against them.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { queues, urgencies } from '#core/conversations/interpretation.ts'
import { rotaInput } from '#core/people/rota.ts'
import { incidentView } from './openapi-schemas.ts'

const instant = z.iso.datetime()

export const ownerView = z.strictObject({
  id: z.string(),
  owner: z.enum(['agent', 'person']),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
})

export const conversationSummary = ownerView.extend({
  channel: z.enum(channelNames),
  patient: z.string().nullable(),
  patientName: z.string().nullable(),
  urgency: z.enum(urgencies),
  queues: z.array(z.enum(queues)),
  incidents: z.array(z.number().int()),
  lastInboundAt: instant.nullable(),
  waitingSince: instant.nullable(),
})

const understood = z.strictObject({
  intent: z.string(),
  also: z.array(z.string()),
  urgency: z.string(),
  category: z.string().nullable(),
  severity: z.string().nullable(),
  nps: z.number().int().nullable(),
  language: z.string(),
  confidence: z.number(),
  source: z.string(),
  rules: z.array(z.string()),
  queue: z.enum(queues).nullable(),
})

export const threadEntry = z.strictObject({
  id: z.string(),
  direction: z.enum(['in', 'out']),
  channel: z.enum(channelNames).nullable(),
  conversationId: z.string().nullable(),
  at: instant,
  text: z.string(),
  kind: z.string(),
  media: z.string().nullable(),
  understood: understood.nullable(),
  by: z.enum(['agent', 'person', 'system']).nullable(),
  actor: z.string().nullable(),
  state: z.string().nullable(),
  reason: z.string().nullable(),
})

export const conversationView = ownerView.extend({
  channel: z.enum(channelNames),
  address: z.string(),
  ownedAt: instant.nullable(),
  patient: z
    .strictObject({
      externalId: z.string(),
      name: z.string(),
      language: z.string().nullable(),
      birthDate: z.iso.date().nullable(),
      contacts: z.array(z.strictObject({ channel: z.enum(channelNames), value: z.string() })),
    })
    .nullable(),
  candidates: z.array(z.strictObject({ externalId: z.string(), name: z.string() })),
  incidents: z.array(incidentView),
  thread: z.array(threadEntry),
  next: z.string().nullable(),
})

export const incidentDetail = incidentView.extend({
  told: z.array(
    z.strictObject({ patient: z.string().nullable(), conversation: z.string().nullable(), at: instant }),
  ),
  alerted: z.array(
    z.strictObject({
      person: z.string(),
      name: z.string(),
      channel: z.enum(channelNames),
      state: z.string(),
      at: instant,
    }),
  ),
})

export const repliedView = z.strictObject({ messageId: z.string(), channel: z.enum(channelNames) })

export const rotaView = z.strictObject({
  rota: rotaInput.nullable(),
  by: z.string().nullable(),
  at: instant.nullable(),
})

export const queueView = z.strictObject({
  queue: z.enum(queues),
  target: z.strictObject({
    kind: z.enum(['page', 'email', 'webhook']),
    address: z.string().optional(),
    url: z.string().optional(),
  }),
  secret: z.string().optional(),
})
