// What nobody brings is fetched (IMAP): each found thing is stored like a request of its door, and only then marked as seen.
import { setTimeout as pause } from 'node:timers/promises'
import type { Poller } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { storeWebhook } from '#core/webhooks/webhooks.ts'

export type PollersOptions = {
  ctx: Ctx
  org: string
  pollers: readonly Poller[]
  signal: AbortSignal
  /** The first wait after a poller ended or failed; it doubles up to a minute. Milliseconds. */
  firstWaitMs?: number
}

/** Runs until the signal; a poller that ends or fails is started again. Never rejects. */
export async function runPollers({
  ctx,
  org,
  pollers,
  signal,
  firstWaitMs = 1_000,
}: PollersOptions): Promise<void> {
  await Promise.all(pollers.map((poller) => keepRunning({ ctx, org, signal, firstWaitMs }, poller)))
}

const longestWaitMs = 60_000

async function keepRunning(
  { ctx, org, signal, firstWaitMs }: Required<Omit<PollersOptions, 'pollers'>>,
  poller: Poller,
): Promise<void> {
  const { source } = poller
  let wait = firstWaitMs
  while (!signal.aborted) {
    try {
      await poller.run(async ({ key, contentType, body }) => {
        await storeWebhook(ctx.db.org(org), ctx, org, { source, eventKey: key, url: '', contentType, body })
        wait = firstWaitMs
        ctx.wake()
      }, signal)
    } catch (error) {
      const errorName = error instanceof Error ? error.name : 'unknown'
      if (!signal.aborted) ctx.log.error('poller.failed', { route: source, errorName })
    }
    await pause(wait, undefined, { signal, ref: false }).catch(() => undefined)
    wait = Math.min(wait * 2, longestWaitMs)
  }
}
