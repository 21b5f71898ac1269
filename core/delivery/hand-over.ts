// The start of hand-overs, in one transaction: rows of a lane taken, decided again on fresh facts, worded, and `handing_over` committed.
import type { Content, Outgoing, TemplateUse } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { recordEvents } from '../events/events.ts'
import { daysAt } from '../text/calendar.ts'
import { deadlineOf } from './chain.ts'
import { ask, type Wish } from './choose.ts'
import { claim, type Claimed } from './claim.ts'
import { extrasOf, templatesFor, type Extras, type KnownTemplate } from './content.ts'
import type { Verdict } from './decide.ts'
import { loadFacts, type Facts } from './facts.ts'
import type { Lane } from './lanes.ts'
import type { HandedOver } from './record.ts'
import { render } from './render.ts'
import { rewriteSlots } from './rewrite.ts'
import { transition } from './states.ts'

/** What is in flight once the transaction stands: to be sent, and then recorded as this very attempt. */
export type Ready = { row: HandedOver; outgoing: Outgoing }

/** Answers what may leave now, and how many rows were looked at: refused and deferred ones count too. */
export async function beginHandOver(
  ctx: Ctx,
  { lane, worker, limit }: { lane: Lane; worker: string; limit: number },
): Promise<{ ready: Ready[]; looked: number }> {
  const { org } = lane
  return ctx.db.org(org).tx(async (tx) => {
    const rows = await claim(tx, lane, limit)
    if (rows.length === 0) return { ready: [], looked: 0 }
    const decided = await decideAgain(tx, ctx, lane, rows)
    await setAside(tx, ctx, org, decided)
    const leaving = decided.filter((one) => one.verdict.verdict === 'allow')
    const extras = await extrasOf(tx, ctx, org, leaving.map(leavingOf))
    const ready = leaving.map((one) => readyOf(ctx, org, { one, extras: extras.get(one.row.id) }))
    const moved = await transition(tx, ctx, org, {
      to: 'handing_over',
      worker,
      leaseUntil: new Date(ctx.clock.wall() + ctx.config.leaseMs),
      rows: ready.map(({ row, outgoing, deadlineAt }) => ({
        id: row.id,
        attempt: row.attempt - 1,
        content: outgoing.content,
        address: outgoing.address,
        deadlineAt,
      })),
    })
    const held = new Set(moved.map((one) => one.id))
    return { ready: ready.filter(({ row }) => held.has(row.id)), looked: rows.length }
  })
}

type Decided = {
  row: Claimed
  facts: Facts
  verdict: Verdict
  template: TemplateUse | undefined
  /** Where the reader lives. */
  today: string
}

async function decideAgain(
  tx: Queryable,
  ctx: Ctx,
  { org, channel }: Lane,
  rows: readonly Claimed[],
): Promise<Decided[]> {
  const now = ctx.clock.now()
  const facts = await loadFacts(tx, org, {
    now,
    channels: ctx.channels,
    asked: rows.map((row) => askedOf(row, now)),
  })
  const todayIn = daysAt(now)
  const known = rows.flatMap((row, index) => {
    const one = facts[index]
    return one ? [{ row, facts: one, today: todayIn(one.zone) }] : []
  })
  const templates = await templatesOf(tx, ctx, { org, channel, known })
  const decided = known.map((one): Decided => {
    const template = templates?.get(one.row.id)
    const state = templates ? (template?.state ?? 'missing') : null
    return { ...one, verdict: verdictOf(ctx, one, state), template: template?.use }
  })
  return rewritten(tx, ctx, { org, channel, decided })
}

type Known = { row: Claimed; facts: Facts; today: string }
type At = { org: string; channel: ChannelName }

/** By delivery id; null where the channel needs none. */
async function templatesOf(
  tx: Queryable,
  ctx: Ctx,
  { org, channel, known }: At & { known: readonly Known[] },
): Promise<ReadonlyMap<string, KnownTemplate> | null> {
  if (!ctx.channels[channel].hasWindow) return null
  return templatesFor(
    tx,
    ctx,
    org,
    known.map(({ row, today }) => ({ ...row, today })),
  )
}

const verdictOf = (ctx: Ctx, { row, facts }: Known, template: Wish['template']): Verdict =>
  ask(
    ctx,
    {
      purpose: row.purpose,
      hourChosen: row.hour_chosen,
      at: ctx.clock.now(),
      meantFor: row.send_at,
      validUntil: row.valid_until,
      facts,
      hasLink: typeof row.slots['link'] === 'string',
      template,
      windowShut: row.reason === 'window_closed',
      worded: { words: row.words, slots: row.slots },
    },
    { channel: row.channel, insteadOf: [] },
  )

/** What has changed since it was submitted stands in the message from now on, whichever way it leaves. */
async function rewritten(
  tx: Queryable,
  ctx: Ctx,
  { org, channel, decided }: At & { decided: readonly Decided[] },
): Promise<Decided[]> {
  const changed = new Map<string, Claimed>()
  for (const { row, verdict } of decided) {
    if (verdict.verdict !== 'allow' || !verdict.rewrite) continue
    const slots = rewriteSlots(row, verdict.rewrite)
    if (!slots) continue
    const minute =
      'startsAt' in verdict.rewrite ? Math.floor(verdict.rewrite.startsAt.getTime() / 60_000) : null
    changed.set(row.id, { ...row, slots, subject_version: minute ?? row.subject_version })
  }
  if (changed.size === 0) return [...decided]
  const rows = [...changed.values()]
  await tx.query(
    `update message m set slots = c.slots::jsonb, subject_version = c.version, updated_at = $2
     from unnest($3::text[], $4::text[], $5::int[]) as c(id, slots, version) where m.org = $1 and m.id = c.id`,
    [
      org,
      ctx.clock.now(),
      rows.map((row) => row.message_id),
      rows.map((row) => JSON.stringify(row.slots)),
      rows.map((row) => row.subject_version),
    ],
  )
  await recordEvents(
    tx,
    ctx,
    org,
    rows.map((row) => ({ type: 'message.rewritten', ids: { message: row.message_id, delivery: row.id } })),
  )
  const now = decided.map((one) => ({ ...one, row: changed.get(one.row.id) ?? one.row }))
  const templates = await templatesOf(tx, ctx, { org, channel, known: now })
  return now.map((one) => ({ ...one, template: templates?.get(one.row.id)?.use }))
}

/** What may not leave now: refused for good, out of date, or put off. */
async function setAside(tx: Queryable, ctx: Ctx, org: string, decided: readonly Decided[]): Promise<void> {
  const refused = (out: boolean) =>
    decided.flatMap(({ row, verdict }) =>
      verdict.verdict === 'block' && (verdict.reason === 'expired') === out
        ? [{ id: row.id, reason: verdict.reason }]
        : [],
    )
  await transition(tx, ctx, org, { to: 'blocked', rows: refused(false) })
  await transition(tx, ctx, org, { to: 'expired', rows: refused(true) })
  await transition(tx, ctx, org, {
    to: 'scheduled',
    rows: decided.flatMap(({ row, verdict }) =>
      verdict.verdict === 'defer' ? [{ id: row.id, reason: verdict.reason, dueAt: verdict.until }] : [],
    ),
  })
}

const askedOf = (row: Claimed, now: Date): Parameters<typeof loadFacts>[2]['asked'][number] => ({
  messageId: row.message_id,
  patientId: row.patient_id,
  purpose: row.purpose,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  startsAt: row.subject_version === null ? null : new Date(row.subject_version * 60_000),
  at: now,
  orderAt: row.send_at,
  address: row.contact_point_id === null ? { channel: row.channel, value: row.address } : undefined,
})

const leavingOf = ({ row, today }: Decided) => ({ ...row, today })

/** Contact data is read again: a number changed since the submit is not written to. */
function addressOf(row: Claimed, facts: Facts): string {
  if (facts.kind === 'address' || row.contact_point_id === null) return row.address
  return facts.contacts.find((point) => point.channel === row.channel)?.address ?? row.address
}

function readyOf(
  ctx: Ctx,
  org: string,
  { one, extras }: { one: Decided; extras: Extras | undefined },
): Ready & { deadlineAt: Date | undefined } {
  const { row, facts } = one
  const { id, message_id, channel, purpose } = row
  const content = contentOf(ctx, one, extras)
  return {
    row: { id, message_id, channel, purpose, attempt: row.attempt + 1, content, due_at: row.due_at },
    outgoing: {
      org,
      deliveryId: id,
      sender: ctx.channels[channel].sender,
      address: addressOf(row, facts),
      content,
      validForMs: Math.max(0, row.valid_until.getTime() - ctx.clock.now().getTime()),
      urgent: purpose === 'safety' || purpose === 'conversation',
      answers: channel === 'email' ? (row.answers ?? undefined) : undefined,
    },
    deadlineAt: deadlineOf(ctx, row),
  }
}

function contentOf(
  ctx: Ctx,
  { row, verdict, template, today }: Decided,
  extras: Extras | undefined,
): Content {
  const about = typeof row.slots['_about'] === 'string' ? row.slots['_about'] : null
  const disclose = typeof row.slots['_disclose'] === 'string' ? row.slots['_disclose'] : null
  const content = render(
    { ...row, messageId: row.message_id, today, aboutMessageId: about, disclose },
    { channel: row.channel, twoWay: ctx.channels[row.channel].twoWay ?? true },
  )
  const asTemplate = verdict.verdict === 'allow' && verdict.useTemplate
  return { ...content, ...extras, ...(asTemplate ? { template } : {}) }
}
