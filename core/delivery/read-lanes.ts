// The roads out of an organization, as whoever runs the service sees them.
import { reasonWords } from '#prompts/staff/es.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { isPaused } from './watch.ts'
import { laneStates, type LaneState } from './watch-queries.ts'

export const laneConditions = ['running', 'paused', 'breaker'] as const

export type LaneView = {
  id: string
  channel: ChannelName
  /** Our own address there. */
  sender: string
  state: (typeof laneConditions)[number]
  /** Why it is paused: a trouble's code, and that in words. */
  reason: string | null
  text: string | null
  until: string | null
  /** Hand-overs in a row that failed on the provider's side. */
  failures: number
  /** Due and waiting, at most 10,000 counted; and since when the oldest is. */
  queued: number
  oldestDueAt: string | null
}

export const readLanes = async (q: Queryable, org: string, now: Date): Promise<LaneView[]> =>
  (await laneStates(q, org)).map((lane) => viewOf(lane, now))

function viewOf(lane: LaneState, now: Date): LaneView {
  const paused = isPaused(lane, now)
  const reason = paused ? lane.pause_reason : null
  const dues = [lane.oldest_urgent, lane.oldest].filter((due) => due !== null).map((due) => due.getTime())
  return {
    id: lane.id,
    channel: lane.channel,
    sender: lane.sender,
    state: !paused ? 'running' : reason === 'breaker' ? 'breaker' : 'paused',
    reason,
    text: reason === null ? null : (reasonWords(reason)?.text ?? null),
    until: paused ? (lane.paused_until?.toISOString() ?? null) : null,
    failures: lane.failures,
    queued: lane.queued,
    oldestDueAt: dues.length === 0 ? null : new Date(Math.min(...dues)).toISOString(),
  }
}
