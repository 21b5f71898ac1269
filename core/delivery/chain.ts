// From channel to channel: what a delivery that failed or stayed unread leads to, and what is called off when another one arrived.
import type { Trouble } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import { withdraw } from '../consent/preferences.ts'
import type { PreferenceScope } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { recordEvents } from '../events/events.ts'
import { groupBy } from '../group-by.ts'
import type { AnyKey } from '#prompts/people.ts'
import { dayOf } from '../text/dates.ts'
import { organizationZone } from '../organization.ts'
import { loadFacts } from './facts.ts'
import { ensureLanes } from './lanes.ts'
import { fallOverAfter, purposes, type Purpose } from './purposes.ts'
import { chooseChannel, type Wish } from './choose.ts'
import { templatesFor } from './content.ts'
import { settleMessages, transition, type Moved } from './states.ts'
import { newDelivery } from './store.ts'
import { remedies } from './troubles.ts'

/** More attempts than channels: a phone that was off gets a second and a third one on the same. */
const mostHops = 6
const sameAgainMs = 15 * 60_000

export type GivenUp = {
  id: string
  attempt?: number | undefined
  to: 'failed' | 'undelivered'
  trouble: Trouble
  code?: string | undefined
}

/** Ends deliveries, does what their trouble asks for, and lets each message go on by its next channel where it may. */
export async function giveUp(tx: Queryable, ctx: Ctx, org: string, rows: readonly GivenUp[]): Promise<void> {
  for (const [to, own] of groupBy(rows, (row) => row.to)) {
    const byId = new Map(own.map((row) => [row.id, row]))
    const moved = await transition(tx, ctx, org, {
      to,
      goesOn: true,
      rows: [...byId.values()].map(({ id, attempt, trouble, code }) => ({
        id,
        attempt,
        reason: trouble,
        code,
      })),
    })
    const ended = moved.flatMap((one) => {
      const row = byId.get(one.id)
      return row ? [{ ...one, trouble: row.trouble }] : []
    })
    if (ended.length === 0) continue
    await actOn(tx, ctx, org, ended)
    const going = await goOn(tx, ctx, org, {
      messageIds: ended.flatMap((one) => (remedies[one.trouble].nextChannel ? [one.messageId] : [])),
      again: new Set(ended.flatMap((one) => (one.trouble === 'handset_off' ? [one.messageId] : []))),
      why: 'not_delivered',
    })
    const over = ended.filter((one) => !going.has(one.messageId))
    await settleMessages(tx, ctx, org, { moved: over, to })
    await bury(tx, ctx, org, over)
  }
}

type Ended = Moved & { trouble: Trouble }

/** Contact points buried, the provider's opt-outs heard, people told. */
async function actOn(tx: Queryable, ctx: Ctx, org: string, ended: readonly Ended[]): Promise<void> {
  const dead = ended.filter((one) => remedies[one.trouble].contact === 'dead').map((one) => one.id)
  if (dead.length > 0) {
    const points = await tx.query<{ id: string; patient: string }>(
      `update contact_point c set status = 'dead', status_reason = d.reason from delivery d
       where d.org = $1 and d.id = any($2::text[]) and c.org = $1 and c.id = d.contact_point_id and c.status = 'active'
         and c.value = d.address
       returning c.id, c.patient_id as patient`,
      [org, dead],
    )
    await recordEvents(
      tx,
      ctx,
      org,
      points.map(({ id, patient }) => ({ type: 'contact_point.dead', ids: { contactPoint: id, patient } })),
    )
  }
  for (const one of ended.filter(({ trouble }) => remedies[trouble].optOut))
    await hearOptOut(tx, ctx, org, one)
  await recordEvents(
    tx,
    ctx,
    org,
    ended
      .filter(({ trouble }) => remedies[trouble].alert)
      .map(({ id, messageId, channel, trouble }) => ({
        type: 'delivery.alert',
        ids: { delivery: id, message: messageId, channel, reason: trouble },
      })),
  )
}

/** The patient told the provider to stop: their own word, whoever it was said to. */
async function hearOptOut(tx: Queryable, ctx: Ctx, org: string, one: Ended): Promise<void> {
  const rows = await tx.query<{ patient: string }>(
    'select patient_id as patient from message where org = $1 and id = $2 and patient_id is not null',
    [org, one.messageId],
  )
  const scopes: readonly PreferenceScope[] =
    remedies[one.trouble].optOut === 'marketing'
      ? [
          { purpose: 'prevention', channel: one.channel },
          { purpose: 'commercial', channel: one.channel },
        ]
      : [{ channel: one.channel }]
  for (const { patient } of rows)
    for (const scope of scopes)
      await withdraw(tx, ctx, org, {
        patientId: patient,
        scope,
        channel: one.channel,
        how: 'reply',
        evidence: { delivery: one.id, toldBy: 'provider' },
        actor: 'patient',
      })
}

/** Given up for want of a provider, a sender or a template: kept as dead letters that a person can send again. */
async function bury(tx: Queryable, ctx: Ctx, org: string, over: readonly Ended[]): Promise<void> {
  const dead = over.filter(({ trouble }) => remedies[trouble].retry !== null || remedies[trouble].alert)
  if (dead.length === 0) return
  await tx.query('update delivery set dead_at = $3 where org = $1 and id = any($2::text[])', [
    org,
    dead.map((one) => one.id),
    ctx.clock.now(),
  ])
}

type Going = {
  id: string
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  patient_id: string
  purpose: Purpose
  subject_type: string | null
  subject_id: string | null
  subject_version: number | null
  hour_chosen: boolean
  send_at: Date
  valid_until: Date
  binding_channel: ChannelName | null
  hops: number
  tried: ChannelName[]
}

/** Messages to patients that are not answered, not over and have no other attempt under way. */
const loadGoing = (tx: Queryable, org: string, messageIds: readonly string[], now: Date): Promise<Going[]> =>
  tx.query<Going>(
    `select m.id, m.words, m.slots, m.language, m.patient_id, m.purpose, m.subject_type, m.subject_id, m.subject_version, m.hour_chosen, m.send_at, m.valid_until,
       m.binding_channel, h.hops, h.tried
     from message m join lateral (
       select max(d.hop)::int as hops, array_agg(distinct d.channel) as tried,
         bool_or(d.state in ('scheduled', 'queued', 'claimed', 'handing_over', 'retrying', 'uncertain', 'read')) as busy
       from delivery d where d.org = m.org and d.message_id = m.id) h on true
     where m.org = $1 and m.id = any($2::text[]) and m.recipient = 'patient' and m.patient_id is not null and not h.busy
       and m.valid_until > $3 and h.hops < ${mostHops} for update of m`,
    [org, messageIds, now],
  )

/**
 * Puts messages on their next channel, decided on what is known now. `again` may try the same channel once more, later.
 * Answers the messages that go on.
 */
export async function goOn(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { messageIds, again, why }: { messageIds: readonly string[]; again: ReadonlySet<string>; why: string },
): Promise<ReadonlySet<string>> {
  if (messageIds.length === 0) return new Set()
  const now = ctx.clock.now()
  const messages = await loadGoing(tx, org, [...new Set(messageIds)].sort(), now)
  if (messages.length === 0) return new Set()
  const zone = await organizationZone(tx, org)
  const facts = await loadFacts(tx, org, {
    now,
    channels: ctx.channels,
    asked: messages.map((one) => askedOf(one, now)),
  })
  const today = dayOf(now, zone)
  const known = ctx.channels.whatsapp.hasWindow
    ? await templatesFor(
        tx,
        ctx,
        org,
        messages.map((one) => ({ ...one, today })),
      )
    : null
  const next = messages.flatMap((one, index) => {
    const current = facts[index]
    if (!current) return []
    const wish: Wish = {
      purpose: one.purpose,
      hourChosen: one.hour_chosen,
      at: now,
      meantFor: one.send_at,
      validUntil: one.valid_until,
      facts: current,
      hasLink: typeof one.slots['link'] === 'string',
      template: known === null ? null : (known.get(one.id)?.state ?? 'missing'),
      worded: { words: one.words, slots: one.slots },
    }
    const other = chooseChannel(ctx, wish, { binding: one.binding_channel, tried: new Set(one.tried) })
    if (other.verdict.verdict !== 'block') return [{ one, ...other, at: now }]
    if (!again.has(one.id)) return []
    const later = new Date(now.getTime() + sameAgainMs)
    const last = one.binding_channel ?? one.tried[0] ?? null
    const same = chooseChannel(ctx, { ...wish, at: later }, { binding: last, tried: new Set() })
    return same.verdict.verdict === 'block' ? [] : [{ one, ...same, at: later }]
  })
  const rows = next.flatMap(({ one, verdict, contact, channel, at }) =>
    channel && contact
      ? [
          newDelivery(ctx, org, {
            messageId: one.id,
            hop: one.hops + 1,
            channel,
            address: contact.address,
            contact,
            reason: why,
            due: verdict.verdict === 'defer' ? verdict.until : at,
            priority: purposes[one.purpose].priority,
          }),
        ]
      : [],
  )
  await ensureLanes(tx, ctx, org, new Set(next.flatMap(({ channel }) => (channel ? [channel] : []))))
  await insertRows(tx, 'delivery', rows)
  await recordEvents(
    tx,
    ctx,
    org,
    rows.map((row) => ({
      type: 'message.next_channel',
      ids: {
        message: String(row['message_id']),
        delivery: String(row['id']),
        channel: String(row['channel']),
        reason: why,
      },
    })),
  )
  return new Set(rows.map((row) => String(row['message_id'])))
}

const startsAt = (one: Going): Date | null =>
  one.subject_version === null ? null : new Date(one.subject_version * 60_000)

const askedOf = (one: Going, now: Date): Parameters<typeof loadFacts>[2]['asked'][number] => ({
  messageId: one.id,
  patientId: one.patient_id,
  purpose: one.purpose,
  subjectType: one.subject_type,
  subjectId: one.subject_id,
  startsAt: startsAt(one),
  at: now,
  orderAt: one.send_at,
})

/** One arrived: the others that wait are called off. */
export async function cancelOthers(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  arrived: readonly Moved[],
): Promise<void> {
  if (arrived.length === 0) return
  const others = await tx.query<{ id: string }>(
    `select d.id from delivery d where d.org = $1 and d.message_id = any($2::text[]) and d.id <> all($3::text[])
       and d.state in ('scheduled', 'queued', 'retrying') for update skip locked`,
    [org, arrived.map((one) => one.messageId), arrived.map((one) => one.id)],
  )
  await transition(tx, ctx, org, {
    to: 'cancelled',
    goesOn: true,
    reason: 'arrived_elsewhere',
    ids: others.map((row) => row.id),
  })
}

/** Handed over and neither read nor answered by its deadline: the message goes on by the next channel. */
export async function followDeadlines(ctx: Ctx): Promise<number> {
  const now = ctx.clock.now()
  return ctx.db.system().tx(async (tx) => {
    const late = await tx.query<{
      org: string
      messageId: string
      channel: ChannelName
      state: 'sent' | 'delivered'
      answered: boolean
    }>(
      `update delivery d set deadline_at = null where (d.org, d.id) in (
         select org, id from delivery where deadline_at <= $1 and state in ('sent', 'delivered') order by deadline_at limit 200
         for update skip locked)
       returning d.org, d.message_id as "messageId", d.channel, d.state, exists (select 1 from conversation c where c.org = d.org and c.channel = d.channel
         and c.address = d.address and c.last_inbound_at > d.sent_at) as answered`,
      [now],
    )
    const arrived = (row: (typeof late)[number]): boolean =>
      row.answered || (row.state === 'delivered' && ctx.channels[row.channel].receipts !== 'read')
    const unread = late.filter((row) => !arrived(row))
    for (const [org, rows] of groupBy(unread, (row) => row.org))
      await goOn(tx, ctx, org, {
        messageIds: rows.map((row) => row.messageId),
        again: new Set(),
        why: 'unread',
      })
    return late.length
  })
}

export type Waited = {
  channel: ChannelName
  purpose: Purpose
  hour_chosen: boolean
  binding_channel: ChannelName | null
  subject_version: number | null
}

/**
 * Until when a message waits to be read, or to be delivered on a channel that tells no reading, before it goes on by
 * another channel; undefined: it waits for good.
 */
export function deadlineOf(ctx: Ctx, one: Waited): Date | undefined {
  const { receipts = 'none' } = ctx.channels[one.channel]
  if (one.binding_channel !== null || receipts === 'none') return undefined
  const now = ctx.clock.now().getTime()
  const leftMs = one.subject_version === null ? null : one.subject_version * 60_000 - now
  const after = fallOverAfter(one.purpose, { hourChosen: one.hour_chosen, leftMs })
  return after === null ? undefined : new Date(now + after)
}
