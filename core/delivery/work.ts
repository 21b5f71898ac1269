// The sender: promotes what is due, claims it under a lease, decides again, hands over, records. No transaction is open while a provider is called.
import type { Outgoing, SendResult } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { groupBy } from '../group-by.ts'
import { dayOf } from '../text/dates.ts'
import { byOrg, claim, promote, reap, type Claimed } from './claim.ts'
import { decide } from './decide.ts'
import { loadFacts, type Facts } from './facts.ts'
import { recordSent } from './receipts.ts'
import { render } from './render.ts'
import { transition } from './states.ts'
import { remedies } from './troubles.ts'

const inFlight = 10

/** One round: at most `limit` messages. Answers how many rows it moved; 0 means nothing is due. */
export async function workOnce(ctx: Ctx, worker: string, limit = 50): Promise<number> {
  const promoted = await promote(ctx)
  await reap(ctx)
  const claimed = await claim(ctx, worker, limit)
  for (const [org, rows] of byOrg(claimed)) await sendBatch(ctx, org, { rows, worker })
  return promoted + claimed.length
}

async function sendBatch(
  ctx: Ctx,
  org: string,
  { rows, worker }: { rows: readonly Claimed[]; worker: string },
): Promise<void> {
  for (let start = 0; start < rows.length; start += inFlight) {
    const slice = rows.slice(start, start + inFlight)
    const allowed = await ctx.db.org(org).tx((tx) => decideAgain(tx, ctx, org, { rows: slice, worker }))
    // Side by side to different people, one after the other to the same one: an answer of two messages keeps its order.
    const queues = groupBy(allowed, ({ outgoing }) => `${outgoing.sender} ${outgoing.address}`)
    await Promise.all([...queues.values()].map((queue) => handOverInTurn(ctx, org, { queue, worker })))
  }
}

async function handOverInTurn(
  ctx: Ctx,
  org: string,
  { queue, worker }: { queue: readonly Ready[]; worker: string },
): Promise<void> {
  for (const ready of queue) await handOver(ctx, org, { ...ready, worker })
}

type Ready = { row: Claimed; outgoing: Outgoing }

/** The decision at hand-over, and `handing_over` committed for what will be in flight. */
async function decideAgain(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { rows, worker }: { rows: readonly Claimed[]; worker: string },
): Promise<Ready[]> {
  const now = ctx.clock.now()
  const facts = await loadFacts(tx, org, { now, asked: rows.map((row) => askedOf(row, now)) })
  const ready: Ready[] = []
  for (const [index, row] of rows.entries()) {
    const known = facts[index]
    if (!known) continue
    const verdict = decide({
      purpose: row.purpose,
      channel: row.channel,
      at: now,
      hourChosen: row.hour_chosen,
      validUntil: row.valid_until,
      facts: known,
    })
    const address = addressOf(row, known)
    if (verdict.verdict === 'block') {
      const to = verdict.reason === 'expired' ? 'expired' : 'blocked'
      await transition(tx, ctx, org, { to, ids: [row.id], reason: verdict.reason, fence: worker })
    } else if (verdict.verdict === 'defer') {
      await transition(tx, ctx, org, {
        to: 'scheduled',
        ids: [row.id],
        reason: verdict.reason,
        dueAt: verdict.until,
        fence: worker,
      })
    } else {
      ready.push({ row, outgoing: outgoingOf(ctx, org, { row, address }) })
    }
  }
  await storeContents(tx, org, ready)
  const leaseUntil = new Date(ctx.clock.wall() + ctx.config.leaseMs)
  const moved = await transition(tx, ctx, org, {
    to: 'handing_over',
    ids: ready.map(({ row }) => row.id),
    worker,
    leaseUntil,
    fence: worker,
  })
  const held = new Set(moved.map((row) => row.id))
  return ready.filter(({ row }) => held.has(row.id))
}

/** Contact data is read again: a number changed since the submit is not written to. */
function addressOf(row: Claimed, facts: Facts): string {
  if (facts.kind === 'address' || row.contact_point_id === null) return row.address
  return facts.contacts.find((point) => point.channel === row.channel)?.address ?? row.address
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
  zone: row.zone,
})

function outgoingOf(ctx: Ctx, org: string, { row, address }: { row: Claimed; address: string }): Outgoing {
  const about = typeof row.slots['_about'] === 'string' ? row.slots['_about'] : null
  const disclose = typeof row.slots['_disclose'] === 'string' ? row.slots['_disclose'] : null
  const content = render(
    {
      messageId: row.message_id,
      words: row.words,
      slots: row.slots,
      language: row.language,
      today: dayOf(ctx.clock.now(), row.zone),
      aboutMessageId: about,
      disclose,
    },
    row.channel,
  )
  return { org, deliveryId: row.id, sender: ctx.channels[row.channel].sender, address, content }
}

async function storeContents(tx: Queryable, org: string, ready: readonly Ready[]): Promise<void> {
  if (ready.length === 0) return
  await tx.query(
    `update delivery set content = c.content, address = c.address
     from unnest($2::text[], $3::jsonb[], $4::text[]) as c(id, content, address) where delivery.org = $1 and delivery.id = c.id`,
    [
      org,
      ready.map(({ row }) => row.id),
      ready.map(({ outgoing }) => JSON.stringify(outgoing.content)),
      ready.map(({ outgoing }) => outgoing.address),
    ],
  )
}

async function handOver(
  ctx: Ctx,
  org: string,
  { row, outgoing, worker }: Ready & { worker: string },
): Promise<void> {
  const started = ctx.clock.wall()
  const result = await sendSafely(ctx, row.channel, outgoing)
  await ctx.db.org(org).tx((tx) => record(tx, ctx, org, { row, worker, result }))
  ctx.log.info('delivery.handed_over', {
    org,
    delivery: row.id,
    state: result.state,
    durationMs: ctx.clock.wall() - started,
  })
}

/** A channel that throws has not told whether it sent: that is `uncertain`, never a silent retry. */
async function sendSafely(ctx: Ctx, channel: ChannelName, outgoing: Outgoing): Promise<SendResult> {
  try {
    return await ctx.channels[channel].send(outgoing)
  } catch (error) {
    ctx.log.error('channel.threw', {
      delivery: outgoing.deliveryId,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
    return { state: 'uncertain', code: 'channel_threw' }
  }
}

async function record(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { row, worker, result }: { row: Claimed; worker: string; result: SendResult },
): Promise<void> {
  switch (result.state) {
    case 'sent':
      await recordSent(tx, ctx, org, {
        deliveryId: row.id,
        channel: row.channel,
        purpose: row.purpose,
        providerId: result.providerId,
        worker,
      })
      return
    case 'refused': {
      const { retry } = remedies[result.trouble]
      if (retry === null || row.attempt > retry.times) {
        await transition(tx, ctx, org, { to: 'failed', ids: [row.id], reason: result.trouble, fence: worker })
        return
      }
      const wait = result.afterMs ?? backOff(row.attempt)
      await transition(tx, ctx, org, {
        to: 'retrying',
        ids: [row.id],
        reason: result.trouble,
        dueAt: new Date(ctx.clock.now().getTime() + wait),
        fence: worker,
      })
      return
    }
    case 'uncertain':
      await transition(tx, ctx, org, { to: 'uncertain', ids: [row.id], reason: 'uncertain', fence: worker })
      // A message for safety is sent at least once: not knowing means again.
      if (row.purpose === 'safety' || ctx.channels[row.channel].uncertain === 'resend') {
        const dueAt = new Date(ctx.clock.now().getTime() + backOff(row.attempt))
        await transition(tx, ctx, org, { to: 'queued', ids: [row.id], dueAt })
      }
  }
}

/** Exponential with jitter, in milliseconds: 2 s, 4 s, 8 s … at most five minutes. */
const backOff = (attempt: number): number => Math.min(300_000, 1000 * 2 ** attempt) * (0.5 + Math.random())
