// The shape of a plan as programs see it: the OpenAPI description, and whoever else shows one, come from here.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { type ErrorCode, errorCodes } from '#core/errors.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import { toolResult } from '../tool-result.ts'

const instant = z.iso.datetime({ offset: true })
const count = z.number().int()
const exclusion = z.strictObject({ reason: z.string(), text: z.string(), count })

const outcome = z.union([
  toolResult,
  z.strictObject({
    error: z.strictObject({
      code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
      text: z.string(),
      reason: z.string().optional(),
    }),
  }),
])

const plannedCall = z.strictObject({
  tool: z.string(),
  args: z.record(z.string(), z.unknown()),
  who: z.string(),
  recipients: count,
  channels: z.array(z.strictObject({ channel: z.enum(channelNames), count })),
  text: z.string(),
  texts: z.array(z.strictObject({ language: z.string(), text: z.string(), count })),
  exclusions: z.array(exclusion),
  segments: count.nullable(),
  costCents: z.number().nullable(),
  sendAt: instant.nullable(),
  outcome: outcome.optional(),
})

export const planView = z.strictObject({
  id: z.string(),
  state: z.enum(['preview', 'second_person', 'approved', 'running', 'done', 'cancelled', 'expired']),
  risk: z.enum(['single', 'several', 'mass']),
  needs: z.strictObject({ typedCount: z.boolean(), secondPerson: z.boolean() }),
  recipients: count,
  calls: z.array(plannedCall),
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  undoUntil: instant.nullable(),
  approvals: z.array(z.strictObject({ by: z.string(), at: instant })),
  progress: z.strictObject({ done: count, total: count }),
  receipt: z
    .strictObject({
      sent: count,
      scheduled: count,
      pending: count,
      notSent: z.array(exclusion),
      segments: count.nullable(),
      costCents: z.number().nullable(),
    })
    .nullable(),
  url: z.string(),
  text: z.string(),
}) satisfies z.ZodType<PlanView>

export const challengeView = z.strictObject({ token: z.string(), recipients: count, expiresAt: instant })

export const approvedView = toolResult.extend({ plan: planView })
