// The one gate out: nothing is sent except through `submit`. One transaction leaves a message with its delivery, or a recorded refusal.
import { createHash } from 'node:crypto'
import type { MessageKey, MessageSlots } from '#prompts/words.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { OutboundKind } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { recordEvents } from '../events/events.ts'
import { settleBusinessKeys } from './business-keys.ts'
import { decide, type Verdict } from './decide.ts'
import { loadFacts, type Contact, type Facts } from './facts.ts'
import { laneOf } from './lanes.ts'
import { purposes, type Purpose } from './purposes.ts'
import { linkUrl } from './render.ts'

export type LinkRequest = { kind: 'video' | 'manage' | 'pay' | 'request'; target?: string; expiresAt: Date }

type Common = {
  /** A patient, or a bare address for answers to whoever wrote. */
  to:
    | { patientId: string }
    | {
        channel: ChannelName
        address: string
        patientId: string | null
        conversationId: string
        inboundId: string | null
      }
  purpose: Purpose
  kind: OutboundKind
  language?: string | undefined
  subject?:
    | { type: 'appointment' | 'payment' | 'survey' | 'reminder' | 'alert'; id: string; startsAt?: Date }
    | undefined
  businessKey?: string | undefined
  /** What makes the same key a repetition; left out, it is made of the content and the channel. */
  fingerprint?: string | undefined
  /** Given by the caller it binds: no other channel is tried. */
  channel?: ChannelName | undefined
  sendAt?: Date | undefined
  hourChosen?: boolean | undefined
  link?: LinkRequest | undefined
  /** The message whose buttons this one carries. */
  aboutMessageId?: string | undefined
  disclose?: string | undefined
  planId?: string | undefined
  /** Already refused for this reason: only the refusal is recorded, nothing is decided again. */
  refusedFor?: string | undefined
  actor: string
}

/** Each wording with its own slots; `to` (the reader) and `link` are filled in here. */
export type SendRequest = {
  [K in MessageKey]: Common & {
    words: K
    slots: Omit<MessageSlots[K], 'to' | 'link'> & { link?: string | undefined }
  }
}[MessageKey]

export type Submitted = {
  messageId: string
  state: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  reason: string | null
  channel: ChannelName | null
  sendAt: Date
  /** The answer of an earlier call with the same business key. */
  repeated: boolean
}

type Settled = {
  request: SendRequest
  id: string
  facts: Facts
  verdict: Verdict
  contact: Contact | null
  channel: ChannelName | null
  at: Date
  validUntil: Date
}

/** Order in which channels are tried when the patient prefers none. */
const channelOrder: readonly ChannelName[] = ['whatsapp', 'sms', 'email', 'push']

/** Same order as the requests. Throws `business_key_conflict` when a key is alive with other content or channel. */
export async function submit(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  requests: readonly SendRequest[],
): Promise<Submitted[]> {
  const now = ctx.clock.now()
  const ids = requests.map(() => ctx.ids.next())
  const keyed = requests.map((request, index) => ({
    key: request.businessKey ?? null,
    messageId: ids[index] ?? '',
    purpose: request.purpose,
    fingerprint: fingerprintOf(request),
  }))
  const earlier = await settleBusinessKeys(tx, org, { keyed, now })
  const fresh = requests.flatMap((request, index) =>
    earlier[index] ? [] : [{ request, id: ids[index] ?? '' }],
  )
  const settled = await settle(tx, org, { fresh, now })
  await store(tx, ctx, org, settled)
  const byId = new Map(settled.map((one) => [one.id, one]))
  return ids.map((id, index): Submitted => {
    const before = earlier[index]
    if (before) return before
    const one = byId.get(id)
    if (!one) throw new Error('a request was lost')
    const blocked = one.verdict.verdict === 'block'
    return {
      messageId: id,
      state: blocked ? 'blocked' : 'alive',
      reason: one.verdict.verdict === 'allow' ? null : one.verdict.reason,
      channel: one.channel,
      sendAt: dueAt(one),
      repeated: false,
    }
  })
}

const dueAt = (one: Settled): Date => (one.verdict.verdict === 'defer' ? one.verdict.until : one.at)

/** What a call asked for, so that the same key with another wish is seen as a conflict. */
function fingerprintOf(request: SendRequest): string {
  if (request.fingerprint) return request.fingerprint
  const { to, words, slots, channel, sendAt } = request
  return createHash('sha256')
    .update(
      JSON.stringify([
        to,
        words,
        { ...slots, link: undefined },
        channel ?? null,
        sendAt?.toISOString() ?? null,
      ]),
    )
    .digest('base64url')
}

async function settle(
  tx: Queryable,
  org: string,
  { fresh, now }: { fresh: { request: SendRequest; id: string }[]; now: Date },
): Promise<Settled[]> {
  const zone =
    (await tx.query<{ zone: string }>('select zone from organization where id = $1', [org]))[0]?.zone ??
    'Europe/Madrid'
  const facts = await loadFacts(tx, org, {
    now,
    asked: fresh.map(({ request }) => ({
      messageId: null,
      patientId: request.to.patientId,
      purpose: request.purpose,
      subjectType: request.subject?.type ?? null,
      subjectId: request.subject?.id ?? null,
      startsAt: request.subject?.startsAt ?? null,
      at: request.sendAt ?? now,
      orderAt: request.sendAt ?? now,
      zone,
    })),
  })
  return fresh.map(({ request, id }, index) => {
    const known = facts[index]
    if (!known) throw new Error('facts were lost')
    return settleOne({ request, id, facts: known, now })
  })
}

function settleOne({
  request,
  id,
  facts,
  now,
}: {
  request: SendRequest
  id: string
  facts: Facts
  now: Date
}): Settled {
  const at = request.sendAt && request.sendAt > now ? request.sendAt : now
  const validUntil = new Date(at.getTime() + purposes[request.purpose].validForMs)
  const common = { request, id, facts, at, validUntil }
  if (request.refusedFor) {
    return {
      ...common,
      verdict: { verdict: 'block', reason: request.refusedFor },
      contact: null,
      channel: request.channel ?? null,
    }
  }
  if ('address' in request.to) {
    const verdict = ask(common, request.to.channel)
    return { ...common, verdict, contact: null, channel: request.to.channel }
  }
  const candidates = request.channel ? [request.channel] : preferredChannels(facts)
  const verdicts = candidates.map((channel) => ({ channel, verdict: ask(common, channel) }))
  const chosen = verdicts.find(({ verdict }) => verdict.verdict !== 'block') ?? mostTelling(verdicts)
  if (chosen && goesRound(facts, { request, candidates, channel: chosen.channel })) {
    return {
      ...common,
      verdict: { verdict: 'block', reason: 'contact_withheld_24h' },
      contact: null,
      channel: null,
    }
  }
  const contact =
    facts.kind === 'patient'
      ? (facts.contacts.find((point) => point.channel === chosen?.channel) ?? null)
      : null
  return {
    ...common,
    verdict: chosen?.verdict ?? { verdict: 'block', reason: 'no_contact_point' },
    contact,
    channel: chosen?.channel ?? null,
  }
}

/** For a day after a patient silenced a channel, what would have gone there does not go by the next one instead. */
function goesRound(
  facts: Facts,
  {
    request,
    candidates,
    channel,
  }: { request: SendRequest; candidates: readonly ChannelName[]; channel: ChannelName },
): boolean {
  if (request.channel || facts.kind !== 'patient') return false
  return candidates.slice(0, candidates.indexOf(channel)).some((before) => facts.withheld.has(before))
}

/** When every channel is refused, a refusal for lack of consent says more than one for lack of an address. */
function mostTelling(
  verdicts: { channel: ChannelName; verdict: Verdict }[],
): { channel: ChannelName; verdict: Verdict } | undefined {
  return (
    verdicts.find(({ verdict }) => verdict.verdict === 'block' && verdict.reason !== 'no_contact_point') ??
    verdicts[0]
  )
}

const ask = (
  { request, facts, at, validUntil }: Pick<Settled, 'request' | 'facts' | 'at' | 'validUntil'>,
  channel: ChannelName,
): Verdict => {
  const hourChosen = request.hourChosen ?? false
  const verdict = decide({ purpose: request.purpose, channel, at, hourChosen, validUntil, facts })
  const startsAt = request.subject?.startsAt
  // Put off until its appointment is over it would never be read: better refused now, while somebody can call.
  if (verdict.verdict === 'defer' && startsAt && verdict.until >= startsAt)
    return { verdict: 'block', reason: verdict.reason }
  return verdict
}

function preferredChannels(facts: Facts): ChannelName[] {
  if (facts.kind !== 'patient') return []
  const preferred = facts.contacts.filter((point) => point.preferred).map((point) => point.channel)
  return [...new Set([...preferred, ...channelOrder])]
}

async function store(tx: Queryable, ctx: Ctx, org: string, settled: readonly Settled[]): Promise<void> {
  const now = ctx.clock.now()
  const stored = settled.map((one) => {
    const code = one.request.link ? ctx.ids.code() : null
    return { one, code, language: languageOf(one), slots: slotsOf(ctx, one, code) }
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

const languageOf = (one: Settled): string =>
  one.request.language ?? (one.facts.kind === 'patient' ? one.facts.language : null) ?? 'es'

function slotsOf(ctx: Ctx, one: Settled, code: string | null): Record<string, unknown> {
  const reader =
    one.facts.kind === 'patient'
      ? {
          to:
            one.facts.guardianGiven === null
              ? { given: one.facts.given }
              : { given: one.facts.guardianGiven, about: one.facts.given },
        }
      : {}
  return {
    ...reader,
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
    recipient: 'address' in request.to ? 'address' : 'patient',
    patient_id: request.to.patientId,
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
    conversation_id: 'address' in request.to ? request.to.conversationId : null,
    answers_inbound_id: 'address' in request.to ? request.to.inboundId : null,
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
  const now = ctx.clock.now()
  const due = dueAt(one)
  const channel = one.channel
  if (!channel) throw new Error('a delivery needs a channel')
  const address = 'address' in one.request.to ? one.request.to.address : one.contact?.address
  if (address === undefined) throw new Error('a delivery needs an address')
  return {
    org,
    id: ctx.ids.next(),
    message_id: one.id,
    hop: 1,
    channel,
    lane: laneOf(ctx, channel),
    contact_point_id: one.contact?.id ?? null,
    address,
    guardian_id: one.contact?.guardianId ?? null,
    state: due > now ? 'scheduled' : 'queued',
    reason: one.verdict.verdict === 'defer' ? one.verdict.reason : null,
    due_at: due,
    priority: purposes[one.request.purpose].priority,
    attempt: 0,
    worker: null,
    lease_until: null,
    content: null,
    provider: null,
    provider_id: null,
    created_at: now,
    updated_at: now,
    sent_at: null,
  }
}
