// What is slow or stuck in delivery, as a list of findings: an empty one means that all is well.
import type { Channels } from '#channels/contract.ts'
import type { HealthCode } from '#prompts/staff/es.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Purpose } from './purposes.ts'
import { heldByStop, sendingStop } from './stop.ts'
import {
  laneStates,
  type LaneState,
  receiptLag,
  type ReceiptLag,
  stuckHandOvers,
  waits,
  type Wait,
  waitingForPerson,
} from './watch-queries.ts'

export type Finding = {
  code: HealthCode
  channel?: ChannelName
  purpose?: Purpose
  provider?: string
  lane?: string
  /** Why a lane is paused. */
  reason?: string
  /** Business time; null where nothing tells. */
  since: Date | null
  /** Until when a pause stands. */
  until?: Date
  /** Messages it concerns, as far as counted. */
  count: number
  /** How long it has lasted or takes. */
  seconds?: number
}

const second = 1000
const minute = 60 * second

export const thresholds = {
  /** A lane that has something due this long and was not served meanwhile stands still. */
  queueStuckMs: minute,
  /** A hand-over this long after the end of its lease was seen by no sweeper. */
  handOverGraceMs: 30 * second,
  /** Of what was handed over this long ago, so much without a word is a callback that does not come. */
  receipts: { afterMs: 10 * minute, share: 0.5, least: 20 },
  /** From the hour meant to the hand-over, at the 95th percentile of at least so many. Bulk is meant to take its time. */
  slow: {
    least: 20,
    p95Ms: {
      safety: 5 * second,
      conversation: 10 * second,
      care: 2 * minute,
      billing: 60 * minute,
      survey: 120 * minute,
      prevention: 240 * minute,
      commercial: 240 * minute,
    } satisfies Record<Purpose, number>,
  },
}

export type Watching = {
  org: string
  now: Date
  /** Wall time in milliseconds: leases are kept by it. */
  wall: number
  channels: Channels
}

/** The worst first. */
export async function deliveryHealth(q: Queryable, watching: Watching): Promise<Finding[]> {
  const { org, now, wall, channels } = watching
  const lanes = await laneStates(q, org)
  const stuck = await stuckHandOvers(q, {
    org,
    leaseBefore: new Date(wall - thresholds.handOverGraceMs),
  })
  const { dead, uncertain } = await waitingForPerson(q, org)
  const lag = await receiptLag(q, { org, now, afterMs: thresholds.receipts.afterMs })
  return [
    ...(await stopFinding(q, org)),
    ...lanes.flatMap((lane) => laneFindings(lane, { now, wall })),
    ...stuck.map(({ channel, count, since }) => ({ code: 'handover_stuck' as const, channel, count, since })),
    ...lag.flatMap((one) => lagFinding(one, channels)),
    ...(await waits(q, { org, now })).flatMap(slowFinding),
    ...(uncertain.count > 0 ? [{ code: 'uncertain' as const, ...uncertain }] : []),
    ...(dead.count > 0 ? [{ code: 'dead' as const, ...dead }] : []),
  ]
}

async function stopFinding(q: Queryable, org: string): Promise<Finding[]> {
  const stop = await sendingStop(q, org)
  return stop ? [{ code: 'stopped', since: stop.since, count: (await heldByStop(q, org)).count }] : []
}

export const isPaused = (lane: Pick<LaneState, 'paused_until'>, now: Date): boolean =>
  lane.paused_until !== null && lane.paused_until > now

/** One finding a lane at most: what is paused is not stuck as well. */
function laneFindings(lane: LaneState, { now, wall }: { now: Date; wall: number }): Finding[] {
  const oldest = earliest(lane.oldest_urgent, lane.stopped ? null : lane.oldest)
  const common = { lane: lane.id, channel: lane.channel, count: lane.queued }
  if (isPaused(lane, now) && lane.paused_until) {
    const reason = lane.pause_reason ?? undefined
    const code = reason === 'breaker' ? 'breaker_open' : 'lane_paused'
    return [
      {
        code,
        ...common,
        since: oldest,
        until: lane.paused_until,
        ...(reason === undefined ? {} : { reason }),
      },
    ]
  }
  if (oldest === null) return []
  const waited = now.getTime() - oldest.getTime()
  const idle = lane.last_served === null || wall - lane.last_served.getTime() > thresholds.queueStuckMs
  return waited > thresholds.queueStuckMs && idle
    ? [{ code: 'queue_stuck', ...common, since: oldest, seconds: Math.round(waited / second) }]
    : []
}

const earliest = (one: Date | null, other: Date | null): Date | null =>
  one === null ? other : other === null ? one : one < other ? one : other

/** Only where the channel tells anything after the hand-over. */
function lagFinding({ channel, provider, sent, silent }: ReceiptLag, channels: Channels): Finding[] {
  const { share, least } = thresholds.receipts
  const tells = channels[channel].receipts
  if (tells === undefined || tells === 'none' || sent < least || silent / sent < share) return []
  return [
    {
      code: 'receipts_late',
      channel,
      since: null,
      count: silent,
      ...(provider === null ? {} : { provider }),
    },
  ]
}

function slowFinding({ channel, purpose, count, p95 }: Wait): Finding[] {
  const { least, p95Ms } = thresholds.slow
  if (count < least || p95 <= p95Ms[purpose]) return []
  return [{ code: 'slow', channel, purpose, since: null, count, seconds: Math.round(p95 / second) }]
}
