// What an alert to a group came to, in the brief's sentences.
import type { Ctx } from '#core/ctx.ts'
import { linkUrl } from '#core/delivery/render.ts'
import type { AlertPlanArgs, Plan } from '#core/plans/plans.ts'
import type { Counted } from '#core/plans/receipt.ts'
import { bookFor } from '#prompts/index.ts'
import { sentences } from '#prompts/staff/es.ts'
import type { Alert } from './alerts.ts'
import type { ToolResult } from './contract.ts'
import { notSent } from './send-one.ts'

export type AlertSend = {
  plan: Plan
  alert: Alert
  args: AlertPlanArgs
  /** Of this call. */
  recipients: number
  /** Whether every slice of it ran. */
  over: boolean
  counted: readonly Counted[]
}

/** Throws `not_sent` with the reason of most where nothing of it left or will. */
export function alertResult(
  ctx: Ctx,
  { plan, alert, args, recipients, over, counted }: AlertSend,
): ToolResult {
  const common = {
    planId: plan.id,
    ...(plan.understood ? { understood: plan.understood } : {}),
    ...(args.channel ? { channel: args.channel as 'push' } : {}),
  }
  const count = (kind: Counted['kind']): number =>
    counted.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0)
  const reasonOf = (kind: Counted['kind']): string | null =>
    counted.find((row) => row.kind === kind)?.reason ?? null
  const sent = count('sent')
  const scheduled = count('scheduled')
  if (!over || count('pending') > 0) {
    const text = sentences.running({ done: sent + scheduled, total: recipients })
    return { ...common, state: 'running', recipients, text }
  }
  // Some live where it is still night: theirs leave in the morning, and the send counts as made.
  if (sent > 0) {
    const slots = { alert: alert.texts.es, link: linkUrl(ctx, args.publicCode) }
    const text = sentences.sent(bookFor('es').health_alert(slots).text)
    return { ...common, state: 'sent', recipients: sent + scheduled, text }
  }
  if (scheduled === 0)
    throw notSent(reasonOf('not_sent') ?? (plan.repeatedCount > 0 ? 'already_sent' : 'no_consent'))
  const reason = reasonOf('scheduled')
  return {
    ...common,
    state: 'scheduled',
    ...(reason ? { reason } : {}),
    recipients: scheduled,
    text: sentences.massScheduled({ count: scheduled }),
  }
}
