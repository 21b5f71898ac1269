// A circuit breaker: after failures in a row nothing is asked for a while, then one call tries.
export type Breaker = {
  /** Whether a call may be made; each true must be followed by `succeeded` or `failed`. */
  allows: () => boolean
  succeeded: () => void
  failed: () => void
}

/** `wall` is wall time in milliseconds. While one call probes, the others are told no. */
export function createBreaker(
  wall: () => number,
  { failures = 3, openMs = 30_000 }: { failures?: number; openMs?: number } = {},
): Breaker {
  let inARow = 0
  let openUntil = 0
  let probing = false
  return {
    allows: () => {
      if (inARow < failures) return true
      if (probing || wall() < openUntil) return false
      probing = true
      return true
    },
    succeeded: () => {
      inARow = 0
      probing = false
    },
    failed: () => {
      inARow += 1
      probing = false
      if (inARow >= failures) openUntil = wall() + openMs
    },
  }
}
