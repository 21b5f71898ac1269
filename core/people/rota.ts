// The rota: who can be alerted and how, and who is on call for each queue. One document per organization, read whole.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { queues, type Queue } from '../conversations/interpretation.ts'
import { CodedError } from '../errors.ts'
import { readContactValue } from '../patients/contact-input.ts'
import { parseDay } from '../text/dates.ts'
import { isLine } from '../text/plain-words.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const personId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const line = (most: number) => z.string().trim().min(1).max(most).refine(isLine)

/** In the order in which they are alerted; those of an inner list at once. */
const order = z.array(z.union([personId, z.array(personId).min(1).max(10)])).max(20)

/** 'mon', 'mon-fri', 'all', or a list of these. */
const daySpan = z
  .string()
  .regex(/^(?:all|(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)$/)

/** A `to` that is not after `from` is of the next day; the same hour twice is a whole day. */
const hours = { from: time.default('00:00'), to: time.default('00:00') }
const shift = z.strictObject({ days: z.union([daySpan, z.array(daySpan).min(1).max(7)]), ...hours, order })
const exception = z.strictObject({
  date: z.string().refine((day) => 'day' in parseDay(day)),
  ...hours,
  order,
})

const person = z.strictObject({
  name: line(80),
  channels: z
    .partialRecord(z.enum(channelNames), line(4000))
    .refine((channels) => Object.keys(channels).length > 0),
})

const onCallOfQueue = z.strictObject({
  shifts: z.array(shift).max(100),
  exceptions: z.array(exception).max(1000).default([]),
})

export const rotaInput = z.strictObject({
  people: z.record(personId, person),
  queues: z.partialRecord(z.enum(queues), onCallOfQueue),
})

export type Rota = z.output<typeof rotaInput>
export type RotaPerson = Rota['people'][string]
export type OnCallOrder = z.output<typeof order>

/** Reads a rota; throws `invalid_input` (or the fault of an address) with the field where it is wrong. */
export function parseRota(value: unknown): Rota {
  const read = rotaInput.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    throw wrong([...(issue?.path ?? []), ...extra])
  }
  for (const [id, { channels }] of Object.entries(read.data.people))
    for (const channel of channelNames) {
      const value = channels[channel]
      const reading = value === undefined ? null : readContactValue(channel, value)
      if (reading && 'refused' in reading)
        throw new CodedError(reading.refused, { field: pathOf(['people', id, 'channels', channel]) })
    }
  for (const queue of queues)
    for (const [part, entries] of Object.entries(read.data.queues[queue] ?? {}))
      for (const [place, entry] of entries.entries())
        if (entry.order.flat().some((id) => !Object.hasOwn(read.data.people, id)))
          throw wrong(['queues', queue, part, place, 'order'])
  return read.data
}

const wrong = (path: readonly PropertyKey[]): CodedError =>
  new CodedError('invalid_input', { field: pathOf(path) })

/** Our own names and the rota's; what is longer than a name is cut. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => String(part).slice(0, 40)).join('.') || 'rota'

/** The people of a step, with their ids. */
export type OnCallPerson = RotaPerson & { id: string }

export const peopleOf = (rota: Rota, step: OnCallOrder[number]): OnCallPerson[] =>
  [step].flat().flatMap((id) => {
    const found = rota.people[id]
    return found ? [{ ...found, id }] : []
  })

export const coveredQueues = (rota: Rota): Queue[] => queues.filter((queue) => rota.queues[queue])
