// Emergency stop and health as REST, the console and the terminal show them.
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { heldByStop, sendingStop } from '#core/delivery/stop.ts'
import { deliveryHealth, type Finding } from '#core/delivery/watch.ts'
import { incidentHealth } from '#core/incidents/watch.ts'
import { healthWords } from '#prompts/staff/es.ts'

export type StopView = {
  stopped: boolean
  since: string | null
  by: string | null
  reason: string | null
  /** Due and held back, at most 10,000 counted; `heldMore` where there are more. */
  held: number
  heldMore: boolean
}

export async function stopView(q: Queryable, org: string): Promise<StopView> {
  const stop = await sendingStop(q, org)
  if (!stop) return { stopped: false, since: null, by: null, reason: null, held: 0, heldMore: false }
  const { count, more } = await heldByStop(q, org)
  return {
    stopped: true,
    since: stop.since.toISOString(),
    by: stop.actor,
    reason: stop.reason,
    held: count,
    heldMore: more,
  }
}

export type FindingView = Omit<Finding, 'since' | 'until'> & {
  since: string | null
  until?: string
  /** In words. */
  text: string
}

const findingView = ({ since, until, ...finding }: Finding): FindingView => ({
  ...finding,
  since: since?.toISOString() ?? null,
  ...(until ? { until: until.toISOString() } : {}),
  text: healthWords[finding.code](finding),
})

export async function healthView({ db, clock, channels }: Ctx, org: string): Promise<FindingView[]> {
  const watching = { org, now: clock.now(), wall: clock.wall(), channels }
  const handle = db.org(org)
  // A person in danger stands before any message that is late.
  const findings = [...(await incidentHealth(handle, watching)), ...(await deliveryHealth(handle, watching))]
  return findings.map(findingView)
}
