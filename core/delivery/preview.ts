// A message just submitted, as it would arrive: read inside the transaction that submitted it, kept or not.
import type { AnyKey } from '#prompts/people.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { getOrganization } from '../organization.ts'
import { loadFacts } from '../patients/facts.ts'
import { dayOf } from '../text/calendar.ts'
import { readerOf } from './reader.ts'
import { render } from './render.ts'

export type Foreseen = {
  channel: ChannelName
  text: string
  dueAt: Date
  /** Units of the provider (SMS segments). */
  units: number
  /** Null where the organization keeps no price of the channel. */
  costCents: number | null
}

type Row = {
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  patientId: string
  channel: ChannelName
  dueAt: Date
}

export async function foresee(tx: Queryable, ctx: Ctx, org: string, messageId: string): Promise<Foreseen> {
  const [row] = await tx.query<Row>(
    `select m.words, m.slots, m.language, m.patient_id as "patientId", d.channel, d.due_at as "dueAt"
     from message m join delivery d on d.org = m.org and d.message_id = m.id
     where m.org = $1 and m.id = $2 order by d.hop desc limit 1`,
    [org, messageId],
  )
  if (!row) throw new Error('a message has no delivery')
  const { zone, settings } = await getOrganization(tx, org)
  const facts = (await loadFacts(tx, org, [row.patientId], ctx.clock.now(), { clinicZone: zone })).get(
    row.patientId,
  )
  const today = dayOf(row.dueAt, facts ? readerOf(facts, zone).zone : zone)
  const about = typeof row.slots['_about'] === 'string' ? row.slots['_about'] : null
  const road = ctx.channels[row.channel]
  const content = render(
    { ...row, messageId, today, aboutMessageId: about },
    { channel: row.channel, twoWay: road.twoWay ?? true },
  )
  const units = road.segments?.(content) ?? 1
  return {
    channel: row.channel,
    text: content.text,
    dueAt: row.dueAt,
    units,
    costCents: costCents(settings, [{ channel: row.channel, units }]),
  }
}

/** By `settings.prices`, euros a unit and channel; null where a channel that is used has none. */
export function costCents(
  settings: Readonly<Record<string, unknown>>,
  used: readonly { channel: ChannelName; units: number }[],
): number | null {
  const prices = (settings['prices'] ?? {}) as Readonly<Record<string, unknown>>
  const micros = used.map(({ channel, units }) => Number(prices[channel] ?? Number.NaN) * units * 1_000_000)
  const sum = micros.reduce((total, one) => total + Math.trunc(one), 0)
  return used.length === 0 || Number.isNaN(sum) ? null : sum / 10_000
}
