// A message's way in the order in which it went: our own events, what providers told, and each step to another attempt, in words.
import { stepWords } from '#prompts/staff/es.ts'
import { DateTime } from 'luxon'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

export type TimelineEntry = {
  at: string
  type: string
  /** The step as staff read it, and what they can do about it. */
  text: string
  next?: string
  /** Reason code. */
  detail?: string
  /** The provider's own code. */
  code?: string
  /** Until when it waits. */
  until?: string
  hop?: number
  channel?: ChannelName
}

/** What the timeline needs to know of an attempt. */
export type Hop = {
  id: string
  message_id: string
  hop: number
  channel: ChannelName
  state: string
  reason: string | null
  code: string | null
  due_at: Date
  created_at: Date
}

type Step = {
  at: Date
  type: string
  delivery: string | null
  reason: string | null
  code: string | null
  until: Date | null
  as: string | null
}

type EventRow = Step & { message_id: string }

/** By message id. `hops` are all attempts of these messages, by hop; `zone` is where the words' hours are meant. */
export async function timelines(
  q: Queryable,
  org: string,
  {
    messages,
    hops,
    zone,
  }: { messages: readonly { id: string; send_at: Date }[]; hops: readonly Hop[]; zone: string },
): Promise<Map<string, TimelineEntry[]>> {
  const events = await eventsOf(
    q,
    org,
    messages.map((message) => message.id),
  )
  return new Map(
    messages.map((message) => {
      const own = hops.filter((hop) => hop.message_id === message.id)
      const steps = withHops(
        events.filter((event) => event.message_id === message.id),
        own,
      )
      return [message.id, entriesOf(steps, { hops: own, sendAt: message.send_at, zone })]
    }),
  )
}

/** Events may carry more than we know of today (`until`, `code`, `as`); what they carry is shown. */
async function eventsOf(q: Queryable, org: string, ids: readonly string[]): Promise<EventRow[]> {
  const own = await q.query<EventRow>(
    `select ids ->> 'message' as message_id, ids ->> 'delivery' as delivery, at, type, ids ->> 'reason' as reason,
       ids ->> 'code' as code, (ids ->> 'until')::timestamptz as until, ids ->> 'as' as "as"
     from event where org = $1 and ids ? 'message' and ids ->> 'message' = any($2::text[]) order by seq`,
    [org, ids],
  )
  const told = await q.query<EventRow>(
    `select d.message_id, d.id as delivery, e.at, 'provider.' || e.type as type,
       coalesce(e.detail ->> 'trouble', e.detail ->> 'reason') as reason, e.detail ->> 'code' as code, null::timestamptz as until,
       null::text as "as"
     from delivery d join delivery_event e on e.org = d.org and e.delivery_id = d.id
     where d.org = $1 and d.message_id = any($2::text[]) order by e.received_at, e.id`,
    [org, ids],
  )
  return [...own, ...told].sort((one, other) => one.at.getTime() - other.at.getTime())
}

/** The engine records the step to a next channel; one that it did not is told all the same. */
function withHops(events: readonly Step[], hops: readonly Hop[]): Step[] {
  const steps = events.map((step) =>
    step.type === nextChannel ? { ...step, reason: whyHere(step, hops) } : step,
  )
  for (const [index, hop] of hops.entries()) {
    const before = hops[index - 1]
    if (!before || steps.some((step) => leadsTo(step, { hop, before }))) continue
    const step: Step = {
      at: hop.created_at,
      type: 'delivery.hop',
      delivery: hop.id,
      reason: whyLeft(before),
      code: null,
      until: null,
      as: null,
    }
    const own = steps.findIndex((other) => other.delivery === hop.id)
    const after = steps.findLastIndex((other) => other.at <= hop.created_at) + 1
    steps.splice(own === -1 ? after : own, 0, step)
  }
  return steps
}

const nextChannel = 'message.next_channel'

const leadsTo = (step: Step, { hop, before }: { hop: Hop; before: Hop }): boolean =>
  (step.type === nextChannel && step.delivery === hop.id) ||
  (step.type === 'delivery.redriven' && step.delivery === before.id)

/** What ended the attempt before says more than that it was not delivered. */
function whyHere(step: Step, hops: readonly Hop[]): string | null {
  const before = hops[hops.findIndex(({ id }) => id === step.delivery) - 1]
  return step.reason === 'not_delivered' && before ? (whyLeft(before) ?? step.reason) : step.reason
}

const whyLeft = ({ state, reason }: Hop): string | null =>
  ['sent', 'delivered'].includes(state)
    ? 'unread'
    : (reason ?? (state === 'undelivered' ? 'undelivered' : null))

type Around = { hops: readonly Hop[]; sendAt: Date; zone: string }

function entriesOf(steps: readonly Step[], { hops, sendAt, zone }: Around): TimelineEntry[] {
  const tries = new Map<string, number>()
  return steps.map((step, index) => {
    const hop = hops.find(({ id }) => id === step.delivery)
    if (step.delivery !== null && step.type === 'delivery.handing_over')
      tries.set(step.delivery, (tries.get(step.delivery) ?? 0) + 1)
    const isLast = isOurs(step) && !steps.slice(index + 1).some((other) => isOurs(other, step.delivery))
    const until = step.until ?? untilOf(step, { hop, sendAt, isLast })
    const code = step.code ?? (isLast ? (hop?.code ?? null) : null)
    const before = hops.find((other) => hop !== undefined && other.hop === hop.hop - 1)
    const words = stepWords({
      type: step.type,
      same: hop !== undefined && before?.channel === hop.channel,
      channel: hop?.channel,
      attempt: tries.get(step.delivery ?? ''),
      reason: step.reason ?? undefined,
      code: code ?? undefined,
      until: until === null ? undefined : written(until, zone),
      as: step.as ?? undefined,
    })
    return {
      at: step.at.toISOString(),
      type: step.type,
      ...words,
      ...(step.reason === null ? {} : { detail: step.reason }),
      ...(code === null ? {} : { code }),
      ...(until === null ? {} : { until: until.toISOString() }),
      ...(hop ? { hop: hop.hop, channel: hop.channel } : {}),
    }
  })
}

const isOurs = ({ type, delivery }: Step, wanted = delivery): boolean =>
  type.startsWith('delivery.') && delivery !== null && delivery === wanted

/** Where an event does not say until when, the row does, as long as it is where the event left it. */
function untilOf(
  step: Step,
  { hop, sendAt, isLast }: { hop: Hop | undefined; sendAt: Date; isLast: boolean },
): Date | null {
  if (step.type === 'message.submitted') return sendAt > step.at ? sendAt : null
  if (!isLast || !hop || step.type !== `delivery.${hop.state}`) return null
  return ['scheduled', 'retrying'].includes(hop.state) ? hop.due_at : null
}

const written = (instant: Date, zone: string): string =>
  DateTime.fromJSDate(instant, { zone }).setLocale('es').toFormat("d LLL 'a las' HH:mm")
