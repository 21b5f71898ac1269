// Delivery as Prometheus reads it: every number over all organizations, each query bounded.
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { isPaused, thresholds } from '#core/delivery/watch.ts'
import {
  laneStates,
  liveStates,
  receiptLag,
  recentStates,
  stuckHandOvers,
  waitingForPerson,
  waits,
} from '#core/delivery/watch-queries.ts'
import { standingStops } from '#core/delivery/stop.ts'
import type { GaugeSource } from './http/metrics.ts'

type Reading = Awaited<ReturnType<GaugeSource['read']>>[number]

const reading = (value: number, labels: Record<string, string> = {}): Reading => ({ value, labels })

/** For `gauges` of createHttp. */
export function deliveryGauges(ctx: Pick<Ctx, 'db' | 'clock'>): GaugeSource[] {
  const q = ctx.db.system()
  return [...speedGauges(q, ctx.clock), ...stateGauges(q, ctx.clock), ...standingGauges(q, ctx.clock)]
}

const everybody = (clock: Ctx['clock']): { org: null; now: Date } => ({ org: null, now: clock.now() })

const speedGauges = (q: Queryable, clock: Ctx['clock']): GaugeSource[] => [
  {
    name: 'metaqare_handover_wait_seconds',
    help: 'From the hour meant to the hand-over, over the newest of the last 15 minutes',
    labels: ['channel', 'purpose', 'quantile'],
    read: async () =>
      (await waits(q, everybody(clock))).flatMap(({ channel, purpose, p50, p95, p99 }) =>
        [
          ['0.5', p50],
          ['0.95', p95],
          ['0.99', p99],
        ].map(([quantile, ms]) =>
          reading(Number(ms) / 1000, { channel, purpose, quantile: String(quantile) }),
        ),
      ),
  },
  {
    name: 'metaqare_receipts_silent_ratio',
    help: 'Of what was handed over 10 minutes to 2 hours ago, the share of which the provider has told nothing',
    labels: ['channel', 'provider'],
    read: async () =>
      (await receiptLag(q, { ...everybody(clock), afterMs: thresholds.receipts.afterMs })).map(
        ({ channel, provider, sent, silent }) =>
          reading(silent / sent, { channel, provider: provider ?? 'unknown' }),
      ),
  },
]

const stateGauges = (q: Queryable, clock: Ctx['clock']): GaugeSource[] => [
  {
    name: 'metaqare_deliveries_live',
    help: 'Deliveries that are not at their end, by state; 10000 means at least so many',
    labels: ['channel', 'state'],
    read: async () =>
      (await liveStates(q)).map(({ channel, state, count }) => reading(count, { channel, state })),
  },
  {
    name: 'metaqare_deliveries_recent',
    help: 'Where the newest hand-overs of the last 15 minutes stand, 2000 per organization at most',
    labels: ['channel', 'state'],
    read: async () =>
      (await recentStates(q, everybody(clock))).map(({ channel, state, count }) =>
        reading(count, { channel, state }),
      ),
  },
  {
    name: 'metaqare_handover_stuck',
    help: 'Hand-overs whose lease ended and that nobody has looked after',
    labels: ['channel'],
    read: async () => {
      const leaseBefore = new Date(clock.wall() - thresholds.handOverGraceMs)
      return (await stuckHandOvers(q, { org: null, leaseBefore })).map(({ channel, count }) =>
        reading(count, { channel }),
      )
    },
  },
]

const standingGauges = (q: Queryable, clock: Ctx['clock']): GaugeSource[] => [
  {
    name: 'metaqare_attention',
    help: 'Deliveries that wait for a person: dead letters and hand-overs that nobody knows the end of',
    labels: ['kind'],
    read: async () => {
      const { dead, uncertain } = await waitingForPerson(q, null)
      return [reading(dead.count, { kind: 'dead' }), reading(uncertain.count, { kind: 'uncertain' })]
    },
  },
  {
    name: 'metaqare_lane_oldest_seconds',
    help: 'For how long the oldest message of a lane has been due, and why it waits where the lane stands still',
    labels: ['org', 'lane', 'why'],
    read: async () => {
      const now = clock.now()
      return (await laneStates(q, null)).map((lane) => {
        const due = [lane.oldest, lane.oldest_urgent].filter((at) => at !== null).map((at) => at.getTime())
        const why = isPaused(lane, now) ? 'paused' : lane.stopped ? 'stopped' : 'none'
        return reading(due.length === 0 ? 0 : Math.max(0, now.getTime() - Math.min(...due)) / 1000, {
          org: lane.org,
          lane: lane.id,
          why,
        })
      })
    },
  },
  {
    name: 'metaqare_lane_paused',
    help: '1 where a lane is paused; `breaker` where its provider failed again and again',
    labels: ['org', 'lane', 'reason'],
    read: async () => {
      const now = clock.now()
      return (await laneStates(q, null)).map((lane) =>
        reading(isPaused(lane, now) ? 1 : 0, {
          org: lane.org,
          lane: lane.id,
          reason: lane.pause_reason ?? 'none',
        }),
      )
    },
  },
  {
    name: 'metaqare_sending_stopped',
    help: 'Organizations whose sending is held by an emergency stop',
    read: async () => [reading(await standingStops(q))],
  },
]
