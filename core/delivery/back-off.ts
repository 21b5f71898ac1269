// How long to wait before the next try.

const mostMs = 10 * 60_000

/** Exponential from `firstMs`, at most ten minutes (or `firstMs` where that is more), with jitter so that a thousand do not come back together. */
export const backOff = (attempt: number, firstMs: number): number =>
  Math.min(Math.max(mostMs, firstMs), firstMs * 2 ** Math.min(attempt - 1, 20)) * (0.5 + Math.random() / 2)
