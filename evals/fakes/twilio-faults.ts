// What can go wrong at the fake Twilio, by demand or by chance.
import type { ProviderFault } from '#channels/contract.fixture.ts'

/** Chances from 0 to 1 that a request to create a message meets this; the rest goes well. */
export type FaultRates = {
  /** 429 with Retry-After. */
  tooFast?: number
  /** 500, nothing taken. */
  serverError?: number
  /** The connection is cut before the request is read. */
  cutBefore?: number
  /** Taken, and never answered. */
  hangAfterTaking?: number
  /** Taken, and the connection cut instead of an answer. */
  cutAfterTaking?: number
}

export type Met = ProviderFault | 'cut_before' | 'cut_after_taking' | null

export function faultBy(rates: FaultRates, chance: number): Met {
  const bands: readonly (readonly [met: Met, rate: number | undefined])[] = [
    ['too_fast', rates.tooFast],
    ['server_error', rates.serverError],
    ['cut_before', rates.cutBefore],
    ['hangs_after_taking', rates.hangAfterTaking],
    ['cut_after_taking', rates.cutAfterTaking],
  ]
  let edge = 0
  return bands.find(([, rate = 0]) => chance < (edge += rate))?.[0] ?? null
}

/** mulberry32: small, and good enough for faults. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
