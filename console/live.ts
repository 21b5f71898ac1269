// Server-sent events: one `change` per burst of commits, a heartbeat, and nothing left behind when the page closes.
import type { Request, Response } from 'express'

const coalesceMs = 100
const heartbeatMs = 15_000

/**
 * Streams until the client goes or may no longer look. `changes` is the product's wake-up; what changed is read again by
 * the page.
 */
export function streamChanges(
  request: Request,
  response: Response,
  { changes, allowed }: { changes: (listener: () => void) => () => void; allowed: () => Promise<boolean> },
): void {
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  response.flushHeaders()
  response.write('event: hello\ndata: {}\n\n')
  let pending: NodeJS.Timeout | undefined
  const send = (): void => {
    pending = undefined
    response.write('event: change\ndata: {}\n\n')
  }
  const stop = changes(() => {
    pending ??= setTimeout(send, coalesceMs)
  })
  const beat = setInterval(() => {
    allowed().then(
      (still) =>
        still && !response.writableEnded ? response.write('event: heartbeat\ndata: {}\n\n') : end(),
      end,
    )
  }, heartbeatMs)
  beat.unref()
  const end = (): void => {
    stop()
    clearInterval(beat)
    clearTimeout(pending)
    response.end()
  }
  request.on('close', end)
  response.on('error', end)
}
