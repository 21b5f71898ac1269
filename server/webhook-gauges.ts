// How the gate in goes, as numbers: what waits and since when, what could not be read, who knocks without the right key.
import type { Ctx } from '#core/ctx.ts'
import { countFaulty, unmatchedReceipts, webhookHealth } from '#core/webhooks/health.ts'
import type { GaugeSource } from './http/metrics.ts'
import type { WebhookCounts } from './webhooks.ts'

export function webhookGauges(ctx: Ctx, counts: WebhookCounts): GaugeSource[] {
  const system = () => ctx.db.system()
  return [
    {
      name: 'metaqare_webhooks_waiting',
      help: 'Stored requests of providers that are not read yet',
      read: async () => [{ value: (await webhookHealth(system(), ctx.clock.now())).waiting }],
    },
    {
      name: 'metaqare_webhooks_oldest_seconds',
      help: 'For how long the oldest of them has waited',
      read: async () => [{ value: (await webhookHealth(system(), ctx.clock.now())).oldestMs / 1000 }],
    },
    {
      name: 'metaqare_webhooks_faulty',
      help: 'Requests set aside because they could not be read, by door',
      labels: ['source'],
      read: async () =>
        (await countFaulty(system())).map(({ source, count }) => ({ value: count, labels: { source } })),
    },
    {
      name: 'metaqare_webhook_requests',
      help: 'Requests since this process began: stored, rejected (signature), refused (size, time), failed (not stored)',
      labels: ['source', 'result'],
      read: async () =>
        counts.read().map(({ source, result, count }) => ({ value: count, labels: { source, result } })),
    },
    {
      name: 'metaqare_receipts_unmatched',
      help: 'Receipts that after an hour still belong to no message of ours, by provider',
      labels: ['provider'],
      read: async () =>
        (await unmatchedReceipts(system(), ctx.clock.now())).map(({ provider, count }) => ({
          value: count,
          labels: { provider },
        })),
    },
  ]
}
