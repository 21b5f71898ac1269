// What one entry of each lookup's `data` holds, for the API's description; the tests hold real answers against them.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { categories, intents, queues, severities, urgencies } from '#core/conversations/interpretation.ts'
import { purposeNames } from '#core/delivery/purposes.ts'
import { deliveryStates } from '#core/delivery/states.ts'
import { incidentStatuses } from '#core/incidents/read-incidents.ts'

/** With the offset of where it happens. */
const instant = z.iso.datetime({ offset: true })
const day = z.iso.date()
const count = z.number().int()
const channel = z.enum(channelNames)
const state = z.enum([...deliveryStates, 'alive', 'done'])
const patient = z.strictObject({ id: z.string(), recordNumber: z.string().nullable(), name: z.string() })

export const agendaRow = z.strictObject({
  id: z.string(),
  patient,
  startsAt: instant,
  zone: z.string(),
  status: z.enum(['booked', 'confirmed', 'cancelled', 'fulfilled', 'noshow']),
  kind: z.string(),
  specialty: z.string().nullable(),
  practitioner: z.string().nullable(),
  site: z.string().nullable(),
  notified: z.strictObject({ channel: channel.nullable(), state }).nullable(),
})

const said = { id: z.string(), at: instant, channel: channel.nullable(), text: z.string() }
export const messageRow = z.discriminatedUnion('origin', [
  z.strictObject({
    ...said,
    origin: z.literal('patient'),
    understood: z
      .strictObject({ intent: z.enum(intents), urgency: z.enum(urgencies), queue: z.enum(queues).nullable() })
      .nullable(),
  }),
  z.strictObject({
    ...said,
    origin: z.enum(['agent', 'person', 'system']),
    kind: z.string(),
    state: state.nullable(),
    reason: z.string().nullable(),
  }),
])

export const deliveryRow = z.strictObject({
  id: z.string(),
  patient: patient.nullable(),
  kind: z.string(),
  channel: channel.nullable(),
  createdAt: instant,
  outcome: z.enum(['arrived', 'sent', 'waiting', 'unknown', 'failed']),
  state,
  reason: z.string().nullable(),
  why: z.string().nullable(),
  whatToDo: z.string().nullable(),
  attempts: z.array(
    z.strictObject({
      channel,
      state: z.enum(deliveryStates),
      reason: z.string().nullable(),
      dueAt: instant.nullable(),
    }),
  ),
  steps: z.array(z.strictObject({ at: instant, text: z.string() })),
})

export const incidentRow = z.strictObject({
  id: z.string(),
  number: count,
  queue: z.enum(queues),
  intent: z.enum(intents),
  category: z.enum(categories).nullable(),
  severity: z.enum(severities).nullable(),
  urgency: z.enum(urgencies),
  status: z.enum(incidentStatuses),
  patient: patient.nullable(),
  owner: z.string().nullable(),
  reports: count,
  pressing: z.boolean(),
  openedAt: instant,
  ageMinutes: count,
})

export const scoreRow = z.strictObject({
  /** Null: all together. */
  specialty: z.string().nullable(),
  answers: count,
  enough: z.boolean(),
  nps: count.min(-100).max(100).nullable(),
  mean: z.number().nullable(),
  promoters: count.nullable(),
  passives: count.nullable(),
  detractors: count.nullable(),
  from: day,
  to: day,
})

export const paymentRow = z.strictObject({
  id: z.string(),
  patient,
  status: z.enum(['pending', 'claimed_paid', 'paid', 'cancelled']),
  amountCents: count,
  currency: z.string(),
  visitOn: day,
  heldUntil: instant.nullable(),
})

export const usageRow = z.strictObject({
  channel,
  purpose: z.enum(purposeNames),
  messages: count,
  segments: count,
  costMicros: count.nullable(),
  unpriced: count,
  from: day,
  to: day,
})

export const campaignRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  state: z.enum(['preview', 'second_person', 'approved', 'running', 'done', 'cancelled', 'expired']),
  risk: z.enum(['single', 'several', 'mass']),
  secondPerson: z.boolean(),
  recipients: count,
  createdAt: instant,
  expiresAt: instant.nullable(),
  counts: z.partialRecord(z.enum(['read', 'delivered', 'sent', 'waiting', 'unknown']), count),
  notSent: z.array(z.strictObject({ reason: z.string(), text: z.string(), count })),
})

export const passageRow = z.strictObject({
  slug: z.string(),
  title: z.string(),
  text: z.string(),
  language: z.string(),
  score: z.number(),
})
