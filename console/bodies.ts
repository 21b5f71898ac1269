// The shapes of what the pages post, and the small readings that belong to them.
import { DateTime } from 'luxon'
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { CodedError } from '#core/errors.ts'
import type { ConsoleClock } from './api-contract.ts'

/** Our own ids, and the sandbox's. */
export const idShape = /^[\w-]{1,100}$/
const id = z.string().regex(idShape)

export const replyBody = z
  .strictObject({
    patientId: id,
    channel: z.enum(channelNames),
    text: z.string().max(4096).optional(),
    payload: z
      .string()
      .regex(/^\w{1,40}:[\w-]{1,100}$/)
      .optional(),
    quoted: id.optional(),
  })
  .refine((body) => body.payload !== undefined || (body.text ?? '').trim() !== '', { path: ['text'] })

export const readBody = z.strictObject({ messageId: id })

/** How far the clock goes on: by minutes, to the next waiting delivery, or to a local time of the clinic. */
export const clockBody = z.union([
  z.strictObject({
    minutes: z
      .int()
      .min(1)
      .max(60 * 24 * 31),
  }),
  z.strictObject({ until: z.literal('next') }),
  z.strictObject({ local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/) }),
])
export type ClockBody = z.infer<typeof clockBody>

export const staffBody = z.strictObject({
  sentence: z.string().trim().min(1).max(2000),
  /** From the answer before: what is said now may correct or complete it. */
  session: z.string().min(1).max(64).optional(),
})

export const approveBody = z.strictObject({
  recipients: z.union([z.int().min(0), z.string().max(20)]).optional(),
})

export const stopBody = z.strictObject({ on: z.boolean(), reason: z.string().trim().max(500).optional() })

/** Throws `invalid_input` naming the first field at fault. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.')
  throw new CodedError('invalid_input', field ? { field } : {})
}

/** The number of recipients as a person types it: "41230", "41.230", "41 230". Null: not one number. */
export function typedCount(text: string): number | null {
  const trimmed = text.trim()
  if (!/^(\d{1,9}|\d{1,3}([.,\s]\d{3})+)$/.test(trimmed)) return null
  return Number(trimmed.replace(/\D/g, ''))
}

/** The instant a clock request means. Throws `past_date`, or `not_found` where nothing is waiting. */
export function clockTarget(body: ClockBody, clock: ConsoleClock): Date {
  const now = new Date(clock.now)
  if ('minutes' in body) return new Date(now.getTime() + body.minutes * 60_000)
  if ('until' in body) {
    if (clock.nextDue === null) throw new CodedError('not_found', { field: 'until' })
    const due = new Date(clock.nextDue)
    return due > now ? due : now
  }
  const local = DateTime.fromISO(body.local, { zone: clock.zone })
  if (!local.isValid) throw new CodedError('invalid_date', { field: 'local' })
  if (local.toMillis() <= now.getTime()) throw new CodedError('past_date', { field: 'local' })
  return local.toJSDate()
}
