// A mass send that goes on: its client is told how far it is, and stops it by giving up.
import { setTimeout as pause } from 'node:timers/promises'
import { mcpWords } from '#prompts/staff/mcp.es.ts'
import type { ToolResult } from '#tools/contract.ts'
import { planProgress } from './campaign.ts'
import type { Asking, Session } from './contract.ts'

const lookEveryMs = 250
/** Longer than this nobody waits with a request open; the plan runs on and its resource tells of it. */
const longestMs = 15 * 60_000

type Work = {
  asking: Asking
  planId: string
  /** The call that began it, which may say "running" before it is over. */
  work: Promise<ToolResult>
  /** The same call once more: by its business key it answers how things stand. */
  again: () => Promise<ToolResult>
}

/** The last word on the send, for clients that asked for progress; for others what the call itself said. */
export async function followed(session: Session, { asking, planId, work, again }: Work): Promise<ToolResult> {
  const { signal, progress } = asking
  const stop = (): void => void session.app.plans.stop(session.principal, planId).catch(() => {})
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (!progress) return await work
    const settled: { result?: ToolResult; failed?: true } = {}
    work.then(
      (result) => (settled.result = result),
      () => (settled.failed = true),
    )
    await reported(session, {
      planId,
      asking,
      ended: (over) =>
        settled.failed ?? (settled.result && (over || settled.result.state !== 'running')) ?? false,
    })
    const result = await work
    return result.state === 'running' && !signal.aborted ? await again() : result
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function reported(
  { app, principal }: Session,
  { planId, asking, ended }: { planId: string; asking: Asking; ended: (over: boolean) => boolean },
): Promise<void> {
  const { wall } = app.ctx.clock
  const until = wall() + longestMs
  let told = -1
  while (!asking.signal.aborted && wall() < until) {
    const { done: sent, total, over } = await planProgress(app.ctx, principal.org, planId)
    if (sent > told) {
      told = sent
      await asking.progress?.({ progress: sent, total, message: mcpWords.progress({ done: sent, total }) })
    }
    if (ended(over)) return
    await pause(lookEveryMs)
  }
}
