// The arguments that several functions share: how they are written, read and refused.
import { z } from 'zod'
import type { ChannelName } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { parseDateTime } from '#core/text/dates.ts'
import { ordersMedicine } from '#core/text/medical-orders.ts'
import { fold } from '#core/text/normalize.ts'
import { isLine, isPlain } from '#core/text/plain-words.ts'
import { tools as words } from '#prompts/staff/es.ts'
import type { ToolName } from './contract.ts'

/** A line of text: trimmed, nothing invisible in it. */
export const line = (max: number) => z.string().trim().min(1).max(max).refine(isLine)

/**
 * A line that ends up in a message: it may name a thing, not smuggle a link, a phone or markup into a patient's phone, nor
 * order anything about drugs.
 */
export const label = (max: number) => line(max).refine((text) => isPlain(text) && !ordersMedicine(text))

/** Every argument carries its Spanish description for models and people. */
export const described = <T extends z.ZodType>(schema: T, tool: ToolName, argument: string): T => {
  const text = words[tool].args[argument]
  return text === undefined ? schema : schema.describe(text)
}

const channels: Readonly<Record<string, ChannelName>> = {
  whatsapp: 'whatsapp',
  sms: 'sms',
  email: 'email',
  'e-mail': 'email',
  correo: 'email',
  push: 'push',
}

/** A channel as people write it, in any case. Throws `invalid_channel`. */
export function readChannel(text: string | undefined): ChannelName | undefined {
  if (text === undefined) return undefined
  const channel = channels[fold(text)]
  if (!channel)
    throw new CodedError('invalid_channel', {
      field: 'canal',
      params: { options: ['WhatsApp', 'SMS', 'email', 'push'] },
    })
  return channel
}

/**
 * A moment to come, at most five years away. A minute of grace lets "now" be written down and sent.
 * Throws `invalid_date`, `past_date`, `too_far_date`.
 */
export function readFuture(text: string, { now, zone }: { now: Date; zone: string }): Date {
  const parsed = parseDateTime(text, { now, zone })
  if ('failure' in parsed)
    throw new CodedError(parsed.failure === 'out_of_range' ? 'too_far_date' : 'invalid_date', {
      field: 'fechaHora',
      params: { problem: parsed.failure },
    })
  if (parsed.instant.getTime() < now.getTime() - 60_000)
    throw new CodedError('past_date', { field: 'fechaHora' })
  return parsed.instant
}
