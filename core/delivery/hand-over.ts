// The start of hand-overs, in one transaction: rows of a lane taken, decided again on fresh facts, worded, and `handing_over` committed.
import type { Outgoing } from '#channels/contract.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { organizationZone } from '../organization.ts'
import { dayOf } from '../text/dates.ts'
import { deadlineOf } from './chain.ts'
import { claim, type Claimed } from './claim.ts'
import { decide, type Verdict } from './decide.ts'
import { loadFacts, type Facts } from './facts.ts'
import type { Lane } from './lanes.ts'
import type { HandedOver } from './record.ts'
import { render } from './render.ts'
import { transition } from './states.ts'

/** What is in flight once the transaction stands: to be sent, and then recorded as this very attempt. */
export type Ready = { row: HandedOver; outgoing: Outgoing; until: number }

/** Answers what may leave now, and how many rows were looked at: refused and deferred ones count too. */
export async function beginHandOver(
  ctx: Ctx,
  { lane, worker, limit }: { lane: Lane; worker: string; limit: number },
): Promise<{ ready: Ready[]; looked: number }> {
  return ctx.db.org(lane.org).tx(async (tx) => {
    const rows = await claim(tx, lane, limit)
    if (rows.length === 0) return { ready: [], looked: 0 }
    const zone = await organizationZone(tx, lane.org)
    const decided = await decideAgain(tx, ctx, lane.org, { rows, zone })
    await setAside(tx, ctx, lane.org, decided)
    const ready = decided
      .filter((one) => one.verdict.verdict === 'allow')
      .map((one) => readyOf(ctx, lane.org, one))
    const leaseMs = ctx.clock.wall() + ctx.config.leaseMs
    const moved = await transition(tx, ctx, lane.org, {
      to: 'handing_over',
      worker,
      leaseUntil: new Date(leaseMs),
      rows: ready.map(({ row, outgoing, deadlineAt }) => ({
        id: row.id,
        attempt: row.attempt - 1,
        content: outgoing.content,
        address: outgoing.address,
        deadlineAt,
      })),
    })
    const held = new Set(moved.map((one) => one.id))
    return {
      ready: ready.filter(({ row }) => held.has(row.id)).map((one) => ({ ...one, until: leaseMs })),
      looked: rows.length,
    }
  })
}

type Decided = { row: Claimed; facts: Facts; verdict: Verdict; zone: string }

async function decideAgain(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { rows, zone }: { rows: readonly Claimed[]; zone: string },
): Promise<Decided[]> {
  const now = ctx.clock.now()
  const facts = await loadFacts(tx, org, { now, asked: rows.map((row) => askedOf(row, { now, zone })) })
  return rows.flatMap((row, index) => {
    const known = facts[index]
    if (!known) return []
    const verdict = decide({
      purpose: row.purpose,
      channel: row.channel,
      at: now,
      hourChosen: row.hour_chosen,
      validUntil: row.valid_until,
      facts: known,
    })
    return [{ row, facts: known, verdict, zone }]
  })
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

const askedOf = (
  row: Claimed,
  { now, zone }: { now: Date; zone: string },
): Parameters<typeof loadFacts>[2]['asked'][number] => ({
  messageId: row.message_id,
  patientId: row.patient_id,
  purpose: row.purpose,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  startsAt: row.subject_version === null ? null : new Date(row.subject_version * 60_000),
  at: now,
  orderAt: row.send_at,
  zone,
})

/** Contact data is read again: a number changed since the submit is not written to. */
function addressOf(row: Claimed, facts: Facts): string {
  if (facts.kind === 'address' || row.contact_point_id === null) return row.address
  return facts.contacts.find((point) => point.channel === row.channel)?.address ?? row.address
}

function readyOf(
  ctx: Ctx,
  org: string,
  { row, facts, zone }: Decided,
): Omit<Ready, 'until'> & { deadlineAt: Date | undefined } {
  const about = typeof row.slots['_about'] === 'string' ? row.slots['_about'] : null
  const disclose = typeof row.slots['_disclose'] === 'string' ? row.slots['_disclose'] : null
  const content = render(
    {
      messageId: row.message_id,
      words: row.words,
      slots: row.slots,
      language: row.language,
      today: dayOf(ctx.clock.now(), zone),
      aboutMessageId: about,
      disclose,
    },
    row.channel,
  )
  const { id, message_id, channel, purpose } = row
  return {
    row: { id, message_id, channel, purpose, attempt: row.attempt + 1, content },
    outgoing: {
      org,
      deliveryId: id,
      sender: ctx.channels[channel].sender,
      address: addressOf(row, facts),
      content,
      validForMs: Math.max(0, row.valid_until.getTime() - ctx.clock.now().getTime()),
      urgent: purpose === 'safety' || purpose === 'conversation',
    },
    deadlineAt: deadlineOf(ctx, row),
  }
}
