// The rows that a settled batch leaves: messages, links, deliveries, and the event of each.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { recordEvents } from '../events/events.ts'
import { ensureLanes, laneOf } from './lanes.ts'
import type { Contact } from './facts.ts'
import { purposes } from './purposes.ts'
import { linkUrl } from './render.ts'
import { dueAt, languageOf, readerSlots, type Settled } from './settle.ts'

export async function store(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  settled: readonly Settled[],
): Promise<void> {
  const now = ctx.clock.now()
  const stored = settled.map((one) => {
    const code = one.request.link ? ctx.ids.code() : null
    return { one, code, language: languageOf(one.request, one.facts), slots: slotsOf(ctx, one, code) }
  })
  await insertRows(
    tx,
    'message',
    stored.map((entry) => messageRow(org, entry, now)),
  )
  await insertRows(
    tx,
    'link',
    stored.flatMap((entry) => linkRow(org, entry, now)),
  )
  const leaving = settled.filter((one) => one.verdict.verdict !== 'block')
  const channels = new Set(leaving.flatMap((one) => (one.channel ? [one.channel] : [])))
  await ensureLanes(tx, ctx, org, channels)
  await insertRows(
    tx,
    'delivery',
    leaving.map((one) => deliveryRow(ctx, org, one)),
  )
  await recordEvents(
    tx,
    ctx,
    org,
    settled.map((one) => ({
      type: one.verdict.verdict === 'block' ? 'message.blocked' : 'message.submitted',
      ids: { message: one.id, ...(one.verdict.verdict === 'allow' ? {} : { reason: one.verdict.reason }) },
    })),
  )
}

function slotsOf(ctx: Ctx, one: Settled, code: string | null): Record<string, unknown> {
  return {
    ...readerSlots(one.facts),
    ...one.request.slots,
    ...(code ? { link: linkUrl(ctx, code) } : {}),
    ...(one.request.aboutMessageId ? { _about: one.request.aboutMessageId } : {}),
    ...(one.request.disclose ? { _disclose: one.request.disclose } : {}),
  }
}

type Stored = { one: Settled; code: string | null; language: string; slots: Record<string, unknown> }

function messageRow(org: string, { one, language, slots }: Stored, now: Date): Record<string, unknown> {
  const { request, verdict } = one
  return {
    org,
    id: one.id,
    recipient: 'staffId' in request.to ? 'staff' : 'address' in request.to ? 'address' : 'patient',
    patient_id: request.to.patientId,
    staff_id: 'staffId' in request.to ? request.to.staffId : null,
    purpose: request.purpose,
    kind: request.kind,
    words: request.words,
    slots,
    language,
    subject_type: request.subject?.type ?? null,
    subject_id: request.subject?.id ?? null,
    subject_version: request.subject?.startsAt
      ? Math.floor(request.subject.startsAt.getTime() / 60_000)
      : null,
    business_key: request.businessKey ?? null,
    binding_channel: request.channel ?? null,
    hour_chosen: request.hourChosen ?? false,
    state: verdict.verdict === 'block' ? 'blocked' : 'alive',
    reason: verdict.verdict === 'allow' ? null : verdict.reason,
    send_at: dueAt(one),
    valid_until: new Date(
      Math.max(one.validUntil.getTime(), dueAt(one).getTime() + purposes[request.purpose].validForMs),
    ),
    priority: purposes[request.purpose].priority,
    plan_id: request.planId ?? null,
    conversation_id: 'conversationId' in request.to ? request.to.conversationId : null,
    answers_inbound_id: 'inboundId' in request.to ? request.to.inboundId : null,
    actor: request.actor,
    created_at: now,
    updated_at: now,
  }
}

function linkRow(org: string, { one, code, language }: Stored, now: Date): Record<string, unknown>[] {
  const { link, subject, to } = one.request
  if (!link || !code) return []
  return [
    {
      code,
      org,
      kind: link.kind,
      patient_id: to.patientId,
      subject_type: subject?.type ?? null,
      subject_id: subject?.id ?? null,
      message_id: one.id,
      language,
      target: link.target ?? null,
      created_at: now,
      expires_at: link.expiresAt,
      used_at: null,
    },
  ]
}

function deliveryRow(ctx: Ctx, org: string, one: Settled): Record<string, unknown> {
  const due = dueAt(one)
  const channel = one.channel
  if (!channel) throw new Error('a delivery needs a channel')
  const address = 'address' in one.request.to ? one.request.to.address : one.contact?.address
  if (address === undefined) throw new Error('a delivery needs an address')
  return newDelivery(ctx, org, {
    messageId: one.id,
    hop: 1,
    channel,
    address,
    contact: one.contact,
    reason: one.verdict.verdict === 'defer' ? one.verdict.reason : null,
    due,
    priority: purposes[one.request.purpose].priority,
  })
}

export type NewDelivery = {
  messageId: string
  hop: number
  channel: ChannelName
  address: string
  contact: Contact | null
  /** Why it waits, or why the message goes on by this channel. */
  reason: string | null
  due: Date
  priority: number
}

/** One attempt on one channel, as its row begins. */
export function newDelivery(ctx: Ctx, org: string, one: NewDelivery): Record<string, unknown> {
  const now = ctx.clock.now()
  return {
    org,
    id: ctx.ids.next(),
    message_id: one.messageId,
    hop: one.hop,
    channel: one.channel,
    lane: laneOf(ctx, one.channel),
    contact_point_id: one.contact?.id ?? null,
    address: one.address,
    guardian_id: one.contact?.guardianId ?? null,
    state: one.due > now ? 'scheduled' : 'queued',
    reason: one.reason,
    due_at: one.due,
    priority: one.priority,
    attempt: 0,
    created_at: now,
    updated_at: now,
  }
}
